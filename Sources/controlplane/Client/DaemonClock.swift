import Fleet
import Synchronization

/// What the daemon's clock shows beside this machine's, from its latest response.
enum DaemonClock {
    private static let ahead = Mutex<Duration>(.zero)

    /// - Parameter text: the header of a response; `nil`: it has none.
    static func record(_ text: String?, machine: Timestamp = Moments.machine) {
        if let difference = difference(text, machine: machine) { ahead.withLock { $0 = difference } }
    }

    /// By how much the daemon's clock is ahead; `nil`: unknown.
    static func difference(_ text: String?, machine: Timestamp) -> Duration? {
        guard let difference = text.flatMap({ Timestamp($0) }).map({ $0 - machine }) else { return nil }
        // The header is older than the response, and this machine's clock is read in whole seconds.
        return difference > .seconds(-2) && difference < .seconds(2) ? .zero : difference
    }

    static func now(machine: Timestamp) -> Timestamp { machine + ahead.withLock { $0 } }
}
