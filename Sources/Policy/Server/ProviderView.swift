package import Fleet

/// What the provider shows of one server: its latest answers about it, and whether its lists include it.
package struct ProviderView: Hashable, Sendable {
    /// The latest answer; `nil` until this process has received one.
    package var observed: ObservedServer?
    package var observedAt: Timestamp?
    /// When the previous process last polled the account; in use until this process has observed the server.
    package var previouslyObservedAt: Timestamp?
    /// Since when the provider's status is the same; before the first answer, since this process knows the server.
    package var phaseSince: Timestamp?
    /// What it is rented with, as far as this process has seen; `nil`: it was never shown with a GPU. Pods only.
    package private(set) var rental: GPURental?
    /// Since when the provider omits the worker limits. Endpoints only.
    package private(set) var limitsUnknownSince: Timestamp?
    /// Queue and workers as last read. Endpoints only.
    package private(set) var load: EndpointLoad?
    /// From then on `load` is out of date.
    package private(set) var loadValidUntil: Timestamp?
    /// Jobs are waiting or running, and none has finished since then. Endpoints only.
    package private(set) var stuckSince: Timestamp?
    package var presence = ListPresence()
    /// Since when every answer has unreadable fields or an unknown status; `nil`: the latest one has neither.
    package private(set) var oddSince: Timestamp?
    /// What its own latest answer forbids. Held against lists.
    package var own = OwnAnswer()

    package init(previouslyObservedAt: Timestamp? = nil, phaseSince: Timestamp? = nil) {
        (self.previouslyObservedAt, self.phaseSince) = (previouslyObservedAt, phaseSince)
    }

    /// By this process or the previous one.
    package var lastObservedAt: Timestamp? { observedAt ?? previouslyObservedAt }

    package var phase: ProviderPhase { observed?.phase ?? .other("not seen yet") }

    /// - Parameter isOwn: the server was read on its own; otherwise a list shows it.
    package mutating func apply(_ answer: ObservedServer, isOwn: Bool = false, at now: Timestamp) {
        if isOwn { own.record(answer) }
        let seen = isOwn ? answer : own.merged(answer, at: now)
        if observed?.phase != seen.phase || phaseSince == nil { phaseSince = now }
        if !seen.unreadable.contains("gpu") { rental = GPURental.after(seen, rental) }
        if seen.kind == .serverless { limitsUnknownSince = seen.workers == nil ? limitsUnknownSince ?? now : nil }
        var isOdd = !seen.unreadable.isEmpty
        if case .other = seen.phase { isOdd = true }
        oddSince = isOdd ? oddSince ?? now : nil
        observed = seen  // guard: F20
        observedAt = now
    }

    /// An answer about this server alone that came after a list which was requested later: only what it forbids counts.
    package mutating func applyLate(_ answer: ObservedServer) {
        guard let block = StopBlock(answer) else { return }
        own.record(answer)
        observed = observed.map(block.added)  // guard: F85_anOwnAnswerThatIsLate
    }

    package mutating func apply(_ load: EndpointLoad, validUntil: Timestamp, at now: Timestamp) {
        let isWaiting = (load.jobs?.inQueue ?? 0) + (load.jobs?.inProgress ?? 0) > 0
        let isMoving = self.load?.jobs?.completed != load.jobs?.completed
        stuckSince = isWaiting && !isMoving ? stuckSince ?? now : nil
        (self.load, loadValidUntil) = (load, validUntil)
    }

    /// `load` while it is valid.
    package func freshLoad(at now: Timestamp) -> EndpointLoad? { loadValidUntil.map { now <= $0 } ?? false ? load : nil }

    /// 0: none. `nil`: some, and the provider does not say how many.
    package var rentedGPUs: Int? {
        guard let observed else { return nil }
        guard PodReader.expectedSignals(of: observed).contains(.gpu) else { return 0 }
        return observed.gpu.map(\.count).flatMap { $0 > 0 ? $0 : nil }
    }

    /// The provider has shown the result of a stop.
    ///
    /// - Parameter minimumWorkers: the workers that the stop leaves an endpoint.
    package func isShownStopped(_ kind: ServerKind, minimumWorkers: Int) -> Bool {
        switch kind {
        case .timed: phase == .exited || phase == .terminated
        case .serverless: (observed?.workers).map { $0.min <= minimumWorkers } ?? false
        }
    }

    /// The provider lists the actions that it allows for a running pod, and a stop is not among them.
    package var isStopUnlisted: Bool {
        guard let observed, observed.kind == .timed, !isShownStopped(.timed, minimumWorkers: 0) else { return false }
        return observed.allowedActions.map { !$0.contains(.stop) } ?? false
    }

    /// A running pod that is billed in full and shown without the GPU that it was rented with.
    ///
    /// - Parameter agentSeesGPU: an agent in the pod reads a GPU.
    package func lacksGPU(agentSeesGPU: Bool) -> Bool {
        guard let observed, observed.kind == .timed, observed.phase == .running else { return false }
        // A pod whose GPU field is unreadable and that never had a GPU may be a CPU pod; unreadable fields have an alert of their own.
        guard rental != nil || !observed.unreadable.contains("gpu") else { return false }
        // A CPU pod at the price of a pod with a GPU is none.
        if observed.isCPUOnly, !(rental?.isBilled(by: observed) ?? false) { return false }
        let isListed = observed.gpu.map { $0.count > 0 } ?? false
        return !isListed && (observed.telemetry?.gpuPercents.isEmpty ?? true) && !agentSeesGPU
    }

    /// The fields of the latest answer that forbid an automatic stop because they cannot be read.
    package func unreadableFields(acceptsDataLoss: Bool) -> [String] {
        guard let observed, observed.phase == .running else { return [] }
        let isStorageUnknown = observed.kind == .timed && observed.storage == .unknown && !acceptsDataLoss
        let hasLimits = observed.kind == .timed || observed.workers != nil  // guard: F47_workersThat
        return (observed.unreadable + (isStorageUnknown ? ["mounts"] : []) + (hasLimits ? [] : ["workers"])).sorted()
    }
}

/// Whether the provider's lists include one server. A list that lacks it does not prove that it is gone: lists lag.
package struct ListPresence: Hashable, Sendable {
    /// Complete lists have lacked it since then.
    package private(set) var missingSince: Timestamp?
    /// Incomplete or failed lists have not shown it since then, and no other list has. Says nothing about whether it exists.
    package private(set) var unlistedSince: Timestamp?
    /// When to read it on its own next; `nil`: as soon as it has been missing for long enough.
    package var confirmDueAt: Timestamp?

    package init() {}

    package var isListed: Bool { missingSince == nil && unlistedSince == nil }

    package mutating func recordShown() { (missingSince, unlistedSince, confirmDueAt) = (nil, nil, nil) }

    package mutating func recordMissing(at now: Timestamp) { (missingSince, confirmDueAt) = (missingSince ?? now, nil) }

    package mutating func recordUnlisted(at now: Timestamp) { unlistedSince = unlistedSince ?? now }

    package mutating func recordCompleteList() { unlistedSince = nil }
}
