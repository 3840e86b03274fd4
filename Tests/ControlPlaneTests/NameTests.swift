import Fleet
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane

/// What servers are called, and what is not picked.
@Suite struct NameTests {
    private static let plain = ServerConfig(dockerImage: "registry/image:1", containerDiskGB: 20, volumeGB: 50)

    private func fleet(pods: [(id: String, name: String)], endpoints: [(id: String, name: String)] = []) async throws -> SimulatedFleet {
        var scenario = Scenario()
        scenario.pods = pods.map { Scenario.Pod(id: $0.id, name: $0.name) }
        scenario.endpoints = endpoints.map { Scenario.Endpoint(id: $0.id, name: $0.name) }
        let fleet = try SimulatedFleet(scenario)
        try await fleet.orchestrator.recover()
        await fleet.pass()
        return fleet
    }

    private func found(_ text: String, in fleet: SimulatedFleet) -> Result<String, ControlPlaneError> {
        do throws(ControlPlaneError) { return .success(try fleet.orchestrator.resolve(text).text) } catch { return .failure(error) }
    }

    private func candidates(_ text: String, in fleet: SimulatedFleet) -> [String]? {
        guard case .failure(.ambiguous(_, let ids)) = found(text, in: fleet) else { return nil }
        return ids.map(\.text)
    }

    @Test func F71_aServerThatIsCalledLikeATypeIsNotMixedUpWithTheOnlyOneOfIt() async throws {
        let fleet = try await fleet(pods: [("podbusy", "train")], endpoints: [("endtimed", "timed")])
        _ = try await fleet.orchestrator.servers.adopt(try #require(ServerID("podbusy")), acceptsDataLoss: false, actor: .token("t"))
        #expect(candidates("timed", in: fleet) == ["endtimed", "podbusy"], "one by its name, one by its type")
        #expect(found("train", in: fleet) == .success("podbusy"))
    }

    @Test func typeNamesItsOnlyManagedServer() async throws {
        let fleet = try await fleet(pods: [("pod1", "a"), ("pod2", "b")])
        #expect(found("timed", in: fleet) == .failure(.unknownServer("timed")), "nobody handed one over")
        _ = try await fleet.orchestrator.servers.adopt(try #require(ServerID("pod2")), acceptsDataLoss: false, actor: .token("t"))
        #expect(found("timed", in: fleet) == .success("pod2"))
        _ = try await fleet.orchestrator.servers.adopt(try #require(ServerID("pod1")), acceptsDataLoss: false, actor: .token("t"))
        #expect(candidates("timed", in: fleet) == ["pod1", "pod2"])
    }

    @Test func idWinsOverNameAndSharedNameIsAmbiguous() async throws {
        let fleet = try await fleet(pods: [("alpha", "beta"), ("beta", "gamma"), ("delta", "gamma"), ("eps", "Gamma"), ("timed", "x")])
        #expect(found("beta", in: fleet) == .success("beta"))
        #expect(candidates("gamma", in: fleet) == ["beta", "delta"])
        #expect(found("Gamma", in: fleet) == .success("eps"))
        #expect(found("timed", in: fleet) == .success("timed"), "that is its id")
        #expect(found("", in: fleet) == .failure(.unknownServer("")))
    }

    @Test(arguments: ["a b", "a/b", "a%20b", " a", "ü", "🚀", "x'--", "a?b#c"]) func unusualNameIsANameToo(name: String) async throws {
        let fleet = try await fleet(pods: [("pod1", name), ("pod2", "other")])
        #expect(found(name, in: fleet) == .success("pod1"))
    }

    @Test func givenNameNamesTheServerUntilAnotherHasIt() async throws {
        let fleet = try await fleet(pods: [("pod1", "other")])
        let made = try await fleet.orchestrator.deployServer(type: .timed, config: NameTests.plain, name: "mug")
        #expect(made.server.name.hasPrefix("mug-cp"))
        #expect(found("mug", in: fleet) == .success(made.server.id.text))
        #expect(found(made.server.name, in: fleet) == .success(made.server.id.text))
        let second = try await fleet.orchestrator.deployServer(type: .timed, config: NameTests.plain, name: "mug")
        #expect(candidates("mug", in: fleet) == [made.server.id.text, second.server.id.text].sorted())
        #expect(found(made.server.name, in: fleet) == .success(made.server.id.text))
    }

    @Test(arguments: [
        "timed", "serverless", "Timed", "deploy", "adopt", ".", "..", "", " mug", "mug ", "mu\u{202E}g", "mu\ng", "mu\u{0}g", "mu\u{2066}g",
        "pod1",
        String(repeating: "x", count: 61),
    ])
    func F71_aNameThatWouldMeanSomethingElseIsRefused(name: String) async throws {
        let fleet = try await fleet(pods: [("pod1", "other")])
        await #expect(throws: ControlPlaneError.self) {
            try await fleet.orchestrator.deployServer(type: .timed, config: NameTests.plain, name: name)
        }
        #expect(fleet.truth.servers.count == 1)
    }

    private static let withoutEffect: [(kind: ServerKind, field: String, change: @Sendable (inout ServerConfig) -> Void)] = [
        (.serverless, "config.volume_gb", { $0.volumeGB = 100 }),
        // RunPod would refuse these, or take them and never serve them.
        (.timed, "config.docker_image", { $0.dockerImage = "my image" }), (.timed, "config.ports", { $0.ports = ["99999/http"] }),
        (.timed, "config.ports", { $0.ports = ["8888"] }), (.timed, "config.environment_variables", { $0.environment = ["1A": "x"] }),
        (.serverless, "config.max_runtime_seconds", { $0.maxRuntime = .seconds(3600) }),
        (.timed, "config.min_instances", { $0.minInstances = 1 }), (.timed, "config.max_instances", { $0.maxInstances = 3 }),
        (.timed, "config.target_utilization", { $0.targetUtilization = 0.5 }),
    ]

    @Test(arguments: withoutEffect.indices) func aFieldWithoutEffectIsRefused(number: Int) async throws {
        let (kind, field, change) = NameTests.withoutEffect[number]
        let fleet = try await fleet(pods: [])
        var config = ServerConfig(dockerImage: "registry/image:1")
        change(&config)
        let given = config
        let refusal = await #expect(throws: ControlPlaneError.self) {
            try await fleet.orchestrator.deployServer(type: kind, config: given, name: "one")
        }
        guard case .invalid(let errors) = refusal else { return #expect(Bool(false), "\(String(describing: refusal))") }
        #expect(Set(errors.keys) == [field])
        #expect(fleet.truth.servers.isEmpty)
    }

    // MARK: The same key

    private static let changes: [(field: String, change: @Sendable (inout ServerConfig) -> Void)] = [
        ("config.docker_image", { $0.dockerImage = "registry/other:2" }), ("config.gpu_type", { $0.gpuType = "RTX 4090" }),
        ("config.gpu_count", { $0.gpuCount = 4 }), ("config.max_runtime_seconds", { $0.maxRuntime = .seconds(3600) }),
        ("config.idle_timeout_seconds", { $0.idleTimeout = .never }), ("config.environment_variables", { $0.environment = ["A": "1"] }),
        ("config.volume_gb", { $0.volumeGB = 60 }), ("config.container_disk_gb", { $0.containerDiskGB = 30 }),
        ("config.ports", { $0.ports = ["22/tcp"] }),
        ("config.data_center_ids", { $0.dataCenterIDs = ["EU-RO-1"] }), ("config.cpu_busy_percent", { $0.busy.cpuPercent = 20 }),
        ("config.health_check_url", { $0.healthCheckURL = "https://example.com/health" }),
    ]

    @Test(.tags(.long), arguments: changes.indices) func F72_theSameKeyWithAnotherConfigIsRefusedAndSaysWhatDiffers(number: Int)
        async throws
    {
        let (field, change) = NameTests.changes[number]
        let fleet = try await fleet(pods: [])
        let first = try await fleet.orchestrator.deployServer(type: .timed, config: NameTests.plain, name: "one", idempotencyKey: "k")
        var other = NameTests.plain
        change(&other)
        let refusal = await #expect(throws: ControlPlaneError.self) {
            try await fleet.orchestrator.deployServer(type: .timed, config: other, name: "one", idempotencyKey: "k")
        }
        guard case .conflict(let why) = refusal else { return #expect(Bool(false), "\(String(describing: refusal))") }
        #expect(why.contains("\(field) differs"), "\(why)")
        let again = try await fleet.orchestrator.deployServer(type: .timed, config: NameTests.plain, name: "one", idempotencyKey: "k")
        #expect(again.server.id == first.server.id && fleet.truth.servers.count == 1)
    }

    @Test func F72_theSameKeyWithAnotherKindNameTagOrPersonIsRefusedAfterARestartToo() async throws {
        let fleet = try await fleet(pods: [])
        func deploy(
            _ type: ServerKind = .timed, name: String? = "one", tags: [String] = ["a"], start: Bool = true, owner: String? = "ann"
        ) async throws(ControlPlaneError) -> ServerID {
            try await fleet.orchestrator.deployServer(
                type: type, config: NameTests.plain, autoStart: start, tags: tags, name: name, idempotencyKey: "k", owner: owner
            ).server.id
        }
        let first = try await deploy()
        try await fleet.restart()
        await #expect(throws: ControlPlaneError.self) { try await deploy(.serverless) }
        await #expect(throws: ControlPlaneError.self) { try await deploy(name: "two") }
        await #expect(throws: ControlPlaneError.self) { try await deploy(name: nil) }
        await #expect(throws: ControlPlaneError.self) { try await deploy(tags: []) }
        await #expect(throws: ControlPlaneError.self) { try await deploy(start: false) }
        await #expect(throws: ControlPlaneError.self) { try await deploy(owner: "bob") }
        #expect(try await deploy() == first && fleet.truth.servers.count == 1)
    }
}
