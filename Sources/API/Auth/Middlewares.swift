import Fleet
import HTTPTypes
import Hummingbird
import Logging

/// Lets nobody through without a token, and puts its holder into the context.
struct Authentication: RouterMiddleware {
    let authority: TokenAuthority
    let time: any TimeSource
    /// For what browsers open by themselves, without headers.
    var takesTickets = false

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let header = request.headers[.authorization]
        let secret = header.flatMap(TokenAuthority.bearer)
        let address = context.remoteAddress?.ipAddress ?? "local"
        let ticket = secret == nil && takesTickets ? request.uri.queryParameters["ticket"].map(String.init) : nil
        let now = time.wall()
        switch ticket.map({ authority.verify(ticket: $0, from: address, at: now) }) ?? authority.verify(secret, from: address, at: now) {
        case .holder(let token):
            var context = context
            context.holder = token
            return try await next(request, context)
        case .stranger:
            throw Problem(
                .unauthorized, "unauthorized",
                secret == nil && ticket == nil
                    ? "send a token: Authorization: Bearer cpm_…"
                    : "the token is not known or has expired; the first one is in the file admin-token of the data directory",
                headers: [.wwwAuthenticate: "Bearer"])
        case .tooMany:
            throw Problem(
                .tooManyRequests, "too-many-attempts", "too many wrong tokens from here; wait a minute",
                headers: [.retryAfter: "60"])
        }
    }
}

/// Turns every error into a problem document; the outermost, so that nothing gets past it.
struct Problems: RouterMiddleware {
    let routes: RouteTable

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            // The router leaves empty parts out: a call without a server's name would be one for something else.
            guard !request.uri.path.contains("//") else {
                throw Problem(.badRequest, "empty-path-part", "the path has an empty part: is a name missing?")
            }
            response = try await next(request, context)
            // What is read of a fleet is of this moment, and may be a secret.
            if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        } catch let problem as Problem {
            response = problem.response
        } catch let error as HTTPError {
            response = error.status == .notFound ? nothingHere(request) : problem(error).response
        } catch {
            context.logger.error("a request failed: \(error)")
            response = Problem(.internalServerError, "internal", "something went wrong here; the log has the reason").response
        }
        if request.method == .head { response = response.withoutBody }
        if let name = Problems.requestID { response.headers[name] = String(UInt64.random(in: 0 ... .max), radix: 16) }
        return response
    }

    private static let requestID = HTTPField.Name("X-Request-ID")

    private func problem(_ error: HTTPError) -> Problem {
        switch error.status {
        case .contentTooLarge: Problem(.contentTooLarge, "too-large", "a body may have at most 1 MiB")
        default: Problem(error.status, "http", error.body ?? error.status.reasonPhrase)
        }
    }

    private func nothingHere(_ request: Request) -> Response {
        // `OPTIONS *` asks of the whole (RFC 9110, 9.3.7).
        let isOfAll = request.method == .options && request.head.path == "*"
        let methods = isOfAll ? ["DELETE", "GET", "HEAD", "OPTIONS", "POST"] : routes.methods(at: request.uri.path)
        guard !methods.isEmpty else {
            return Problem(.notFound, "no-such-route", "there is nothing here; the routes are under /api/v1").response
        }
        let allowed = methods.joined(separator: ", ")
        guard request.method != .options else { return Response(status: .noContent, headers: [.allow: allowed]) }
        return Problem(
            .methodNotAllowed, "method", "\(request.method.rawValue.prefix(20)) is not for this; it takes \(allowed)",
            headers: [.allow: allowed]
        ).response
    }
}

extension APIContext {
    /// Throws unless the token may do what needs `scope`.
    func require(_ scope: Scope) throws(Problem) {
        guard let holder, holder.scope >= scope else {
            throw Problem(
                .forbidden, "forbidden",
                "this needs a token with the scope \(scope.rawValue); yours has \(holder?.scope.rawValue ?? "none")")
        }
    }
}

extension Response {
    /// As it is answered to HEAD: with the headers of the whole, its length included.
    fileprivate var withoutBody: Response {
        let length = headers[.contentLength]
        var empty = Response(status: status, headers: headers)
        empty.headers[.contentLength] = length
        return empty
    }
}
