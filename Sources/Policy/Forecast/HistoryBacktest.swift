package import Fleet

/// Compares idle timeouts on the recorded idle times of a fleet, with the code that decides.
package struct HistoryBacktest: Sendable {
    /// One server's part of the history.
    package struct Server: Sendable {
        package var id: ServerID
        /// Of this server, in any order.
        package var idleTimes: [IdleTime]
        /// The cost of a start, in seconds of rent: that of the latest idle time.
        package var start: Double
        /// The latest known price; `nil`: never known.
        package var rate: HourlyRate?
        fileprivate let activity: [Backtest.Span]

        package init(_ id: ServerID, _ idleTimes: [IdleTime]) {
            (self.id, self.idleTimes) = (id, idleTimes)
            let sorted = idleTimes.sorted { $0.began < $1.began }
            start = sorted.last?.start.inSeconds ?? FleetLearning.usualStart
            rate = sorted.last { $0.rate != nil }?.rate
            activity = Backtest.activity(sorted)
        }

        /// The idle times that count.
        package var count: Int { Backtest.counted(idleTimes).count }

        package var span: Duration {
            guard let first = idleTimes.map(\.began).min(), let last = idleTimes.map(\.ended).max() else { return .zero }
            return last - first
        }

        var days: Double { span.inSeconds / 86_400 }

        /// Seconds since 1970.
        var bounds: (from: Double, to: Double)? {
            guard let first = idleTimes.map(\.began).min(), let last = idleTimes.map(\.ended).max() else { return nil }
            return (first.inSeconds, last.inSeconds)
        }

        /// Work with a known beginning and end.
        var stretches: [Backtest.Span] { activity.filter { $0.startIsKnown && $0.endIsKnown && $0.end > $0.start } }

        /// The known activity that began in `from ..< to`.
        func activity(from: Double, to: Double) -> [Backtest.Span] { activity.filter { $0.start >= from && $0.start < to } }

        /// Work and idle time, as it went, and no start.
        var paidSecondsPerDay: Double {
            let idle = Backtest.recorded(idleTimes).idlePaidSeconds
            return (Backtest.busySeconds(stretches) + idle) / days
        }
    }

    /// What one rule costs on some servers.
    package struct Line: Hashable, Sendable {
        package var outcome = Backtest.Outcome()
        /// Idle time and starts, in seconds of rent.
        package var costSeconds = 0.0
        /// `nil`: the price of a server is unknown.
        package var cost: Money? = .zero

        package init() {}

        fileprivate mutating func add(_ outcome: Backtest.Outcome, seconds: Double, rate: HourlyRate?) {
            self.outcome = self.outcome + outcome
            costSeconds += seconds
            if seconds > 0 { cost = cost.flatMap { sum in rate.map { sum + $0.cost(of: .microseconds(Int64(seconds * 1_000_000))) } } }
        }
    }

    package let servers: [Server]
    /// The shortest timeout that `auto` chooses.
    package let minimum: Duration

    package init(_ idleTimes: [IdleTime], minimum: Duration) {
        servers = Dictionary(grouping: idleTimes, by: \.server).sorted { $0.key < $1.key }.map { Server($0.key, $0.value) }
        self.minimum = minimum
    }

    /// What really happened.
    package func recorded() -> Line { sum { Backtest.recorded($0.idleTimes) } }

    /// With the future known.
    package func optimum() -> Line {
        servers.reduce(into: Line()) { line, server in
            line.add(Backtest.Outcome(), seconds: Backtest.optimum(server.activity, start: server.start), rate: server.rate)
        }
    }

    /// - Parameter among: the servers that are summed; all of them train a learned timeout.
    package func line(_ timeout: IdleTimeout, among: (Server) -> Bool = { _ in true }) -> Line {
        zip(servers, outcomes(timeout)).reduce(into: Line()) { line, pair in
            guard among(pair.0) else { return }
            line.add(pair.1, seconds: pair.1.cost(start: pair.0.start), rate: pair.0.rate)
        }
    }

    /// One outcome for each of `servers`.
    package func outcomes(_ timeout: IdleTimeout) -> [Backtest.Outcome] {
        let rule = Backtest.Rule(timeout, minimum: minimum)
        return Backtest.replayEach(servers.map(\.activity), under: rule, starts: servers.map(\.start))
    }

    private func sum(_ outcome: (Server) -> Backtest.Outcome) -> Line {
        servers.reduce(into: Line()) { line, server in
            let outcome = outcome(server)
            line.add(outcome, seconds: outcome.cost(start: server.start), rate: server.rate)
        }
    }
}
