package import Fleet

/// The time for which an automatic stop saves money.
package struct SavingWindow: Hashable, Sendable {
    /// What ended it.
    package enum End: String, Hashable, Sendable, CaseIterable, Codable {
        /// The server was started again.
        case started
        /// The limit is over: nobody knows how long the server would have stayed on.
        case limit
        /// The server no longer exists.
        case gone
        /// It has not ended.
        case open
    }

    package var start: Timestamp
    package var end: Timestamp
    package var ended: End

    /// - Parameters:
    ///   - requestedAt: when the stop was requested.
    ///   - nextStart: when the server began to run again; `nil`: it did not.
    ///   - nextStop: when its next stop was requested: windows of a server never overlap.
    ///   - limit: the longest time that counts.
    package init(
        requestedAt: Timestamp, nextStart: Timestamp?, nextStop: Timestamp? = nil, goneAt: Timestamp?, limit: Duration, at now: Timestamp
    ) {
        start = requestedAt
        let ends: [(Timestamp, End)] = [
            (now, .open), (requestedAt + limit, .limit), (nextStop ?? .distantFuture, .started), (goneAt ?? .distantFuture, .gone),
            (nextStart ?? .distantFuture, .started),
        ]
        let first = ends.reduce(ends[0]) { $1.0 < $0.0 ? $1 : $0 }
        (end, ended) = (max(first.0, requestedAt), first.1)
    }

    package var span: Duration { end - start }

    /// The part of it within a report.
    package func clipped(from: Timestamp, to: Timestamp) -> Range<Timestamp>? {
        let (a, b) = (max(start, from), min(end, to))
        return a < b ? a..<b : nil
    }
}

/// What one automatic stop saved: the cost at the running rates, less what was paid, less the restart.
package struct StopSaving: Hashable, Sendable {
    package var window: SavingWindow
    /// The rates of compute, volume and container before the stop, together.
    package var runningRate: Rate
    /// What the window would have cost at `runningRate`.
    package var gross: Money
    /// What the window cost, the bill included.
    package var actual: Money
    /// The cost from the start until the server was ready; `nil`: it was started and the time is not measured.
    package var restart: Money?
    /// From the start to ready; `nil`: not started, or not measured.
    package var waited: Duration?

    /// - Parameters:
    ///   - actual: the ledger's sum over the window.
    ///   - start: of the run that ended the window, with its rates together; `nil`: it was not started.
    package init(window: SavingWindow, runningRate: Rate, actual: Money, start: (at: Timestamp, rate: Rate, ready: Timestamp?)?) {
        (self.window, self.runningRate, self.actual) = (window, runningRate, actual)
        gross = StopSaving.gross(runningRate, from: window.start, to: window.end)
        switch start {
        case nil: (restart, waited) = (.zero, nil)
        case let (at, rate, ready?)?: (restart, waited) = (rate.cost(of: ready - at), ready - at)
        case (_, _, nil)?: (restart, waited) = (nil, nil)
        }
    }

    /// May be negative: a short stop whose restart cost more. A restart that is not measured counts as nothing, and is counted.
    package var net: Money { gross - actual - (restart ?? .zero) }

    /// The cost at one rate, by UTC day, so that the days of a window add up to it.
    package static func gross(_ rate: Rate, from: Timestamp, to: Timestamp) -> Money {
        let label = CostLabel(name: "", kind: .pod)
        let whole = CostInterval(start: from, end: to, rate: rate, label: label)
        return from < to ? CostPieces.of([whole], from: from, to: to).reduce(.zero) { $0 + $1.amount } : .zero
    }
}

extension Duration {
    /// The 95th percentile by nearest rank; `nil`: there is none.
    package static func p95(of spans: [Duration]) -> Duration? {
        guard !spans.isEmpty else { return nil }
        let sorted = spans.sorted()
        return sorted[min(sorted.count - 1, (sorted.count * 95 + 99) / 100 - 1)]
    }
}
