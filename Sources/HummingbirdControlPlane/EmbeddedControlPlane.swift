public import API
import AsyncHTTPClient
public import ControlPlane
public import Exposition
public import Fleet
import HostTelemetry
import HTTPTransport
public import Hummingbird
public import HummingbirdCore
import ImageRegistry
public import Logging
public import MachineTime
import NIOSSL
public import ServiceLifecycle
public import SettingTable
import Store
import Transport

/// A complete control plane: embedded in a Hummingbird application, or as a daemon of its own.
///
/// ```swift
/// let controlPlane = try await EmbeddedControlPlane(settings: .load(environment: ProcessInfo.processInfo.environment))
/// let router = Router()
/// controlPlane.install(on: router)
/// try await Application(router: router, services: [controlPlane]).runService()
/// ```
public struct EmbeddedControlPlane: Service {
    /// Why it cannot start, in one line.
    public enum StartError: Error, CustomStringConvertible {
        /// A setting has a value that cannot be used.
        case setting(SettingError)
        /// The data directory or its database cannot be used.
        case storage(String)

        public var description: String {
            switch self {
            case .setting(let error): "\(error)"
            case .storage(let line): line
            }
        }
    }

    /// The calls of an application: list, deploy, start and stop servers, record activity.
    public let orchestrator: ControlPlaneOrchestrator
    /// The orchestrator, on threads of its own.
    package var watch: WatchService { WatchService(orchestrator) }
    /// The API. Running it listens on a port of its own; `install` adds its routes to another router instead.
    public let api: APIServer
    private let store: FleetStore
    private let transport: AHCTransport
    private let logger: Logger

    /// Opens the database. Nothing is polled or stopped before `run`.
    ///
    /// - Parameters:
    ///   - settings: Those of the daemon.
    ///   - registry: This process's own metrics, shown on `/metrics` beside the fleet's.
    ///   - time: The clocks; others than the machine's are for tests.
    ///   - logger: For everything but what `tell` prints.
    ///   - onListening: Called with the port when `api` runs.
    ///   - tell: Prints what only a person may see, such as the first token.
    public init(
        settings: Settings, registry: PrometheusRegistry? = nil, time: any TimeSource = SystemTime(),
        logger: Logger = Logger(label: "controlplane"), onListening: @escaping @Sendable (Int) async -> Void = { _ in },
        tell: (String) -> Void = { print($0) }
    ) async throws(StartError) {
        let tls: TLSConfiguration?
        do throws(SettingError) {
            tls = try settings.tls.map { pair throws(SettingError) in
                try TLSFiles.configuration(certificate: pair.certificate, key: pair.key)
            }
        } catch {
            throw .setting(error)
        }
        let authority: TokenAuthority
        let links: ActionLinks?
        do {
            store = try FleetStore.open(directory: settings.dataDirectory) { logger.warning("\($0)") }
            authority = try await AdminToken.authority(
                store, directory: settings.dataDirectory, allowedFailures: settings.wrongTokensPerMinute, at: time.now(), tell: tell)
            if let publicURL = settings.publicURL {
                links = ActionLinks(
                    key: try await store.credentials.linkKey(orElse: ActionLinks.freshKey()), publicURL: publicURL, time: time)
            } else {
                links = nil
            }
        } catch {
            throw .storage("\(error)")
        }
        transport = AHCTransport()
        let clients = TargetClients(privateDomains: settings.privateDomains)
        self.logger = logger
        for warning in settings.warnings { logger.warning("\(warning)") }
        let client = settings.provider.client(transport: transport, time: time, logger: logger)
        let hook: any PreStopHook =
            settings.preStopWebhook.map { WebhookHook(url: $0, timeout: settings.preStopTimeout) } ?? NoPreStopHook()
        orchestrator = ControlPlaneOrchestrator(
            provider: client, prices: client, logs: client, billing: client, volumes: client,
            images: RegistryClient(transport: transport), store: store, settings: settings.controlPlane,
            hook: hook,
            probe: NetworkProbe(clients: clients), host: HostTelemetry(settings: .init(disks: ["/", settings.dataDirectory])),
            webhookSender: ChannelSender(
                http: HTTPWebhookSender(clients: clients, links: links), mail: MailSender(program: settings.sendmail, links: links)),
            accountLock: AccountLock(account: settings.accountMark),
            authority: authority, time: time, logger: logger)
        api = APIServer(
            orchestrator: orchestrator, registry: registry, links: links,
            settings: .init(
                host: settings.host, port: settings.port, maximumConnections: OpenFiles.connections, tls: tls,
                agentBinary: settings.agentBinary, publicURL: settings.publicURL, origins: settings.origins, effective: settings.effective),
            time: time,
            logger: logger, onReady: onListening)
    }

    /// Polls and stops servers until graceful shutdown, and publishes live updates. Listens on no port.
    public func run() async throws {
        let (orchestrator, api) = (orchestrator, api)
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await cancelWhenGracefulShutdown { await api.feed() } }
                group.addTask { try await WatchService(orchestrator).run() }
                // Without these loops nothing is stopped, so the application must not go on.
                try await group.next()
                group.cancelAll()
            }
        } catch {
            await close()
            throw error
        }
        await close()
    }

    /// Runs it in the background, for applications without a service group. Returns when it polls; without effect while it runs.
    ///
    /// - Throws: what prevents it from starting, or `ControlPlaneError.conflict` after `stop`: create another one then.
    public func start() async throws { try await orchestrator.control.start(self) }

    /// Ends `start`, closes the database and the connections, and returns when that is done.
    public func stop() async {
        // One that ran closes them itself.
        if await !orchestrator.control.end() { await close() }
    }

    /// Whether it polls, decides and stops servers now.
    public var isRunning: Bool { orchestrator.isRunning }

    /// Closes the database and the connections. Call it when nothing runs any more; `run` does it itself.
    public func close() async {
        do {
            try await transport.shutdown()
        } catch {
            logger.debug("connections were not closed: \(error)")
        }
        do { try store.close() } catch { logger.error("the database was not closed: \(error)") }
    }

    // MARK: For the application's router

    /// Serves `/api/v1/…`, `/metrics`, `/links/…` and `/openapi.json`, and records every other request for the server that its header
    /// `X-Server-ID` names. Under a prefix it also serves the web page. Call it before you add the application's own routes: requests to
    /// earlier ones would not be recorded, so it ends the process with a message that names them.
    ///
    /// - Parameters:
    ///   - router: The application's.
    ///   - prefix: A path before the control plane's own, such as `/control-plane`; empty: none.
    ///   - server: The server of requests that name none, by id or name; `nil`: those are not recorded.
    ///   - isCounted: Whether a request to this path is work. By default all but health checks and scrapes are.
    public func install<Context: RequestContext>(
        on router: Router<Context>, under prefix: String = "", server: String? = nil,
        isCounted: @escaping @Sendable (String) -> Bool = RequestPaths.isWork
    ) {
        if let problem = RequestPaths.problem(withEarlier: router.routes.map(\.description)) { preconditionFailure(problem) }
        // In this order, so that calls of the control plane do not count as work of a server.
        router.add(middleware: MountedRoutes(of: api, under: prefix))
        router.add(middleware: RequestTracking(into: orchestrator, server: server, isCounted: isCounted))
    }

    /// An HTTP server for the application, with the control plane's WebSocket on the same port.
    public func server(under prefix: String = "") -> HTTPServerBuilder { api.http(under: prefix) }
}

extension Settings {
    /// A mark of the account that reveals nothing about its key.
    fileprivate var accountMark: String {
        WebhookSignature.sign(Array(provider.address.utf8), id: "account", secondsSinceEpoch: 0, secret: provider.token.authorization)
    }
}
