package import Fleet
package import Money
import Policy
package import Store

/// Reads what was spent. Every report, sum and budget goes through it.
package struct LedgerReader: Sendable {
    private let store: FleetStore
    private let fleet: FleetState
    private let settings: ControlPlaneSettings
    private let time: any TimeSource

    init(store: FleetStore, fleet: FleetState, settings: ControlPlaneSettings, time: any TimeSource) {
        (self.store, self.fleet, self.settings, self.time) = (store, fleet, settings, time)
    }

    /// The days of `MONEY_TIME_ZONE`.
    package var days: LocalDays { settings.moneyDays }

    /// Up to when the ledger holds what the provider showed: the latest complete list of pods. `nil`: none yet.
    package var currentUntil: Timestamp? { fleet.read { $0.lists[.timed]?.seenAt } }

    package var now: Timestamp { time.now() }

    /// What the bill changed in a server's hours.
    package func adjustments(of server: ServerID, from: Timestamp, to: Timestamp) async throws(StoreError) -> [CostAdjustment] {
        var all: [CostAdjustment] = []
        for id in chain.ids(of: server) { all += try await store.ledger.costAdjustments(of: id, from: from, to: to) }
        return all.sorted { $0.hour < $1.hour }
    }

    private var chain: ServerChain { fleet.read { $0.chain } }

    // MARK: Sums

    /// What was spent, by server, component, label and bucket.
    ///
    /// - Parameters:
    ///   - boundaries: the edges of the buckets, sorted; what lies after now costs nothing.
    ///   - servers: `nil`: all.
    package func cells(boundaries: [Timestamp], servers: [ServerID]? = nil) async throws(StoreError) -> [CostCell] {
        let (now, chain) = (time.now(), chain)
        let cells = try await store.ledger.costCells(
            boundaries: past(boundaries, now), days: days, servers: servers?.flatMap(chain.ids(of:)), unproven: unproven(at: now))
        return cells.map { cell in
            var cell = cell
            cell.server = chain.newest(of: cell.server)
            return cell
        }
    }

    /// What was spent, by server, label and bucket, components together: much faster than `cells` for long spans. One bucket may come in several
    /// parts.
    ///
    /// - Parameter boundaries: the edges of the buckets, sorted; what lies after now costs nothing.
    package func sums(boundaries: [Timestamp]) async throws(StoreError) -> [CostSum] {
        let (now, chain) = (time.now(), chain)
        var sums = try await store.ledger.costSums(boundaries: past(boundaries, now), days: days, unproven: unproven(at: now))
        for index in sums.indices { sums[index].server = chain.newest(of: sums[index].server) }
        return sums
    }

    /// What was spent in each bucket, by its start, all servers together; and the sums that hold time without a known price.
    ///
    /// - Parameter boundaries: the edges of the buckets, sorted; what lies after now costs nothing.
    package func totals(
        boundaries: [Timestamp]
    ) async throws(StoreError) -> (totals: [Timestamp: CostAmounts], unpriced: [CostSum]) {
        let (now, chain) = (time.now(), chain)
        var found = try await store.ledger.costTotals(boundaries: past(boundaries, now), days: days, unproven: unproven(at: now))
        for index in found.unpriced.indices { found.unpriced[index].server = chain.newest(of: found.unpriced[index].server) }
        return found
    }

    /// The same by component.
    ///
    /// - Parameter boundaries: the edges of the buckets, sorted; what lies after now costs nothing.
    package func components(
        boundaries: [Timestamp]
    ) async throws(StoreError) -> (totals: [Timestamp: [CostComponent: CostAmounts]], unpriced: [CostSum]) {
        let (now, chain) = (time.now(), chain)
        var found = try await store.ledger.costComponents(boundaries: past(boundaries, now), days: days, unproven: unproven(at: now))
        for index in found.unpriced.indices { found.unpriced[index].server = chain.newest(of: found.unpriced[index].server) }
        return found
    }

    /// The boundaries until now.
    private func past(_ boundaries: [Timestamp], _ now: Timestamp) -> [Timestamp] {
        let past = boundaries.filter { $0 < now }
        guard !past.isEmpty, let last = boundaries.last else { return [] }
        return past + [min(now, last)]
    }

    /// What was spent in `from ..< to`, by server, component and label.
    package func cells(from: Timestamp, to: Timestamp, servers: [ServerID]? = nil) async throws(StoreError) -> [CostCell] {
        try await cells(boundaries: [from, to], servers: servers)
    }

    /// What one server cost in `from ..< to`.
    package func sum(of server: ServerID, from: Timestamp, to: Timestamp) async throws(StoreError) -> CostAmounts {
        try await cells(from: from, to: to, servers: [server]).reduce(CostAmounts()) { $0 + $1.amounts }
    }

    /// Since when servers with costs were not observed for longer than an answer is valid.
    private func unproven(at now: Timestamp) -> [ServerID: Timestamp] {
        fleet.read { state in
            var since: [ServerID: Timestamp] = [:]
            for server in state.servers.values {
                let validFor = server.record.kind == .timed ? settings.podEvidenceValidFor : settings.endpointInterval * 4
                guard let lastAt = server.costs.lastAt, now - lastAt > validFor else { continue }
                since[server.costs.server] = lastAt
            }
            return since
        }
    }

    // MARK: Rates

    /// What a server costs now, while it runs, and while it is stopped; `nil`: there is no such server.
    package func rates(of server: ServerID) -> CostRates? { fleet[server]?.costs.rates }

    /// What the account's servers cost now, as far as prices are known; network volumes are left out.
    package func burn() -> Rate {
        fleet.read { state in
            state.servers.values.reduce(Rate.zero) { $0 + $1.costs.rates.inForce.total }
        }
    }

    // MARK: History

    /// When a server next began to cost compute within `moment ..< limit`; `nil`: it has not.
    package func nextStart(of server: ServerID, after moment: Timestamp, before limit: Timestamp) async throws(StoreError) -> Timestamp? {
        guard moment < limit else { return nil }
        let later = try await intervals(of: server, from: moment, to: limit)[.compute] ?? []
        var end: Timestamp?
        for interval in later {
            defer { end = interval.end }
            // Intervals that follow each other without a hole are one run.
            if interval.start > moment, end != interval.start || interval.start == later.first?.start { return interval.start }
        }
        return nil
    }

    /// The rates at the end of the run that a stop ended: an answer may show the server off before the provider has accepted the stop.
    ///
    /// - Parameters:
    ///   - decided: when the stop was decided: it ran then.
    ///   - requested: when the stop was requested.
    package func runningRates(
        of server: ServerID, from decided: Timestamp, to requested: Timestamp
    ) async throws(StoreError) -> ComponentRates {
        let last = requested + .microseconds(1)
        let compute = try await intervals(of: server, from: min(decided, requested), to: last)[.compute] ?? []
        guard let run = compute.last(where: { $0.end.map { $0 >= decided } ?? true }) else {
            return try await rates(of: server, at: decided)
        }
        let moment = max(min(requested, (run.end ?? last) - .microseconds(1)), run.start)  // guard: anAnswerBeforeTheAcceptance
        return try await rates(of: server, at: moment)
    }

    /// The rates of each component at a moment; components that cost nothing are absent.
    package func rates(of server: ServerID, at moment: Timestamp) async throws(StoreError) -> ComponentRates {
        var rates = ComponentRates.zero
        for (component, rows) in try await intervals(of: server, from: moment, to: moment + .microseconds(1)) {
            guard let row = rows.last, row.end.map({ $0 > moment }) ?? true else { continue }
            rates[component] = row.rate.map { .known($0) } ?? .unknown
        }
        return rates
    }

    /// What a server was called and who paid for it at a moment; `nil`: it cost nothing until then.
    package func label(of server: ServerID, at moment: Timestamp) async throws(StoreError) -> CostLabel? {
        for id in chain.ids(of: server) {
            if let label = try await store.ledger.costLabel(of: id, at: moment) { return label }
        }
        return nil
    }

    /// The intervals of a server that overlap `from ..< to`, by component.
    package func intervals(
        of server: ServerID, from: Timestamp, to: Timestamp
    ) async throws(StoreError) -> [CostComponent: [CostInterval]] {
        var all: [CostComponent: [CostInterval]] = [:]
        for id in chain.ids(of: server) {
            all.merge(try await store.ledger.costIntervals(of: id, from: from, to: to)) { ($0 + $1).sorted { $0.start < $1.start } }
        }
        return all
    }
}

extension TrackedServer {
    /// The part of its cost that is an estimate and that the bill has not closed.
    func estimatedCost(at now: Timestamp) -> Money { costs.estimate(at: now, validFor: .seconds(120)) }
}
