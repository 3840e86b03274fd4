import ArgumentParser
import Fleet
import Foundation

@main
struct Controlplane: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "controlplane",
        abstract: "Stop idle GPU servers on RunPod, and never busy ones.",
        discussion: """
            The daemon (controlplane serve) polls the pods and serverless endpoints of a
            RunPod account and stops those that are idle for longer than their timeout.
            It acts only on managed servers: those deployed through it or adopted.

            Try it without an account:   controlplane demo
            Run it:                      RUNPOD_API_KEY=… controlplane serve
            List servers:                controlplane servers
            Manage a server:             controlplane adopt SERVER
            Ask why it is on:            controlplane why SERVER
            """,
        version: Product.version,
        subcommands: [GenerateDocsCommand.self],
        groupedSubcommands: [
            CommandGroup(
                name: "Run",
                subcommands: [
                    ServeCommand.self, AgentCommand.self, MCPCommand.self, DemoCommand.self, EmulateCommand.self, SimulateCommand.self,
                    SelftestCommand.self,
                    BackupCommand.self,
                    RestoreCommand.self,
                ]),
            CommandGroup(
                name: "Inspect",
                subcommands: [
                    WatchCommand.self, DashboardCommand.self, DoctorCommand.self, ServersCommand.self, WhyCommand.self, StatusCommand.self,
                    AlertsCommand.self, LogsCommand.self,
                    EventsCommand.self,
                ]),
            CommandGroup(
                name: "Manage servers",
                subcommands: [
                    DeployCommand.self, StartCommand.self, StopCommand.self, RestartCommand.self, ScaleCommand.self, UpdateCommand.self,
                    DeleteCommand.self,
                ]),
            CommandGroup(
                name: "Ownership and protection",
                subcommands: [
                    AdoptCommand.self, ReleaseCommand.self, ProtectCommand.self, UnprotectCommand.self, ExtendCommand.self,
                    ActivityCommand.self, ScheduleCommand.self,
                ]),
            CommandGroup(
                name: "Money",
                subcommands: [
                    CostsCommand.self, BudgetsCommand.self, SavingsCommand.self, WasteCommand.self, UnderusedCommand.self,
                    BacktestCommand.self, AdviseCommand.self,
                ]),
            CommandGroup(
                name: "Access and notifications",
                subcommands: [TokenCommand.self, AgentEnrollCommand.self, AgentTokenCommand.self, WebhookCommand.self]),
        ])

    /// The library's own `main`, except that output that cannot be written is a failure, of help and versions too.
    static func main() async {
        Terminal.prepare()
        do {
            if let name = misread(CommandLine.arguments.dropFirst()) {
                throw fail("\(name) is not an option; before a name that begins with a dash, write --", status: .usage)
            }
            var command = try await asyncParseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
        } catch {
            end(with: error)
        }
    }

    /// An argument that the library takes for several options of one letter, one of them `-h`: it would print the help and succeed.
    static func misread(_ arguments: some Sequence<String>) -> String? {
        arguments.prefix { $0 != "--" }.first { argument in
            argument.hasPrefix("-") && !argument.hasPrefix("--") && argument.count > 2 && argument.prefix { $0 != "=" }.contains("h")
        }
    }

    /// The help of a command. The library wraps all but the line of its usage.
    static func help(for command: any ParsableCommand.Type, width: Int) -> String {
        fitted(helpMessage(for: command, columns: width), width: width)
    }

    private static func fitted(_ help: String, width: Int) -> String {
        help.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.lowercased().hasPrefix("usage: ") ? Terminal.wrapped(String(line), width: width, indent: 7) : [String(line)]
        }.joined(separator: "\n")
    }

    private static func end(with error: any Error) -> Never {
        let status = exitCode(for: error)
        let text = fitted(fullMessage(for: error), width: Terminal.width ?? 80)
        guard !text.isEmpty else { exit(withError: status) }
        if status.isSuccess {
            do { try Terminal.print(text) } catch { exit(withError: error) }
        } else {
            Terminal.complain(fitting: text)
        }
        exit(withError: status)
    }
}
