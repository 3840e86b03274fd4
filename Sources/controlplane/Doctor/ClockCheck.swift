import Fleet
import Foundation
import Policy
import Transport

/// Compares this machine's clock with that of another machine, from the `Date` of its response. Whole seconds are all that the header has.
enum ClockCheck {
    private static let name = "clock"
    /// Less is within what a header of whole seconds and a slow response can show.
    private static let tolerated = Duration.seconds(5)
    /// From here on protections and tokens end at a clearly wrong time.
    private static let wrong = Duration.seconds(120)

    /// - Parameters:
    ///   - date: as HTTP has it; `nil`: the response had none.
    ///   - sent: this machine's time before the request.
    ///   - received: this machine's time after the response.
    static func finding(_ date: String?, from host: String, sent: Timestamp, received: Timestamp) -> Finding {
        guard let date else { return .skipped(name, "\(host) did not send its time") }
        guard let there = Timestamp(httpDate: date) else {
            return .skipped(name, "\(host) sent a time that cannot be read: \(date.prefix(60))")
        }
        // The other clock was read between the two moments, and its second may have been almost over.
        let ahead = sent - (there + .seconds(1))
        let behind = there - received
        let skew = max(ahead, behind)
        guard skew > tolerated else { return .ok(name, "agrees with \(host) within \(max(.seconds(1), received - sent).inWords)") }
        let detail = "\(skew.inWords) \(ahead > behind ? "ahead of" : "behind") \(host)"
        let remedy = "set this machine's clock: timedatectl set-ntp true. Idle times do not depend on it; ends of protections and tokens do"
        return skew > wrong ? .problem(name, detail, remedy) : .warning(name, detail, remedy)
    }
}
