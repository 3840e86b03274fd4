import ControlPlane
import Fleet
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import RunPodEmulator
import Simulation
import Testing

@testable import API

/// Another Hummingbird application with the control plane in it.
@Suite struct EmbeddingTests {
    private struct Broken: Error {}

    /// An application of its own with two lines for the control plane.
    private func application(_ harness: Harness, under prefix: String = "", server: String? = nil) -> some ApplicationProtocol {
        let router = Router()
        router.add(middleware: MountedRoutes(of: harness.server, under: prefix))
        router.add(middleware: RequestTracking(into: harness.fleet.orchestrator, server: server))
        let (time, orchestrator) = (harness.fleet.time, harness.fleet.orchestrator)
        router.get("infer") { _, _ in
            time.advance(by: .milliseconds(40))
            return "done"
        }
        router.get("healthz") { _, _ in "the application's own" }
        router.get("missing") { _, _ -> String in throw HTTPError(.notFound) }
        router.get("broken") { _, _ -> String in throw Broken() }
        router.get("stream") { _, _ in
            Response(
                status: .ok,
                body: ResponseBody { writer in
                    for _ in 0..<10 {
                        time.advance(by: .seconds(60))
                        await orchestrator.pass()
                        try await writer.write(ByteBuffer(string: "token "))
                    }
                    try await writer.finish(nil)
                })
        }
        return Application(router: router)
    }

    private func get(
        _ application: some ApplicationProtocol, _ path: String, server: String? = nil, token: String? = nil
    ) async throws -> (status: Int, body: String) {
        var fields = HTTPFields()
        if let server, let name = HTTPField.Name("X-Server-ID") { fields[name] = server }
        if let token { fields[.authorization] = "Bearer \(token)" }
        let headers = fields
        return try await application.test(.router) { client in
            try await client.execute(uri: path, method: .get, headers: headers) { ($0.status.code, String(buffer: $0.body)) }
        }
    }

    private func harness() async throws -> Harness {
        let harness = try await Harness()
        try await harness.fleet.adopt("forgotten-h200")
        return harness
    }

    @Test(arguments: ["", "/control-plane"]) func servesItsRoutesBesideTheApplications(prefix: String) async throws {
        let harness = try await harness()
        let application = application(harness, under: prefix)
        let token = harness.secrets[.read]
        let list = try await get(application, "\(prefix)/api/v1/servers?state=running", token: token)
        #expect(list.status == 200 && list.body.contains("forgotten-h200"))
        #expect(try await get(application, "\(prefix)/api/v1/servers").status == 401, "its tokens hold")
        #expect(try await get(application, "\(prefix)/api/v1/nowhere", token: token).status == 404)
        #expect(try await get(application, "\(prefix)/openapi.json").status == 200)
        #expect(try await get(application, "/healthz").body == "the application's own")
        #expect(try await get(application, "/infer").body == "done")
        #expect(try await get(application, "/api/v10").status == 404, "nobody's")
        if !prefix.isEmpty { #expect(try await get(application, "/api/v1/servers", token: token).status == 404) }
    }

    @Test func requestIsRecordedForTheServerThatItNames() async throws {
        let harness = try await harness()
        let (application, metrics) = (application(harness), harness.fleet.orchestrator.metrics)
        let id = try harness.fleet.id("forgotten-h200")
        _ = try await get(application, "/infer", server: id.text)
        _ = try await get(application, "/infer", server: "forgotten-h200")
        _ = try await get(application, "/missing", server: id.text)
        _ = try await get(application, "/broken", server: id.text)
        let snapshot = try #require(metrics.serverMetrics(id))
        #expect(snapshot.requests == 4 && snapshot.errors == 1, "a 404 is the caller's mistake")
        let longest = try #require(snapshot.latency60.maximum)
        #expect(longest >= 40 && longest < 1000)
        #expect(try #require(harness.fleet.orchestrator.autoShutdown.idleTime(of: id)) < .seconds(1), "it was work")
    }

    @Test func healthChecksAndUnknownServersAreNotRecorded() async throws {
        let harness = try await harness()
        let application = application(harness)
        let id = try harness.fleet.id("forgotten-h200")
        for path in ["/healthz", "/api/v1/servers", "/metrics"] { _ = try await get(application, path, server: id.text) }
        #expect(try await get(application, "/infer").status == 200)
        #expect(try await get(application, "/infer", server: "nobody").status == 200, "what the header names need not exist")
        #expect(harness.fleet.orchestrator.metrics.serverMetrics(id) == nil)
    }

    @Test func requestsWithoutHeaderCountForTheDefaultServer() async throws {
        let harness = try await harness()
        _ = try await get(application(harness, server: "forgotten-h200"), "/infer")
        #expect(harness.fleet.orchestrator.metrics.serverMetrics(try harness.fleet.id("forgotten-h200"))?.requests == 1)
    }

    @Test(.tags(.long)) func serverIsBusyUntilItsResponseIsWritten() async throws {
        let harness = try await harness()
        let id = try harness.fleet.id("forgotten-h200")
        try await harness.fleet.run(for: .seconds(300))
        let answer = try await get(application(harness), "/stream", server: id.text)
        #expect(answer.body.hasPrefix("token token"))
        #expect(harness.fleet.truth[id]?.isOn == true, "ten minutes of one answer were ten minutes of work")
        let snapshot = try #require(harness.fleet.orchestrator.metrics.serverMetrics(id))
        #expect(snapshot.requests == 1 && (snapshot.latency60.maximum ?? 0) >= 600_000)
        try await harness.fleet.run(for: .seconds(660))
        #expect(harness.fleet.truth[id]?.isOn == false, "and afterwards it is idle like any other")
    }

    @Test(arguments: [
        ("/", true), ("/v1/chat", true), ("/health", false), ("/v1/healthz", false), ("/READY", false), ("/metrics", false),
        ("/healthcare", true),
    ])
    func healthChecksDoNotCountAsWork(path: String, isWork: Bool) { #expect(RequestPaths.isWork(path) == isWork) }

    @Test func routesBeforeTheControlPlaneAreRefusedByName() {
        let router = Router()
        router.get("infer") { _, _ in "done" }
        #expect(RequestPaths.problem(withEarlier: router.routes.map(\.description))?.contains("GET /infer") ?? false)
        #expect(RequestPaths.problem(withEarlier: []) == nil)
    }

    @Test func ensureServerRunningStartsAStoppedServer() async throws {
        let harness = try await Harness(
            .init(pods: [
                .init(name: "stopped", workload: .idle, status: .exited), .init(name: "foreign", workload: .idle, status: .exited),
            ]))
        let orchestrator = harness.fleet.orchestrator
        await #expect(throws: ControlPlaneError.unknownServer("timed")) { try await orchestrator.ensureServerRunning(type: .timed) }
        try await harness.fleet.adopt("stopped")
        let view = try await orchestrator.ensureServerRunning(type: .timed)
        #expect(view.name == "stopped" && view.state == .running)
        #expect(try await orchestrator.ensureServerRunning(type: .timed).state == .running, "it runs already")
        try await harness.fleet.adopt("foreign")
        let ids = [try harness.fleet.id("stopped"), try harness.fleet.id("foreign")].sorted()
        await #expect(throws: ControlPlaneError.ambiguous("timed", candidates: ids)) {
            try await orchestrator.ensureServerRunning(type: .timed)
        }
        #expect(try await orchestrator.ensureServerRunning(type: .timed, id: try harness.fleet.id("foreign")).state == .running)
    }

    @Test func modelsAreRecorded() async throws {
        let harness = try await harness()
        let id = try harness.fleet.id("forgotten-h200")
        harness.fleet.orchestrator.recordModelPerformance(
            of: id, loadTime: .seconds(8), inferenceTime: .milliseconds(40), cacheHit: true, batchSize: 4)
        let snapshot = try #require(harness.fleet.orchestrator.metrics.serverMetrics(id))
        #expect(snapshot.modelLoadTimeMilliseconds == 8000 && snapshot.inferenceTimeMilliseconds == 40)
        #expect(snapshot.batchSize == 4 && snapshot.cacheHitRate == 1)
    }
}
