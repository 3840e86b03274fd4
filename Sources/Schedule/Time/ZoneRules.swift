package import Fleet
import Foundation

/// The offsets of one time zone, and what follows from them: days and wall times as moments. The only place that uses Foundation's zones,
/// and only their offsets: their own arithmetic is wrong where a shift is not one hour.
package struct ZoneRules: Hashable, Sendable {
    /// IANA, such as `Europe/Berlin`.
    package let identifier: String
    private let zone: TimeZone

    /// Which of two moments is meant when the clock shows a time twice.
    package enum Occurrence: Hashable, Sendable { case first, last }

    package static let utc = ZoneRules(identifier: "UTC", zone: .gmt)

    private init(identifier: String, zone: TimeZone) { (self.identifier, self.zone) = (identifier, zone) }

    /// `nil`: no time zone has this name. Fixed offsets such as `GMT+3` are none.
    package init?(identifier: String) {
        if identifier == "UTC" {
            self = .utc
            return
        }
        guard identifier.utf8.count <= 64, TimeZone.knownTimeZoneIdentifiers.contains(identifier) || identifier.contains("/"),
            let zone = TimeZone(identifier: identifier)
        else { return nil }
        self.init(identifier: identifier, zone: zone)
    }

    /// The version of the zone data: `2025b`. It comes with the program, not from the system.
    package static var dataVersion: String { TimeZone.timeZoneDataVersion }

    /// Seconds east of UTC.
    package func offset(atSecond second: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
    }

    /// The local day at a moment.
    package func day(of moment: Timestamp) -> CivilDay { local(at: moment).day }

    /// The local day at a moment, and the seconds since its 00:00 as the clock shows them.
    package func local(at moment: Timestamp) -> (day: CivilDay, second: Int64) {
        let second = Timestamp.floorDivide(moment.microsecondsSinceEpoch, 1_000_000).quotient
        let (days, rest) = Timestamp.floorDivide(second + offset(atSecond: second), 86_400)
        return (CivilDay(daysSinceEpoch: days), rest)
    }

    /// What the clock shows at a moment: `08:00`.
    package func clock(_ moment: Timestamp) -> String {
        let second = Int(local(at: moment).second)
        return "\(WallTime(hour: second / 3600, minute: second % 3600 / 60) ?? .midnight)"
    }

    /// The first moment of a local day.
    package func start(of day: CivilDay) -> Timestamp { instant(day, second: 0, .first) }

    /// How long a local day is: 24 h, except where the clock changes.
    package func length(of day: CivilDay) -> Duration {
        .microseconds(start(of: day + 1).microsecondsSinceEpoch - start(of: day).microsecondsSinceEpoch)
    }

    /// Every moment at which the clock shows this time: none in a gap, two in a repeated hour, else one.
    ///
    /// - Parameter second: after 00:00 of `day` as the clock shows it; 86 400 and more belong to later days.
    package func instants(_ day: CivilDay, second: Int) -> [Timestamp] {
        let wall = day.daysSinceEpoch * 86_400 + Int64(second)
        // Two changes within two days do not happen, so one of these offsets is in force.
        return Set([offset(atSecond: wall - 86_400), offset(atSecond: wall + 86_400)]).map { wall - $0 }
            .filter { $0 + offset(atSecond: $0) == wall }.sorted().map { Timestamp(secondsSinceEpoch: $0) }
    }

    /// The moment that a wall time means. In a gap: the first moment after it. Shown twice: as `occurrence` says.
    package func instant(_ day: CivilDay, second: Int, _ occurrence: Occurrence) -> Timestamp {
        let found = instants(day, second: second)
        if let moment = occurrence == .first ? found.first : found.last { return moment }
        return endOfGap(around: day.daysSinceEpoch * 86_400 + Int64(second))
    }

    private func endOfGap(around wall: Int64) -> Timestamp {
        var (before, after) = (wall - 86_400, wall + 86_400)
        let old = offset(atSecond: before)
        while after - before > 1 {
            let middle = before + (after - before) / 2
            if offset(atSecond: middle) == old { before = middle } else { after = middle }
        }
        return Timestamp(secondsSinceEpoch: after)
    }
}
