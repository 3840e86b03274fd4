public import Fleet

/// Turns an endpoint's queue and workers into signals. Jobs finished since the last look count even though nothing of them
/// is left to see.
public struct EndpointReader: Hashable, Sendable {
    private var finishedJobs: Int?
    private var initializingSince: Timestamp?

    public init() {}

    public static let expectedSignals: Set<Signal> = [.requests, .queue, .workers]

    /// - Parameter loadLimit: a worker that initialises for longer than this no longer counts as work.
    public mutating func observations(
        of load: EndpointLoad, loadLimit: Duration, at now: Timestamp
    ) -> [Observation] {
        [requests(load.jobs), queue(load.jobs), workers(load, loadLimit: loadLimit, at: now)]
    }

    private mutating func requests(_ jobs: EndpointLoad.Jobs?) -> Observation {
        guard let jobs else { return Observation(.requests, .unknown, detail: "no answer from the endpoint's /health") }
        let finished = jobs.completed + jobs.failed + jobs.retried
        defer { finishedJobs = finished }
        if jobs.inProgress > 0 { return Observation(.requests, .busy, detail: "\(jobs.inProgress) in progress") }
        if let before = finishedJobs, before != finished {
            // A count that fell was reset by somebody; that too is not idleness.
            return Observation(.requests, .busy, detail: "\(abs(finished - before)) finished since the last look")
        }
        return Observation(.requests, .quiet, detail: "none in progress, \(finished) finished so far")
    }

    private func queue(_ jobs: EndpointLoad.Jobs?) -> Observation {
        guard let jobs else { return Observation(.queue, .unknown, detail: "no answer from the endpoint's /health") }
        return Observation(.queue, jobs.inQueue > 0 ? .busy : .quiet, detail: "\(jobs.inQueue) waiting")
    }

    /// The two sources may disagree; either one that shows work is believed.
    private mutating func workers(_ load: EndpointLoad, loadLimit: Duration, at now: Timestamp) -> Observation {
        let sources = [load.healthWorkers, load.listedWorkers].compactMap { $0 }
        guard !sources.isEmpty else { return Observation(.workers, .unknown, detail: "no answer about the workers") }
        let running = sources.map(\.running).max() ?? 0
        let initializing = sources.map(\.initializing).max() ?? 0
        let idle = sources.map(\.idle).max() ?? 0
        initializingSince = initializing > 0 ? initializingSince ?? now : nil
        let detail = "\(running) working, \(initializing) starting, \(idle) waiting"
        if running > 0 { return Observation(.workers, .busy, detail: detail) }
        if let since = initializingSince, now - since <= loadLimit {
            return Observation(.workers, .busy, detail: detail)
        }
        return Observation(.workers, .quiet, detail: detail)
    }
}
