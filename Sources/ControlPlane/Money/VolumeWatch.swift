import Fleet
import Logging
import Money
import Store
import Synchronization

/// Reads the account's network volumes, and keeps what they cost in the ledger.
final class VolumeWatch: Sendable {
    private struct State: Sendable {
        /// `nil`: not read from the ledger yet.
        var costs: VolumeCosts?
        /// When an earlier process last saw the account; `nil`: never.
        var lastPassAt: Timestamp?
        var dueAt = Timestamp.distantPast
    }

    /// `nil`: the provider has none.
    private let source: (any VolumeSource)?
    private let store: FleetStore
    private let journal: Journal
    private let days: LocalDays
    private let logger: Logger
    private let state = Mutex(State())

    private static let interval = Duration.seconds(600)
    /// Three lists may fail.
    private static let validFor = interval * 7 / 2

    init(source: (any VolumeSource)?, store: FleetStore, journal: Journal, days: LocalDays, logger: Logger) {
        (self.source, self.store, self.journal, self.days, self.logger) = (source, store, journal, days, logger)
    }

    /// - Parameter lastPassAt: when an earlier process last saw the account; `nil`: never.
    func recover(lastPassAt: Timestamp?) { state.withLock { $0.lastPassAt = lastPassAt } }

    func pass(at now: Timestamp) async {
        guard let source, state.withLock({ now >= $0.dueAt }) else { return }
        state.withLock { $0.dueAt = now + VolumeWatch.interval }
        do {
            let listing = try await source.networkVolumes()
            // A refused key is reported by the polls of servers.
            if let problem = listing.problem { throw problem }
            try await apply(listing, at: now)
        } catch {
            guard !Task.isCancelled else { return }
            logger.warning("the network volumes could not be read; retrying in 10 min: \(error)")
        }
    }

    private func apply(_ listing: Listing<NetworkVolume>, at now: Timestamp) async throws(StoreError) {
        var costs: VolumeCosts
        if let known = state.withLock({ $0.costs }) {
            costs = known
        } else {
            let lastPassAt = state.withLock { $0.lastPassAt }.map { min($0, now) }
            costs = VolumeCosts(open: try await store.ledger.openVolumes(), lastAt: lastPassAt)
        }
        let listed = listing.rows.compactMap { volume in
            ServerID(volume.id).map { VolumeCosts.Listed(id: $0, name: volume.name, rate: volume.rate) }
        }
        let isComplete = listing.unreadableRows == 0 && listed.count == listing.rows.count
        let edits = costs.apply(listed, isComplete: isComplete, validFor: VolumeWatch.validFor, at: now)
        if !edits.isEmpty {
            let changes = LedgerChanges(
                resources: edits.map { edit in
                    LedgerResource(
                        providerID: edit.volume, server: edit.volume, kind: .networkVolume, from: edit.firstAt, to: edit.isGone ? now : nil)
                },
                edits: edits.map { LedgerEdit(server: $0.volume, component: .networkVolume, from: $0.from, intervals: $0.intervals) })
            try await journal.record { writer throws(StoreError) in
                try await writer.save([], ledger: changes, days: days, events: [])
            }
        }
        // What could not be stored is applied again by the next list.
        let stored = costs
        state.withLock { $0.costs = stored }
    }
}
