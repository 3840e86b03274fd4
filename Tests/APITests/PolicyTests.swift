import ControlPlane
import Fleet
import HTTPTypes
import Simulation
import Store
import Testing

@testable import API

/// What an admin set, a token that may only operate does not switch off.
@Suite struct AdminPolicyTests {
    private let timeout = #"{"action": "update", "config": {"idle_timeout_seconds": 0}}"#
    private let strict = #"{"action": "update", "config": {"idle_timeout_seconds": 300}}"#

    private func harness() async throws -> Harness {
        let harness = try await Harness()
        _ = try await harness.call(.post, idle + "/adopt")
        return harness
    }

    @Test func onlyAdminChangesAnIdleTimeoutOfAnAdmin() async throws {
        let harness = try await harness()
        #expect(try await harness.call(.post, idle + "/control", timeout, as: .operate).status == 200, "nobody set any before")
        #expect(try await harness.call(.post, idle + "/control", strict, as: .admin).status == 200)
        let refused = try await harness.call(.post, idle + "/control", timeout, as: .operate)
        #expect(refused.status == 403 && refused.body.contains("admin"))
        #expect(try harness.fleet.view("forgotten-h200")?.idleTimeout == .after(.seconds(300)))
        let tags = #"{"action": "update", "tags": ["a"]}"#
        #expect(try await harness.call(.post, idle + "/control", tags, as: .operate).status == 200, "the rest is theirs to change")
        #expect(try await harness.call(.post, idle + "/control", timeout, as: .admin).status == 200)
    }

    @Test func operatorMayNotProtectForeverAgainstAnAdminsTimeout() async throws {
        let harness = try await harness()
        _ = try await harness.call(.post, idle + "/control", strict, as: .admin)
        let until = { (days: Int) in #"{"until": "\#((harness.fleet.now + .seconds(86_400 * days)).description)"}"# }
        #expect(try await harness.call(.post, idle + "/protect", nil, as: .operate).status == 403)
        #expect(try await harness.call(.post, idle + "/protect", until(8), as: .operate).status == 403)
        #expect(try await harness.call(.post, idle + "/protect", until(6), as: .operate).status == 200)
        #expect(try await harness.call(.post, idle + "/protect", nil, as: .admin).status == 200)
    }

    @Test func onlyAdminEndsAProtectionOfAnAdmin() async throws {
        let harness = try await harness()
        #expect(try await harness.call(.post, idle + "/protect", nil, as: .operate).status == 200)
        #expect(try await harness.call(.delete, idle + "/protect", nil, as: .operate).status == 200)
        #expect(try await harness.call(.post, idle + "/protect", nil, as: .admin).status == 200)
        #expect(try await harness.call(.delete, idle + "/protect", nil, as: .operate).status == 403)
        #expect(try await harness.call(.post, idle + "/protect", nil, as: .operate).status == 403, "nor replaced by a weaker one")
        let force = #"{"action": "stop", "force": true}"#
        #expect(try await harness.call(.post, idle + "/control", force, as: .operate).status == 403, "nor forced")
        #expect(try harness.fleet.view("forgotten-h200")?.holds.protection != nil)
        #expect(try await harness.call(.delete, idle + "/protect", nil, as: .admin).status == 200)
    }

    @Test func adminPolicySurvivesARestart() async throws {
        let harness = try await harness()
        _ = try await harness.call(.post, idle + "/control", strict, as: .admin)
        _ = try await harness.call(.post, idle + "/protect", nil, as: .admin)
        await harness.fleet.pass()
        let record = try #require(try await harness.fleet.store.servers().first { $0.name == "forgotten-h200" })
        #expect(record.hasAdminPolicy && record.owner == "admin")
        #expect(try await harness.fleet.store.holds()[record.id]?.protection?.isByAdmin ?? false)
    }

    @Test func sendsNoCrossOriginHeaders() async throws {
        let harness = try await harness()
        var fields = HTTPFields()
        fields[.origin] = "https://elsewhere.example.com"
        let answer = try await harness.call(.get, "/api/v1/servers", headers: fields)
        #expect(!answer.headers.contains { $0.name.canonicalName.hasPrefix("access-control-") })
    }
}

/// What is promised at the doors of the API.
@Suite struct PromiseDoorTests {
    private let limit = #"{"action": "update", "config": {"max_runtime_seconds": 90000}}"#

    @Test func F55_onlyAdminPostponesPastALimitThatAnAdminSet() async throws {
        let harness = try await Harness()
        _ = try await harness.call(.post, idle + "/adopt")
        _ = try await harness.call(.post, idle + "/control", limit, as: .admin)
        let much = #"{"seconds": 86400}"#
        let refused = try await harness.call(.post, idle + "/extend", much, as: .operate)
        #expect(refused.status == 403 && refused.body.contains("maximum runtime"), "\(refused.body)")
        #expect(try await harness.call(.post, idle + "/extend", #"{"seconds": 60}"#, as: .operate).status == 200)
        #expect(try await harness.call(.post, idle + "/extend", much, as: .admin).status == 200)
    }

    @Test func F55_leaseThatOutlastsTheMaximumRuntimeHasAWarning() async throws {
        let harness = try await Harness()
        _ = try await harness.call(.post, idle + "/adopt")
        let answer = try await harness.call(.post, idle + "/activity", #"{"busy_for_seconds": 600}"#, as: .operate)
        #expect(answer.status == 200 && !answer.body.contains("warnings"))
        let ran = harness.fleet.now - (try #require(try harness.fleet.view("forgotten-h200")?.startedAt))
        let soon = #"{"action": "update", "config": {"max_runtime_seconds": \#(ran.wholeSeconds + 3600)}}"#
        let updated = try await harness.call(.post, idle + "/control", soon, as: .admin)
        #expect(updated.status == 200, "\(updated.body)")
        let long = try await harness.call(.post, idle + "/activity", #"{"busy_for_seconds": 86400}"#, as: .operate)
        #expect(long.status == 200 && long.body.contains("maximum runtime") && long.body.contains("warnings"))
    }

    @Test func F5_tokenExpiresByTheCorrectedClock() async throws {
        let harness = try await Harness()
        let body = #"{"name": "short", "scope": "read", "expires_in_seconds": 3600}"#
        let made = try await harness.call(.post, "/api/v1/tokens", body, as: .admin)
        let secret = try #require(made.body.firstMatch(of: #/cpm_[A-Za-z0-9_-]{43}/#)).output.description
        let read = { try await harness.call(.get, "/api/v1/servers", token: secret).status }
        #expect(try await read() == 200)
        harness.fleet.time.correctWallClock(by: .seconds(7200))
        #expect(try await read() == 401)
        harness.fleet.time.correctWallClock(by: .seconds(-7200))
        harness.fleet.time.advance(by: .seconds(3599))
        #expect(try await read() == 200)
    }
}
