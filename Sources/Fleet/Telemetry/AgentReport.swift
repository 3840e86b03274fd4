/// What the agent in a pod tells the control plane every few seconds.
public struct AgentReport: Hashable, Sendable, Codable {
    public var reading: HostReading
    /// Readings that could not be delivered when they were taken, oldest first; at most 120.
    public var backlog: [HostReading]
    /// When this agent's process started, on its own clock.
    public var startedAt: Timestamp
    public var version: String
    /// May it stop its own pod? `nil`: not tried yet.
    public var canStopItself: Bool?
    public var hasPreStopHook: Bool
    /// The stop for which its hook has run, and how that ended; `nil`: none.
    public var preparedFor: Prepared?

    public struct Prepared: Hashable, Sendable, Codable {
        public var generation: Int64
        /// `nil`: the hook ended well.
        public var failure: String?

        public init(generation: Int64, failure: String? = nil) {
            self.generation = generation
            self.failure = failure
        }
    }

    public static let longestBacklog = 120

    public init(
        reading: HostReading, backlog: [HostReading] = [], startedAt: Timestamp, version: String, canStopItself: Bool? = nil,
        hasPreStopHook: Bool = false, preparedFor: Prepared? = nil
    ) {
        self.reading = reading
        self.backlog = backlog
        self.startedAt = startedAt
        self.version = version
        self.canStopItself = canStopItself
        self.hasPreStopHook = hasPreStopHook
        self.preparedFor = preparedFor
    }

    enum CodingKeys: String, CodingKey {
        case reading, backlog, version
        case startedAt = "started_at"
        case canStopItself = "can_stop_itself"
        case hasPreStopHook = "has_pre_stop_hook"
        case preparedFor = "prepared_for"
    }

    /// The reading and the agent's start are required: without them nothing is known of when it was measured, and by whom.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            reading: try fields.decode(HostReading.self, forKey: .reading),
            backlog: fields.rows(HostReading.self, .backlog)?.compactMap { $0 } ?? [],
            startedAt: try fields.decode(Timestamp.self, forKey: .startedAt), version: fields.lenient(String.self, .version) ?? "?",
            canStopItself: fields.lenient(Bool.self, .canStopItself),
            hasPreStopHook: fields.lenient(Bool.self, .hasPreStopHook) ?? false, preparedFor: fields.lenient(Prepared.self, .preparedFor))
    }
}

/// What the control plane tells an agent in return. The agent keeps the latest for the time when nobody answers.
public struct AgentInstructions: Hashable, Sendable, Codable {
    /// Whole seconds; 0: never.
    public var idleTimeoutSeconds: Int64
    /// The control plane must have been silent for this long before the agent stops its pod.
    public var deadManSeconds: Int64
    /// Nothing forbids a stop: it was handed over, keeps its data, is not protected, and automatic shutdown is on.
    public var mayStopItself: Bool
    /// Leased, extended or protected until then, on the control plane's clock.
    public var heldUntil: Timestamp?
    /// The same, from now on: a pod's clock may be another.
    public var heldForSeconds: Int64?
    /// From this share of its CPUs on the pod is at work; `nil`: the agent's own setting.
    public var cpuBusyPercent: Double?
    /// A stop is about to be asked for: run the pre-stop hook and say so.
    public var stopComing: StopComing?

    public struct StopComing: Hashable, Sendable, Codable {
        public var generation: Int64
        public var cause: String

        public init(generation: Int64, cause: String) {
            self.generation = generation
            self.cause = cause
        }
    }

    public init(
        idleTimeoutSeconds: Int64, deadManSeconds: Int64, mayStopItself: Bool, heldUntil: Timestamp? = nil,
        heldForSeconds: Int64? = nil, cpuBusyPercent: Double? = nil, stopComing: StopComing? = nil
    ) {
        self.cpuBusyPercent = cpuBusyPercent
        self.heldForSeconds = heldForSeconds
        self.idleTimeoutSeconds = idleTimeoutSeconds
        self.deadManSeconds = deadManSeconds
        self.mayStopItself = mayStopItself
        self.heldUntil = heldUntil
        self.stopComing = stopComing
    }

    public enum CodingKeys: String, CodingKey {
        case idleTimeoutSeconds = "idle_timeout_seconds"
        case deadManSeconds = "dead_man_seconds"
        case mayStopItself = "may_stop_itself"
        case heldUntil = "held_until"
        case heldForSeconds = "held_for_seconds"
        case cpuBusyPercent = "cpu_busy_percent"
        case stopComing = "stop_coming"
    }
}
