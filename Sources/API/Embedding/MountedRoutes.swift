import HTTPTypes
public import Hummingbird

/// The control plane's routes within another Hummingbird application: whatever begins with one of its paths is answered here, all else goes on.
///
/// `/healthz` and `/readyz` stay the application's own.
public struct MountedRoutes<Context: RequestContext>: RouterMiddleware {
    /// What is answered here.
    public static var paths: [String] { ["/api/v1", "/metrics", "/openapi.json", "/links", "/ws/control-plane"] }

    private let responder: any HTTPResponder<APIContext>
    private let prefix: String

    /// - Parameter prefix: what stands before the paths, like `/control-plane`; empty: nothing.
    public init(of server: APIServer, under prefix: String = "") {
        responder = server.router().buildResponder()
        self.prefix = prefix
    }

    public func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let path = inner(request.uri.path) else { return try await next(request, context) }
        var head = request.head
        head.path = path + (request.uri.query.map { "?\($0)" } ?? "")
        let address = (context as? any RemoteAddressRequestContext)?.remoteAddress
        return try await responder.respond(
            to: Request(head: head, body: request.body), context: APIContext(within: context, remoteAddress: address))
    }

    /// The path as the control plane knows it; `nil`: it is not for it.
    private func inner(_ path: String) -> String? {
        guard path.hasPrefix(prefix) else { return nil }
        let rest = String(path.dropFirst(prefix.count))
        return Self.paths.contains { rest == $0 || rest.hasPrefix($0 + "/") } ? rest : nil
    }
}
