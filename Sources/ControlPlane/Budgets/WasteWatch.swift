package import Fleet
import Logging
package import Money
import Policy
import Store
import Synchronization

/// Measures the money that idle servers cost because nothing stopped them.
package final class WasteWatch: Sendable {
    private struct State: Sendable {
        var meters: [ServerID: WasteMeter] = [:]
        var storedAt = Timestamp.distantPast
        /// Ended, and not stored yet.
        var ended: [WasteInterval] = []
    }

    private let fleet: FleetState
    private let store: FleetStore
    private let scheduler: AutoShutdownScheduler
    private let settings: ControlPlaneSettings
    private let logger: Logger
    private let state = Mutex(State())

    /// At most so much is lost when the process ends.
    private static let storedEvery = Duration.seconds(60)

    init(fleet: FleetState, store: FleetStore, scheduler: AutoShutdownScheduler, settings: ControlPlaneSettings, logger: Logger) {
        (self.fleet, self.store, self.scheduler, self.settings, self.logger) = (fleet, store, scheduler, settings, logger)
    }

    func pass(at now: Timestamp) async {
        let rules = scheduler.defaults
        let servers = fleet.read { state in Array(state.servers.values) }
        let longestGap = settings.podEvidenceValidFor
        let toStore = state.withLock { state -> [WasteInterval] in
            for server in servers {
                let waste = server.waste(rules, at: now)
                guard waste != nil || state.meters[server.id] != nil else { continue }
                let ended = state.meters[server.id, default: WasteMeter()].record(
                    waste, server: server.id, name: server.record.name, owner: server.record.owner, longestGap: longestGap, at: now)
                if let ended { state.ended.append(ended) }
                if waste == nil { state.meters[server.id] = nil }
            }
            guard now - state.storedAt >= WasteWatch.storedEvery else { return [] }
            state.storedAt = now
            defer { state.ended = [] }
            return state.ended + state.meters.keys.compactMap { state.meters[$0]?.takeUnstored() }
        }
        await keep(toStore)
    }

    private func keep(_ intervals: [WasteInterval]) async {
        do { try await store.budgets.keep(intervals) } catch {
            logger.error("wasted time could not be saved; retrying: \(error)")
            state.withLock { $0.ended += intervals }
        }
    }

    /// Every interval that overlaps `from ..< to`, the ones in progress included.
    package func intervals(from: Timestamp, to: Timestamp) async throws(ControlPlaneError) -> [WasteInterval] {
        struct Key: Hashable { var server: ServerID; var start: Timestamp }
        var found: [Key: WasteInterval] = [:]
        do {
            for interval in try await store.budgets.waste(from: from, to: to) {
                found[Key(server: interval.server, start: interval.start)] = interval
            }
        } catch {
            throw .storage("the wasted time cannot be read: \(error)")
        }
        for interval in state.withLock({ state in state.ended + state.meters.values.compactMap(\.open) })
        where interval.end > from && interval.start < to {
            found[Key(server: interval.server, start: interval.start)] = interval
        }
        return found.values.sorted { ($0.server, $0.start) < ($1.server, $1.start) }
    }

    /// What is wasted now, without what is only possible.
    package var present: [WasteInterval] { state.withLock { state in state.meters.values.compactMap(\.open).filter(\.reason.isCertain) } }
}

extension TrackedServer {
    /// Since when, why and at which rate its time is wasted; `nil`: it is not.
    func waste(_ defaults: IdleRules, at now: Timestamp) -> (since: Timestamp, reason: WasteReason, rate: Rate)? {
        guard record.goneAt == nil, phase == .running, record.kind == .timed || (observed?.workers?.min ?? 0) > defaults.minimumWorkers
        else { return nil }
        let spared = costs.rates.inForce.total.microdollarsPer720Hours - costs.rates.stopped.total.microdollarsPer720Hours
        guard spared > 0 else { return nil }
        let rate = Rate(microdollarsPer720Hours: spared)
        let timeout = wasteTimeout(defaults)
        if let since = idleSinceIgnoringHolds(defaults, at: now) {
            guard now >= since + timeout else { return nil }
            return (since + timeout, reasonOfWaste(defaults, at: now), rate)
        }
        guard let since = possiblyIdleSince(at: now), now >= since + timeout else { return nil }
        return (since + timeout, .unknownSignals, rate)
    }

    /// Of a server that never stops by itself: the default, or ten minutes.
    private func wasteTimeout(_ defaults: IdleRules) -> Duration {
        for timeout in [rules(defaults).effectiveTimeout, defaults.effectiveTimeout] {
            if case .after(let span) = timeout { return span }
        }
        return .seconds(600)
    }

    private func idleSinceIgnoringHolds(_ defaults: IdleRules, at now: Timestamp) -> Timestamp? {
        guard let since = activity.history.idleSince(at: now) else { return nil }
        guard let start = record.startedAt, !activity.history.hasWorked else { return since }
        return max(since, start + defaults.startGrace)
    }

    /// Quiet as far as is known, with a signal that is unknown.
    private func possiblyIdleSince(at now: Timestamp) -> Timestamp? {
        let signals = activity.history.signals(at: now)
        guard !signals.isEmpty, !signals.contains(where: { $0.reading == .busy }) else { return nil }
        let starts = signals.map { $0.reading == .unknown ? $0.unknownSince ?? $0.observedAt : $0.notQuietUntil }
        return ([activity.history.notBefore] + starts).max()
    }

    private func reasonOfWaste(_ defaults: IdleRules, at now: Timestamp) -> WasteReason {
        var reasons = verdict(defaults, at: now).reasons.compactMap { WasteReason($0.code) }
        if let lease = holds.lease, now < lease.until { reasons.append(.lease) }
        // A stop that the provider does not accept is more than one under way.
        if hasOpenIntent, refusalOfOpenStop != nil { reasons.append(.refused) }  // guard: aRefusedStopIsNotStopping
        return reasons.min() ?? .stopping
    }
}

extension WasteReason {
    /// `nil`: a reason of another kind, such as a busy signal.
    init?(_ code: Reason.Code) {
        switch code {
        case .unmanaged, .managedElsewhere: self = .unmanaged
        case .locked, .unreadableAnswer: self = .locked
        case .protected: self = .protected
        case .leased: self = .lease
        case .postponed: self = .postponed
        case .scheduledOn: self = .schedule
        case .wouldLoseData: self = .noPersistentStorage
        case .autoShutdownOff, .idleTimeoutOff, .anotherControlPlane: self = .autoStopOff
        case .stopNotAllowed, .workerLimitsUnknown: self = .refused
        case .stoppedTooOften: self = .rateLimited
        default: return nil
        }
    }
}
