package import Fleet
import Money
package import Policy
import Store

/// Advises on other ways to rent what servers do, and measures what became of the advice that was taken.
struct RentalReports: Sendable {
    let fleet: FleetState
    let store: FleetStore
    let minimumTimeout: Duration

    /// Hours of measurements that are kept.
    private static let window = Duration.seconds(32 * 86_400)

    /// - Parameter timeouts: those in force, of the managed servers that exist.
    func advice(
        _ history: HistoryBacktest, timeouts: [ServerID: IdleTimeout], at now: Timestamp
    ) async throws(StoreError) -> [RentalAdvice] {
        let (servers, prices) = fleet.read { state in (state.servers, state.prices) }
        let anyStart = try await start(of: nil)
        var uses: [RentalUse] = []
        for known in history.servers {
            guard let server = servers[known.id], let timeout = timeouts[known.id] else { continue }
            let gpu = server.observed?.gpu
            let start = try await start(of: known.id) ?? anyStart
            uses.append(
                RentalUse(
                    history: known, timeout: timeout, minimumTimeout: minimumTimeout, isPod: server.record.kind == .timed,
                    gpu: gpu.map { gpu in
                        .init(
                            name: gpu.shortName, count: gpu.count,
                            memoryGB: prices.gpuOffers.first { $0.name == gpu.shortName }?.memoryGB)
                    }, hours: try await hours(of: known.id, at: now), workerRate: gpu.flatMap { prices.worker($0) }, workerStart: start))
        }
        return RentalAdvice.all(uses, offers: prices.gpuOffers)
    }

    private func hours(of server: ServerID, at now: Timestamp) async throws(StoreError) -> RentalUse.Hours? {
        let from = now - RentalReports.window
        let use = try await store.series.hours(of: server, series: Series.gpuUtilization.rawValue, from: from, to: now)
        let memory = try await store.series.hours(of: server, series: Series.gpuMemoryPercent.rawValue, from: from, to: now)
        guard let first = memory.first?.at, let last = memory.last?.at, let peak = memory.map(\.maximum).max(), !use.isEmpty else {
            return nil
        }
        return RentalUse.Hours(
            peakMemoryPercent: peak, meanUsePercent: use.reduce(0) { $0 + $1.average } / Double(use.count),
            span: last - first + .seconds(3600))
    }

    private func start(of server: ServerID?) async throws(StoreError) -> Duration? {
        let times = try await store.budgets.startTimes(of: server, limit: 20).sorted()
        return times.isEmpty ? nil : times[times.count / 2]
    }

    // MARK: Taken

    /// Stores advice with what it predicts.
    func store(_ advice: [RentalAdvice], names: [ServerID: String], at now: Timestamp) async throws(StoreError) {
        try await store.learning.save(
            advice.map { advice in
                GivenRentalAdvice(
                    server: advice.server, name: names[advice.server] ?? advice.server.text, kind: advice.kind.rawValue,
                    target: advice.target, at: now, before: advice.presentPerDay, predicted: advice.advisedPerDay)
            })
    }

    /// Advice that was taken since it was given.
    func taken(_ history: HistoryBacktest, at now: Timestamp) async throws(StoreError) -> [TakenRental] {
        let given = try await store.learning.givenRentalAdvice()
        let servers = fleet.read { state in Array(state.servers.values) }
        var taken: [TakenRental?] = []
        for given in given {
            switch RentalAdvice.Kind(rawValue: given.kind) {
            case .smallerGPU: taken.append(try await successor(of: given, servers, at: now) { $0.observed?.gpu?.shortName == given.target })
            case .serverless: taken.append(try await successor(of: given, servers, at: now) { $0.record.kind == .serverless })
            case .sharing: taken.append(shared(given, servers, history, at: now))
            case .bursts: taken.append(gathered(given, history, at: now))
            case nil: break
            }
        }
        return taken.compactMap { $0 }
    }

    /// A new server with the same name, rented as advised. Compared is what advice is about: compute, without disks.
    private func successor(
        of given: GivenRentalAdvice, _ servers: [TrackedServer], at now: Timestamp, isAsAdvised: (TrackedServer) -> Bool
    ) async throws(StoreError) -> TakenRental? {
        let found = servers.filter {
            $0.id != given.server && $0.record.name == given.name && $0.record.firstSeenAt >= given.at && isAsAdvised($0)
        }
        guard let server = found.max(by: { ($0.record.firstSeenAt, $0.id) < ($1.record.firstSeenAt, $1.id) }) else { return nil }
        let since = server.record.firstSeenAt
        let cells = try await store.ledger.costCells(boundaries: [since, now], days: .utc, servers: [server.costs.server])
        let compute = cells.filter { $0.component == .compute }.reduce(Money.zero) { $0 + $1.amounts.total }
        return TakenRental(given, since: since, at: now) { days in compute.perDay(over: days) }
    }

    /// The server is gone, and the one with which it was to share works.
    private func shared(
        _ given: GivenRentalAdvice, _ servers: [TrackedServer], _ history: HistoryBacktest, at now: Timestamp
    ) -> TakenRental? {
        let isThere = servers.contains { $0.id.text == given.target && $0.record.goneAt == nil }
        guard isThere, let gone = servers.first(where: { $0.id == given.server })?.record.goneAt, gone >= given.at else { return nil }
        return TakenRental(given, since: gone, at: now) { days in
            history.servers.first { $0.id.text == given.target }?.idleCost(since: gone)?.perDay(over: days)
        }
    }

    /// Work comes at most half as often as before the advice, for a week.
    private func gathered(_ given: GivenRentalAdvice, _ history: HistoryBacktest, at now: Timestamp) -> TakenRental? {
        guard let server = history.servers.first(where: { $0.id == given.server }), now - given.at >= .seconds(7 * 86_400) else {
            return nil
        }
        let after = server.idleTimes.filter { $0.began >= given.at && $0.endsWithWork }.count
        let before = server.idleTimes.filter { $0.ended < given.at && $0.endsWithWork }
        guard let first = before.map(\.began).min(), first < given.at, after > 0 else { return nil }
        let (wasPerDay, isPerDay) = (
            Double(before.count) / (given.at - first).inSeconds, Double(after) / (now - given.at).inSeconds
        )
        guard isPerDay <= wasPerDay / 2 else { return nil }
        return TakenRental(given, since: given.at, at: now) { days in server.idleCost(since: given.at)?.perDay(over: days) }
    }
}

/// Advice on another way to rent that was taken.
package struct TakenRental: Hashable, Sendable {
    package var server: ServerID
    package var name: String
    package var kind: RentalAdvice.Kind
    package var target: String
    package var since: Timestamp
    /// The cost of a day: before, predicted, and measured since; `nil`: less than a day has passed, or it was not measured.
    package var before, predicted: Money
    package var actual: Money?

    /// - Parameter actual: the cost of a day, over this many days.
    init?(_ given: GivenRentalAdvice, since: Timestamp, at now: Timestamp, actual: (Double) -> Money?) {
        guard let kind = RentalAdvice.Kind(rawValue: given.kind) else { return nil }
        (server, name, self.kind, target) = (given.server, given.name, kind, given.target)
        (self.since, before, predicted) = (since, given.before, given.predicted)
        let days = (now - since).inSeconds / 86_400
        if days >= 1 { self.actual = actual(days) }
    }
}

extension Money {
    fileprivate func perDay(over days: Double) -> Money { Money(microdollars: Int64(Double(microdollars) / days)) }
}

extension HistoryBacktest.Server {
    /// Idle time and starts since then; `nil`: the price is unknown.
    fileprivate func idleCost(since: Timestamp) -> Money? {
        let outcome = Policy.Backtest.recorded(idleTimes.filter { $0.began >= since })
        return rate?.cost(of: .microseconds(Int64(outcome.cost(start: start) * 1_000_000)))
    }
}
