import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/session`: who a token belongs to, and one-time links to sign in to the web page.
struct SessionRoutes {
    let tokens: TokenManager
    let time: any TimeSource

    /// How long the token of a signed-in page is valid, at most.
    private static let lifetime = Duration.seconds(7 * 86_400)

    var routes: [Route] {
        [
            .get("session", .agent, get),
            .delete("session", .agent, end),
            .post("session/links", .read, createLink),
        ]
    }

    /// Routes that need no token.
    var open: [Route] { [.post("session/exchange", nil, exchange)] }

    private func get(_ call: Call) throws -> Response { JSONBody.response(SessionDocument(try call.context.token)) }

    private func end(_ call: Call) async throws -> Response {
        try await tokens.signOut(try call.context.token)
        return Response(status: .noContent)
    }

    private func createLink(_ call: Call) throws -> Response {
        let use = TokenAuthority.TicketUse.signIn
        guard let code = tokens.authority.ticket(use, for: try call.context.token, at: time.wall()) else {
            throw Problem(.tooManyRequests, "too-many-tickets", "too many unused links; they expire within 10 minutes, then try again")
        }
        return JSONBody.response(
            SessionLinkResponse(code: code, path: "/#/enter/\(code)", expiresInSeconds: use.lifetime.wholeSeconds), status: .created)
    }

    private func exchange(_ call: Call) async throws -> Response {
        let body = try await call.body(ExchangeRequest.self)
        let now = time.wall()
        switch tokens.authority.verify(ticket: body.code, for: .signIn, from: call.context.address, at: now) {
        case .holder(let parent):
            // Never valid for longer than the token that created the link, and revoked with it.
            let lifetime = parent.expiresAt.map { min($0 - now, SessionRoutes.lifetime) } ?? SessionRoutes.lifetime
            let suffix = String(UInt32.random(in: 0 ... .max), radix: 36)
            let created = try await tokens.create(
                name: "page-\(suffix)", scope: parent.scope.rawValue, owner: parent.owner ?? parent.name, lifetime: lifetime,
                parent: parent, by: .token(parent.name))
            return JSONBody.response(TokenDocument(created.token, secret: created.secret), status: .created)
        case .stranger:
            throw Problem.unauthorized("the code is unknown, used or expired; create another link")
        case .tooMany: throw Problem.tooManyAttempts
        }
    }
}
