import Fleet
import Foundation
import GRDB
import Testing

@testable import Store

func at(_ seconds: Int64) -> Timestamp { Timestamp(secondsSinceEpoch: 1_800_000_000 + seconds) }

/// A directory for one test, deleted after it.
final class Directory {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("store-test-\(UUID().uuidString)").path
    var database: String { "\(path)/controlplane.sqlite" }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
    }
}

func record(_ id: String, _ change: (inout ServerRecord) -> Void = { _ in }) throws -> ServerRecord {
    var record = ServerRecord(id: try #require(ServerID(id)), kind: .timed, name: id, firstSeenAt: at(0))
    change(&record)
    return record
}

func event(_ text: String = "something happened", server: String? = nil) -> Event {
    Event(at: at(1), kind: .serverSeen, severity: .warning, server: server.flatMap { ServerID($0) }, actor: .token("ann"), summary: text)
}

extension FleetStore {
    /// Writes whose events are not published.
    var writer: EventWriter { EventWriter(self) }

    func allEvents() async throws -> [Event] {
        try await events(after: nil, before: nil, server: nil, kinds: [], limit: 1000, newestFirst: false)
    }

    func begin(_ id: String, _ cause: StopCause = .idle(since: at(0), timeout: .seconds(600))) async throws -> StopIntent {
        try await writer.beginStop(server: try #require(ServerID(id)), cause: cause, runStartedAt: at(-5), at: at(10), events: [event()])
    }
}

@Suite struct RoundTripTests {
    static let full: @Sendable (inout ServerRecord) -> Void = { record in
        record.ownership = .adopted(by: .token("ann"), at: at(3))
        record.config = ServerConfig(
            gpuType: "H200", gpuCount: 8, dockerImage: "i", cpuCores: 4, memoryGB: 9, containerDiskGB: 5, volumeGB: 10,
            networkVolumeID: "v",
            minInstances: 1, maxInstances: 4, targetUtilization: 0.5, environment: ["SECRET": "quote\" and ünïcode"], ports: ["22/tcp"],
            dataCenterIDs: ["EU"],
            overrides: ServerOverrides(
                idleTimeout: .never, maxRuntime: .seconds(1500), healthCheckURL: "tcp://a:1", busy: BusyOverrides(cpuPercent: 12.5)))
        record.idleTimeout = .after(.seconds(90))
        record.maxRuntime = .seconds(7200)
        record.acceptsDataLoss = true
        record.tags = ["a", "b c", ""]
        (record.createdAt, record.startedAt, record.stoppedAt, record.runStartedAt) = (at(-9), at(-8), at(-7), at(-6))
        record.rememberedWorkers = WorkerLimits(min: 2, max: 5)
        (record.idleSince, record.timeoutChangedAt, record.goneAt) = (at(4), at(5), at(6))
        record.cost = CostMeter(settled: Money(microdollars: 123), rate: HourlyRate(microdollarsPerHour: 3_990_000), since: at(7))
        record.savings = CostMeter(settled: Money(microdollars: -1), rate: .zero, since: at(8))
    }

    @Test func aRecordRoundTripsThroughTheFile() async throws {
        let directory = Directory()
        let records = [
            try record("bare"), try record("deployed") { $0.ownership = .deployed(DeploymentID("d1")) },
            try record("full", RoundTripTests.full),
        ]
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save(records, events: [])
        try store.close()
        let again = try FleetStore.open(directory: directory.path)
        #expect(try await again.servers() == records)
        var changed = records[2]
        changed.name = "other"
        changed.config = nil
        try await again.writer.save([changed], events: [])
        #expect(try await again.servers()[2] == changed)
    }

    @Test func holdsRoundTripAndCanBeRemoved() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        let id = try #require(ServerID("a"))
        let holds = Holds(
            protection: Protection(until: nil, owner: .token("ann"), reason: "Monday", since: at(1)),
            lease: Lease(until: at(50), holder: .controlPlane), extension: Postponement(until: at(60), by: .token("bob")))
        try await store.writer.setProtection(holds.protection, of: id, events: [event()])
        try await store.writer.setLease(holds.lease, of: id, events: [])
        try await store.writer.setExtension(holds.extension, of: id, events: [])
        #expect(try await store.holds() == [id: holds])
        try await store.writer.setProtection(nil, of: id, events: [])
        #expect(try await store.holds()[id]?.protection == nil)
    }

    @Test(arguments: [
        StopCause.idle(since: at(1), timeout: .milliseconds(600_500)), .maximumRuntime(.seconds(5)), .requested(by: .token("ann")),
    ])
    func stopsRoundTrip(cause: StopCause) async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        var intent = try await store.begin("a", cause)
        #expect(intent.generation == 1)
        #expect(try await store.openIntents() == [intent])
        (intent.step, intent.attempts, intent.nextAttemptAt, intent.lastError) = (.accepted, 3, at(99), "why")
        try await store.writer.advance(intent, records: [], events: [])
        #expect(try await store.openIntents() == [intent])
    }

    @Test func tokensHeartbeatAndDeploysRoundTrip() async throws {
        let store = try FleetStore.inMemory()
        let token = APIToken(name: "t", scope: .operate, digest: Array(0..<32), createdAt: at(1), expiresAt: at(2))
        try await store.writer.save(token, events: [])
        #expect(try await store.credentials.tokens() == [token])
        #expect(try await store.lastPass() == nil)
        try await store.recordPass(RecordedPass(at: at(1), boot: nil))
        try await store.recordPass(RecordedPass(at: at(2), boot: nil))
        #expect(try await store.lastPass()?.at == at(2))
        let deployment = Deployment(
            id: DeploymentID("d"), kind: .serverless, name: "n", config: ServerConfig(dockerImage: "i"), tags: ["x"], autoStart: false,
            idempotencyKey: "k", requestedAt: at(3))
        #expect(try await store.beginDeployment(deployment) == deployment)
        #expect(try await store.openDeployments() == [deployment])
    }
}

@Suite struct FenceTests {
    @Test func aServerHasOneOpenStopAtMost() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        _ = try await store.begin("a")
        await #expect(throws: StoreError.overtaken) { _ = try await store.begin("a") }
        #expect(try await store.allEvents().count == 1)
    }

    @Test(arguments: [StopIntent.Step.confirmed, .canceled]) func anEndedStopNeverChanges(step: StopIntent.Step) async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        var intent = try await store.begin("a")
        intent.step = step
        try await store.writer.advance(intent, records: [], events: [])
        intent.step = .requested
        await #expect(throws: StoreError.overtaken) { try await store.writer.advance(intent, records: [], events: [event()]) }
        #expect(try await store.openIntents().isEmpty)
        #expect(throws: (any Error).self) { try store.unguarded { try $0.execute(sql: "UPDATE stop_intent SET step = 'requested'") } }
    }

    @Test func aWriterOfAnOlderGenerationChangesNothing() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        var first = try await store.begin("a")
        first.step = .canceled
        try await store.writer.advance(first, records: [], events: [])
        let second = try await store.begin("a")
        #expect(second.generation == 2)
        first.step = .confirmed
        await #expect(throws: StoreError.overtaken) {
            try await store.writer.advance(first, records: [try record("a") { $0.stoppedAt = at(5) }], events: [event()])
        }
        #expect(try await store.openIntents() == [second])
        #expect(try await store.servers()[0].stoppedAt == nil)
    }

    /// The creator and the observer of a server both settle its deploy; in between, the server may have changed.
    @Test func aDeploySettledTwiceKeepsTheFirstResult() async throws {
        let store = try FleetStore.inMemory()
        let deployment = Deployment(
            id: DeploymentID("d"), kind: .timed, name: "n", config: ServerConfig(dockerImage: "i"), tags: [], autoStart: false,
            idempotencyKey: nil, requestedAt: at(1))
        _ = try await store.beginDeployment(deployment)
        func settle() async throws -> StopIntent? {
            try await store.writer.settleDeployment(
                deployment.id, record: try record("a"), stop: .requested(by: .controlPlane), at: at(2), events: [event()])
        }
        var stop = try #require(try await settle())
        stop.step = .confirmed
        let lived = try record("a") { $0.stoppedAt = at(5) }
        try await store.writer.advance(stop, records: [lived], events: [])
        let events = try await store.allEvents().count
        #expect(try await settle() == nil)
        #expect(try await store.openIntents().isEmpty)
        #expect(try await store.servers() == [lived])
        #expect(try await store.allEvents().count == events)
    }

    @Test func theSameKeyReturnsTheSameDeployUntilItFails() async throws {
        let store = try FleetStore.inMemory()
        func deployment(_ id: String) -> Deployment {
            Deployment(
                id: DeploymentID(id), kind: .timed, name: id, config: ServerConfig(dockerImage: "i"), tags: [], autoStart: true,
                idempotencyKey: "k", requestedAt: at(0))
        }
        _ = try await store.beginDeployment(deployment("one"))
        #expect(try await store.beginDeployment(deployment("two")).id == DeploymentID("one"))
        try await store.writer.finishDeployment(DeploymentID("one"), step: .failed, server: nil, lastError: "no", records: [], events: [])
        #expect(try await store.beginDeployment(deployment("two")).id == DeploymentID("two"))
    }
}

@Suite struct EventLogTests {
    @Test func eventsAreNumberedAndNeverChangeOrDisappear() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [event("1"), event("2", server: "a")])
        let writer = store.writer
        try await writer.save([], events: [event("3")])
        #expect(writer.events.map(\.sequence) == [3])
        #expect(try await store.allEvents().map(\.sequence) == [1, 2, 3])
        for sql in ["UPDATE event SET summary = 'x'", "DELETE FROM event"] {
            #expect(throws: (any Error).self) { try store.unguarded { try $0.execute(sql: sql) } }
        }
        #expect(try await store.allEvents().map(\.summary) == ["1", "2", "3"])
        let one = try await store.events(after: 1, before: 3, server: ServerID("a"), kinds: [.serverSeen], limit: 5, newestFirst: true)
        #expect(one.map(\.summary) == ["2"])
        #expect(one.first?.actor == .token("ann") && one.first?.severity == .warning)
    }

    @Test func aTransactionIsAllOrNothing() async throws {
        let store = try FleetStore.inMemory()
        // The second record breaks a constraint of the table.
        let bad = try record("b") { $0.rememberedWorkers = WorkerLimits(min: -1, max: 0) }
        await #expect(throws: StoreError.self) { try await store.writer.save([try record("a"), bad], events: [event()]) }
        #expect(try await store.servers().isEmpty)
        #expect(try await store.allEvents().isEmpty)
    }

    @Test func aFullDiskLosesNothingAndWritingResumes() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save([try record("a")], events: [event("kept")])
        try store.unguarded { try $0.execute(sql: "PRAGMA max_page_count = 1") }
        let big = String(repeating: "x", count: 100_000)
        await #expect(throws: StoreError.full) { try await store.writer.save([], events: [event(big), event(big)]) }
        #expect(try await store.allEvents().map(\.summary) == ["kept"])
        try store.unguarded { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        try await store.writer.save([], events: [event("later")])
        #expect(try await store.allEvents().map(\.summary) == ["kept", "later"])
    }
}

@Suite struct OpeningTests {
    @Test func aSecondControlPlaneIsKeptOutUntilTheFirstEnds() throws {
        let directory = Directory()
        let first = try FleetStore.open(directory: directory.path)
        #expect(throws: StoreError.inUse(path: directory.path)) { try FleetStore.open(directory: directory.path) }
        try first.close()
        _ = try FleetStore.open(directory: directory.path)
    }

    @Test func onlyTheOwnerCanReadIt() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save([try record("a")], events: [])
        for (path, mode) in [(directory.path, 0o700), (directory.database, 0o600), (directory.database + "-wal", 0o600)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode, "\(path)")
        }
    }

    @Test func aNewerDatabaseIsRefusedAndLeftAlone() throws {
        let directory = Directory()
        try FleetStore.open(directory: directory.path).close()
        let queue = try DatabaseQueue(path: directory.database)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')") }
        try queue.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: directory.database))
        #expect(throws: StoreError.newerVersion(path: directory.database)) { try FleetStore.open(directory: directory.path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: directory.database)) == before)
    }

    @Test func garbageIsReportedAsDamage() throws {
        let directory = Directory()
        try FileManager.default.createDirectory(atPath: directory.path, withIntermediateDirectories: true)
        try Data((0..<5000).map { UInt8($0 % 251) }).write(to: URL(fileURLWithPath: directory.database))
        do {
            _ = try FleetStore.open(directory: directory.path)
            Issue.record("garbage was opened")
        } catch {
            guard case .corrupt = error else { Issue.record("\(error)"); return }
        }
    }

    @Test func aDamagedPageIsFoundAtStart() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save(try (1000..<3000).map { try record("s\($0)") }, events: [])
        try store.close()
        let file = URL(fileURLWithPath: directory.database)
        var bytes = try Data(contentsOf: file)
        for index in (bytes.count / 2)..<(bytes.count / 2 + 20_000) { bytes[index] = 0x5A }
        try bytes.write(to: file)
        do {
            _ = try FleetStore.open(directory: directory.path)
            Issue.record("a damaged database was opened")
        } catch {
            #expect("\(error)".contains("damaged") && "\(error)".contains("controlplane restore"))
            #expect(!"\(error)".contains("\n"))
        }
    }

    @Test(arguments: ["/proc/nowhere", "/dev/null/data"]) func anUnwritableDirectoryIsNamed(path: String) {
        do {
            _ = try FleetStore.open(directory: path)
            Issue.record("\(path) was opened")
        } catch { #expect(error.description.contains(path)) }
    }
}
