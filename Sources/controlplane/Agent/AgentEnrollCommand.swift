import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import SettingTable
import Wire

struct AgentEnrollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent-enroll", abstract: "Create, list and revoke tokens that install an agent.",
        discussion: """
            Creates an enrollment token, and prints the line that installs the agent in the
            pod. The agent exchanges the token for one of its own. The token is bound to
            SERVER, or without it to the first pod that uses it.

              controlplane agent-enroll train
              controlplane agent-enroll list
            """,
        subcommands: [Create.self, List.self, Revoke.self], defaultSubcommand: Create.self)

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create an enrollment token and print the line for the pod.",
            discussion: "  controlplane agent-enroll create train --expires 1d")
        @Argument(help: "Id or name of the pod; without it, the first pod that uses the token.")
        var server: String?
        @Option(help: ArgumentHelp("Time for the first use: 30m, 1d; 1h by default.", valueName: "time"))
        var expires: SpanArgument?
        @OptionGroup var connection: Connection

        func run() async throws {
            let client = APIClient(connection: connection)
            let body = EnrollmentRequest(serverID: server, expiresInSeconds: expires?.span.wholeSeconds)
            let (answer, raw) = try await client.send("POST", "/agents/enrollments", body, as: EnrollmentDocument.self)
            let url = try connection.address()
            try connection.print(
                raw,
                or: """
                    In the pod, run:

                      curl -fsSL \(url)/agent | CONTROL_PLANE_ENROLL=\(answer.token ?? "") sh

                    It must be used first within \(Moments.current.left(until: answer.expiresAt)). \(AgentEnrollCommand.warning(url))
                    """)
        }
    }

    /// What a pod cannot reach.
    private static func warning(_ url: String) -> String {
        WebAddress(url)?.isThisMachine ?? false
            ? "A pod cannot reach \(url): use the daemon's public https address."
            : "Without curl, use wget -qO- in its place."
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List enrollment tokens, without their secrets.", discussion: "  controlplane agent-enroll list")
        @OptionGroup var connection: Connection

        func run() async throws {
            let (answer, raw) = try await APIClient(connection: connection).get("/agents/enrollments", as: EnrollmentList.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let moments = Moments.current
            let rows = answer.enrollments.map { token in
                [
                    token.name, token.state, token.serverID ?? "-", token.createdBy, moments.ago(token.createdAt),
                    token.usedAt.map { moments.ago($0) } ?? "-",
                ]
            }
            let table = Table(header: ["NAME", "STATE", "SERVER", "CREATED BY", "CREATED", "USED"], rows: rows, optional: [3, 4])
            try Terminal.print(table.text(width: Terminal.width))
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Revoke an enrollment token and the token of its agent.",
            discussion: "  controlplane agent-enroll revoke e-4f21c09a")
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            try await APIClient(connection: connection).sendForNothing("DELETE", "/agents/enrollments/\(name.asQueryValue)")
            try connection.show(done: "Revoked \(name.printable)", name)
        }
    }
}
