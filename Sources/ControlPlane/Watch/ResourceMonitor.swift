public import Fleet
import Policy
import Synchronization

/// Raises alerts about the GPUs, memory, disks, agents and spend of every server, and about this machine.
public final class ResourceMonitor: Sendable {
    /// The mean utilization of a server since its run began, fading over `underusedFor`.
    private struct Use: Sendable {
        var since: Timestamp
        var at: Timestamp
        var mean: Double
    }

    private struct Watch: Sendable {
        var sustained: Sustained
        /// The latest reading.
        var readAt: Timestamp
    }

    private struct State: Sendable {
        /// By server, `nil` for this machine, and by the alert's name.
        var watches: [ServerID?: [AlertName: Watch]] = [:]
        var uses: [ServerID: Use] = [:]
        /// When each server last had an agent; of one that never had, when this process first checked.
        var agentSeenAt: [ServerID: Timestamp] = [:]
        /// What alone keeps each server busy.
        var soleReasons: [ServerID: SoleReasonWatch] = [:]
        var machine: HostReading?
    }

    /// For texts.
    let provider: ProviderName
    let fleet: FleetState
    private let alerts: AlertManager
    private let host: (any HostReader)?
    let scheduler: AutoShutdownScheduler
    let settings: ControlPlaneSettings
    private var thresholds: ResourceThresholds { settings.resourceThresholds }
    private let state = Mutex(State())

    init(
        provider: ProviderName, fleet: FleetState, alerts: AlertManager, host: (any HostReader)?, scheduler: AutoShutdownScheduler,
        settings: ControlPlaneSettings
    ) {
        self.provider = provider
        self.fleet = fleet
        self.alerts = alerts
        self.host = host
        self.scheduler = scheduler
        self.settings = settings
    }

    /// The latest reading of the machine that this runs on; `nil`: none was taken.
    public var machine: HostReading? { state.withLock { $0.machine } }

    /// The latest report of the agent in a server; `nil`: there is none.
    public func reading(of id: ServerID) -> HostReading? { fleet[id]?.agent?.report.reading }

    // MARK: The loop's part

    struct Condition: Sendable {
        var server: ServerID?
        /// The server's name, where its readings can end.
        var who = ""
        var name: AlertName
        var severity: Event.Severity
        /// `nil`: neither bad nor good.
        var isBad: Bool?
        /// There is a reading.
        var isRead = true
        var begins: Duration
        var detail: String
        var resolution: String
    }

    func pass(at now: Timestamp) async {
        if let host {
            let reading = host.read(at: now)
            state.withLock { $0.machine = reading }
            await apply(conditions(of: reading, server: nil, name: "the control plane's own machine"), at: now)
        }
        await apply(unreadableRows(), at: now)
        for id in fleet.read({ state in Array(state.servers.keys) }).sorted() {
            guard let server = fleet[id] else { continue }
            // After a restart a server is unknown until it is observed.
            if server.observed == nil, server.record.goneAt == nil { continue }  // guard: F45_aRestartEndsNoAlert
            guard server.phase == .running, server.record.goneAt == nil else {
                forget(server.id)
                await alerts.resolveAll(of: server.id, "\(server.record.name) is no longer running.", at: now)
                continue
            }
            var found: [Condition] = []
            if let agent = server.agent, now - agent.receivedAt <= .seconds(30) {
                found += conditions(of: agent.report.reading, server: server.id, name: server.record.name)
                found += [missingGPUs(server, agent.report.reading), latchedGPUs(server, agent.report.reading)]
            } else if let telemetry = server.freshTelemetry(at: now) {
                found += conditions(of: telemetry, server: server.id, name: server.record.name)
            }
            await resolveAgentAlerts(of: server, at: now)
            found += [underuse(server, at: now), crashLoop(server, at: now), stuck(server, at: now)].compactMap { $0 }
            found += [withoutGPU(server), unstoppable(server, at: now), unreadableFields(server)]
            found += spendConditions(of: server, at: now)
            found += [unstableAgent(server, at: now), contestedAgent(server, at: now)].compactMap { $0 }
            await apply(found, at: now)
        }
    }

    private func forget(_ id: ServerID) {
        state.withLock { state in
            (state.uses[id], state.agentSeenAt[id], state.watches[id], state.soleReasons[id]) = (nil, nil, nil, nil)
        }
    }

    /// What alone keeps a server busy now, by its signals.
    func watchSole(
        _ id: ServerID, _ signals: [SignalStatus], hasGPU: Bool, isGPUMemoryHeld: Bool?, at now: Timestamp
    ) -> SoleReason? {
        state.withLock { state in
            state.soleReasons[id, default: SoleReasonWatch()].record(signals, hasGPU: hasGPU, isGPUMemoryHeld: isGPUMemoryHeld, at: now)
        }
    }

    /// It stays on for another reason than its signals.
    func forgetSole(_ id: ServerID) -> SoleReason? {
        state.withLock { $0.soleReasons[id] = nil }
        return nil
    }

    private static let agentsAlerts: [AlertName] = [.gpuTemperature, .disk, .gpuFault, .gpuMissing, .gpuLatched]
    /// RunPod's telemetry has these readings too.
    private static let sharedAlerts: [AlertName] = [.gpuUtilization, .gpuMemory, .memory]
    /// After a restart, an agent that does not report within this time is gone, and so are its alerts.
    private static let agentIsAwaited = Duration.seconds(60)

    /// Alerts that only the agent can resolve end with it.
    private func resolveAgentAlerts(of server: TrackedServer, at now: Timestamp) async {
        let isGone = state.withLock { state in
            if server.agent != nil { state.agentSeenAt[server.id] = now }
            let since = state.agentSeenAt[server.id] ?? now
            state.agentSeenAt[server.id] = since
            return now - since >= ResourceMonitor.agentIsAwaited
        }
        guard isGone else { return }
        let isBlind = server.freshTelemetry(at: now) == nil
        for name in ResourceMonitor.agentsAlerts + (isBlind ? ResourceMonitor.sharedAlerts : []) {
            state.withLock { $0.watches[server.id]?[name] = nil }
            await alerts.resolve(
                name, of: server.id, "\(server.record.name): there are no more readings; whether this continues is unknown.", at: now)
        }
    }

    private func apply(_ conditions: [Condition], at now: Timestamp) async {
        for condition in conditions {
            let isOpen = alerts.isOpen(condition.name, of: condition.server)
            let (shouldBe, isBlind) = state.withLock { state in
                var watch =
                    state.watches[condition.server]?[condition.name] ?? Watch(sustained: Sustained(isOpen: isOpen), readAt: now)
                if condition.isRead { watch.readAt = now }
                let isBlind = now - watch.readAt >= ResourceMonitor.agentIsAwaited
                if isBlind { watch.sustained = Sustained() }  // guard: whatIsNotReadAnyMore
                _ = watch.sustained.record(condition.isBad, at: now, begins: condition.begins, ends: thresholds.lasting)
                state.watches[condition.server, default: [:]][condition.name] = watch
                return (watch.sustained.isOpen, isBlind)
            }
            // Not only on a change: an alert that could not be saved is saved by a later pass, while its words still hold.
            if shouldBe, !isOpen, condition.isBad ?? false {  // guard: anAlertThatCouldNotBeSaved
                await alerts.raise(condition.name, of: condition.server, condition.severity, condition.detail, at: now)
            } else if !shouldBe, isOpen {
                let resolution =
                    isBlind ? "\(condition.who): there are no more readings; whether this continues is unknown." : condition.resolution
                await alerts.resolve(condition.name, of: condition.server, resolution, at: now)
            }
        }
    }

    // MARK: Conditions

    private func conditions(of reading: HostReading, server: ServerID?, name: String) -> [Condition] {
        let gpus = reading.gpus.devices
        let gpuMemory = gpus.compactMap { gpu -> Double? in
            guard let used = gpu.memoryUsedBytes, let total = gpu.memoryTotalBytes, total > 0 else { return nil }
            return Double(used) / Double(total) * 100
        }
        let memory = reading.memory.usedBytes.flatMap { used in
            reading.memory.limitBytes.flatMap { limit in limit > 0 ? Double(used) / Double(limit) * 100 : nil }
        }
        let disk = reading.disks.filter { $0.totalBytes > 0 }.map { Double($0.usedBytes) / Double($0.totalBytes) * 100 }.max()
        return [
            level(
                .gpuUtilization, .info, server, name, "GPU usage", gpus.compactMap(\.utilizationPercent).max(),
                thresholds.gpuPercent, "%"),
            level(.gpuMemory, .warning, server, name, "GPU memory", gpuMemory.max(), thresholds.gpuMemoryPercent, "%"),
            level(
                .gpuTemperature, .critical, server, name, "GPU temperature", gpus.compactMap(\.temperatureCelsius).max(),
                thresholds.gpuCelsius, "°C"),
            level(.memory, .warning, server, name, "memory", memory, thresholds.memoryPercent, "%"),
            level(.disk, .warning, server, name, "disk usage", disk, thresholds.diskPercent, "%"),
            faults(gpus, server, name),
        ]
    }

    /// RunPod's telemetry has no temperatures, disks or faults.
    private func conditions(of telemetry: PodTelemetry, server: ServerID, name: String) -> [Condition] {
        [
            level(
                .gpuUtilization, .info, server, name, "GPU usage", telemetry.gpuPercents.compactMap { $0 }.max(),
                thresholds.gpuPercent, "%"),
            level(
                .gpuMemory, .warning, server, name, "GPU memory", telemetry.gpuMemoryPercents.compactMap { $0 }.max(),
                thresholds.gpuMemoryPercent, "%"),
            level(.memory, .warning, server, name, "memory", telemetry.memoryPercent, thresholds.memoryPercent, "%"),
        ]
    }

    private func level(
        _ name: AlertName, _ severity: Event.Severity, _ server: ServerID?, _ who: String, _ what: String, _ value: Double?,
        _ limit: Double,
        _ unit: String
    ) -> Condition {
        let isBad = value.flatMap { $0 >= limit ? true : $0 < limit - thresholds.hysteresis ? false : nil }
        let shown = value.map(ResourceMonitor.whole) ?? "?"
        return Condition(
            server: server, who: who, name: name, severity: severity, isBad: isBad, isRead: value != nil, begins: thresholds.lasting,
            detail: "\(who): \(what) \(shown) \(unit), at least \(ResourceMonitor.whole(limit)) \(unit) for \(thresholds.lasting.inWords).",
            resolution: "\(who): \(what) \(shown) \(unit) again.")
    }

    private static func whole(_ value: Double) -> String { Int(exactly: value.rounded()).map(String.init) ?? "?" }

    private func faults(_ gpus: [GPUReading], _ server: ServerID?, _ who: String) -> Condition {
        let broken = gpus.compactMap { gpu in
            gpu.fault.map { "GPU \(gpu.index): \($0)" } ?? gpu.xid.map { "GPU \(gpu.index): XID \($0)" }
        }
        return Condition(
            server: server, name: .gpuFault, severity: .critical, isBad: gpus.isEmpty ? nil : !broken.isEmpty, begins: .zero,
            detail: "\(who): \(broken.joined(separator: ", ")).", resolution: "\(who): its GPUs respond again.")
    }

    /// A pod that bills for GPUs and has none is of no use.
    private func missingGPUs(_ server: TrackedServer, _ reading: HostReading) -> Condition {
        let wanted = server.observed?.gpu?.count ?? 0
        // An agent without the driver's library lists none. Those of which the provider has readings are there.
        let seen = max(reading.gpus.devices.count, server.observed?.telemetry?.gpuPercents.compactMap { $0 }.count ?? 0)
        return Condition(
            // A pod that stops loses its GPUs before the provider shows it stopped.
            server: server.id, name: .gpuMissing, severity: .critical,
            isBad: server.hasOpenIntent ? nil : wanted > seen, begins: .zero,  // guard: F27
            detail: "\(server.record.name) is paid for with \(wanted) GPU(s) and has \(seen)"
                + (reading.gpus.absence.map { " (\($0))" } ?? "") + "; it costs \(server.record.cost.rate).",
            resolution: "\(server.record.name) has its GPUs.")
    }

    private func underuse(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard let percent = server.measured(at: now)[.gpuUtilization] else { return nil }
        let use = state.withLock { state -> Use in
            var use = state.uses[server.id] ?? Use(since: now, at: now, mean: percent)
            // A plain mean at first, a fading one later.
            let passed = (now - use.at).inSeconds
            let weight = passed > 0 ? min(1, passed / min((now - use.since).inSeconds, thresholds.underusedFor.inSeconds)) : 0
            use.mean += (percent - use.mean) * weight
            use.at = now
            state.uses[server.id] = use
            return use
        }
        guard now - use.since >= thresholds.underusedFor else { return nil }
        return Condition(
            server: server.id, name: .underused, severity: .info, isBad: use.mean < thresholds.underusedBelowPercent, begins: .zero,
            detail:
                "\(server.record.name) uses \(ResourceMonitor.whole(use.mean)) % of its GPUs over \(thresholds.underusedFor.inWords), at "
                + "\(server.record.cost.rate): a smaller one may be enough.",
            resolution: "\(server.record.name) is using its GPUs again.")
    }

    private func crashLoop(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .timed else { return nil }
        let recent = server.run.restarts(at: now)
        let spent = recent.first.map { server.record.cost.rate.cost(of: now - $0) } ?? .zero
        return Condition(
            server: server.id, name: .crashLoop, severity: .critical,
            isBad: recent.count >= RunTracker.crashesInALoop ? true : recent.isEmpty ? false : nil,  // guard: F21_aCrash
            begins: .zero,
            detail:
                "the container of \(server.record.name) restarted \(recent.count) times within 15 min, which has cost \(spent) so far. "
                + "Check its logs.",
            resolution: "the container of \(server.record.name) keeps running.")
    }

    /// Workers that never become ready, and jobs that never finish, cost money for nothing.
    private func stuck(_ server: TrackedServer, at now: Timestamp) -> Condition? {
        guard server.record.kind == .serverless else { return nil }
        let since = server.provider.stuckSince
        return Condition(
            server: server.id, name: .stuckJobs, severity: .critical, isBad: since.map { now - $0 >= .seconds(1800) } ?? false,
            begins: .zero,
            detail: "\(server.record.name) has jobs and has finished none for \(since.map { (now - $0).inWords } ?? "?"), at "
                + "\(server.record.cost.rate).",
            resolution: "\(server.record.name) finishes jobs again.")
    }
}
