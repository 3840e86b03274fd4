import ArgumentParser
import Wire

struct AgentTokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agent-token", abstract: "Create the token for the agent of one server.",
        discussion: """
            The previous token of that server is revoked.

              controlplane agent-token train
            """)
    @OptionGroup var server: ServerArgument
    @OptionGroup var connection: Connection

    func run() async throws {
        let (response, raw) = try await APIClient(connection: connection).send(
            "POST", try await server.path(connection) + "/agent-token", as: AgentTokenResponse.self)
        try connection.print(raw, or: response.token)
    }
}
