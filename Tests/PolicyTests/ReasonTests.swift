import Fleet
import Policy
import Testing

/// What people and programs read of a reason.
@Suite struct ReasonTests {
    static let ann = Actor.token("ann")
    static let now = at(1000)

    /// It costs nothing, so nothing keeps it on.
    @Test func headlineOfAnEndpointScaledToZeroDoesNotSayThatItStaysOn() throws {
        let subject = PolicyInput(
            kind: .serverless, phase: .running, ownership: .deployed(DeploymentID("d")), workers: WorkerLimits(min: 0, max: 3),
            runningSince: at(-86_400))
        var history = WorkHistory(expected: EndpointReader.expectedSignals, since: at(-86_400))
        history.see(0, [.requests: .quiet, .queue: .quiet, .workers: .quiet], validFor: .seconds(1000))
        let verdict = IdlePolicy.verdict(on: subject, history: history, rules: IdleRules(), at: at(700))
        let explained = Explanation(
            server: try #require(ServerID("e1")), name: "llm", state: .running, at: at(700), verdict: verdict, signals: [], stop: nil,
            events: [])
        #expect(explained.headline == "llm is scaled to zero: without requests it costs nothing once its last worker has ended.")
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        var reason: Reason
        var text: String
        var code: Reason.Code
        var testDescription: String { text }
    }

    static let samples = [
        Sample(reason: .notAdopted, text: "unmanaged: adopt it to enable auto-stop", code: .unmanaged),
        Sample(
            reason: .protected(Protection(until: at(11_800), owner: ann, reason: "demo", since: at(0))),
            text: "protected by ann for another 3 h: demo", code: .protected),
        Sample(reason: .protected(Protection(owner: ann, since: at(0))), text: "protected by ann until removed", code: .protected),
        Sample(reason: .locked, text: "locked at RunPod", code: .locked),
        Sample(
            reason: .unreadable(["gpu.count", "locked"]),
            text: "RunPod sent unreadable fields that may forbid a stop (gpu.count, locked)", code: .unreadableAnswer),
        Sample(reason: .managedElsewhere(owner: "cluster c1"), text: "managed by cluster c1", code: .managedElsewhere),
        Sample(
            reason: .busy(.cpu, detail: "25 % of 24 cores", source: .agent, at: at(998)),
            text: "CPU busy: 25 % of 24 cores (agent, 2 s ago)", code: .busy),
        Sample(
            reason: .busy(.activity, detail: "reported by token:ann", source: nil, at: at(1000)),
            text: "activity busy: reported by token:ann (now)", code: .busy),
        Sample(
            reason: .unknown(.gpu, detail: "no telemetry", since: at(820)),
            text: "GPU unknown for 3 min: no telemetry; unknown counts as busy", code: .unknown),
        Sample(
            reason: .quietSince(at(750), timeout: .seconds(600)), text: "idle for 4 min 10 s; stops after 10 min idle", code: .idle),
        Sample(
            reason: .quietSince(at(-1123), timeout: .seconds(600)), text: "idle for 35 min 23 s (timeout 10 min)", code: .idle),
        Sample(
            reason: .quietSince(at(750), timeout: .seconds(600), isBlocked: true), text: "idle for 4 min 10 s (timeout 10 min)",
            code: .idle),
        Sample(
            reason: .extended(Postponement(until: at(1600), by: ann)), text: "stop postponed by ann for another 10 min",
            code: .postponed),
        Sample(
            reason: .leased(Lease(until: at(4600), holder: ann)), text: "busy by a lease of ann for another 1 h", code: .leased),
        Sample(
            reason: .idleTooLong(since: at(398), timeout: .seconds(600)),
            text: "idle for 10 min 2 s, longer than its timeout of 10 min", code: .idleTimeoutReached),
        Sample(
            reason: .stopNotAllowed(
                StopRefusal(allowed: ["restart", "terminate"], phase: .running, runStartedAt: nil, times: 1, until: at(0))),
            text: "RunPod does not allow a stop (allowed: restart, terminate)", code: .stopNotAllowed),
    ]

    @Test(arguments: samples) func rendersForPeopleAndForPrograms(sample: Sample) {
        let context = TextContext(now: Self.now, provider: ProviderName("RunPod"))
        #expect(sample.reason.text(context) == sample.text)
        #expect(sample.reason.code == sample.code && sample.reason.parts.code == sample.code)
    }

    @Test func partsHaveExactTimesAndWhoeverCausedIt() {
        let parts = Reason.protected(Protection(until: at(11_800), owner: Self.ann, reason: "demo", since: at(10))).parts
        #expect(parts.since == at(10) && parts.until == at(11_800) && parts.by == Self.ann && parts.detail == "demo")
        let busy = Reason.busy(.network, detail: "45.8 MiB/s", source: .agent, at: at(5)).parts
        #expect(busy.signal == .network && busy.since == at(5) && busy.until == nil && busy.by == nil)
    }

    /// The end of a protection is set in wall time; everything else is in the process's own.
    @Test func protectionCountsDownInWallTime() {
        let context = TextContext(now: Self.now, clockCorrection: .seconds(600))
        let protection = Reason.protected(Protection(until: at(2200), owner: Self.ann, since: at(0)))
        #expect(protection.text(context) == "protected by ann for another 10 min")
    }

    @Test func descriptionHasTimesInUTCAndNoProvider() {
        #expect("\(Reason.quietSince(at(0), timeout: .seconds(600)))" == "idle since 2027-01-15 08:00:00 UTC; stops after 10 min idle")
        #expect("\(Reason.locked)" == "locked at the provider")
    }

    @Test func stopCauseSaysHowLongTheServerWasIdleWhenTheStopWasDecided() {
        #expect(StopCause.idle(since: at(0), timeout: .seconds(600)).text(at: at(602)) == "idle for 10 min 2 s (timeout 10 min)")
        #expect(StopCause.maximumRuntime(.seconds(14_400)).text(at: at(0)) == "maximum runtime of 4 h reached")
        #expect(StopCause.requested(by: Self.ann).text(at: at(0)) == "requested by ann")
    }
}
