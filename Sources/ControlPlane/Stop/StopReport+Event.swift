import Fleet
import Policy

extension StopReport {
    /// The event that tells people about it.
    func event(of server: ServerID, name: String, at now: Timestamp) -> Event {
        Event(at: now, kind: kind, severity: severity, server: server, actor: actor, summary: text(name))
    }

    private var kind: Event.Kind {
        switch self {
        case .requested, .hookFinished: .stopRequested
        case .unconfirmed: .stopUnconfirmed
        case .stillBilling: .stillBilling
        case .failed, .notAllowed: .stopFailed
        case .canceled: .stopCanceled
        }
    }

    private var severity: Event.Severity {
        switch self {
        case .requested, .hookFinished(.ready), .hookFinished(.notConfigured), .canceled: .info
        case .hookFinished(.failed), .hookFinished(.timedOut), .unconfirmed, .failed, .notAllowed: .warning
        case .stillBilling: .critical
        }
    }

    private var actor: Actor {
        if case .canceled(let reason) = self { reason.actor } else { .controlPlane }
    }

    private func text(_ name: String) -> String {
        switch self {
        case .requested(attempt: 1): "sending the stop of \(name) to RunPod."
        case .requested(let attempt): "sending the stop of \(name) to RunPod again (attempt \(attempt))."
        case .hookFinished(.ready): "the pre-stop hook of \(name) finished."
        case .hookFinished(.notConfigured): "\(name) has no pre-stop hook."
        case .hookFinished(.failed(let why)): "the pre-stop hook of \(name) failed: \(why). The stop continues."
        case .hookFinished(.timedOut(let limit)): "the pre-stop hook of \(name) did not finish within \(limit.inWords). The stop continues."
        case .unconfirmed(let span): "RunPod accepted the stop of \(name) \(span.inWords) ago but still reports it as running. Retrying."
        case .stillBilling(let span, let spent):
            "\(name) should have stopped \(span.inWords) ago and is still billing: \(spent) so far. The stop is retried until RunPod "
                + "confirms it. To stop it now, use RunPod's console."
        case .failed(let error, let wait):
            "could not stop \(name), which is still billing: \(error). Next attempt in \(wait.inWords); the stop is retried until RunPod "
                + "confirms it."
        case .notAllowed(let why): "\(name) cannot be stopped and is still billing: \(why)"
        case .canceled(let reason): "the stop of \(name) was canceled: \(reason)."
        }
    }
}
