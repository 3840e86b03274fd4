import Fleet
import Testing
import Transport

@testable import RunPod

@Suite struct RefusalTests {
    private func error(_ status: Int, _ body: String, headers: [(name: String, value: String)] = []) async throws -> ProviderError? {
        let (client, _) = try client(answer(status, body, headers: headers))
        let pod = try #require(ServerID("pod1"))
        do { try await client.act(.start, on: pod) } catch { return error }
        return nil
    }

    /// A token that is a word is part of other words too.
    @Test func scrubRemovesALongTokenAndKeepsAShortOne() throws {
        let words = "There are no longer any instances available"
        #expect(try #require(BearerToken("any")).scrub(words) == words)
        #expect(try #require(BearerToken("rpa_12345678")).scrub("rpa_12345678 is odd") == "[redacted] is odd")
    }

    enum Kind: Sendable { case key, access, edge }

    static let refusals: [(Int, String, Kind)] = [
        (401, #"{"detail":"bad key"}"#, .key), (401, "", .key), (401, "Unauthorized", .key), (401, "<html>Sign in</html>", .edge),
        (403, #"{"error":"The API key is not valid"}"#, .key), (403, #"{"message":"Unauthorized"}"#, .key),
        (403, #"{"detail":"the token has expired"}"#, .key), (403, #"{"detail":"authentication failed"}"#, .key),
        (403, #"{"detail":"The account cannot access the requested pool"}"#, .access),
        (403, #"{"detail":"this API key cannot use the GPU NVIDIA B200"}"#, .access), (403, #"{"detail":"no"}"#, .access),
        (403, "{}", .access),
        (403, "", .access), (403, #"{"title":"Forbidden"}"#, .access), (403, #"{"detail":"register an SSH key first"}"#, .access),
        (403, "error code: 1010", .edge), (403, "<!DOCTYPE html><title>Just a moment...</title>", .edge), (403, "Access denied", .edge),
        (403, #"{"title":"Error 1010: Access denied","cloudflare_error":true,"detail":"blocked by your browser's signature"}"#, .edge),
        (407, "proxy", .edge), (400, "<html><title>400 Bad Request</title></html>", .edge),
    ]

    @Test(arguments: refusals.indices) func F49_onlyARefusalThatSaysSoIsAboutTheKey(index: Int) async throws {
        let (status, body, kind) = RefusalTests.refusals[index]
        let found: Kind?
        switch try await error(status, body) {
        case .rejected(.keyRefused): found = .key
        case .rejected(.noAccess): found = .access
        case .rejected(.blocked): found = .edge
        default: found = nil
        }
        #expect(found == kind, "\(status) \(body)")
    }

    @Test func F49_refusalOfTheEdgeSaysNothingAboutTheKey() async throws {
        let error = try #require(try await error(403, "error code: 1010"))
        #expect(!"\(error)".lowercased().contains("key") && "\(error)".contains("error code: 1010"))
    }

    static let texts: [(String, String)] = [
        (#"{"detail":"no such image"}"#, "no such image"), (#"{"error":"no such image"}"#, "no such image"),
        (#"{"message":"no such image"}"#, "no such image"), (#"{"error":{"message":"no such image","code":7}}"#, "no such image"),
        (#"{"error":{"detail":"no such image"}}"#, "no such image"), (#"{"title":"no such image"}"#, "no such image"),
        (#"{"title":"Bad Request","status":400,"detail":"no such image"}"#, "no such image"),
        (#"{"message":["a is odd","b is odd"],"error":"Bad Request"}"#, "a is odd; b is odd: Bad Request"),
        (#"{"errors":["a is odd",{"message":"b is odd"}]}"#, "a is odd; b is odd"),
        (#"{"detail":null,"error":7,"message":"no such image"}"#, "no such image"), (#""no such image""#, "no such image"),
        (#"{"reason":"no such image"}"#, "no such image"), (#"{"data":{"error":{"message":"no such image"}}}"#, "no such image"),
        (#"{"errors":{"gpu":["no such GPU"],"image":"none"}}"#, "no such GPU: none"),
        (#"{"code":"E7","status":"fail","title":"Bad","why":"no such image"}"#, "no such image"),
        (#"{"type":"urn:x","title":"Bad Request","status":400}"#, "Bad Request"),
        ("no such image", "status 400: no such image"), ("{}", "status 400"), ("[]", "status 400"), ("", "status 400"),
        (#"{"detail":"a\u001b[31mb\u202ec"}"#, "a [31mbc"), (#"{"detail":""#, #"status 400: {"detail":""#),
    ]

    @Test(arguments: texts.indices) func errorTextIsReadInEveryShape(index: Int) async throws {
        let (body, text) = RefusalTests.texts[index]
        #expect(try await error(400, body) == .rejected(.invalid(text)), "\(body)")
    }

    @Test func bytesThatAreNoTextHideNothingElse() async throws {
        let body = Array(#"{"detail":"no caf"#.utf8) + [0xE9] + Array(#" image"}"#.utf8)
        let (client, _) = try client(.success(TransportResponse(status: 400, headers: [], body: body)))
        await #expect(throws: ProviderError.rejected(.invalid("no caf\u{FFFD} image"))) {
            try await client.act(.start, on: try #require(ServerID("pod1")))
        }
    }

    @Test func errorTextIsCut() async throws {
        let body = #"{"detail":"\#(String(repeating: "x", count: 100_000))"}"#
        #expect(try await "\(#require(error(422, body)))".count < 400)
        let page = "<html><body><h1>Big</h1>" + String(repeating: "<p>word</p>", count: 9000)
        #expect(try await "\(#require(error(502, page)))".contains("Big word"))
    }

    static let scarce = [
        "There are no longer any instances available with the requested specifications. Please refresh and try again.",
        "There are not enough free GPUs on the host machine to start this pod.", "No GPUs available", "no available machines",
        "This machine does not have the resources to deploy your pod. Please try a different machine",
        "There are no instances currently available", "NVIDIA H200 is out of stock", "insufficient capacity in EU-RO-1",
        "GPU type H200 is currently unavailable", "Unable to find a machine for this pod", "no hosts available", "Not enough resources",
        "no resources available in the selected data center", "All instances are sold out", "could not find any nodes with enough memory",
    ]

    @Test(arguments: scarce, [400, 409, 500, 503]) func F50_noCapacityIsRecognizedInAllItsForms(text: String, status: Int) async throws {
        for field in ["detail", "error", "message"] {
            #expect(try await error(status, #"{"\#(field)":"\#(text)"}"#) == .rejected(.noCapacity(text)))
        }
    }

    /// RunPod's words count without JSON around them; a proxy without a backend says less, and the request may have reached RunPod.
    @Test(
        arguments: [
            ("There are no longer any instances available with the requested specifications.", true),
            ("There are not enough free GPUs on the host machine to start this pod.", true), ("no GPUs available", true),
            ("no available instance", false), ("503 Service Unavailable: no hosts available", false), ("upstream at capacity", false),
        ], [500, 503]) func F50_noCapacityWithoutJSON(sample: (text: String, isRunPods: Bool), status: Int) async throws
    {
        let text = "status \(status): \(sample.text)"
        #expect(try await error(status, sample.text) == (sample.isRunPods ? .rejected(.noCapacity(text)) : .outcomeUnknown(text)))
    }

    @Test(arguments: [
        "the image name is not valid", "gpu.count must be at least 1", "GPU type H2000 is not supported",
        "image not available in the registry",
        "port 8080 is unavailable", "volume vol1 is not available in this data center", "unknown gpu H2000", "template not found",
        "You must either provide a template id or pod configuration parameters", "worker quota exceeded: not enough for 5 instances",
        "environment variable names are not available here",
    ])
    func F50_anotherBadRequestIsNoWantOfMachines(text: String) async throws {
        #expect(try await error(400, #"{"detail":"\#(text)"}"#) == .rejected(.invalid(text)))
    }

    @Test func noFundsIsNotNoCapacity() async throws {
        let text = "Insufficient balance to start this GPU."
        for status in [400, 402] { #expect(try await error(status, #"{"error":"\#(text)"}"#) == .rejected(.noFunds(text))) }
    }

    @Test(
        arguments: [
            (404, "{}", ProviderError.notFound), (404, "", .notFound),
            (404, "404 page not found", .malformed("status 404: 404 page not found")),
            (404, "<html><title>Not here</title></html>", .malformed("status 404: Not here")),
            (200, "<html>Sign in</html>", .malformed("status 200 with a web page, which is not from RunPod")),
            (415, #"{"detail":"no"}"#, .rejected(.invalid("no"))), (408, "", .outcomeUnknown("status 408")),
        ] as [(Int, String, ProviderError)])
    func whatIsNotRunPodsAnswerProvesNothing(status: Int, body: String, expected: ProviderError) async throws {
        #expect(try await error(status, body) == expected)
    }

    @Test func methodNotAllowedNamesTheAllowedOnes() async throws {
        let refused = try await error(405, #"{"detail":"no"}"#, headers: [("Allow", "GET, PATCH")])
        #expect(refused == .rejected(.invalid("no; it allows GET, PATCH")))
    }
}

@Suite struct OneOperationTests {
    private let id = ServerID("end1")

    /// Whatever one endpoint's `/health` asks to wait, the list of pods is read and a stop is sent.
    @Test(arguments: ["86400", "60000", "0", "-5", "1e99", "soon", "", "Sun, 06 Nov 2094 08:49:37 GMT", "9223372036854775807"])
    func F51_oneOperationsWordToWaitIsNotTheOthers(retryAfter: String) async throws {
        let throttled = answer(429, "{}", headers: [("Retry-After", retryAfter), ("RateLimit", #""minute";r=0;t=60, "day";r=0;t=80000"#)])
        let (client, transport) = try client(throttled, throttled, answer(200, #"{"pods":[]}"#), answer(200, "{}"))
        await #expect(throws: ProviderError.self) { _ = try await client.load(of: try #require(id)) }
        #expect(transport.calls.count == 2)
        _ = try await client.list(.timed)
        try await client.act(.stop, on: try #require(ServerID("pod1")))
        #expect(transport.calls.count == 4)
    }

    @Test func F51_aStopIsAlwaysSent() async throws {
        let (client, transport) = try client(answer(429, "{}", headers: [("Retry-After", "86400")]), answer(200, "{}"))
        let id = try #require(ServerID("pod1"))
        do { try await client.act(.stop, on: id) } catch { #expect(error == .throttled(retryAfter: .seconds(60))) }
        try await client.act(.stop, on: id)
        #expect(transport.calls.count == 2)
    }

    @Test(arguments: [
        ("30", 30), ("1.5", 2), ("86400", 60), ("60000", 60), ("-5", 5), ("soon", 5), ("", 5), ("0", 1),
        ("Thu, 01 Jan 1970 00:16:50 GMT", 10),
        ("Thu, 01 Jan 1970 00:00:10 GMT", 1), ("Sun, 06 Nov 2094 08:49:37 GMT", 60), ("Thu, 99 Foo 1970", 5),
    ])
    func F51_noWordToWaitIsBelievedForLong(retryAfter: String, seconds: Int) {
        let now = Timestamp(secondsSinceEpoch: 1000)
        var budget = RateBudget()
        budget.learn(status: 429, rateLimit: nil, policy: nil, retryAfter: retryAfter, at: now)
        let wait = budget.wait(for: .routine, at: now).map { Int($0.inSeconds.rounded(.up)) }
        #expect(wait == seconds)
        #expect(budget.wait(for: .watching, at: now) ?? .zero <= .seconds(30))
    }

    /// A window that is empty for a day: a call now and then checks whether it still is.
    @Test func F51_emptyWindowIsProbed() {
        let now = Timestamp(secondsSinceEpoch: 1000)
        var budget = RateBudget()
        budget.learn(status: 200, rateLimit: #""day";r=0;t=80000"#, policy: nil, retryAfter: nil, at: now)
        #expect(budget.wait(for: .watching, at: now) == .seconds(15))
        #expect(budget.wait(for: .routine, at: now) == .seconds(60))
        #expect(budget.wait(for: .watching, at: now + .seconds(15)) == nil)
        budget.spend(at: now + .seconds(15))
        #expect(budget.wait(for: .watching, at: now + .seconds(16)) == .seconds(14))
    }
}
