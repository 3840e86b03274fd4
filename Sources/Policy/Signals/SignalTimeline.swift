package import Fleet

/// The changes of a server's signals as stretches of time: what each signal said, and when the server was idle.
///
/// A stretch that nobody recorded is missing: it is neither quiet nor busy.
package struct SignalTimeline: Hashable, Sendable {
    /// One signal said the same all the time.
    package struct Stretch: Hashable, Sendable {
        package var state: SignalState
        package var from, to: Timestamp

        package init(_ state: SignalState, from: Timestamp, to: Timestamp) { (self.state, self.from, self.to) = (state, from, to) }
    }

    /// The server was idle; the idle clock began at `since`, which may be before `from`.
    package struct Idle: Hashable, Sendable {
        package var since, from, to: Timestamp

        package init(since: Timestamp, from: Timestamp, to: Timestamp) { (self.since, self.from, self.to) = (since, from, to) }
    }

    /// By signal, oldest first, without overlap. A signal that was never recorded is missing.
    package private(set) var signals: [Signal: [Stretch]] = [:]
    /// Oldest first.
    package private(set) var idle: [Idle] = []

    /// - Parameters:
    ///   - changes: of one server, oldest first; the latest one before `from` included.
    ///   - to: no later than now: what is later was not recorded yet.
    package init(_ changes: [SignalChange], from: Timestamp, to: Timestamp) {
        for (number, change) in changes.enumerated() {
            let start = max(change.at, from)
            let end = min(number + 1 < changes.count ? changes[number + 1].at : to, to)
            guard start < end else { continue }
            for signal in Signal.allCases {
                if let state = change.states[signal] { add(state, of: signal, from: start, to: end) }
            }
            if let since = change.idleSince { addIdle(since: since, from: start, to: end, notBefore: from) }
        }
    }

    private mutating func add(_ state: SignalState, of signal: Signal, from start: Timestamp, to end: Timestamp) {
        var stretches = signals[signal] ?? []
        if let last = stretches.indices.last, stretches[last].to == start, stretches[last].state == state {
            stretches[last].to = end
        } else {
            stretches.append(Stretch(state, from: start, to: end))
        }
        signals[signal] = stretches
    }

    /// The idle clock starts at the last work, which is known to be over only at the next reading.
    private mutating func addIdle(since: Timestamp, from start: Timestamp, to end: Timestamp, notBefore from: Timestamp) {
        if let last = idle.indices.last, idle[last].to == start, idle[last].since == since {
            idle[last].to = end
        } else {
            let earliest = max(from, idle.last?.to ?? from)
            idle.append(Idle(since: since, from: max(earliest, min(since, start)), to: end))
        }
    }
}
