import Glibc

/// Quantiles of positive numbers with at most 1 % relative error, in memory bounded by their spread and not by their count
/// (after Masson, Rim and Lee, “DDSketch”, VLDB 2019): counts in buckets that grow by a fixed ratio.
public struct QuantileSketch: Hashable, Sendable {
    /// What a value may be off by, relative to itself.
    public static let relativeError = 0.01
    /// Smaller values count as this, larger ones as the last: a microsecond to two days, in milliseconds.
    public static let range = 0.001...172_800_000.0

    private static let ratio = (1 + relativeError) / (1 - relativeError)
    private static let scale = 1 / log(ratio)

    /// Counts of the buckets from `first` on.
    private var counts: [UInt32] = []
    private var first = 0
    public private(set) var count = 0

    public init() {}

    public mutating func add(_ value: Double) {
        let bounded = min(max(value, QuantileSketch.range.lowerBound), QuantileSketch.range.upperBound)
        let bucket = Int((log(bounded) * QuantileSketch.scale).rounded(.up))
        makeRoom(for: bucket)
        if counts[bucket - first] < .max { counts[bucket - first] += 1 }
        count += 1
    }

    private mutating func makeRoom(for bucket: Int) {
        if counts.isEmpty { first = bucket }
        if bucket < first {
            counts.insert(contentsOf: repeatElement(0, count: first - bucket), at: 0)
            first = bucket
        }
        if bucket - first >= counts.count { counts.append(contentsOf: repeatElement(0, count: bucket - first - counts.count + 1)) }
    }

    public mutating func merge(_ other: QuantileSketch) {
        guard !other.counts.isEmpty else { return }
        makeRoom(for: other.first)
        makeRoom(for: other.first + other.counts.count - 1)
        for (index, added) in other.counts.enumerated() {
            let (sum, overflow) = counts[other.first - first + index].addingReportingOverflow(added)
            counts[other.first - first + index] = overflow ? .max : sum
        }
        count += other.count
    }

    /// The value below which the share `quantile` (0 to 1) lies; `nil` when there is none.
    public func quantile(_ quantile: Double) -> Double? {
        guard count > 0 else { return nil }
        var rank = Int((min(max(quantile, 0), 1) * Double(count - 1)).rounded(.down))
        for (index, amount) in counts.enumerated() where amount > 0 {
            if rank < Int(amount) {
                // The middle of the bucket, as far in ratio from either end.
                return 2 * exp(Double(first + index) / QuantileSketch.scale) / (1 + QuantileSketch.ratio)
            }
            rank -= Int(amount)
        }
        return nil
    }

    /// How many values are at most `bound`, up to 1 % of `bound` off.
    public func count(upTo bound: Double) -> Int {
        guard bound > 0 else { return 0 }
        let last = Int((log(bound) * QuantileSketch.scale).rounded())
        guard last >= first else { return 0 }
        return counts.prefix(last - first + 1).reduce(0) { $0 + Int($1) }
    }
}
