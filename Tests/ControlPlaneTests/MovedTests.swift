import ControlPlane
import Fleet
import Money
import Policy
import RunPodEmulator
import Simulation
import Store
import Testing

/// F58: RunPod moves a stopped pod to another machine, under another id.
@Suite struct MovedTests {
    private func stoppedPod(adoptsAll: Bool = true, _ change: (inout Scenario.Pod) -> Void = { _ in }) async throws -> SimulatedFleet {
        let pod = idlePod {
            ($0.id, $0.status, $0.name, $0.running) = ("old", .exited, "held", .seconds(7200))
            change(&$0)
        }
        let fleet = try SimulatedFleet(scenario(pod), settings: ControlPlaneSettings(adoptsAll: adoptsAll))
        try await fleet.orchestrator.recover()
        await fleet.pass()
        return fleet
    }

    private func move(_ fleet: SimulatedFleet) async throws -> ServerID {
        fleet.cloud.inject(.migrated, from: fleet.now)
        fleet.time.advance(by: .seconds(5))
        try await fleet.minutes(1)
        let id = try #require(fleet.truth.servers.first?.id)
        #expect(id.text != "old")
        return id
    }

    @Test(.tags(.long)) func F58_whatWasSetForAServerFollowsItToItsNewID() async throws {
        let fleet = try await stoppedPod()
        let (servers, old) = (fleet.orchestrator.servers, try fleet.id("held"))
        _ = try await servers.adopt(old, acceptsDataLoss: true, actor: .token("ann"), owner: "ann")
        _ = try await servers.perform(
            .update(ServerOverrides(idleTimeout: .after(.seconds(1200)), maxRuntime: .seconds(90_000)), tags: ["a"]), on: old, force: false,
            wait: false,
            actor: .token("ann"), asAdmin: true)
        _ = try await servers.protect(old, until: nil, reason: "back on Monday", actor: .token("ann"))
        let new = try await move(fleet)
        let view = try #require(fleet.orchestrator.server(new, at: fleet.now))
        #expect(view.holds.protection?.reason == "back on Monday")
        #expect(view.owner == "ann" && view.tags == ["a"] && view.maxRuntime == .seconds(90_000))
        #expect(view.idleTimeout == .after(.seconds(1200)) && view.ownership.mayAct && view.state == .stopped)
        #expect(try await fleet.events(.serverMoved).count == 1)
        #expect(fleet.orchestrator.list(at: fleet.now).map(\.id) == [new])
        #expect(try fleet.orchestrator.resolve("held") == new)
        fleet.cloud.actFromOutside(.start, on: new, at: fleet.now)
        try await fleet.minutes(60)
        #expect(fleet.truth[new]?.status == "RUNNING")
        // The next process knows it as well.
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(60)
        #expect(fleet.truth[new]?.status == "RUNNING")
        _ = try await fleet.orchestrator.servers.unprotect(new, actor: .token("ann"))
        try await fleet.minutes(25)
        #expect(fleet.truth[new]?.status == "EXITED")
    }

    /// Its cost is one server's, whatever ids it had, also in the next process.
    @Test(.tags(.long)) func costsOfAMovedServerAreOneServers() async throws {
        let fleet = try await stoppedPod()
        let old = try fleet.id("held")
        let start = fleet.now
        try await fleet.minutes(60)
        let new = try await move(fleet)
        fleet.cloud.actFromOutside(.start, on: new, at: fleet.now)
        try await fleet.minutes(60)
        for restarts in 0...1 {
            let ledger = fleet.orchestrator.ledger
            let cells = try await ledger.cells(from: start, to: fleet.now)
            #expect(Set(cells.map(\.server)) == [new], "\(restarts)")
            let sum = cells.reduce(Money.zero) { $0 + $1.amounts.total }
            for id in [old, new] { #expect(try await ledger.sum(of: id, from: start, to: fleet.now).total == sum) }
            let explained = try await ledger.explain(old, from: start, to: fleet.now)
            #expect(abs((explained.total - sum).microdollars) <= 1)
            #expect(try await ledger.nextStart(of: old, after: start, before: fleet.now) != nil)
            if restarts == 0 { try await fleet.restart(after: .seconds(2)) }
        }
    }

    @Test func F58_aDeploysServerIsFoundUnderItsNewID() async throws {
        let fleet = try await SimulatedFleet.adopting(Scenario())
        let deploy = { () async throws(ControlPlaneError) -> DeployReceipt in
            try await fleet.orchestrator.deployServer(
                type: .timed, config: ServerConfig(dockerImage: "image", volumeGB: 20), name: "held", idempotencyKey: "k",
                actor: .token("test"))
        }
        let old = try await deploy().server.id
        try await fleet.minutes(2)
        fleet.cloud.actFromOutside(.stop, on: old, at: fleet.now)
        try await fleet.minutes(1)
        let new = try await move(fleet)
        #expect(try await deploy().server.id == new)
    }

    /// A pod of the same name that somebody made anew is not the one that was protected, and is not stopped before somebody says so.
    @Test(.tags(.long), arguments: [true, false]) func F58_aNamesakeOfAProtectedServerIsNotAdoptedInSilence(isProtected: Bool) async throws
    {
        let fleet = try await stoppedPod()
        let old = try fleet.id("held")
        if isProtected { _ = try await fleet.orchestrator.servers.protect(old, until: nil, reason: nil, actor: .token("ann")) }
        fleet.cloud.deleteFromOutside(old, at: fleet.now)
        let new = try #require(fleet.cloud.addPod(Scenario.Pod(id: "new", name: "held"), at: fleet.now))
        try await fleet.minutes(30)
        #expect((fleet.truth[new]?.status == "RUNNING") == isProtected)
        #expect(fleet.orchestrator.server(new, at: fleet.now)?.ownership.mayAct == !isProtected)
        #expect(try await fleet.events(.serverSeen).contains { $0.severity == .warning && $0.server == new } == isProtected)
        // Nor by the next process.
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(30)
        #expect((fleet.truth[new]?.status == "RUNNING") == isProtected)
    }

    @Test(.tags(.long)) func F58_aServerThatIsOnlyWatchedMovesAsThat() async throws {
        let fleet = try await stoppedPod(adoptsAll: false)
        let new = try await move(fleet)
        fleet.cloud.actFromOutside(.start, on: new, at: fleet.now)
        try await fleet.minutes(60)
        #expect(fleet.truth[new]?.status == "RUNNING")
        #expect(fleet.orchestrator.server(new, at: fleet.now)?.ownership == .watched)
    }

    /// For a while RunPod lists both: the new one is left alone until the old one is gone, and then has all that belongs to it.
    @Test(.tags(.long)) func F58_aMoveThatIsListedTwiceEndsInOneServer() async throws {
        let fleet = try await stoppedPod()
        let old = try fleet.id("held")
        _ = try await fleet.orchestrator.servers.protect(old, until: nil, reason: "back on Monday", actor: .token("ann"))
        try await fleet.minutes(10)
        let pod = Scenario.Pod(id: "new", name: "held", running: .seconds(7200) + (fleet.now - SimulatedFleet.start))
        let new = try #require(fleet.cloud.addPod(pod, at: fleet.now))
        try await fleet.minutes(20)
        #expect(fleet.truth[new]?.status == "RUNNING", "nobody has said that it may be stopped")
        #expect(fleet.orchestrator.server(new, at: fleet.now)?.ownership.mayAct == false)
        fleet.cloud.deleteFromOutside(old, at: fleet.now)
        try await fleet.minutes(30)
        #expect(fleet.orchestrator.server(new, at: fleet.now)?.holds.protection?.reason == "back on Monday")
        #expect(fleet.orchestrator.server(new, at: fleet.now)?.ownership.mayAct == true)
        #expect(try await fleet.events(.serverMoved).count == 1)
        #expect(fleet.truth[new]?.status == "RUNNING")
    }

    // MARK: Who is who

    private static let made = Timestamp(secondsSinceEpoch: 1_800_000_000)

    private static func pod(_ id: String, _ change: (inout ObservedServer) -> Void = { _ in }) throws -> ObservedServer {
        var pod = ObservedServer(
            id: try #require(ServerID(id)), kind: .timed, name: "held", phase: .exited, image: "image",
            storage: .persistent(gigabytes: 100, path: "/workspace"), createdAt: made)
        change(&pod)
        return pod
    }

    private func known(_ id: String, isListed: Bool = false, hasPromise: Bool = true, isSeen: Bool = true) throws -> MovedServer.Known {
        let seen = try Self.pod(id)
        let record = ServerRecord(id: seen.id, kind: .timed, name: "held", firstSeenAt: Self.made, createdAt: Self.made)
        return MovedServer.Known(record: record, observed: isSeen ? seen : nil, isListed: isListed, hasPromise: hasPromise)
    }

    private func origin(_ new: ObservedServer, _ known: [MovedServer.Known], others: [ObservedServer] = []) -> MovedServer {
        MovedServer.origin(of: new, among: known, strangers: others + [new], at: Self.made + .seconds(86_400))
    }

    @Test func exactlyOneThatVanishedIsTheSame() throws {
        let old = try #require(ServerID("old"))
        #expect(origin(try Self.pod("new"), [try known("old")]) == .moved(from: old))
        #expect(origin(try Self.pod("new"), [try known("old", isSeen: false)]) == .moved(from: old))
        #expect(origin(try Self.pod("new") { $0.createdAt = Self.made + .seconds(1) }, [try known("old")]) == .moved(from: old))
        #expect(origin(try Self.pod("new"), []) == .new)
    }

    /// Each changes one thing of a move.
    @Test(arguments: 0..<7) func anythingElseIsNotSure(number: Int) throws {
        let changes: [(inout ObservedServer) -> Void] = [
            { $0.createdAt = nil }, { $0.createdAt = Self.made + .seconds(3) }, { $0.image = "other" }, { $0.image = nil },
            { $0.storage = .unknown }, { $0.storage = .persistent(gigabytes: 101, path: "/workspace") },
            { $0.storage = .network(volumeID: "v", path: "/workspace") },
        ]
        let new = try Self.pod("new", changes[number])
        #expect(origin(new, [try known("old")]) == .unsure([try #require(ServerID("old"))]))
        #expect(origin(new, [try known("old", hasPromise: false)]) == .new)
    }

    @Test func severalThatFitAreNotSure() throws {
        let both = [try #require(ServerID("old")), try #require(ServerID("older"))]
        #expect(origin(try Self.pod("new"), [try known("old"), try known("older")]) == .unsure(both))
        #expect(origin(try Self.pod("new"), [try known("old")], others: [try Self.pod("newer")]) == .unsure([both[0]]))
        #expect(origin(try Self.pod("new"), [try known("old", isListed: true, hasPromise: false)]) == .unsure([both[0]]))
    }

    @Test func whoHasAnotherNameOrLeftLongAgoIsNobodys() throws {
        #expect(origin(try Self.pod("new") { $0.name = "other" }, [try known("old", hasPromise: false)]) == .new)
        var old = try known("old")
        old.record.goneAt = Self.made + .seconds(86_400) - MovedServer.rememberedFor
        #expect(origin(try Self.pod("new"), [old]) == .new)
        #expect(origin(try Self.pod("new") { $0.name = "other" }, [old]) == .new)
    }

    /// RunPod changes names, too: nobody is sure that it is another pod than the protected one.
    @Test func F58_aPodThatIsRenamedAsItMovesIsNotAdopted() throws {
        let unsure = MovedServer.unsure([try #require(ServerID("old"))])
        func renamed(_ change: (inout ObservedServer) -> Void = { _ in }) throws -> ObservedServer {
            try Self.pod("new") {
                ($0.name, $0.createdAt) = ("held-migration", Self.made + .seconds(1)); change(&$0)
            }
        }
        #expect(origin(try renamed(), [try known("old")]) == unsure)
        #expect(origin(try renamed(), [try known("old", isListed: true)]) == .new)
        #expect(origin(try renamed(), [try known("old", isSeen: false)]) == unsure, "it moved while no daemon ran")
        #expect(origin(try renamed { $0.createdAt = Self.made + .seconds(3) }, [try known("old", isSeen: false)]) == .new)
        #expect(origin(try renamed(), [try known("old", hasPromise: false, isSeen: false)]) == .new)
        #expect(origin(try renamed { $0.image = "other" }, [try known("old")]) == .new)
        #expect(origin(try renamed { $0.createdAt = Self.made + .seconds(3) }, [try known("old")]) == .new)
    }
}
