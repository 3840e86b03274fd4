public import Fleet
public import Logging
public import Policy
public import RunPod
public import ServiceLifecycle
import Synchronization

/// What an agent goes by.
public struct AgentSettings: Sendable {
    public var server: ServerID
    /// Without a slash at its end.
    public var controlPlaneURL: String
    public var token: APIKey
    /// Between two looks. At least one second.
    public var interval: Duration
    public var thresholds: AgentThresholds
    public var deadMan: DeadMan
    public var preStop: PreStopCommand?
    /// The pod is rented with GPUs: not to see them is not to know.
    public var expectsGPU: Bool
    /// Of a Jupyter server in this pod; 0: not looked for.
    public var jupyterPort: Int
    public var jupyterToken: String?

    public init(
        server: ServerID, controlPlaneURL: String, token: APIKey, interval: Duration = .seconds(5),
        thresholds: AgentThresholds = AgentThresholds(), deadMan: DeadMan = DeadMan(), preStop: PreStopCommand? = nil,
        expectsGPU: Bool = true, jupyterPort: Int = 8888, jupyterToken: String? = nil
    ) {
        self.server = server
        self.controlPlaneURL = controlPlaneURL
        self.token = token
        self.interval = interval
        self.thresholds = thresholds
        self.deadMan = deadMan
        self.preStop = preStop
        self.expectsGPU = expectsGPU
        self.jupyterPort = jupyterPort
        self.jupyterToken = jupyterToken
    }
}

/// Runs inside a pod: measures, reports, prepares for a stop, and stops the pod when the control plane is gone.
///
/// Everything it knows dies with its process: a pod that is resumed starts with nothing, and nothing old can stop it again.
public final class PodAgent: Service {
    private struct State: Sendable {
        var startedAt: Timestamp
        var history: WorkHistory
        var lastPassAt: Timestamp?
        var lastContactAt: Timestamp
        var instructions: AgentInstructions?
        var backlog: [HostReading] = []
        var failures = 0
        var nextReportAt: Timestamp
        var prepared: AgentReport.Prepared?
        var canStopItself: Bool?
        var nextStopAt: Timestamp
        var lastTold = ""
    }

    public static let version = "0.2.0"

    private let settings: AgentSettings
    private let host: any HostReader
    private let refresh: @Sendable () async -> Void
    private let link: ControlPlaneLink
    private let kernels: Kernels?
    private let provider: (any ServerProvider)?
    private let time: any TimeSource
    private let logger: Logger
    private let state: Mutex<State>

    private var expected: Set<Signal> { settings.expectsGPU ? [.gpu, .cpu] : [.cpu] }

    /// - Parameters:
    ///   - refresh: called before every reading, for what must be waited for (`nvidia-smi`).
    ///   - provider: with the pod's own key; `nil`: there is none, and the agent can only report.
    public init(
        settings: AgentSettings, host: any HostReader, refresh: @escaping @Sendable () async -> Void = {},
        transport: any Transport, provider: (any ServerProvider)?, time: any TimeSource, logger: Logger
    ) {
        self.settings = settings
        self.host = host
        self.refresh = refresh
        self.provider = provider
        self.time = time
        self.logger = logger
        link = ControlPlaneLink(
            controlPlane: settings.controlPlaneURL, server: settings.server, token: settings.token, transport: transport)
        kernels =
            settings.jupyterPort > 0
            ? Kernels(port: settings.jupyterPort, token: settings.jupyterToken, transport: transport) : nil
        let now = time.now()
        state = Mutex(
            State(
                startedAt: now, history: WorkHistory(expected: settings.expectsGPU ? [.gpu, .cpu] : [.cpu], since: now),
                lastContactAt: now, nextReportAt: now, canStopItself: provider == nil ? false : nil, nextStopAt: now))
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let next = self.time.now() + self.settings.interval
                await self.pass()
                do { try await self.time.sleep(until: next) } catch { return }
            }
        }
    }

    /// One look, one report if one is due, one decision.
    public func pass() async {
        await refresh()
        let now = time.now()
        var reading = host.read(at: now)
        if let kernels { reading.sessions += await kernels.sessions(at: now) }
        note(reading, at: now)
        if state.withLock({ now >= $0.nextReportAt }) { await report(reading) } else { keep(reading) }
        await decide(at: time.now())
    }

    /// What it would do now if nobody answered any more: for people.
    public func verdict(at now: Timestamp) -> DeadMan.Verdict {
        state.withLock { state in
            settings.deadMan.verdict(
                startedAt: state.startedAt, lastContactAt: state.lastContactAt, instructions: state.instructions,
                idleSince: state.history.idleSince(at: now), at: now)
        }
    }

    /// Readings that wait to be delivered.
    var backlogCount: Int { state.withLock { $0.backlog.count } }

    // MARK: Look

    private func note(_ reading: HostReading, at now: Timestamp) {
        let observations = AgentReader.observations(of: reading, thresholds: settings.thresholds)
        let validFor = settings.interval * 3.5
        state.withLock { state in
            // Suspended, or starved: what happened meanwhile is not known, and unknown is not idle.
            if let last = state.lastPassAt, now - last > validFor {
                state.history = WorkHistory(expected: expected, since: now)
                state.lastContactAt = max(state.lastContactAt, now)
            }
            state.lastPassAt = now
            state.history.record(Evidence(takenAt: now, validFor: validFor, observations: observations))
        }
    }

    // MARK: Report

    private func keep(_ reading: HostReading) {
        state.withLock { state in
            state.backlog.append(reading)
            let tooMany = state.backlog.count - AgentReport.longestBacklog
            if tooMany > 0 { state.backlog.removeFirst(tooMany) }
        }
    }

    private func report(_ reading: HostReading) async {
        let report = state.withLock { state in
            AgentReport(
                reading: reading, backlog: state.backlog, startedAt: state.startedAt, version: PodAgent.version,
                canStopItself: state.canStopItself, hasPreStopHook: settings.preStop != nil, preparedFor: state.prepared)
        }
        let answer = await link.send(report)
        let now = time.now()
        switch answer {
        case .instructions(let instructions):
            state.withLock { state in
                (state.instructions, state.lastContactAt, state.failures) = (instructions, now, 0)
                state.nextReportAt = now
                state.backlog = []
            }
            tell("reporting to \(settings.controlPlaneURL)")
            if let coming = instructions.stopComing { await prepare(coming, reading) }
        case .refused(let why):
            // It answers, so it lives: its own stops still work without this agent.
            state.withLock { state in
                (state.lastContactAt, state.nextReportAt) = (now, now + .seconds(60))
            }
            tell("the control plane refuses the reports: \(why)")
        case .silent(let why):
            keep(reading)
            state.withLock { state in
                state.failures += 1
                let wait = min(settings.interval * (1 << min(state.failures - 1, 4)), .seconds(60))
                state.nextReportAt = now + wait
            }
            tell("the control plane is silent (\(why)); readings are kept")
        }
    }

    private func prepare(_ coming: AgentInstructions.StopComing, _ reading: HostReading) async {
        guard state.withLock({ $0.prepared?.generation != coming.generation }) else { return }
        logger.info("a stop is coming (\(coming.cause)); running the pre-stop command")
        let failure = await settings.preStop?.run()
        let prepared = AgentReport.Prepared(generation: coming.generation, failure: failure)
        state.withLock { $0.prepared = prepared }
        if let failure { logger.warning("the pre-stop command failed: \(failure)") }
        // At once: a stop waits for this.
        let report = state.withLock { state in
            AgentReport(
                reading: reading, startedAt: state.startedAt, version: PodAgent.version, canStopItself: state.canStopItself,
                hasPreStopHook: true, preparedFor: prepared)
        }
        _ = await link.send(report)
    }

    // MARK: Decide

    private func decide(at now: Timestamp) async {
        guard case .stop(let since) = verdict(at: now), state.withLock({ now >= $0.nextStopAt }) else { return }
        guard let provider, state.withLock({ $0.canStopItself ?? true }) else {
            tell("this pod should be stopped, and there is no key that may do it: it can only report")
            return
        }
        logger.warning("the control plane is gone, and this pod is idle since \(since): stopping it")
        if let failure = await settings.preStop?.run() { logger.warning("the pre-stop command failed: \(failure)") }
        // The command took its time: work may have begun.
        await refresh()
        note(host.read(at: time.now()), at: time.now())
        guard case .stop = verdict(at: time.now()) else { return }
        do {
            try await provider.act(.stop, on: settings.server)
            logger.warning("RunPod accepted the stop")
            state.withLock { $0.nextStopAt = now + .seconds(60) }
        } catch {
            state.withLock { state in
                if case .rejected(.notAllowed) = error { state.canStopItself = false }
                state.nextStopAt = now + .seconds(60)
            }
            logger.error("this pod could not be stopped (\(error)); tried again in a minute while it stays idle")
        }
    }

    /// Says what is new once, not every five seconds.
    private func tell(_ text: String) {
        let isNew = state.withLock { state in
            defer { state.lastTold = text }
            return state.lastTold != text
        }
        if isNew { logger.info("\(text)") }
    }
}
