import Fleet
import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct BackupTests {
    private func message(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return "it did not throw"
    }

    @Test func F80_aBackupOfADatabaseInUseIsCompleteAndPrivate() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save([try record("a")], events: [event("kept")])
        let (alone, file) = (directory.path + "/alone", directory.path + "/backup")
        try FileManager.default.copyItem(atPath: directory.database, toPath: alone)
        #expect(message { _ = try Backup.make(of: directory.path, to: alone, replacing: false) }.contains("--force"))
        #expect(try Backup.make(of: directory.path, to: file, replacing: false) > 4096)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        // Later writes do not affect the restored copy.
        try await store.writer.save([try record("later")], events: [])
        let other = Directory()
        #expect(try Backup.restore(file, into: other.path, at: at(9)) == nil)
        let restored = try FleetStore.open(directory: other.path)
        #expect(try await restored.servers().map(\.id.text) == ["a"])
        #expect(try await restored.allEvents().first?.summary == "kept")
        #expect(try await restored.allEvents().last?.summary.contains("restored from a backup") == true)
        // A copy of the database file alone lacks the log, and is refused as a backup.
        #expect(message { _ = try Backup.restore(alone, into: Directory().path, at: at(9)) }.contains("or is empty"))
        #expect(FileManager.default.fileExists(atPath: directory.path + "/backup.part-\(getpid())") == false)
    }

    @Test func F80_aRestoreKeepsThePreviousDatabaseAndCancelsOpenStops() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save([try record("a")], events: [])
        let stop = try await store.begin("a")
        let file = directory.path + "/backup"
        _ = try Backup.make(of: directory.path, to: file, replacing: false)
        #expect(message { _ = try Backup.restore(file, into: directory.path, at: at(9)) }.contains("another control plane uses"))
        try await store.writer.save([try record("later")], events: [])
        try store.close()
        let kept = try #require(try Backup.restore(file, into: directory.path, at: at(9)))
        let restored = try FleetStore.open(directory: directory.path)
        #expect(try await restored.servers().map(\.id.text) == ["a"])
        #expect(try await restored.openIntents().isEmpty)
        #expect(try await restored.intents(of: stop.server, limit: 1).first?.step == .canceled)
        let before = try DatabaseQueue(path: kept)
        #expect(try await before.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM server") } == 2)
    }

    @Test func F80_anInvalidBackupIsRefusedAndChangesNothing() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save([try record("a")], events: [])
        let good = directory.path + "/good"
        _ = try Backup.make(of: directory.path, to: good, replacing: false)
        try store.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: good))
        for index in 8192..<min(bytes.count, 40_000) { bytes[index] = 0x5A }
        let bad = directory.path + "/bad"
        try bytes.write(to: URL(fileURLWithPath: bad))
        let text = directory.path + "/text"
        try "not a database, and long enough to be looked at".write(toFile: text, atomically: true, encoding: .utf8)
        let newer = directory.path + "/newer"
        try FileManager.default.copyItem(atPath: good, toPath: newer)
        let queue = try DatabaseQueue(path: newer)
        try await queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')") }
        try queue.close()
        for (file, word) in [
            (bad, "damaged"), (text, "damaged"), (newer, "newer version"), ("/nowhere", "cannot be read"), (directory.database, "itself"),
        ] {
            #expect(message { _ = try Backup.restore(file, into: directory.path, at: at(9)) }.contains(word), "\(file)")
        }
        let advice = message { _ = try Backup.restore(bad, into: directory.path, at: at(9)) }
        #expect(advice.contains("Choose another backup; nothing was changed") && !advice.contains("move it away"), "\(advice)")
        #expect(try await FleetStore.open(directory: directory.path).servers().map(\.id.text) == ["a"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.contains("restored") } == [])
    }

    @Test func F80_aBackupNeverOverwritesTheDatabase() async throws {
        let directory = Directory()
        let store = try FleetStore.open(directory: directory.path)
        try await store.writer.save([try record("a")], events: [])
        let link = directory.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: directory.database)
        for file in [directory.database, directory.database + "-wal", link, directory.path, "/nowhere/backup"] {
            #expect(message { _ = try Backup.make(of: directory.path, to: file, replacing: true) } != "it did not throw", "\(file)")
        }
        #expect(
            message { _ = try Backup.make(of: "/nowhere", to: directory.path + "/x", replacing: false) }.contains("no database at"))
        #expect(store.impediment == nil)
        #expect(try await store.servers().count == 1)
        let file = directory.path + "/backup"
        _ = try Backup.make(of: directory.path, to: file, replacing: false)
        _ = try Backup.make(of: directory.path, to: file, replacing: true)
    }
}

@Suite struct DataDirectoryTests {
    private func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test func tightensPermissionsAndReportsIt() throws {
        let directory = Directory()
        try FleetStore.open(directory: directory.path).close()
        let token = directory.path + "/admin-token"
        try "secret".write(toFile: token, atomically: false, encoding: .utf8)
        for path in [directory.path, directory.database, token] { chmod(path, path == directory.path ? 0o777 : 0o644) }
        var said: [String] = []
        try FleetStore.open(directory: directory.path) { said.append($0) }.close()
        #expect(try mode(directory.path) == 0o700 && mode(directory.database) == 0o600 && mode(token) == 0o600)
        #expect(said.count == 3 && said.allSatisfy { $0.contains("other users") }, "\(said)")
        said = []
        try FleetStore.open(directory: directory.path) { said.append($0) }.close()
        #expect(said.isEmpty)
    }

    /// It holds other files: its permissions are not ours to change.
    @Test func aSharedDirectoryKeepsItsPermissionsAndIsReported() throws {
        let directory = Directory()
        try FleetStore.open(directory: directory.path).close()
        try "other".write(toFile: directory.path + "/notes", atomically: false, encoding: .utf8)
        chmod(directory.path, 0o777)
        var said: [String] = []
        try FleetStore.open(directory: directory.path) { said.append($0) }.close()
        #expect(try mode(directory.path) == 0o777)
        #expect(said.count == 1 && said[0].contains("is writable by other users"))
    }

    @Test func anAdminTokenThatIsALinkIsRefused() throws {
        let directory = Directory()
        try FleetStore.open(directory: directory.path).close()
        try FileManager.default.createSymbolicLink(atPath: directory.path + "/admin-token", withDestinationPath: "/etc/passwd")
        do {
            _ = try FleetStore.open(directory: directory.path)
            Issue.record("it was opened")
        } catch { #expect("\(error)".contains("symbolic link")) }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a directory away")) func aDirectoryOfAnotherUserIsRefused() throws {
        let directory = Directory()
        try FleetStore.open(directory: directory.path).close()
        for path in [directory.path, directory.database] {
            chown(path, 12_345, 12_345)
            do {
                _ = try FleetStore.open(directory: directory.path)
                Issue.record("\(path) was opened")
            } catch { #expect("\(error)".contains("belongs to another user")) }
            chown(path, 0, 0)
        }
    }
}

@Suite struct NewestEventTests {
    @Test func newestReturnsOneEventPerKindServerAndSubject() async throws {
        let store = try FleetStore.inMemory()
        func told(_ kind: Event.Kind, _ server: String?, _ about: Event.About? = nil, _ text: String) -> Event {
            Event(at: at(1), kind: kind, server: server.flatMap { ServerID($0) }, about: about, summary: text)
        }
        try await store.writer.append([
            told(.idleKept, "a", nil, "old"), told(.idleKept, "b", nil, "b"), told(.idleKept, "a", nil, "new"),
            told(.wasted, "a", nil, "other"),
            told(.providerBack, nil, .list(.timed), "pods"), told(.providerBack, nil, .list(.serverless), "endpoints"),
        ])
        let newest = try await store.newest(of: [.idleKept, .providerBack])
        #expect(Set(newest.map(\.summary)) == ["b", "new", "pods", "endpoints"])
        #expect(newest.first { $0.summary == "pods" }?.about == .list(.timed))
    }
}
