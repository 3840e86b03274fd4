import Fleet
import Policy

extension StopReport {
    /// The event that tells people about it.
    func event(of server: ServerID, name: String, provider: ProviderName, at now: Timestamp) -> Event {
        Event(at: now, kind: kind, severity: severity, server: server, actor: actor, summary: text(name, provider))
    }

    private var kind: Event.Kind {
        switch self {
        case .requested: .stopRequested
        case .hookFinished: .stopPrepared
        case .unconfirmed: .stopUnconfirmed
        case .stillBilling: .stillBilling
        case .failed, .unobserved, .notAllowed: .stopFailed
        case .canceled: .stopCanceled
        }
    }

    private var severity: Event.Severity {
        switch self {
        case .requested, .hookFinished(.ready), .hookFinished(.notConfigured), .canceled: .info
        case .hookFinished(.failed), .hookFinished(.timedOut), .unconfirmed, .failed, .unobserved, .notAllowed: .warning
        case .stillBilling: .critical
        }
    }

    private var actor: Actor {
        if case .canceled(let reason) = self { reason.actor } else { .controlPlane }
    }

    private func text(_ name: String, _ provider: ProviderName) -> String {
        switch self {
        case .requested(attempt: 1): "Sent the stop of \(name) to \(provider)."
        case .requested(let attempt): "Sent the stop of \(name) to \(provider) (attempt \(attempt))."
        case .hookFinished(.ready): "The pre-stop hook of \(name) finished."
        case .hookFinished(.notConfigured): "\(name) has no pre-stop hook."
        case .hookFinished(.failed(let why)): "The pre-stop hook of \(name) failed: \(why). The stop continues."
        case .hookFinished(.timedOut(let limit)): "The pre-stop hook of \(name) did not finish within \(limit.inWords). The stop continues."
        case .unconfirmed(let span):
            "\(provider) accepted the stop of \(name) \(span.inWords) ago but still reports it as running. Retrying."
        case .stillBilling(let span, let spent):
            "\(name) should have stopped \(span.inWords) ago and is still billed: \(spent) so far. The stop is retried until "
                + "\(provider) confirms it. To stop it now, use the console of \(provider)."
        case .failed(let error, let wait):
            "Could not stop \(name), which is still billed: \(error.text(provider)). Next attempt in \(wait.inWords); the stop is retried until "
                + "\(provider) confirms it."
        case .unobserved(let error, let wait):
            "The stop of \(name), which is still billed, has to wait: \(error.text(ofReading: provider)). Next attempt in \(wait.inWords)."
        case .notAllowed(let why): "\(name) cannot be stopped and is still billed: \(why)"
        case .canceled(let reason): "The stop of \(name) was canceled: \(reason)."
        }
    }
}
