import Fleet
import Money
import Store

/// What parts of the account cost, from the ledger.
struct SpendReader: Sendable {
    let ledger: LedgerReader
    let fleet: FleetState

    /// An older ledger is stale: no action may rely on it.
    static let longestAge = Duration.seconds(600)

    /// The cost of every server and label between the boundaries.
    func sums(_ boundaries: [Timestamp]) async throws(StoreError) -> [CostSum] { try await ledger.sums(boundaries: boundaries) }

    func sums(from: Timestamp, to: Timestamp) async throws(StoreError) -> [CostSum] { from < to ? try await sums([from, to]) : [] }

    /// The ledger has everything up to ten minutes ago.
    func isFresh(at now: Timestamp) -> Bool {
        ledger.currentUntil.map { now - $0 <= SpendReader.longestAge } ?? false
    }

    /// The present cost of the servers that a budget covers.
    func burn(_ covers: (TrackedServer) -> Bool) -> HourlyRate {
        fleet.present().filter(covers).reduce(Rate.zero) { $0 + $1.costs.rates.inForce.total }.hourly
    }

    /// The present cost of every server.
    func rates() -> [ServerID: Rate] {
        fleet.read { state in state.servers.compactMapValues { $0.record.goneAt == nil ? $0.costs.rates.inForce.total : nil } }
    }
}

extension Sequence<CostSum> {
    /// The part that a budget covers.
    func sum(for budget: Budget) -> CostAmounts {
        reduce(into: CostAmounts()) { sum, part in
            if budget.covers(part.server, owner: part.label.owner, tags: part.label.tags) { sum += part.amounts }
        }
    }
}

extension Budget {
    /// The same for a server that the provider moved.
    func following(_ chain: ServerChain) -> Budget {
        guard case .server(let id) = scope else { return self }
        var budget = self
        budget.scope = .server(chain.newest(of: id))
        return budget
    }

    /// Whether the present cost of a server counts.
    func covers(_ server: TrackedServer) -> Bool { covers(server.id, owner: server.record.owner, tags: server.record.tags) }
}
