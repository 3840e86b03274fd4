import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import Policy
import RunPodEmulator
import Simulation
import Testing
import Wire

@testable import API

/// Budgets, waste, savings and use over the API.
@Suite struct BudgetRouteTests {
    private static let team = "/api/v1/budgets/team"

    private func decode<Body: Decodable>(_ type: Body.Type, _ text: String) throws -> Body {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    @Test func aBudgetIsSetShownOverriddenAndDeleted() async throws {
        let harness = try await Harness()
        let body = #"{"amount_dollars": 100.5, "period": "day", "scope": "server", "scope_value": "forgotten-h200", "action": "stop_idle"}"#
        let set = try await harness.call(.put, Self.team, body)
        #expect(set.status == 200, "\(set.body)")
        let budget = try decode(BudgetDocument.self, set.body)
        #expect(budget.amount.microdollars == 100_500_000 && budget.amount.dollars == "100.500000")
        #expect((budget.state, budget.thresholds, budget.timeZone) == ("under", [50, 80, 100], "UTC"))
        #expect(budget.scopeValue == (try harness.fleet.id("forgotten-h200")).text)
        #expect(try await harness.call(.get, Self.team, as: .read).status == 200)
        let until = harness.fleet.now + .seconds(3600)
        let override = try await harness.call(.post, Self.team + "/override", #"{"until": "\#(until)", "reason": "release"}"#)
        #expect(try decode(BudgetDocument.self, override.body).state == "overridden")
        let span = try await harness.call(.post, Self.team + "/override", #"{"for_seconds": 7200, "reason": "release"}"#)
        #expect(try decode(BudgetDocument.self, span.body).override?.until == harness.fleet.now + .seconds(7200))
        #expect(try await harness.call(.post, Self.team + "/override", #"{"reason": "release"}"#).status == 422)
        #expect(try await harness.call(.delete, Self.team).status == 204)
        #expect(try await harness.call(.get, Self.team).status == 404)
        #expect(try await harness.call(.delete, Self.team).status == 404)
    }

    @Test(arguments: [
        (#"{"period": "day"}"#, "amount_dollars"), (#"{"amount_dollars": 0, "period": "day"}"#, "amount"),
        (#"{"amount_dollars": 1e300, "period": "day"}"#, "amount_dollars"), (#"{"amount_dollars": 5, "period": "week"}"#, "period"),
        (#"{"amount_dollars": 5, "period": "day", "scope": "tag"}"#, "scope_value"),
        (#"{"amount_dollars": 5, "period": "day", "scope": "server", "scope_value": "nobody"}"#, "scope_value"),
        (#"{"amount_dollars": 5, "period": "day", "scope_value": "ana"}"#, "scope_value"),
        (#"{"amount_dollars": 5, "period": "day", "action": "explode"}"#, "action"),
        (#"{"amount_dollars": 5, "period": "day", "busy_after_seconds": 600}"#, "busy_after_seconds"),
        (#"{"amount_dollars": 5, "period": "day", "thresholds": [101]}"#, "thresholds"),
        (#"{"amount_dollars": 5, "period": "day", "time_zone": "Mars/Base"}"#, "time_zone"),
        (#"{"amount_dollars": 5, "period": "day", "color": "red"}"#, "color"),
    ])
    func aBadFieldIsNamed(body: String, field: String) async throws {
        let harness = try await Harness()
        let (status, answer, _) = try await harness.call(.put, Self.team, body)
        #expect(status == 422, "\(answer)")
        #expect(try decode(ProblemDocument.self, answer).errors?[field] != nil, "\(answer)")
        #expect(try await harness.call(.get, Self.team).status == 404, "nothing is set")
    }

    @Test func onlyAdminsSetBudgets() async throws {
        let harness = try await Harness()
        let body = #"{"amount_dollars": 5, "period": "day"}"#
        #expect(try await harness.call(.put, Self.team, body, as: .operate).status == 403)
        _ = try await harness.call(.put, Self.team, body)
        let override = #"{"until": "\#(harness.fleet.now + .seconds(600))", "reason": "x"}"#
        #expect(try await harness.call(.post, Self.team + "/override", override, as: .operate).status == 403)
        #expect(try await harness.call(.delete, Self.team, as: .operate).status == 403)
    }

    @Test func aDeployBeyondABudgetIsA409() async throws {
        let harness = try await Harness()
        _ = try await harness.call(.put, Self.team, #"{"amount_dollars": 0.01, "period": "hour", "action": "refuse"}"#)
        let deploy = #"{"type": "timed", "config": {"docker_image": "image", "volume_gb": 20}}"#
        let (status, answer, _) = try await harness.call(.post, "/api/v1/servers/deploy", deploy)
        #expect(status == 409, "\(answer)")
        let problem = try decode(ProblemDocument.self, answer)
        #expect(problem.type.hasSuffix("budget_reached") && problem.detail.contains("the budget team"), "\(answer)")
    }

    @Test func reportsAreEmptyAtFirst() async throws {
        let harness = try await Harness()
        let waste = try decode(WasteDocument.self, try await harness.call(.get, "/api/v1/waste", as: .read).body)
        #expect(waste.total.microdollars == 0 && waste.servers.isEmpty)
        let savings = try decode(SavingsDocument.self, try await harness.call(.get, "/api/v1/savings", as: .read).body)
        #expect(savings.stopCount == 0 && savings.waitedP95Seconds == nil)
        #expect(try await harness.call(.get, "/api/v1/underused", as: .read).status == 200)
        #expect(try await harness.call(.get, "/api/v1/waste?from=2999-01-01T00:00:00Z").status == 422)
        #expect(try await harness.call(.get, "/api/v1/savings?from=yesterday").status == 422)
    }
}
