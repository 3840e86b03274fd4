package import Exposition
public import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Collects requests, models, GPU values and costs of every server: now, over windows of one and five minutes, and over a day.
public final class MetricsCollector: Sendable {
    private let fleet: FleetState
    private let store: FleetStore
    let time: any TimeSource
    private let logger: Logger
    private let scheduler: AutoShutdownScheduler
    private let servers = ServerRegistry()
    private let histories = Mutex<[ServerID: RecentHistory]>([:])
    private let finished = Mutex<[MinuteRow]>([])
    let inProgress = RequestsInProgress()
    private let nextKeptAt = Mutex<Timestamp?>(nil)
    let rollUp: HourRollUp

    /// Rows in one write.
    private static let chunk = 1000
    /// Rows that are kept while the database cannot be written.
    private static let waitingLimit = 200_000
    /// Minutes older than this are deleted.
    public static let kept = Duration.seconds(86_400)

    init(
        fleet: FleetState, store: FleetStore, scheduler: AutoShutdownScheduler, time: any TimeSource, logger: Logger
    ) {
        self.fleet = fleet
        self.store = store
        self.time = time
        self.logger = logger
        self.scheduler = scheduler
        rollUp = HourRollUp(store: store, fleet: fleet, logger: logger)
    }

    // MARK: Recording

    /// Where the requests of one server are recorded. Keep it: finding it takes longer than recording.
    public func metrics(of id: ServerID) -> ServerMetrics { servers.metrics(of: id) }

    /// Records a finished request. Counts as activity of that server.
    public func record(_ request: RequestRecord, of id: ServerID) {
        let now = time.now()
        if metrics(of: id).record(request, at: now) { recordActivity(of: id, "a request", at: now) }
    }

    /// Records what a model did for a request. Counts as activity of that server.
    public func record(_ model: ModelRecord, of id: ServerID) {
        let now = time.now()
        if metrics(of: id).record(model, at: now) { recordActivity(of: id, "a model ran", at: now) }
    }

    /// Sets how many requests are in progress. With any, the server is busy until the next report, for a minute at most.
    public func setActiveRequests(_ count: Int, of id: ServerID) {
        let now = time.now()
        metrics(of: id).setActive(count, at: now)
        if count > 0 { recordActive(count, of: id, at: now) } else { recordActivity(of: id, "the last request ended", at: now) }
    }

    private func recordActivity(of id: ServerID, _ what: String, at now: Timestamp) {
        let wasWarned = fleet.update(id) { server -> Bool in
            server.activity.history.recordMoment(of: .activity, at: now, detail: what)
            server.updateIdleSince(at: now)
            return server.notices.warning != nil
        }
        if wasWarned ?? false { scheduler.reconsider([id]) }
    }

    private func recordActive(_ count: Int, of id: ServerID, at now: Timestamp) {
        fleet.update(id) { server in
            server.activity.history.record(
                Observation(.activity, .busy, detail: "\(count) in progress"), at: now, validFor: .seconds(60))
        }
        scheduler.reconsider([id])
    }

    // MARK: Sampling

    /// Takes a sample of a running server's present values.
    func sample(_ id: ServerID, at now: Timestamp) {
        guard let server = fleet[id], server.phase == .running else { return }
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
            // Bounded, so that a database that cannot be written does not take all memory.
            if rows.count >= MetricsCollector.waitingLimit { rows.removeFirst(MetricsCollector.waitingLimit / 2) }
            for (series, cell) in zip(Series.allCases, over.cells) where cell.count > 0 {
                let row = MinuteRow(
                    server: id, series: series.rawValue, at: over.minute, average: cell.sum / Double(cell.count), minimum: cell.low,
                    maximum: cell.high)
                if row.isMeasured { rows.append(row) }
            }
        }
    }

    /// Writes finished minutes to the database, once a minute.
    func keep(at now: Timestamp) async {
        let isDue = nextKeptAt.withLock { next in
            if let next, now < next { return false }
            next = now + .seconds(60)
            return true
        }
        guard isDue else { return }
        forgetGoneServers(at: now)
        let rows = finished.withLock { rows in
            defer { rows = [] }
            return rows
        }
        // In chunks, so that writing a stop does not wait for a whole fleet's history.
        for start in stride(from: 0, to: max(rows.count, 1), by: MetricsCollector.chunk) {
            let chunk = Array(rows[min(start, rows.count)..<min(start + MetricsCollector.chunk, rows.count)])
            do { try await store.series.keep(chunk, dropBefore: now - MetricsCollector.kept) } catch {
                logger.error("a minute of history could not be written; retrying with the next minute: \(error)")
                finished.withLock { $0 = rows[start...].suffix(MetricsCollector.waitingLimit) + $0 }
                return
            }
        }
        await rollUp.pass(at: now)
    }

    /// Servers that are gone for longer than their samples reach back.
    private func forgetGoneServers(at now: Timestamp) {
        let gone = fleet.read { state in
            state.servers.values.filter { $0.record.goneAt.map { now - $0 > .seconds(600) } ?? false }.map(\.id)
        }
        for id in gone { forget(id) }
    }

    /// Servers with requests or samples in memory.
    var remembered: Set<ServerID> { servers.ids.union(histories.withLock { $0.keys }) }

    private func forget(_ id: ServerID) {
        servers.forget(id)
        histories.withLock { $0[id] = nil }
    }

    // MARK: Export

    /// The formats of `export`.
    public enum Format: Hashable, Sendable { case prometheus }

    /// The metrics of the whole fleet as text.
    public func export(_ format: Format) -> String {
        var text = TextWriter()
        for family in exported(format, registry: nil) { family(&text) }
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// The same in pieces, so that only one is in memory as text.
    ///
    /// - Parameter registry: this process's own metrics, added at the end.
    package func exported(_ format: Format, registry: PrometheusRegistry?) -> [@Sendable (inout TextWriter) -> Void] {
        let now = time.now()
        let rules = scheduler.defaults
        let servers = servers
        let rows = fleet.present().sorted { $0.id < $1.id }.map { server in
            PrometheusPage.Row(
                view: server.view(rules, at: now), values: server.measured(at: now), requests: servers[server.id]?.snapshot(at: now),
                labels: Labels(["server_id": server.id.text, "name": server.record.name]))
        }
        switch format {
        case .prometheus: return PrometheusPage(rows: rows, registry: registry).families()
        }
    }

    // MARK: Asking

    func server(_ id: ServerID) -> TrackedServer? { fleet[id] }

    /// The requests of one server, over the last one and five minutes; `nil`: none were ever recorded.
    public func serverMetrics(_ id: ServerID) -> ServerMetrics.Snapshot? {
        servers[id]?.snapshot(at: time.now())
    }

    /// The latest measured values of one server. A series that was not measured in the last 30 s is absent.
    public func measured(_ id: ServerID) -> [Series: Double] { fleet[id]?.measured(at: time.now()) ?? [:] }

    /// A series, oldest first, averaged over steps.
    ///
    /// - Parameters:
    ///   - id: the server.
    ///   - series: what was measured.
    ///   - from: the first moment.
    ///   - to: the moment after the last.
    ///   - step: below a minute, the series reaches back five minutes; below an hour, a day; otherwise 32 days.
    /// - Throws: `storage` when the database cannot be read.
    public func history(
        of id: ServerID, _ series: Series, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(ControlPlaneError) -> [SeriesPoint] {
        var cells: [Timestamp: RecentHistory.Cell] = [:]
        func add(_ at: Timestamp, _ low: Double, _ high: Double, _ average: Double, samples: Int = 1) {
            let cell = RecentHistory.Cell(sum: average * Double(samples), count: samples, low: low, high: high)
            cells[at.floored(to: step), default: RecentHistory.Cell()].add(cell)
        }
        let recent = histories.withLock { $0[id] }
        if step < .seconds(60) {
            for sample in recent?.recent(series, from: from) ?? [] where sample.at < to {
                add(sample.at, sample.value, sample.value, sample.value)
            }
        } else {
            let start = from.floored(to: step >= .seconds(3600) ? .seconds(3600) : .seconds(60))
            let stored: (hours: [MinuteRow], minutes: [MinuteRow])
            do { stored = try await storedRows(of: id, series, from: start, to: to, step: step) } catch { throw .storage("\(error)") }
            let waiting = finished.withLock { $0.filter { $0.server == id && $0.series == series.rawValue } }
            for row in stored.hours where row.isMeasured { add(row.at, row.minimum, row.maximum, row.average, samples: 60) }
            for row in stored.minutes + waiting where row.isMeasured && row.at < to && row.at >= start {
                add(row.at, row.minimum, row.maximum, row.average)
            }
            if let point = recent?.unfinished(series), point.at < to, point.at >= start {
                add(point.at, point.minimum, point.maximum, point.average)
            }
        }
        return cells.sorted { $0.key < $1.key }.compactMap { $0.value.point(at: $0.key) }
    }

    /// Whole hours where the step allows it, and the minutes after them.
    private func storedRows(
        of id: ServerID, _ series: Series, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(StoreError) -> (hours: [MinuteRow], minutes: [MinuteRow]) {
        let hours = step >= .seconds(3600) ? try await store.series.hours(of: id, series: series.rawValue, from: from, to: to) : []
        let rest = hours.last.map { $0.at + .seconds(3600) } ?? from
        return (hours, rest < to ? try await store.series.minutes(of: id, series: series.rawValue, from: rest, to: to) : [])
    }

    /// One series of the whole fleet, oldest first: the sum and the number of the servers that had a value in each step.
    ///
    /// - Parameters:
    ///   - series: what was measured.
    ///   - from: the first moment.
    ///   - to: the moment after the last.
    ///   - step: from an hour on, the series reaches back 32 days; below, a day. The present hour is in it only below an hour.
    /// - Throws: `storage` when the database cannot be read.
    public func fleetHistory(
        _ series: Series, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(ControlPlaneError) -> [FleetPoint] {
        do { return try await store.series.ofFleet(series.rawValue, from: from, to: to, step: step).map(FleetPoint.init) } catch {
            throw .storage("\(error)")
        }
    }

    /// One series of several servers on one grid: each value is the average of one step, `nil` where nobody measured it.
    ///
    /// - Parameters:
    ///   - ids: the servers.
    ///   - series: what was measured.
    ///   - from: the first moment.
    ///   - to: the moment after the last.
    ///   - step: a minute or more, below an hour; the series reaches back a day.
    /// - Throws: `storage` when the database cannot be read.
    public func lines(
        of ids: [ServerID], _ series: Series, from: Timestamp, to: Timestamp, step: Duration
    ) async throws(ControlPlaneError) -> [ServerID: [Double?]] {
        do { return try await store.series.lines(of: ids, series: series.rawValue, from: from, to: to, step: step) } catch {
            throw .storage("\(error)")
        }
    }
}

extension MinuteRow {
    /// An infinite value, or none, was not measured.
    fileprivate var isMeasured: Bool { average.isFinite && minimum.isFinite && maximum.isFinite }
}

extension TrackedServer {
    /// The latest values that the agent or the provider measured in the last 30 s. Percentages are 0 to 100.
    func measured(at now: Timestamp) -> [Series: Double] {
        var values: [Series: Double] = [:]
        values[.costPerHour] = hourlyCost?.total.dollarsPerHour
        guard phase == .running else { return values }
        if let telemetry = freshTelemetry(at: now) {
            values[.gpuUtilization] = TrackedServer.mean(telemetry.gpuPercents.compactMap { $0 })
            values[.gpuMemoryPercent] = TrackedServer.mean(telemetry.gpuMemoryPercents.compactMap { $0 })
            values[.cpuUtilization] = telemetry.cpuPercent
            values[.memoryPercent] = telemetry.memoryPercent
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
            values.merge(reading.shares) { _, own in own }
            values.merge(reading.transfers) { _, own in own }
        }
        return values.filter { series, value in value >= 0 && value <= (series.isShare ? 100 : TrackedServer.largestValue) }
    }

    /// What the provider measured in the last 30 s; `nil`: nothing.
    func freshTelemetry(at now: Timestamp) -> PodTelemetry? {
        guard let telemetry = observed?.telemetry, let observedAt, now - observedAt < .seconds(30) else { return nil }
        return telemetry
    }

    private static let largestValue = 1e15

    private static func mean(_ values: [Double]) -> Double? { values.isEmpty ? nil : values.reduce(0, +) / Double(values.count) }
}
