import API
import ArgumentParser
import AsyncHTTPClient
import ControlPlane
import CoreMetrics
import Exposition
import Fleet
import Foundation
import Glibc
import HostTelemetry
import Logging
import NIOSSL
import RunPod
import ServiceLifecycle
import Store
import UnixSignals

/// Puts the daemon together, bottom-up, and runs it.
struct Daemon {
    let settings: Settings

    func run() async throws {
        raiseOpenFileLimit()
        let logger = Daemon.logger(settings.logLevel)
        let time = SystemTime()
        let store: FleetStore
        let authority: TokenAuthority
        let tls = try settings.tls.map { try Daemon.tls(certificate: $0.certificate, key: $0.key) }
        let links: ActionLinks?
        do {
            store = try FleetStore.open(directory: settings.dataDirectory)
            authority = try await AdminToken.authority(store, directory: settings.dataDirectory, at: time.now())
            if let publicURL = settings.publicURL {
                links = ActionLinks(key: try await store.linkKey(orElse: ActionLinks.freshKey()), publicURL: publicURL)
            } else {
                links = nil
            }
        } catch {
            throw fail("\(error)", status: .failed)
        }
        let registry = PrometheusRegistry(help: [
            "controlplane_provider_requests_total": "Calls to RunPod, by what was asked and how it ended.",
            "controlplane_provider_rate_limit_remaining": "Requests that RunPod still allows, by window.",
            "controlplane_shutdowns_total": "Stops, by what they were for and how they or their attempts ended.",
            "controlplane_notifications_total": "What was sent to webhooks, by kind of event and what became of it.",
        ])
        MetricsSystem.bootstrap(registry)
        let transport = AHCTransport()
        let client = RunPodClient(settings: settings.runPod, transport: transport, time: time, logger: logger)
        let hook: any PreStopHook =
            settings.preStopWebhook.map { WebhookHook(url: $0, timeout: settings.preStopTimeout) } ?? NoPreStopHook()
        let webhookClient = HTTPWebhookSender.makeClient()
        let orchestrator = ControlPlaneOrchestrator(
            provider: client, prices: client, logs: client, store: store, settings: settings.controlPlane, hook: hook,
            probe: NetworkProbe(),
            host: HostTelemetry(settings: .init(disks: ["/", settings.dataDirectory])),
            webhookSender: HTTPWebhookSender(client: webhookClient, links: links), time: time, logger: logger)
        let api = APIServer(
            service: LocalControlPlane(orchestrator, authority: authority, store: store, time: time), authority: authority,
            registry: registry, links: links, settings: .init(host: settings.host, port: settings.port, tls: tls), time: time,
            logger: logger
        ) { [settings] port in
            print(
                """
                Watching \(settings.runPod.apiURL)
                The API is at \(settings.tls == nil ? "http" : "https")://\(settings.host):\(port)/api/v1, its token in \(settings.dataDirectory)/admin-token
                See the fleet, in another terminal: controlplane servers
                """)
            fflush(nil)
        }
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: orchestrator), .init(service: api)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // Who does not read the end of an answer must not keep the process alive.
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch is CancellationError {
            logger.notice("some connections did not end in time and were cut")
        } catch {
            throw fail(Daemon.line(error, settings), status: .failed)
        }
        try await webhookClient.shutdown()
        try await transport.shutdown()
        do { try store.close() } catch { logger.error("the database was not closed: \(error)") }
    }

    private static func tls(certificate: String, key: String) throws -> TLSConfiguration {
        func read<R>(_ name: String, _ path: String, _ body: () throws -> R) throws -> R {
            do { return try body() } catch {
                throw fail("\(name) is “\(path)”; it must be a PEM file that can be read", status: .usage)
            }
        }
        let chain = try read("TLS_CERTIFICATE_FILE", certificate) { try NIOSSLCertificate.fromPEMFile(certificate) }
        let key = try read("TLS_KEY_FILE", key) { try NIOSSLPrivateKey(file: key, format: .pem) }
        var tls = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        tls.applicationProtocols = ["http/1.1"]
        return tls
    }

    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "controlplane") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }

    private static func line(_ error: any Error, _ settings: Settings) -> String {
        let text = "\(error)"
        guard text.contains("bind") || text.contains("EADDR") || text.contains("Address") else { return text }
        return
            "cannot listen on \(settings.host):\(settings.port); is it in use? Choose another with CONTROL_PLANE_PORT. (\(text.prefix(120)))"
    }

    /// Every connection is an open file, and the usual limit is 1,024.
    private func raiseOpenFileLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
