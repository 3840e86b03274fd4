import ControlPlane
import Fleet
import Hummingbird
import Wire

/// What agents in pods call, and the tokens that they need for it.
struct AgentRoutes {
    let orchestrator: ControlPlaneOrchestrator

    var routes: [Route] {
        [
            .post("servers/{id}/report", .agent, report),
            .post("servers/{id}/agent-token", .admin, createToken),
        ]
    }

    private func report(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        try call.context.requireAgent(of: id)
        return JSONBody.response(try await orchestrator.report(try await call.body(AgentReport.self), of: id))
    }

    private func createToken(_ call: Call) async throws -> Response {
        let id = try orchestrator.resolve(call.path("id"))
        let secret = try await orchestrator.tokens.createAgentToken(for: id, by: call.actor)
        return JSONBody.response(AgentTokenResponse(serverID: id.text, token: secret), status: .created)
    }
}

extension APIContext {
    /// An agent's token may report about its own server only. People with the scope operate may report too, to try things.
    func requireAgent(of id: ServerID) throws(Problem) {
        guard let holder, holder.scope >= .operate || (holder.scope == .agent && holder.server == id) else {
            throw Problem(
                .forbidden, "forbidden", "this token may not report for \(id); create one with: controlplane agent-token \(id)")
        }
    }
}
