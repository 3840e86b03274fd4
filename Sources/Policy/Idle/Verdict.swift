public import Fleet

/// What is to be done about one server now, and why.
public struct Verdict: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case keep
        /// Tell people: unless something changes, the server is stopped at `deadline`.
        case warn(StopCause)
        case stop(StopCause)
    }

    public var outcome: Outcome
    /// Every reason that holds, the weightiest first. Never empty.
    public var reasons: [Reason]
    /// Without work since; `nil` while at work or unknown.
    public var idleSince: Timestamp?
    /// When it will be stopped if nothing changes; `nil` when nothing would stop it.
    public var deadline: Timestamp?
    /// Why it would be stopped then.
    public var cause: StopCause?
    /// The verdict may change by itself at this moment, not before. `nil`: only news can change it.
    public var reviewAt: Timestamp?
}

/// One reason for leaving a server on or for stopping it. Text is made of it in one place: `description`.
public enum Reason: Hashable, Sendable {
    // Why it may not be stopped.
    case notAdopted
    case protected(Protection)
    case locked
    /// Fields of the provider's answer that may forbid a stop.
    case unreadable([String])
    case managedElsewhere(owner: String)
    case wouldLoseData(Storage)
    case autoShutdownOff
    case anotherControlPlane
    case idleTimeoutOff
    case unknownPhase(String)
    /// Endpoints: a stop sends both limits, and would make up one of them.
    case workerLimitsUnknown
    case stoppedTooOften(times: Int, within: Duration, until: Timestamp)
    case stopNotAllowed(StopRefusal)
    // Why there is nothing to stop.
    case notRunning(ProviderPhase)
    case scaledToZero(minimum: Int)
    // Why it is not idle.
    case booting
    case startGrace(until: Timestamp)
    case leased(Lease)
    case busy(Signal, detail: String, at: Timestamp)
    case unknown(Signal, detail: String, since: Timestamp)
    // Why not yet.
    case quietSince(Timestamp, timeout: Duration)
    case extended(Postponement)
    case sparseWork(SparseWork, usual: Duration, timeout: Duration)
    case warned(at: Timestamp, lead: Duration)
    /// One answer tells of another run; the next one shows which is right.
    case runInDoubt
    // Why stop.
    case idleTooLong(since: Timestamp, timeout: Duration)
    case ranTooLong(since: Timestamp, limit: Duration)
}

extension Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAdopted: "nobody handed it to this control plane: it is watched, never touched"
        case .protected(let hold):
            "protected by \(hold.owner)" + (hold.until.map { " until \($0)" } ?? " until somebody removes it")
                + (hold.reason.map { ": \($0)" } ?? "")
        case .locked: "locked at RunPod"
        case .unreadable(let fields):
            "RunPod's answer cannot be read (\(fields.joined(separator: ", "))): a stop may be forbidden, so there is none"
        case .managedElsewhere(let owner): "belongs to \(owner), which manages it"
        case .wouldLoseData(.unknown): "RunPod did not say whether anything on it survives a stop"
        case .wouldLoseData: "it has no persistent storage: a stop would erase everything on it, and its owner has not agreed"
        case .autoShutdownOff: "automatic shutdown is switched off"
        case .anotherControlPlane: "another control plane on this machine manages the account: this one stops nothing by itself"
        case .idleTimeoutOff: "its idle timeout is off"
        case .unknownPhase(let word): "RunPod calls its state \(word), which this version does not know"
        case .workerLimitsUnknown: "RunPod did not say how many workers it may have: a stop would have to guess"
        case .stoppedTooOften(let times, let within, let until):
            "stopped \(times) times within \(within.inWords): left alone until \(until)"
        case .stopNotAllowed(let refusal): "\(refusal)"
        case .notRunning(.exited): "it is stopped"
        case .notRunning(.terminated): "it is gone"
        case .notRunning(.failed): "it is in an error state at RunPod"
        case .notRunning: "it is not running"
        case .scaledToZero(let minimum):
            minimum == 0
                ? "no worker is kept ready: it costs nothing while nobody calls it"
                : "it keeps only the \(minimum) worker(s) it is meant to keep"
        case .booting: "it is starting"
        case .startGrace(let until): "it started recently and may still be loading, until \(until)"
        case .leased(let lease): "\(lease.holder) said it is at work until \(lease.until)"
        case .busy(let signal, let detail, let at): "\(signal.rawValue) at work: \(detail), seen \(at)"
        case .unknown(let signal, let detail, let since):
            "\(signal.rawValue) not known since \(since): \(detail); unknown counts as work"
        case .quietSince(let since, let timeout): "idle since \(since); it is stopped after \(timeout.inWords) of that"
        case .sparseWork(let work, let usual, let timeout):
            "work was seen in single looks only, about \(max(1, Int(work.bursts.rounded()))) time(s) in "
                + "\(Duration.seconds(Int64(work.watchedSeconds)).inWords): some may fall between looks, so "
                + "\(usual.inWords) of quiet become \(timeout.inWords); an agent in the pod would see it all"
        case .extended(let hold): "the stop was put off by \(hold.by) until \(hold.until)"
        case .warned(let at, let lead): "the warning went out at \(at), \(lead.inWords) before a stop at the earliest"
        case .runInDoubt: "RunPod shows another start of it in one answer: the stop waits for a second one"
        case .idleTooLong(let since, let timeout): "idle since \(since), longer than \(timeout.inWords)"
        case .ranTooLong(let since, let limit): "on since \(since), longer than the \(limit.inWords) it was given"
        }
    }
}

extension Duration {
    /// `45 s`, `10 min`, `3 h 20 min`, `2 d 4 h`: at most two units.
    public var inWords: String {
        let total = Swift.max(0, wholeSeconds)
        func two(_ a: Int64, _ unitA: String, _ b: Int64, _ unitB: String) -> String {
            b == 0 ? "\(a) \(unitA)" : "\(a) \(unitA) \(b) \(unitB)"
        }
        switch total {
        case ..<60: return "\(total) s"
        case ..<3600: return two(total / 60, "min", total % 60, "s")
        case ..<86_400: return two(total / 3600, "h", total % 3600 / 60, "min")
        default: return two(total / 86_400, "d", total % 86_400 / 3600, "h")
        }
    }
}
