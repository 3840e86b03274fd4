import ControlPlane
import Fleet
import Foundation
import RunPodEmulator
import Simulation
import Store
import Testing

/// What is answered with success is on disk, and what is not on disk changes nothing.
@Suite struct SavedTests {
    /// A fleet of a pod and an endpoint whose database can be taken away and put back.
    private struct Place {
        let directory: TemporaryDirectory
        let fleet: SimulatedFleet
        let pod, endpoint: ServerID
        let actor = Actor.token("test")
        private var database: String { directory.path + "/controlplane.sqlite" }

        init() async throws {
            directory = try TemporaryDirectory()
            fleet = try await SimulatedFleet.adopting(
                Scenario(pods: [idlePod { $0.workload = .training }], endpoints: [.init(name: "api", minWorkers: 3)]),
                directory: directory.path)
            (pod, endpoint) = (try fleet.id("idle"), try fleet.id("api"))
            await fleet.pass()
        }

        func takeAway() throws { try FileManager.default.moveItem(atPath: database, toPath: database + ".away") }
        func putBack() throws { try FileManager.default.moveItem(atPath: database + ".away", toPath: database) }
    }

    private enum Change: String, CaseIterable {
        case update, activity, activityWhileIdle, lease, extend, protect, adopt, release, scale, stop, restart, start

        func make(_ place: Place) async throws(ControlPlaneError) {
            let (servers, pod) = (place.fleet.orchestrator.servers, place.pod)
            func perform(_ action: ServerAction, on id: ServerID) async throws(ControlPlaneError) {
                _ = try await servers.perform(action, on: id, force: true, wait: false, actor: place.actor)
            }
            switch self {
            case .update:
                try await perform(
                    .update(ServerOverrides(idleTimeout: .never, maxRuntime: .seconds(7200), healthCheckURL: "tcp://a:1"), tags: ["t"]),
                    on: pod)
            case .activity, .activityWhileIdle: _ = try await servers.recordActivity(on: pod, lease: nil, actor: place.actor)
            case .lease: _ = try await servers.recordActivity(on: pod, lease: .seconds(600), actor: place.actor)
            case .extend: _ = try await servers.extend(pod, by: .seconds(600), actor: place.actor)
            case .protect: _ = try await servers.protect(pod, until: nil, reason: "keep", actor: place.actor)
            case .adopt: _ = try await servers.adopt(pod, acceptsDataLoss: true, actor: place.actor, owner: "ann")
            case .release: _ = try await servers.release(pod, actor: place.actor)
            case .scale: try await perform(.scale(min: 1, max: 2), on: place.endpoint)
            case .stop: try await perform(.stop, on: pod)
            case .restart: try await perform(.restart, on: pod)
            case .start: try await perform(.start, on: place.endpoint)
            }
        }
    }

    @Test(.tags(.long)) func F76_aWriteThatTheDiskRefusesIsRefusedAndChangesNothing() async throws {
        for change in Change.allCases {
            let place = try await Place()
            if change == .activityWhileIdle {
                #expect(place.fleet.cloud.setWorkload(.idle, of: place.pod, at: place.fleet.now))
                try await place.fleet.minutes(4)
            }
            if change == .start {
                _ = try await place.fleet.orchestrator.servers.perform(
                    .stop, on: place.endpoint, force: true, wait: true, actor: place.actor)
            }
            let before = place.fleet.orchestrator.list(at: place.fleet.now)
            let asked = place.fleet.truth
            try place.takeAway()
            do {
                try await change.make(place)
                Issue.record("\(change) was answered with success")
            } catch {
                guard case .storage(let why) = error else {
                    Issue.record("\(change): \(error)")
                    continue
                }
                #expect(why.contains("removed or replaced"), "\(change): \(why)")
            }
            #expect(place.fleet.orchestrator.list(at: place.fleet.now) == before, "\(change)")
            #expect(place.fleet.truth[place.endpoint]?.workers == asked[place.endpoint]?.workers, "\(change)")
            #expect(place.fleet.truth[place.pod]?.status == asked[place.pod]?.status, "\(change)")
            try place.putBack()
            try await change.make(place)
        }
    }

    @Test func F76_anEndOfProtectionThatCannotBeSavedLeavesItProtected() async throws {
        let place = try await Place()
        _ = try await place.fleet.orchestrator.servers.protect(place.pod, until: nil, reason: nil, actor: place.actor)
        try place.takeAway()
        await #expect(throws: ControlPlaneError.self) {
            _ = try await place.fleet.orchestrator.servers.unprotect(place.pod, actor: place.actor)
        }
        #expect(place.fleet.orchestrator.server(place.pod, at: place.fleet.now)?.holds.protection != nil)
        try place.putBack()
    }

    /// The hold from before is what stays when another cannot be saved.
    @Test func F76_aHoldThatCannotBeSavedLeavesTheOneBefore() async throws {
        let place = try await Place()
        let until = place.fleet.now + .seconds(3600)
        _ = try await place.fleet.orchestrator.servers.protect(place.pod, until: until, reason: nil, actor: place.actor)
        try place.takeAway()
        await #expect(throws: ControlPlaneError.self) {
            _ = try await place.fleet.orchestrator.servers.protect(place.pod, until: nil, reason: "new", actor: place.actor)
        }
        #expect(place.fleet.orchestrator.server(place.pod, at: place.fleet.now)?.holds.protection?.until == until)
        try place.putBack()
    }

    @Test func F77_aDatabaseThatVanishesIsNoticedWithinATickAndWhenItIsBack() async throws {
        let place = try await Place()
        let (fleet, orchestrator) = (place.fleet, place.fleet.orchestrator)
        #expect(orchestrator.impediment(at: fleet.now) == nil)
        try place.takeAway()
        #expect(orchestrator.impediment(at: fleet.now)?.contains("removed or replaced") == true)
        try await fleet.minutes(1)
        #expect(orchestrator.impediment(at: fleet.now)?.contains("removed or replaced") == true)
        try place.putBack()
        try await fleet.run(for: .seconds(10))
        #expect(orchestrator.impediment(at: fleet.now) == nil)
        try await fleet.minutes(1)
        #expect(try await fleet.events(.databaseBack).count == 1)
    }

    /// Another file in its place is another database: nothing is written to it, nor to the one that was moved.
    @Test func F77_aDatabaseThatWasReplacedIsNotWritten() async throws {
        let place = try await Place()
        let path = place.directory.path + "/controlplane.sqlite"
        try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
        let copy = try Data(contentsOf: URL(fileURLWithPath: path + ".copy"))
        #expect(rename(path + ".copy", path) == 0)
        await #expect(throws: ControlPlaneError.self) {
            _ = try await place.fleet.orchestrator.servers.protect(place.pod, until: nil, reason: nil, actor: place.actor)
        }
        #expect(place.fleet.orchestrator.impediment(at: place.fleet.now) != nil)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == copy)
    }

    /// Cut to nothing by somebody else, while it is open: what is written then is lost.
    @Test(arguments: ["", "-wal"]) func F77_aDatabaseThatWasCutIsNotWritten(part: String) async throws {
        let place = try await Place()
        try await place.fleet.minutes(1)
        #expect(place.fleet.orchestrator.impediment(at: place.fleet.now) == nil)
        #expect(truncate(place.directory.path + "/controlplane.sqlite" + part, 0) == 0)
        await #expect(throws: ControlPlaneError.self) {
            _ = try await place.fleet.orchestrator.servers.protect(place.pod, until: nil, reason: nil, actor: place.actor)
        }
        #expect(place.fleet.orchestrator.impediment(at: place.fleet.now) != nil)
    }

    @Test func F76_changesOfOneServerAtOnceAreAllSaved() async throws {
        let place = try await Place()
        let (orchestrator, servers, actor, pod) = (place.fleet.orchestrator, place.fleet.orchestrator.servers, place.actor, place.pod)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                _ = try await servers.perform(
                    .update(ServerOverrides(idleTimeout: .never), tags: ["t"]), on: pod, force: false, wait: false, actor: actor)
            }
            group.addTask { _ = try await servers.adopt(pod, acceptsDataLoss: true, actor: actor, owner: "ann") }
            for _ in 0..<5 { group.addTask { await orchestrator.pass() } }
            try await group.waitForAll()
        }
        let stored = try #require(try await place.fleet.store.server(pod))
        #expect(stored.idleTimeout == .never && stored.tags == ["t"] && stored.acceptsDataLoss && stored.owner == "ann")
    }
}
