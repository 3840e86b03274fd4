import Fleet
import Logging
import Money
import Policy
import Store
import Synchronization

/// Whether the provider's bill is compared with the ledger.
package enum ReconciliationState: Hashable, Sendable {
    /// Switched off, or the provider has no bill.
    case off
    /// Nothing was read yet.
    case waiting
    case available
    /// The key may not read the bill; everything else goes on.
    case unavailable(String)
}

/// Reads the provider's bill every hour, and closes the hours of the ledger by it.
final class BillReconciler: Sendable {
    private struct Progress: Sendable {
        var state = ReconciliationState.waiting
        var hourlyAt = Timestamp.distantPast
        var dailyAt = Timestamp.distantPast
        /// The first readings go back 35 days, two days at a time, oldest first.
        var importedUntil: Timestamp?
        /// After a failed reading.
        var importAt = Timestamp.distantPast
    }

    /// How far the first readings, and the monthly one, go back.
    private static let imported = Duration.seconds(35 * 86_400)
    /// At most this much is asked for at a time: 200 pods have 48 × 200 records.
    private static let longestWindow = Duration.seconds(48 * 3600)
    private static let recent = Duration.seconds(6 * 3600)
    private static let daily = Duration.seconds(72 * 3600)

    private let source: (any BillingSource)?
    private let provider: ProviderName
    private let fleet: FleetState
    private let store: FleetStore
    private let journal: Journal
    private let alerts: AlertManager
    private let drift: DriftWatch
    private let settings: ControlPlaneSettings
    private let time: any TimeSource
    private let logger: Logger
    private let progress = Mutex(Progress())

    init(
        source: (any BillingSource)?, provider: ProviderName, fleet: FleetState, store: FleetStore, journal: Journal, alerts: AlertManager,
        settings: ControlPlaneSettings, time: any TimeSource, logger: Logger
    ) {
        self.source = settings.reconcilesBill ? source : nil
        (self.provider, self.fleet, self.store, self.journal) = (provider, fleet, store, journal)
        (self.alerts, self.settings, self.time, self.logger) = (alerts, settings, time, logger)
        drift = DriftWatch(provider: provider, fleet: fleet, store: store, alerts: alerts, settings: settings, logger: logger)
    }

    var state: ReconciliationState { source == nil ? .off : progress.withLock { $0.state } }

    func pass() async {
        guard let source else { return }
        let now = time.now()
        guard let (from, to, isImport) = nextWindow(at: now) else { return }
        do {
            var malformed = 0
            for (resource, kind) in [(BilledResource.pods, CostKind.pod), (.serverless, .endpoint), (.networkVolumes, .networkVolume)] {
                malformed += try await read(source, resource, kind, from: from, to: to, at: now)
            }
            progress.withLock { progress in
                progress.state = .available
                if isImport { progress.importedUntil = to }
            }
            if malformed == 0 { await alerts.resolve(.billMalformed, of: nil, "\(provider)'s bill adds up again.", at: now) }
            await alerts.resolve(.billUnavailable, of: nil, "\(provider)'s bill can be read again.", at: now)
            await drift.check(at: now)
        } catch {
            progress.withLock { $0.importAt = now + .seconds(600) }
            await recordFailure(error, at: now)
        }
    }

    /// The hours to read now; `nil`: none is due. Half an hour that is not over is never asked for.
    private func nextWindow(at now: Timestamp) -> (from: Timestamp, to: Timestamp, isImport: Bool)? {
        let hour = now.startOfHour
        return progress.withLock { progress in
            // A few minutes past the hour, so that the hour before is there.
            guard now >= progress.hourlyAt else {
                let since = progress.importedUntil ?? hour - BillReconciler.imported
                guard since < hour - BillReconciler.daily, now >= progress.importAt else { return nil }
                return (since, min(since + BillReconciler.longestWindow, hour), true)
            }
            progress.hourlyAt = hour + .seconds(3600 + 600)
            if now >= progress.dailyAt {
                progress.dailyAt = now + .seconds(86_400)
                return (hour - BillReconciler.longestWindow, hour, false)
            }
            return (hour - BillReconciler.recent, hour, false)
        }
    }

    private func read(
        _ source: any BillingSource, _ resource: BilledResource, _ kind: CostKind, from: Timestamp, to: Timestamp, at now: Timestamp
    ) async throws -> Int {
        let listing = try await source.bill(resource, from: from, to: to)
        if let problem = listing.problem { throw problem }
        let provider = provider
        let reading = BillReading(
            kind: kind, records: listing.rows, from: from, to: to, isComplete: listing.unreadableRows == 0)
        let outcome = try await journal.record { writer throws(StoreError) in
            try await writer.apply(reading, at: now, days: settings.moneyDays) { outcome in
                outcome.hours.filter(\.isCorrection).map { $0.event(provider, at: now) }
            }
        }
        fleet.close(outcome.hours)
        fleet.write { state in
            for (id, correction) in outcome.prices { state.change(id) { $0.costs.priceCorrection = correction } }
        }
        if outcome.malformed > 0 {
            await alerts.raise(
                .billMalformed, of: nil, .warning,
                "\(outcome.malformed) record(s) of \(provider)'s bill do not add up; their hours stay as computed.", at: now)
        }
        return outcome.malformed
    }

    private func recordFailure(_ error: any Error, at now: Timestamp) async {
        // The end of the process says nothing about the bill.
        guard !Task.isCancelled else { return }
        guard let refusal = error as? ProviderError else { return logger.warning("the bill could not be read: \(error)") }
        if case .notFound = refusal {
            let text = "\(provider) answered 404: its API has no bill"
            progress.withLock { $0.state = .unavailable(text) }
            return logger.warning("the bill could not be read: \(text)")
        }
        logger.warning("the bill could not be read: \(refusal.text(ofReading: provider))")
        guard case .rejected(let why) = refusal else { return }
        switch why {
        case .keyRefused, .noAccess:
            let text = refusal.text(provider)
            progress.withLock { $0.state = .unavailable(text) }
            await alerts.raise(
                .billUnavailable, of: nil, .info,
                "costs are not compared with the bill, because \(text). Everything else works. "
                    + "To compare them, use an API key that may read billing; to stop trying, set RECONCILE=false.", at: now)
        default: return
        }
    }
}

extension ClosedHour {
    fileprivate func event(_ provider: ProviderName, at now: Timestamp) -> Event {
        Event(
            at: now, kind: .billCorrected, server: server,
            summary: "\(provider) corrected its bill of the hour from \(hour) by \(adjusted); the ledger follows.")
    }
}
