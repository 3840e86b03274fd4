/// What can tell that a server works.
public enum Signal: String, Hashable, Sendable, CaseIterable, Codable {
    case gpu, cpu, network, disk, requests, queue, workers, sessions, processes
    /// A user's own word that work goes on: `POST …/activity`.
    case activity
}

/// What a signal says at a moment.
public enum SignalState: Hashable, Sendable {
    case busy
    case quiet
    /// Not known; counts as busy for the idle clock.
    case unknown
}

/// One look at one signal of one server.
public struct Observation: Hashable, Sendable {
    public var signal: Signal
    public var reading: SignalState
    /// What was measured, for people: `GPU 0 at 94 %`, `no telemetry`. Never decides anything.
    public var detail: String

    public init(_ signal: Signal, _ reading: SignalState, detail: String) {
        self.signal = signal
        self.reading = reading
        self.detail = detail
    }
}

/// All that one look at a server showed, valid for a stated time: past `takenAt + validFor` every signal in it is unknown.
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
