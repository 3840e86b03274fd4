package import Fleet

/// The latest state of one signal, and until when it was last not quiet.
package struct SignalStatus: Hashable, Sendable {
    package var signal: Signal
    package var reading: SignalState
    /// What was measured, for people.
    package var detail: String
    /// `nil`: neither the provider nor an agent.
    package var source: SignalSource?
    package var observedAt: Timestamp
    /// After this moment the signal is `unknown`.
    package var validUntil: Timestamp
    /// The latest moment at which the signal was, or may have been, busy.
    package var notQuietUntil: Timestamp
    /// The latest busy reading; `nil`: never.
    package var lastBusyAt: Timestamp?
    package var lastBusyDetail: String?
    /// While the signal is unknown: since when.
    package var unknownSince: Timestamp?

    func reading(at now: Timestamp) -> SignalState { now > validUntil ? .unknown : reading }  // guard: F4_blind.1, F5_suspend
}

/// The signals of one server, folded into "idle since". Recording is O(1) and allocates nothing.
///
/// A signal counts from its first reading on. Expected signals count from the beginning: a signal without a reading is unknown, and unknown
/// is not idle.
package struct WorkHistory: Hashable, Sendable {
    /// Signals that must be known before the server can be idle.
    package private(set) var expected: Set<Signal>
    /// Not idle before this moment, whatever the signals say: the first poll, a new run, the end of a lease.
    package private(set) var notBefore: Timestamp
    /// Some signal was busy in the present run.
    package private(set) var hasWorked = false
    private var statuses: [SignalStatus?] = Array(repeating: nil, count: Signal.allCases.count)

    package init(expected: Set<Signal>, since now: Timestamp) {
        self.expected = expected
        notBefore = now
    }

    /// Continues where an earlier process stopped: quiet since `idleSince`, observed until `lastSeenAt`.
    ///
    /// Only valid if the gap is shorter than `validFor`. The signals expire as if that process had recorded them.
    package init(
        expected: Set<Signal>, resuming idleSince: Timestamp, lastSeenAt: Timestamp, validFor: Duration
    ) {
        self.init(expected: expected, since: idleSince)
        for signal in expected {
            statuses[signal.ordinal] = SignalStatus(
                signal: signal, reading: .quiet, detail: "quiet before the restart", observedAt: lastSeenAt,
                validUntil: lastSeenAt + validFor, notQuietUntil: idleSince)
        }
    }

    /// Sets which signals are expected. Earlier ones that are not in `signals` no longer count.
    package mutating func expect(_ signals: Set<Signal>) {
        guard signals != expected else { return }
        for signal in expected.subtracting(signals) { statuses[signal.ordinal] = nil }
        expected = signals
    }

    package mutating func record(_ evidence: Evidence) {
        for observation in evidence.observations {
            record(observation, at: evidence.takenAt, validFor: evidence.validFor)
        }
    }

    package mutating func record(_ observation: Observation, at now: Timestamp, validFor: Duration) {
        let index = observation.signal.ordinal
        let before = statuses[index]
        // Evidence may arrive out of order; an older reading never replaces a newer one.
        if let before, before.observedAt > now { return }
        var status = SignalStatus(
            signal: observation.signal, reading: observation.reading, detail: observation.detail, source: observation.source,
            observedAt: now,
            validUntil: now + validFor, notQuietUntil: before?.notQuietUntil ?? .distantPast,
            lastBusyAt: before?.lastBusyAt, lastBusyDetail: before?.lastBusyDetail)
        let wasQuiet = before.map { $0.reading(at: now) == .quiet } ?? !expected.contains(observation.signal)
        // Work ends at an unknown moment between the last busy reading and the first quiet one; the later counts.
        if observation.reading != .quiet || !wasQuiet { status.notQuietUntil = now }  // guard: F3.2, stopsWhatIsIdleAndNothingElse
        switch observation.reading {
        case .busy:
            status.lastBusyAt = now
            status.lastBusyDetail = observation.detail
            hasWorked = true
        case .unknown:
            if let before {
                status.unknownSince = before.unknownSince ?? (now > before.validUntil ? before.validUntil : now)
            } else {
                status.unknownSince = now
            }
        case .quiet: break
        }
        statuses[index] = status
    }

    /// Ends a busy state that was reported for a limited time and not renewed: quiet from then on, instead of unknown.
    package mutating func expire(_ signal: Signal, at now: Timestamp) {
        guard var status = statuses[signal.ordinal], status.reading == .busy, now > status.validUntil else { return }
        status.reading = .quiet
        status.notQuietUntil = max(status.notQuietUntil, status.validUntil)
        status.validUntil = .distantFuture
        statuses[signal.ordinal] = status
    }

    /// Removes a signal whose source is gone for good.
    package mutating func forget(_ signal: Signal) {
        if !expected.contains(signal) { statuses[signal.ordinal] = nil }
    }

    /// Records a moment of work reported from outside.
    package mutating func recordMoment(of signal: Signal, at now: Timestamp, detail: String) {
        record(Observation(signal, .busy, detail: detail), at: now, validFor: .zero)
        statuses[signal.ordinal]?.reading = .quiet
        statuses[signal.ordinal]?.validUntil = .distantFuture
    }

    /// Sets that the server is not idle before `moment`.
    package mutating func hold(until moment: Timestamp) { notBefore = max(notBefore, moment) }

    /// Every counted signal, in a fixed order, as of `now`. An expired one is unknown.
    package func signals(at now: Timestamp) -> [SignalStatus] {
        Signal.allCases.compactMap { signal in
            guard var status = statuses[signal.ordinal] else {
                return expected.contains(signal) ? SignalStatus.neverSeen(signal, since: notBefore) : nil
            }
            if status.reading(at: now) == .unknown, status.reading != .unknown {
                status.reading = .unknown
                status.unknownSince = status.validUntil
                status.detail = "last reading \((now - status.observedAt).inWords) ago"
            }
            return status
        }
    }

    /// What every counted signal says, as of `now`. An expired one is unknown.
    package func states(at now: Timestamp) -> SignalStates {
        var states = SignalStates.none
        for signal in Signal.allCases {
            if let status = statuses[signal.ordinal] {
                states = states.with(status.reading(at: now), of: signal)
            } else if expected.contains(signal) {
                states = states.with(.unknown, of: signal)
            }
        }
        return states
    }

    /// Idle since; `nil`: some counted signal is busy or unknown.
    package func idleSince(at now: Timestamp) -> Timestamp? {
        var since = notBefore
        for signal in Signal.allCases {
            guard let status = statuses[signal.ordinal] else {
                if expected.contains(signal) { return nil }
                continue
            }
            guard status.reading(at: now) == .quiet else { return nil }  // guard: F3.1
            since = max(since, status.notQuietUntil)
        }
        return since > now ? nil : since
    }
}

extension SignalStatus {
    static func neverSeen(_ signal: Signal, since: Timestamp) -> SignalStatus {
        SignalStatus(
            signal: signal, reading: .unknown, detail: "no reading yet", observedAt: since, validUntil: since,
            notQuietUntil: since, unknownSince: since)
    }
}
