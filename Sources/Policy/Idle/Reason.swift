package import Fleet

/// One reason to keep a server or to stop it. `text` renders it for people, `parts` for programs.
package enum Reason: Hashable, Sendable {
    // Why it may not be stopped.
    case notAdopted
    case protected(Protection)
    case locked
    /// Unreadable fields of the provider's answer that may forbid a stop.
    case unreadable([String])
    case managedElsewhere(owner: String)
    case wouldLoseData(Storage)
    case autoShutdownOff
    case anotherControlPlane
    case idleTimeoutOff
    case unknownPhase(String)
    /// Endpoints: a stop sets the worker limits, and would have to guess one of them.
    case workerLimitsUnknown
    case stoppedTooOften(times: Int, within: Duration, until: Timestamp)
    case stopNotAllowed(StopRefusal)
    // Why there is nothing to stop.
    case notRunning(ProviderPhase)
    /// - Parameter runsNoJobs: its maximum is 0 too.
    case scaledToZero(minimum: Int, runsNoJobs: Bool = false)
    // Why it is not idle.
    case booting
    case startGrace(until: Timestamp)
    case leased(Lease)
    case busy(Signal, detail: String, source: SignalSource?, at: Timestamp)
    case unknown(Signal, detail: String, since: Timestamp)
    // Why not yet.
    /// - Parameter isBlocked: another reason keeps the server on beyond the timeout.
    case quietSince(Timestamp, timeout: Duration, isBlocked: Bool = false)
    case extended(Postponement)
    case sparseWork(SparseWork, usual: Duration, timeout: Duration)
    /// How the timeout of this idle time was chosen.
    case learnedTimeout(TimeoutChoice)
    case warned(at: Timestamp, lead: Duration)
    /// Keeps it on, or shortens its timeout.
    case scheduled(ScheduledMode)
    /// One answer shows another run; the next answer shows which is right.
    case runInDoubt
    // Why stop.
    case idleTooLong(since: Timestamp, timeout: Duration)
    case ranTooLong(since: Timestamp, limit: Duration)
    case budgetReached(name: String)
}

// MARK: For programs

extension Reason {
    /// The stable name of a reason in the API.
    package enum Code: String, Hashable, Sendable, CaseIterable, Codable {
        case unmanaged, protected, locked, booting, busy, unknown, idle, postponed, warned, leased
        case unreadableAnswer = "unreadable_answer"
        case managedElsewhere = "managed_elsewhere"
        case wouldLoseData = "would_lose_data"
        case autoShutdownOff = "auto_shutdown_off"
        case anotherControlPlane = "another_control_plane"
        case idleTimeoutOff = "idle_timeout_off"
        case unknownStatus = "unknown_status"
        case workerLimitsUnknown = "worker_limits_unknown"
        case stoppedTooOften = "stopped_too_often"
        case stopNotAllowed = "stop_not_allowed"
        case notRunning = "not_running"
        case scaledToZero = "scaled_to_zero"
        case startGrace = "start_grace"
        case sparseWork = "sparse_work"
        case learnedTimeout = "learned_timeout"
        case runInDoubt = "run_in_doubt"
        case idleTimeoutReached = "idle_timeout_reached"
        case maximumRuntimeReached = "maximum_runtime_reached"
        case budgetReached = "budget_reached"
        case scheduledOn = "scheduled_on"
        case scheduledOff = "scheduled_off"
    }

    package var code: Code {
        switch self {
        case .notAdopted: .unmanaged
        case .protected: .protected
        case .locked: .locked
        case .unreadable: .unreadableAnswer
        case .managedElsewhere: .managedElsewhere
        case .wouldLoseData: .wouldLoseData
        case .autoShutdownOff: .autoShutdownOff
        case .anotherControlPlane: .anotherControlPlane
        case .idleTimeoutOff: .idleTimeoutOff
        case .unknownPhase: .unknownStatus
        case .workerLimitsUnknown: .workerLimitsUnknown
        case .stoppedTooOften: .stoppedTooOften
        case .stopNotAllowed: .stopNotAllowed
        case .notRunning: .notRunning
        case .scaledToZero: .scaledToZero
        case .booting: .booting
        case .startGrace: .startGrace
        case .leased: .leased
        case .busy: .busy
        case .unknown: .unknown
        case .quietSince: .idle
        case .extended: .postponed
        case .sparseWork: .sparseWork
        case .learnedTimeout: .learnedTimeout
        case .warned: .warned
        case .runInDoubt: .runInDoubt
        case .idleTooLong: .idleTimeoutReached
        case .ranTooLong: .maximumRuntimeReached
        case .budgetReached: .budgetReached
        case .scheduled(let schedule): schedule.mode == .keepOn ? .scheduledOn : .scheduledOff
        }
    }

    /// A reason as data. A part that the reason does not have is `nil`.
    package struct Parts: Hashable, Sendable {
        package var code: Code
        package var signal: Signal?
        /// Since when the reason holds.
        package var since: Timestamp?
        /// When it ends by itself.
        package var until: Timestamp?
        /// Who caused it.
        package var by: Actor?
        /// What was measured, or what somebody wrote: `25 % of 24 cores`, `demo`.
        package var detail: String?
    }

    package var parts: Parts {
        var parts = Parts(code: code)
        switch self {
        case .protected(let hold):
            (parts.since, parts.until, parts.by, parts.detail) = (hold.since, hold.until, hold.owner, hold.reason)
        case .leased(let lease): (parts.until, parts.by) = (lease.until, lease.holder)
        case .extended(let hold): (parts.until, parts.by) = (hold.until, hold.by)
        case .busy(let signal, let detail, _, let at): (parts.signal, parts.detail, parts.since) = (signal, detail, at)
        case .unknown(let signal, let detail, let since): (parts.signal, parts.detail, parts.since) = (signal, detail, since)
        case .quietSince(let since, _, _), .idleTooLong(let since, _), .ranTooLong(let since, _), .warned(let since, _): parts.since = since
        case .startGrace(let until), .stoppedTooOften(_, _, let until): parts.until = until
        case .unreadable(let fields): parts.detail = fields.joined(separator: ", ")
        case .managedElsewhere(let owner): parts.detail = owner
        case .budgetReached(let name): parts.detail = name
        case .learnedTimeout(let choice): parts.detail = choice.text
        case .scheduled(let schedule): (parts.since, parts.until, parts.detail) = (schedule.since, schedule.until, schedule.why)
        case .unknownPhase(let word): parts.detail = word
        case .stopNotAllowed(let refusal): parts.detail = refusal.allowed.joined(separator: ", ")
        case .notAdopted, .locked, .wouldLoseData, .autoShutdownOff, .anotherControlPlane, .idleTimeoutOff, .workerLimitsUnknown,
            .notRunning, .scaledToZero, .booting, .sparseWork, .runInDoubt:
            break
        }
        return parts
    }
}

// MARK: For people

extension Reason: CustomStringConvertible {
    /// The reason with times in UTC. For logs; people get `text`.
    package var description: String { text(.exact) }

    /// One phrase without a full stop: `CPU busy: 25 % of 24 cores (agent, 2 s ago)`.
    package func text(_ context: TextContext) -> String {
        let provider = context.provider
        switch self {
        case .notAdopted: return "unmanaged: adopt it to enable auto-stop"
        case .protected(let hold):
            return "protected by \(hold.owner.displayName) " + (hold.until.map { context.rest(untilWall: $0) } ?? "until removed")
                + (hold.reason.map { ": \($0)" } ?? "")
        case .locked: return "locked at \(provider)"
        case .unreadable(let fields):
            return "\(provider) sent unreadable fields that may forbid a stop (\(fields.joined(separator: ", ")))"
        case .managedElsewhere(let owner): return "managed by \(owner)"
        case .wouldLoseData(.unknown):
            return "\(provider) does not say whether its data survives a stop, and its owner has not accepted data loss"
        case .wouldLoseData: return "a stop would erase its data (no persistent storage), and its owner has not accepted data loss"
        case .autoShutdownOff: return "automatic shutdown is off"
        case .anotherControlPlane: return "another control plane on this machine manages the account"
        case .idleTimeoutOff: return "its idle timeout is off"
        case .unknownPhase(let word): return "unknown status at \(provider): \(word)"
        case .workerLimitsUnknown: return "its worker limits are unknown, so a stop would have to guess them"
        case .stoppedTooOften(let times, let within, let until):
            return "stopped \(times) times in \(within.inWords); no automatic stop \(context.rest(until: until))"
        case .stopNotAllowed(let refusal): return refusal.text(provider)
        case .notRunning(.exited): return "stopped"
        case .notRunning(.terminated): return "deleted at \(provider)"
        case .notRunning(.failed): return "in an error state at \(provider)"
        case .notRunning: return "not running"
        case .scaledToZero(_, runsNoJobs: true): return "scaled to a maximum of 0 workers: it runs no jobs until it is scaled up"
        case .scaledToZero(minimum: 0, _): return "scaled to zero: without requests it costs nothing once its last worker has ended"
        case .scaledToZero(let minimum, _): return "only its minimum of \(minimum) \(minimum == 1 ? "worker" : "workers") is kept ready"
        case .booting: return "starting"
        case .startGrace(let until): return "started recently, counts as busy \(context.rest(until: until))"
        case .leased(let lease): return "busy by a lease of \(lease.holder.displayName) \(context.rest(until: lease.until))"
        case .busy(let signal, let detail, let source, let at):
            let origin = [source?.rawValue, context.age(of: at)].compactMap { $0 }.joined(separator: ", ")
            return "\(signal.displayName) busy: \(detail) (\(origin))"
        case .unknown(let signal, let detail, let since):
            return "\(signal.displayName) unknown \(context.span(since: since)): \(detail); unknown counts as busy"
        case .quietSince(let since, let timeout, let isBlocked):
            let isBeyond = context.now.map { $0 - since >= timeout } ?? false
            let idle = "idle \(context.span(since: since))"
            return isBlocked || isBeyond ? "\(idle) (timeout \(timeout.inWords))" : "\(idle); stops after \(timeout.inWords) idle"
        case .extended(let hold): return "stop postponed by \(hold.by.displayName) \(context.rest(until: hold.until))"
        case .sparseWork(let work, let usual, let timeout):
            return "only short bursts of work were seen (about \(max(1, Int(work.bursts.rounded()))) in "
                + "\(Duration.seconds(Int64(work.watchedSeconds)).inWords)), so the timeout is \(timeout.inWords) instead of \(usual.inWords); "
                + "run the agent to see all work"
        case .learnedTimeout(let choice): return choice.text
        case .warned(let at, let lead): return "warned \(context.age(of: at)); stops \(lead.inWords) after the warning at the earliest"
        case .runInDoubt: return "one answer of \(provider) shows another start; the stop waits for a second answer"
        case .idleTooLong(let since, let timeout):
            return "idle \(context.span(since: since)), longer than its timeout of \(timeout.inWords)"
        case .ranTooLong(let since, let limit):
            return "running \(context.span(since: since)), longer than its maximum runtime of \(limit.inWords)"
        case .budgetReached(let name): return "the budget \(name) is reached"
        case .scheduled(let schedule):
            guard let timeout = schedule.timeout else { return "on by \(schedule.why) \(context.rest(until: schedule.until))" }
            return "off by \(schedule.why) \(context.rest(until: schedule.until)): stops after \(timeout.inWords) idle"
        }
    }
}
