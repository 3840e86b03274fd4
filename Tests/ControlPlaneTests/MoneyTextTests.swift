import Fleet
import Logging
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane

/// What people read about money has no name of Swift's in it, and says whose answer it is.
@Suite struct MoneyTextTests {
    /// Each error has a phrase: no case of an enum is shown.
    @Test func everyErrorHasAPhrase() throws {
        let id = try #require(ServerID("p4"))
        let errors: [ControlPlaneError] = [
            .unknownServer("p4"), .ambiguous("p", candidates: [id]), .notAdopted(id, name: "p4"), .notFound(.budget, "b"),
            .refused("it is protected"), .notAllowed("it needs admin"), .conflict("it is stopping"), .nameTaken("ann"), .lastAdmin("ann"),
            .budgetReached("p4 was not started: the budget b4 has no room left."), .invalid(["name": "must be short"]),
            .provider(.notFound, ProviderName("RunPod")), .storage("the disk is full"),
        ]
        for error in errors {
            #expect(!error.reason.contains("(\"") && !error.reason.contains("budgetReached"), "\(error.reason)")
        }
        #expect(ControlPlaneError.budgetReached("the sentence.").reason == "the sentence.")
    }

    private struct NoBill: BillingSource {
        func bill(_ resource: BilledResource, from: Timestamp, to: Timestamp) async throws(ProviderError) -> Listing<BillingRecord> {
            throw .notFound
        }
    }

    /// 404 means "no such server" only where a server was asked for.
    @Test func anAccountWithoutABillSaysSo() async throws {
        let fleet = try SimulatedFleet(Scenario(pods: [Scenario.Pod(name: "pod")]))
        let orchestrator = fleet.orchestrator
        let reconciler = BillReconciler(
            source: NoBill(), provider: ProviderName("RunPod"), fleet: orchestrator.fleet, store: fleet.store,
            journal: orchestrator.journal,
            alerts: orchestrator.alerts, settings: ControlPlaneSettings(), time: fleet.time, logger: Logger(label: "test"))
        await reconciler.pass()
        #expect(reconciler.state == .unavailable("RunPod answered 404: its API has no bill"))
    }
}
