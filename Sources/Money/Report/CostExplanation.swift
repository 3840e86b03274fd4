package import Fleet

/// One line of a day's calculation: a time with the same rates, or what the bill changed.
package struct CostLine: Hashable, Sendable {
    package enum Origin: String, Hashable, Sendable, CaseIterable {
        case observed, estimated, billed
    }

    package var start, end: Timestamp
    package var origin: Origin
    package var reason: String
    /// By component; absent: it costs nothing. The rate is `nil` where the price is unknown, and in lines of the bill.
    package var rates: [CostComponent: Rate?]
    package var amounts: [CostComponent: Money]

    package var total: Money { amounts.values.reduce(.zero, +) }
}

/// How a day's cost of one server is calculated, line by line.
package struct CostExplanation: Hashable, Sendable {
    package var lines: [CostLine]
    package var byComponent: [CostComponent: Money]
    package var total: Money { byComponent.values.reduce(.zero, +) }

    /// - Parameters:
    ///   - intervals: complete since 00:00 UTC of the day of `from`.
    ///   - adjustments: of hours in `from ..< to`.
    package init(
        _ intervals: [CostComponent: [CostInterval]], adjustments: [CostAdjustment], from: Timestamp, to: Timestamp
    ) {
        let edges = intervals.values.joined().flatMap { [$0.start, $0.end ?? to] }.filter { $0 > from && $0 < to }
        let boundaries = [from] + Set(edges).sorted() + [to]
        var lines: [CostLine] = []
        let pieces = intervals.mapValues { CostPieces.of($0, from: from, to: to, cuts: boundaries) }
        for (start, end) in zip(boundaries, boundaries.dropFirst()) {
            var line = CostLine(start: start, end: end, origin: .observed, reason: "", rates: [:], amounts: [:])
            for (component, all) in pieces.sorted(by: { $0.key < $1.key }) {
                for piece in all where piece.start >= start && piece.start < end {
                    line.amounts[component, default: .zero] += piece.amount
                    line.rates[component] = .some(piece.interval.rate)
                    line.origin = piece.interval.source == .estimated ? .estimated : .observed
                    line.reason = piece.interval.reason.rawValue
                }
            }
            if !line.amounts.isEmpty { lines.append(line) }
        }
        for adjustment in adjustments where adjustment.amount != .zero {
            let end = adjustment.hour + .seconds(3600)
            if let index = lines.lastIndex(where: { $0.origin == .billed && $0.start == adjustment.hour }) {
                lines[index].amounts[adjustment.component, default: .zero] += adjustment.amount
            } else {
                lines.append(
                    CostLine(
                        start: adjustment.hour, end: end, origin: .billed, reason: adjustment.drift.rawValue, rates: [:],
                        amounts: [adjustment.component: adjustment.amount]))
            }
        }
        self.lines = lines
        byComponent = lines.reduce(into: [:]) { sums, line in
            for (component, amount) in line.amounts { sums[component, default: .zero] += amount }
        }
    }
}
