import Fleet
import Policy
import Synchronization

/// Applies the reports of agents, answers them with instructions, and runs their pre-stop commands.
final class AgentReportHandler: PreStopHook {
    private struct Preparation {
        var generation: Int64
        var cause: String
        /// Resumed once, when the command has ended.
        var waiter: CheckedContinuation<PreStopOutcome, Never>?
    }

    /// The result of a report.
    private struct Applied: Sendable {
        var instructions: AgentInstructions
        var events: [Event]
        /// The next review may be earlier.
        var wakes: Bool
        var isContested: Bool
    }

    private let fleet: FleetState
    private let journal: Journal
    private let scheduler: AutoShutdownScheduler
    private let settings: ControlPlaneSettings
    private let time: any TimeSource
    private let preparations = Mutex<[ServerID: Preparation]>([:])

    /// An agent reports every five seconds and its command may run for 30 s; then two reports show whether anything else is busy.
    private static let hookTimeout = Duration.seconds(60)

    init(
        fleet: FleetState, journal: Journal, scheduler: AutoShutdownScheduler, settings: ControlPlaneSettings, time: any TimeSource
    ) {
        self.fleet = fleet
        self.journal = journal
        self.scheduler = scheduler
        self.settings = settings
        self.time = time
    }

    func apply(_ report: AgentReport, of id: ServerID, at now: Timestamp) async throws(ControlPlaneError) -> AgentInstructions {
        // Values from a pod may be of any size.
        let report = report.plausible
        let defaults = scheduler.defaults
        // One worker of an endpoint cannot report for all of them.
        if fleet[id]?.record.kind == .serverless { throw .conflict("\(id) is an endpoint: agents report from pods only") }
        let answer = fleet.update(id) { server -> Applied in
            server.agentContactAt = now
            let (before, sawEveryBurst) = (server.record.idleSince, server.agent?.everyBurstSince != nil)
            // Of several agents it is unknown which one is in the pod and ran the command.
            let isContested = server.activity.agentReports.isContested(at: now)
            if let done = report.preparedFor, !isContested, done.generation == server.intent?.generation {
                server.activity.endPreStopCommand(at: now)
            }
            let events = server.apply(report, settings: settings, at: now)
            let wakes =
                server.notices.warning != nil && server.record.idleSince != before || !events.isEmpty
                || sawEveryBurst != (server.agent?.everyBurstSince != nil)  // guard: anAgentThatSeesEverything.2
            return Applied(
                instructions: server.instructions(defaults, settings: settings, at: now), events: events, wakes: wakes,
                isContested: isContested)
        }
        guard let answer else { throw .unknownServer(id.text) }
        var instructions = answer.instructions
        await journal.write(answer.events)
        if answer.wakes { scheduler.reconsider([id]) }
        if let done = report.preparedFor, !answer.isContested { finish(id, done) }
        instructions.stopComing = preparations.withLock { preparations in
            preparations[id].map { .init(generation: $0.generation, cause: $0.cause) }
        }
        return instructions
    }

    // MARK: The pre-stop command

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        guard let watched = fleet[server], let agent = watched.agent, agent.report.hasPreStopHook, let intent = watched.intent,
            time.now() - agent.receivedAt <= settings.podEvidenceValidFor
        else { return .notConfigured }
        let time = time
        fleet.update(server) { $0.activity.beginPreStopCommand(at: time.now()) }
        defer { fleet.update(server) { $0.activity.endPreStopCommand(at: time.now()) } }
        return await withTaskGroup(of: PreStopOutcome.self) { group in
            group.addTask { await self.preparation(of: server, intent.generation, cause: cause) }
            group.addTask {
                do { try await time.sleep(until: time.now() + AgentReportHandler.hookTimeout) } catch {
                    return .timedOut(after: AgentReportHandler.hookTimeout)
                }
                return .timedOut(after: AgentReportHandler.hookTimeout)
            }
            let outcome = await group.next() ?? .timedOut(after: AgentReportHandler.hookTimeout)
            group.cancelAll()
            return outcome
        }
    }

    private func preparation(of server: ServerID, _ generation: Int64, cause: StopCause) async -> PreStopOutcome {
        let late = AgentReport.Prepared(generation: generation, failure: "it ended too late")
        return await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let old = preparations.withLock { preparations in
                    defer { preparations[server] = Preparation(generation: generation, cause: "\(cause)", waiter: waiter) }
                    return preparations[server]?.waiter
                }
                old?.resume(returning: .failed("another stop replaced this one"))
                // Canceled before it waited: nothing else would resume it.
                if Task.isCancelled { finish(server, late) }
            }
        } onCancel: {
            finish(server, late)
        }
    }

    private func finish(_ server: ServerID, _ done: AgentReport.Prepared) {
        let waiter = preparations.withLock { preparations -> CheckedContinuation<PreStopOutcome, Never>? in
            guard let preparation = preparations[server], preparation.generation == done.generation else { return nil }
            preparations[server] = nil
            return preparation.waiter
        }
        waiter?.resume(returning: done.failure.map { .failed(String($0.prefix(200))) } ?? .ready)
    }
}

extension TrackedServer {
    fileprivate func instructions(
        _ defaults: IdleRules, settings: ControlPlaneSettings, at now: Timestamp
    ) -> AgentInstructions {
        let rules = rules(defaults)
        let isProtected = protection(at: now) != nil
        let keepsData = (observed?.storage.survivesStop ?? false) || record.acceptsDataLoss
        let isFree =
            record.ownership.mayAct && rules.isEnabled && !rules.standsBack && !(observed?.isLocked ?? true)
            && observed?.ownerResource == nil && keepsData
        let kept = rules.schedule.flatMap { $0.mode == .keepOn ? $0.until : nil }
        let held = [protectionEnd, holds.lease?.until, holds.extension?.until, kept].compactMap { $0 }.filter { $0 > now }.max()
        return AgentInstructions(
            // guard: F18_theLongerTimeout
            idleTimeoutSeconds: rules.effectiveTimeout.seconds ?? 0, deadManSeconds: settings.deadManAfter.wholeSeconds,
            // A protection with an end is a hold until then; without an end it forbids any stop.
            mayStopItself: isFree && !(isProtected && holds.protection?.until == nil), heldUntil: held,
            heldForSeconds: held.map { ($0 - now).wholeSeconds + 1 }, busy: record.overrides.busy)
    }
}

/// Runs every hook in turn; the stop waits for all of them.
struct PreStopHooks: PreStopHook {
    var hooks: [any PreStopHook]

    func prepare(_ server: ServerID, name: String, cause: StopCause) async -> PreStopOutcome {
        var worst = PreStopOutcome.notConfigured
        for hook in hooks {
            let outcome = await hook.prepare(server, name: name, cause: cause)
            if outcome != .notConfigured, worst == .notConfigured || worst == .ready { worst = outcome }
        }
        return worst
    }
}
