package import Fleet

/// Why an idle server was not stopped. Of several reasons that hold at one moment, the first in this order counts.
package enum WasteReason: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
    case unmanaged
    case locked
    case protected
    case lease
    case postponed
    case schedule
    case noPersistentStorage = "no_persistent_storage"
    case autoStopOff = "auto_stop_off"
    /// The provider refuses the stop.
    case refused
    /// Stopped so often that automatic stops pause.
    case rateLimited = "rate_limited"
    /// Its stop is under way, or waits for its warning.
    case stopping
    /// Signals are unknown, so it may have been busy. Never part of a sum.
    case unknownSignals = "unknown_signals"

    private var rank: Int { WasteReason.allCases.firstIndex(of: self) ?? 0 }
    package static func < (a: WasteReason, b: WasteReason) -> Bool { a.rank < b.rank }

    /// The money was wasted for sure; false: it may have been.
    package var isCertain: Bool { self != .unknownSignals }

    /// For people.
    package var text: String {
        switch self {
        case .unmanaged: "unmanaged"
        case .locked: "locked at the provider"
        case .protected: "protected"
        case .lease: "activity lease"
        case .postponed: "stop postponed"
        case .schedule: "on by schedule"
        case .noPersistentStorage: "no persistent storage"
        case .autoStopOff: "automatic stop is off"
        case .refused: "stop refused by the provider"
        case .rateLimited: "stopped too often"
        case .stopping: "stopping"
        case .unknownSignals: "signals unknown"
        }
    }

    /// What a person can do about it; `nil`: nothing.
    package func remedy(_ server: String) -> String? {
        switch self {
        case .unmanaged: "controlplane adopt \(server)"
        case .protected: "controlplane unprotect \(server)"
        case .noPersistentStorage: "controlplane adopt \(server) --accept-data-loss"
        case .autoStopOff: "controlplane update \(server) --idle-timeout 10m"
        case .locked: "unlock it in the provider's console"
        case .unknownSignals, .rateLimited, .schedule: "controlplane why \(server)"
        case .refused: "stop it in the provider's console"
        case .lease, .postponed, .stopping: nil
        }
    }
}

/// A time in which a server ran although it was idle for longer than its timeout, for one reason.
package struct WasteInterval: Hashable, Sendable {
    package var server: ServerID
    package var name: String
    package var owner: String?
    package var start: Timestamp
    package var end: Timestamp
    package var reason: WasteReason
    /// The running rate less the stopped rate: only what a stop would have spared.
    package var rate: Rate

    package init(
        server: ServerID, name: String, owner: String?, start: Timestamp, end: Timestamp, reason: WasteReason, rate: Rate
    ) {
        (self.server, self.name, self.owner, self.start, self.end) = (server, name, owner, start, end)
        (self.reason, self.rate) = (reason, rate)
    }

    /// The cost within `from ..< to`. The parts of any partition add up to the whole.
    package func cost(from: Timestamp, to: Timestamp) -> Money {
        let (a, b) = (max(start, from), min(end, to))
        return a < b ? rate.cost(of: b - start) - rate.cost(of: a - start) : .zero
    }

    package func span(from: Timestamp, to: Timestamp) -> Duration { max(min(end, to) - max(start, from), .zero) }
}

/// Cuts the waste of one server into intervals, from what is true at some moments: the interval in progress grows until its reason or rate
/// changes.
package struct WasteMeter: Hashable, Sendable {
    package private(set) var open: WasteInterval?
    /// The part of `open` that is stored.
    package private(set) var storedUntil: Timestamp?

    package init() {}

    /// - Parameters:
    ///   - state: since when, why and at which rate it is wasted now; `nil`: it is not.
    ///   - longestGap: a longer time without a call is not counted.
    /// - Returns: an interval that ended.
    package mutating func record(
        _ state: (since: Timestamp, reason: WasteReason, rate: Rate)?, server: ServerID, name: String, owner: String?, longestGap: Duration,
        at now: Timestamp
    ) -> WasteInterval? {
        let previous = open
        guard let state else {
            let ended = close(at: now, longestGap: longestGap)
            open = nil
            return ended
        }
        if var same = previous, same.reason == state.reason, same.rate == state.rate, now - same.end <= longestGap {
            same.end = max(now, same.end)
            open = same
            return nil
        }
        let ended = close(at: now, longestGap: longestGap)
        // A reason that takes over begins where the earlier one ended. Nothing is known of time without a call.
        let start = previous == nil ? min(max(state.since, now - longestGap), now) : now
        open = WasteInterval(server: server, name: name, owner: owner, start: start, end: now, reason: state.reason, rate: state.rate)
        storedUntil = nil
        return ended
    }

    private mutating func close(at now: Timestamp, longestGap: Duration) -> WasteInterval? {
        guard var ended = open else { return nil }
        if now - ended.end <= longestGap { ended.end = max(ended.end, now) }
        return ended.end > ended.start ? ended : nil
    }

    /// The interval in progress, if a part of it is not stored.
    package mutating func takeUnstored() -> WasteInterval? {
        guard let open, open.end > open.start, storedUntil != open.end else { return nil }
        storedUntil = open.end
        return open
    }
}
