package import Fleet

/// A better idle timeout for one server, from its recorded idle times.
package struct TimeoutAdvice: Hashable, Sendable {
    package var server: ServerID
    package var present, better: IdleTimeout
    /// The idle times behind it, and the time that they span.
    package var idleTimes: Int
    package var span: Duration
    /// Idle time and starts a day.
    package var presentPerDay, betterPerDay: Money
    /// Starts that work had to wait for, a day.
    package var presentStartsPerDay, betterStartsPerDay: Double

    package var savingPerDay: Money { presentPerDay - betterPerDay }

    /// Nothing is advised on less: this many idle times, or this long a history.
    package static let (fewestIdleTimes, shortestHistory) = (20, Duration.seconds(14 * 86_400))
    /// Less than this share, or than this amount in 30 days, is not worth a change.
    private static let (leastShare, leastPerMonth) = (0.1, Money(microdollars: 1_000_000))

    private static let candidates: [IdleTimeout] =
        [.auto] + [120, 300, 600, 900, 1800, 3600].map { IdleTimeout.after(.seconds($0)) }

    /// One piece of advice at most for each server; those that save the most come first.
    ///
    /// - Parameter present: the timeout in force of a server; `nil`: it gets no advice.
    package static func all(_ history: HistoryBacktest, present: (ServerID) -> IdleTimeout?) -> [TimeoutAdvice] {
        let replays = candidates.map { (timeout: $0, outcomes: history.outcomes($0)) }
        let advice = history.servers.enumerated().compactMap { index, server -> TimeoutAdvice? in
            guard let now = present(server.id), hasEnoughHistory(server), server.count > 0, server.span >= .seconds(3600),
                let rate = server.rate
            else { return nil }
            let days = server.span.inSeconds / 86_400
            func perDay(_ outcome: Backtest.Outcome) -> Money {
                rate.cost(of: .microseconds(Int64(outcome.cost(start: server.start) / days * 1_000_000)))
            }
            let today = history.outcomes(now)[index]
            guard let best = replays.min(by: { perDay($0.outcomes[index]) < perDay($1.outcomes[index]) }) else { return nil }
            let advice = TimeoutAdvice(
                server: server.id, present: now, better: best.timeout, idleTimes: server.count, span: server.span,
                presentPerDay: perDay(today), betterPerDay: perDay(best.outcomes[index]),
                presentStartsPerDay: Double(today.starts) / days, betterStartsPerDay: Double(best.outcomes[index].starts) / days)
            let isWorthIt = isWorthIt(present: advice.presentPerDay, better: advice.betterPerDay)
            return advice.better != now && isWorthIt ? advice : nil
        }
        return advice.sorted { ($1.savingPerDay, $0.server) < ($0.savingPerDay, $1.server) }
    }

    static func hasEnoughHistory(_ server: HistoryBacktest.Server) -> Bool {
        server.count >= fewestIdleTimes || server.span >= shortestHistory
    }

    static func isWorthIt(present: Money, better: Money) -> Bool {
        let saving = (present - better).microdollars
        return saving * 30 >= leastPerMonth.microdollars && Double(saving) >= leastShare * Double(present.microdollars)
    }
}
