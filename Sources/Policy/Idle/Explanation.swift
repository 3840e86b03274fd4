package import Fleet

/// Why a server is on, or was stopped: the verdict with every signal behind it.
package struct Explanation: Hashable, Sendable {
    package var server: ServerID
    package var name: String
    package var state: ServerState
    package var at: Timestamp
    /// One sentence.
    package var headline: String
    package var verdict: Verdict
    /// The reasons of the verdict for people, in its order.
    package var reasons: [String]
    package var signals: [SignalStatus]
    /// The open stop, or the latest one; `nil`: there was none.
    package var stop: StopIntent?
    /// The latest events of this server, newest first.
    package var events: [Event]
    /// The version of the pod's agent, as it reports; `nil`: none reports.
    package var agentVersion: String?

    /// - Parameter context: its `now` is `at` if not given.
    package init(
        server: ServerID, name: String, state: ServerState, at: Timestamp, verdict: Verdict, signals: [SignalStatus],
        stop: StopIntent?, events: [Event], agentVersion: String? = nil, context: TextContext? = nil
    ) {
        let context = context ?? TextContext(now: at)
        self.server = server
        self.name = name
        self.state = state
        self.at = at
        self.verdict = verdict
        self.signals = signals
        self.stop = stop
        (self.events, self.agentVersion) = (events, agentVersion)
        reasons = verdict.reasons.map { $0.text(context) }
        headline = Explanation.headline(name: name, state: state, verdict: verdict, stop: stop, at: at, context)
    }

    private static func headline(
        name: String, state: ServerState, verdict: Verdict, stop: StopIntent?, at now: Timestamp, _ context: TextContext
    ) -> String {
        switch state {
        case .stopped:
            guard let stop, stop.step == .confirmed else { return "\(name) is stopped." }
            return "\(name) is stopped: \(stop.cause.text(at: stop.decidedAt))."
        case .stopping:
            guard let stop, stop.attempts > 0 else { return "\(name) is stopping." }
            return "\(name) is stopping and still billed: requested \(stop.attempts == 1 ? "once" : "\(stop.attempts) times")"
                + (stop.lastError.map { "; last error: \($0)." } ?? ".")
        case .starting, .running, .error, .updating:
            let why = verdict.reasons.first.map { ": \($0.text(context))" } ?? ""
            switch verdict.outcome {
            case .stop: return "\(name) is due to stop\(why)."
            case .warn, .keep:
                if case .scaledToZero(minimum: 0, _)? = verdict.reasons.first { return "\(name) is \(why.dropFirst(2))." }
                guard let deadline = verdict.deadline else { return "\(name) stays on\(why)." }
                let condition: String
                switch verdict.cause {
                case .maximumRuntime(let limit)?: condition = ", at the end of its maximum runtime of \(limit.inWords)"
                case .budget(let budget, .some)?: condition = ", because the budget \(budget) is reached"
                case .idle?, .budget(_, .none)?, .requested?, nil: condition = " unless it becomes busy"
                }
                return "\(name) stops in \((deadline - now).inWords)\(condition)\(why)."
            }
        }
    }
}

extension StopCause: CustomStringConvertible {
    /// The cause with times in UTC. For logs; people get `text(at:)`.
    package var description: String {
        switch self {
        case .idle(let since, let timeout): "idle since \(since.inWords) (timeout \(timeout.inWords))"
        case .maximumRuntime, .budget, .requested: text(at: .distantPast)
        }
    }

    /// One phrase without a full stop: `idle for 10 min 2 s (timeout 10 min)`.
    ///
    /// - Parameter moment: when the stop was decided.
    package func text(at moment: Timestamp) -> String {
        switch self {
        case .idle(let since, let timeout): "idle for \((moment - since).inWords) (timeout \(timeout.inWords))"
        case .maximumRuntime(let limit): "maximum runtime of \(limit.inWords) reached"
        case .budget(let name, nil): "the budget \(name) is reached"
        case .budget(let name, let span?): "the budget \(name) was reached \(span.inWords) earlier"
        case .requested(let actor): "requested by \(actor.displayName)"
        }
    }
}
