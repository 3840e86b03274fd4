import ArgumentParser
import Foundation
import HummingbirdControlPlane
import SettingTable
import Transport

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check key, clock, disk, daemon, agents and webhooks.",
        discussion: """
            Every problem comes with what to do about it; exit status 1 if there is one.
            Nothing is changed. Run it on the machine of the daemon, as its user and with
            its settings, to check everything; elsewhere some checks are skipped.

              controlplane doctor
              controlplane doctor --json | jq '.findings[] | select(.status=="problem")'
            """)
    @Option(help: ArgumentHelp("The daemon's settings file (CONTROL_PLANE_CONFIG).", valueName: "file"))
    var config: String?
    @OptionGroup var data: DataOption
    @OptionGroup var connection: Connection

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let file: String?
        do { file = try config ?? CommandOptions(environment: environment).settingsFile } catch { throw fail("\(error)", status: .usage) }
        let (directory, address) = (try data.directory(), try connection.address())
        async let account = AccountCheck(environment: environment, file: file).findings()
        async let daemon = DaemonCheck(address: address, token: token(directory)).findings()
        let report = DoctorReport(await account + MachineCheck.findings(directory: directory) + (await daemon))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try connection.print(
            String(decoding: try encoder.encode(report), as: UTF8.self), or: report.text(width: Terminal.width))
        if report.problems > 0 { throw ExitCode(ExitStatus.failed.rawValue) }
    }

    /// As the other commands find it, but its absence is a finding and not the end.
    private func token(_ directory: String) -> Result<String, DaemonCheck.ExitMessage> {
        let environment = ProcessInfo.processInfo.environment
        let path = connection.daemon.tokenFile ?? "\(directory)/admin-token"
        let place = connection.daemon.tokenFile == nil && environment["CONTROL_PLANE_TOKEN"] != nil ? "CONTROL_PLANE_TOKEN" : path
        do {
            let text = place == "CONTROL_PLANE_TOKEN" ? environment["CONTROL_PLANE_TOKEN"] ?? "" : try SecretFile.read(path)
            guard BearerToken(text) != nil else {
                return .failure(.init(text: "\(place) is not a token; it must be printable ASCII without spaces"))
            }
            return .success(text)
        } catch {
            return .failure(.init(text: "there is no token here (\(error))"))
        }
    }
}
