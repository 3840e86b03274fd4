import HTTPTypes
package import Hummingbird

/// The control plane's routes within another Hummingbird application: it answers requests for its own paths and passes on all others.
///
/// `/healthz` and `/readyz` stay the application's own. The web page is served under a prefix only: without one, `/` stays the application's.
package struct MountedRoutes<Context: RequestContext>: RouterMiddleware {
    /// The paths that it answers, and everything below them.
    package static var paths: [String] { ["/api/v1", "/mcp", "/metrics", "/openapi.json", "/links", "/ws/control-plane"] }

    private let responder: any HTTPResponder<APIContext>
    private let prefix: String

    /// - Parameter prefix: A path before the control plane's own, such as `/control-plane`; empty: none.
    package init(of server: APIServer, under prefix: String = "") {
        responder = server.router().buildResponder()
        self.prefix = prefix
    }

    package func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        // Without the slash at its end, the page's relative addresses would lead nowhere.
        if !prefix.isEmpty, request.uri.path == prefix { return .redirect(to: prefix + "/", type: .permanent) }
        guard let path = inner(request.uri.path) else { return try await next(request, context) }
        var head = request.head
        head.path = path + (request.uri.query.map { "?\($0)" } ?? "")
        let address = (context as? any RemoteAddressRequestContext)?.remoteAddress
        return try await responder.respond(
            to: Request(head: head, body: request.body), context: APIContext(within: context, remoteAddress: address))
    }

    /// The path without the prefix; `nil`: it is not one of the control plane's.
    private func inner(_ path: String) -> String? {
        guard path.hasPrefix(prefix) else { return nil }
        let rest = String(path.dropFirst(prefix.count))
        if !prefix.isEmpty, rest == "/" || rest.hasPrefix("/assets/") { return rest }
        return Self.paths.contains { rest == $0 || rest.hasPrefix($0 + "/") } ? rest : nil
    }
}
