import Fleet
import Policy

/// The events that answers of the provider and the agent lead to.
extension TrackedServer {
    private func event(
        _ kind: Event.Kind, severity: Event.Severity = .info, actor: Actor = .controlPlane, at now: Timestamp, _ summary: String
    ) -> Event {
        Event(at: now, kind: kind, severity: severity, server: id, actor: actor, summary: summary)
    }

    func startedEvent(at now: Timestamp) -> Event {
        event(.serverStarted, actor: .outside, at: now, "\(record.name) is running.")
    }

    func resumedEvent(_ seen: ObservedServer, stoppedAt: Timestamp, at now: Timestamp) -> Event {
        event(
            .serverStarted, severity: .warning, actor: .outside, at: now,
            "\(record.name) is still running: \(seen.provider) showed it stopped \((now - stoppedAt).inWords) ago and now shows the same run again. "
                + "The cost of that time is an estimate.")
    }

    func stoppedOutsideEvent(_ seen: ObservedServer, at now: Timestamp) -> Event {
        event(
            .stoppedOutside, actor: .outside, at: now,
            seen.phase == .terminated
                ? "\(record.name) was terminated at \(seen.provider): its own disks are deleted, and it no longer costs anything."
                : "\(record.name) was stopped outside of this control plane, which does not start it again.")
    }

    func unseenRunEvent(startedAt: Timestamp, at now: Timestamp) -> Event {
        event(
            .stoppedOutside, severity: .warning, actor: .outside, at: now,
            "\(record.name) started at \(startedAt) and stopped again between two polls. What that run cost is an estimate.")
    }

    func failedEvent(_ seen: ObservedServer, at now: Timestamp) -> Event {
        event(
            .serverFailed, severity: .critical, actor: .outside, at: now,
            "\(seen.provider) shows \(record.name) in an error state. It may still be billed: check its logs.")
    }

    func backEvent(_ seen: ObservedServer, missingFor span: Duration, added: Money, at now: Timestamp) -> Event {
        event(
            .serverBack, severity: .warning, actor: .outside, at: now,
            "\(record.name) still exists at \(seen.provider): no answer showed it for \(span.inWords). Its total includes \(added) for that time, "
                + "an estimate.")
    }

    func missedEvent(_ seen: ObservedServer, _ missed: RequestedAction, at now: Timestamp) -> Event {
        event(
            .actionUnconfirmed, severity: .warning, at: now,
            "\(seen.provider) accepted the \(missed.action.rawValue) of \(record.name) \((now - missed.at).inWords) ago and shows no new start: it "
                + "has probably not happened. Try again, or check its console.")
    }

    func missedEvent(_ seen: ObservedServer, _ missed: RequestedLimits, shown: WorkerLimits, at now: Timestamp) -> Event {
        event(
            .actionUnconfirmed, severity: .warning, at: now,
            "\(seen.provider) accepted \(missed.limits.min)…\(missed.limits.max) workers for \(record.name) \((now - missed.at).inWords) "
                + "ago and still shows \(shown.min)…\(shown.max): they are probably not set. Scale it again, or check its console.")
    }

    func goneEvent(at now: Timestamp) -> Event {
        event(.serverGone, actor: .outside, at: now, "\(record.name) no longer exists at \(providerName).")
    }

    func agentSeenEvent(at now: Timestamp) -> Event { event(.agentSeen, at: now, "The agent in \(record.name) is reporting.") }

    /// Repeated losses are one alert, and not a warning each.
    func agentLostEvent(silentSince: Timestamp, at now: Timestamp) -> Event {
        event(
            .agentLost, severity: activity.agentLosses.count > 3 ? .info : .warning, at: now,
            "The agent in \(record.name) has been silent for \((now - silentSince).inWords). \(providerName)'s own telemetry is used, and the idle "
                + "time starts over.")
    }

    func adoptedEvent(at now: Timestamp) -> Event {
        event(.serverAdopted, at: now, "\(record.name) is adopted, as every server of the account is.")
    }
}

extension TrackedServer {
    /// The provider bills it as a running pod and shows it without the GPU that it was rented with.
    var lacksGPU: Bool {
        record.kind == .timed && provider.lacksGPU(agentSeesGPU: !(agent?.report.reading.gpus.devices.isEmpty ?? true))
    }

    /// What a pod without its GPU costs, and what to do about it.
    var missingGPUSummary: String {
        // What a stopped pod costs says nothing about one that runs.
        let rate = observed?.costPerHour ?? record.runningRate ?? .zero
        let cost = rate > .zero ? "and bills \(rate)" : "and is billed (\(providerName) does not show its price)"
        return
            "\(record.name) runs without a GPU \(cost). Stop it (controlplane stop \(id)) and start it again later, when its machine has "
            + "a free GPU; or deploy another one."
    }
}
