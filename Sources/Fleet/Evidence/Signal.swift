/// What can show that a server is busy.
///
/// All that sets one signal apart from the others is in this file: a new one is a case here, and a reading where it is measured
/// (`PodReader`, `EndpointReader` or `AgentReader`).
package enum Signal: String, Hashable, Sendable, CaseIterable, Codable {
    case gpu, cpu, network, disk, requests, queue, workers, sessions, processes
    /// Work reported by a user: `POST …/activity`.
    case activity

    /// For texts: `GPU`, `CPU`, `network`.
    package var displayName: String {
        switch self {
        case .gpu, .cpu: rawValue.uppercased()
        case .network, .disk, .requests, .queue, .workers, .sessions, .processes, .activity: rawValue
        }
    }

    /// Its position in `allCases` and in stored states: a number never changes its signal, and a new signal takes the next one.
    package var ordinal: Int {
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

    /// Whether only an agent measures it, so that nothing is known of it once the agent is lost.
    package var needsAgent: Bool {
        switch self {
        case .network, .disk, .sessions, .processes: true
        case .gpu, .cpu, .requests, .queue, .workers, .activity: false
        }
    }

    /// Whether the pre-stop command's own work shows in it.
    package var showsPreStopCommand: Bool {
        switch self {
        case .cpu, .network, .disk: true
        case .gpu, .requests, .queue, .workers, .sessions, .processes, .activity: false
        }
    }

    /// Whether a busy reading that never changes is no longer a sign of work; otherwise it may be of the same words for as long as it likes.
    ///
    /// - Parameter hasGPU: the server's work then shows in its GPU, and its CPU may be steady.
    package func isDoubtfulWhenConstant(hasGPU: Bool) -> Bool {
        switch self {
        case .gpu, .requests, .queue, .workers: true
        case .cpu: !hasGPU
        case .network, .disk, .sessions, .processes, .activity: false
        }
    }

    /// What to do if it alone keeps a timed server on and shows no work; `nil`: there is nothing of its own to change.
    ///
    /// - Parameter server: by its id: a name may hold anything, and people copy the command into a shell.
    package func remedy(for server: ServerID) -> String? {
        switch self {
        case .sessions: "If nothing runs there, interrupt the kernel or shut it down, or run: controlplane stop \(server)"
        case .network: "If this is background traffic, raise NETWORK_BUSY_BYTES_PER_SECOND, or run: controlplane stop \(server)"
        case .disk: "If this is background traffic, raise DISK_BUSY_BYTES_PER_SECOND, or run: controlplane stop \(server)"
        case .cpu: "If this is software that idles, run: controlplane update \(server) --cpu-busy PERCENT"
        case .gpu, .requests, .queue, .workers, .processes, .activity: nil
        }
    }
}

/// Who measured a signal.
package enum SignalSource: String, Hashable, Sendable, CaseIterable, Codable {
    case provider, agent
}

/// What a signal says at a moment.
package enum SignalState: Hashable, Sendable {
    case busy
    case quiet
    /// Not measured; counts as busy for the idle clock.
    case unknown
}

/// One reading of one signal of one server.
package struct Observation: Hashable, Sendable {
    package var signal: Signal
    package var reading: SignalState
    /// What was measured, for people: `GPU 0 94 %`, `no telemetry`. Decides nothing.
    package var detail: String
    /// `nil`: neither the provider nor an agent, as for `activity`.
    package var source: SignalSource?

    package init(_ signal: Signal, _ reading: SignalState, detail: String, source: SignalSource? = nil) {
        self.signal = signal
        self.reading = reading
        self.detail = detail
        self.source = source
    }

    /// The same reading, measured by `source`.
    package func measured(by source: SignalSource) -> Observation {
        Observation(signal, reading, detail: detail, source: source)
    }
}

/// All that one poll of a server shows. After `takenAt + validFor` every signal in it is unknown.
package struct Evidence: Hashable, Sendable {
    package var takenAt: Timestamp
    package var validFor: Duration
    package var observations: [Observation]

    package init(takenAt: Timestamp, validFor: Duration, observations: [Observation]) {
        self.takenAt = takenAt
        self.validFor = validFor
        self.observations = observations
    }
}
