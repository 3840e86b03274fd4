import ControlPlane
import Fleet
import HTTPTypes
import Hummingbird
import RunPodEmulator
import Simulation
import Store
import Synchronization
import Testing
import Wire

@testable import API

/// HTTP as others speak it, and secrets on their way.
@Suite struct EdgeTests {
    @Test(
        arguments: [
            ("Bearer t", "t"), ("Bearer  t", "t"), ("bearer\tt", "t"), ("BEARER t ", "t"), ("Bearer", nil), ("Bearer ", nil),
            ("Basic dDp0", nil),
            ("Bearert", nil), ("", nil),
        ] as [(String, String?)])
    func readsTheTokenInEverySpellingOfTheHeader(header: String, secret: String?) { #expect(TokenAuthority.bearer(header) == secret) }

    @Test(arguments: [
        "/healthz", "/readyz", "/metrics", "/api/v1/servers", idle, idle + "/explain", "/api/v1/dashboard", "/openapi.json", "/nowhere",
    ])
    func headHasTheHeadersOfGetAndNoBody(path: String) async throws {
        let harness = try await Harness()
        let (get, head) = (try await harness.call(.get, path), try await harness.call(.head, path))
        #expect(head.status == get.status && head.body.isEmpty && !get.body.isEmpty)
        #expect(head.headers[.contentType] == get.headers[.contentType])
        #expect(try await harness.call(.head, "/api/v1/servers", as: nil).status == 401)
    }

    @Test func optionsListsTheMethodsOfAPath() async throws {
        let harness = try await Harness()
        #expect(try await harness.call(.options, idle, as: nil).headers[.allow] == "DELETE, GET, HEAD, OPTIONS")
        #expect(try await harness.call(.put, idle, as: nil).headers[.allow] == "DELETE, GET, HEAD, OPTIONS")
        #expect(try await harness.call(.get, idle + "/control").headers[.allow] == "OPTIONS, POST")
    }

    @Test(arguments: [
        (HTTPRequest.Method.post, "/api/v1/tickets", nil as String?), (.post, "/api/v1/tokens", #"{"name": "t", "scope": "read"}"#),
        (.post, "/api/v1/webhooks", #"{"name": "h", "url": "http://127.0.0.1:1/x"}"#), (.post, idle + "/agent-token", nil),
        (.get, "/api/v1/tokens", nil),
        (.get, "/api/v1/servers", nil),
    ])
    func responsesWithSecretsAreNotCached(method: HTTPRequest.Method, path: String, body: String?) async throws {
        let (status, _, headers) = try await Harness().call(method, path, body)
        #expect(status < 300 && headers[.cacheControl] == "no-store")
    }

    @Test func ticketIsNoTokenAndTokenNoTicket() async throws {
        let harness = try await Harness()
        let authority = TokenAuthority(tokens: [])
        let (secret, token) = TokenAuthority.issue(name: "t", scope: .read, at: harness.fleet.now)
        authority.add(token)
        let ticket = try #require(authority.ticket(for: token, at: harness.fleet.now))
        #expect(authority.verify(ticket, from: "a", at: harness.fleet.now) == .stranger, "not as a token")
        #expect(authority.verify(ticket: secret, from: "a", at: harness.fleet.now) == .stranger, "a token in the ticket's place")
        #expect(authority.verify(ticket: ticket, from: "a", at: harness.fleet.now) == .holder(token))
        #expect(authority.verify(ticket: ticket, from: "a", at: harness.fleet.now) == .stranger, "once")
        let late = try #require(authority.ticket(for: token, at: harness.fleet.now))
        #expect(authority.verify(ticket: late, from: "a", at: harness.fleet.now + .seconds(31)) == .stranger)
    }

    @Test func F71_deleteNeedsTheID() async throws {
        let harness = try await Harness()
        _ = try await harness.call(.post, "/api/v1/servers/adopt")
        let (status, text, _) = try await harness.call(.delete, idle + "?confirm=p9w2c6z4n8f1rd")
        #expect(status == 409 && text.contains("p9w2c6z4n8f1rd"))
        #expect(harness.fleet.truth.servers.contains { $0.name == "forgotten-h200" && $0.status != "TERMINATED" })
        #expect(try await harness.call(.delete, "/api/v1/servers/p9w2c6z4n8f1rd?confirm=p9w2c6z4n8f1rd").status == 200)
    }

    @Test func F74_credentialsInAURLAreHidden() async throws {
        let harness = try await Harness()
        let (status, text, _) = try await harness.call(
            .post, "/api/v1/webhooks", #"{"name": "h", "url": "http://user:p%40ss@127.0.0.1:1/x@y"}"#)
        #expect(status == 201 && text.contains("http://***@127.0.0.1:1/x@y") && !text.contains("p%40ss"))
        #expect(try await !harness.call(.get, "/api/v1/webhooks").body.contains("user"))
        #expect(try await harness.fleet.store.webhooks.all().first?.url == "http://user:p%40ss@127.0.0.1:1/x@y")
        #expect(try await harness.call(.post, "/api/v1/webhooks", #"{"name": "h", "url": "http://***@127.0.0.1:1/x"}"#).status == 422)
    }

    /// No receiver would read them as they were meant.
    @Test(arguments: ["us%3Aer:pw@", "u:a%0Ab@", "u%00:a@", "@", ":@"]) func credentialsThatNobodyReadsAreRefused(credentials: String)
        async throws
    {
        let harness = try await Harness()
        let body = #"{"name": "h", "url": "http://\#(credentials)127.0.0.1:1/x"}"#
        let (status, text, _) = try await harness.call(.post, "/api/v1/webhooks", body)
        #expect(status == 422 && text.contains(#""url""#), "\(text)")
    }

    @Test(arguments: ["u:p@", "u@", ":p@", "u:p:q@", "u:p%40@", "%C3%BC:p@", ""]) func otherCredentialsAreTaken(credentials: String)
        async throws
    {
        let body = #"{"name": "h", "url": "http://\#(credentials)127.0.0.1:1/x@y"}"#
        #expect(try await Harness().call(.post, "/api/v1/webhooks", body).status == 201)
    }

    @Test(arguments: ["http://169.254.169.254/latest", "http://[fe80::1]/x", "http://0xa9fea9fe/", "http://metadata.google.internal/x"])
    func F74_webhookRefusesLinkLocalAndMetadataAddresses(url: String) async throws {
        #expect(try await Harness().call(.post, "/api/v1/webhooks", #"{"name": "h", "url": "\#(url)"}"#).status == 422)
    }

    @Test(arguments: [
        ("http://10.0.0.1/health", Scope.operate, 403), ("http://localhost:8080/health", .operate, 403),
        ("tcp://127.0.0.1:22", .operate, 403),
        ("http://2130706433/", .operate, 403), ("http://169.254.169.254/", .operate, 422), ("http://169.254.169.254/", .admin, 422),
        ("http://10.0.0.1/health", .admin, 200), ("https://health.example.com/", .operate, 200),
    ])
    func F74_onlyAdminSetsAPrivateHealthCheckURL(url: String, scope: Scope, status: Int) async throws {
        let harness = try await Harness()
        _ = try await harness.call(.post, idle + "/adopt")
        let body = #"{"action": "update", "config": {"health_check_url": "\#(url)"}}"#
        #expect(try await harness.call(.post, idle + "/control", body, as: scope).status == status)
        let deploy = #"{"type":"timed","config":{"docker_image":"i","volume_gb":20,"health_check_url":"\#(url)"}}"#
        #expect(try await harness.call(.post, "/api/v1/servers/deploy", deploy, as: scope).status == (status == 200 ? 201 : status))
    }

    // MARK: By cost

    @Test func F75_expensiveRequestsQueueBehindEachOtherUpToALimit() async throws {
        let admission = Admission()
        let (limits, gate) = (Admission.Cost.heavy.limits, AsyncStream<Void>.makeStream())
        let counts = Counts()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<(limits.running + limits.waiting + 10) {
                group.addTask {
                    do {
                        try await admission.admit(.heavy) {
                            counts.values.withLock { ($0.running, $0.most) = ($0.running + 1, max($0.most, $0.running + 1)) }
                            for await _ in gate.stream { break }
                            counts.values.withLock { $0.running -= 1 }
                        }
                    } catch let problem as Problem {
                        #expect(problem.document.status == 503 && problem.headers[.retryAfter] == "1")
                        counts.values.withLock { $0.refused += 1 }
                    }
                }
            }
            while counts.values.withLock({ $0.refused < 10 }) { await Task.yield() }
            // Others go by.
            try await admission.admit(.light) {}
            gate.continuation.finish()
            try await group.waitForAll()
        }
        #expect(counts.values.withLock { $0.refused } == 10)
        #expect(counts.values.withLock { $0.most } <= limits.running)
    }

    @Test func streamSeatsHaveALimit() throws {
        let seats = StreamSeats(limit: 1)
        do {
            let one = try seats.seat()
            #expect(throws: Problem.self) { try seats.seat() }
            withExtendedLifetime(one) {}
        }
        _ = try seats.seat()
    }
}

private final class Counts: Sendable {
    let values = Mutex((running: 0, most: 0, refused: 0))
}
