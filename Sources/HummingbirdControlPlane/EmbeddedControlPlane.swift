public import API
import AsyncHTTPClient
public import ControlPlane
public import Exposition
public import Fleet
import HostTelemetry
public import Hummingbird
public import HummingbirdCore
public import Logging
import NIOSSL
import RunPod
public import ServiceLifecycle
import Store

/// A whole control plane, put together bottom-up: within another Hummingbird application, or as a daemon of its own.
///
/// ```swift
/// let controlPlane = try await EmbeddedControlPlane(settings: .load(environment: ProcessInfo.processInfo.environment))
/// let router = Router()
/// controlPlane.install(on: router)
/// try await Application(router: router, services: [controlPlane]).runService()
/// ```
public struct EmbeddedControlPlane: Service {
    /// Why it cannot begin, in one line.
    public enum StartError: Error, CustomStringConvertible {
        /// A setting names something that cannot be used.
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

    public let orchestrator: ControlPlaneOrchestrator
    /// The orchestrator, on threads of its own.
    public var watch: WatchService { WatchService(orchestrator) }
    /// Its routes; running it listens on a port of its own.
    public let api: APIServer
    private let store: FleetStore
    private let transport: AHCTransport
    private let logger: Logger

    /// Opens the database; nothing is looked at or acted on before `run`.
    ///
    /// - Parameters:
    ///   - registry: this process's own numbers, shown on `/metrics` beside the fleet's.
    ///   - onListening: told the port when `api` is run.
    ///   - tell: what is for a person's eyes only, like the first token.
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
                links = ActionLinks(key: try await store.linkKey(orElse: ActionLinks.freshKey()), publicURL: publicURL, time: time)
            } else {
                links = nil
            }
        } catch {
            throw .storage("\(error)")
        }
        transport = AHCTransport()
        let clients = TargetClients(privateDomains: settings.privateDomains)
        self.logger = logger
        let client = RunPodClient(settings: settings.runPod, transport: transport, time: time, logger: logger)
        let hook: any PreStopHook =
            settings.preStopWebhook.map { WebhookHook(url: $0, timeout: settings.preStopTimeout) } ?? NoPreStopHook()
        orchestrator = ControlPlaneOrchestrator(
            provider: client, prices: client, logs: client, store: store, settings: settings.controlPlane, hook: hook,
            probe: NetworkProbe(clients: clients), host: HostTelemetry(settings: .init(disks: ["/", settings.dataDirectory])),
            webhookSender: HTTPWebhookSender(clients: clients, links: links), accountLock: AccountLock(account: settings.accountMark),
            time: time, logger: logger)
        api = APIServer(
            service: LocalControlPlane(orchestrator, authority: authority, store: store, time: time), authority: authority,
            registry: registry, links: links,
            settings: .init(host: settings.host, port: settings.port, maximumConnections: OpenFiles.connections, tls: tls), time: time,
            logger: logger, onReady: onListening)
    }

    /// Watches and stops until graceful shutdown, and feeds those who listen; listens on no port.
    public func run() async throws {
        let (orchestrator, api) = (orchestrator, api)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await cancelWhenGracefulShutdown { await api.feed() } }
            group.addTask { try await WatchService(orchestrator).run() }
            // Without its loops nothing would be stopped, so the application is not to go on as if it were.
            try await group.next()
            group.cancelAll()
        }
        await close()
    }

    /// Closes the database and the connections; to be called when nothing runs any more. `run` does it itself.
    public func close() async {
        do {
            try await transport.shutdown()
        } catch {
            logger.debug("connections were not closed: \(error)")
        }
        do { try store.close() } catch { logger.error("the database was not closed: \(error)") }
    }

    // MARK: For the application's router

    /// Answers `/api/v1/…`, `/metrics`, `/links/…` and `/openapi.json`, and records every other request for the server that its header
    /// `X-Server-ID` names. To be called before the application's own routes are added.
    ///
    /// - Parameters:
    ///   - prefix: what stands before the control plane's paths, like `/control-plane`; empty: nothing.
    ///   - server: the server of requests that name none, by id or name; `nil`: those are not recorded.
    ///   - isCounted: is a request to this path work? By default all but health checks and scrapes.
    public func install<Context: RequestContext>(
        on router: Router<Context>, under prefix: String = "", server: String? = nil,
        isCounted: @escaping @Sendable (String) -> Bool = RequestPaths.isWork
    ) {
        // In this order: what is asked of the control plane is no work of a server.
        router.add(middleware: MountedRoutes(of: api, under: prefix))
        router.add(middleware: RequestTracking(into: orchestrator, server: server, isCounted: isCounted))
    }

    /// The application's HTTP server, with the WebSocket beside its routes.
    public func server(under prefix: String = "") -> HTTPServerBuilder { api.http(under: prefix) }
}

extension Settings {
    /// The same for the same account, and of no use to whoever reads it.
    fileprivate var accountMark: String {
        WebhookSignature.sign(Array(runPod.apiURL.utf8), id: "account", secondsSinceEpoch: 0, secret: runPod.key.authorization)
    }
}
