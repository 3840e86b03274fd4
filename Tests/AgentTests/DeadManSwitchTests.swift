import Fleet
import Testing

@testable import Agent

private func at(_ seconds: Int64) -> Timestamp { Timestamp(secondsSinceEpoch: 1_800_000_000 + seconds) }

/// A pod that may be stopped, idle since the beginning, its control plane silent since the beginning, two hours ago.
private struct Case {
    var deadMan = DeadManSwitch()
    var startedAt = at(0)
    var lastContactAt = at(0)
    var isTold = true
    var instructions = AgentInstructions(idleTimeoutSeconds: 600, deadManSeconds: 900, mayStopItself: true)
    var idleSince: Timestamp? = at(5)
    var sparseTimeout: Duration?
    var everyBurstSince: Timestamp?
    var now = at(7200)

    func with(_ change: (inout Case) -> Void) -> Case {
        var changed = self
        change(&changed)
        return changed
    }

    var verdict: DeadManSwitch.Verdict {
        deadMan.verdict(
            startedAt: startedAt, lastContactAt: lastContactAt, instructions: isTold ? instructions : nil, idleSince: idleSince,
            sparseTimeout: sparseTimeout, everyBurstSince: everyBurstSince, at: now)
    }

    var stops: Bool { if case .stop = verdict { true } else { false } }
    var isDisarmed: Bool { if case .disarmed = verdict { true } else { false } }
}

@Suite struct DeadManTests {
    @Test func stopsAnIdlePodWhenTheControlPlaneIsSilent() { #expect(Case().verdict == .stop(idleSince: at(5))) }

    @Test func eachConditionAloneKeepsThePodOn() {
        let valid = Case()
        #expect(!valid.with { $0.lastContactAt = at(7200 - 899) }.stops)
        #expect(valid.with { $0.lastContactAt = at(7200 - 900) }.stops)
        #expect(!valid.with { $0.startedAt = at(7200 - 299) }.stops)
        #expect(!valid.with { $0.idleSince = nil }.stops)
        #expect(!valid.with { $0.idleSince = at(7200 - 599) }.stops)
        #expect(valid.with { $0.idleSince = at(7200 - 600) }.stops)
        #expect(!valid.with { $0.sparseTimeout = .seconds(7196) }.stops)
        #expect(valid.with { $0.sparseTimeout = .seconds(7195) }.stops)
        // One look that sees everything proves nothing of the quiet before it; a whole timeout of them does.
        #expect(!valid.with { ($0.sparseTimeout, $0.everyBurstSince) = (.seconds(86_400), at(7200 - 599)) }.stops)
        #expect(valid.with { ($0.sparseTimeout, $0.everyBurstSince) = (.seconds(86_400), at(7200 - 600)) }.stops)
        #expect(valid.with { ($0.sparseTimeout, $0.everyBurstSince) = (.seconds(7195), at(7200 - 1)) }.stops, "never later for that")
        #expect(!valid.with { ($0.sparseTimeout, $0.idleSince) = (.seconds(1), at(7200 - 599)) }.stops, "never sooner than its timeout")
        #expect(!valid.with { $0.instructions.heldUntil = at(7200 - 599) }.stops)
        #expect(valid.with { $0.instructions.heldUntil = at(7200 - 601) }.stops)
    }

    @Test func isDisarmedUntilAStopIsAllowed() {
        #expect(Case().with { $0.instructions.mayStopItself = false }.isDisarmed)
        #expect(Case().with { $0.isTold = false }.isDisarmed)
        #expect(Case().with { $0.instructions.idleTimeoutSeconds = 0 }.isDisarmed)
        // The control plane's never outranks the owner's own timeout.
        let never = Case().with { test in
            test.instructions.idleTimeoutSeconds = 0
            test.deadMan.ownTimeout = .after(.seconds(600))
        }
        #expect(never.isDisarmed)
        // Its owner said so in the pod's own settings.
        #expect(Case().with { ($0.isTold, $0.deadMan.ownTimeout) = (false, .after(.seconds(600))) }.stops)
        let forbidden = Case().with { test in
            test.instructions.mayStopItself = false
            test.deadMan.ownTimeout = .after(.seconds(600))
        }
        #expect(forbidden.isDisarmed)
    }
}
