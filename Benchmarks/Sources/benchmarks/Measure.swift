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
}

func seconds(_ body: () -> Void) -> Double {
    let took = ContinuousClock().measure(body)
    return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Seven rounds of A, B, A, B.
func compare(
    _ name: String, per count: Int, unit: String, scale: Double, against reference: String, _ a: () -> Void, _ b: () -> Void
) -> Measurement {
    var (ours, theirs): ([Double], [Double]) = ([], [])
    for _ in 0..<7 {
        ours.append(seconds(a) / Double(count) * scale)
        theirs.append(seconds(b) / Double(count) * scale)
    }
    return Measurement(
        name: name, unit: unit, median: median(ours), slowest: ours.max() ?? 0, fastest: ours.min() ?? 0, reference: reference,
        ratioToReference: median(ours) / median(theirs))
}
