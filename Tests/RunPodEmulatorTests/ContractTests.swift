import Fleet
import Logging
import RunPod
import Simulation
import Synchronization
import Testing

@testable import RunPodEmulator

/// What a `ServerProvider` promises, run by the real client without a socket and over one.
@Suite struct ProviderContract {
    enum Way: String, CaseIterable, Sendable { case inMemory, overASocket }

    private func run(
        _ way: Way, _ scenario: Scenario,
        _ body:
            @Sendable (any ServerProvider & PriceSource & BillingSource & VolumeSource, EmulatedCloud, any TimeSource) async throws -> Void
    ) async throws {
        let time = VirtualTime(start: start)
        let cloud = EmulatedCloud(scenario: scenario, startedAt: start)
        let key = try #require(APIKey("contract-key"))
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

    @Test(arguments: Way.allCases) func listsLooksAndActs(way: Way) async throws {
        try await run(way, .demo) { provider, cloud, time in
            let pods = try await provider.list(.timed)
            #expect(pods.count == 6)
            let idle = try #require(pods.first { $0.name == "forgotten-h200" })
            #expect(idle.phase == .running && idle.telemetry?.gpuPercents == [0] && idle.storage.survivesStop)
            try await provider.act(.stop, on: idle.id)
            #expect(try await provider.look(at: idle.id, .timed).phase == .running)
            try await time.sleep(until: time.now() + .seconds(5))
            #expect(try await provider.look(at: idle.id, .timed).phase == .exited)
            await #expect(throws: ProviderError.self) { try await provider.act(.stop, on: idle.id) }
            let endpoint = try #require(try await provider.list(.serverless).first)
            #expect(try await provider.load(of: endpoint.id).listedWorkers?.idle == 1)
            try await provider.scale(endpoint.id, to: WorkerLimits(min: 0, max: 3))
            #expect(try await provider.look(at: endpoint.id, .serverless).workers == WorkerLimits(min: 0, max: 3))
            try await provider.delete(endpoint.id, .serverless)
            await #expect(throws: ProviderError.notFound) { _ = try await provider.look(at: endpoint.id, .serverless) }
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
            #expect(try await provider.list(.timed).map(\.id) == [pod.id])
        }
    }

    @Test(arguments: Way.allCases) func readsPricesBillsAndVolumes(way: Way) async throws {
        try await run(way, .small) { provider, cloud, time in
            let h200 = try #require(try await provider.gpuPrices().first { $0.name == "H200" })
            #expect(h200.securePod == HourlyRate(microdollarsPerHour: 3_990_000))
            try await time.sleep(until: time.now() + .seconds(3600))
            let billed = try await provider.bill(.pods, from: start, to: time.now()).reduce(Money.zero) { $0 + $1.amount }
            let truth = cloud.truth(at: time.now()).servers.filter { $0.kind == .timed }.reduce(Money.zero) { $0 + $1.billed }
            #expect(billed == truth)
            #expect(try await provider.networkVolumes().map(\.name) == ["datasets"])
        }
    }

    @Test(
        arguments: Way.allCases,
        [
            (Fault.unauthorized, ProviderError.rejected(.notAllowed("the API key is missing or not valid"))),
            (.serverError(status: 503), .outcomeUnknown("upstream error")), (.htmlBadGateway, .outcomeUnknown("status 502")),
        ])
    func classifiesFaults(way: Way, fault: (Fault, ProviderError)) async throws {
        try await run(way, Scenario(pods: [.init(id: "a", name: "a")], faults: [.init(fault.0)])) { provider, _, _ in
            let id = try #require(ServerID("a"))
            await #expect(throws: fault.1) { try await provider.act(.stop, on: id) }
        }
    }

    @Test(arguments: Way.allCases) func aLostAnswerLeavesTheOutcomeOpen(way: Way) async throws {
        try await run(way, Scenario(faults: [.init(.createAnswerLost)])) { provider, cloud, time in
            do {
                _ = try await provider.create(.timed, name: "p", config: ServerConfig(dockerImage: "i"))
                Issue.record("the answer was not lost")
            } catch let error as ProviderError { #expect(error.mayHaveBeenApplied) }
            #expect(cloud.truth(at: time.now()).servers.count == 1)
        }
    }
}
