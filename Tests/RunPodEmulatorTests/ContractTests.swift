import Fleet
import HTTPTransport
import Logging
import RunPod
import Simulation
import Synchronization
import Testing
import Transport

@testable import RunPodEmulator

/// The contract of a `ServerProvider`, run by the real client in memory and over a socket.
@Suite struct ProviderContract {
    enum Way: String, CaseIterable, Sendable { case inMemory, overASocket }

    private func run(
        _ way: Way, _ scenario: Scenario,
        _ body:
            @Sendable (any ServerProvider & PriceSource & BillingSource & VolumeSource, EmulatedCloud, any TimeSource) async throws -> Void
    ) async throws {
        let time = VirtualTime(start: start)
        let cloud = EmulatedCloud(scenario: scenario, startedAt: start)
        let key = try #require(BearerToken("contract-key"))
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        switch way {
        case .inMemory:
            let client = RunPodClient(
                settings: try RunPodSettings(key: key), transport: InMemoryTransport(cloud: cloud, time: time), time: time, logger: logger)
            try await body(client, cloud, time)
        case .overASocket:
            try await withThrowingTaskGroup(of: Void.self) { group in
                let (ports, ready) = AsyncStream.makeStream(of: Int.self)
                let server = EmulatorServer(cloud: cloud, port: 0, time: time, logger: logger) { ready.yield($0) }
                group.addTask { try await server.run() }
                var iterator = ports.makeAsyncIterator()
                let port = try #require(await iterator.next())
                let transport = AHCTransport()
                let client = RunPodClient(
                    settings: try RunPodSettings(key: key, apiURL: "http://127.0.0.1:\(port)"), transport: transport, time: time,
                    logger: logger)
                let result: Result<Void, any Error>
                do { result = .success(try await body(client, cloud, time)) } catch { result = .failure(error) }
                try await transport.shutdown()
                group.cancelAll()
                try result.get()
            }
        }
    }

    @Test(arguments: Way.allCases) func listsReadsAndActs(way: Way) async throws {
        try await run(way, .demo) { provider, cloud, time in
            let pods = try await provider.list(.timed).rows
            #expect(pods.count == 7)
            let idle = try #require(pods.first { $0.name == "forgotten-h200" })
            #expect(idle.phase == .running && idle.telemetry?.gpuPercents == [0] && idle.storage.survivesStop)
            try await provider.act(.stop, on: idle.id)
            #expect(try await provider.read(idle.id, .timed).phase == .running)
            try await time.sleep(until: time.now() + .seconds(5))
            #expect(try await provider.read(idle.id, .timed).phase == .exited)
            await #expect(throws: ProviderError.self) { try await provider.act(.stop, on: idle.id) }
            let endpoint = try #require(try await provider.list(.serverless).rows.first)
            #expect(try await provider.load(of: endpoint.id).listedWorkers?.idle == 1)
            try await provider.scale(endpoint.id, min: 0, max: 3)
            #expect(try await provider.read(endpoint.id, .serverless).workers == WorkerLimits(min: 0, max: 3))
            try await provider.delete(endpoint.id, .serverless)
            await #expect(throws: ProviderError.notFound) { _ = try await provider.read(endpoint.id, .serverless) }
            #expect(cloud.truth(at: time.now()).server(named: "forgotten-h200")?.stops == 1)
        }
    }

    @Test(arguments: Way.allCases) func createsBothKinds(way: Way) async throws {
        try await run(way, Scenario()) { provider, _, _ in
            let pod = try await provider.create(.timed, name: "p", config: ServerConfig(dockerImage: "i", volumeGB: 20))
            #expect(pod.phase == .provisioning && pod.storage == .persistent(gigabytes: 20, path: "/workspace"))
            let endpoint = try await provider.create(
                .serverless, name: "e", config: ServerConfig(dockerImage: "i", minInstances: 1, maxInstances: 2))
            #expect(endpoint.workers == WorkerLimits(min: 1, max: 2))
            #expect(try await provider.list(.timed).rows.map(\.id) == [pod.id])
        }
    }

    @Test(arguments: Way.allCases) func readsPricesBillsAndVolumes(way: Way) async throws {
        try await run(way, .small) { provider, cloud, time in
            let h200 = try #require(try await provider.gpuPrices().rows.first { $0.name == "H200" })
            #expect(h200.securePod == HourlyRate(microdollarsPerHour: 3_990_000))
            try await time.sleep(until: time.now() + .seconds(3600))
            let bill = try await provider.bill(.pods, from: start - .seconds(3600), to: time.now())
            let billed = bill.rows.reduce(Money.zero) { $0 + $1.amount }
            let truth = cloud.truth(at: time.now()).servers.filter { $0.kind == .timed }.reduce(Money.zero) { $0 + $1.billed }
            // Each record rounds compute, volume and container on their own, the truth one exact sum per pod: at most 2 micro-dollars a record.
            #expect(!bill.rows.isEmpty && abs(billed.microdollars - truth.microdollars) <= 2 * Int64(bill.rows.count))
            #expect(try await provider.networkVolumes().rows.map(\.name) == ["datasets"])
        }
    }

    @Test(
        arguments: Way.allCases,
        [
            (Fault.unauthorized, ProviderError.rejected(.keyRefused("the API key is missing or not valid"))),
            (.serverError(status: 503), .outcomeUnknown("upstream error")),
            (.htmlBadGateway, .outcomeUnknown("status 502: 502 Bad Gateway")),
        ])
    func classifiesFaults(way: Way, fault: (Fault, ProviderError)) async throws {
        try await run(way, Scenario(pods: [.init(id: "a", name: "a")], faults: [.init(fault.0)])) { provider, _, _ in
            let id = try #require(ServerID("a"))
            await #expect(throws: fault.1) { try await provider.act(.stop, on: id) }
        }
    }

    @Test(arguments: Way.allCases) func aLostResponseLeavesTheOutcomeOpen(way: Way) async throws {
        try await run(way, Scenario(faults: [.init(.createAnswerLost)])) { provider, cloud, time in
            do {
                _ = try await provider.create(.timed, name: "p", config: ServerConfig(dockerImage: "i"))
                Issue.record("the answer was not lost")
            } catch let error as ProviderError { #expect(error.mayHaveBeenApplied) }
            #expect(cloud.truth(at: time.now()).servers.count == 1)
        }
    }

    // MARK: Observed behavior

    private func observed(_ names: String, _ scenario: Scenario) throws -> Scenario {
        var scenario = scenario
        scenario.observing = try Quirk.named(names)
        return scenario
    }

    @Test(arguments: Way.allCases, ["", "short-pages", "all"]) func listsAreReadToTheirEnd(way: Way, names: String) async throws {
        let pods = (0..<7).map { Scenario.Pod(id: "p\($0)", name: "p\($0)", running: .seconds(60 * ($0 % 3))) }
        let scenario = try observed(
            names,
            Scenario(pods: pods, endpoints: (0..<5).map { .init(id: "e\($0)", name: "e\($0)") }, volumes: Scenario.small.volumes))
        try await run(way, scenario) { provider, _, _ in
            let pods = try await provider.list(.timed)
            #expect(pods.isComplete && Set(pods.rows.map(\.id.text)) == Set((0..<7).map { "p\($0)" }) && pods.rows.count == 7)
            let endpoints = try await provider.list(.serverless)
            #expect(endpoints.isComplete && endpoints.rows.count == 5)
            #expect(try await provider.networkVolumes().rows.count == 1)
        }
    }

    @Test(
        arguments: Way.allCases,
        [
            ("", ProviderError.Rejection.noCapacity("")), ("error-field", .noCapacity("")), ("message-field", .noCapacity("")),
            ("capacity-as-500", .noCapacity("")), ("message-field,capacity-as-500", .noCapacity("")), ("no-balance", .noFunds("")),
            ("no-balance,error-field", .noFunds("")),
        ])
    func refusalsAreRecognizedInEveryShape(way: Way, sample: (names: String, rejection: ProviderError.Rejection)) async throws {
        try await run(way, try observed("disk-required,no-capacity," + sample.names, Scenario())) { provider, _, _ in
            do {
                _ = try await provider.create(.timed, name: "p", config: ServerConfig(dockerImage: "i"))
                Issue.record("it was made")
            } catch ProviderError.rejected(.noCapacity(let why)) {
                #expect(sample.rejection == .noCapacity("") && why.hasPrefix("There are no longer any instances"))
            } catch ProviderError.rejected(.noFunds(let why)) {
                #expect(sample.rejection == .noFunds("") && why == "Insufficient balance.")
            }
        }
    }

    @Test(arguments: Way.allCases) func createsAServerWhereADiskAndAUserAgentAreRequired(way: Way) async throws {
        try await run(way, try observed("disk-required,edge-block", Scenario())) { provider, _, _ in
            let pod = try await provider.create(.timed, name: "p", config: ServerConfig(dockerImage: "i"))
            #expect(pod.phase == .provisioning && pod.containerDiskGB != nil)
        }
    }

    @Test(arguments: Way.allCases) func aStopIsVisibleOnceReplicasCatchUp(way: Way) async throws {
        try await run(way, try observed("replica-lag", Scenario(pods: [.init(id: "a", name: "a")]))) { provider, _, time in
            let id = try #require(ServerID("a"))
            try await provider.act(.stop, on: id)
            try await time.sleep(until: time.now() + .seconds(3))
            #expect(try await provider.read(id, .timed).phase == .exited)
            try await provider.act(.start, on: id)
            #expect(try await provider.read(id, .timed).phase == .exited)
            #expect(try await provider.list(.timed).rows.map(\.phase) == [.exited])
            try await time.sleep(until: time.now() + .seconds(3))
            #expect(try await provider.read(id, .timed).phase == .starting)
        }
    }

    @Test(arguments: Way.allCases) func aStartMayComeBackWithoutItsGPUOrWithAnotherID(way: Way) async throws {
        let stopped = Scenario(pods: [.init(id: "a", name: "a", status: .exited)])
        try await run(way, try observed("zero-gpu-start", stopped)) { provider, _, time in
            let id = try #require(ServerID("a"))
            try await provider.act(.start, on: id)
            try await time.sleep(until: time.now() + .seconds(30))
            let pod = try await provider.read(id, .timed)
            #expect(pod.phase == .running && pod.gpu == nil && !pod.isCPUOnly)
            #expect(pod.costPerHour == HourlyRate(microdollarsPerHour: 3_990_000))
        }
        try await run(way, try observed("moved-on-start", stopped)) { provider, _, _ in
            let id = try #require(ServerID("a"))
            try await provider.act(.start, on: id)
            let moved = try #require(try await provider.list(.timed).rows.first)
            #expect(moved.id != id && moved.name == "a")
            await #expect(throws: ProviderError.notFound) { _ = try await provider.read(id, .timed) }
        }
    }

    @Test(arguments: Way.allCases) func aThrottledJobAPIDoesNotAffectTheRESTAPI(way: Way) async throws {
        let scenario = try observed(
            "jobs-throttled", Scenario(pods: [.init(id: "a", name: "a")], endpoints: [.init(id: "e", name: "e", minWorkers: 1)]))
        try await run(way, scenario) { provider, _, _ in
            let (pod, endpoint) = (try #require(ServerID("a")), try #require(ServerID("e")))
            let load = try await provider.load(of: endpoint)
            #expect(load.jobs == nil && load.listedWorkers?.idle == 1)
            try await provider.act(.stop, on: pod)
            #expect(try await provider.list(.timed).rows.count == 1)
        }
    }

    /// What people read of a failed call names no types of a library.
    @Test(arguments: [
        (Fault.slow(.seconds(60)), Duration.milliseconds(300), "no answer within 0 s"),
        (.answersLost, .seconds(60), "the connection broke"),
    ]) func aRequestThatTakesTooLongOrLosesItsAnswerIsSaidInWords(fault: Fault, limit: Duration, expected: String) async throws {
        let time = VirtualTime(start: start)
        time.letSleepersWait()
        let cloud = EmulatedCloud(scenario: Scenario(faults: [.init(fault)]), startedAt: start)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (ports, ready) = AsyncStream.makeStream(of: Int.self)
            let server = EmulatorServer(
                cloud: cloud, port: 0, time: time, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            ) { ready.yield($0) }
            group.addTask { try await server.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let transport = AHCTransport()
            let request = TransportRequest(
                method: "GET", url: "http://127.0.0.1:\(port)/v2/pods", headers: [("Authorization", "Bearer key")])
            await #expect(throws: TransportFailure.interrupted(expected)) {
                _ = try await transport.send(request, timeout: limit)
            }
            try await transport.shutdown()
            group.cancelAll()
        }
    }

    @Test func theJobAPICanBeAnotherHost() async throws {
        let time = VirtualTime(start: start)
        let cloud = EmulatedCloud(scenario: Scenario(endpoints: [.init(id: "e", name: "e", minWorkers: 1)]), startedAt: start)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            var ports: [Int] = []
            for hosts in [EmulatorServer.Hosts.restAPI, .jobAPI] {
                let (made, ready) = AsyncStream.makeStream(of: Int.self)
                let server = EmulatorServer(cloud: cloud, port: 0, time: time, logger: logger, serving: hosts) { ready.yield($0) }
                group.addTask { try await server.run() }
                var iterator = made.makeAsyncIterator()
                ports.append(try #require(await iterator.next()))
            }
            let transport = AHCTransport()
            let (key, endpoint) = (try #require(BearerToken("key")), try #require(ServerID("e")))
            func jobs(_ rest: Int, _ job: Int) async throws -> EndpointLoad.Jobs? {
                let settings = try RunPodSettings(key: key, apiURL: "http://127.0.0.1:\(rest)", jobsURL: "http://127.0.0.1:\(job)")
                return try await RunPodClient(settings: settings, transport: transport, time: time, logger: logger).load(of: endpoint).jobs
            }
            let (right, wrong) = (try await jobs(ports[0], ports[1]), try await jobs(ports[0], ports[0]))
            #expect(right != nil && wrong == nil)
            try await transport.shutdown()
            group.cancelAll()
        }
    }
}
