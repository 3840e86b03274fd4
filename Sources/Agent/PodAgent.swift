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
    public var deadMan: DeadManSwitch
    public var preStop: PreStopCommand?
    /// How many GPUs the pod is rented with: not to see them all is not to know. `nil`: some, and nobody said how many.
    public var gpuCount: Int?
    /// On which a Jupyter server in this pod may listen; empty: none is looked for.
    public var jupyterPorts: [Int]
    /// Below which path it lives; `nil`: not known.
    public var jupyterBase: String?
    public var jupyterToken: String?
    /// In which Jupyter servers of this pod are looked for that listen elsewhere; `nil`: they are not.
    public var jupyterEnvironment: [String: String]?

    public init(
        server: ServerID, controlPlaneURL: String, token: APIKey, interval: Duration = .seconds(5),
        thresholds: AgentThresholds = AgentThresholds(), deadMan: DeadManSwitch = DeadManSwitch(), preStop: PreStopCommand? = nil,
        gpuCount: Int? = nil, jupyterPorts: [Int] = [8888], jupyterBase: String? = nil, jupyterToken: String? = nil,
        jupyterEnvironment: [String: String]? = nil
    ) {
        self.server = server
        self.controlPlaneURL = controlPlaneURL
        self.token = token
        self.interval = interval
        self.thresholds = thresholds
        self.deadMan = deadMan
        self.preStop = preStop
        self.gpuCount = gpuCount
        self.jupyterPorts = jupyterPorts
        self.jupyterBase = jupyterBase
        self.jupyterToken = jupyterToken
        self.jupyterEnvironment = jupyterEnvironment
    }
}

/// Runs inside a pod: measures, reports, prepares for a stop, and stops the pod when the control plane is gone.
///
/// Everything it knows dies with its process: a pod that is resumed starts with nothing, and nothing old can stop it again.
public final class PodAgent: Service {
    private struct State: Sendable {
        var startedAt: Timestamp
        var history: WorkHistory
        var burstWatch = BurstWatch()
        var sparseWork = SparseWork()
        /// Since then short work between two looks has shown in the later one; `nil`: it may not have.
        var everyBurstSince: Timestamp?
        /// What processes read and wrote, as it was before the pre-stop command: that is an average over many looks, in which the command
        /// shows for long after its end.
        var processIOBefore: HostReading.Transfer?
        var processIOIsCommandsUntil = Timestamp.distantPast
        var lastLookAt: Timestamp?
        var lastContactAt: Timestamp
        var instructions: AgentInstructions?
        /// Not yet delivered, oldest first.
        var readings: [HostReading] = []
        var failures = 0
        var nextReportAt: Timestamp
        var hook: HookRun?
        var canStopItself: Bool?
        var nextStopAt: Timestamp
        var lastTold = ""
        /// The most that were listed at once in this run.
        var mostGPUs = 0
    }

    /// The pre-stop command of one coming stop. What it does to the CPU, the network and the disk is not the pod's work; whether other
    /// work goes on shows in the first look that begins after its end.
    private struct HookRun: Sendable {
        /// `nil`: for a stop of the agent's own.
        var generation: Int64?
        var isOver = false
        var failure: String?
        var looksSinceEnd = 0

        var isSettled: Bool { isOver && looksSinceEnd >= 2 }
    }

    public static let version = Product.version

    private let settings: AgentSettings
    private let host: any HostReader
    private let refresh: @Sendable () async -> Void
    private let link: ControlPlaneLink
    private let jupyter: Jupyter?
    private let provider: (any ServerProvider)?
    private let time: any TimeSource
    private let logger: Logger
    private let state: Mutex<State>

    private let expected: Set<Signal>

    /// - Parameters:
    ///   - refresh: called before every reading, for what must be waited for (`nvidia-smi`).
    ///   - local: the way to servers in this pod; should not try again what was refused. `nil`: the same as `transport`.
    ///   - provider: with the pod's own key; `nil`: there is none, and the agent can only report.
    public init(
        settings: AgentSettings, host: any HostReader, refresh: @escaping @Sendable () async -> Void = {},
        transport: any Transport, local: (any Transport)? = nil, provider: (any ServerProvider)?, time: any TimeSource, logger: Logger
    ) {
        self.settings = settings
        self.host = host
        self.refresh = refresh
        self.provider = provider
        self.time = time
        self.logger = logger
        link = ControlPlaneLink(
            controlPlane: settings.controlPlaneURL, server: settings.server, token: settings.token, transport: transport)
        jupyter =
            settings.jupyterPorts.isEmpty
            ? nil
            : Jupyter(
                ports: settings.jupyterPorts, base: settings.jupyterBase, token: settings.jupyterToken,
                runtime: settings.jupyterEnvironment.map { JupyterRuntimeFiles(environment: $0) }, transport: local ?? transport)
        expected = settings.gpuCount == 0 ? [.cpu] : [.gpu, .cpu]
        let now = time.now()
        state = Mutex(
            State(
                startedAt: now, history: WorkHistory(expected: expected, since: now),
                lastContactAt: now, nextReportAt: now, canStopItself: provider == nil ? false : nil, nextStopAt: now))
    }

    /// Looks go on whatever a report, a command or the provider takes: a gap in them would be time of which nothing is known.
    public func run() async throws {
        let (reports, reporting) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let (acts, acting) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { for await _ in reports { await self.reportIfDue() } }
                group.addTask { for await _ in acts { await self.act() } }
                while !Task.isCancelled {
                    let next = self.time.now() + self.settings.interval
                    await self.look()
                    reporting.yield()
                    acting.yield()
                    do { try await self.time.sleep(until: next) } catch { break }
                }
                group.cancelAll()
            }
        }
    }

    /// One look, one report if one is due, one decision, one after the other.
    public func pass() async {
        await look()
        await reportIfDue()
        await act()
    }

    /// What it would do now if nobody answered any more: for people.
    public func verdict(at now: Timestamp) -> DeadManSwitch.Verdict {
        state.withLock { state in
            settings.deadMan.verdict(
                startedAt: state.startedAt, lastContactAt: state.lastContactAt, instructions: state.instructions,
                idleSince: state.history.idleSince(at: now),
                // guard: F18_anAgentThatSees
                sparseTimeout: BurstRules().timeout(after: state.sparseWork), everyBurstSince: state.everyBurstSince, at: now)
        }
    }

    /// Readings that wait to be delivered.
    var backlogCount: Int { state.withLock { $0.readings.count } }

    // MARK: Look

    func look() async {
        await refresh()
        let now = time.now()
        var reading = host.read(at: now)
        if let jupyter {
            let kernels = await jupyter.look(at: now)
            reading.sessions += kernels.sessions
            reading.sessionsAbsence = kernels.absence
        }
        note(reading, at: now)
    }

    /// What lies within the command's time, or overlaps it, is kept as it was.
    private static let processIOLasts = Duration.seconds(35)

    private func withoutCommandsIO(_ reading: HostReading, at now: Timestamp) -> HostReading {
        state.withLock { state in
            var reading = reading
            if now < state.processIOIsCommandsUntil {  // guard: F24_theAgentsOwn, F24_theControlPlanes
                reading.processIO = state.processIOBefore
            } else {
                state.processIOBefore = reading.processIO
            }
            return reading
        }
    }

    /// Where nobody said how many GPUs there are, as many as were ever listed, and one at least: RunPod's own word is asked before a stop.
    private func rentedGPUs(listed: Int) -> Int {
        if let count = settings.gpuCount { return count }
        return state.withLock { state in
            state.mostGPUs = max(state.mostGPUs, listed)
            return max(1, state.mostGPUs)
        }
    }

    private func note(_ measured: HostReading, at now: Timestamp) {
        let reading = withoutCommandsIO(measured, at: now)
        var thresholds = settings.thresholds
        thresholds.busy = thresholds.busy.with(cpuPercent: state.withLock { $0.instructions?.cpuBusyPercent })
        let rented = rentedGPUs(listed: reading.gpus.devices.count)
        let seen = AgentReader.observations(of: reading, thresholds: thresholds, gpus: rented)
        let validFor = settings.interval * 3.5
        state.withLock { state in
            // Suspended, or starved: what happened meanwhile is not known, and unknown is not idle.
            if let last = state.lastLookAt, now - last > validFor {
                state.history = WorkHistory(expected: expected, since: now)
                state.lastContactAt = max(state.lastContactAt, now)
            }
            state.lastLookAt = now
            if state.hook?.isOver ?? false { state.hook?.looksSinceEnd += 1 }
            let isHooks = state.hook.map { !$0.isSettled } ?? false
            let observations = isHooks ? AgentReader.withoutPreStopCommand(seen) : seen
            state.history.record(Evidence(takenAt: now, validFor: validFor, observations: observations))
            let seesEveryBurst = AgentReader.seesEveryBurst(reading, gpus: rented)
            state.everyBurstSince = seesEveryBurst ? state.everyBurstSince ?? now : nil
            if let gpu = observations.first(where: { $0.signal == .gpu }) {
                _ = state.burstWatch.note(gpu.reading, at: now, every: settings.interval, into: &state.sparseWork)
            }
            state.readings.append(reading)
            let tooMany = state.readings.count - AgentReport.longestBacklog
            if tooMany > 0 { state.readings.removeFirst(tooMany) }
        }
    }

    // MARK: Report

    private func reportIfDue() async {
        let now = time.now()
        let report: AgentReport? = state.withLock { state in
            guard now >= state.nextReportAt, let reading = state.readings.last else { return nil }
            let prepared = state.hook.flatMap { hook in
                hook.isSettled ? hook.generation.map { AgentReport.Prepared(generation: $0, failure: hook.failure) } : nil
            }
            return AgentReport(
                reading: reading, backlog: state.readings.dropLast(), startedAt: state.startedAt, version: PodAgent.version,
                canStopItself: state.canStopItself, hasPreStopHook: settings.preStop != nil, preparedFor: prepared)
        }
        guard let report else { return }
        take(await link.send(report), to: report, at: time.now())
    }

    private func take(_ answer: ControlPlaneLink.Answer, to report: AgentReport, at now: Timestamp) {
        switch answer {
        case .instructions(var instructions, let changes):
            if let left = instructions.heldForSeconds { instructions.heldUntil = now + .seconds(left) }
            state.withLock { [instructions] state in
                (state.instructions, state.lastContactAt, state.failures, state.nextReportAt) = (instructions, now, 0, now)
                // Those that came while it was on its way wait for the next.
                state.readings.removeAll { $0.takenAt <= report.reading.takenAt }
            }
            tell(
                "reporting to \(settings.controlPlaneURL)" + (changes.isEmpty ? "" : "; not as it says: \(changes.joined(separator: ", "))")
            )
        case .refused(let why):
            // It answers, so it lives: its own stops still work without this agent.
            state.withLock { state in
                (state.lastContactAt, state.nextReportAt) = (now, now + .seconds(60))
            }
            tell("the control plane refuses the reports: \(why)")
        case .tooLong(let isControlPlanes):
            state.withLock { state in
                state.readings.removeFirst(state.readings.count / 2)
                if isControlPlanes { state.lastContactAt = now }
                state.nextReportAt = now + settings.interval
            }
            tell("a report was too long; the older half of the readings that waited is given up")
        case .silent(let why):
            state.withLock { state in
                state.failures += 1
                let wait = min(settings.interval * (1 << min(state.failures - 1, 4)), .seconds(60))
                state.nextReportAt = now + wait
            }
            tell("the control plane is silent (\(why)); readings are kept")
        }
    }

    // MARK: Act

    private func act() async {
        let coming = state.withLock { state in
            state.instructions?.stopComing.flatMap { state.hook?.generation == $0.generation ? nil : $0 }
        }
        if let coming {
            logger.info("a stop is coming (\(coming.cause)); running the pre-stop command")
            return await runHook(for: coming.generation)
        }
        await decide(at: time.now())
    }

    private func runHook(for generation: Int64?) async {
        state.withLock { state in
            state.hook = HookRun(generation: generation)
            state.processIOIsCommandsUntil = .distantFuture
        }
        let failure = await settings.preStop?.run()
        let end = time.now()
        state.withLock { state in
            state.processIOIsCommandsUntil = end + PodAgent.processIOLasts
            state.hook?.isOver = true
            state.hook?.failure = failure
        }
        if let failure { logger.warning("the pre-stop command failed: \(failure)") }
    }

    private func decide(at now: Timestamp) async {
        guard case .stop(let since) = verdict(at: now) else {
            // Its work is saved no more once there is new work.
            return state.withLock { state in if state.hook?.generation == nil { state.hook = nil } }
        }
        guard state.withLock({ now >= $0.nextStopAt }) else { return }
        guard let provider, state.withLock({ $0.canStopItself ?? true }) else {
            tell("this pod should be stopped, and there is no key that may do it: it can only report")
            return
        }
        if let objection = await objection(provider) {  // guard: F23_theOwners
            state.withLock { $0.nextStopAt = now + .seconds(60) }
            return tell("this pod is idle, and is not stopped: \(objection)")
        }
        if settings.preStop != nil {
            let hook = state.withLock { $0.hook }
            guard let hook, hook.generation == nil else {
                logger.info("the control plane is gone, and this pod is idle since \(since): running the pre-stop command")
                return await runHook(for: nil)
            }
            guard hook.isSettled else { return }
        }
        // Asking and saving took their time, in which there may have been work, or a word from the control plane.
        guard case .stop(let since) = verdict(at: time.now()) else { return }  // guard: F18_workThatComes
        logger.warning("the control plane is gone, and this pod is idle since \(since): stopping it")
        do {
            try await provider.act(.stop, on: settings.server)
            logger.warning("RunPod accepted the stop")
            state.withLock { $0.nextStopAt = now + .seconds(60) }
        } catch {
            state.withLock { state in
                if case .rejected(.keyRefused) = error { state.canStopItself = false }
                state.nextStopAt = now + .seconds(60)
            }
            logger.error("this pod could not be stopped (\(error)); tried again in a minute while it stays idle")
        }
    }

    /// Why this pod must not be stopped, by RunPod's own word on it; `nil`: nothing speaks against it.
    private func objection(_ provider: any ServerProvider) async -> String? {
        // The control plane knew what a stop would erase, or was told to accept it.
        let isCleared = state.withLock { $0.instructions?.mayStopItself ?? false }
        let pod: ObservedServer
        do { pod = try await provider.look(at: settings.server, .timed) } catch {
            if settings.gpuCount == nil {
                return "nobody says how many GPUs it has: RUNPOD_GPU_COUNT is not set, and RunPod fails (\(error))"
            }
            return isCleared ? nil : "RunPod does not show what a stop would erase (\(error))"
        }
        let (listed, rented) = (state.withLock { $0.readings.last?.gpus.devices.count ?? $0.mostGPUs }, pod.gpu?.count ?? 0)
        if settings.gpuCount == nil, rented > listed { return "it is rented with \(rented) GPUs, and \(listed) of them are listed" }
        if pod.isLocked { return "it is locked at RunPod" }
        if let owner = pod.ownerResource { return "it belongs to \(owner), which alone may stop it" }
        return isCleared || pod.storage.survivesStop ? nil : "it has no volume, and a stop would erase its disk"
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
