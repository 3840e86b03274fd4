package import Fleet

/// A daily start before work usually returns to a stopped server, from its recorded idle times.
package struct StartAdvice: Hashable, Sendable {
    package var server: ServerID
    /// Seconds after midnight UTC, from Monday to Friday.
    package var startsAt: Int64
    /// Waits for a start that it would have saved, and the days in the history that are Monday to Friday.
    package var savedWaits, weekdays: Int
    /// The time that the server would have waited for work.
    package var waited: Duration
    package var cost: Money

    /// Starts that follow a shorter stop are no beginning of a day.
    private static let longStop = Duration.seconds(2 * 3600)
    /// Work that returns later than this after the start is not what the start is for.
    private static let window = 3600.0
    private static let fewestWeekdays = 10
    /// The share of weekdays on which it must have saved a wait.
    private static let leastShare = 0.6
    private static let step = 300.0

    /// - Parameter unusedFor: how long the server stays on when no work comes.
    package static func all(_ history: HistoryBacktest, unusedFor: Duration = .seconds(600)) -> [StartAdvice] {
        history.servers.compactMap { server in
            guard let rate = server.rate else { return nil }
            return advice(server, rate: rate, unusedFor: unusedFor.inSeconds)
        }
    }

    private static func advice(_ server: HistoryBacktest.Server, rate: HourlyRate, unusedFor: Double) -> StartAdvice? {
        let weekdays = weekdays(server)
        guard weekdays >= fewestWeekdays else { return nil }
        var first: [Int64: Double] = [:]
        for idle in server.idleTimes where idle.endsWithWork {
            guard let stoppedAt = idle.stoppedAt, idle.ended - stoppedAt >= longStop else { continue }
            let (day, seconds) = civil(idle.ended)
            if isWeekday(day) { first[day] = min(first[day] ?? .infinity, seconds) }
        }
        let returns = first.values.sorted()
        guard let early = returns.isEmpty ? nil : returns[returns.count / 10] else { return nil }
        let start = max(0, ((early - server.start) / step).rounded(.down) * step)
        let saved = returns.filter { $0 >= start && $0 <= start + server.start + window }
        guard saved.count >= fewestWeekdays, Double(saved.count) >= leastShare * Double(weekdays) else { return nil }
        let waited = saved.reduce(0) { $0 + $1 - start } + Double(weekdays - saved.count) * unusedFor
        let span = Duration.microseconds(Int64(waited * 1_000_000))
        return StartAdvice(
            server: server.id, startsAt: Int64(start), savedWaits: saved.count, weekdays: weekdays, waited: span, cost: rate.cost(of: span))
    }

    private static func weekdays(_ server: HistoryBacktest.Server) -> Int {
        guard let first = server.idleTimes.map(\.began).min(), let last = server.idleTimes.map(\.ended).max() else { return 0 }
        let (from, to) = (civil(first).day, civil(last).day)
        return to - from > 10_000 ? 0 : (from...to).count(where: isWeekday)
    }

    private static func civil(_ moment: Timestamp) -> (day: Int64, seconds: Double) {
        let day = (moment.inSeconds / 86_400).rounded(.down)
        return (Int64(day), moment.inSeconds - day * 86_400)
    }

    /// 1970-01-01 was a Thursday.
    private static func isWeekday(_ day: Int64) -> Bool { ((day + 3) % 7 + 7) % 7 < 5 }
}
