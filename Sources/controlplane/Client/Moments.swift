import Fleet
import Foundation
import Policy

/// Times as people read them: relative to now, or of the day in the local time zone. `--json` has the exact ones.
struct Moments {
    var now: Timestamp
    var zone = TimeZone.current

    /// Of the daemon's clock once it responded, else of this machine's.
    static var current: Moments { Moments(now: DaemonClock.now(machine: machine)) }

    /// This machine's clock.
    static var machine: Timestamp { Timestamp(secondsSinceEpoch: Int64(Date.now.timeIntervalSince1970)) }

    /// `4 min ago`, `now`
    func ago(_ moment: Timestamp) -> String { now - moment < .seconds(1) ? "now" : "\((now - moment).inWords) ago" }

    /// `1 min 46 s`, `now`
    func left(until moment: Timestamp) -> String { moment - now < .seconds(1) ? "now" : (moment - now).inWords }

    /// `14:30`, `tomorrow 14:30`, `Dec 3 14:30`, `Dec 3 2027 14:30`
    func clock(_ moment: Timestamp, withSeconds: Bool = false) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let (date, today) = (Moments.date(moment), Moments.date(now))
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        let time = "\(two(parts.hour)):\(two(parts.minute))" + (withSeconds ? ":\(two(parts.second))" : "")
        if calendar.isDate(date, inSameDayAs: today) { return time }
        if let tomorrow = calendar.date(byAdding: .day, value: 1, to: today), calendar.isDate(date, inSameDayAs: tomorrow) {
            return "tomorrow \(time)"
        }
        let day = "\(Moments.months[((parts.month ?? 1) - 1) % 12]) \(parts.day ?? 0)"
        return parts.year == calendar.component(.year, from: today) ? "\(day) \(time)" : "\(day) \(parts.year ?? 0) \(time)"
    }

    /// A text with its moments as `clock` writes them: `until 2026-11-27 10:19:41 UTC` becomes `until 10:19`.
    func local(_ text: String) -> String {
        text.replacing(/(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC/) { match in
            Timestamp("\(match.1)T\(match.2)Z").map { clock($0) } ?? String(match.0)
        }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func date(_ moment: Timestamp) -> Date {
        Date(timeIntervalSince1970: Double(moment.microsecondsSinceEpoch) / 1_000_000)
    }
}
