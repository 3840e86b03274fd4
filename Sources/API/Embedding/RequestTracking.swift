public import ControlPlane
import Fleet
import HTTPTypes
public import Hummingbird
import NIOCore
import Synchronization

/// Records what an application serves, or passes on, for a server: requests, latency, errors, and that the server is at work meanwhile.
///
/// A request names its server in the header `X-Server-ID`, by id or name. One that names none, or none that is known, is recorded
/// nowhere and served all the same. It is under way until its answer is written to the end, a stream of tokens included.
public struct RequestTracking<Context: RequestContext>: RouterMiddleware {
    private let metrics: MetricsCollector
    private let find: @Sendable (String) -> ServerID?
    private let server: String?
    private let isCounted: @Sendable (String) -> Bool

    /// - Parameters:
    ///   - server: the server of requests that name none, by id or name; `nil`: those are not recorded.
    ///   - isCounted: is a request to this path work? By default all but health checks and scrapes.
    public init(
        into orchestrator: ControlPlaneOrchestrator, server: String? = nil,
        isCounted: @escaping @Sendable (String) -> Bool = RequestPaths.isWork
    ) {
        metrics = orchestrator.metrics
        find = { name in
            do { return try orchestrator.resolve(name) } catch {
                // The header comes from anybody: what it names need not exist.
                return nil
            }
        }
        self.server = server
        self.isCounted = isCounted
    }

    public func handle(
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

    /// Ends the request once, and also when its answer is dropped without being written.
    private final class Tracked: Sendable {
        private let request: RequestUnderWay
        private let isOver = Atomic(false)

        init(_ request: RequestUnderWay) { self.request = request }

        func end(isError: Bool) {
            if !isOver.exchange(true, ordering: .acquiringAndReleasing) { request.end(isError: isError) }
        }

        deinit { end(isError: true) }
    }
}

/// Which paths are work.
public enum RequestPaths {
    private static let health: Set<String> = ["health", "healthz", "livez", "live", "ready", "readyz", "ping", "metrics", "favicon.ico"]

    /// False for what only asks whether the server is well: such requests never end.
    @Sendable public static func isWork(_ path: String) -> Bool {
        guard let last = path.split(separator: "/").last else { return true }
        return !health.contains(last.lowercased())
    }
}
