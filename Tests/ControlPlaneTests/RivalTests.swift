import ControlPlane
import Fleet
import Logging
import RunPod
import RunPodEmulator
import Simulation
import Store
import Testing
import Transport

/// Two control planes with two data directories on one account: the second one says so, and leaves the stopping to the first.
@Suite struct RivalTests {
    private let account = "test-\(UInt64.random(in: .min ... .max))"

    @Test func accountLockIsHeldByOneProcess() {
        let (first, second) = (AccountLock(account: account), AccountLock(account: account))
        #expect(first.take() == true && first.take() == true)
        #expect(second.take() == false)
        #expect(AccountLock(account: account + "x").take() == true)
        first.release()
        #expect(second.take() == true && first.take() == false)
    }

    @Test(.tags(.long), arguments: [false, true]) func secondControlPlaneActsOnlyIfAllowed(isToldTo: Bool) async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let cloud = EmulatedCloud(scenario: scenario(idlePod()), startedAt: SimulatedFleet.start)
        let transport = InMemoryTransport(cloud: cloud, time: time)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let client = RunPodClient(
            settings: try RunPodSettings(key: try #require(BearerToken("simulated-key"))), transport: transport, time: time, logger: logger)
        var settings = ControlPlaneSettings(adoptsAll: true)
        settings.actsBesideAnother = isToldTo
        let first = AccountLock(account: account)
        #expect(first.take() == true)
        let second = ControlPlaneOrchestrator(
            provider: client, prices: client, store: try FleetStore.inMemory(), settings: settings,
            accountLock: AccountLock(account: account), time: time, logger: logger)
        try await second.recover()
        func minutes(_ count: Int) async {
            for _ in 0..<(count * 12) {
                await second.pass()
                time.advance(by: settings.tick)
            }
        }
        await minutes(30)
        let open = try await second.alerts.list(openOnly: true, server: nil, limit: 9)
        #expect(open.map(\.name) == ["another_control_plane"] && open.first?.severity == .critical)
        #expect(second.notice != nil)
        #expect((cloud.truth(at: time.now()).servers.first?.status == "EXITED") == isToldTo)
        // The first one ends.
        first.release()
        await minutes(5)
        #expect(cloud.truth(at: time.now()).servers.first?.status == "EXITED")
        #expect(second.notice == nil)
        #expect(try await second.alerts.list(openOnly: true, server: nil, limit: 9).isEmpty)
    }
}
