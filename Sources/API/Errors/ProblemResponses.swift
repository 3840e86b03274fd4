import HTTPTypes
import Hummingbird
import Logging

/// The outermost middleware: every error leaves the API as a problem document.
struct ProblemResponses: RouterMiddleware {
    let routes: RouteTable

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            // The router drops empty path parts: a request with an empty server name would reach another route.
            guard !request.uri.path.contains("//") else {
                throw Problem(.badRequest, "empty-path-part", "the path has an empty part; check that no id or name in it is empty")
            }
            response = try await next(request, context)
            // An answer describes this moment, and may contain a secret.
            if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        } catch let error as HTTPError {
            response = error.status == .notFound ? unmatched(request) : problem(error).response
        } catch let error as any HTTPResponseError {
            response = try error.response(from: request, context: context)
        } catch {
            context.logger.error("a request failed: \(error)")
            response =
                Problem(.internalServerError, "internal", "the request failed unexpectedly; the daemon's log has the reason").response
        }
        if request.method == .head { response = response.withoutBody }
        if let name = ProblemResponses.requestID { response.headers[name] = String(UInt64.random(in: 0 ... .max), radix: 16) }
        return response
    }

    private static let requestID = HTTPField.Name("X-Request-ID")

    private func problem(_ error: HTTPError) -> Problem {
        switch error.status {
        case .contentTooLarge: .bodyTooLarge
        default: Problem(error.status, "http", error.body ?? error.status.reasonPhrase)
        }
    }

    /// The response to a path that no route has, or not with this method.
    private func unmatched(_ request: Request) -> Response {
        // `OPTIONS *` asks about the whole server (RFC 9110, 9.3.7).
        let isAboutServer = request.method == .options && request.head.path == "*"
        let methods = isAboutServer ? ["DELETE", "GET", "HEAD", "OPTIONS", "POST"] : routes.methods(at: request.uri.path)
        guard !methods.isEmpty else {
            return Problem(.notFound, "no-such-route", "no such path; the API is under /api/v1, and /openapi.json lists it").response
        }
        let allowed = methods.joined(separator: ", ")
        guard request.method != .options else { return Response(status: .noContent, headers: [.allow: allowed]) }
        return Problem(
            .methodNotAllowed, "method", "\(request.method.rawValue.prefix(20)) is not supported here; use one of \(allowed)",
            headers: [.allow: allowed]
        ).response
    }
}

extension Response {
    /// The response to HEAD: the headers of the whole response, its length included.
    fileprivate var withoutBody: Response {
        let length = headers[.contentLength]
        var empty = Response(status: status, headers: headers)
        empty.headers[.contentLength] = length
        return empty
    }
}
