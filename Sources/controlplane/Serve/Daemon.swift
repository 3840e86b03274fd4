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
                    Token: \(Daemon.token(in: settings.dataDirectory))
                    In another terminal: controlplane servers\(port == 8000 ? "" : " --url \(address)")
                    """)
                fflush(nil)
            }
            controlPlane = try await EmbeddedControlPlane(settings: settings, registry: registry, logger: logger, onListening: greet)
        } catch {
            if case .setting = error { throw fail("\(error)", status: .usage) }
            throw fail("\(error)", status: .failed)
        }
        let check = ListenCheck(
            host: settings.host, port: settings.port, portOption: "CONTROL_PLANE_PORT or --port", hostOption: "CONTROL_PLANE_HOST or --host"
        )
        do { try await check.run() } catch {
            await controlPlane.close()
            throw error
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
            throw fail(check.line(error), status: .failed)
        }
        await controlPlane.close()
    }

    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "controlplane") { PrintableLogHandler(inner: StreamLogHandler.standardError(label: $0)) }
        logger.logLevel = level
        return logger
    }

    /// Where the token for commands is, or how to get one: a restore does not bring the file, and people may delete it.
    private static func token(in directory: String) -> String {
        let path = "\(directory)/admin-token"
        guard access(path, F_OK) != 0 else { return path }
        return "set CONTROL_PLANE_TOKEN to a token that you have; \(path) does not exist"
    }
}
