import Fleet
import Policy
import Testing

/// F61: an empty queue proves an idle endpoint only if there is a queue, workers for it, and reliable counts.
@Suite struct EndpointEvidenceTests {
    static func load(completed: Int = 10, _ health: EndpointLoad.Workers, listed: EndpointLoad.Workers? = nil) -> EndpointLoad {
        EndpointLoad(
            jobs: .init(completed: completed, failed: 0, retried: 0, inProgress: 0, inQueue: 0), healthWorkers: health,
            listedWorkers: listed ?? health)
    }

    static func readings(_ seen: [Observation]) -> [Signal: SignalState] {
        Dictionary(uniqueKeysWithValues: seen.map { ($0.signal, $0.reading) })
    }

    static let ready = WorkerBillTests.counts(idle: 1)

    @Test(arguments: [EndpointType.loadBalancer, .other("STREAM")]) func withoutAQueueAnEmptyOneSaysNothing(type: EndpointType) {
        var reader = EndpointReader()
        let load = EndpointEvidenceTests.load(EndpointEvidenceTests.ready)
        let seen = reader.observations(of: load, type: type, minimum: 1, loadLimit: .seconds(180), at: at(0))
        #expect(EndpointEvidenceTests.readings(seen) == [.requests: .unknown, .queue: .unknown, .workers: .quiet])
        // Jobs are work wherever they are.
        let later = reader.observations(
            of: EndpointEvidenceTests.load(completed: 11, EndpointEvidenceTests.ready), type: type, minimum: 1, loadLimit: .seconds(180),
            at: at(5))
        #expect(EndpointEvidenceTests.readings(later)[.requests] == .busy)
    }

    @Test(arguments: [
        WorkerBillTests.counts(starting: 1), WorkerBillTests.counts(throttled: 1), WorkerBillTests.counts(unhealthy: 1),
        WorkerBillTests.counts(),
    ])
    func workersThatNeverWereReadyAreLoading(workers: EndpointLoad.Workers) {
        var reader = EndpointReader()
        func workersAt(_ second: Int64, _ counts: EndpointLoad.Workers) -> SignalState? {
            let seen = reader.observations(
                of: EndpointEvidenceTests.load(counts), minimum: 1, loadLimit: .seconds(10), at: at(second))
            return EndpointEvidenceTests.readings(seen)[.workers]
        }
        for second in stride(from: Int64(0), through: 1800, by: 15) { #expect(workersAt(second, workers) == .busy) }
        #expect(workersAt(1801, workers) == .quiet, "for half an hour; then people are told")
        #expect(reader.loadingSince == at(0))
        #expect(workersAt(1815, EndpointEvidenceTests.ready) == .quiet)
        #expect(reader.loadingSince == nil)
        // A worker that was ready and restarts is loading for the usual time.
        #expect(workersAt(1830, workers) == (workers.initializing > 0 ? .busy : .quiet))
        #expect(workersAt(1845, workers) == .quiet)
        reader.expectLoading()
        #expect(workersAt(1860, workers) == .busy)
    }

    @Test func endpointWithoutRequestedWorkersIsNotLoading() {
        var reader = EndpointReader()
        let seen = reader.observations(
            of: EndpointEvidenceTests.load(WorkerBillTests.counts()), minimum: 0, loadLimit: .seconds(10), at: at(0))
        #expect(EndpointEvidenceTests.readings(seen)[.workers] == .quiet)
    }

    @Test func disagreeingSourcesAreNotReady() {
        var reader = EndpointReader()
        let load = EndpointEvidenceTests.load(EndpointEvidenceTests.ready, listed: WorkerBillTests.counts(starting: 1))
        _ = reader.observations(of: load, minimum: 1, loadLimit: .seconds(10), at: at(0))
        #expect(reader.loadingSince == at(0))
    }

    static func requests(_ totals: [Int]) -> [SignalState] {
        var reader = EndpointReader()
        return totals.enumerated().compactMap { number, total in
            let seen = reader.observations(
                of: EndpointEvidenceTests.load(completed: total, EndpointEvidenceTests.ready), minimum: 1, loadLimit: .seconds(10),
                at: at(Int64(number) * 15))
            return readings(seen)[.requests]
        }
    }

    @Test func countersThatGoToAndFroAreNoWork() {
        #expect(EndpointEvidenceTests.requests([10, 11, 10, 11, 10, 11]) == [.quiet, .busy, .quiet, .quiet, .quiet, .quiet])
        let slow = EndpointEvidenceTests.requests((0..<80).map { 10 + $0 / 2 % 2 })
        #expect(slow.count { $0 == .busy } == 1)
        #expect(EndpointEvidenceTests.requests([10, 11, 12, 13]) == [.quiet, .busy, .busy, .busy])
    }

    @Test func resetJobCountIsWorkOnce() {
        let seen = EndpointEvidenceTests.requests([2, 3] + Array(repeating: 0, count: 9) + [1, 2, 3])
        #expect(seen.prefix(3) == [.quiet, .busy, .busy])
        #expect(seen.suffix(3) == [.busy, .busy, .busy])
    }
}
