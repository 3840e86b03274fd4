package import Fleet

extension TimeoutChoice {
    /// For a server of which nothing was observed yet.
    package static let unobserved = TimeoutChoice(
        LearnedTimeout(seconds: FleetLearning.usualStart, reason: .noSilence), startSeconds: FleetLearning.usualStart)

    /// Why it is this long. One phrase without a full stop.
    package var text: String {
        let waits = "waits \(timeout.inWords)"
        switch learned.reason {
        case .forecast(let returnedByThen, let returnsWithinStart):
            return
                "\(waits): after idle times like this one, work is back by then \(TimeoutChoice.times(returnedByThen)); later it returns "
                + "within the next \(start.inWords) only \(TimeoutChoice.times(returnsWithinStart)), and a start costs \(start.inWords) of rent"
        case .warmingUp(let silences, let needed):
            return "\(waits): no forecast yet (\(silences) of \(needed) idle times), so it waits as long as a start costs"
        case .guarded:
            return
                "\(waits): forecasts for this server have cost \(Int(ServerForecast.bankOfStarts)) starts more than the plain rule, so the "
                + "plain rule holds"
        case .noSilence: return "\(waits): no work was seen before this idle time, so it waits as long as a start costs"
        }
    }

    private static func times(_ share: Double) -> String {
        let count = Int((min(max(share.isFinite ? share : 0, 0), 1) * 100).rounded())
        return count == 1 ? "once in 100" : "\(count) times in 100"
    }
}

extension IdleTimeout {
    /// As settings have it: `600`, `off`, `auto`.
    package var text: String {
        switch self {
        case .never: "off"
        case .after(let span): "\(span.wholeSeconds)"
        case .auto: "auto"
        }
    }
}
