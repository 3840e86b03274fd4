import ControlPlane
import Fleet
import HTTPTypes
import NIOCore
import Policy
import RunPodEmulator
import Simulation
import Testing

@testable import API

/// What the page and the live feed are told about a server: its class, what blocks its stop, and what changed.
@Suite struct ServerClassTests {
    @Test func followsAServerFromUnmanagedToStopped() async throws {
        let harness = try await Harness()
        func view() throws -> ServerView { try #require(try harness.fleet.view("forgotten-h200")) }
        #expect(try view().blockedBy == .unmanaged)
        try await harness.fleet.adopt("forgotten-h200")
        try await harness.fleet.run(for: .seconds(120))
        #expect(try view().serverClass == .countingDown && view().blockedBy == nil)
        _ = try await harness.call(.post, idle + "/protect")
        #expect(try view().serverClass == .kept && view().blockedBy == .protected)
        let text = try await harness.call(.get, idle).body
        #expect(text.contains(#""class":"kept""#) && text.contains(#""blocked_by":"protected""#) && text.contains(#""code":"protected""#))
        _ = try await harness.call(.delete, idle + "/protect")
        _ = try await harness.call(.post, idle + "/activity", #"{"busy_for_seconds": 600}"#)
        #expect(try view().serverClass == .busy)
        _ = try await harness.call(.post, idle + "/control", #"{"action": "stop", "force": true, "wait_for_completion": true}"#)
        #expect(try view().serverClass == .stopped)
    }

    @Test func endOfAPostponementBringsTheDeadlineBackWithItsWarning() async throws {
        let harness = try await Harness()
        try await harness.fleet.adopt("forgotten-h200")
        try await harness.fleet.run(for: .seconds(300))
        let before = try #require(try harness.fleet.view("forgotten-h200")?.idle.deadline)
        _ = try await harness.call(.post, idle + "/extend", #"{"seconds": 3600}"#)
        #expect(try #require(try harness.fleet.view("forgotten-h200")?.idle.deadline) > before)
        #expect(try await harness.call(.delete, idle + "/extend", as: .operate).status == 200)
        #expect(try harness.fleet.view("forgotten-h200")?.idle.deadline == before)
        #expect(try await harness.fleet.events(.postponementEnded).last?.actor == .token("operate"))
        // Without a postponement it changes nothing.
        #expect(try await harness.call(.delete, idle + "/extend", as: .operate).status == 200)
        #expect(try await harness.fleet.events(.postponementEnded).count == 1)
    }

    @Test func endOfAPostponementWithdrawsTheWarningAcrossARestart() async throws {
        let harness = try await Harness()
        let fleet = harness.fleet
        try await fleet.adopt("forgotten-h200")
        for _ in 1...200 where try await fleet.events(.idleWarning).isEmpty { try await fleet.run(for: .seconds(5)) }
        _ = try await harness.call(.post, idle + "/extend", #"{"seconds": 60}"#)
        try await fleet.run(for: .seconds(10))
        #expect(try await fleet.events(.warningWithdrawn).isEmpty)
        _ = try await harness.call(.delete, idle + "/extend", as: .operate)
        #expect(try await fleet.events(.warningWithdrawn).map(\.actor) == [.token("operate")])
        try await fleet.restart()
        try await fleet.run(for: .seconds(5))
        #expect(try await fleet.events(.idleWarning).count == 2)
        #expect(try await fleet.events(.stopScheduled).isEmpty, "it stops only after a new warning")
    }

    @Test func roundPublishesServersThatChangedAndNoOthers() async throws {
        let harness = try await Harness()
        try await harness.fleet.adopt("forgotten-h200")
        let orchestrator = harness.fleet.orchestrator
        let feed = LiveFeed(orchestrator: orchestrator, time: harness.fleet.time, interval: .seconds(5))
        var changes = ServerChanges()
        feed.publishRound(at: harness.fleet.now, &changes)
        let listener = orchestrator.notifier.connect {}
        _ = orchestrator.notifier.subscribe(listener, to: .servers)
        feed.publishRound(at: harness.fleet.now, &changes)
        feed.publishRound(at: harness.fleet.now, &changes)
        #expect(orchestrator.notifier.statistics.byTopic[.servers] ?? 0 == 0, "nothing changed")
        _ = try await harness.call(.post, idle + "/protect")
        feed.publishRound(at: harness.fleet.now, &changes)
        orchestrator.notifier.flush()
        guard case .message(let message) = orchestrator.notifier.next(for: listener) else { return #expect(Bool(false), "no message") }
        let text = String(buffer: message.text)
        #expect(text.contains(#""type":"server_update""#) && text.contains("p9w2c6z4n8f1rd") && text.contains(#""class":"#), "\(text)")
        #expect(orchestrator.notifier.statistics.byTopic[.servers] == 1)
    }
}
