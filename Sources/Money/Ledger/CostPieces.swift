package import Fleet

/// A piece of an interval with its rounded amount.
package struct CostPiece: Hashable, Sendable {
    package var start, end: Timestamp
    /// Zero where the price is unknown.
    package var amount: Money
    package var interval: CostInterval
}

/// Turns intervals into amounts.
///
/// An amount is R(C(end)) − R(C(start)): C is the exact cost since 00:00 UTC of the day, R rounds to the nearest micro-dollar, half away from
/// zero. So the pieces of any partition of a day add up to the day exactly, and nothing depends on when it was observed.
package enum CostPieces {
    private static let day: Int64 = 86_400_000_000

    package static func startOfUTCDay(_ moment: Timestamp) -> Timestamp {
        let micros = moment.microsecondsSinceEpoch
        let rest = micros % day
        return Timestamp(microsecondsSinceEpoch: micros - (rest < 0 ? rest + day : rest))
    }

    /// - Parameters:
    ///   - intervals: one component of one server, sorted, without overlaps, and complete since 00:00 UTC of the day of `from`.
    ///   - cuts: sorted; a piece never crosses one of them, nor a UTC midnight.
    /// - Returns: the pieces within `from ..< to`, sorted. An open interval counts up to `to`.
    package static func of(_ intervals: [CostInterval], from: Timestamp, to: Timestamp, cuts: [Timestamp] = []) -> [CostPiece] {
        var pieces: [CostPiece] = []
        var (dayStart, exact, rounded) = (Timestamp.distantPast, Int128(0), Money.zero)
        var remaining = cuts[...]
        let first = startOfUTCDay(from)
        for interval in intervals {
            let end = min(interval.end ?? to, to)
            var at = max(interval.start, first)
            while at < end {
                let today = startOfUTCDay(at)
                if today != dayStart { (dayStart, exact, rounded) = (today, 0, .zero) }
                while let cut = remaining.first, cut <= at { remaining = remaining.dropFirst() }
                var next = min(end, today + .microseconds(day))
                if let cut = remaining.first { next = min(next, cut) }
                if at < from { next = min(next, from) }
                let span = next.microsecondsSinceEpoch - at.microsecondsSinceEpoch
                exact += interval.rate?.exactCost(microseconds: span) ?? 0
                let before = rounded
                rounded = Money(exact: exact)
                if at >= from { pieces.append(CostPiece(start: at, end: next, amount: rounded - before, interval: interval)) }
                at = next
            }
        }
        return pieces
    }
}
