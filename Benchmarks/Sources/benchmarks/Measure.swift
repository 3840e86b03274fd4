import Fleet
import Foundation

let start = Timestamp(secondsSinceEpoch: 1_800_000_000)

/// A measurement that alternates with its reference, so that a slower machine slows both.
struct Measurement: Codable {
    var name: String
    var unit: String
    var median: Double
    var slowest: Double
    var fastest: Double
    var reference: String?
    var ratioToReference: Double?
    /// The greatest value that is good enough; `nil`: there is no limit.
    var limit: Double?

    var isMet: Bool { limit.map { median <= $0 } ?? true }
}

extension Measurement {
    /// A size, which does not vary.
    init(name: String, unit: String, size: Double, limit: Double) {
        self.init(name: name, unit: unit, median: size, slowest: size, fastest: size, limit: limit)
    }
}

func seconds(_ body: () -> Void) -> Double {
    let took = ContinuousClock().measure(body)
    return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
}

/// The CPU time of this thread, which other programs lengthen less.
func cpuSeconds(_ body: () -> Void) -> Double {
    func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let began = now()
    body()
    return now() - began
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Seven rounds of A, B, A, B.
func compare(
    _ name: String, per count: Int, unit: String, scale: Double, limit: Double? = nil, against reference: String,
    inCPUTime: Bool = false, _ a: () -> Void, _ b: () -> Void
) -> Measurement {
    var (ours, theirs): ([Double], [Double]) = ([], [])
    for _ in 0..<7 {
        ours.append((inCPUTime ? cpuSeconds(a) : seconds(a)) / Double(count) * scale)
        theirs.append((inCPUTime ? cpuSeconds(b) : seconds(b)) / Double(count) * scale)
    }
    return Measurement(
        name: name, unit: unit, median: median(ours), slowest: ours.max() ?? 0, fastest: ours.min() ?? 0, reference: reference,
        ratioToReference: median(ours) / median(theirs), limit: limit)
}
