import Fleet
import Policy
import Testing

/// F60: an endpoint costs what its workers cost, from their start to their end.
@Suite struct WorkerBillTests {
    static let h200 = HourlyRate(microdollarsPerHour: 5_580_000)
    static let rtx = HourlyRate(microdollarsPerHour: 1_100_000)

    static func price(_ name: String) -> HourlyRate? { ["H200": h200, "NVIDIA H200": h200, "ADA_24": rtx, "RTX 4090": rtx][name] }

    static func counts(_ running: Int = 0, idle: Int = 0, starting: Int = 0, throttled: Int = 0, unhealthy: Int = 0) -> EndpointLoad.Workers
    {
        .init(running: running, idle: idle, initializing: starting, throttled: throttled, unhealthy: unhealthy)
    }

    static func row(_ state: EndpointLoad.Worker.State?, _ gpu: String? = "NVIDIA H200", count: Int = 1) -> EndpointLoad.Worker {
        .init(state: state, gpu: gpu.map { GPUAllocation(type: $0, count: count) })
    }

    static func rate(
        min: Int = 0, pools: [String] = ["H200"], _ load: EndpointLoad?
    ) -> HourlyRate? {
        guard case .rate(let rate, _) = WorkerBill.rate(limits: .init(min: min, max: 5), pools: pools, gpus: 1, load: load, price: price)
        else {
            return nil
        }
        return rate
    }

    @Test(
        arguments: [
            (EndpointLoad(listedWorkers: counts(), rows: []), Optional(0)),
            // None is kept ready, and the workers are not read yet.
            (EndpointLoad(), nil),
            // Starting, working, warm and unhealthy workers bill; one that waits for a machine does not.
            (EndpointLoad(listedWorkers: counts(idle: 1), rows: [row(.idle)]), 1),
            (EndpointLoad(listedWorkers: counts(starting: 2), rows: [row(.initializing), row(.initializing)]), 2),
            (EndpointLoad(listedWorkers: counts(1), rows: [row(.running)]), 1),
            (EndpointLoad(listedWorkers: counts(unhealthy: 1), rows: [row(.unhealthy)]), 1),
            (EndpointLoad(listedWorkers: counts(throttled: 3), rows: [row(.throttled), row(.throttled), row(.throttled)]), 0),
            // GPUs of one worker.
            (EndpointLoad(rows: [row(.idle, count: 4)]), 4),
            // Not placed yet: there is one pool for it.
            (EndpointLoad(rows: [row(.initializing, nil)]), 1),
            // Only a summary, or a summary that has more than the list.
            (EndpointLoad(listedWorkers: counts(idle: 2)), 2), (EndpointLoad(listedWorkers: counts(idle: 2), rows: [row(.idle)]), 2),
            // The list of workers decides if it answered, otherwise the job queue's counts.
            (EndpointLoad(healthWorkers: counts(3), listedWorkers: counts(1), rows: [row(.running)]), 1),
            (EndpointLoad(healthWorkers: counts(2, idle: 1)), 3),
            // No sum is better than a wrong one.
            (EndpointLoad(rows: [row(nil)]), nil), (EndpointLoad(rows: [row(.idle, "NVIDIA X1")]), nil),
            (EndpointLoad(rows: [row(.idle, count: 0)]), nil),
            (EndpointLoad(listedWorkers: counts(idle: 1), rows: [row(.idle)], listedTotal: 3), nil),
        ] as [(EndpointLoad, Int?)])
    func countsWhatBills(load: EndpointLoad, workers: Int?) {
        #expect(WorkerBillTests.rate(load) == workers.map { WorkerBillTests.h200 * $0 })
    }

    @Test func workerCostsWhatItsOwnGPUCosts() {
        let pools = ["ADA_24", "H200"]
        #expect(WorkerBillTests.rate(min: 1, pools: pools, EndpointLoad(rows: [WorkerBillTests.row(.idle)])) == WorkerBillTests.h200)
        let mixed = EndpointLoad(rows: [WorkerBillTests.row(.idle), WorkerBillTests.row(.running, "RTX 4090")])
        #expect(WorkerBillTests.rate(pools: pools, mixed) == WorkerBillTests.h200 + WorkerBillTests.rtx)
        // The pool of an unlisted worker is unknown.
        #expect(WorkerBillTests.rate(pools: pools, EndpointLoad(listedWorkers: WorkerBillTests.counts(idle: 1))) == nil)
        #expect(WorkerBillTests.rate(min: 1, pools: pools, nil) == nil)
        #expect(WorkerBillTests.rate(min: 0, pools: pools, nil) == nil)
    }

    @Test func keptWorkersCountUntilTheListHasThem() {
        #expect(WorkerBillTests.rate(min: 2, nil) == WorkerBillTests.h200 * 2)
        #expect(WorkerBillTests.rate(min: 2, EndpointLoad(listedWorkers: WorkerBillTests.counts(), rows: [])) == WorkerBillTests.h200 * 2)
        // There is no machine for them: nothing has started.
        let waiting = EndpointLoad(
            listedWorkers: WorkerBillTests.counts(throttled: 2), rows: [WorkerBillTests.row(.throttled), WorkerBillTests.row(.throttled)])
        #expect(WorkerBillTests.rate(min: 2, waiting) == .zero)
    }

    @Test func priceFromA32BitFloatIsTheSamePrice() {
        let told = HourlyRate(microdollarsPerHour: 44_640_000)
        #expect(told.isAbout(HourlyRate(microdollarsPerHour: 44_640_001)))
        #expect(!told.isAbout(HourlyRate(microdollarsPerHour: 44_650_000)))
        #expect(!HourlyRate.zero.isAbout(HourlyRate(microdollarsPerHour: 270)))
    }
}
