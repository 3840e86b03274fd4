import ArgumentParser
import Foundation
import HummingbirdControlPlane
import Store

/// Where the database is.
struct DataOption: ParsableArguments {
    @Option(help: ArgumentHelp("The daemon's data directory (CONTROL_PLANE_DATA; or ./data).", valueName: "directory"))
    var data: String?

    var directory: String {
        let given = data ?? ProcessInfo.processInfo.environment["CONTROL_PLANE_DATA"] ?? ""
        return given.isEmpty ? "./data" : given
    }
}

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database to a file, while the daemon runs or not.",
        discussion: """
            On the daemon's machine, as its user. The copy is of one moment and complete; a copy of controlplane.sqlite alone is not. It \
            holds secrets (tokens as digests, webhooks' secrets, environment variables of deploys): it is readable by its owner only.

              controlplane backup /backup/controlplane-$(date +%F).sqlite
            """)
    @Argument(help: "The file to make.")
    var file: String
    @Flag(help: "Replace the file if it is there.")
    var force = false
    @OptionGroup var data: DataOption

    func run() async throws {
        let size: Int
        do { size = try Backup.make(of: data.directory, to: file, replacing: force) } catch { throw fail("\(error)", status: .failed) }
        try Terminal.print("saved to \(file.printable) (\((size + 1023) / 1024) KiB)")
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the database's place; the daemon must not run.",
        discussion: """
            The backup is checked first. The database that is there is kept beside it. Stops that were under way in the backup are not \
            carried out; what was set after the backup (protections, settings, tokens) is lost, so look at your servers before you leave.
            """)
    @Argument(help: "The backup.")
    var file: String
    @OptionGroup var data: DataOption

    func run() async throws {
        let kept: String?
        do { kept = try Backup.restore(file, into: data.directory, at: SystemTime().now()) } catch {
            throw fail("\(error)", status: .failed)
        }
        let before = kept.map { "; the one from before is kept as \($0.printable)" } ?? ""
        try Terminal.print(
            "\(data.directory.printable) has the database of \(file.printable)\(before). Start the control plane: controlplane serve")
    }
}
