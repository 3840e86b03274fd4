public import Fleet

/// Turns an endpoint's queue and workers into signals. Jobs finished since the last look count even though nothing of them
/// is left to see.
public struct EndpointReader: Hashable, Sendable {
    /// Totals of finished jobs as told lately, the latest last: replicas that disagree tell the same few again and again.
    private var finishedJobs: [Int] = []
    /// Looks in a row that told the latest total again.
    private var steadyLooks = 0
    private var initializingSince: Timestamp?
    /// Some worker was ready since its workers were last called for.
    private var wasReady = false
    /// No worker has been ready since then.
    public private(set) var loadingSince: Timestamp?

    public init() {}

    public static let expectedSignals: Set<Signal> = [.requests, .queue, .workers]

    /// Workers that load for longer than this without ever being ready no longer count as work: people are told instead.
    public static let longestLoading = Duration.seconds(1800)
    private static let rememberedTotals = 6
    private static let looksOfAReset = 8

    /// Its workers are called for anew: those that were ready before say nothing of them.
    public mutating func expectLoading() { (wasReady, loadingSince) = (false, nil) }

    /// - Parameters:
    ///   - type: an empty queue says nothing of an endpoint whose requests do not pass one.
    ///   - minimum: workers that are to be kept ready; `nil`: not known.
    ///   - loadLimit: a worker that initialises for longer than this no longer counts as work, where another was ready before.
    public mutating func observations(
        of load: EndpointLoad, type: EndpointType = .queue, minimum: Int? = nil, loadLimit: Duration, at now: Timestamp
    ) -> [Observation] {
        let requests = requests(load.jobs)
        let workers = workers(load, minimum: minimum, loadLimit: loadLimit, at: now)
        let word: String
        switch type {
        case .queue: return [requests, queue(load.jobs), workers]
        case .loadBalancer: word = "LOAD_BALANCER"  // guard: withoutAQueue
        case .other(let other): word = other
        }
        // Jobs that it does have are work; that it has none says nothing.
        func judged(_ seen: Observation) -> Observation {
            guard seen.reading == .quiet else { return seen }
            return Observation(
                seen.signal, .unknown, detail: "its requests pass no queue (\(word)): RunPod does not say whether there are any")
        }
        return [judged(requests), judged(queue(load.jobs)), workers]
    }

    private mutating func requests(_ jobs: EndpointLoad.Jobs?) -> Observation {
        guard let jobs else { return Observation(.requests, .unknown, detail: "no answer from the endpoint's /health") }
        let finished = jobs.completed + jobs.failed + jobs.retried
        let before = finishedJobs.last
        let isNews = !finishedJobs.isEmpty && !finishedJobs.contains(finished)  // guard: countersThatGoToAndFro
        note(finished)
        if jobs.inProgress > 0 { return Observation(.requests, .busy, detail: "\(jobs.inProgress) in progress") }
        if isNews, let before {
            // A count that fell was reset by somebody; that too is not idleness.
            return Observation(.requests, .busy, detail: "\(abs(finished - before)) finished since the last look")
        }
        return Observation(.requests, .quiet, detail: "none in progress, \(finished) finished so far")
    }

    private mutating func note(_ finished: Int) {
        steadyLooks = finishedJobs.last == finished ? steadyLooks + 1 : 0
        // For long below what was told before: the count was reset, and those numbers may come again as news.
        if steadyLooks >= EndpointReader.looksOfAReset, finished < finishedJobs.max() ?? finished { finishedJobs = [finished] }
        finishedJobs.removeAll { $0 == finished }
        finishedJobs = finishedJobs.suffix(EndpointReader.rememberedTotals - 1) + [finished]
    }

    private func queue(_ jobs: EndpointLoad.Jobs?) -> Observation {
        guard let jobs else { return Observation(.queue, .unknown, detail: "no answer from the endpoint's /health") }
        return Observation(.queue, jobs.inQueue > 0 ? .busy : .quiet, detail: "\(jobs.inQueue) waiting")
    }

    /// The two sources may disagree; either one that shows work is believed.
    private mutating func workers(
        _ load: EndpointLoad, minimum: Int?, loadLimit: Duration, at now: Timestamp
    ) -> Observation {
        let sources = [load.healthWorkers, load.listedWorkers].compactMap { $0 }
        guard !sources.isEmpty else { return Observation(.workers, .unknown, detail: "no answer about the workers") }
        let running = sources.map(\.running).max() ?? 0
        let initializing = sources.map(\.initializing).max() ?? 0
        let idle = sources.map(\.idle).max() ?? 0
        initializingSince = initializing > 0 ? initializingSince ?? now : nil
        noteReadiness(sources, minimum: minimum, at: now)
        var detail = "\(running) working, \(initializing) starting, \(idle) waiting"
        if running > 0 { return Observation(.workers, .busy, detail: detail) }
        if let since = loadingSince {
            detail += ", none ready since \(since)"
            if now - since <= max(loadLimit, EndpointReader.longestLoading) { return Observation(.workers, .busy, detail: detail) }
        } else if let since = initializingSince, now - since <= loadLimit {
            return Observation(.workers, .busy, detail: detail)
        }
        return Observation(.workers, .quiet, detail: detail)
    }

    /// Workers that start, wait for a machine or are unhealthy, and never were ready, have nothing to work on yet: the queue is empty because
    /// nobody calls what is not there.
    private mutating func noteReadiness(_ sources: [EndpointLoad.Workers], minimum: Int?, at now: Timestamp) {
        let isContradicted = sources.contains { $0.running + $0.idle == 0 && $0.initializing > 0 }
        if !isContradicted, sources.contains(where: { $0.running + $0.idle > 0 }) { wasReady = true }
        let isCalledFor = (minimum ?? 0) > 0 || sources.contains { $0.initializing + $0.throttled + $0.unhealthy > 0 }
        loadingSince = !wasReady && isCalledFor ? loadingSince ?? now : nil  // guard: workersThatNeverWereReady
    }
}
