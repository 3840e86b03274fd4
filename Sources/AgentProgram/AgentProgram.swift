import Agent
import Dispatch
package import Fleet
import Glibc
package import HostTelemetry
package import Logging
import MachineTime
import NIOCore
import NIOTransport
import Policy
package import SettingTable
import Transport

/// The agent as a program: settings from the environment, the network, and the end by a signal. `controlplane-agent` and
/// `controlplane agent` are two ways to start it.
package struct AgentProgram: Sendable {
    /// The status of a program that must not be started again: its settings are wrong, or the daemon refuses its enrollment for good.
    package static let doNotRestart: Int32 = 78

    private static let settlesWithin = Duration.seconds(20)
    private static let settlesAgainAfter = Duration.seconds(600)

    private let options: AgentOptions
    private let environment: [String: String]
    private let server: ServerID
    private let url: String
    private let credential: AgentCredential
    /// For the daemon.
    private let trust: Trust
    /// For the provider, whose certificate is neither pinned nor private.
    private let providersTrust: Trust
    private let interval: Duration
    private let logger: Logger

    /// - Parameters:
    ///   - interval: between two measurements.
    ///   - allowsHTTP: to another machine.
    package init(
        environment: [String: String], interval: Duration, allowsHTTP: Bool, logger: Logger
    ) throws(SettingError) {
        var options = AgentOptions()
        try EnvironmentSettings(environment).fill(&options, from: Setting.agent)
        guard let server = options.podID else { throw SettingError(line: "RUNPOD_POD_ID is not set; RunPod sets it in every pod") }
        guard let url = options.controlPlaneURL else {
            throw SettingError(line: "CONTROL_PLANE_URL is not set; set the address of the daemon, as in https://control-plane.example.com")
        }
        let isPrivate = WebAddress(url).map { $0.isSecure || $0.isThisMachine } ?? false
        guard isPrivate || allowsHTTP else {
            throw SettingError(line: "CONTROL_PLANE_URL \(url) would send the token unencrypted; use https, or give --allow-http")
        }
        if let token = options.token {
            credential = .token(token)
        } else if let enrollment = options.enrollment {
            credential = .enrollment(enrollment)
        } else {
            throw SettingError(line: "CONTROL_PLANE_AGENT_TOKEN is not set; create a token with controlplane agent-token \(server)")
        }
        trust = try Trust.found(pin: options.pin, file: options.certificates, environment: environment)
        providersTrust = try Trust.found(pin: nil, file: nil, environment: environment)
        (self.options, self.environment, self.server, self.url, self.interval, self.logger) =
            (options, environment, server, url, interval, logger)
    }

    /// Measures and reports until SIGTERM or SIGINT.
    ///
    /// - Parameters:
    ///   - resting: called before each measurement, when the last report is sent.
    ///   - settled: called when the agent has run for a while, and every ten minutes from then on.
    /// - Returns: the status to exit with.
    package func run(
        resting: @escaping @Sendable () -> Void = {}, settled: @escaping @Sendable () -> Void = {}
    ) async -> Int32 {
        AgentProgram.limitThreads()
        let signals = AsyncStream<Void> { stream in
            for number in [SIGTERM, SIGINT] {
                signal(number, SIG_IGN)
                let source = DispatchSource.makeSignalSource(signal: number)
                source.setEventHandler { stream.yield() }
                source.resume()
                let kept = KeptSource(source)
                stream.onTermination = { [previous = stream.onTermination] reason in
                    previous?(reason)
                    kept.cancel()
                }
            }
        }
        return await withTaskGroup(of: Int32.self) { group in
            group.addTask { await work(resting, settled) }
            group.addTask {
                for await _ in signals { break }
                return 0
            }
            let status = await group.next() ?? 0
            group.cancelAll()
            return status
        }
    }

    private func work(_ resting: @escaping @Sendable () -> Void, _ settled: @escaping @Sendable () -> Void) async -> Int32 {
        let time = SystemTime()
        let transport = NIOTransport(trust: trust)
        let token: BearerToken
        var exchange: (@Sendable () async -> TokenExchange)?
        switch credential {
        case .token(let given): token = given
        case .enrollment(let secret):
            let enrollment = Enrollment(controlPlane: url, server: server, secret: secret, transport: transport)
            guard let received = await enroll(enrollment, time) else { return AgentProgram.doNotRestart }
            token = received
            exchange = { await enrollment.exchange() }
        }
        let provider: RunPodOwnPod?
        do { provider = try ownPod(NIOTransport(trust: providersTrust)) } catch {
            logger.error("\(error)")
            return AgentProgram.doNotRestart
        }
        if provider == nil { logger.warning("RUNPOD_API_KEY is not set: this agent only reports, it cannot stop the pod") }
        let telemetry = HostTelemetry()
        let agent = PodAgent(
            settings: settings(token), host: telemetry,
            refresh: {
                resting()
                await telemetry.askDriver()
            }, transport: transport, provider: provider, exchange: exchange, time: time, logger: logger)
        await withDiscardingTaskGroup { group in
            group.addTask {
                var wait = AgentProgram.settlesWithin
                while true {
                    do { try await time.sleep(until: time.now() + wait) } catch { return }
                    settled()
                    wait = AgentProgram.settlesAgainAfter
                }
            }
            await agent.run()
            group.cancelAll()
        }
        return 0
    }

    /// Waits for the daemon for as long as it takes. `nil`: it refuses, or the task was canceled.
    private func enroll(_ enrollment: Enrollment, _ time: SystemTime) async -> BearerToken? {
        var wait = 2
        var last = ""
        while !Task.isCancelled {
            switch await enrollment.exchange() {
            case .token(let token):
                logger.info("enrolled as the agent of \(server)")
                return token
            case .refused(let why):
                logger.error("the control plane refuses the enrollment: \(why)")
                return nil
            case .later(let why):
                if why != last { logger.warning("not enrolled yet (\(why)); retrying") }
                last = why
                do { try await time.sleep(until: time.now() + .seconds(wait)) } catch { return nil }
                wait = min(wait * 2, 60)
            }
        }
        return nil
    }

    /// `nil`: there is no key, so the agent only reports.
    private func ownPod(_ transport: NIOTransport) throws(SettingError) -> RunPodOwnPod? {
        guard let key = options.apiKey.flatMap({ BearerToken($0) }) else { return nil }
        return try RunPodOwnPod(pod: server, apiURL: options.apiURL, key: key, transport: transport)
    }

    private func settings(_ token: BearerToken) -> AgentSettings {
        AgentSettings(
            server: server, controlPlaneURL: url, token: token, interval: interval,
            thresholds: options.thresholds,
            deadMan: DeadManSwitch(ownTimeout: options.idleTimeout, ownLimit: options.deadManAfter, bootGrace: options.bootGrace),
            preStop: options.preStopCommand.map { PreStopCommand(command: $0, timeout: options.preStopTimeout) },
            gpuCount: options.gpuCount, jupyterPorts: options.jupyterPorts, jupyterBase: options.jupyterBase,
            jupyterToken: options.jupyterToken, jupyterEnvironment: environment)
    }

    /// One event loop: a pod's machine may have hundreds of cores, and the agent sends one small request at a time.
    private static func limitThreads() { NIOSingletons.groupLoopCountSuggestion = 1 }

    /// Measures twice, a second apart, for people who want to see what the agent sees.
    package static func measureOnce(_ telemetry: HostTelemetry = HostTelemetry()) async throws -> HostReading {
        limitThreads()
        let time = SystemTime()
        await telemetry.askDriver(within: .seconds(12))
        _ = telemetry.read(at: time.now())
        try await time.sleep(until: time.now() + .seconds(1))
        return telemetry.read(at: time.now())
    }
}

/// Keeps a source of signals alive until the program ends. Unchecked: Dispatch locks its sources, and does not declare them Sendable.
private struct KeptSource: @unchecked Sendable {
    private let source: any DispatchSourceSignal
    init(_ source: any DispatchSourceSignal) { self.source = source }
    func cancel() { source.cancel() }
}
