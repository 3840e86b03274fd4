package import ControlPlane
package import Exposition
package import Fleet
import HTTPTypes
import Hummingbird
package import HummingbirdCore
import HummingbirdTLS
package import Logging
import NIOCore
package import NIOSSL
package import SettingTable
import WebSocket
public import ServiceLifecycle

/// The HTTP API of a control plane: REST, server-sent events and the WebSocket.
public struct APIServer: Service {
    /// Where and how the API listens.
    package struct Settings: Sendable {
        package var host: String
        /// 0: any free port.
        package var port: Int
        /// Each connection is an open file. At the limit an idle connection is closed, or else the new one is refused.
        package var maximumConnections: Int
        /// From one address; this machine's own addresses have no limit of their own.
        package var maximumConnectionsOfAnAddress: Int
        /// A connection without traffic for this long is closed.
        package var silentConnectionsEndAfter: Duration
        /// Between two rounds of metrics to their subscribers.
        package var metricsEvery: Duration
        /// `nil`: plain HTTP.
        package var tls: TLSConfiguration?
        /// Path of the agent's program, which `/agent` serves; `nil`: there is none.
        package var agentBinary: String?
        /// How people reach the daemon; `nil`: as each request says.
        package var publicURL: String?
        /// Origins whose pages may call the API, in lower case.
        package var origins: [String]
        /// The daemon's settings, as people may ask for them.
        package var effective: [EffectiveSetting]

        package init(
            host: String = "127.0.0.1", port: Int = 8000, maximumConnections: Int = 16_384,
            maximumConnectionsOfAnAddress: Int? = nil, silentConnectionsEndAfter: Duration = .seconds(60),
            metricsEvery: Duration = .seconds(5), tls: TLSConfiguration? = nil, agentBinary: String? = nil, publicURL: String? = nil,
            origins: [String] = [], effective: [EffectiveSetting] = []
        ) {
            (self.origins, self.effective) = (origins, effective)
            self.tls = tls
            (self.agentBinary, self.publicURL) = (agentBinary, publicURL)
            self.metricsEvery = metricsEvery
            self.host = host
            self.port = port
            self.maximumConnections = maximumConnections
            self.maximumConnectionsOfAnAddress = maximumConnectionsOfAnAddress ?? max(16, maximumConnections / 4)
            self.silentConnectionsEndAfter = silentConnectionsEndAfter
        }
    }

    private let admission = Admission()
    private let agentBinary: AgentBinary
    private let streams = (live: StreamSeats(limit: 1024), logs: StreamSeats(limit: 64))
    private let orchestrator: ControlPlaneOrchestrator
    private let registry: PrometheusRegistry?
    private let links: ActionLinks?
    private let settings: Settings
    private let time: any TimeSource
    private let logger: Logger
    private let onReady: @Sendable (Int) async -> Void

    /// - Parameters:
    ///   - registry: This process's own metrics, shown on `/metrics` beside the fleet's.
    ///   - links: The links in warnings; `nil`: warnings have none.
    ///   - onReady: Called with the port once requests are served.
    package init(
        orchestrator: ControlPlaneOrchestrator, registry: PrometheusRegistry? = nil, links: ActionLinks? = nil,
        settings: Settings = Settings(), time: any TimeSource, logger: Logger,
        onReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.orchestrator = orchestrator
        self.registry = registry
        self.links = links
        self.settings = settings
        agentBinary = AgentBinary(path: settings.agentBinary)
        self.time = time
        self.logger = logger
        self.onReady = onReady
    }

    /// Serves requests until graceful shutdown. Throws if it cannot listen on its port.
    public func run() async throws {
        let application = try application()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await feed() }
            group.addTask { try await application.run() }
            // The feed ends only when it is cancelled. The server ends when it shuts down, or when it cannot start.
            try await group.next()
            group.cancelAll()
        }
    }

    /// Publishes events and metrics to subscribers until the task is cancelled. `run` includes it.
    package func feed() async { await LiveFeed(orchestrator: orchestrator, time: time, interval: settings.metricsEvery).run() }

    /// An HTTP/1.1 server with the WebSocket on the same port.
    ///
    /// - Parameter prefix: A path before the WebSocket's own, such as `/control-plane`.
    package func http(under prefix: String = "") -> HTTPServerBuilder {
        let (authority, time, notifier, loops) = (orchestrator.tokens.authority, time, orchestrator.notifier, LiveLoops())
        let channel = WebSocketHTTPChannel.Settings(
            path: prefix + LiveRoutes.webSocketPath, silentConnectionsEndAfter: settings.silentConnectionsEndAfter,
            limits: ConnectionLimits(most: settings.maximumConnections, mostOfAnAddress: settings.maximumConnectionsOfAnAddress)
        ) { request in LiveSubscriber(notifier: notifier, loops: loops, authority: authority, request: request, time: time) }
        return HTTPServerBuilder { WebSocketHTTPChannel(settings: channel, responder: $0) }
    }

    /// The application, for tests that need no socket.
    func application() throws -> some ApplicationProtocol {
        let onReady = onReady
        let plain = http()
        return Application(
            router: router(), server: try settings.tls.map { try .tls(plain, tlsConfiguration: $0) } ?? plain,
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: "controlplane", backlog: 1024),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) },
            eventLoopGroupProvider: .shared(APIThreads.group), logger: logger)
    }

    func router() -> Router<APIContext> {
        let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
        // First, so that errors have its headers too.
        if !settings.origins.isEmpty { router.add(middleware: CrossOriginAnswers(origins: Set(settings.origins))) }
        router.add(middleware: ProblemResponses(routes: RouteTable { addRoutes(to: $0) }))
        addRoutes(to: router)
        return router
    }

    private func addRoutes(to router: Router<APIContext>) {
        router.get("healthz") { _, _ in JSONBody.response(["status": "ok"]) }
        router.get("readyz") { _, _ in
            if let why = orchestrator.impediment(at: time.now()) { throw Problem(.serviceUnavailable, "not-ready", why) }
            return JSONBody.response(orchestrator.notice.map { ["status": "ready", "notice": $0] } ?? ["status": "ready"])
        }
        let authentication = Authentication(authority: orchestrator.tokens.authority, time: time)
        let admitted = Admitted(admission: admission)
        // Needs a token, as it describes the fleet. Prometheus sends one with `authorization: credentials_file`.
        router.group("metrics").add(middleware: authentication).add(middleware: admitted).get { _, context in
            try context.require(.read)
            return PrometheusResponse.response(orchestrator, registry)
        }
        router.group("api/v1").add(middleware: authentication).add(middleware: admitted).add(routes)
        router.group("mcp").add(middleware: authentication).post(use: MCPRoutes(api: internalAPI(authentication, admitted)).post)
        let forStreams = Authentication(authority: orchestrator.tokens.authority, time: time, acceptsTickets: true)
        router.group("api/v1").add(middleware: forStreams).add(live.streams)
        router.group("api/v1").add(middleware: admitted).add(session.open + enrollment.open)
        if let links { LinkRoutes(orchestrator: orchestrator, links: links, time: time).add(to: router) }
        router.get("openapi.json") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(string: OpenAPIDocument.text)))
        }
        AgentFileRoutes(binary: agentBinary, publicURL: settings.publicURL, isSecure: settings.tls != nil).add(to: router)
        PageRoutes().add(to: router)
        router.get("ws/control-plane") { _, _ in try LiveRoutes.refusePlainRequest() }
    }

    /// The routes under `/api/v1` for calls that come from within.
    private func internalAPI(_ authentication: Authentication, _ admitted: Admitted) -> any HTTPResponder<APIContext> {
        let (routes, router) = (routes, Router(context: APIContext.self))
        router.add(middleware: ProblemResponses(routes: RouteTable { $0.group("api/v1").add(routes) }))
        router.group("api/v1").add(middleware: authentication).add(middleware: admitted).add(routes)
        return router.buildResponder()
    }

    private var live: LiveRoutes {
        LiveRoutes(notifier: orchestrator.notifier, authority: orchestrator.tokens.authority, time: time, seats: streams.live)
    }

    private var enrollment: EnrollmentRoutes { EnrollmentRoutes(orchestrator: orchestrator, time: time) }

    private var session: SessionRoutes { SessionRoutes(tokens: orchestrator.tokens, time: time) }

    /// Every route under `/api/v1` that needs a token.
    private var routes: [Route] {
        // One list: a chain of sums takes the compiler minutes.
        let all: [[Route]] = [
            ServerRoutes(orchestrator: orchestrator, time: time).routes,
            ControlRoutes(orchestrator: orchestrator, time: time).routes,
            HoldRoutes(orchestrator: orchestrator, time: time).routes,
            AgentRoutes(orchestrator: orchestrator).routes,
            MetricsRoutes(orchestrator: orchestrator, time: time).routes,
            HistoryRoutes(orchestrator: orchestrator, time: time).routes,
            ManyServersRoutes(orchestrator: orchestrator, time: time).routes,
            StatusRoutes(orchestrator: orchestrator, time: time).routes,
            AlertRoutes(orchestrator: orchestrator, time: time).routes,
            LearningRoutes(orchestrator: orchestrator, time: time).routes,
            LogRoutes(orchestrator: orchestrator, time: time, seats: streams.logs).routes,
            DashboardRoutes(orchestrator: orchestrator).routes,
            CostRoutes(orchestrator: orchestrator).routes,
            EventRoutes(orchestrator: orchestrator).routes,
            TokenRoutes(tokens: orchestrator.tokens).routes,
            SettingRoutes(settings: settings.effective).routes,
            ScheduleRoutes(orchestrator: orchestrator, time: time).routes,
            BudgetRoutes(orchestrator: orchestrator, time: time).routes,
            SavingRoutes(orchestrator: orchestrator).routes,
            WebhookRoutes(webhooks: orchestrator.webhookRegistry).routes,
            enrollment.routes,
            session.routes,
            live.routes,
        ]
        return all.flatMap { $0 }
    }

    /// Every route under `/api/v1`, to compare with the OpenAPI document.
    var documentedRoutes: [Route] { routes + live.streams + session.open + enrollment.open }
}
