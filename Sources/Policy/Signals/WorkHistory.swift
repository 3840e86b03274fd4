public import Fleet

/// What one signal of one server said last, and until when it was last not quiet.
public struct SignalStatus: Hashable, Sendable {
    public var signal: Signal
    public var reading: SignalState
    /// What was measured: for people.
    public var detail: String
    public var observedAt: Timestamp
    /// Past this moment the reading is `unknown`.
    public var validUntil: Timestamp
    /// The latest moment at which the signal was, or may have been, busy.
    public var notQuietUntil: Timestamp
    /// The latest look that showed work.
    public var lastBusyAt: Timestamp?
    public var lastBusyDetail: String?
    /// Set while the signal is unknown: since when.
    public var unknownSince: Timestamp?

    func reading(at now: Timestamp) -> SignalState { now > validUntil ? .unknown : reading }  // guard: F4_blind.1, F5_suspend
}

/// The signals of one server, folded into "without work since". Recording is O(1) and allocates nothing.
///
/// A signal counts from its first observation on. The expected ones count from the beginning: not observed is unknown, and
/// unknown is not idle.
public struct WorkHistory: Hashable, Sendable {
    /// Signals that must be known before the server can be called idle.
    public private(set) var expected: Set<Signal>
    /// Not idle before this moment, whatever the signals say: first sight, a new run, the end of a lease.
    public private(set) var notBefore: Timestamp
    /// Some signal has shown work in the present run.
    public private(set) var hasWorked = false
    private var statuses: [SignalStatus?] = Array(repeating: nil, count: Signal.allCases.count)

    public init(expected: Set<Signal>, since now: Timestamp) {
        self.expected = expected
        notBefore = now
    }

    /// Goes on where an earlier process left off: quiet since `idleSince`, seen until `lastSeenAt`.
    ///
    /// Only sound when the gap is shorter than `validFor`; the signals expire as if that process had recorded them.
    public init(
        expected: Set<Signal>, resuming idleSince: Timestamp, lastSeenAt: Timestamp, validFor: Duration
    ) {
        self.init(expected: expected, since: idleSince)
        for signal in expected {
            statuses[signal.ordinal] = SignalStatus(
                signal: signal, reading: .quiet, detail: "quiet before the restart", observedAt: lastSeenAt,
                validUntil: lastSeenAt + validFor, notQuietUntil: idleSince)
        }
    }

    /// Corrects which signals there are to expect: those that are not in `signals` any more count no longer.
    public mutating func expect(_ signals: Set<Signal>) {
        guard signals != expected else { return }
        for signal in expected.subtracting(signals) { statuses[signal.ordinal] = nil }
        expected = signals
    }

    public mutating func record(_ evidence: Evidence) {
        for observation in evidence.observations {
            record(observation, at: evidence.takenAt, validFor: evidence.validFor)
        }
    }

    public mutating func record(_ observation: Observation, at now: Timestamp, validFor: Duration) {
        let index = observation.signal.ordinal
        let before = statuses[index]
        // Evidence may arrive out of order; an older look never overwrites a newer one.
        if let before, before.observedAt > now { return }
        var status = SignalStatus(
            signal: observation.signal, reading: observation.reading, detail: observation.detail, observedAt: now,
            validUntil: now + validFor, notQuietUntil: before?.notQuietUntil ?? .distantPast,
            lastBusyAt: before?.lastBusyAt, lastBusyDetail: before?.lastBusyDetail)
        let wasQuiet = before.map { $0.reading(at: now) == .quiet } ?? !expected.contains(observation.signal)
        // Work ends at some unknown moment between the last busy look and the first quiet one: the later counts.
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

    /// A word that held for a while and was not renewed has run out: quiet from then on, where silence would else be unknown.
    public mutating func letRunOut(_ signal: Signal, at now: Timestamp) {
        guard var status = statuses[signal.ordinal], status.reading == .busy, now > status.validUntil else { return }
        status.reading = .quiet
        status.notQuietUntil = max(status.notQuietUntil, status.validUntil)
        status.validUntil = .distantFuture
        statuses[signal.ordinal] = status
    }

    /// A source that is gone for good tells nothing any more, neither work nor quiet.
    public mutating func forget(_ signal: Signal) {
        if !expected.contains(signal) { statuses[signal.ordinal] = nil }
    }

    /// A moment of work reported from outside; over as soon as it is reported.
    public mutating func recordMoment(of signal: Signal, at now: Timestamp, detail: String) {
        record(Observation(signal, .busy, detail: detail), at: now, validFor: .zero)
        statuses[signal.ordinal]?.reading = .quiet
        statuses[signal.ordinal]?.validUntil = .distantFuture
    }

    /// The server is not idle before `moment`.
    public mutating func hold(until moment: Timestamp) { notBefore = max(notBefore, moment) }

    /// Every counted signal, in a fixed order, as it stands at `now`: what has expired is unknown.
    public func signals(at now: Timestamp) -> [SignalStatus] {
        Signal.allCases.compactMap { signal in
            guard var status = statuses[signal.ordinal] else {
                return expected.contains(signal) ? SignalStatus.neverSeen(signal, since: notBefore) : nil
            }
            if status.reading(at: now) == .unknown, status.reading != .unknown {
                status.reading = .unknown
                status.unknownSince = status.validUntil
                status.detail = "no news since \(status.observedAt)"
            }
            return status
        }
    }

    /// Without work since this moment; `nil` while any counted signal is busy or unknown.
    public func idleSince(at now: Timestamp) -> Timestamp? {
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

    /// The latest look that showed work, over all signals.
    public var lastWork: SignalStatus? {
        statuses.compactMap { $0 }.filter { $0.lastBusyAt != nil }
            .max { ($0.lastBusyAt ?? .distantPast) < ($1.lastBusyAt ?? .distantPast) }
    }
}

extension SignalStatus {
    static func neverSeen(_ signal: Signal, since: Timestamp) -> SignalStatus {
        SignalStatus(
            signal: signal, reading: .unknown, detail: "not seen yet", observedAt: since, validUntil: since,
            notQuietUntil: since, unknownSince: since)
    }
}

extension Signal {
    /// Position in `allCases`.
    var ordinal: Int {
        switch self {
        case .gpu: 0
        case .cpu: 1
        case .network: 2
        case .disk: 3
        case .requests: 4
        case .queue: 5
        case .workers: 6
        case .sessions: 7
        case .processes: 8
        case .activity: 9
        }
    }
}
