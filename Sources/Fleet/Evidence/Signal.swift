/// What can show that a server is busy.
public enum Signal: String, Hashable, Sendable, CaseIterable, Codable {
    case gpu, cpu, network, disk, requests, queue, workers, sessions, processes
    /// Work reported by a user: `POST …/activity`.
    case activity

    /// For texts: `GPU`, `CPU`, `network`.
    public var displayName: String {
        switch self {
        case .gpu, .cpu: rawValue.uppercased()
        case .network, .disk, .requests, .queue, .workers, .sessions, .processes, .activity: rawValue
        }
    }
}

/// Who measured a signal.
public enum SignalSource: String, Hashable, Sendable, CaseIterable, Codable {
    case provider, agent
}

/// What a signal says at a moment.
public enum SignalState: Hashable, Sendable {
    case busy
    case quiet
    /// Not measured; counts as busy for the idle clock.
    case unknown
}

/// One reading of one signal of one server.
public struct Observation: Hashable, Sendable {
    public var signal: Signal
    public var reading: SignalState
    /// What was measured, for people: `GPU 0 94 %`, `no telemetry`. Decides nothing.
    public var detail: String
    /// `nil`: neither the provider nor an agent, as for `activity`.
    public var source: SignalSource?

    public init(_ signal: Signal, _ reading: SignalState, detail: String, source: SignalSource? = nil) {
        self.signal = signal
        self.reading = reading
        self.detail = detail
        self.source = source
    }

    /// The same reading, measured by `source`.
    public func measured(by source: SignalSource) -> Observation {
        Observation(signal, reading, detail: detail, source: source)
    }
}

/// All that one poll of a server shows. After `takenAt + validFor` every signal in it is unknown.
public struct Evidence: Hashable, Sendable {
    public var takenAt: Timestamp
    public var validFor: Duration
    public var observations: [Observation]

    public init(takenAt: Timestamp, validFor: Duration, observations: [Observation]) {
        self.takenAt = takenAt
        self.validFor = validFor
        self.observations = observations
    }
}
