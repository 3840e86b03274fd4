/// Quantiles of positive numbers with at most 1 % relative error. Memory is bounded by the spread of the numbers, not by their count:
/// counts in buckets, fifty to every doubling (after Masson, Rim and Lee, “DDSketch”, VLDB 2019). Uses a logarithm that is linear between
/// powers of two, which are a number's own bits, so finding the bucket takes one multiplication.
package struct QuantileSketch: Hashable, Sendable {
    /// The largest relative error of a value.
    package static let relativeError = 0.01
    /// Smaller values count as the lower bound, larger ones as the upper: a microsecond to two days, in milliseconds.
    package static let range = 0.001...172_800_000.0

    /// The widest bucket is 2 % of its lower end; its middle is within 1 % of either.
    private static let perDoubling = 50
    /// The power of two at which bucket 0 begins, below `range`.
    private static let lowest = -10
    private static let lowestBits = UInt64(1023 - 10) << 52

    /// Counts of the buckets from `first` on.
    private var counts: [UInt32] = []
    private var first = 0
    package private(set) var count = 0

    package init() {}

    /// - Parameter value: within `range`.
    private static func bucket(of value: Double) -> Int {
        // At most 38 doublings above the lowest: the product fits.
        Int(truncatingIfNeeded: ((value.bitPattern &- lowestBits) &* UInt64(perDoubling)) >> 52)
    }

    private static func lowerEnd(of bucket: Int) -> Double {
        let (doublings, part) = bucket.quotientAndRemainder(dividingBy: perDoubling)
        return Double(sign: .plus, exponent: lowest + doublings, significand: 1 + Double(part) / Double(perDoubling))
    }

    package mutating func add(_ value: Double) {
        let bounded = min(max(value, 0.001), 172_800_000.0)
        let bucket = QuantileSketch.bucket(of: bounded)
        count &+= 1
        let index = bucket &- first
        // One comparison for both ends.
        if UInt(bitPattern: index) >= UInt(bitPattern: counts.count) { makeRoom(for: bucket) }
        let amount = counts[bucket &- first]
        if amount < .max { counts[bucket &- first] = amount &+ 1 }
    }

    private mutating func makeRoom(for bucket: Int) {
        if counts.isEmpty { first = bucket }
        if bucket < first {
            counts.insert(contentsOf: repeatElement(0, count: first - bucket), at: 0)
            first = bucket
        }
        if bucket - first >= counts.count { counts.append(contentsOf: repeatElement(0, count: bucket - first - counts.count + 1)) }
    }

    package mutating func merge(_ other: QuantileSketch) {
        guard !other.counts.isEmpty else { return }
        makeRoom(for: other.first)
        makeRoom(for: other.first + other.counts.count - 1)
        for (index, added) in other.counts.enumerated() {
            let (sum, overflow) = counts[other.first - first + index].addingReportingOverflow(added)
            counts[other.first - first + index] = overflow ? .max : sum
        }
        count += other.count
    }

    /// The value below which the share `quantile` (0 to 1) lies; `nil`: the sketch is empty.
    package func quantile(_ quantile: Double) -> Double? {
        guard count > 0 else { return nil }
        var rank = Int((min(max(quantile, 0), 1) * Double(count - 1)).rounded(.down))
        for (index, amount) in counts.enumerated() where amount > 0 {
            if rank < Int(amount) {
                let (low, high) = (QuantileSketch.lowerEnd(of: first + index), QuantileSketch.lowerEnd(of: first + index + 1))
                // The middle of the bucket, as far in ratio from either end.
                return 2 * low * high / (low + high)
            }
            rank -= Int(amount)
        }
        return nil
    }

    /// How many values are at most `bound`, with an error of up to 1 % of `bound`.
    package func count(upTo bound: Double) -> Int {
        guard bound >= QuantileSketch.range.lowerBound else { return 0 }
        let bounded = min(bound, QuantileSketch.range.upperBound)
        let bucket = QuantileSketch.bucket(of: bounded)
        // A bucket counts in full if most of it lies below the bound.
        let middle = (QuantileSketch.lowerEnd(of: bucket) + QuantileSketch.lowerEnd(of: bucket + 1)) / 2
        let end = bucket - first + (bounded >= middle ? 1 : 0)
        return counts.prefix(max(0, end)).reduce(0) { $0 + Int($1) }
    }
}
