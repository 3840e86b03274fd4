import Fleet
import HTTPTypes
import Hummingbird

/// One route under `/api/v1`: what it needs, and what it does.
struct Route: Sendable {
    typealias Handler = @Sendable (Call) async throws -> Response

    let method: HTTPRequest.Method
    /// Relative to `/api/v1`, with parameters in braces.
    let path: String
    /// The smallest scope of a token that may call it. `agent`: any token; the handler checks the rest. `nil`: no token is needed.
    let scope: Scope?
    /// The query parameters that it reads. Any other is refused by name.
    let query: Set<String>
    private let handler: Handler

    static func get(_ path: String, _ scope: Scope, query: Set<String> = [], _ handler: @escaping Handler) -> Route {
        Route(method: .get, path: path, scope: scope, query: query, handler: handler)
    }

    static func post(_ path: String, _ scope: Scope?, _ handler: @escaping Handler) -> Route {
        Route(method: .post, path: path, scope: scope, query: [], handler: handler)
    }

    static func put(_ path: String, _ scope: Scope, _ handler: @escaping Handler) -> Route {
        Route(method: .put, path: path, scope: scope, query: [], handler: handler)
    }

    static func delete(_ path: String, _ scope: Scope, query: Set<String> = [], _ handler: @escaping Handler) -> Route {
        Route(method: .delete, path: path, scope: scope, query: query, handler: handler)
    }

    func respond(to request: Request, _ context: APIContext) async throws -> Response {
        if let scope { try context.require(scope) }
        let call = Call(request: request, context: context)
        try call.refuseQuery(except: query)
        return try await handler(call)
    }
}

extension RouterGroup<APIContext> {
    func add(_ routes: [Route]) {
        for route in routes {
            on(RouterPath(route.path), method: route.method) { request, context in try await route.respond(to: request, context) }
        }
    }
}
