package import Fleet

/// What prevents the control plane from judging whether a server is idle. It is not stopped meanwhile.
package struct Uncertainty: Hashable, Sendable {
    package var since: Timestamp
    /// A phrase: `starting for 12 min`.
    package var detail: String

    /// `nil`: nothing prevents it, or there is nothing to stop.
    ///
    /// - Parameter minimumWorkers: workers that an endpoint may keep ready; with no more of them there is nothing to stop.
    package init?(
        _ record: ServerRecord, _ view: ProviderView, _ history: WorkHistory, minimumWorkers: Int, at now: Timestamp
    ) {
        let provider = view.observed?.provider ?? .unnamed
        let since = view.phaseSince ?? now
        let span = (now - since).inWords
        switch view.phase {
        case .failed where (view.observed?.costPerHour).map { $0 > .zero } ?? false:
            self.init(since, "in an error state at \(provider) for \(span), and maybe billed; stop or delete it if it is not needed")
        case .exited, .failed, .terminated: return nil
        case .other where view.observed == nil:
            guard record.stoppedAt == nil else { return nil }
            self.init(since, "not seen since the control plane started, \(span) ago")
        case .other(let word): self.init(since, "\(provider) has shown the status \(word) for \(span), which this version does not know")
        case .provisioning, .starting: self.init(since, "starting for \(span), and not ready yet")
        case .running:
            if record.kind == .serverless {
                guard let workers = view.observed?.workers else {
                    self.init(view.limitsUnknownSince ?? now, Reason.workerLimitsUnknown.text(TextContext(now: now, provider: provider)))
                    return
                }
                if workers.min <= minimumWorkers { return nil }
            }
            let unknown = history.signals(at: now).filter { $0.reading == .unknown }
            guard let longest = unknown.min(by: { ($0.unknownSince ?? now) < ($1.unknownSince ?? now) }),
                let since = longest.unknownSince
            else { return nil }
            self.init(
                since,
                "the \(longest.signal.displayName) signal has been unknown for \((now - since).inWords) (\(longest.detail)), which "
                    + "counts as busy")
        }
    }

    private init(_ since: Timestamp, _ detail: String) { (self.since, self.detail) = (since, detail) }
}
