import ControlPlane
import Fleet
import HTTPTypes
import Hummingbird
import Logging
import Wire

/// Requires a token, says what time it is here, and puts its holder into the context.
struct Authentication: RouterMiddleware {
    let authority: TokenAuthority
    let time: any TimeSource
    /// Also accepts `?ticket=`, for streams that a browser opens itself, without headers.
    var acceptsTickets = false

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let header = request.headers[.authorization]
        let secret = header.flatMap(TokenAuthority.bearer)
        let address = context.address
        let ticket = secret == nil && acceptsTickets ? request.uri.queryParameters["ticket"].map(String.init) : nil
        let now = time.wall()
        switch ticket.map({ authority.verify(ticket: $0, from: address, at: now) }) ?? authority.verify(secret, from: address, at: now) {
        case .holder(let token):
            var context = context
            context.holder = token
            var response = try await next(request, context)
            if let name = HTTPField.Name(DaemonTime.header) { response.headers[name] = "\(time.wall())" }
            return response
        case .stranger: throw secret == nil && ticket == nil ? Problem.tokenMissing : Problem.tokenInvalid
        case .tooMany: throw Problem.tooManyAttempts
        }
    }
}

extension Problem {
    static var tokenMissing: Problem { unauthorized("a token is missing; send the header Authorization: Bearer cpm_…") }

    fileprivate static var tokenInvalid: Problem {
        unauthorized("the token is unknown, revoked or expired; the first admin token is in the file admin-token of the data directory")
    }

    static var tooManyAttempts: Problem {
        Problem(
            .tooManyRequests, "too-many-attempts", "too many wrong tokens from this address; wait a minute", headers: [.retryAfter: "60"])
    }

    static func unauthorized(_ detail: String) -> Problem {
        Problem(.unauthorized, "unauthorized", detail, headers: [.wwwAuthenticate: "Bearer"])
    }
}

extension APIContext {
    /// Throws unless the token has `scope` or a larger one.
    func require(_ scope: Scope) throws(Problem) {
        guard let holder, holder.scope >= scope else {
            throw Problem(
                .forbidden, "forbidden",
                "this needs a token with the scope \(scope.rawValue); yours has the scope \(holder?.scope.rawValue ?? "none")")
        }
    }
}
