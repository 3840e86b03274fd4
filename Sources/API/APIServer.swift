public import Exposition
public import Fleet
import HTTPTypes
import Hummingbird
public import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
public import NIOSSL
import WebSocket
public import ServiceLifecycle

/// The REST face of a control plane.
public struct APIServer: Service {
    public struct Settings: Sendable {
        public var host: String
        /// 0 for any that is free.
        public var port: Int
        /// Each is an open file. Where there is no room for another, one that asks nothing ends, or the newcomer is turned away.
        public var maximumConnections: Int
        /// From one address, but for this machine's own.
        public var maximumConnectionsOfAnAddress: Int
        /// A connection on which nothing happens for this long is closed.
        public var silentConnectionsEndAfter: Duration
        /// Between two rounds of metrics to those who subscribed to them.
        public var metricsEvery: Duration
        /// `nil`: without encryption.
        public var tls: TLSConfiguration?

        public init(
            host: String = "127.0.0.1", port: Int = 8000, maximumConnections: Int = 16_384,
            maximumConnectionsOfAnAddress: Int? = nil, silentConnectionsEndAfter: Duration = .seconds(60),
            metricsEvery: Duration = .seconds(5), tls: TLSConfiguration? = nil
        ) {
            self.tls = tls
            self.metricsEvery = metricsEvery
            self.host = host
            self.port = port
            self.maximumConnections = maximumConnections
            self.maximumConnectionsOfAnAddress = maximumConnectionsOfAnAddress ?? max(16, maximumConnections / 4)
            self.silentConnectionsEndAfter = silentConnectionsEndAfter
        }
    }

    private let admission = Admission()
    private let streams = (live: StreamSeats(most: 1024), logs: StreamSeats(most: 64))
    private let service: any ControlPlaneService
    private let authority: TokenAuthority
    private let registry: PrometheusRegistry?
    private let links: ActionLinks?
    private let settings: Settings
    private let time: any TimeSource
    private let logger: Logger
    private let onReady: @Sendable (Int) async -> Void

    /// - Parameters:
    ///   - registry: this process's own numbers, shown on `/metrics` beside the fleet's.
    ///   - links: what warnings carry; `nil`: they carry none.
    ///   - onReady: told the port once requests are answered.
    public init(
        service: any ControlPlaneService, authority: TokenAuthority, registry: PrometheusRegistry? = nil,
        links: ActionLinks? = nil, settings: Settings = Settings(), time: any TimeSource, logger: Logger,
        onReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.service = service
        self.authority = authority
        self.registry = registry
        self.links = links
        self.settings = settings
        self.time = time
        self.logger = logger
        self.onReady = onReady
    }

    public func run() async throws {
        let application = try application()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await feed() }
            group.addTask { try await application.run() }
            // The feed ends only when it is told to; the server ends with its shutdown, or because it could not start.
            try await group.next()
            group.cancelAll()
        }
    }

    /// Turns what happens into what subscribers get, until the task is cancelled. `run` does it too.
    public func feed() async { await LiveFeed(service: service, time: time, interval: settings.metricsEvery).run() }

    /// HTTP/1.1 with the WebSocket beside it.
    ///
    /// - Parameter prefix: what stands before its path, like `/control-plane`.
    public func http(under prefix: String = "") -> HTTPServerBuilder {
        let (authority, time, notifier, loops) = (authority, time, service.notifier, LiveLoops())
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
        let known = Router(context: APIContext.self)
        addRoutes(to: known)
        let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Problems(routes: RouteTable(of: known)))
        addRoutes(to: router)
        return router
    }

    private func addRoutes(to router: Router<APIContext>) {
        router.get("healthz") { _, _ in JSONBody.response(["status": "ok"]) }
        router.get("readyz") { _, _ in
            if let why = service.impediment(at: time.now()) { throw Problem(.serviceUnavailable, "not-ready", why) }
            return JSONBody.response(service.notice.map { ["status": "ready", "notice": $0] } ?? ["status": "ready"])
        }
        // Behind a token as everything that tells of the fleet; Prometheus sends one with `authorization: credentials_file`.
        let admitted = Admitted(admission: admission)
        router.group("metrics").add(middleware: Authentication(authority: authority, time: time)).add(middleware: admitted).get {
            _, context in
            try context.require(.read)
            return PrometheusResponse.response(service.exported(registry))
        }
        let group = router.group("api/v1").add(middleware: Authentication(authority: authority, time: time)).add(middleware: admitted)
        ServerRoutes(service: service, time: time).add(to: group)
        EventRoutes(service: service).add(to: group)
        AgentRoutes(service: service).add(to: group)
        MetricsRoutes(service: service, time: time).add(to: group)
        StatusRoutes(service: service, time: time).add(to: group)
        LogRoutes(service: service, authority: authority, time: time, seats: streams.logs).add(to: group)
        DashboardRoutes(service: service).add(to: group)
        AdminRoutes(service: service, time: time).add(to: group)
        let tickets = router.group("api/v1").add(middleware: Authentication(authority: authority, time: time, takesTickets: true))
        LiveRoutes(service: service, authority: authority, time: time, seats: streams.live).add(to: group, streams: tickets)
        if let links { LinkRoutes(service: service, links: links, time: time).add(to: router) }
        router.get("openapi.json") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(bytes: PackageResources.openapi_json)))
        }
        router.get("ws/control-plane") { _, _ in try LiveRoutes.notAHandshake() }
    }
}
