package import Fleet

/// Turns an endpoint's queue and workers into signals. Jobs that finished between two polls count as work too.
package struct EndpointReader: Hashable, Sendable {
    /// Recent totals of finished jobs, the latest last. Replicas that disagree repeat the same few totals.
    private var finishedJobs: [Int] = []
    /// Polls in a row with the latest total.
    private var steadyPolls = 0
    private var initializingSince: Timestamp?
    /// Some worker was ready since workers were last requested.
    private var wasReady = false
    /// Since when workers are loading and none has been ready; `nil`: one has, or none is requested.
    package private(set) var loadingSince: Timestamp?

    package init() {}

    package static let expectedSignals: Set<Signal> = [.requests, .queue, .workers]

    /// Workers that load for longer than this without ever being ready no longer count as busy; an alert is raised instead.
    package static let longestLoading = Duration.seconds(1800)
    private static let rememberedTotals = 6
    private static let pollsUntilReset = 8

    /// New workers are requested: earlier ones that were ready say nothing about them.
    package mutating func expectLoading() { (wasReady, loadingSince) = (false, nil) }

    /// - Parameters:
    ///   - type: an endpoint whose requests pass no queue may be busy with an empty queue.
    ///   - minimum: the workers that are kept ready; `nil`: unknown.
    ///   - loadLimit: a worker that initializes for longer than this no longer counts as busy, if another one was ready before.
    package mutating func observations(
        of load: EndpointLoad, type: EndpointType = .queue, minimum: Int? = nil, loadLimit: Duration, at now: Timestamp
    ) -> [Observation] {
        read(load, type: type, minimum: minimum, loadLimit: loadLimit, at: now).map { $0.measured(by: .provider) }
    }

    private mutating func read(
        _ load: EndpointLoad, type: EndpointType, minimum: Int?, loadLimit: Duration, at now: Timestamp
    ) -> [Observation] {
        let requests = requests(load.jobs)
        let workers = workers(load, minimum: minimum, loadLimit: loadLimit, at: now)
        let word: String
        switch type {
        case .queue: return [requests, queue(load.jobs), workers]
        case .loadBalancer: word = "LOAD_BALANCER"  // guard: withoutAQueue
        case .other(let other): word = other
        }
        // Jobs are work; the absence of jobs says nothing.
        func judged(_ seen: Observation) -> Observation {
            guard seen.reading == .quiet else { return seen }
            return Observation(
                seen.signal, .unknown, detail: "requests bypass the queue (\(word)), so the provider does not count them")
        }
        return [judged(requests), judged(queue(load.jobs)), workers]
    }

    private mutating func requests(_ jobs: EndpointLoad.Jobs?) -> Observation {
        guard let jobs else { return Observation(.requests, .unknown, detail: "no job counts") }
        let finished = jobs.completed + jobs.failed + jobs.retried
        let before = finishedJobs.last
        let isNews = !finishedJobs.isEmpty && !finishedJobs.contains(finished)  // guard: countersThatGoToAndFro
        remember(finished)
        if jobs.inProgress > 0 { return Observation(.requests, .busy, detail: "\(jobs.inProgress) in progress") }
        if isNews, let before {
            // A lower count means that somebody reset it, which is not idleness either.
            return Observation(.requests, .busy, detail: "\(abs(finished - before)) finished since the last poll")
        }
        return Observation(.requests, .quiet, detail: "none in progress, \(finished) finished so far")
    }

    private mutating func remember(_ finished: Int) {
        steadyPolls = finishedJobs.last == finished ? steadyPolls + 1 : 0
        // A count that stays below earlier totals was reset, so those totals may be reached again by new jobs.
        if steadyPolls >= EndpointReader.pollsUntilReset, finished < finishedJobs.max() ?? finished { finishedJobs = [finished] }
        finishedJobs.removeAll { $0 == finished }
        finishedJobs = finishedJobs.suffix(EndpointReader.rememberedTotals - 1) + [finished]
    }

    private func queue(_ jobs: EndpointLoad.Jobs?) -> Observation {
        guard let jobs else { return Observation(.queue, .unknown, detail: "no job counts") }
        return Observation(.queue, jobs.inQueue > 0 ? .busy : .quiet, detail: "\(jobs.inQueue) waiting")
    }

    /// The sources may disagree: busy if one shows work.
    private mutating func workers(
        _ load: EndpointLoad, minimum: Int?, loadLimit: Duration, at now: Timestamp
    ) -> Observation {
        let counts = [load.healthWorkers, load.listedWorkers].compactMap { $0 }
        let sources = counts + [load.shownWorkers].compactMap { $0 }  // guard: F48_rowsOfWorkers.1
        guard !counts.isEmpty || load.shownWorkers?.running ?? 0 > 0 else {
            return Observation(.workers, .unknown, detail: "no worker counts")
        }
        let running = sources.map(\.running).max() ?? 0
        let initializing = sources.map(\.initializing).max() ?? 0
        let idle = sources.map(\.idle).max() ?? 0
        initializingSince = initializing > 0 ? initializingSince ?? now : nil
        updateReadiness(sources, minimum: minimum, at: now)
        var detail = "\(running) running, \(initializing) initializing, \(idle) idle"
        if running > 0 { return Observation(.workers, .busy, detail: detail) }
        if let since = loadingSince {
            detail += ", none ready yet"
            if now - since <= max(loadLimit, EndpointReader.longestLoading) { return Observation(.workers, .busy, detail: detail) }
        } else if let since = initializingSince, now - since <= loadLimit {
            return Observation(.workers, .busy, detail: detail)
        }
        // guard: F48_rowsOfWorkers.2
        if load.areWorkersUnclear { return Observation(.workers, .unknown, detail: detail + ", the state of others is unreadable") }
        return Observation(.workers, .quiet, detail: detail)
    }

    /// Workers that initialize, wait for a machine or are unhealthy, and were never ready, count as loading: the queue is empty because the
    /// endpoint cannot be called yet.
    private mutating func updateReadiness(_ sources: [EndpointLoad.Workers], minimum: Int?, at now: Timestamp) {
        let isContradicted = sources.contains { $0.running + $0.idle == 0 && $0.initializing > 0 }
        if !isContradicted, sources.contains(where: { $0.running + $0.idle > 0 }) { wasReady = true }
        let isRequested = (minimum ?? 0) > 0 || sources.contains { $0.initializing + $0.throttled + $0.unhealthy > 0 }
        loadingSince = !wasReady && isRequested ? loadingSince ?? now : nil  // guard: workersThatNeverWereReady
    }
}
