package import Fleet
package import Logging
import Policy
import Synchronization
package import Transport

/// Runs inside a pod: measures, reports, runs the pre-stop command, and stops the pod when the control plane is gone.
///
/// All its state ends with its process, so an old state never stops a resumed pod.
package final class PodAgent: Sendable {
    private struct State: Sendable {
        var startedAt: Timestamp
        var history: WorkHistory
        var burstWatch = BurstWatch()
        var sparseWork = SparseWork()
        /// Since then every measurement shows short work before it; `nil`: it may not.
        var everyBurstSince: Timestamp?
        /// Work that the driver's samples hardly show was last seen then.
        var faintWorkAt: Timestamp?
        /// Traffic of processes before the pre-stop command. It is an average over many measurements, so the command stays in it for long
        /// after its end.
        var processIOBefore: HostReading.Transfer?
        var commandAffectsIOUntil = Timestamp.distantPast
        var lastMeasuredAt: Timestamp?
        var lastContactAt: Timestamp
        var instructions: AgentInstructions?
        /// Not yet delivered, oldest first.
        var readings: [WaitingReading] = []
        var failures = 0
        /// For the reports.
        var token: BearerToken
        /// The daemon refuses the enrollment for good.
        var isEnrollmentRefused = false
        var nextReportAt: Timestamp
        var hook: PreStopRun?
        var canStopItself: Bool?
        var nextStopAt: Timestamp
        var lastLogged = ""
        /// The most GPUs listed at once in this run.
        var mostGPUs = 0
        /// A reading had the bytes of disks or of processes.
        var measuresDisk = false
    }

    /// The pre-stop command of one stop. Its CPU, network and disk usage does not count as work. The first measurement that begins after
    /// its end shows other work again.
    private struct PreStopRun: Sendable {
        /// `nil`: a stop by the agent itself.
        var generation: Int64?
        var isOver = false
        var failure: String?
        var measurementsSinceEnd = 0

        var isSettled: Bool { isOver && measurementsSinceEnd >= 2 }
    }

    package static let version = Product.version

    private let settings: AgentSettings
    private let host: any HostReader
    private let refresh: @Sendable () async -> Void
    private let link: ControlPlaneLink
    private let jupyter: Jupyter?
    private let provider: (any OwnPodProvider)?
    private let exchange: (@Sendable () async -> TokenExchange)?
    private let time: any TimeSource
    private let logger: Logger
    private let state: Mutex<State>

    private let expected: Set<Signal>

    /// - Parameters:
    ///   - refresh: called before every reading, for slow sources such as `nvidia-smi`.
    ///   - local: for servers in this pod; should not retry refused connections. `nil`: `transport`.
    ///   - provider: with the pod's own key; `nil`: without one, the agent only reports.
    ///   - exchange: gets another token when the daemon does not accept the present one; `nil`: the token was given by a person.
    package init(
        settings: AgentSettings, host: any HostReader, refresh: @escaping @Sendable () async -> Void = {},
        transport: any Transport, local: (any Transport)? = nil, provider: (any OwnPodProvider)?,
        exchange: (@Sendable () async -> TokenExchange)? = nil, time: any TimeSource, logger: Logger
    ) {
        self.settings = settings
        self.host = host
        self.refresh = refresh
        (self.provider, self.exchange) = (provider, exchange)
        self.time = time
        self.logger = logger
        link = ControlPlaneLink(
            controlPlane: settings.controlPlaneURL, server: settings.server, transport: transport)
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
                lastContactAt: now, token: settings.token, nextReportAt: now, canStopItself: provider == nil ? false : nil, nextStopAt: now)
        )
    }

    /// Until the task is canceled. Measures at a fixed interval. Reports, commands and the provider run beside it: a gap in the measurements would be unknown time.
    package func run() async {
        let (reports, reporting) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let (acts, acting) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        await withDiscardingTaskGroup { group in
            group.addTask { for await _ in reports { await self.reportIfDue() } }
            group.addTask { for await _ in acts { await self.act() } }
            while !Task.isCancelled {
                let next = time.now() + settings.interval
                await measure()
                reporting.yield()
                acting.yield()
                do { try await time.sleep(until: next) } catch { break }
            }
            group.cancelAll()
        }
    }

    /// One measurement, one report if one is due, and one decision, in this order.
    package func pass() async {
        await measure()
        await reportIfDue()
        await act()
    }

    /// The decision if the control plane stays silent from now on. For people.
    package func verdict(at now: Timestamp) -> DeadManSwitch.Verdict {
        state.withLock { state in
            settings.deadMan.verdict(
                startedAt: state.startedAt, lastContactAt: state.lastContactAt, instructions: state.instructions,
                idleSince: state.history.idleSince(at: now),
                // guard: F18_anAgentThatSees
                sparseTimeout: BurstRules().timeout(after: state.sparseWork), everyBurstSince: state.everyBurstSince, at: now)
        }
    }

    /// Readings that wait for a report.
    var backlogCount: Int { state.withLock { $0.readings.count } }

    // MARK: Measure

    func measure() async {
        await refresh()
        let now = time.now()
        var reading = host.read(at: now)
        if let jupyter {
            let kernels = await jupyter.poll(at: now)
            reading.sessions += kernels.sessions
            reading.sessionsAbsence = kernels.absence
        }
        record(reading, at: now)
    }

    /// Time after the pre-stop command in which it still affects the average traffic of processes.
    private static let processIOLasts = Duration.seconds(35)

    private func withoutPreStopIO(_ reading: HostReading, at now: Timestamp) -> HostReading {
        state.withLock { state in
            var reading = reading
            if now < state.commandAffectsIOUntil {  // guard: F24_theAgentsOwn, F24_theControlPlanes
                reading.processIO = state.processIOBefore
            } else {
                state.processIOBefore = reading.processIO
            }
            return reading
        }
    }

    /// Without a setting, as many GPUs as were ever listed, and at least one. The provider's number is checked before a stop.
    private func rentedGPUs(listed: Int) -> Int {
        if let count = settings.gpuCount { return count }
        return state.withLock { state in
            state.mostGPUs = max(state.mostGPUs, listed)
            return max(1, state.mostGPUs)
        }
    }

    private func record(_ measured: HostReading, at now: Timestamp) {
        let reading = withoutPreStopIO(measured, at: now)
        var thresholds = settings.thresholds
        if let own = state.withLock({ $0.instructions?.busy }) { thresholds.busy = thresholds.busy.with(own) }
        let rented = rentedGPUs(listed: reading.gpus.devices.count)
        let seen = AgentReader.observations(
            of: reading, thresholds: thresholds, gpus: rented, measuresDisk: state.withLock { $0.measuresDisk })
        let validFor = settings.interval * 3.5
        let waiting = encoded(reading)
        state.withLock { state in
            // The process was suspended or starved: the time in between is unknown, and unknown is not idle.
            if let last = state.lastMeasuredAt, now - last > validFor {
                state.history = WorkHistory(expected: expected, since: now)
                state.lastContactAt = max(state.lastContactAt, now)
            }
            state.lastMeasuredAt = now
            state.measuresDisk = state.measuresDisk || AgentReader.measuresDisk(reading)
            if state.hook?.isOver ?? false { state.hook?.measurementsSinceEnd += 1 }
            let isCommands = state.hook.map { !$0.isSettled } ?? false
            let observations = isCommands ? AgentReader.withoutPreStopCommand(seen) : seen
            state.history.record(Evidence(takenAt: now, validFor: validFor, observations: observations))
            if AgentReader.showsFaintWork(reading) { state.faintWorkAt = now }
            let mayMissWork = state.faintWorkAt.map { now - $0 < AgentReader.faintWorkCounts } ?? false
            let seesEveryBurst = !mayMissWork && AgentReader.seesEveryBurst(reading, gpus: rented)
            state.everyBurstSince = seesEveryBurst ? state.everyBurstSince ?? now : nil
            if let gpu = observations.first(where: { $0.signal == .gpu }) {
                _ = state.burstWatch.record(gpu.reading, at: now, every: settings.interval, into: &state.sparseWork)
            }
            if let waiting { state.readings.append(waiting) }
            let tooMany = state.readings.count - AgentReport.longestBacklog
            if tooMany > 0 { state.readings.removeFirst(tooMany) }
        }
    }

    // MARK: Report

    private func encoded(_ reading: HostReading) -> WaitingReading? {
        do { return try WaitingReading(reading) } catch {
            logOnce("a measurement cannot be encoded: \(error)")
            return nil
        }
    }

    private func reportIfDue() async {
        let now = time.now()
        let (readings, head) = state.withLock { state -> ([WaitingReading], ReportHead) in
            let prepared = state.hook.flatMap { hook in
                hook.isSettled ? hook.generation.map { AgentReport.Prepared(generation: $0, failure: hook.failure) } : nil
            }
            let head = ReportHead(
                startedAt: state.startedAt, canStopItself: state.canStopItself, hasPreStopHook: settings.preStop != nil,
                preparedFor: prepared)
            return (now >= state.nextReportAt ? state.readings : [], head)
        }
        let report: OutgoingReport
        do {
            guard let made = try OutgoingReport(readings, head) else { return }
            report = made
        } catch {
            return logOnce("a report cannot be encoded: \(error)")
        }
        let response = await link.send(report, with: state.withLock { $0.token })
        apply(response, to: report, at: time.now())
        if case .unauthorized = response { await renewToken() }
    }

    /// Exchanges the enrollment again, by the same process: the daemon lost the token, or another process got one with the same enrollment.
    /// In the second case the daemon sees that two use it, and trusts neither.
    private func renewToken() async {
        guard let exchange, !state.withLock({ $0.isEnrollmentRefused }) else { return }
        switch await exchange() {  // guard: F81_anAgentWithoutItsToken
        case .token(let token):
            let now = time.now()
            state.withLock { state in (state.token, state.nextReportAt) = (token, now) }
            logOnce("the control plane did not accept the token; enrolled again")
        case .refused(let why):
            state.withLock { $0.isEnrollmentRefused = true }
            logOnce("the control plane refuses the enrollment: \(why)")
        case .later(let why): logOnce("the control plane does not accept the token, and no other yet (\(why)); retrying")
        }
    }

    private func apply(_ response: ControlPlaneLink.Response, to report: OutgoingReport, at now: Timestamp) {
        switch response {
        case .instructions(var instructions, let changes):
            if let left = instructions.heldForSeconds { instructions.heldUntil = now + .seconds(left) }
            state.withLock { [instructions] state in
                (state.instructions, state.lastContactAt, state.failures, state.nextReportAt) = (instructions, now, 0, now)
                // Readings taken since the report was sent wait for the next one.
                state.readings.removeAll { $0.takenAt <= report.takenAt }
            }
            logOnce(
                "reporting to \(settings.controlPlaneURL)"
                    + (changes.isEmpty ? "" : "; changed invalid instructions: \(changes.joined(separator: ", "))"))
        case .refused(let why), .unauthorized(let why):
            // A control plane that responds can stop the pod itself.
            state.withLock { state in
                (state.lastContactAt, state.nextReportAt) = (now, now + .seconds(60))
            }
            logOnce("the control plane refuses the reports: \(why)")
        case .tooLong(let isControlPlanes):
            state.withLock { state in
                state.readings.removeFirst(state.readings.count / 2)
                if isControlPlanes { state.lastContactAt = now }
                state.nextReportAt = now + settings.interval
            }
            logOnce("a report was too long; dropped the older half of the waiting readings")
        case .silent(let why):
            state.withLock { state in
                state.failures += 1
                let wait = min(settings.interval * (1 << min(state.failures - 1, 4)), .seconds(60))
                state.nextReportAt = now + wait
            }
            logOnce("the control plane is silent (\(why)); keeping readings for later reports")
        }
    }

    // MARK: Act

    private func act() async {
        let coming = state.withLock { state in
            state.instructions?.stopComing.flatMap { state.hook?.generation == $0.generation ? nil : $0 }
        }
        if let coming {
            logger.info("the control plane stops this pod (\(coming.cause)); running the pre-stop command")
            return await runHook(for: coming.generation)
        }
        await decide(at: time.now())
    }

    private func runHook(for generation: Int64?) async {
        state.withLock { state in
            state.hook = PreStopRun(generation: generation)
            state.commandAffectsIOUntil = .distantFuture
        }
        let failure = await settings.preStop?.run()
        let end = time.now()
        state.withLock { state in
            state.commandAffectsIOUntil = end + PodAgent.processIOLasts
            state.hook?.isOver = true
            state.hook?.failure = failure
        }
        if let failure { logger.warning("the pre-stop command failed: \(failure)") }
    }

    private func decide(at now: Timestamp) async {
        guard case .stop(let since) = verdict(at: now) else {
            // New work needs a new run of the pre-stop command.
            return state.withLock { state in if state.hook?.generation == nil { state.hook = nil } }
        }
        guard state.withLock({ now >= $0.nextStopAt }) else { return }
        guard let provider, state.withLock({ $0.canStopItself ?? true }) else {
            logOnce("this pod is idle, but no key may stop it; set RUNPOD_API_KEY to a key that may")
            return
        }
        if let reason = await reasonNotToStop(provider) {  // guard: F23_theOwners
            state.withLock { $0.nextStopAt = now + .seconds(60) }
            return logOnce("this pod is idle and stays on: \(reason)")
        }
        if settings.preStop != nil {
            let hook = state.withLock { $0.hook }
            guard let hook, hook.generation == nil else {
                logger.info("the control plane is silent and this pod is idle since \(since); running the pre-stop command")
                return await runHook(for: nil)
            }
            guard hook.isSettled else { return }
        }
        // The checks and the command took time. The pod may be busy again, or the control plane back.
        guard case .stop(let since) = verdict(at: time.now()) else { return }  // guard: F18_workThatComes
        logger.warning("the control plane is silent and this pod is idle since \(since); stopping it")
        do {
            try await provider.stop()
            logger.warning("\(provider.name) accepted the stop")
            state.withLock { $0.nextStopAt = now + .seconds(60) }
        } catch {
            state.withLock { state in
                if case .rejected(.keyRefused) = error { state.canStopItself = false }
                state.nextStopAt = now + .seconds(60)
            }
            logger.error("stopping this pod failed (\(error)); retrying in 1 min while it is idle")
        }
    }

    /// Why this pod must not be stopped, from the provider's description of it; `nil`: no reason.
    private func reasonNotToStop(_ provider: any OwnPodProvider) async -> String? {
        // The control plane checked what a stop erases, or the owner accepted the loss.
        let isCleared = state.withLock { $0.instructions?.mayStopItself ?? false }
        let pod: OwnPod
        do { pod = try await provider.read() } catch {
            if settings.gpuCount == nil {
                return "its number of GPUs is unknown: RUNPOD_GPU_COUNT is not set, and \(error.text(ofReading: provider.name))"
            }
            return isCleared ? nil : "it is unknown whether a stop erases data: \(error.text(ofReading: provider.name))"
        }
        let (listed, rented) = (state.withLock { $0.readings.last?.gpuCount ?? $0.mostGPUs }, pod.gpuCount)
        if settings.gpuCount == nil, rented > listed { return "it is rented with \(rented) GPUs, but only \(listed) are measured" }
        if let field = pod.unreadable.first { return "\(provider.name) describes it with an unreadable field: \(field)" }
        if pod.isLocked { return "it is locked at \(provider.name)" }
        if let owner = pod.owner { return "it is managed by \(owner)" }
        return isCleared || pod.storageSurvivesStop ? nil : "it has no persistent storage, so a stop would erase its data"
    }

    /// Logs a text only when it differs from the one before.
    private func logOnce(_ text: String) {
        let isNew = state.withLock { state in
            defer { state.lastLogged = text }
            return state.lastLogged != text
        }
        if isNew { logger.info("\(text)") }
    }
}
