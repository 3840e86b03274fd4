import ArgumentParser
import Foundation
import Fleet

@main
struct Controlplane: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "controlplane",
        abstract: "Stops rented GPU servers that sit idle, and never those that work.",
        discussion: """
            A daemon (controlplane serve) watches the pods and serverless endpoints of a RunPod account and stops what has been \
            without work for its idle timeout. It only ever acts on servers that were deployed through it or adopted by you; \
            all others are watched, priced and shown.

            Try it without an account:      controlplane demo
            Run it:                         RUNPOD_API_KEY=… controlplane serve
            See the fleet, in a second terminal:
                                            controlplane servers
            Hand a server over:             controlplane adopt SERVER
            Ask why it is still on:         controlplane why SERVER
            """,
        version: Product.version,
        groupedSubcommands: [
            CommandGroup(
                name: "Running it",
                subcommands: [
                    ServeCommand.self, AgentCommand.self, DemoCommand.self, EmulateCommand.self, BacktestCommand.self, BackupCommand.self,
                    RestoreCommand.self, MCPCommand.self,
                ]),
            CommandGroup(
                name: "Looking",
                subcommands: [
                    ServersCommand.self, WhyCommand.self, StatusCommand.self, AlertsCommand.self, LogsCommand.self, EventsCommand.self,
                ]),
            CommandGroup(
                name: "Whose it is, and what holds it",
                subcommands: [
                    AdoptCommand.self, ReleaseCommand.self, ProtectCommand.self, UnprotectCommand.self, ExtendCommand.self,
                    ActivityCommand.self,
                ]),
            CommandGroup(
                name: "Acting",
                subcommands: [
                    DeployCommand.self, StartCommand.self, StopCommand.self, RestartCommand.self, ScaleCommand.self, UpdateCommand.self,
                    DeleteCommand.self,
                ]),
            CommandGroup(
                name: "Who may, and who is told", subcommands: [TokenCommand.self, AgentTokenCommand.self, WebhookCommand.self]),
        ])

    /// As the library's own, but for output that cannot be written: that is a failure, of help and versions too.
    static func main() async {
        Terminal.prepare()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch {
            end(with: error)
        }
    }

    private static func end(with error: any Error) -> Never {
        let (status, text) = (exitCode(for: error), fullMessage(for: error))
        guard !text.isEmpty else { exit(withError: status) }
        if status.isSuccess {
            do { try Terminal.print(text) } catch { exit(withError: error) }
        } else {
            Terminal.complain("\(text)\n")
        }
        exit(withError: status)
    }
}
