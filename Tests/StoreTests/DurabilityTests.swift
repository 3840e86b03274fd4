import Fleet
import GRDB
import Testing

@testable import Store

@Suite struct DurabilityTests {
    @Test func writesAreSyncedToDisk() throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try store.unguarded { (db: Database) throws in
            #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
            // 2 is FULL: the log is on disk before a write returns.
            #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2)
            #expect(try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") == true)
        }
    }

    @Test func aCancelledCallerStillReadsAndWrites() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        let record = try record("a")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.cancelAll()
            group.addTask {
                #expect(Task.isCancelled)
                try await store.writer.save([record], events: [event()])
                #expect(try await store.servers() == [record])
            }
            try await group.waitForAll()
        }
        #expect(try await store.server(record.id) == record)
        #expect(try await store.lastSequence() == 1)
    }

    @Test func aFailingStepOfAStopLeavesTheStopAsItWas() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        let intent = try await store.begin("a")
        var confirmed = intent
        confirmed.step = .confirmed
        let bad = try record("a") { $0.rememberedWorkers = WorkerLimits(min: -1, max: 0) }
        await #expect(throws: StoreError.self) { try await store.writer.advance(confirmed, records: [bad], events: [event()]) }
        #expect(try await store.openIntents() == [intent])
        #expect(try await store.lastSequence() == 1)
        try await store.writer.advance(confirmed, records: [try record("a") { $0.stoppedAt = at(20) }], events: [event()])
        #expect(try await store.openIntents().isEmpty)
        #expect(try await store.intents(of: intent.server, limit: 5) == [confirmed])
        #expect(try await store.server(intent.server)?.stoppedAt == at(20))
    }

    @Test func manyWritersBeginOneStop() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save([try record("a")], events: [])
        let begun = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    do { return try await store.begin("a").generation == 1 } catch {
                        #expect(error as? StoreError == .overtaken)
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(begun == 1)
        #expect(try await store.lastSequence() == 1)
    }

    @Test func concurrentEventsAreNumberedWithoutGapsOrDuplicates() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { try await store.writer.append([event(), event()]) } }
            try await group.waitForAll()
        }
        #expect(try await store.allEvents().map(\.sequence) == Array(1...40))
    }
}

@Suite struct SchemaGuardTests {
    /// SQL that SQLite itself must refuse, on a store with a server `a`, its aborted first stop, and one event.
    @Test(arguments: [
        "INSERT OR REPLACE INTO event VALUES (1, 0, 'server.seen', 'info', NULL, 'outside', 'forged', NULL)",
        "INSERT INTO event VALUES (3, 0, 'server.seen', 'info', NULL, 'outside', 'after a gap', NULL)",
        "INSERT INTO event VALUES (2, 0, 'server.seen', 'loud', NULL, 'outside', 'no such severity', NULL)",
        "INSERT INTO event VALUES (2, 'noon', 'server.seen', 'info', NULL, 'outside', 'a text for a time', NULL)",
        "UPDATE event SET at = 0",
        "DELETE FROM event",
        "DELETE FROM stop_intent",
        "UPDATE stop_intent SET attempts = 9",
        "INSERT OR REPLACE INTO stop_intent VALUES ('a', 1, 'idle', 0, 1, NULL, 'scheduled', 0, 0, 0, NULL, NULL, NULL)",
        "INSERT INTO stop_intent VALUES ('stranger', 1, 'idle', 0, 1, NULL, 'scheduled', 0, 0, 0, NULL, NULL, NULL)",
        "INSERT INTO stop_intent VALUES ('a', 2, 'budget', 0, 1, NULL, 'scheduled', 0, 0, 0, NULL, NULL, NULL)",
        "INSERT INTO protection VALUES ('stranger', NULL, 'outside', NULL, 0)",
        "UPDATE server SET id = 'a/../b'",
        "UPDATE server SET kind = 'rented'",
        "UPDATE server SET ownership = 'adopted'",
        "UPDATE server SET cost_settled = 'much'",
        "INSERT INTO token (name, scope, digest, created_at) VALUES ('t', 'root', zeroblob(32), 0)",
        "INSERT INTO token (name, scope, digest, created_at) VALUES ('t', 'read', zeroblob(31), 0)",
        "INSERT INTO heartbeat VALUES (2, 0)",
    ])
    func sqliteItselfRefuses(sql: String) async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        var intent = try await store.begin("a")
        intent.step = .canceled
        try await store.writer.advance(intent, records: [], events: [])
        #expect(throws: DatabaseError.self) { try store.unguarded { try $0.execute(sql: sql) } }
        #expect(try await store.allEvents().map(\.summary) == ["something happened"])
        #expect(try await store.intents(of: intent.server, limit: 9) == [intent])
    }

    @Test(arguments: [
        "UPDATE server SET tags = 'not JSON'",
        "UPDATE server SET config = '{}'",
        "PRAGMA ignore_check_constraints = ON; UPDATE server SET kind = 'rented'",
        "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; UPDATE server SET id = 'a/../b'",
    ])
    func anInvalidRowIsReportedAsDamage(sql: String) async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save([try record("a")], events: [])
        try store.unguarded { try $0.execute(sql: sql) }
        do {
            _ = try await store.servers()
            Issue.record("a damaged row was read")
        } catch {
            guard case .corrupt = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func aValueThatCannotBeWrittenIsNotReportedAsDamage() async throws {
        let store = try FleetStore.inMemory()
        let odd = try record("a") { $0.config = ServerConfig(dockerImage: "i", targetUtilization: .nan) }
        do {
            try await store.writer.save([odd], events: [])
            Issue.record("a number that is none was written")
        } catch {
            guard case .failed = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func anEmptyFileGetsEveryMigrationOnce() throws {
        let directory = Directory()
        for _ in 1...2 {
            let store = try FleetStore.open(directory: directory.path)
            try store.unguarded { (db: Database) throws in
                #expect(try Schema.migrator.appliedMigrations(db) == Schema.migrator.migrations)
                #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
                let loose = try String.fetchAll(
                    db, sql: "SELECT name FROM pragma_table_list WHERE strict = 0 AND type = 'table' AND name NOT LIKE 'sqlite%'")
                #expect(loose == ["grdb_migrations"])
            }
            try store.close()
        }
    }
}

@Suite struct EdgeValueTests {
    @Test func extremeValuesRoundTrip() async throws {
        let store = try FleetStore.inMemory()
        let longest = String(repeating: "Z", count: 64)
        let record = try record(longest) { record in
            record.name = ""
            record.config = ServerConfig(dockerImage: "", environment: ["": "\u{0}\n"])
            record.idleTimeout = .never
            record.firstSeenAt = .distantPast
            record.goneAt = .distantFuture
            record.createdAt = Timestamp(microsecondsSinceEpoch: 0)
            record.ownership = .adopted(by: .token("control-plane"), at: at(0))
            record.cost = CostMeter(
                settled: Money(microdollars: .max), rate: HourlyRate(microdollarsPerHour: .max), since: .distantPast)
            record.savings = CostMeter(settled: Money(microdollars: .min), rate: .zero, since: .distantFuture)
        }
        try await store.writer.save([record], events: [])
        #expect(try await store.servers() == [record])
        #expect(try await store.server(try #require(ServerID("other"))) == nil)
    }

    @Test(arguments: Event.Kind.allCases) func everyEventKindRoundTrips(kind: Event.Kind) async throws {
        let store = try FleetStore.inMemory()
        let writer = store.writer
        try await writer.append([
            Event(at: .distantPast, kind: kind, severity: .critical, actor: .outside, summary: "")
        ])
        #expect(try await store.allEvents() == writer.events)
        #expect(writer.events.map(\.sequence) == [1])
    }

    @Test(arguments: [(0, 1), (-5, 1), (3, 3), (1001, 1000), (Int.max, 1000)])
    func aLimitOutsideItsRangeIsClamped(limit: Int, count: Int) async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.append(Array(repeating: event(), count: 1002))
        let newest = try await store.events(after: nil, before: nil, server: nil, kinds: [], limit: limit, newestFirst: true)
        #expect(newest.count == count)
        #expect(newest.first?.sequence == 1002)
    }

    @Test func thousandsOfServersAreOneTransaction() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        let records = try (1000..<4000).map { try record("s\($0)", RoundTripTests.full) }
        try await store.writer.save(records, events: [event()])
        #expect(try await store.servers() == records)
    }
}

@Suite struct TokenTests {
    @Test func aNewTokenReplacesTheOneOfItsName() async throws {
        let store = try FleetStore.inMemory()
        var token = APIToken(name: "t", scope: .admin, digest: Array(repeating: 1, count: 32), createdAt: at(1))
        try await store.writer.save(token, events: [])
        (token.scope, token.digest, token.expiresAt) = (.read, Array(repeating: 2, count: 32), at(9))
        try await store.writer.save(token, events: [])
        #expect(try await store.credentials.tokens() == [token])
    }

    @Test func aDigestBelongsToOneName() async throws {
        let store = try FleetStore.inMemory()
        var token = APIToken(name: "t", scope: .admin, digest: Array(repeating: 1, count: 32), createdAt: at(1))
        try await store.writer.save(token, events: [])
        let first = token
        token.name = "other"
        let second = token
        await #expect(throws: StoreError.self) { try await store.writer.save(second, events: []) }
        #expect(try await store.credentials.tokens() == [first])
    }

    private static func page(_ name: String, _ digest: UInt8, of parent: UInt8, expiresAt: Timestamp) -> APIToken {
        APIToken(
            name: name, scope: .read, digest: Array(repeating: digest, count: 32), createdAt: at(2), expiresAt: expiresAt,
            parent: Array(repeating: parent, count: 32))
    }

    @Test(arguments: [false, true]) func pageTokensAreDeletedWithTheTokenThatTheyDependOn(isReplaced: Bool) async throws {
        let store = try FleetStore.inMemory()
        let first = APIToken(name: "ann", scope: .read, digest: Array(repeating: 1, count: 32), createdAt: at(1))
        let other = APIToken(name: "bob", scope: .read, digest: Array(repeating: 2, count: 32), createdAt: at(1))
        let pages = [(3, 1), (4, 3), (5, 2)].map { TokenTests.page("page-\($0)", $0, of: $1, expiresAt: at(99)) }
        for token in [first, other] + pages { #expect(try await store.writer.add(token, events: [])) }
        #expect(try await store.credentials.tokens() == [first, other] + pages)
        var next = first
        next.digest = Array(repeating: 6, count: 32)
        if isReplaced {
            try await store.writer.save(next, events: [])
        } else {
            #expect(try await store.writer.deleteToken("ann", events: []))
        }
        #expect(try await store.credentials.tokens() == (isReplaced ? [next] : []) + [other, pages[2]])
    }

    @Test func expiredPageTokensAreDeletedWhenATokenIsAdded() async throws {
        let store = try FleetStore.inMemory()
        #expect(try await store.writer.add(TokenTests.page("page-1", 3, of: 1, expiresAt: at(10)), events: []))
        var old = APIToken(name: "old", scope: .read, digest: Array(repeating: 7, count: 32), createdAt: at(1))
        old.expiresAt = at(10)
        #expect(try await store.writer.add(old, events: []))
        let new = APIToken(name: "new", scope: .read, digest: Array(repeating: 8, count: 32), createdAt: at(10))
        #expect(try await store.writer.add(new, events: []))
        #expect(try await store.credentials.tokens() == [new, old])
    }

    @Test func deletingATokenTwiceWritesOneEvent() async throws {
        let store = try FleetStore.inMemory()
        try await store.writer.save(
            APIToken(name: "t", scope: .read, digest: Array(repeating: 1, count: 32), createdAt: at(1)), events: [])
        let writer = store.writer
        #expect(try await writer.deleteToken("t", events: [event()]))
        #expect(try await !writer.deleteToken("t", events: [event()]))
        #expect(writer.events.map(\.sequence) == [1])
        #expect(try await store.credentials.tokens().isEmpty)
        #expect(try await store.lastSequence() == 1)
    }
}

@Suite struct DeploymentTests {
    static func deployment(_ id: String, name: String? = nil) -> Deployment {
        Deployment(
            id: DeploymentID(id), kind: .timed, name: name ?? id, config: ServerConfig(dockerImage: "i"), tags: [], autoStart: true,
            requestedAt: at(0))
    }

    @Test func addingATokenNeedsAFreeName() async throws {
        let store = try FleetStore.inMemory()
        _ = try await store.beginDeployment(DeploymentTests.deployment("one", name: "n"))
        await #expect(throws: StoreError.self) {
            _ = try await store.beginDeployment(DeploymentTests.deployment("two", name: "n"))
        }
        #expect(try await store.openDeployments().map(\.id) == [DeploymentID("one")])
        #expect(try await store.allEvents().isEmpty)
    }

    @Test func aFailedDeployCanStillFindItsServer() async throws {
        let store = try FleetStore.inMemory()
        let id = DeploymentID("one")
        _ = try await store.beginDeployment(DeploymentTests.deployment("one"))
        // Marked as failed too early; then the server appears, and its creator reports the failure again.
        try await store.writer.finishDeployment(id, step: .failed, server: nil, lastError: "late", records: [], events: [])
        let server = try record("a")
        for _ in 1...2 {
            try await store.writer.finishDeployment(id, step: .done, server: server.id, lastError: nil, records: [server], events: [])
        }
        await #expect(throws: StoreError.overtaken) {
            try await store.writer.finishDeployment(id, step: .failed, server: nil, lastError: "no", records: [], events: [event()])
        }
        #expect(try await store.deployment(id)?.server == server.id)
        #expect(try await store.deployment(id)?.step == .done)
        #expect(try await store.servers() == [server])
        #expect(try await store.allEvents().isEmpty)
        await #expect(throws: StoreError.overtaken) {
            try await store.writer.finishDeployment(
                DeploymentID("none"), step: .failed, server: nil, lastError: nil, records: [], events: [])
        }
    }
}

@Suite struct DirectoryTests {
    @Test func missingDirectoriesAreCreatedForTheOwnerOnly() throws {
        let directory = Directory()
        let deep = "\(directory.path)/a//b/"
        try FleetStore.open(directory: deep).close()
        try FleetStore.open(directory: directory.path).close()
    }

    @Test func errorsCarryTheSystemsReason() throws {
        do {
            _ = try FleetStore.open(directory: "/dev/null/data")
            Issue.record("a directory under a device was opened")
        } catch { #expect(error == .notWritable(path: "/dev/null/data", why: "Not a directory")) }
    }

    @Test func aClosedStoreThrows() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try store.close()
        await #expect(throws: StoreError.self) { _ = try await store.servers() }
        await #expect(throws: StoreError.self) { try await store.recordPass(RecordedPass(at: at(1), boot: nil)) }
    }
}
