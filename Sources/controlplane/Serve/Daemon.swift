import ArgumentParser
import CoreMetrics
import Exposition
import Foundation
import Glibc
import HummingbirdControlPlane
import Logging
import RunPod
import ServiceLifecycle
import UnixSignals

/// Puts the daemon together, bottom-up, and runs it.
struct Daemon {
    let settings: Settings

    func run() async throws {
        OpenFiles.prepare()
        // A file that may not grow is an error to report, not the end; and what is made here is its owner's alone.
        signal(SIGXFSZ, SIG_IGN)
        umask(0o077)
        let logger = Daemon.logger(settings.logLevel)
        let registry = PrometheusRegistry(help: [
            "controlplane_provider_requests_total": "Calls to RunPod, by what was asked and how it ended.",
            "controlplane_provider_rate_limit_remaining": "Requests that RunPod still allows, by window.",
            "controlplane_provider_unreadable_rows_total": "Rows of RunPod's lists that could not be read, by list.",
            "controlplane_shutdowns_total": "Stops, by what they were for and how they or their attempts ended.",
            "controlplane_notifications_total": "What was sent to webhooks, by kind of event and what became of it.",
        ])
        MetricsSystem.bootstrap(registry)
        let controlPlane: EmbeddedControlPlane
        do {
            let settings = settings
            let greet: @Sendable (Int) async -> Void = { port in
                print(
                    """
                    Watching \(settings.runPod.apiURL)
                    The API is at \(settings.tls == nil ? "http" : "https")://\(settings.host):\(port)/api/v1, its token in \(settings.dataDirectory)/admin-token
                    See the fleet, in another terminal: controlplane servers\(port == 8000 ? "" : " --url \(settings.tls == nil ? "http" : "https")://\(settings.host):\(port)")
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
        // Who does not read the end of an answer must not keep the process alive.
        configuration.maximumGracefulShutdownDuration = .seconds(10)
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch is CancellationError {
            logger.notice("some connections did not end in time and were cut")
        } catch {
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
        guard text.contains("bind") || text.contains("EADDR") || text.contains("Address") else { return text }
        return
            "cannot listen on \(settings.host):\(settings.port); is it in use? Choose another with CONTROL_PLANE_PORT. (\(text.prefix(120)))"
    }
}
