import ArgumentParser
import Foundation
import HummingbirdControlPlane
import MachineTime
import Store

/// The data directory of the daemon.
struct DataOption: ParsableArguments {
    @Option(help: ArgumentHelp("Data directory of the daemon (CONTROL_PLANE_DATA or ./data).", valueName: "directory"))
    var data: String?

    func directory() throws -> String { try data ?? CommandOptions.current().dataDirectory }
}

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database to a file, also while the daemon runs.",
        discussion: """
            Run it on the machine of the daemon, as its user. The copy is complete and of
            one moment; a copy of controlplane.sqlite alone is neither. It contains
            secrets, so only its owner can read it.

              controlplane backup /backup/controlplane-$(date +%F).sqlite
            """)
    @Argument(help: "File to create.")
    var file: String
    @Flag(help: "Replace an existing file.")
    var force = false
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.")
    var json = false

    private struct Saved: Encodable {
        var file: String
        var bytes: Int
    }

    func run() async throws {
        let size: Int
        do { size = try Backup.make(of: data.directory(), to: file, replacing: force) } catch { throw fail("\(error)", status: .failed) }
        if json { return try Terminal.printJSON(of: Saved(file: file, bytes: size)) }
        try Terminal.print("Saved \(file.printable) (\((size + 1023) / 1024) KiB)")
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Replace the database with a backup, while the daemon is down.",
        discussion: """
            The backup is checked first, and the present database is kept beside it. Stops
            that were in progress in the backup are canceled. Protections, settings and
            tokens made after the backup are lost: check your servers afterwards.

              controlplane restore /backup/controlplane-2026-11-26.sqlite
            """)
    @Argument(help: "Backup file.")
    var file: String
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.")
    var json = false

    private struct Restored: Encodable {
        var file: String
        /// The previous database; absent: there was none.
        var previousDatabase: String?

        private enum CodingKeys: String, CodingKey {
            case file
            case previousDatabase = "previous_database"
        }
    }

    func run() async throws {
        let kept: String?
        do { kept = try Backup.restore(file, into: data.directory(), at: SystemTime().now()) } catch {
            throw fail("\(error)", status: .failed)
        }
        if json { return try Terminal.printJSON(of: Restored(file: file, previousDatabase: kept)) }
        let before = kept.map { " The previous database is kept as \($0.printable)." } ?? ""
        try Terminal.print(
            "Restored \(file.printable).\(before) Start the daemon: controlplane serve")
    }
}
