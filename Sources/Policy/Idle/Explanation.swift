public import Fleet

/// Why a server is on, or was stopped: the verdict with every signal behind it.
public struct Explanation: Hashable, Sendable {
    public var server: ServerID
    public var name: String
    public var state: ServerState
    public var at: Timestamp
    /// One sentence.
    public var headline: String
    public var verdict: Verdict
    public var signals: [SignalStatus]
    /// The stop under way or the latest one.
    public var stop: StopIntent?
    /// The latest events of this server, newest first.
    public var events: [Event]

    public init(
        server: ServerID, name: String, state: ServerState, at: Timestamp, verdict: Verdict, signals: [SignalStatus],
        stop: StopIntent?, events: [Event]
    ) {
        self.server = server
        self.name = name
        self.state = state
        self.at = at
        self.verdict = verdict
        self.signals = signals
        self.stop = stop
        self.events = events
        headline = Explanation.headline(name: name, state: state, verdict: verdict, stop: stop, at: at)
    }

    private static func headline(
        name: String, state: ServerState, verdict: Verdict, stop: StopIntent?, at now: Timestamp
    ) -> String {
        switch state {
        case .stopped:
            guard let stop, stop.step == .confirmed else { return "\(name) is stopped." }
            return "\(name) was stopped: \(stop.cause)."
        case .stopping:
            guard let stop, stop.attempts > 0 else { return "\(name) is being stopped." }
            return "\(name) is stopping and still billing: asked \(stop.attempts) time(s)"
                + (stop.lastError.map { ", last answer: \($0)." } ?? ".")
        case .starting, .running, .error, .updating:
            let why = verdict.reasons.first.map { ": \($0)" } ?? ""
            switch verdict.outcome {
            case .stop: return "\(name) is due to be stopped\(why)."
            case .warn, .keep:
                guard let deadline = verdict.deadline else { return "\(name) stays on\(why)." }
                return "\(name) is stopped in \((deadline - now).inWords), at \(deadline), unless it works before\(why)."
            }
        }
    }
}

extension StopCause: CustomStringConvertible {
    public var description: String {
        switch self {
        case .idle(let since, let timeout): "idle since \(since), longer than its \(timeout.inWords)"
        case .maximumRuntime(let limit): "on for longer than the \(limit.inWords) it was given"
        case .requested(let actor): "asked for by \(actor)"
        }
    }
}
