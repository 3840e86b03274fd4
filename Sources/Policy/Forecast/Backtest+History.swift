package import Fleet

extension Backtest {
    /// The activity of one server between its recorded idle times.
    ///
    /// - Parameter idleTimes: of one server.
    package static func activity(_ idleTimes: [IdleTime]) -> [Span] {
        let sorted = idleTimes.sorted { $0.began < $1.began }
        guard let first = sorted.first else { return [] }
        var spans = [Span(start: first.began.inSeconds, end: first.began.inSeconds, endIsKnown: first.followsWork)]
        for (index, idle) in sorted.enumerated() {
            let next = index + 1 < sorted.count ? sorted[index + 1] : nil
            // What follows the last idle time is work of unknown length.
            let end = max(next?.began ?? idle.ended, idle.ended)
            spans.append(
                Span(
                    start: idle.ended.inSeconds, end: end.inSeconds, startIsKnown: idle.endsWithWork,
                    endIsKnown: next?.followsWork ?? false))
        }
        return spans
    }

    /// The idle times that count: their beginning and their end are known.
    package static func counted(_ idleTimes: [IdleTime]) -> [IdleTime] { idleTimes.filter { $0.followsWork && $0.endsWithWork } }

    /// What the idle times that count cost as they really went.
    ///
    /// A server that was never stopped in an idle time was paid through all of it.
    package static func recorded(_ idleTimes: [IdleTime]) -> Outcome {
        counted(idleTimes).reduce(into: Outcome()) { outcome, idle in
            let silence = (idle.ended - idle.began).inSeconds
            let timeout = idle.stoppedAt.map { ($0 - idle.began).inSeconds } ?? .infinity
            outcome.count(silence, timeout: timeout, start: idle.start.inSeconds)
        }
    }

    static func busySeconds(_ spans: [Span]) -> Double { merged(spans).reduce(0) { $0 + ($1.end - $1.start) } }

    /// How long both were busy.
    static func overlap(_ one: [Span], _ other: [Span]) -> Double {
        busySeconds(one) + busySeconds(other) - busySeconds(one + other)
    }
}

extension Backtest.Rule {
    /// - Parameter minimum: the shortest timeout that is learned.
    init(_ timeout: IdleTimeout, minimum: Duration) {
        switch timeout {
        case .never: self = .never
        case .after(let span): self = .fixed(seconds: span.inSeconds)
        case .auto: self = .learned(floor: minimum.inSeconds)
        }
    }
}
