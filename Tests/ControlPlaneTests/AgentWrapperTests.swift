import Fleet
import Foundation
import RunPodEmulator
import Simulation
import Testing
import Transport

@testable import ControlPlane

/// A deploy with an agent runs what the image runs without it.
@Suite struct AgentWrapperTests {
    private func config(_ image: String, entrypoint: [String] = [], command: [String] = []) -> ServerConfig {
        ServerConfig(dockerImage: image, entrypoint: entrypoint, command: command, installsAgent: true)
    }

    @Test(
        arguments: [
            ("runpod/pytorch:2.4.0", [], [], ["/start.sh"]), ("docker.io/runpod/base:1", [], [], ["/start.sh"]),
            ("runpod/pytorch@sha256:aa", [], ["sleep", "1"], ["sleep", "1"]),
            ("me/train", ["python"], ["t.py", "a b"], ["python", "t.py", "a b"]),
            ("me/train", ["/run"], [], ["/run"]),
            // Its entrypoint takes the command as arguments.
            ("vllm/vllm-openai:latest", [], ["--model", "x"], nil), ("me/train", [], [], nil), ("evil/runpod/pytorch", [], [], nil),
            ("runpod/worker-v1-vllm:stable", [], [], nil),
        ] as [(String, [String], [String], [String]?)])
    func knowsWhatSomeImagesRun(image: String, entrypoint: [String], command: [String], runs: [String]?) {
        let config = config(image, entrypoint: entrypoint, command: command)
        #expect(AgentWrapper.command(of: config) == runs)
    }

    @Test(
        arguments: [
            (nil, "set PUBLIC_URL"), ("http://cp.example.com", "https address"), ("http://127.0.0.1.example.com", "https address"),
            ("https://127.0.0.1:8000", "https address"), ("https://localhost", "https address"), ("https://[::1]:8", "https address"),
            ("https://a@cp.example.com", "https address"), ("https://", "https address"),
        ] as [(String?, String)])
    func anAddressThatPodsCannotUseIsRefused(url: String?, word: String) {
        #expect(AgentWrapper.objection(to: url)?.contains(word) == true)
    }

    /// Run by a real shell: arguments, exit status and environment are the command's own.
    @Test func theCommandRunsAsWithoutTheAgent() throws {
        let code = "import os, sys; print(sys.argv[1:], os.environ.get('CONTROL_PLANE_ENROLL'), os.environ.get('OWN')); sys.exit(7)"
        let wrapped = AgentWrapper.wrapped(
            config("me/x"), running: ["/usr/bin/env", "python3", "-c", code, "a b", "", "'\"$x"], agentURL: "http://127.0.0.1:9",
            enrollment: "cpe_secret")
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: wrapped.entrypoint[0])
        process.arguments = Array(wrapped.entrypoint.dropFirst()) + wrapped.command
        process.environment = ["PATH": "/usr/bin:/bin", "OWN": "kept"].merging(wrapped.environment) { $1 }
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 7)
        #expect(text == "['a b', '', '\\'\"$x'] None kept\n", "\(text)")
    }
}

/// What runs beside the agent.
@Suite struct AgentCommandsTests {
    /// A registry that knows one image.
    private struct Images: ImageSource {
        func command(of image: String) async throws(ImageError) -> ImageCommand {
            guard image == "vllm/vllm-openai:latest" else { throw ImageError("docker.io does not respond") }
            return ImageCommand(entrypoint: ["vllm", "serve"], command: ["--help"])
        }
    }

    @Test(
        arguments: [
            ("vllm/vllm-openai:latest", [], [], ["vllm", "serve", "--help"]),
            ("vllm/vllm-openai:latest", [], ["--model", "a b"], ["vllm", "serve", "--model", "a b"]),
            ("vllm/vllm-openai:latest", ["sh"], ["x"], ["sh", "x"]), ("runpod/pytorch:2", [], [], ["/start.sh"]),
        ] as [(String, [String], [String], [String])])
    func keepsTheEntrypointAndCommandOfTheImage(image: String, entrypoint: [String], command: [String], runs: [String]) async throws {
        let config = ServerConfig(dockerImage: image, entrypoint: entrypoint, command: command, installsAgent: true)
        #expect(try await AgentCommands(url: "https://cp.example.com", images: Images()).command(of: config) == runs)
    }

    @Test(arguments: [true, false]) func refusesWhatItCannotKnow(readsRegistries: Bool) async {
        let config = ServerConfig(dockerImage: "me/private", installsAgent: true)
        let commands = AgentCommands(url: "https://cp.example.com", images: readsRegistries ? Images() : nil)
        let why = readsRegistries ? "docker.io does not respond" : "this control plane reads no registries"
        do {
            Issue.record("it runs \(try await commands.command(of: config))")
        } catch {
            #expect("\(error)".contains("\(why). Give it with entrypoint and command"), "\(error)")
        }
    }
}

/// From the deploy to the enrolled agent, against the emulator.
@Suite struct DeployWithAgentTests {
    private func secret(of id: ServerID, in fleet: SimulatedFleet) async throws -> String {
        let call = TransportRequest(
            method: "GET", url: "https://api.runpod.io/v2/pods/\(id)", headers: [("Authorization", "Bearer any")])
        let body = String(decoding: try await fleet.transport.send(call, timeout: .seconds(10)).body, as: UTF8.self)
        #expect(body.contains("/bin/sh") && body.contains("/start.sh") && body.contains("https://cp.example.com"), "\(body)")
        return String(try #require(body.split(separator: "\"").first { $0.hasPrefix("cpe_") }, "\(body)"))
    }

    @Test func theTokenIsBoundToThePodOfTheDeploy() async throws {
        var settings = ControlPlaneSettings()
        settings.agentURL = "https://cp.example.com"
        let fleet = try await SimulatedFleet.adopting(Scenario(pods: [.init(id: "other", name: "other")]), settings: settings)
        let config = ServerConfig(dockerImage: "runpod/pytorch:2.4.0", volumeGB: 20, installsAgent: true)
        let receipt = try await fleet.orchestrator.deployServer(type: .timed, config: config, name: "train", actor: .token("test"))
        let id = receipt.server.id
        let secret = try await secret(of: id, in: fleet)
        let enrollments = fleet.orchestrator.enrollments
        #expect(try await enrollments.list().map(\.server) == [id])
        guard case .token = try await enrollments.exchange(secret, server: id, instance: "instance-a") else {
            Issue.record("the pod's own agent is refused")
            return
        }
        #expect(fleet.orchestrator.server(id, at: fleet.now)?.config?.environment.isEmpty == true, "the secret is stored nowhere else")
        guard case .refused = try await enrollments.exchange(secret, server: try fleet.id("other"), instance: "instance-b") else {
            Issue.record("another pod got a token")
            return
        }
    }

    /// The registry, or here the address, may be gone by then: what an image runs matters only to a new deploy.
    @Test func aRepeatedKeyFindsItsDeployBeforeAnythingIsAsked() async throws {
        var settings = ControlPlaneSettings()
        settings.agentURL = "https://cp.example.com"
        let fleet = try await SimulatedFleet.adopting(Scenario(), settings: settings)
        let config = ServerConfig(dockerImage: "runpod/pytorch:2.4.0", volumeGB: 20, installsAgent: true)
        func deploy(_ key: String) async throws -> DeployReceipt {
            try await fleet.orchestrator.deployServer(
                type: .timed, config: config, name: "train", idempotencyKey: key, actor: .token("test"))
        }
        let first = try await deploy("k")
        try await fleet.restart(settings: ControlPlaneSettings())
        try await fleet.orchestrator.recover()
        await fleet.pass()
        let again = try await deploy("k")
        #expect(again.deployment == first.deployment)
        await #expect(throws: ControlPlaneError.self) { try await deploy("other") }
        #expect(fleet.truth.servers.count == 1)
    }

    @Test func withoutAnAddressTheDeployIsRefusedBeforeItCostsAnything() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario())
        let config = ServerConfig(dockerImage: "runpod/pytorch:2.4.0", volumeGB: 20, installsAgent: true)
        await #expect(throws: ControlPlaneError.self) {
            try await fleet.orchestrator.deployServer(type: .timed, config: config, actor: .token("test"))
        }
        #expect(fleet.truth.servers.isEmpty)
        #expect(try await fleet.orchestrator.enrollments.list().isEmpty)
    }
}
