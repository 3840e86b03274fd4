import Fleet
import Testing
import Transport

@testable import RunPod

@Suite struct RateBudgetTests {
    let now = Timestamp(secondsSinceEpoch: 1000)

    func learned(_ remaining: Int, quota: Int = 60) -> RateBudget {
        var budget = RateBudget()
        budget.learn(
            status: 200, rateLimit: #""minute";r=\#(remaining);t=12, "hour";r=2800;t=1812"#,
            policy: #""minute";q=\#(quota);w=60, "hour";q=3000;w=3600"#, retryAfter: nil, at: now)
        return budget
    }

    @Test func readsLeaveTheReserveToStopsAndStarts() {
        #expect(learned(7).wait(for: .watching, at: now) == nil)
        #expect(learned(6).wait(for: .watching, at: now) == .seconds(12))
        #expect(learned(6).wait(for: .routine, at: now) == .seconds(12))
        #expect(learned(6).wait(for: .urgent, at: now) == nil)
        #expect(learned(0).wait(for: .urgent, at: now) == nil)
        #expect(learned(6).wait(for: .routine, at: now + .seconds(12)) == nil)
    }

    /// Twelve seconds until the window ends: three more lists of pods, beside the six calls kept for stops.
    @Test func readsOfEndpointsLeaveTheListOfPodsItsShare() {
        #expect(learned(10).wait(for: .routine, at: now) == nil)
        #expect(learned(9).wait(for: .routine, at: now) == .seconds(12))
        #expect(learned(9).wait(for: .watching, at: now) == nil)
        #expect(learned(9).wait(for: .routine, at: now + .seconds(12)) == nil)
    }

    @Test(arguments: ["-9223372036854775808", "9223372036854775807", "-1"]) func absurdNumbersDoNotTrap(remaining: String) {
        var budget = RateBudget()
        budget.learn(
            status: 200, rateLimit: "\"minute\";r=\(remaining);t=12", policy: "\"minute\";q=\(remaining);w=60", retryAfter: nil, at: now)
        budget.spend(at: now)
        #expect(budget.wait(for: .routine, at: now) == nil)
    }

    @Test func sentRequestsCountBeforeTheirAnswers() {
        var budget = learned(11)
        budget.spend(at: now)
        #expect(budget.wait(for: .routine, at: now) == nil)
        budget.spend(at: now)
        #expect(budget.wait(for: .routine, at: now) == .seconds(12))
    }

    @Test(arguments: [("30", 30), ("5", 12), (nil, 12), ("soon", 12)])
    func throttledAnswerPausesReadsForTheLongerWait(retryAfter: String?, seconds: Int) {
        var budget = RateBudget()
        budget.learn(
            status: 429, rateLimit: #""minute";r=0;t=12"#, policy: nil, retryAfter: retryAfter, at: now)
        #expect(budget.wait(for: .routine, at: now) == .seconds(seconds))
        #expect(budget.wait(for: .routine, at: now + .seconds(seconds)) == nil)
        #expect(budget.wait(for: .urgent, at: now) == nil)
    }

    @Test(arguments: [
        "", "minute;r=0;t=1", "\"minute\"", "\"minute\";r=x;t=y", ";;;,,,", "\"minute\";r=1;t=-5", "\"minute\";r=0;t=99999999",
    ])
    func whatIsNotUnderstoodIsIgnored(header: String) {
        var budget = RateBudget()
        budget.learn(status: 200, rateLimit: header, policy: header, retryAfter: nil, at: now)
        #expect(budget.wait(for: .routine, at: now) == nil)
    }

    /// Each answer lists every window, so one that is not listed any more is over.
    @Test func F82_aWindowThatIsNotListedAnyMoreIsOver() {
        var budget = RateBudget()
        budget.learn(status: 200, rateLimit: #""day";r=1;t=86400"#, policy: nil, retryAfter: nil, at: now)
        #expect(budget.wait(for: .routine, at: now) != nil)
        for silent in [nil, "", "?"] {
            budget.learn(status: 200, rateLimit: silent, policy: nil, retryAfter: nil, at: now)
            #expect(budget.wait(for: .routine, at: now) != nil)
        }
        budget.learn(status: 200, rateLimit: #""minute";r=50;t=12"#, policy: nil, retryAfter: nil, at: now)
        #expect(budget.wait(for: .routine, at: now) == nil)
    }

    @Test func throttledReadIsNotSent() async throws {
        let headers = [(name: "RateLimit", value: #""minute";r=2;t=30"#)]
        let (client, transport) = try client(answer(200, #"{"pods":[]}"#, headers: headers))
        _ = try await client.list(.timed)
        await #expect(throws: ProviderError.throttled(retryAfter: .seconds(15))) { _ = try await client.list(.timed) }
        #expect(transport.calls.count == 1)
        try await client.act(.stop, on: try #require(ServerID("pod1")))
        #expect(transport.calls.count == 2)
    }
}

@Suite struct EventStreamTests {
    static let text =
        ": hello\r\n\r\nid: 2026-06-01T12:02:03Z/1\ndata: {\"ts\":\"2026-06-01T12:02:03Z\",\"source\":\"container\",\"line\":\"größer ✓ 🚀\"}\n\nid: b\rdata: one\rdata: two\r\rdata:last\n\n"
    static let expected = [
        EventStreamParser.Message(
            id: "2026-06-01T12:02:03Z/1",
            data: #"{"ts":"2026-06-01T12:02:03Z","source":"container","line":"größer ✓ 🚀"}"#),
        EventStreamParser.Message(id: "b", data: "one\ntwo"), EventStreamParser.Message(id: "b", data: "last"),
    ]

    @Test func aCutAnywhereChangesNothing() {
        let bytes = Array(EventStreamTests.text.utf8)
        for cut in 0...bytes.count {
            var parser = EventStreamParser()
            let messages = parser.feed(bytes[..<cut]) + parser.feed(bytes[cut...])
            #expect(messages == EventStreamTests.expected, "cut at \(cut)")
        }
    }

    @Test func endlessLineIsCut() {
        var parser = EventStreamParser()
        _ = parser.feed("data: ".utf8)
        for _ in 0..<100 { _ = parser.feed([UInt8](repeating: 65, count: 10_000)) }
        let messages = parser.feed("\n\n".utf8)
        #expect((messages.first?.data.utf8.count ?? 0) <= EventStreamParser.longestLine)
    }

    @Test func logPassesOnLinesUntilTheReceiverEndsIt() async throws {
        let (client, transport) = try client(answer(200, EventStreamTests.text))
        let lines = Collected()
        try await client.follow(
            try #require(ServerID("pod1")), .timed, worker: nil, tail: 9999, after: "last-id",
            patience: Patience(silence: .seconds(5), total: .seconds(60))
        ) { line in lines.add(line) < 2 }
        #expect(lines.all.map(\.text) == ["größer ✓ 🚀", "one\ntwo"])
        #expect(lines.all.first?.at == Timestamp("2026-06-01T12:02:03Z"))
        let call = try #require(transport.calls.first)
        #expect(call.url.hasSuffix("/pods/pod1/logs?tail=5000"))
        #expect(call.headers.contains { $0.name == "Last-Event-ID" && $0.value == "last-id" })
    }
}
