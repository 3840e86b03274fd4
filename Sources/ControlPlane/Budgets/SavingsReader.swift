package import Fleet
import Logging
package import Money
import Policy
import Store
import Synchronization

/// What automatic stops saved, stop by stop.
package final class SavingsReader: Sendable {
    /// One stop within a report.
    package struct Stop: Hashable, Sendable {
        package var server: ServerID
        package var name: String
        package var owner: String?
        package var cause: StopCause
        /// The amounts and the window within the report.
        package var saving: StopSaving
    }

    private struct Pending: Sendable {
        var stop: AutomaticStop
        var isStored = false
        /// It runs again since before this process watched it: when it was ready is unknown.
        var isTooLate = false
    }

    private let fleet: FleetState
    private let store: FleetStore
    private let ledger: LedgerReader
    private let status: StatusTracker
    /// The longest time off that counts for one stop.
    package let limit: Duration
    private let time: any TimeSource
    private let logger: Logger
    /// The latest automatic stop of each server whose next start is not ready yet.
    private let pending = Mutex<[ServerID: Pending]>([:])

    init(
        fleet: FleetState, store: FleetStore, ledger: LedgerReader, status: StatusTracker, limit: Duration, time: any TimeSource,
        logger: Logger
    ) {
        (self.fleet, self.store, self.ledger, self.status) = (fleet, store, ledger, status)
        (self.limit, self.time, self.logger) = (limit, time, logger)
    }

    // MARK: Watching

    /// Records when stops were requested, and when the starts after them were ready.
    func pass(at now: Timestamp) async {
        for server in fleet.read({ state in Array(state.servers.values) }) {
            guard let intent = server.intent, intent.step == .confirmed, intent.cause.isAutomatic else { continue }
            await watch(server, intent, at: now)
        }
    }

    private func watch(_ server: TrackedServer, _ intent: StopIntent, at now: Timestamp) async {
        var entry = pending.withLock { pending in
            if let known = pending[server.id], known.stop.generation == intent.generation { return known }
            let stop = AutomaticStop(
                server: server.id, generation: intent.generation, cause: intent.cause, decidedAt: intent.decidedAt,
                requestedAt: server.stopAcceptedAt ?? intent.decidedAt)
            return Pending(stop: stop, isTooLate: server.phase == .running)
        }
        guard entry.stop.readyAt == nil, !entry.isTooLate || !entry.isStored else { return }
        let before = entry.stop
        if !entry.isTooLate, server.phase == .running, let started = server.record.startedAt, started > before.requestedAt {
            (entry.stop.startedAt, entry.stop.readyAt) = (started, readyAt(server, since: started, at: now))
        }
        if !entry.isStored || entry.stop != before {
            do {
                try await store.budgets.record(entry.stop)
                entry.isStored = true
            } catch {
                logger.error("a saving of \(server.id) could not be recorded; retrying: \(error)")
                entry.isStored = false
            }
        }
        let kept = entry
        pending.withLock { $0[server.id] = kept }
    }

    /// The health check succeeds, or the first busy signal; `nil`: neither yet.
    private func readyAt(_ server: TrackedServer, since started: Timestamp, at now: Timestamp) -> Timestamp? {
        let check = server.record.healthCheckURL == nil ? nil : status.checks(of: server.id)[StatusTracker.Check.endpoint.rawValue]
        let healthy = check?.health == .healthy ? check?.at.flatMap { $0 >= started ? $0 : nil } : nil
        return [healthy, server.activity.history.hasWorked ? now : nil].compactMap { $0 }.min()
    }

    // MARK: Reports

    /// The automatic stops whose time off overlaps `from ..< to`, by server.
    package func stops(from: Timestamp, to: Timestamp) async throws(ControlPlaneError) -> [Stop] {
        let (now, chain, names) = fleet.read { state in
            (time.now(), state.chain, state.servers.mapValues { ($0.record.name, $0.record.owner, $0.record.goneSince) })
        }
        do {
            let stored = try await store.budgets.automaticStops(from: from - limit, to: to)
            var found: [Stop] = []
            for (index, stop) in stored.enumerated() {
                let next = index + 1 < stored.count && stored[index + 1].server == stop.server ? stored[index + 1].requestedAt : nil
                let (name, owner, goneSince) = names[chain.newest(of: stop.server)] ?? (stop.server.text, nil, nil)
                guard let saving = try await saving(stop, next: next, goneAt: goneSince, from: from, to: min(to, now), at: now) else {
                    continue
                }
                found.append(Stop(server: stop.server, name: name, owner: owner, cause: stop.cause, saving: saving))
            }
            return found
        } catch {
            throw .storage("the savings cannot be read: \(error)")
        }
    }

    private func saving(
        _ stop: AutomaticStop, next: Timestamp?, goneAt: Timestamp?, from: Timestamp, to: Timestamp, at now: Timestamp
    ) async throws(StoreError) -> StopSaving? {
        let nextStart = try await ledger.nextStart(of: stop.server, after: stop.requestedAt, before: min(stop.requestedAt + limit, now))
        var window = SavingWindow(
            requestedAt: stop.requestedAt, nextStart: nextStart, nextStop: next, goneAt: goneAt, limit: limit, at: now)
        let isStartWithin = nextStart.map { $0 == window.end && $0 >= from && $0 < to } ?? false
        guard let part = window.clipped(from: from, to: to) else { return nil }
        let before = try await ledger.runningRates(of: stop.server, from: stop.decidedAt, to: stop.requestedAt).total
        (window.start, window.end) = (part.lowerBound, part.upperBound)
        let actual = try await ledger.sum(of: stop.server, from: window.start, to: window.end).total
        guard isStartWithin, let nextStart else { return StopSaving(window: window, runningRate: before, actual: actual, start: nil) }
        let after = try await ledger.rates(of: stop.server, at: nextStart).total
        let ready = stop.startedAt.flatMap { started in (started - nextStart).magnitude < .seconds(300) ? stop.readyAt : nil }
        return StopSaving(window: window, runningRate: before, actual: actual, start: (at: nextStart, rate: after, ready: ready))
    }
}

extension Duration {
    fileprivate var magnitude: Duration { self < .zero ? .zero - self : self }
}

extension ServerRecord {
    /// Since when a server that is gone saves nothing: it may have been deleted right after it was last seen. `nil`: it is not gone.
    fileprivate var goneSince: Timestamp? { goneAt.map { min($0, savings.since) } }  // guard: F39_whatIsGoneSavesNothing
}
