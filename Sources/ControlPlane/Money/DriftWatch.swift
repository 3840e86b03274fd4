import Fleet
import Logging
import Money
import Store
import Synchronization

/// Raises alerts when the provider's bill differs from the ledger, for the account and for each server.
final class DriftWatch: Sendable {
    private let provider: ProviderName
    private let fleet: FleetState
    private let store: FleetStore
    private let alerts: AlertManager
    private let limits: DriftLimits
    private let days: LocalDays
    private let logger: Logger
    /// Since when the bill agrees, by server; of the account: `nil`.
    private let calmSince = Mutex<[ServerID?: Timestamp]>([:])

    /// An alert ends when the bill has agreed for so long.
    private static let calm = Duration.seconds(24 * 3600)

    init(
        provider: ProviderName, fleet: FleetState, store: FleetStore, alerts: AlertManager, settings: ControlPlaneSettings, logger: Logger
    ) {
        (self.provider, self.fleet, self.store, self.alerts) = (provider, fleet, store, alerts)
        (limits, days, self.logger) = (settings.drift, settings.moneyDays, logger)
    }

    /// The differences of 24 hours, and what was spent in them.
    private struct Sums {
        var drift: [ServerID: Money] = [:]
        var classes: [ServerID: Set<DriftClass>] = [:]
        var spent: [ServerID: Money] = [:]
        var names: [ServerID: String] = [:]
    }

    /// Compares the latest 24 hours that the bill has closed, and those whose records are missing.
    func check(at now: Timestamp) async {
        do {
            let sums = try await sums(at: now)
            let all = sums.drift.values.reduce(.zero, +)
            let spent = sums.spent.values.reduce(.zero, +)
            let classes = sums.classes.values.reduce(into: Set()) { $0.formUnion($1) }
            await report(nil, "the account", limits, drift: all, spent: spent, classes, at: now)
            let known = fleet.read { state in Set(state.servers.keys) }
            for server in known.union(sums.drift.keys).sorted() {
                await report(
                    server, sums.names[server] ?? server.text, limits.ofServer, drift: sums.drift[server] ?? .zero,
                    spent: sums.spent[server] ?? .zero, sums.classes[server] ?? [], at: now)
            }
        } catch {
            logger.error("the drift between bill and ledger could not be read: \(error)")
        }
    }

    private func sums(at now: Timestamp) async throws(StoreError) -> Sums {
        var sums = Sums()
        let day = Duration.seconds(24 * 3600)
        let closed = try await store.ledger.billedUntil()
        // A record is missing a day after its hour ended.
        let spans = [(closed ?? now.startOfHour, false), ((now - day).startOfHour, true)]
        for (end, isMissing) in spans {
            for row in try await store.ledger.drift(from: end - day, to: end, days: days)
            where row.drift.isAlarming && (row.drift == .missing) == isMissing {
                sums.drift[row.server, default: .zero] += Money(microdollars: abs(row.amount.microdollars))
                sums.classes[row.server, default: []].insert(row.drift)
                sums.names[row.server] = row.name
            }
        }
        guard !sums.drift.isEmpty else { return sums }
        for (end, _) in spans {
            let all = try await store.ledger.costSums(boundaries: [end - day, end], days: days)
            for (server, own) in Dictionary(grouping: all, by: \.server) {
                let spent = own.reduce(Money.zero) { $0 + $1.amounts.total }
                sums.spent[server] = max(sums.spent[server] ?? .zero, spent)
            }
        }
        return sums
    }

    private func report(
        _ server: ServerID?, _ name: String, _ limits: DriftLimits, drift: Money, spent: Money, _ classes: Set<DriftClass>,
        at now: Timestamp
    ) async {
        let level = limits.level(drift: drift, spent: spent)
        let lasting = calmSince.withLock { calm -> Duration? in
            calm[server] = level == .fine ? calm[server] ?? now : nil
            return calm[server].map { now - $0 }
        }
        switch level {
        case .between: break
        case .alarming:
            await alerts.raise(
                .billDrift, of: server, .warning,
                "\(provider)'s bill of the last 24 h differs from what was computed for \(name) by \(drift) of \(spent) "
                    + "(\(classes.map(\.rawValue).sorted().joined(separator: ", "))). See controlplane costs --reconcile.", at: now)
        case .fine:
            guard let lasting, lasting >= DriftWatch.calm else { return }
            await alerts.resolve(.billDrift, of: server, "The bill of \(name) has agreed with what was computed for 24 h.", at: now)
        }
    }
}
