import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/tokens`: for admins.
struct TokenRoutes {
    let tokens: TokenManager

    var routes: [Route] {
        [
            .get("tokens", .admin, list),
            .post("tokens", .admin, create),
            .delete("tokens/{name}", .admin, revoke),
        ]
    }

    private func list(_ call: Call) async throws -> Response {
        JSONBody.response(TokenList(tokens: try await tokens.list().map { TokenDocument($0) }))
    }

    private func create(_ call: Call) async throws -> Response {
        let body = try await call.body(TokenRequest.self)
        let created = try await tokens.create(
            name: body.name, scope: body.scope, owner: body.owner, lifetime: body.expiresInSeconds.map { .seconds($0) }, by: call.actor)
        return JSONBody.response(TokenDocument(created.token, secret: created.secret), status: .created)
    }

    private func revoke(_ call: Call) async throws -> Response {
        try await tokens.revoke(call.path("name"), by: call.actor)
        return Response(status: .noContent)
    }
}
