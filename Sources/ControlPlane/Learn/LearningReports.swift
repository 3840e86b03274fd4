package import Fleet
import Logging
package import Policy
import Store

/// Replays the recorded idle times of the fleet, and advises on timeouts and starts.
package struct LearningReports: Sendable {
    let fleet: FleetState
    let store: FleetStore
    let scheduler: AutoShutdownScheduler
    let rules: LearningRules

    // MARK: Backtest

    package struct Backtest: Sendable {
        package struct Line: Sendable {
            /// `nil`: what really happened.
            package var timeout: IdleTimeout?
            package var line: HistoryBacktest.Line
        }

        package var servers: Int
        package var idleTimes: Int
        package var from, to: Timestamp?
        /// What really happened comes first.
        package var lines: [Line]
        package var optimum: HistoryBacktest.Line
    }

    /// - Parameters:
    ///   - servers: `nil`: all.
    ///   - since: idle times that ended before do not count.
    package func backtest(
        servers: Set<ServerID>? = nil, timeouts: [IdleTimeout], since: Timestamp
    ) async throws(ControlPlaneError) -> Backtest {
        let idleTimes = try await idleTimes(since: since)
        let history = HistoryBacktest(idleTimes.filter { servers?.contains($0.server) ?? true }, minimum: rules.minimumTimeout)
        let lines = [Backtest.Line(timeout: nil, line: history.recorded())] + timeouts.map { .init(timeout: $0, line: history.line($0)) }
        return Backtest(
            servers: history.servers.count, idleTimes: history.servers.reduce(0) { $0 + $1.count },
            from: history.servers.flatMap(\.idleTimes).map(\.began).min(), to: history.servers.flatMap(\.idleTimes).map(\.ended).max(),
            lines: lines, optimum: history.optimum())
    }

    private func idleTimes(since: Timestamp) async throws(ControlPlaneError) -> [IdleTime] {
        do { return try await store.learning.idleTimes(since: since) } catch {
            throw .storage("the recorded idle times cannot be read: \(error)")
        }
    }

    // MARK: Advice

    package struct Advice: Sendable {
        package var timeouts: [TimeoutAdvice]
        package var starts: [StartAdvice]
        /// Other ways to rent, the greatest saving first.
        package var rentals: [RentalAdvice]
        package var taken: [TakenAdvice]
        package var takenRentals: [TakenRental]
        /// By server.
        package var names: [ServerID: String]
        /// Idle times and servers behind it.
        package var idleTimes, servers: Int
    }

    /// Advice that was taken: what it was to save, and what it does save.
    package struct TakenAdvice: Hashable, Sendable {
        package var server: ServerID
        package var timeout: IdleTimeout
        package var since: Timestamp
        /// Idle time and starts a day: before, predicted, and measured since; `nil`: less than a day has passed.
        package var before, predicted: Money
        package var actual: Money?
    }

    /// The advice of `now`. It is stored, so that what it predicts can be compared with what happens.
    package func advice(at now: Timestamp) async throws(ControlPlaneError) -> Advice {
        let idleTimes = try await idleTimes(since: now - Retention.idleTimes)
        let history = HistoryBacktest(idleTimes, minimum: rules.minimumTimeout)
        let present = present()
        let timeouts = TimeoutAdvice.all(history) { present[$0]?.timeout }
        let starts = StartAdvice.all(history).filter { present[$0.server] != nil }
        let (rentals, taken, takenRentals): ([RentalAdvice], [TakenAdvice], [TakenRental])
        let renting = RentalReports(fleet: fleet, store: store, minimumTimeout: rules.minimumTimeout)
        do {
            rentals = try await renting.advice(history, timeouts: present.mapValues(\.timeout), at: now)
            try await renting.store(rentals, names: present.mapValues(\.name), at: now)
            takenRentals = try await renting.taken(history, at: now)
            for advice in timeouts {
                try await store.learning.save(
                    GivenAdvice(
                        server: advice.server, timeout: advice.better, at: now, before: advice.presentPerDay,
                        predicted: advice.betterPerDay))
            }
            taken = try await store.learning.givenAdvice().compactMap { TakenAdvice($0, present[$0.server], history, at: now) }
        } catch {
            throw .storage("the advice cannot be stored: \(error)")
        }
        return Advice(
            timeouts: timeouts, starts: starts, rentals: rentals, taken: taken, takenRentals: takenRentals,
            names: present.mapValues(\.name),
            idleTimes: history.servers.reduce(0) { $0 + $1.count }, servers: history.servers.count)
    }

    fileprivate struct Present: Sendable {
        var name: String
        var timeout: IdleTimeout
        var since: Timestamp?
    }

    /// The managed servers that exist, with the timeout in force.
    private func present() -> [ServerID: Present] {
        let defaults = scheduler.defaults
        return fleet.read { state in
            state.servers.values.reduce(into: [:]) { present, server in
                guard server.record.goneAt == nil, server.record.ownership.mayAct else { return }
                let rules = server.rules(defaults)
                present[server.id] = Present(
                    name: server.record.name, timeout: rules.learned == nil ? rules.timeout : .auto, since: rules.timeoutChangedAt)
            }
        }
    }

    /// One sentence for people; `nil`: there is no advice.
    package func summary(at now: Timestamp) async -> String? {
        do {
            let advice = try await advice(at: now)
            guard let best = LearningReports.best(advice) else { return nil }
            let count = advice.timeouts.count + advice.rentals.count
            return "Advice: \(best)" + (count > 1 ? ", and \(count - 1) more. " : ". ") + "Read it with: controlplane advise"
        } catch {
            return nil
        }
    }

    private static func best(_ advice: Advice) -> String? {
        func name(_ id: ServerID) -> String { advice.names[id] ?? id.text }
        let timeout = advice.timeouts.first
        guard let rental = advice.rentals.first, rental.savingPerDay > timeout?.savingPerDay ?? .zero else {
            return timeout.map { "the idle timeout \($0.better.inWords) for \(name($0.server)) would save \($0.savingPerDay) a day" }
        }
        let what =
            switch rental.change {
            case .smallerGPU(let gpu, _, _, _): "\(gpu) for \(name(rental.server))"
            case .serverless: "a serverless endpoint for \(name(rental.server))"
            case .sharing(let other, _): "the work of \(name(rental.server)) on \(name(other))"
            case .bursts: "the work of \(name(rental.server)) once a day"
            }
        return "\(what) would save \(rental.savingPerDay) a day"
    }

    /// What `auto` would have saved the servers with a fixed timeout; `nil`: nothing, or the history is too short to say.
    func savingOfAuto(at now: Timestamp) async throws(ControlPlaneError) -> (saving: Money, span: Duration)? {
        let idleTimes = try await idleTimes(since: now - Retention.idleTimes)
        let history = HistoryBacktest(idleTimes, minimum: rules.minimumTimeout)
        let present = present()
        func isFixed(_ server: HistoryBacktest.Server) -> Bool { present[server.id]?.timeout.mode == .fixed }
        let fixed = history.servers.filter(isFixed)
        guard fixed.reduce(0, { $0 + $1.count }) >= TimeoutAdvice.fewestIdleTimes, let from = fixed.flatMap(\.idleTimes).map(\.began).min(),
            let learned = history.line(.auto, among: isFixed).cost
        else { return nil }
        var asConfigured = HistoryBacktest.Line()
        for timeout in Set(fixed.compactMap { present[$0.id]?.timeout }) {
            let line = history.line(timeout) { present[$0.id]?.timeout == timeout }
            asConfigured.cost = asConfigured.cost.flatMap { sum in line.cost.map { sum + $0 } }
        }
        guard let cost = asConfigured.cost, cost > learned else { return nil }
        return (cost - learned, now - from)
    }
}

extension LearningReports.TakenAdvice {
    /// `nil`: it was not taken.
    fileprivate init?(_ given: GivenAdvice, _ present: LearningReports.Present?, _ history: HistoryBacktest, at now: Timestamp) {
        guard let present, present.timeout == given.timeout, let since = present.since, since >= given.at else { return nil }
        (server, timeout, self.since) = (given.server, given.timeout, since)
        (before, predicted) = (given.before, given.predicted)
        let days = (now - since).inSeconds / 86_400
        guard days >= 1, let known = history.servers.first(where: { $0.id == given.server }), let rate = known.rate else { return }
        let outcome = Policy.Backtest.recorded(known.idleTimes.filter { $0.began >= since })
        actual = rate.cost(of: .microseconds(Int64(outcome.cost(start: known.start) / days * 1_000_000)))
    }
}

extension IdleTimeout {
    /// For people: `10 min`, `auto`, `off`.
    package var inWords: String {
        switch self {
        case .never: "off"
        case .after(let span): span.inWords
        case .auto: "auto"
        }
    }
}
