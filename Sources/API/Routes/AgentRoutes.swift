import ControlPlane
import Fleet
import Foundation
import Hummingbird
import Wire

/// What agents in pods call, and how they come by their tokens.
struct AgentRoutes {
    let service: any ControlPlaneService

    func add(to group: RouterGroup<APIContext>) {
        group.post("servers/{id}/report") { request, context in try await report(request, context) }
        group.post("servers/{id}/agent-token") { _, context in try await makeToken(context) }
    }

    private func report(_ request: Request, _ context: APIContext) async throws -> Response {
        let id: ServerID
        do throws(ControlPlaneError) { id = try service.resolve(context.parameters.get("id")?.removingPercentEncoding ?? "") } catch {
            throw Problem(error)
        }
        try context.requireAgent(of: id)
        var request = request
        let body = try await RequestBody.read(AgentReport.self, from: &request, fields: [:])
        do { return JSONBody.response(try await service.report(body, of: id)) } catch { throw Problem(error) }
    }

    private func makeToken(_ context: APIContext) async throws -> Response {
        try context.require(.admin)
        let text = context.parameters.get("id")?.removingPercentEncoding ?? ""
        do {
            let id = try service.resolve(text)
            let secret = try await service.agentToken(for: id, actor: context.actor)
            return JSONBody.response(AgentTokenResponse(serverID: id.text, token: secret), status: .created)
        } catch {
            throw Problem(error)
        }
    }
}

extension APIContext {
    /// An agent's token is good for its own server only; people may report too, to try things.
    func requireAgent(of id: ServerID) throws(Problem) {
        guard let holder, holder.scope >= .operate || (holder.scope == .agent && holder.server == id) else {
            throw Problem(.forbidden, "forbidden", "this token is not for reports of \(id)")
        }
    }
}
