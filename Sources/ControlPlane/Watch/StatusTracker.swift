public import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Checks the health of an address. A check goes to the server itself and never counts as activity.
public protocol HealthProbe: Sendable {
    func ask(_ url: String, within limit: Duration) async -> ProbeResponse
}

public enum ProbeResponse: Hashable, Sendable {
    /// It answered; with this status if it speaks HTTP.
    case answered(status: Int?, took: Duration)
    case failed(String)
}

/// The latest result of one check of one server.
public struct CheckResult: Hashable, Sendable {
    public var health: Health
    public var message: String
    /// `nil`: it was not checked; the message says why.
    public var at: Timestamp?
}

/// The health of every server by its own endpoint, its requests and its resources. Raises an alert while it is unhealthy, and records its uptime.
public final class StatusTracker: Sendable {
    public enum Check: String, Hashable, Sendable, CaseIterable { case endpoint, metrics, resources }

    private struct Checked: Sendable {
        var streaks: [Check: CheckStreak] = [:]
        var results: [Check: CheckResult] = [:]
        var health: HealthChange?
        /// A change that is not saved yet.
        var unwritten: HealthChange?
        /// Since when it has been running without any check that applies.
        var uncheckedSince: Timestamp?
    }

    private let fleet: FleetState
    private let alerts: AlertManager
    private let metrics: MetricsCollector
    private let probe: (any HealthProbe)?
    private let store: FleetStore
    private let interval: Duration
    private let time: any TimeSource
    private let logger: Logger
    private let checked = Mutex<[ServerID: Checked]>([:])
    private let queue = Mutex(DeadlineQueue())

    /// Probes in progress at a time.
    private static let concurrentProbes = 32
    /// An endpoint that does not answer within this time has failed.
    static let probeLimit = Duration.seconds(5)
    /// An endpoint that takes longer to answer is degraded.
    static let slowAfter = Duration.seconds(2)
    /// The alert of a server without checks is resolved after this time.
    private static let uncheckedFor = Duration.seconds(300)

    init(
        fleet: FleetState, alerts: AlertManager, metrics: MetricsCollector, probe: (any HealthProbe)?, store: FleetStore,
        interval: Duration, time: any TimeSource, logger: Logger
    ) {
        self.fleet = fleet
        self.alerts = alerts
        self.metrics = metrics
        self.probe = probe
        self.store = store
        self.interval = interval
        self.time = time
        self.logger = logger
    }

    /// While no process ran, the health of every server was unknown.
    func recover(lastPassAt: Timestamp?) async throws(StoreError) {
        if let lastPassAt { try await store.alerts.loseSightOfHealth(at: min(lastPassAt, time.now())) }
    }

    // MARK: The pass

    /// Checks the servers that are due.
    func pass(at now: Timestamp) async {
        schedule(at: now)
        let due = queue.withLock { $0.takeDue(at: now) }.sorted()
        await withDiscardingTaskGroup { group in
            // One lane per probe that may run at a time; each lane checks every n-th server.
            let lanes = min(StatusTracker.concurrentProbes, due.count)
            for lane in 0..<lanes {
                group.addTask {
                    for index in stride(from: lane, to: due.count, by: lanes) { await self.check(due[index], at: now) }
                }
            }
        }
        let next = now + interval
        let stays = checked.withLock { checked in due.filter { checked[$0] != nil } }
        queue.withLock { queue in for id in stays { queue.set(next, for: id) } }
    }

    /// New servers get a turn somewhere within the interval, so that not all are asked at once.
    private func schedule(at now: Timestamp) {
        let known = fleet.read { state in state.servers.values.filter { $0.record.goneAt == nil }.map(\.id) }
        let fresh = checked.withLock { checked -> [ServerID] in
            let fresh = known.filter { checked[$0] == nil }
            for id in fresh {
                // An alert of the previous process is resolved by as many successes as any other.
                let isUnhealthy = alerts.isOpen(.unhealthy, of: id)
                checked[id] = Checked(
                    streaks: isUnhealthy
                        // guard: F45_aRestartEnds.1
                        ? Dictionary(uniqueKeysWithValues: Check.allCases.map { ($0, CheckStreak(health: .unhealthy)) }) : [:])
            }
            return fresh
        }
        queue.withLock { queue in
            for id in fresh {
                // Stable across processes, unlike Swift's hash.
                let spread = id.text.utf8.reduce(UInt64(5381)) { ($0 &* 33) &+ UInt64($1) } % 1000
                queue.set(now + interval * Double(spread) / 1000, for: id)
            }
        }
    }

    private func check(_ id: ServerID, at now: Timestamp) async {
        guard let server = fleet[id], server.record.goneAt == nil else {
            checked.withLock { $0[id] = nil }
            return
        }
        guard server.state == .running else { return await apply(id, server, [:], at: now) }
        var outcomes = checksWithoutEndpoint(of: server, at: now)
        if let url = server.record.healthCheckURL, let probe {
            outcomes[.endpoint] = StatusTracker.judge(await probe.ask(url, within: StatusTracker.probeLimit))
        }
        await apply(id, server, outcomes, at: time.now())
    }

    /// What is judged without a call to the server.
    private func checksWithoutEndpoint(of server: TrackedServer, at now: Timestamp) -> [Check: (Health, String)] {
        let id = server.id
        var outcomes: [Check: (Health, String)] = [:]
        if let requests = metrics.serverMetrics(id), let rate = requests.errorRate, requests.latency300.count >= 20 {
            let percent = Int((rate * 100).rounded())
            let health: Health = rate >= 0.10 ? .unhealthy : rate >= 0.05 ? .degraded : .healthy
            outcomes[.metrics] = (health, "\(percent) % of \(requests.latency300.count) requests failed in 5 min")
        }
        let signals = server.activity.history.signals(at: now)
        let names = [AlertName.gpuMissing, .gpuFault, .gpuTemperature, .memory, .disk].filter { alerts.isOpen($0, of: id) }
        let isDown = names.contains(.gpuMissing) || names.contains(.gpuFault)
        if !names.isEmpty {
            outcomes[.resources] = (isDown ? .unhealthy : .degraded, names.map(\.rawValue).joined(separator: ", "))
        } else if server.agent != nil {
            outcomes[.resources] = (.healthy, "within limits")
        } else if !signals.isEmpty, !signals.contains(where: { $0.reading == .unknown }), !server.hasFailingWorkers(at: now) {
            outcomes[.resources] = (.healthy, "telemetry is current")
        }
        return outcomes
    }

    /// Why a check of a running server has no outcome.
    private func reasonForNone(_ check: Check, _ server: TrackedServer) -> String {
        switch check {
        case .endpoint:
            server.record.healthCheckURL == nil ? "not checked: no health_check_url is set" : "not checked: health checks are off"
        case .metrics: "not checked: fewer than 20 requests in 5 min"
        case .resources: "not checked: telemetry is unknown"
        }
    }

    private static func judge(_ answer: ProbeResponse) -> (Health, String) {
        switch answer {
        case .failed(let why): return (.unhealthy, why)
        case .answered(let status, let took):
            let milliseconds = took.wholeMicroseconds / 1000
            if let status, !(200..<400).contains(status) { return (.unhealthy, "status \(status) in \(milliseconds) ms") }
            return (took > slowAfter ? .degraded : .healthy, (status.map { "status \($0) " } ?? "connected ") + "in \(milliseconds) ms")
        }
    }

    private func apply(_ id: ServerID, _ server: TrackedServer, _ outcomes: [Check: (Health, String)], at now: Timestamp) async {
        let isRunning = server.state == .running
        let (after, why, isOver, unwritten) = checked.withLock { checked -> (Health, String, Bool, HealthChange?) in
            var entry = checked[id] ?? Checked()
            for check in Check.allCases {
                guard let (health, message) = outcomes[check] else {
                    entry.streaks[check] = nil
                    entry.results[check] =
                        isRunning ? CheckResult(health: .unknown, message: reasonForNone(check, server), at: nil) : nil
                    continue
                }
                entry.streaks[check, default: CheckStreak()].record(health)
                entry.results[check] = CheckResult(health: entry.streaks[check]?.health ?? .unknown, message: message, at: now)
            }
            let after = StatusTracker.worst(entry.results.values.map(\.health))
            if entry.health?.health != after {
                let change = HealthChange(at: now, health: after)
                (entry.health, entry.unwritten) = (change, change)
            }
            entry.uncheckedSince = isRunning && outcomes.isEmpty ? entry.uncheckedSince ?? now : nil
            let isUnchecked = entry.uncheckedSince.map { now - $0 >= StatusTracker.uncheckedFor } ?? false
            let decisive = after == .unknown ? [] : entry.results.values.filter { $0.health == after }
            let why = decisive.map(\.message).sorted().joined(separator: "; ")
            checked[id] = entry
            // Unknown is not healthy.
            // guard: F45_aRestartEnds.2
            return (after, why, after.isUp || after == .unknown && (!isRunning || isUnchecked), entry.unwritten)
        }
        if let unwritten { await save(unwritten, of: id) }
        // Not only on a change: an alert that could not be saved is saved by a later check.
        let name = server.record.name
        if after == .unhealthy {
            await alerts.raise(.unhealthy, of: id, .critical, "\(name) is unhealthy: \(why).", at: now)
        } else if isOver {
            await alerts.resolve(.unhealthy, of: id, "\(name) is \(after.rawValue)\(why.isEmpty ? "" : ": \(why)").", at: now)
        }
    }

    private func save(_ change: HealthChange, of id: ServerID) async {
        do {
            try await store.alerts.record(change, of: id)
            checked.withLock { checked in if checked[id]?.unwritten == change { checked[id]?.unwritten = nil } }
        } catch {
            logger.error("a change of health could not be saved; the next check retries: \(error)")
        }
    }

    private static func worst(_ parts: [Health]) -> Health {
        [Health.unhealthy, .degraded, .healthy].first { parts.contains($0) } ?? .unknown
    }

    // MARK: Queries

    public func health(of id: ServerID) -> Health { checked.withLock { $0[id]?.health?.health ?? .unknown } }

    /// By name: `endpoint`, `metrics`, `resources`. Of a running server all of them: one that does not apply is `unknown` and says why.
    /// Empty: the server does not run, or was not checked yet.
    public func checks(of id: ServerID) -> [String: CheckResult] {
        let results = checked.withLock { $0[id]?.results ?? [:] }
        return Dictionary(uniqueKeysWithValues: results.map { ($0.key.rawValue, $0.value) })
    }

    /// The share of the known part of the last `span` in which it was up, 0 to 1; `nil`: no part of it is known.
    public func uptime(of id: ServerID, over span: Duration) async throws(ControlPlaneError) -> Double? {
        let now = time.now()
        do { return Uptime.share(try await store.alerts.healthChanges(of: id, from: now - span), from: now - span, to: now) } catch {
            throw .storage("\(error)")
        }
    }
}

extension TrackedServer {
    /// An endpoint whose queue stands still, or with unhealthy workers: known signals do not make it healthy.
    fileprivate func hasFailingWorkers(at now: Timestamp) -> Bool {
        guard record.kind == .serverless else { return false }
        let load = provider.freshLoad(at: now)
        return provider.stuckSince != nil || (load?.healthWorkers ?? load?.listedWorkers)?.unhealthy ?? 1 > 0
    }
}
