package import Fleet

/// Turns the intervals, the closed hours and the adjustments of one component into cells.
package enum LedgerCells {
    /// - Parameters:
    ///   - boundaries: the edges of the buckets, sorted.
    ///   - closed: the hours that the bill has closed, sorted. What was computed for them counts as billed.
    ///   - unprovenSince: an open interval counts as estimated from then on; `nil`: it is proven to the end.
    package static func of(
        _ server: ServerID, _ component: CostComponent, _ intervals: [CostInterval], boundaries: [Timestamp],
        closed: [Range<Timestamp>], adjustments: [CostAdjustment], unprovenSince: Timestamp?
    ) -> [CostCell] {
        guard let from = boundaries.first, let to = boundaries.last else { return [] }
        var sums = Sums(server: server, component: component, boundaries: boundaries)
        if !intervals.isEmpty {
            let cuts = (boundaries + closed.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
            let proven = unprovenSince.map { split(intervals, at: $0) } ?? intervals
            var spans = closed[...]
            for piece in CostPieces.of(proven, from: from, to: to, cuts: cuts) {
                while let span = spans.first, span.upperBound <= piece.start { spans = spans.dropFirst() }
                sums.add(piece, isClosed: spans.first?.contains(piece.start) ?? false)
            }
        }
        for adjustment in adjustments where adjustment.hour >= from && adjustment.hour < to {
            let isPlausible = adjustment.drift != .implausible || adjustment.amount < .zero
            let amounts = CostAmounts(billed: adjustment.amount, implausible: isPlausible ? .zero : adjustment.amount)
            sums.add(amounts, adjustment.label, at: adjustment.hour)
        }
        return sums.cells
    }

    private static func split(_ intervals: [CostInterval], at moment: Timestamp) -> [CostInterval] {
        guard var last = intervals.last, last.end == nil, last.source == .observed else { return intervals }
        if moment <= last.start {
            last.source = .estimated
            return intervals.dropLast() + [last]
        }
        var rest = last
        last.end = moment
        (rest.start, rest.source, rest.reason) = (moment, .estimated, .gap)
        return intervals.dropLast() + [last, rest]
    }

    private struct Sums {
        struct Key: Hashable {
            var bucket: Int
            var label: CostLabel
        }

        let server: ServerID
        let component: CostComponent
        let boundaries: [Timestamp]
        var bucket = 0
        var amounts: [Key: CostAmounts] = [:]
        var order: [Key] = []

        init(server: ServerID, component: CostComponent, boundaries: [Timestamp]) {
            (self.server, self.component, self.boundaries) = (server, component, boundaries)
        }

        mutating func add(_ piece: CostPiece, isClosed: Bool) {
            let span = piece.end - piece.start
            var amount = CostAmounts()
            if piece.interval.rate == nil { amount.unpriced = span } else { amount.duration = span }
            switch (isClosed, piece.interval.source) {
            case (true, _): amount.billed = piece.amount
            case (false, .observed): amount.observed = piece.amount
            case (false, .estimated): amount.estimated = piece.amount
            }
            add(amount, piece.interval.label, at: piece.start)
        }

        mutating func add(_ amount: CostAmounts, _ label: CostLabel, at moment: Timestamp) {
            if moment < boundaries[bucket] { bucket = 0 }
            while bucket + 2 < boundaries.count, boundaries[bucket + 1] <= moment { bucket += 1 }
            let key = Key(bucket: bucket, label: label)
            if amounts[key] == nil { order.append(key) }
            amounts[key, default: CostAmounts()] += amount
        }

        var cells: [CostCell] {
            order.map { key in
                CostCell(
                    server: server, component: component, label: key.label, start: boundaries[key.bucket],
                    end: boundaries[key.bucket + 1], amounts: amounts[key] ?? CostAmounts())
            }
        }
    }
}
