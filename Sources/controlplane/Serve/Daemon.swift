import ArgumentParser
import CoreMetrics
import Exposition
import Foundation
import Glibc
import HummingbirdControlPlane
import Logging
import ServiceLifecycle
import UnixSignals

/// Assembles the daemon and runs it.
struct Daemon {
    let settings: Settings

    func run() async throws {
        OpenFiles.prepare()
        // A full disk is an error to report, not the end of the process. New files are private.
        signal(SIGXFSZ, SIG_IGN)
        umask(0o077)
        let logger = Daemon.logger(settings.logLevel)
        let registry = PrometheusRegistry(help: [
            "controlplane_provider_requests_total": "Calls to RunPod by operation and outcome.",
            "controlplane_provider_rate_limit_remaining": "Requests that RunPod still allows in each window.",
            "controlplane_provider_unreadable_rows_total": "Unreadable rows in RunPod's lists, by list.",
            "controlplane_shutdowns_total": "Stops and their attempts, by reason and result.",
            "controlplane_notifications_total": "Notifications to webhooks, by kind of event and outcome.",
        ])
        MetricsSystem.bootstrap(registry)
        let controlPlane: EmbeddedControlPlane
        do {
            let settings = settings
            let greet: @Sendable (Int) async -> Void = { port in
                let address = "\(settings.tls == nil ? "http" : "https")://\(settings.host):\(port)"
                print(
                    """
                    Polling \(settings.provider.address)
                    API:   \(address)/api/v1
                    Token: \(settings.dataDirectory)/admin-token
                    In another terminal: controlplane servers\(port == 8000 ? "" : " --url \(address)")
                    """)
                fflush(nil)
            }
            controlPlane = try await EmbeddedControlPlane(settings: settings, registry: registry, logger: logger, onListening: greet)
        } catch {
            if case .setting = error { throw fail("\(error)", status: .usage) }
            throw fail("\(error)", status: .failed)
        }
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: controlPlane.watch), .init(service: controlPlane.api)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // A client that does not read its response must not keep the process alive.
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch is CancellationError {
            logger.notice("closed connections that did not end in time")
        } catch {
            await controlPlane.close()
            throw fail(Daemon.line(error, settings), status: .failed)
        }
        await controlPlane.close()
    }

    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "controlplane") { PrintableLogHandler(inner: StreamLogHandler.standardError(label: $0)) }
        logger.logLevel = level
        return logger
    }

    private static func line(_ error: any Error, _ settings: Settings) -> String {
        let text = "\(error)"
        let place = "cannot listen on \(settings.host):\(settings.port)"
        if text.contains("errno: \(EADDRINUSE)") {
            return "\(place): another program uses the port. Choose another one with CONTROL_PLANE_PORT or --port."
        }
        if text.contains("errno: \(EACCES)") {
            return "\(place): this user may not use the port. Choose one above 1023 with CONTROL_PLANE_PORT or --port."
        }
        guard text.contains("bind") || text.contains("Address") else { return text }
        return "\(place): this machine has no such address. Check CONTROL_PLANE_HOST or --host."
    }
}
