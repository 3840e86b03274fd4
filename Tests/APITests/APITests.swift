import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import RunPodEmulator
import Simulation
import Testing
import Wire

@testable import API

/// The routes over a real control plane and an emulated account, without sockets.
struct Harness {
    let fleet: SimulatedFleet
    let secrets: [Scope: String]
    let server: APIServer
    private let application: any ApplicationProtocol

    init(
        _ scenario: Scenario = .demo, links: ActionLinks? = nil, agentBinary: String? = nil, publicURL: String? = nil,
        origins: [String] = []
    ) async throws {
        fleet = try SimulatedFleet(scenario)
        try await fleet.orchestrator.recover()
        await fleet.pass()
        var secrets: [Scope: String] = [:]
        for scope in Scope.allCases {
            let (secret, token) = TokenAuthority.issue(name: scope.rawValue, scope: scope, at: fleet.now)
            secrets[scope] = secret
            fleet.orchestrator.tokens.authority.add(token)
        }
        self.secrets = secrets
        server = APIServer(
            orchestrator: fleet.orchestrator, links: links,
            settings: .init(agentBinary: agentBinary, publicURL: publicURL, origins: origins),
            time: fleet.time,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        application = try server.application()
    }

    func call(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, as scope: Scope? = .admin, token: String? = nil,
        headers: HTTPFields = [:]
    ) async throws -> (status: Int, body: String, headers: HTTPFields) {
        var fields = headers
        if let secret = token ?? scope.flatMap({ secrets[$0] }) { fields[.authorization] = "Bearer \(secret)" }
        let headers = fields
        return try await application.test(.router) { client in
            try await client.execute(uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }) { response in
                (response.status.code, String(buffer: response.body), response.headers)
            }
        }
    }
}

let idle = "/api/v1/servers/forgotten-h200"

@Suite struct RouteTests {
    /// A client's clock may be wrong, and a demo has a clock of its own.
    @Test func aTimeCountsFromTheDaemonsClockWhichEachResponseShows() async throws {
        let harness = try await Harness()
        let end = harness.fleet.now + .seconds(3600)
        let answer = try await harness.call(.post, idle + "/protect", #"{"for_seconds": 3600}"#)
        let server = try JSONDecoder().decode(ServerDocument.self, from: Data(answer.body.utf8))
        #expect(server.protection?.until == end)
        let name = try #require(HTTPField.Name(DaemonTime.header))
        #expect(answer.headers[name] == "\(harness.fleet.now)")
        let many = #"{"action": "protect", "server_ids": ["train-llama"], "for_seconds": 3600}"#
        #expect(try await harness.call(.post, "/api/v1/servers/control", many).status == 200)
        #expect(try harness.fleet.orchestrator.server(harness.fleet.id("train-llama"), at: end)?.holds.protection?.until == end)
        let unused = #"{"action": "unprotect", "server_ids": ["train-llama"], "for_seconds": 60}"#
        #expect(try await harness.call(.post, "/api/v1/servers/control", unused).status == 422)
    }

    private static let responses: [(method: HTTPRequest.Method, path: String, body: String?, status: Int)] = [
        (.get, "/healthz", nil, 200), (.get, "/readyz", nil, 200), (.get, "/api/v1/servers", nil, 200),
        (.get, "/api/v1/servers?type=timed&state=running", nil, 200), (.get, "/api/v1/servers?type=gpu", nil, 422),
        (.get, "/api/v1/servers?type=timed&type=serverless", nil, 422),
        (.get, "/api/v1/servers?state=asleep", nil, 422), (.get, idle, nil, 200), (.get, "/api/v1/servers/p9w2c6z4n8f1rd", nil, 200),
        (.get, "/api/v1/servers/nobody", nil, 404), (.get, idle + "/explain", nil, 200), (.get, "/api/v1/events", nil, 200),
        (.get, "/api/v1/events?limit=0", nil, 422), (.get, "/api/v1/events?kind=nothing", nil, 422),
        (.get, "/api/v1/events?order=up", nil, 422),
        (.get, idle + "/metrics", nil, 200), (.get, idle + "/metrics/gpu_utilization", nil, 200),
        (.get, idle + "/metrics/nothing", nil, 404),
        (.get, idle + "/metrics/gpu_utilization?step=1", nil, 422), (.get, idle + "/metrics/gpu_utilization?from=soon", nil, 422),
        (.get, idle + "/metrics/gpu_utilization?from=2026-11-23T00:00:00Z&to=2026-11-22T00:00:00Z", nil, 422),
        (.post, idle + "/metrics", #"{"requests": [{"latency_ms": 12.5, "status": 200}], "active_requests": 0}"#, 202),
        (.post, idle + "/metrics", #"{"requests": [{"latency_ms": -1}]}"#, 422), (.post, idle + "/metrics", #"{"requests": 7}"#, 422),
        (.post, idle + "/metrics", #"{"latency": 7}"#, 422), (.post, idle + "/metrics", nil, 400),
        (.get, idle + "/signals", nil, 200), (.get, "/api/v1/servers/nobody/signals", nil, 404),
        (.get, idle + "/signals?from=2999-01-01T00:00:00Z", nil, 422), (.get, idle + "/signals?to=soon", nil, 422),
        (.get, "/api/v1/metrics/gpu_utilization?servers=forgotten-h200", nil, 200), (.get, "/api/v1/metrics/nothing", nil, 404),
        (.get, "/api/v1/metrics/gpu_utilization?servers=nobody", nil, 404), (.get, "/api/v1/metrics/gpu_utilization?step=5", nil, 422),
        (.get, "/api/v1/metrics/gpu_utilization?servers=", nil, 422),
        (.get, "/api/v1/metrics/gpu_utilization?from=2020-01-01T00:00:00Z", nil, 422),
        (.get, "/api/v1/dashboard/metrics/cost_per_hour", nil, 200), (.get, "/api/v1/dashboard/metrics/nothing", nil, 404),
        (.get, "/api/v1/dashboard/metrics/cost_per_hour?from=2020-01-01T00:00:00Z", nil, 422),
        (.post, idle + "/control", #"{"action": "stop", "dry_run": true}"#, 409),
        (.post, idle + "/control", #"{"action": "start", "dry_run": true}"#, 422),
        (.post, "/api/v1/servers/control", #"{"action": "stop", "server_ids": ["forgotten-h200"], "dry_run": true}"#, 200),
        (.post, "/api/v1/servers/control", #"{"action": "stop", "server_ids": []}"#, 422),
        (.post, "/api/v1/servers/control", #"{"action": "stop", "server_ids": ["nobody"]}"#, 404),
        (.post, "/api/v1/servers/control", #"{"action": "stop", "server_ids": ["forgotten-h200", "forgotten-h200"]}"#, 422),
        (.post, "/api/v1/servers/control", #"{"action": "start", "server_ids": ["forgotten-h200"], "force": true}"#, 422),
        (.post, "/api/v1/servers/control", #"{"action": "unprotect", "server_ids": ["forgotten-h200"], "reason": "x"}"#, 422),
        (.post, "/api/v1/servers/control", #"{"action": "scale", "server_ids": ["forgotten-h200"]}"#, 422),
        (.get, idle + "/status", nil, 200), (.get, "/api/v1/servers/nobody/status", nil, 404), (.get, "/api/v1/alerts", nil, 200),
        (.get, "/api/v1/alerts?open=maybe", nil, 422), (.get, "/api/v1/alerts?limit=0", nil, 422),
        (.get, "/api/v1/alerts?server=nobody", nil, 404), (.post, "/api/v1/alerts/7/acknowledge", nil, 404),
        (.post, "/api/v1/alerts/x/acknowledge", nil, 404), (.get, idle + "/logs?lines=0", nil, 422),
        (.get, idle + "/logs?level=loud", nil, 422),
        (.get, "/api/v1/dashboard", nil, 200), (.get, "/api/v1/dashboard?include_metrics=false&activity_limit=3", nil, 200),
        (.get, "/api/v1/dashboard?include_metrics=maybe", nil, 422), (.get, "/api/v1/dashboard?activity_limit=0", nil, 422),
        (.get, "/api/v1/costs", nil, 200), (.post, "/api/v1/tickets", nil, 201), (.get, "/ws/control-plane", nil, 426),
        (.get, "/api/v1/events/stream?topics=weather", nil, 422), (.get, "/api/v1/tokens", nil, 200),
        (.get, "/api/v1/settings", nil, 200), (.get, "/api/v1/events/stream?batch=perhaps", nil, 422),
        (.post, "/api/v1/tokens", #"{"name": "t", "scope": "read"}"#, 201),
        (.post, "/api/v1/tokens", #"{"name": "t", "scope": "agent"}"#, 422),
        (.post, "/api/v1/tokens", #"{"name": "a b", "scope": "read"}"#, 422), (.delete, "/api/v1/tokens/nobody", nil, 404),
        (.get, "/api/v1/webhooks", nil, 200), (.post, "/api/v1/webhooks", #"{"name": "h", "url": "http://127.0.0.1:1/x"}"#, 201),
        (.post, "/api/v1/webhooks", #"{"name": "h", "url": "x"}"#, 422),
        (.post, "/api/v1/webhooks", #"{"name": "h", "url": "http://h/n%Yc"}"#, 422),
        (.post, "/api/v1/webhooks", #"{"name": "h", "url": "http://h:0/"}"#, 422),
        (.post, "/api/v1/webhooks", #"{"name": "h", "url": "https://h.example.com*"}"#, 422),
        (.post, "/api/v1/webhooks", #"{"name": "h", "url": "https://h:18080/x%20y?wait=true"}"#, 201),
        (.delete, "/api/v1/webhooks/nobody", nil, 404),
        (.get, "/api/v1/deliveries", nil, 200), (.get, "/api/v1/deliveries?state=lost", nil, 422),
        (.get, "/api/v1/deliveries?webhook=nosuch", nil, 404),
        (.post, "/api/v1/deliveries/h-1/resend", nil, 404),
        (.get, idle + "/logs?since=soon", nil, 422), (.get, idle + "/logs?follow=perhaps", nil, 422), (.get, "/metrics", nil, 200),
        (.post, "/api/v1/servers/nobody/agent-token", nil, 404), (.post, idle + "/agent-token", nil, 201),
        (.post, idle + "/control", #"{"action": "update", "config": {"health_check_url": "ftp://x"}}"#, 409),
        (.post, "/api/v1/servers/p9w2c6z4n8f1rd/report", "{}", 422), (.post, "/api/v1/servers/p9w2c6z4n8f1rd/report", nil, 400),
        (.get, "/api/v1/events?server=nobody", nil, 404), (.post, idle + "/adopt", nil, 200), (.post, idle + "/adopt", "{}", 200),
        (.post, idle + "/adopt", #"{"accept_data_loss": 1}"#, 422), (.post, "/api/v1/servers/adopt", nil, 200),
        (.delete, idle + "/adopt", nil, 200),
        (.post, idle + "/protect", nil, 200), (.post, idle + "/protect", #"{"until": "2020-01-01T00:00:00Z"}"#, 422),
        (.post, idle + "/protect", #"{"for_seconds": 3600}"#, 200), (.post, idle + "/protect", #"{"for_seconds": 0}"#, 422),
        (.post, idle + "/protect", #"{"for_seconds": 9223372036854775807}"#, 422),
        (.post, idle + "/protect", #"{"for_seconds": 60, "until": "2050-01-01T00:00:00Z"}"#, 422),
        (.post, idle + "/protect", #"{"until": "soon"}"#, 422), (.post, idle + "/protect", #"{"why": "x"}"#, 422),
        (.delete, idle + "/protect", nil, 200),
        (.post, idle + "/activity", nil, 200), (.post, idle + "/activity", #"{"busy_for_seconds": 60}"#, 200),
        (.post, idle + "/activity", #"{"busy_for_seconds": -1}"#, 422), (.post, idle + "/activity", #"{"busy_for_seconds": 999999}"#, 422),
        // Unmanaged: no stop is coming.
        (.post, idle + "/extend", #"{"seconds": 60}"#, 409), (.post, idle + "/extend", "{}", 422),
        (.delete, idle + "/extend", nil, 200), (.post, idle + "/extend", nil, 400),
        (.post, idle + "/control", #"{"action": "stop"}"#, 409), (.post, idle + "/control", #"{"action": "fly"}"#, 422),
        (.post, idle + "/control", "{", 400), (.post, idle + "/control", "[]", 422), (.post, idle + "/control", "7", 422),
        (.post, idle + "/control", #"{"action": "scale"}"#, 422),
        (.post, idle + "/control", #"{"action": "update", "config": {"idle_timeout_seconds": -5}}"#, 422),
        (.post, idle + "/control", #"{"action": "update", "config": {"max_runtime_seconds": -1}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "config": {"docker_image": "i", "idle_timeout_seconds": -5}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "config": {"docker_image": "i", "max_runtime_seconds": 1}}"#, 422),
        (.post, idle + "/control", #"{"action": "update", "config": {"gpu": 1}}"#, 422),
        // Of an unmanaged server: nothing else is looked at.
        (.post, idle + "/control", #"{"action": "update", "owner": "ann\n"}"#, 409),
        (.post, idle + "/control", #"{"action": "scale", "owner": "ann", "config": {"max_instances": 1}}"#, 422),
        (.post, idle + "/control", #"{"action": "update", "owner": null}"#, 422),
        (.post, "/api/v1/servers/timed/control", #"{"action": "stop"}"#, 404), (.delete, idle, nil, 409), (.put, idle, nil, 405),
        (.head, "/healthz", nil, 200), (.head, idle, nil, 200), (.options, idle, nil, 204), (.options, "/nowhere", nil, 404),
        (.patch, idle, nil, 405), (.post, "/api/v1/servers/a/b/c", nil, 404),
        (.post, "/api/v1/servers//adopt", nil, 400), (.get, "/api/v1/servers//explain", nil, 400),
        (.get, "/nowhere", nil, 404), (.get, "/api/v1/nowhere", nil, 404),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "config": {}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "pod", "config": {"docker_image": "i"}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "config": {"docker_image": "i", "gpu_count": "two"}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "config": {"docker_image": "i", "gpu_count": 9}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "config": {"docker_image": "i", "gpu_type": "ABC"}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "config": {"docker_image": "i", "volume_gb": 20}}"#, 201),
        (.post, "/api/v1/servers/deploy", #"{"type": "serverless", "config": {"docker_image": "i"}}"#, 201),
        (.post, "/api/v1/servers/deploy", #"{"server_type": "timed", "config": {"docker_image": "i", "volume_gb": 20}}"#, 201),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "server_type": "serverless", "config": {"docker_image": "i"}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"config": {"docker_image": "i"}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "tags": {"a": 1}, "config": {"docker_image": "i", "volume_gb": 20}}"#, 422),
        (.post, "/api/v1/servers/deploy", #"{"type": "timed", "tags": "a", "config": {"docker_image": "i", "volume_gb": 20}}"#, 422),
    ]

    /// Those that change something have a control plane of their own.
    @Test func respondsWithTheRightStatusAndProblem() async throws {
        let unchanged = try await Harness()
        for (method, path, body, status) in RouteTests.responses {
            let isRead = method == .get || method == .head || status >= 400
            let (code, text, headers) = try await (isRead ? unchanged : try await Harness()).call(method, path, body)
            let request = "\(method) \(path) \(body ?? "")"
            #expect(code == status, "\(request): \(text)")
            guard status >= 400 else { continue }
            #expect(headers[.contentType] == "application/problem+json", "\(request)")
            for field in ["type", "title", "status", "detail"] { #expect(text.contains("\"\(field)\":"), "\(request): \(text)") }
            let isNamed = text.contains("\"errors\"") || text.contains("GPU") || text.contains("object")
            #expect(status != 422 || isNamed, "\(request): \(text)")
        }
    }

    @Test func serverHasEveryFieldAndNullForUnknownValues() async throws {
        let text = try await Harness().call(.get, idle).body
        for field in [
            "id", "name", "type", "state", "config", "created_at", "started_at", "stopped_at", "endpoint_url", "metrics_url",
            "current_instances", "total_requests", "error_count", "cost_per_hour", "total_cost", "tags", "protection", "idle",
        ] { #expect(text.contains("\"\(field)\":"), "\(field)") }
        #expect(text.contains("\"total_requests\":null"))
        #expect(text.contains("\"cost_per_hour\":3.99"))
    }

    @Test func searchTextIsDecodedOnce() async throws {
        let harness = try await Harness()
        let none = #""returned_lines":0"#
        #expect(try await harness.call(.get, idle + "/logs?search=step%20").body.contains(none) == false)
        // A per cent sign, which no line has.
        #expect(try await harness.call(.get, idle + "/logs?search=%25").body.contains(none))
    }

    @Test func metricsHaveEveryFieldAndNullForUnknownValues() async throws {
        let harness = try await Harness()
        let text = try await harness.call(.get, idle + "/metrics").body
        for field in [
            "timestamp", "gpu_utilization", "gpu_memory_used_mb", "cpu_utilization", "memory_used_mb", "active_requests",
            "requests_per_second", "average_latency_ms", "p95_latency_ms", "p99_latency_ms", "model_load_time_ms", "inference_time_ms",
            "cache_hit_rate",
        ] { #expect(text.contains("\"\(field)\":"), "\(field)") }
        #expect(text.contains("\"p95_latency_ms\":null"))
        #expect(text.contains("\"gpu_memory_used_mb\":null"))
        let batch =
            #"{"requests": [{"latency_ms": 10}, {"latency_ms": 30, "status": 503}], "models": [{"cache_hit": true, "load_time_ms": 900}]}"#
        #expect(try await harness.call(.post, idle + "/metrics", batch).body == #"{"recorded":3}"#)
        let after = try await harness.call(.get, idle + "/metrics").body
        #expect(after.contains("\"total_requests\":2"))
        #expect(after.contains("\"error_rate\":0.5"))
        #expect(after.contains("\"model_load_time_ms\":900"))
        #expect(after.contains("\"cache_hit_rate\":1"))
    }

    @Test func agentTokenReportsForItsOwnServerOnly() async throws {
        let harness = try await Harness()
        let answer = try await harness.call(.post, idle + "/agent-token").body
        let secret = String(try #require(answer.split(separator: "\"").first { $0.hasPrefix("cpm_") }))
        let report =
            #"{"reading": {"taken_at": "2026-11-23T10:00:00Z", "gpus": {"source": "none", "devices": []}, "cpu": {}, "memory": {}, "#
            + #""disks": [], "network": {}, "io": {}, "sessions": []}, "backlog": [], "started_at": "2026-11-23T09:00:00Z", "version": "1", "#
            + #""has_pre_stop_hook": false}"#
        let path = "/api/v1/servers/p9w2c6z4n8f1rd"
        let (status, text, _) = try await harness.call(.post, path + "/report", report, token: secret)
        #expect(status == 200, "\(text)")
        #expect(text.contains("\"may_stop_itself\":false"), "nobody adopted it")
        #expect(try await harness.call(.post, "/api/v1/servers/k3v8q1m5x7b2ta/report", report, token: secret).status == 403)
        #expect(try await harness.call(.get, path, token: secret).status == 403)
        #expect(try await harness.call(.get, "/api/v1/servers", token: secret).status == 403)
        #expect(try await harness.call(.post, path + "/control", #"{"action": "stop"}"#, token: secret).status == 403)
        #expect(try await harness.call(.get, "/metrics", token: secret).status == 403)
        // A second token voids the first.
        _ = try await harness.call(.post, idle + "/agent-token")
        #expect(try await harness.call(.post, path + "/report", report, token: secret).status == 401)
        #expect(try await harness.call(.post, path + "/report", report, as: .read).status == 403)
    }

    @Test func statusHasEveryFieldOfTheContract() async throws {
        let text = try await Harness().call(.get, idle + "/status").body
        for field in ["server_id", "state", "health", "uptime_seconds", "health_checks", "active_alerts", "last_updated"] {
            #expect(text.contains("\"\(field)\":"), "\(field)")
        }
        #expect(text.contains("\"health\":\"unknown\""))
    }

    @Test func tagsMayBeAnObjectAndAreAnsweredAsAList() async throws {
        let harness = try await Harness()
        let deploy =
            #"{"type": "timed", "name": "api", "tags": {"team": "ml", "nightly": ""}, "config": {"docker_image": "i", "volume_gb": 20}}"#
        let made = try await harness.call(.post, "/api/v1/servers/deploy", deploy)
        #expect(made.status == 201 && made.body.contains(#""tags":["nightly","team=ml"]"#), "\(made.body)")
        let update = #"{"action": "update", "tags": {"team": "infra"}}"#
        let changed = try await harness.call(.post, "/api/v1/servers/api/control", update)
        #expect(changed.status == 200 && changed.body.contains(#""tags":["team=infra"]"#), "\(changed.body)")
        let wrong = try await harness.call(.post, "/api/v1/servers/api/control", #"{"action": "update", "tags": {"team": 1}}"#)
        #expect(wrong.status == 422 && wrong.body.contains(#"an object of texts such as {\"team\": \"ml\"}"#), "\(wrong.body)")
    }

    /// `success` is that the action was accepted; `completed` that the provider shows its result.
    @Test func acceptedStopIsASuccessBeforeItIsComplete() async throws {
        let harness = try await Harness()
        try await harness.fleet.adopt("forgotten-h200")
        let stop = try await harness.call(.post, idle + "/control", #"{"action": "stop"}"#)
        #expect(stop.body.contains(#""success":true"#) && stop.body.contains(#""completed":false"#), "\(stop.body)")
        #expect(!stop.body.contains(#""state":"stopped""#))
        try await harness.fleet.run(for: .seconds(60))
        let again = try await harness.call(.post, idle + "/control", #"{"action": "stop", "wait_for_completion": true}"#)
        #expect(again.body.contains(#""success":true"#) && again.body.contains(#""completed":true"#), "\(again.body)")
    }

    @Test func stopThatTheProviderDoesNotAcceptIsNoSuccess() async throws {
        let harness = try await Harness()
        try await harness.fleet.adopt("forgotten-h200")
        harness.fleet.cloud.inject(.stopFails(status: 500), from: harness.fleet.now, until: harness.fleet.now + .seconds(600))
        let stop = try await harness.call(.post, idle + "/control", #"{"action": "stop"}"#)
        #expect(stop.status == 200 && stop.body.contains(#""success":false"#), "\(stop.status) \(stop.body)")
        #expect(!stop.body.contains(#""completed":true"#))
    }

    @Test func statusNamesEveryCheckOfARunningServer() async throws {
        let harness = try await Harness()
        try await harness.fleet.run(for: .seconds(90))
        let text = try await harness.call(.get, idle + "/status").body
        #expect(text.contains(#""health":"healthy""#))
        #expect(text.contains(#""resources":{"last_check":"#) && text.contains(#""message":"telemetry is current","status":"healthy"}"#))
        #expect(text.contains(#""endpoint":{"message":"not checked: no health_check_url is set","status":"unknown"}"#))
        #expect(text.contains(#""metrics":{"message":"not checked: fewer than 20 requests in 5 min","status":"unknown"}"#))
    }

    @Test func typeWithSeveralServersIsAmbiguous() async throws {
        let harness = try await Harness()
        _ = try await harness.call(.post, "/api/v1/servers/adopt")
        let (status, text, _) = try await harness.call(.post, "/api/v1/servers/timed/control", #"{"action": "stop"}"#)
        #expect(status == 409)
        #expect(text.contains("candidates") && text.contains("p9w2c6z4n8f1rd"))
        let named = #"{"action": "stop", "server_id": "forgotten-h200", "wait_for_completion": true}"#
        let (done, answer, _) = try await harness.call(.post, "/api/v1/servers/timed/control", named)
        #expect(done == 200)
        #expect(answer.contains("\"success\":true"))
        #expect(harness.fleet.truth.server(named: "forgotten-h200")?.status == "EXITED")
        #expect(harness.fleet.truth.servers.filter { $0.stops > 0 }.count == 1)
    }

    @Test(arguments: ["forgotten-h200", "p9w2c6z4n8f1rd", "serverless"]) func refusesAServerIDThatContradictsThePath(path: String)
        async throws
    {
        let harness = try await Harness()
        _ = try await harness.call(.post, "/api/v1/servers/adopt")
        let other = try #require(harness.fleet.truth.servers.first { $0.kind == .timed && $0.name != "forgotten-h200" })
        let body = #"{"action": "stop", "force": true, "server_id": "\#(other.id)"}"#
        let (status, text, _) = try await harness.call(.post, "/api/v1/servers/\(path)/control", body)
        #expect(status == 409, "\(text)")
        #expect(text.contains("server_id names \(other.id)"))
        #expect(harness.fleet.truth.servers.allSatisfy { $0.stops == 0 })
    }

    @Test func valuesOfEnvironmentVariablesAreHidden() async throws {
        let harness = try await Harness()
        let body = #"{"type":"timed","config":{"docker_image":"i","volume_gb":20,"environment_variables":{"HF_TOKEN":"hf_secret"}}}"#
        let (status, text, _) = try await harness.call(.post, "/api/v1/servers/deploy", body)
        #expect(status == 201)
        #expect(text.contains("HF_TOKEN") && !text.contains("hf_secret"))
    }

    @Test(arguments: [
        "..%2F..%2Fetc", "%2e%2e", "a%20b", "%00", "%ff", "ünïcode", "%F0%9F%9A%80", String(repeating: "x", count: 65), "'--",
    ])
    func unusualIDsAreNotFound(id: String) async throws {
        let (status, text, _) = try await Harness().call(.get, "/api/v1/servers/\(id)")
        #expect(status == 404, "\(text)")
    }

    @Test func refusesABodyOverOneMebibyte() async throws {
        let body = "{\"action\": \"" + String(repeating: "x", count: 10 * 1024 * 1024) + "\"}"
        let (status, text, _) = try await Harness().call(.post, idle + "/control", body)
        #expect(status == 413)
        #expect(text.contains("1 MiB"))
    }

    @Test func refusesBodiesThatAreNotJSON() async throws {
        let (status, _, _) = try await Harness().call(
            .post, idle + "/extend", "seconds=5", headers: [.contentType: "application/x-www-form-urlencoded"])
        #expect(status == 415)
    }

    /// `curl -d` says of everything that it is a form.
    @Test func acceptsTheContentTypeOfCurl() async throws {
        let (status, text, _) = try await Harness().call(
            .post, idle + "/activity", #"{"busy_for_seconds": 600}"#, headers: [.contentType: "application/x-www-form-urlencoded"])
        #expect(status == 200, "\(text)")
    }

    @Test func readinessSaysWhyNot() async throws {
        let harness = try await Harness()
        harness.fleet.time.advance(by: .seconds(600))
        let (status, text, _) = try await harness.call(.get, "/readyz", as: nil)
        #expect(status == 503)
        #expect(text.contains("last polled 10 min ago"))
    }
}

@Suite struct AuthTests {
    private static let scopes: [(method: HTTPRequest.Method, path: String, needed: Scope)] = [
        (.get, "/api/v1/servers", .read), (.get, idle, .read), (.get, idle + "/explain", .read),
        (.get, "/api/v1/events", .read),
        (.post, idle + "/protect", .operate), (.delete, idle + "/protect", .operate), (.post, idle + "/activity", .operate),
        (.post, idle + "/extend", .operate), (.delete, idle + "/extend", .operate), (.post, idle + "/control", .operate),
        (.post, "/api/v1/servers/deploy", .operate),
        (.post, idle + "/adopt", .admin), (.delete, idle + "/adopt", .admin), (.post, "/api/v1/servers/adopt", .admin),
        (.delete, idle, .admin),
        (.get, "/api/v1/settings", .admin), (.get, "/api/v1/tokens", .admin), (.post, "/api/v1/tokens", .admin),
        (.delete, "/api/v1/tokens/nobody", .admin),
        (.get, "/api/v1/webhooks", .admin), (.post, "/api/v1/webhooks", .admin), (.delete, "/api/v1/webhooks/nobody", .admin),
        (.get, "/api/v1/deliveries", .admin), (.post, "/api/v1/deliveries/h-1/resend", .admin), (.post, idle + "/agent-token", .admin),
        (.get, "/api/v1/alerts", .read), (.post, "/api/v1/alerts/7/acknowledge", .operate), (.get, idle + "/status", .read),
        (.get, idle + "/metrics", .read), (.get, "/metrics", .read), (.get, "/api/v1/dashboard", .read), (.get, "/api/v1/costs", .read),
        (.get, idle + "/logs?lines=0", .read), (.get, "/api/v1/events/stream?topics=weather", .read), (.post, "/api/v1/tickets", .read),
    ]

    @Test func refusesASmallerScope() async throws {
        let refusing = try await Harness()
        for (method, path, needed) in AuthTests.scopes {
            let harness = method == .get ? refusing : try await Harness()
            for scope in Scope.allCases {
                let status = try await harness.call(method, path, as: scope).status
                #expect((status == 403) == (scope < needed), "\(method) \(path): \(scope) got \(status)")
                #expect(status != 401, "\(method) \(path)")
            }
            #expect(try await harness.call(method, path, as: nil).status == 401, "\(method) \(path)")
        }
    }

    /// What is refused is named, with what would be right.
    @Test(arguments: [
        ("/control", #"{"action": "fly"}"#, "action", "must be one of start, stop, restart, scale, update"),
        ("/control", #"{"action": "stop", "config": {"min_instances": 0}}"#, "config.min_instances", "is not changed by stop"),
        (
            "/control", #"{"action": "scale", "config": {"min_instances": 0, "gpu_count": 2}}"#, "config.gpu_count",
            "is not changed by scale"
        ),
        ("/control", #"{"action": "update", "config": {"docker_image": "i"}}"#, "config.docker_image", "is not changed by update"),
        ("/control", #"{"action": "start", "tags": ["a"]}"#, "tags", "is not changed by start"),
        ("/control", #"{"action": "update", "tags": [""]}"#, "tags", "must have 1 to 64 characters"),
        ("/protect", #"{"reason": "one\nmore"}"#, "reason", "must have no control characters, and none that change the direction of text"),
        (
            "/control", #"{"action": "update", "config": {"idle_timeout_seconds": 30}}"#, "config.idle_timeout_seconds",
            "must be 0 (never) or 60 to 315360000 seconds; you gave 30"
        ),
        (
            "/control", #"{"action": "update", "config": {"cpu_busy_percent": 101}}"#, "config.cpu_busy_percent",
            "must be above 0 and at most 100, or 0 for the daemon's own setting; you gave 101"
        ),
        ("/protect", #"{"until": "2020-01-01T00:00:00Z"}"#, "until", "must be in the future; you gave 2020-01-01T00:00:00"),
        ("/activity", #"{"busy_for_seconds": 172800}"#, "busy_for_seconds", "must be 1 to 86400 seconds; you gave 172800"),
        ("/extend", #"{"seconds": 0}"#, "seconds", "must be 1 to 86400 seconds; you gave 0"),
        ("/extend", #"{"seconds": 1.5}"#, "seconds", "a whole number"), ("/extend", #"{"seconds": 1e300}"#, "seconds", "not too large"),
        (
            "/control", #"{"action": "update", "config": {"idle_timeout_seconds": 900.5, "cpu_busy_percent": 12.5}}"#, "",
            "check config.cpu_busy_percent, config.idle_timeout_seconds"
        ),
        ("/protect", #"{"until": "yesterday"}"#, "until", "must be an RFC 3339 time such as 2026-11-23T12:00:00Z; you gave yesterday"),
        ("/metrics", #"{"requests": [{"latency_ms": 1}, {"latency_ms": 1, "ok": true}]}"#, "requests.ok", "is not a field"),
        ("/metrics", #"{"requests": [{"latency_ms": "fast"}]}"#, "requests.0.latency_ms", "must be a number"),
        ("/metrics", #"{"models": [{"load_time": 1}]}"#, "models.load_time", "is not a field"),
    ]) func namesEveryWrongField(path: String, body: String, field: String, why: String) async throws {
        let harness = try await Harness()
        _ = try await harness.call(.post, idle + "/adopt")
        let (status, text, _) = try await harness.call(.post, idle + path, body)
        #expect(status == 422)
        #expect(text.contains("\"\(field)") && text.contains(why), "\(text)")
    }

    @Test func adoptAllTakesNoFields() async throws {
        let (status, text, _) = try await Harness().call(.post, "/api/v1/servers/adopt", #"{"accept_data_loss": true}"#)
        #expect(status == 422 && text.contains("accept_data_loss"), "\(text)")
    }

    @Test func eventKindsCanBeGivenAsPrefixes() async throws {
        let harness = try await Harness()
        let (status, text, _) = try await harness.call(.get, "/api/v1/events?kind=server.&limit=1000")
        #expect(status == 200 && text.contains("server.seen") && !text.contains("control_plane."), "\(text)")
        let (refused, list, _) = try await harness.call(.get, "/api/v1/events?kind=serv.")
        #expect(refused == 422 && list.contains("server.seen"), "\(list)")
    }

    @Test(arguments: ["", "cpm_wrong", "Bearer", "long"]) func requestsWithoutValidTokenAreUnauthorized(token: String) async throws {
        let token = token == "long" ? String(repeating: "a", count: 10_000) : token
        let (status, text, headers) = try await Harness().call(.get, "/api/v1/servers", as: nil, token: token)
        #expect(status == 401)
        #expect(headers[.wwwAuthenticate] == "Bearer")
        #expect(!text.contains("cpm_wrong"))
    }

    @Test func refusesExpiredTokensAndTooManyAttempts() {
        let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
        var (secret, token) = TokenAuthority.issue(name: "t", scope: .read, at: now)
        token.expiresAt = now + .seconds(60)
        let authority = TokenAuthority(tokens: [token])
        #expect(authority.verify(secret, from: "a", at: now) == .holder(token))
        #expect(authority.verify(secret, from: "a", at: now + .seconds(60)) == .stranger)
        let later = now + .seconds(600)
        for _ in 0..<TokenAuthority.defaultAllowedFailures { #expect(authority.verify("cpm_guess", from: "b", at: later) == .stranger) }
        #expect(authority.verify("cpm_guess", from: "b", at: later) == .tooMany)
        let (good, other) = TokenAuthority.issue(name: "o", scope: .read, at: later)
        authority.add(other)
        #expect(authority.verify(good, from: "b", at: later) == .holder(other), "behind one address there may be many")
        #expect(authority.verify("cpm_guess", from: "c", at: later) == .stranger)
        #expect(authority.verify("cpm_guess", from: "b", at: later + .seconds(60)) == .stranger)
    }

    @Test func tokenIsValidUntilRevokedReplacedOrExpired() {
        let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
        var (_, token) = TokenAuthority.issue(name: "t", scope: .read, at: now)
        token.expiresAt = now + .seconds(60)
        let authority = TokenAuthority(tokens: [token])
        #expect(authority.isValid(token, at: now) && !authority.isValid(token, at: now + .seconds(60)))
        let (_, newer) = TokenAuthority.issue(name: "t", scope: .read, at: now)
        authority.add(newer)
        #expect(!authority.isValid(token, at: now) && authority.isValid(newer, at: now))
        #expect(authority.revoke("t", at: now) == .revoked && authority.revoke("t", at: now) == .unknown)
        #expect(!authority.isValid(newer, at: now))
    }

    /// Two who revoke each other, and one who will be no longer: somebody who may do everything stays.
    @Test func lastAdminTokenCannotBeRevoked() {
        let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
        let tokens = ["a", "b", "c"].map { TokenAuthority.issue(name: $0, scope: .admin, at: now).token }
        var old = TokenAuthority.issue(name: "old", scope: .admin, at: now).token
        old.expiresAt = now - .seconds(1)
        let authority = TokenAuthority(tokens: tokens + [old])
        #expect(["a", "b", "c", "old"].map { authority.revoke($0, at: now) } == [.revoked, .revoked, .lastAdmin, .revoked])
    }

    /// Browsers open a stream of events without headers.
    @Test func ticketIsValidForOneStreamOnly() async throws {
        let harness = try await Harness()
        let answer = try await harness.call(.post, "/api/v1/tickets", as: .read).body
        let ticket = String(try #require(answer.split(separator: "\"").first { $0.hasPrefix("cpt_") }))
        #expect(try await harness.call(.get, "/api/v1/servers?ticket=\(ticket)", as: nil).status == 401)
        // Past the door: what is wrong is the topic.
        let stream = "/api/v1/events/stream?topics=weather&ticket=\(ticket)"
        #expect(try await harness.call(.get, stream, as: nil).status == 422)
        #expect(try await harness.call(.get, stream, as: nil).status == 401)
    }

    @Test func tokenNameIsCreatedOnceByConcurrentRequests() async throws {
        let harness = try await Harness()
        let headers: HTTPFields = [.authorization: "Bearer \(harness.secrets[.admin] ?? "")"]
        try await harness.server.application().test(.router) { client in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await client.execute(
                            uri: "/api/v1/tokens", method: .post, headers: headers,
                            body: ByteBuffer(string: #"{"name": "one", "scope": "read"}"#)
                        ) { $0.status.code }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 201 } == 1 && statuses.count { $0 == 409 } == 7, "\(statuses)")
        }
    }

    @Test func tokensAreRandomAndStoredAsDigests() {
        let now = Timestamp(secondsSinceEpoch: 0)
        let made = (0..<100).map { _ in TokenAuthority.issue(name: "t", scope: .read, at: now) }
        #expect(Set(made.map(\.secret)).count == 100)
        #expect(made.allSatisfy { $0.secret.count == 47 && $0.token.digest.count == 32 })
        // FIPS 180-2, appendix B.1.
        let known: [UInt8] = [0xBA, 0x78, 0x16, 0xBF, 0x8F, 0x01, 0xCF, 0xEA]
        #expect(TokenAuthority.digest(of: "abc").prefix(8) == known[...])
    }
}
