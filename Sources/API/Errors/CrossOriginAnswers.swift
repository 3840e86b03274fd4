import HTTPTypes
import Hummingbird

/// Lets pages of other origins call the API (CORS), where an admin named them. A page still needs a token; cookies are never used.
struct CrossOriginAnswers: RouterMiddleware {
    typealias Context = APIContext

    /// As browsers send them: `https://dashboard.example.com`; `*`: any. Empty: none.
    let origins: Set<String>

    private static let methods = "GET, POST, PUT, DELETE"
    private static let headers = "authorization, content-type"
    /// What a page may read of an answer beside its body.
    private static let exposed = "retry-after, etag, location"
    /// Seconds for which a browser may remember a preflight.
    private static let age = "600"

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        guard let origin = request.headers[.origin], origins.contains("*") || origins.contains(origin.lowercased()) else {
            return try await next(request, context)
        }
        if request.method == .options, request.headers[.accessControlRequestMethod] != nil {
            return Response(
                status: .noContent,
                headers: [
                    .accessControlAllowOrigin: origin, .accessControlAllowMethods: CrossOriginAnswers.methods,
                    .accessControlAllowHeaders: CrossOriginAnswers.headers, .accessControlMaxAge: CrossOriginAnswers.age, .vary: "Origin",
                ])
        }
        var response = try await next(request, context)
        response.headers[.accessControlAllowOrigin] = origin
        response.headers[.accessControlExposeHeaders] = CrossOriginAnswers.exposed
        response.headers[.vary] = [response.headers[.vary], "Origin"].compactMap { $0 }.joined(separator: ", ")
        return response
    }
}
