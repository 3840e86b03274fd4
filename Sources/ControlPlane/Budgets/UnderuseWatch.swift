package import Fleet
import Logging
package import Money
import Policy
package import Store
import Synchronization

/// Finds servers with low use, and what other ways to rent them would have cost. Never acts on them.
package final class UnderuseWatch: Sendable {
    package struct Server: Hashable, Sendable {
        package var server: ServerID
        package var name: String
        package var owner: String?
        package var gpu: GPUAllocation
        package var use: Underuse
    }

    /// A server that ran for long enough to be judged, without the readings for it.
    package struct Unmeasured: Hashable, Sendable {
        package var server: ServerID
        package var name: String
        package var missing: ServerUse.Missing
    }

    package struct Findings: Hashable, Sendable {
        /// The greatest saving first.
        package var underused: [Server] = []
        /// By name.
        package var unmeasured: [Unmeasured] = []
    }

    private struct State: Sendable {
        var found = Findings()
        var dueAt = Timestamp.distantPast
        /// When each server was last reported.
        var reportedAt: [ServerID: Timestamp] = [:]
    }

    private let fleet: FleetState
    private let store: FleetStore
    private let journal: Journal
    private let settings: ControlPlaneSettings
    private let logger: Logger
    private let state = Mutex(State())

    init(fleet: FleetState, store: FleetStore, journal: Journal, settings: ControlPlaneSettings, logger: Logger) {
        (self.fleet, self.store, self.journal, self.settings, self.logger) = (fleet, store, journal, settings, logger)
    }

    /// From which use on a server counts as underused.
    package var rules: UnderuseRules { settings.underuse }

    /// As of the latest check.
    package var findings: Findings { state.withLock { $0.found } }

    /// Checks once an hour: a window of hours changes no faster.
    func pass(at now: Timestamp) async {
        guard state.withLock({ now >= $0.dueAt }) else { return }
        state.withLock { $0.dueAt = now + .seconds(3600) }
        do {
            let found = try await check(at: now)
            state.withLock { $0.found = found }
            await report(found.underused, at: now)
        } catch {
            logger.error("the use of servers cannot be read; retrying in 10 min: \(error)")
            state.withLock { $0.dueAt = now + .seconds(600) }
        }
    }

    package func check(at now: Timestamp) async throws(StoreError) -> Findings {
        let (running, prices) = fleet.read { state in
            (state.servers.values.filter { $0.record.goneAt == nil && $0.phase == .running && $0.record.kind == .timed }, state.prices)
        }
        let anyStart = try await median(of: nil)
        let rules = settings.underuse
        var found = Findings()
        for server in running {
            guard let gpu = server.observed?.gpu, gpu.count > 0 else { continue }
            let (record, use) = (server.record, try await use(of: server, gpu, prices, anyStart, at: now))
            if let underuse = Underuse(use, offers: prices.gpuOffers, rules) {
                found.underused.append(Server(server: server.id, name: record.name, owner: record.owner, gpu: gpu, use: underuse))
            } else if let missing = use.missing(rules), let started = record.startedAt,
                now - max(started, record.firstSeenAt) >= rules.window
            {
                found.unmeasured.append(Unmeasured(server: server.id, name: record.name, missing: missing))
            }
        }
        found.underused.sort { ($1.use.bestSaving, $0.server) < ($0.use.bestSaving, $1.server) }
        found.unmeasured.sort { ($0.name, $0.server) < ($1.name, $1.server) }
        return found
    }

    private func use(
        of server: TrackedServer, _ gpu: GPUAllocation, _ prices: PriceList, _ anyStart: Duration?, at now: Timestamp
    ) async throws(StoreError) -> ServerUse {
        let from = now - settings.underuse.window
        let gpuMinutes = try await store.series.minutes(of: server.id, series: Series.gpuUtilization.rawValue, from: from, to: now)
        let memory = try await store.series.minutes(of: server.id, series: Series.gpuMemoryPercent.rawValue, from: from, to: now)
        let rates = server.costs.rates
        var disks = rates.inForce
        disks[.compute] = nil
        let spared = Rate(
            microdollarsPer720Hours: max(0, rates.inForce.total.microdollarsPer720Hours - rates.stopped.total.microdollarsPer720Hours))
        let start = try await median(of: server.id) ?? anyStart
        return ServerUse(
            gpuPercents: gpuMinutes.map(\.average), memoryPercents: memory.map(\.maximum), gpuCount: gpu.count, gpuName: gpu.shortName,
            gpuMemoryGB: prices.gpuOffers.first { $0.name == gpu.shortName }?.memoryGB, rate: rates.inForce.total.hourly,
            diskRate: disks.total.hourly, sparedRate: spared.hourly,
            busySpells: UnderuseWatch.spells(gpuMinutes, from: settings.thresholds.gpuPercent),
            workerStart: start,
            workerRate: prices.worker(gpu), quietHours: try await quietHours(of: server.id, at: now))
    }

    /// The lengths of the times with work: minutes in a row at or above the threshold.
    static func spells(_ minutes: [MinuteRow], from percent: Double) -> [Duration] {
        var (spells, last): ([Duration], Timestamp?) = ([], nil)
        for minute in minutes where minute.maximum >= percent {
            if let previous = last, minute.at - previous <= .seconds(90), let open = spells.popLast() {
                spells.append(open + .seconds(60))
            } else {
                spells.append(.seconds(60))
            }
            last = minute.at
        }
        return spells
    }

    private func median(of server: ServerID?) async throws(StoreError) -> Duration? {
        let times = try await store.budgets.startTimes(of: server, limit: 20).sorted()
        return times.isEmpty ? nil : times[times.count / 2]
    }

    /// Hours of the week, from Monday 00:00 UTC, that were measured and idle in each of the last three weeks.
    private func quietHours(of server: ServerID, at now: Timestamp) async throws(StoreError) -> Set<Int>? {
        let rows = try await store.series.hours(
            of: server, series: Series.gpuUtilization.rawValue, from: now - .seconds(21 * 86_400), to: now)
        guard rows.count >= 21 * 24 * 8 / 10 else { return nil }
        // 1970-01-05 was a Monday.
        let byHour = Dictionary(grouping: rows) { Int((($0.at.microsecondsSinceEpoch / 3_600_000_000 - 96) % 168 + 168) % 168) }
        return Set(byHour.filter { $0.value.count >= 3 && $0.value.allSatisfy { $0.maximum < settings.thresholds.gpuPercent } }.keys)
    }

    /// Once a day and server, and only where another way to rent it would save a dollar a day.
    private func report(_ found: [Server], at now: Timestamp) async {
        let news = state.withLock { state in
            found.filter { server in
                guard server.use.bestSaving > Underuse.leastSaving else { return false }
                if let last = state.reportedAt[server.server], now - last < .seconds(86_400) { return false }
                state.reportedAt[server.server] = now
                return true
            }
        }
        await journal.write(
            news.map { server in
                Event(at: now, kind: .serverUnderused, server: server.server, summary: server.text(over: settings.underuse.window))
            })
    }
}

extension UnderuseWatch.Server {
    func text(over window: Duration) -> String {
        func percent(_ value: Double) -> String { "\(Int(value.rounded())) %" }
        let best = use.alternatives.first.map { " \($0.what): \($0.perDay) a day (\($0.caveat))." } ?? ""
        return "\(name) used at most \(percent(use.gpuP95)) of its GPU and \(percent(use.memoryP95)) of its GPU memory for 95 % of "
            + "\(window.inWords), at \(use.perDay) a day.\(best)"
    }
}

extension PriceList {
    /// The GPU types that pods can be rented with, by name.
    var gpuOffers: [GPUOffer] {
        listed.compactMap { price in
            (price.securePod ?? price.communityPod).map { GPUOffer(name: price.name, memoryGB: price.memoryGB, rate: $0) }
        }.sorted { $0.name < $1.name }
    }
}
