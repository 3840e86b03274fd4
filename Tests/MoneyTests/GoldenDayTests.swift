import Fleet
import Money
import Testing

/// The day that docs/MONEY.md sums up by hand: 2026-11-20 UTC, one H200 with 100 GB of volume and 50 GB of container disk.
@Suite struct GoldenDayTests {
    static func at(_ clock: String) -> Timestamp { Timestamp("2026-11-20T\(clock)Z") ?? .distantPast }
    static let label = CostLabel(name: "sd-api", kind: .pod, owner: "ana", gpu: "H200", isManaged: true)
    static let (first, second) = (Rate(HourlyRate(microdollarsPerHour: 3_990_000)), Rate(HourlyRate(microdollarsPerHour: 4_190_000)))
    static let volume = (
        running: Rate(gigabytes: 100, microdollarsPerGBMonth: 100_000), stopped: Rate(gigabytes: 100, microdollarsPerGBMonth: 200_000)
    )
    static let container = Rate(gigabytes: 50, microdollarsPerGBMonth: 100_000)

    struct Row: Sendable {
        var from, to: String
        var source: CostSource
        var isRunning: Bool
        var compute: Rate
        /// The hand calculation: compute, volume, container.
        var amounts: [Int64]
    }

    static let rows = [
        Row(
            from: "00:00:00", to: "03:12:40", source: .observed, isRunning: true, compute: first, amounts: [12_812_333, 44_599, 22_299]),
        Row(from: "03:12:40", to: "08:30:15", source: .observed, isRunning: false, compute: .zero, amounts: [0, 147_029, 0]),
        Row(
            from: "08:30:15", to: "12:00:00", source: .observed, isRunning: true, compute: first, amounts: [13_948_375, 48_553, 24_277]),
        Row(
            from: "12:00:00", to: "17:40:00", source: .observed, isRunning: true, compute: second, amounts: [23_743_334, 78_704, 39_352]),
        Row(
            from: "17:40:00", to: "18:00:00", source: .estimated, isRunning: true, compute: second, amounts: [1_396_666, 4_630, 2_315]),
        Row(from: "18:00:00", to: "24:00:00", source: .observed, isRunning: false, compute: .zero, amounts: [0, 166_666, 0]),
    ]

    static func intervals(_ component: CostComponent) -> [CostInterval] {
        rows.map { row in
            let rate: Rate =
                switch component {
                case .compute: row.compute
                case .volume: row.isRunning ? volume.running : volume.stopped
                default: row.isRunning ? container : .zero
                }
            let end = row.to == "24:00:00" ? at("00:00:00") + .seconds(86_400) : at(row.to)
            return CostInterval(start: at(row.from), end: end, rate: rate, source: row.source, label: label)
        }
    }

    @Test(arguments: [(CostComponent.compute, 0, Int64(51_900_708)), (.volume, 1, 490_181), (.container, 2, 88_243)])
    func everyRowIsTheHandCalculation(component: CostComponent, column: Int, day: Int64) {
        let midnight = GoldenDayTests.at("00:00:00")
        let pieces = CostPieces.of(GoldenDayTests.intervals(component), from: midnight, to: midnight + .seconds(86_400))
        #expect(pieces.map(\.amount.microdollars) == GoldenDayTests.rows.map { $0.amounts[column] })
        #expect(pieces.reduce(Money.zero) { $0 + $1.amount }.microdollars == day)
    }

    @Test(arguments: [1, 7, 61, 3600, 5401])
    func anyPartitionAddsUpToTheDay(seconds: Int64) {
        let midnight = GoldenDayTests.at("00:00:00")
        let cuts = stride(from: 0, to: 86_400, by: Int(seconds)).map { midnight + .seconds($0) }
        let pieces = CostPieces.of(GoldenDayTests.intervals(.compute), from: midnight, to: midnight + .seconds(86_400), cuts: cuts)
        #expect(pieces.reduce(Money.zero) { $0 + $1.amount }.microdollars == 51_900_708)
    }
}
