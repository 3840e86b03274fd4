import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import RunPodEmulator
import Simulation
import Store
import Testing

@testable import API

/// Enrollment over the routes, with a real store.
@Suite struct EnrollmentTests {
    private let pod = "p9w2c6z4n8f1rd"

    private func create(_ harness: Harness, _ body: String? = nil) async throws -> String {
        let (status, text, _) = try await harness.call(.post, "/api/v1/agents/enrollments", body)
        #expect(status == 201, "\(text)")
        return try secret("cpe_", in: text)
    }

    private func secret(_ prefix: String, in text: String) throws -> String {
        String(try #require(text.split(separator: "\"").first { $0.hasPrefix(prefix) }, "\(text)"))
    }

    private func enroll(
        _ harness: Harness, _ token: String, _ server: String, _ instance: String = "instance-a"
    ) async throws -> (status: Int, body: String) {
        let body = #"{"server_id": "\#(server)", "instance": "\#(instance)"}"#
        let answer = try await harness.call(.post, "/api/v1/agents/enroll", body, as: nil, token: token)
        return (answer.status, answer.body)
    }

    private func report(_ harness: Harness, _ token: String, minute: Int, of server: String? = nil) async throws -> Int {
        let report =
            #"{"reading": {"taken_at": "2026-11-23T10:\#(minute):00Z", "gpus": {"source": "none", "devices": []}, "cpu": {}, "memory": {}, "#
            + #""disks": [], "network": {}, "io": {}, "sessions": []}, "backlog": [], "started_at": "2026-11-23T09:00:00Z", "version": "1", "#
            + #""has_pre_stop_hook": false}"#
        return try await harness.call(.post, "/api/v1/servers/\(server ?? pod)/report", report, token: token).status
    }

    @Test func anAgentExchangesItsTokenForOneOfItsOwn() async throws {
        let harness = try await Harness()
        let token = try await create(harness, #"{"server_id": "\#(pod)"}"#)
        let (status, body) = try await enroll(harness, token, pod)
        #expect(status == 201, "\(body)")
        let own = try secret("cpm_", in: body)
        #expect(try await report(harness, own, minute: 10) == 200)
        #expect(try await harness.call(.get, "/api/v1/servers", token: own).status == 403, "it may only report")
        #expect(try await harness.call(.get, "/api/v1/servers", as: nil, token: token).status == 401, "an enrollment token is no API token")
        // While it reports, nobody takes its place.
        #expect(try await enroll(harness, token, pod, "instance-b").status == 503)
        #expect(try await report(harness, own, minute: 10) == 200)
        // A restart: the first token of the agent is revoked.
        harness.fleet.time.advance(by: .seconds(61))
        let again = try secret("cpm_", in: try await enroll(harness, token, pod, "instance-b").body)
        #expect(try await report(harness, own, minute: 11) == 401)
        #expect(try await report(harness, again, minute: 12) == 200)
        let list = try await harness.call(.get, "/api/v1/agents/enrollments").body
        #expect(list.contains("\"state\":\"in use\"") && list.contains(pod) && !list.contains("cpe_"), "\(list)")
    }

    /// The token is in the pod's environment just then, and readings of a server that starts do not count yet.
    @Test func F81_anAgentOfAServerThatStartsKeepsItsPlace() async throws {
        let harness = try await Harness()
        let deploy = #"{"type": "timed", "config": {"docker_image": "me/x", "volume_gb": 20}, "name": "starts"}"#
        let (status, text, _) = try await harness.call(.post, "/api/v1/servers/deploy", deploy)
        let id = try harness.fleet.orchestrator.resolve("starts")
        #expect(status == 201 && text.contains("\"state\":\"starting\""), "\(text)")
        let token = try await create(harness, #"{"server_id": "\#(id)"}"#)
        let own = try secret("cpm_", in: try await enroll(harness, token, id.text).body)
        harness.fleet.time.advance(by: .seconds(2))
        #expect(try await report(harness, own, minute: 10, of: id.text) == 200)
        harness.fleet.time.advance(by: .seconds(2))
        #expect(try await enroll(harness, token, id.text, "instance-b").status == 503)
        #expect(try await report(harness, own, minute: 11, of: id.text) == 200)
    }

    @Test(arguments: [true, false]) func aTokenThatTwoUseIsRefusedForGood(isOtherPod: Bool) async throws {
        let harness = try await Harness()
        let token = try await create(harness, #"{"server_id": "\#(pod)"}"#)
        let own = try secret("cpm_", in: try await enroll(harness, token, pod).body)
        #expect(try await report(harness, own, minute: 10) == 200)
        if !isOtherPod {
            harness.fleet.time.advance(by: .seconds(61))
            #expect(try await enroll(harness, token, pod, "instance-b").status == 201)
        }
        let (status, body) = try await enroll(harness, token, isOtherPod ? "k3j9x2m7q1v5ab" : pod, "instance-a")
        #expect(status == 403 && body.contains("refused"), "\(body)")
        #expect(try await enroll(harness, token, pod, "instance-c").status == 403, "the pod's own agent has to be given another token")
        #expect(try await report(harness, own, minute: 12) == 401, "its readings are not accepted any more")
        let events = try await harness.call(.get, "/api/v1/events?kind=agent.enrollment_reused").body
        #expect(events.contains("Create another one if this was you"), "\(events)")
        let state = try await harness.call(.get, "/api/v1/agents/enrollments").body
        #expect(state.contains("\"state\":\"refused\""))
    }

    /// What the agent said last must not stop the pod either.
    @Test(arguments: [false, true]) func F81_aTokenThatTwoUseMakesTheLastReadingsUnknown(restarts: Bool) async throws {
        let harness = try await Harness()
        let (_, created, _) = try await harness.call(.post, "/api/v1/agents/enrollments", #"{"server_id": "forgotten-h200"}"#)
        let id = try harness.fleet.orchestrator.resolve("forgotten-h200")
        let token = try secret("cpe_", in: created)
        let own = try secret("cpm_", in: try await enroll(harness, token, id.text).body)
        let report =
            #"{"reading": {"taken_at": "2026-11-23T10:00:00Z", "interval_seconds": 5, "gpus": {"source": "none", "devices": []}, "#
            + #""cpu": {"percent": 0.1, "cores": 8}, "memory": {}, "disks": [], "network": {"in_bytes_per_second": 1, "out_bytes_per_second": 1}, "#
            + #""io": {"in_bytes_per_second": 1, "out_bytes_per_second": 1}, "process_io": {"in_bytes_per_second": 1, "out_bytes_per_second": 1}, "#
            + #""sessions": []}, "backlog": [], "started_at": "2026-11-23T09:00:00Z", "version": "1", "has_pre_stop_hook": false}"#
        #expect(try await harness.call(.post, idle + "/report", report, token: own).status == 200)
        let before = try await harness.call(.get, idle + "/explain").body
        #expect(before.contains("agent") && !before.contains("one of several agents"), "\(before)")
        #expect(try await enroll(harness, token, "k3j9x2m7q1v5ab", "instance-b").status == 403)
        let after = try await harness.call(.get, idle + "/explain").body
        #expect(after.contains("one of several agents"), "\(after)")
        // Whoever silenced the agent so does not get its pod judged without it.
        _ = try await harness.fleet.orchestrator.servers.adoptAll(actor: .token("test"))
        if restarts { try await harness.fleet.restart(after: .seconds(5)) }
        try await harness.fleet.run(for: .seconds(1500))
        #expect(harness.fleet.truth[id]?.status == "RUNNING")
        let alerts = try await harness.fleet.orchestrator.alerts.list(openOnly: true, server: id, limit: 10)
        #expect(alerts.contains { $0.detail.contains("two agents used the token") }, "\(alerts)")
        // Until another agent reports.
        for count in 0..<240 {
            let now = harness.fleet.now
            let still = HostReading.Transfer(inBytesPerSecond: 1, outBytesPerSecond: 1)
            let reading = HostReading(
                takenAt: now, intervalSeconds: 5, cpu: .init(percent: 0.1, cores: 8), network: still, io: still, processIO: still)
            let started = now - .seconds(Int64(count) * 5)
            _ = try await harness.fleet.orchestrator.report(AgentReport(reading: reading, startedAt: started, version: "2"), of: id)
            try await harness.fleet.run(for: .seconds(5))
        }
        #expect(harness.fleet.truth[id]?.status == "EXITED")
    }

    /// The same pod without a stolen token: the agent that falls silent is lost, and the idle pod is stopped.
    @Test func anAgentThatFallsSilentKeepsNothingOn() async throws {
        let harness = try await Harness()
        let id = try harness.fleet.orchestrator.resolve("forgotten-h200")
        _ = try await harness.fleet.orchestrator.servers.adoptAll(actor: .token("test"))
        try await harness.fleet.run(for: .seconds(1500))
        #expect(harness.fleet.truth[id]?.status == "EXITED")
    }

    @Test func aTokenWithoutAPodBelongsToTheFirstThatUsesIt() async throws {
        let harness = try await Harness()
        let token = try await create(harness)
        let early = try await enroll(harness, token, "not-yet-there")
        #expect(early.status == 503 && early.body.contains("not-yet"), "\(early.body)")
        #expect(try await enroll(harness, token, pod).status == 201)
        #expect(try await enroll(harness, token, "forgotten", "instance-b").status == 403)
    }

    @Test func aRevokedTokenAndItsAgentAreRefused() async throws {
        let harness = try await Harness()
        let token = try await create(harness, #"{"server_id": "\#(pod)"}"#)
        let own = try secret("cpm_", in: try await enroll(harness, token, pod).body)
        let list = try await harness.call(.get, "/api/v1/agents/enrollments").body
        let name = String(try #require(list.split(separator: "\"").first { $0.hasPrefix("e-") }))
        #expect(try await harness.call(.delete, "/api/v1/agents/enrollments/\(name)").status == 204)
        #expect(try await harness.call(.delete, "/api/v1/agents/enrollments/\(name)").status == 404)
        #expect(try await enroll(harness, token, pod, "instance-b").status == 401)
        #expect(try await report(harness, own, minute: 10) == 401)
    }

    /// The token of an agent was revoked or replaced by a person: its enrollment must not bring it back.
    @Test(arguments: [true, false]) func whoRevokesTheTokenOfAnAgentEndsItsEnrollment(isReplaced: Bool) async throws {
        let harness = try await Harness()
        let token = try await create(harness, #"{"server_id": "\#(pod)"}"#)
        let own = try secret("cpm_", in: try await enroll(harness, token, pod).body)
        if isReplaced {
            #expect(try await harness.call(.post, "/api/v1/servers/\(pod)/agent-token").status == 201)
        } else {
            #expect(try await harness.call(.delete, "/api/v1/tokens/agent:\(pod)").status == 204)
        }
        #expect(try await report(harness, own, minute: 10) == 401)
        harness.fleet.time.advance(by: .seconds(61))
        let (status, body) = try await enroll(harness, token, pod)
        #expect(status == 401 && body.contains("unknown or revoked"), "\(body)")
    }

    /// An agent whose token the daemon lost gets another one; two processes that take turns are found out.
    @Test(arguments: [(false, 201), (true, 403)]) func F81_anAgentWithoutItsTokenEnrollsAgain(isShared: Bool, status: Int) async throws {
        let harness = try await Harness()
        let token = try await create(harness, #"{"server_id": "\#(pod)"}"#)
        let own = try secret("cpm_", in: try await enroll(harness, token, pod).body)
        harness.fleet.time.advance(by: .seconds(61))
        if isShared { #expect(try await enroll(harness, token, pod, "instance-b").status == 201) }
        let again = try await enroll(harness, token, pod)
        #expect(again.status == status, "\(again.body)")
        #expect(try await report(harness, own, minute: 12) == 401)
        if !isShared { #expect(try await report(harness, try secret("cpm_", in: again.body), minute: 12) == 200) }
    }

    @Test func aLoopWithAValidTokenWritesOnceASecond() async throws {
        let harness = try await Harness()
        let token = try await create(harness, #"{"server_id": "\#(pod)"}"#)
        var statuses: [Int] = []
        for number in 0..<3 { statuses.append(try await enroll(harness, token, pod, "instance-\(number)").status) }
        #expect(statuses == [201, 503, 503])
    }

    /// Whoever guesses must not get at the database, which has one writer.
    @Test func F81_unknownTokensAreAnsweredFromMemory() async throws {
        let harness = try await Harness()
        #expect(try await enroll(harness, "cpe_guess", pod).status == 401)
        let digest = TokenAuthority.digest(of: "cpe_behind_its_back")
        let (id, now) = (try #require(ServerID(pod)), harness.fleet.now)
        try await harness.fleet.store.recording(publishingTo: { _ in }) { writer throws(StoreError) in
            try await writer.add(
                AgentEnrollment(
                    name: "e-1", digest: digest, server: id, createdAt: now, createdBy: .outside, expiresAt: now + .seconds(60)),
                forgetting: now, events: [])
        }
        #expect(try await enroll(harness, "cpe_behind_its_back", pod).status == 401)
        let token = try await create(harness, #"{"server_id": "\#(pod)"}"#)
        #expect(try await enroll(harness, token, pod).status == 201, "a change of the daemon's own is known at once")
    }

    @Test func guessesAreCountedByAddress() async throws {
        let harness = try await Harness()
        var statuses: Set<Int> = []
        for number in 0..<30 { statuses.insert(try await enroll(harness, "cpe_guess\(number)", pod).status) }
        #expect(statuses == [401, 429])
    }

    @Test(arguments: [
        (#"{"server_id": "nobody"}"#, 404), (#"{"expires_in_seconds": 5}"#, 422), (#"{"server": "x"}"#, 422),
        (#"{"server_id": "e2n4d6p8o1i3nt"}"#, 409),
    ])
    func anEnrollmentThatIsNoneIsRefused(body: String, expected: Int) async throws {
        let harness = try await Harness()
        let (status, text, _) = try await harness.call(.post, "/api/v1/agents/enrollments", body)
        #expect(status == expected, "\(text)")
    }

    // MARK: The script

    @Test func withoutAProgramTheScriptIsNotServed() async throws {
        let (status, body, _) = try await Harness().call(.get, "/agent", as: nil)
        #expect(status == 404 && body.contains("make agent"), "\(body)")
    }

    @Test func servesTheScriptWithItsAddressAndChecksum() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("agent-\(UUID().uuidString)").path
        try "abc".write(toFile: file, atomically: true, encoding: .utf8)
        defer { do { try FileManager.default.removeItem(atPath: file) } catch {} }
        let harness = try await Harness(agentBinary: file, publicURL: "https://cp.example.com")
        let script = try await harness.call(.get, "/agent", as: nil).body
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(script.contains("https://cp.example.com}") && script.contains(sum) && !script.contains("@URL@"))
        #expect(script.hasSuffix("main \"$@\"\n"), "a download that was cut must do nothing")
        #expect(try await harness.call(.get, "/agent/controlplane-agent", as: nil).body == "abc")
        #expect(try await harness.call(.get, "/agent/controlplane-agent.sha256", as: nil).body == "\(sum)  controlplane-agent\n")
    }
}
