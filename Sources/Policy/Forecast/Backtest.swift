/// Replays recorded activity under several idle timeouts: the idle time that each would have paid for, and how often work would have found
/// the server stopped. Uses the same code as the learned timeout.
package enum Backtest {
    /// Busy from `start` to `end`, in seconds since any epoch whose days begin at midnight UTC.
    package struct Span: Hashable, Sendable {
        package var start, end: Double
        /// Seen work, or a request to start, began it. Otherwise the idle time before it has no known end and does not count.
        package var startIsKnown: Bool
        /// Seen work ended it. Otherwise the idle time after it has no known beginning and does not count.
        package var endIsKnown: Bool

        package init(start: Double, end: Double, startIsKnown: Bool = true, endIsKnown: Bool = true) {
            (self.start, self.end) = (start, end)
            (self.startIsKnown, self.endIsKnown) = (startIsKnown, endIsKnown)
        }
    }

    package enum Rule: Hashable, Sendable {
        /// Stops after this many seconds idle.
        case fixed(seconds: Double)
        /// Learns the timeout; never shorter than `floor` seconds.
        case learned(floor: Double)
        case never
    }

    package struct Outcome: Hashable, Sendable {
        /// Idle times that ended with work. The last idle time has no known end and is left out.
        package var silences = 0
        package var idlePaidSeconds = 0.0
        /// Stops after which work had to wait for a start.
        package var starts = 0
        /// Of these, stops after which work returned within the time of a start: waiting would have been cheaper.
        package var early = 0
        /// The chosen timeouts, shortest to longest; empty for rules that choose none.
        package var shortest = Double.infinity
        package var longest = 0.0

        /// In seconds of rent; a start costs `start` of them.
        package func cost(start: Double) -> Double { idlePaidSeconds + Double(starts) * start }

        package init() {}

        package static func + (a: Outcome, b: Outcome) -> Outcome {
            var sum = a
            sum.silences += b.silences
            sum.idlePaidSeconds += b.idlePaidSeconds
            (sum.starts, sum.early) = (a.starts + b.starts, a.early + b.early)
            (sum.shortest, sum.longest) = (min(a.shortest, b.shortest), max(a.longest, b.longest))
            return sum
        }

        mutating func count(_ silence: Double, timeout: Double, start: Double) {
            silences += 1
            idlePaidSeconds += min(silence, timeout)
            if silence > timeout { starts += 1 }
            if silence > timeout, silence - timeout <= start { early += 1 }
            (shortest, longest) = (min(shortest, timeout), max(longest, timeout))
        }
    }

    /// Overlapping and touching spans joined, in order.
    package static func merged(_ spans: [Span]) -> [Span] {
        var merged: [Span] = []
        for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) where span.end >= span.start {
            if let last = merged.indices.last, span.start <= merged[last].end {
                if span.end > merged[last].end { (merged[last].end, merged[last].endIsKnown) = (span.end, span.endIsKnown) }
            } else {
                merged.append(span)
            }
        }
        return merged
    }

    /// - Parameters:
    ///   - activity: by server, in any order.
    ///   - start: the cost of a start, in seconds of rent.
    package static func replay(_ activity: [[Span]], under rule: Rule, start: Double) -> Outcome {
        replayEach(activity, under: rule, starts: [Double](repeating: start, count: activity.count)).reduce(Outcome(), +)
    }

    /// One outcome for each server.
    ///
    /// - Parameter starts: the cost of a start of each server, in seconds of rent.
    package static func replayEach(_ activity: [[Span]], under rule: Rule, starts: [Double]) -> [Outcome] {
        let servers = activity.map(merged)
        switch rule {
        case .fixed(let seconds): return fixed(servers, timeout: seconds, starts: starts)
        case .never: return fixed(servers, timeout: .infinity, starts: starts)
        case .learned(let floor): return learned(servers, floor: floor, starts: starts)
        }
    }

    /// The cost with perfect foresight: each idle time is waited through or stopped at once, whichever is cheaper.
    package static func optimum(_ activity: [[Span]], start: Double) -> Double {
        activity.reduce(0) { $0 + optimum($1, start: start) }
    }

    package static func optimum(_ server: [Span], start: Double) -> Double { silences(merged(server)).reduce(0) { $0 + min($1, start) } }

    private static func silences(_ spans: [Span]) -> [Double] {
        zip(spans, spans.dropFirst()).compactMap { $0.endIsKnown && $1.startIsKnown ? $1.start - $0.end : nil }
    }

    private static func fixed(_ servers: [[Span]], timeout: Double, starts: [Double]) -> [Outcome] {
        zip(servers, starts).map { spans, start in
            silences(spans).reduce(into: Outcome()) { $0.count($1, timeout: timeout, start: start) }
        }
    }

    private struct Change: Comparable {
        enum Kind: Int { case outlived, broken, began, ended }
        var moment: Double
        var kind: Kind
        var server: Int
        var span: Int

        static func < (a: Change, b: Change) -> Bool {
            (a.moment, a.kind.rawValue, a.server, a.span) < (b.moment, b.kind.rawValue, b.server, b.span)
        }
    }

    /// All servers train the same forecast, in chronological order.
    private static func learned(_ servers: [[Span]], floor: Double, starts: [Double]) -> [Outcome] {
        var changes: [Change] = []
        for (server, spans) in servers.enumerated() {
            for (index, span) in spans.enumerated() {
                if !span.startIsKnown { changes.append(Change(moment: span.start, kind: .broken, server: server, span: index)) }
                changes.append(Change(moment: span.start, kind: .began, server: server, span: index))
                guard index + 1 < spans.count, span.endIsKnown else { continue }
                changes.append(Change(moment: span.end, kind: .ended, server: server, span: index))
                if spans[index + 1].start - span.end > FleetForecast.longestTaught {
                    changes.append(Change(moment: span.end + FleetForecast.longestTaught, kind: .outlived, server: server, span: index))
                }
            }
        }
        var fleet = FleetForecast()
        var forecasts = [ServerForecast](repeating: ServerForecast(), count: servers.count)
        var outcomes = [Outcome](repeating: Outcome(), count: servers.count)
        for change in changes.sorted() {
            switch change.kind {
            case .broken: forecasts[change.server].silenceWasBroken()
            case .began: forecasts[change.server].workBegan(at: change.moment, fleet: &fleet)
            case .outlived: forecasts[change.server].teachLongSilence(at: change.moment, fleet: &fleet)
            case .ended:
                forecasts[change.server].workEnded(at: change.moment)
                let timeout = forecasts[change.server].timeout(start: starts[change.server], floor: floor, fleet: fleet).seconds
                let spans = servers[change.server]
                let next = spans[change.span + 1]
                if next.startIsKnown {
                    outcomes[change.server].count(next.start - change.moment, timeout: timeout, start: starts[change.server])
                }
            }
        }
        return outcomes
    }
}
