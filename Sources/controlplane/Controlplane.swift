import ArgumentParser

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
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(name: "Running it", subcommands: [ServeCommand.self, AgentCommand.self, DemoCommand.self, EmulateCommand.self]),
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
}
