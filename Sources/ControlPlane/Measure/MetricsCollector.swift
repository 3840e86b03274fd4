public import Exposition
public import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Requests, models, GPUs and costs of every server: now, over windows, and over a day.
public final class MetricsCollector: Sendable {
    private let book: FleetState
    private let store: FleetStore
    let time: any TimeSource
    private let logger: Logger
    private let scheduler: AutoShutdownScheduler
    private let servers = ServerRegistry()
    private let histories = Mutex<[ServerID: RecentHistory]>([:])
    private let finished = Mutex<[MinuteRow]>([])
    let underWay = RequestsUnderWay()
    private let nextKeptAt = Mutex<Timestamp?>(nil)

    /// Minutes older than this are deleted.
    /// Rows in one write.
    private static let piece = 1000
    /// Rows that wait for a database that takes nothing.
    private static let mostWaiting = 200_000
    public static let kept = Duration.seconds(86_400)

    init(
        book: FleetState, store: FleetStore, scheduler: AutoShutdownScheduler, time: any TimeSource, logger: Logger
    ) {
        self.book = book
        self.store = store
        self.time = time
        self.logger = logger
        self.scheduler = scheduler
    }

    // MARK: Recording

    /// Where the requests of one server are recorded. Keep it: finding it costs more than recording.
    public func metrics(of id: ServerID) -> ServerMetrics { servers.metrics(of: id) }

    /// A request that is done. Counts as work of that server.
    public func record(_ request: RequestRecord, of id: ServerID) {
        let now = time.now()
        if metrics(of: id).record(request, at: now) { noteWork(of: id, "a request", at: now) }
    }

    public func record(_ model: ModelRecord, of id: ServerID) {
        let now = time.now()
        if metrics(of: id).record(model, at: now) { noteWork(of: id, "a model at work", at: now) }
    }

    /// How many requests are under way; more than none is work until it is none again, or nobody says so for a minute.
    public func setActiveRequests(_ count: Int, of id: ServerID) {
        let now = time.now()
        metrics(of: id).setActive(count, at: now)
        if count > 0 { noteActive(count, of: id, at: now) } else { noteWork(of: id, "the last request ended", at: now) }
    }

    private func noteWork(of id: ServerID, _ what: String, at now: Timestamp) {
        let wasWarned = book.update(id) { server -> Bool in
            server.activity.history.recordMoment(of: .activity, at: now, detail: what)
            server.updateIdleSince(at: now)
            return server.notices.warning != nil
        }
        if wasWarned ?? false { scheduler.reconsider([id]) }
    }

    private func noteActive(_ count: Int, of id: ServerID, at now: Timestamp) {
        book.update(id) { server in
            server.activity.history.record(
                Observation(.activity, .busy, detail: "\(count) in progress"), at: now, validFor: .seconds(60))
        }
        scheduler.reconsider([id])
    }

    // MARK: Sampling

    /// Takes a sample of what is known of a server now; called whenever something new was seen of it.
    func sample(_ id: ServerID, at now: Timestamp) {
        guard let server = book[id], server.phase == .running else { return }
        var values = server.measured(at: now)
        if let metrics = servers[id] {
            let snapshot = metrics.snapshot(at: now)
            values[.requestsPerSecond] = snapshot.requestsPerSecond
            values[.averageLatency] = snapshot.latency60.average
            values[.p95Latency] = snapshot.latency60.p95
            values[.p99Latency] = snapshot.latency60.p99
            values[.activeRequests] = snapshot.active.map(Double.init)
            values[.errorRate] = snapshot.errorRate
            values[.modelLoadTime] = snapshot.modelLoadTimeMilliseconds
            values[.inferenceTime] = snapshot.inferenceTimeMilliseconds
            values[.batchSize] = snapshot.batchSize
            values[.cacheHitRate] = snapshot.cacheHitRate
        }
        guard !values.isEmpty else { return }
        let over = histories.withLock { $0[id, default: RecentHistory()].add(values, at: now) }
        guard let over else { return }
        finished.withLock { rows in
            // Bounded: a database that takes nothing must not cost all memory.
            if rows.count >= MetricsCollector.mostWaiting { rows.removeFirst(MetricsCollector.mostWaiting / 2) }
            for (series, cell) in zip(Series.allCases, over.cells) where cell.count > 0 {
                let row = MinuteRow(
                    server: id, series: series.rawValue, at: over.minute, average: cell.sum / Double(cell.count), minimum: cell.low,
                    maximum: cell.high)
                if row.isMeasured { rows.append(row) }
            }
        }
    }

    /// Writes finished minutes down, once a minute, all in one transaction.
    func keep(at now: Timestamp) async {
        let isDue = nextKeptAt.withLock { next in
            if let next, now < next { return false }
            next = now + .seconds(60)
            return true
        }
        guard isDue else { return }
        forgetTheGone(at: now)
        let rows = finished.withLock { rows in
            defer { rows = [] }
            return rows
        }
        // In pieces: a stop that is to be written down does not wait for a whole fleet's history.
        for start in stride(from: 0, to: max(rows.count, 1), by: MetricsCollector.piece) {
            let piece = Array(rows[min(start, rows.count)..<min(start + MetricsCollector.piece, rows.count)])
            do { try await store.keep(piece, dropBefore: now - MetricsCollector.kept) } catch {
                logger.error("a minute of history could not be written, it is tried again with the next: \(error)")
                finished.withLock { $0 = rows[start...].suffix(MetricsCollector.mostWaiting) + $0 }
                return
            }
        }
    }

    /// What is gone for longer than its latest samples reach back has nobody to show them to.
    private func forgetTheGone(at now: Timestamp) {
        let gone = book.read { state in
            state.servers.values.filter { $0.record.goneAt.map { now - $0 > .seconds(600) } ?? false }.map(\.id)
        }
        for id in gone { forget(id) }
    }

    /// Servers of whose requests or samples something is in memory.
    var remembered: Set<ServerID> { servers.ids.union(histories.withLock { $0.keys }) }

    private func forget(_ id: ServerID) {
        servers.forget(id)
        histories.withLock { $0[id] = nil }
    }

    // MARK: Export

    public enum Format: Hashable, Sendable { case prometheus }

    /// The whole fleet's numbers as text.
    public func export(_ format: Format) -> String {
        var text = TextWriter()
        for family in exported(format, registry: nil) { family(&text) }
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// The same in pieces, so that no more than one is in memory as text.
    ///
    /// - Parameter registry: what this process counts of itself, added at the end.
    public func exported(_ format: Format, registry: PrometheusRegistry?) -> [@Sendable (inout TextWriter) -> Void] {
        let now = time.now()
        let rules = scheduler.defaults
        let servers = servers
        let rows = book.present().sorted { $0.id < $1.id }.map { server in
            PrometheusPage.Row(
                view: server.view(rules, at: now), values: server.measured(at: now), requests: servers[server.id]?.snapshot(at: now),
                labels: Labels(["server_id": server.id.text, "name": server.record.name]))
        }
        switch format {
        case .prometheus: return PrometheusPage(rows: rows, registry: registry).families()
        }
    }

    // MARK: Asking

    /// What is known of one server's requests; `nil` when nobody ever recorded any.
    public func serverMetrics(_ id: ServerID) -> ServerMetrics.Snapshot? {
        servers[id]?.snapshot(at: time.now())
    }

    /// The latest measured values of one server.
    public func measured(_ id: ServerID) -> [Series: Double] { book[id]?.measured(at: time.now()) ?? [:] }

    /// A series, oldest first. Steps below a minute reach back as far as memory does, five minutes; others a day.
    public func history(
        of id: ServerID, _ series: Series, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(ControlPlaneError) -> [SeriesPoint] {
        var cells: [Timestamp: RecentHistory.Cell] = [:]
        func add(_ at: Timestamp, _ low: Double, _ high: Double, _ average: Double) {
            var cell = RecentHistory.Cell()
            cell.add(average)
            (cell.low, cell.high) = (low, high)
            cells[at.floored(to: step), default: RecentHistory.Cell()].add(cell)
        }
        let recent = histories.withLock { $0[id] }
        if step < .seconds(60) {
            for sample in recent?.recent(series, from: from) ?? [] where sample.at < to {
                add(sample.at, sample.value, sample.value, sample.value)
            }
        } else {
            let rows: [MinuteRow]
            do { rows = try await store.minutes(of: id, series: series.rawValue, from: from.floored(to: .seconds(60)), to: to) } catch {
                throw .storage("\(error)")
            }
            let waiting = finished.withLock { $0.filter { $0.server == id && $0.series == series.rawValue } }
            for row in rows + waiting where row.isMeasured && row.at < to && row.at >= from.floored(to: .seconds(60)) {
                add(row.at, row.minimum, row.maximum, row.average)
            }
            if let point = recent?.unfinished(series), point.at < to, point.at >= from.floored(to: .seconds(60)) {
                add(point.at, point.minimum, point.maximum, point.average)
            }
        }
        return cells.sorted { $0.key < $1.key }.compactMap { $0.value.point(at: $0.key) }
    }
}

extension MinuteRow {
    /// What is infinite, or no number, was not measured, whoever wrote it down.
    fileprivate var isMeasured: Bool { average.isFinite && minimum.isFinite && maximum.isFinite }
}

extension TrackedServer {
    /// What was measured last, by the agent or by RunPod, as long as it is fresh. Percentages are 0 to 100.
    func measured(at now: Timestamp) -> [Series: Double] {
        var values: [Series: Double] = [:]
        values[.costPerHour] = observed == nil ? nil : record.cost.rate.dollarsPerHour
        guard phase == .running else { return values }
        if let telemetry = freshTelemetry(at: now) {
            values[.gpuUtilization] = TrackedServer.mean(telemetry.gpuPercents.compactMap { $0 })
            values[.cpuUtilization] = telemetry.cpuPercent
        }
        if let agent, now - agent.receivedAt < .seconds(30) {
            let reading = agent.report.reading
            let gpus = reading.gpus.devices
            values[.gpuUtilization] = TrackedServer.mean(gpus.compactMap(\.utilizationPercent)) ?? values[.gpuUtilization]
            let memory = gpus.compactMap(\.memoryUsedBytes)
            if !memory.isEmpty { values[.gpuMemoryUsed] = memory.reduce(0) { $0 + Double($1) } / 1_048_576 }
            values[.gpuTemperature] = gpus.compactMap(\.temperatureCelsius).max()
            let power = gpus.compactMap(\.powerWatts)
            if !power.isEmpty { values[.gpuPower] = power.reduce(0, +) }
            values[.cpuUtilization] = reading.cpu.percent ?? values[.cpuUtilization]
            values[.memoryUsed] = reading.memory.usedBytes.map { Double($0) / 1_048_576 }
        }
        return values.filter { series, value in
            let isShare = series == .gpuUtilization || series == .cpuUtilization
            return value >= 0 && value <= (isShare ? 100 : TrackedServer.beyondAllMeasure)
        }
    }

    /// What RunPod measured itself, unless it is old.
    func freshTelemetry(at now: Timestamp) -> PodTelemetry? {
        guard let telemetry = observed?.telemetry, let observedAt, now - observedAt < .seconds(30) else { return nil }
        return telemetry
    }

    private static let beyondAllMeasure = 1e15

    private static func mean(_ values: [Double]) -> Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }
}
