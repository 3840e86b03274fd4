package import ControlPlane
import Fleet
import HTTPTypes
package import Hummingbird
import NIOCore
import Synchronization

/// Records the requests that an application serves or forwards for a server: their count, latency and errors. The server counts as busy
/// while a request is in progress.
///
/// A request names its server in the header `X-Server-ID`, by id or name. A request that names no known server is served and not recorded.
/// A request is in progress until its response is fully written, a stream of tokens included.
package struct RequestTracking<Context: RequestContext>: RouterMiddleware {
    private let metrics: MetricsCollector
    private let find: @Sendable (String) -> ServerID?
    private let server: String?
    private let isCounted: @Sendable (String) -> Bool

    /// - Parameters:
    ///   - server: The server of requests that name none, by id or name; `nil`: those are not recorded.
    ///   - isCounted: Whether a request to this path is work. By default all but health checks and scrapes are.
    package init(
        into orchestrator: ControlPlaneOrchestrator, server: String? = nil,
        isCounted: @escaping @Sendable (String) -> Bool = RequestPaths.isWork
    ) {
        metrics = orchestrator.metrics
        find = { name in
            do { return try orchestrator.resolve(name) } catch {
                // Anybody can send the header, so the server need not exist.
                return nil
            }
        }
        self.server = server
        self.isCounted = isCounted
    }

    package func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let named = HTTPField.Name("X-Server-ID").flatMap { request.headers[$0] } ?? server
        guard isCounted(request.uri.path), let id = named.flatMap(find) else { return try await next(request, context) }
        let tracked = Tracked(metrics.began(requestOf: id))
        do {
            var response = try await next(request, context)
            let (body, status) = (response.body, response.status.code)
            response.body = ResponseBody(contentLength: body.contentLength) { writer in
                do { try await body.write(writer) } catch {
                    tracked.end(isError: true)
                    throw error
                }
                tracked.end(isError: status >= 500)
            }
            return response
        } catch {
            tracked.end(isError: (error as? any HTTPResponseError).map { $0.status.code >= 500 } ?? true)
            throw error
        }
    }

    /// Ends the request once, even if its response is never written.
    private final class Tracked: Sendable {
        private let request: RequestInProgress
        private let isOver = Atomic(false)

        init(_ request: RequestInProgress) { self.request = request }

        func end(isError: Bool) {
            if !isOver.exchange(true, ordering: .acquiringAndReleasing) { request.end(isError: isError) }
        }

        deinit { end(isError: true) }
    }
}

/// Which paths count as work.
public enum RequestPaths {
    private static let health: Set<String> = ["health", "healthz", "livez", "live", "ready", "readyz", "ping", "metrics", "favicon.ico"]

    /// Why routes that were added before the control plane cannot stay; `nil`: there are none.
    package static func problem(withEarlier routes: [String]) -> String? {
        guard !routes.isEmpty else { return nil }
        let named = routes.sorted().prefix(5).joined(separator: ", ") + (routes.count > 5 ? " and \(routes.count - 5) more" : "")
        return
            "the router has routes already (\(named)), and requests to them would not count as work: call install(on:) before you add them"
    }

    /// False for health checks and scrapes, which would keep a server busy without end.
    @Sendable public static func isWork(_ path: String) -> Bool {
        guard let last = path.split(separator: "/").last else { return true }
        return !health.contains(last.lowercased())
    }
}
