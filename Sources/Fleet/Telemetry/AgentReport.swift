/// What the agent in a pod sends to the control plane every few seconds.
public struct AgentReport: Hashable, Sendable, Codable {
    public var reading: HostReading
    /// Readings that were not delivered in time, oldest first; at most 120.
    public var backlog: [HostReading]
    /// When this agent's process started, on its own clock.
    public var startedAt: Timestamp
    public var version: String
    /// Whether it may stop its own pod; `nil`: not tried yet.
    public var canStopItself: Bool?
    public var hasPreStopHook: Bool
    /// The stop for which its pre-stop command has run, and the result; `nil`: none.
    public var preparedFor: Prepared?

    public struct Prepared: Hashable, Sendable, Codable {
        public var generation: Int64
        /// `nil`: the command succeeded.
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

    /// The reading and the agent's start time are required: without them the report has no time and no sender.
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

/// The control plane's answer to a report. The agent keeps the latest one for when the control plane is unreachable.
public struct AgentInstructions: Hashable, Sendable, Codable {
    /// Whole seconds; 0: never.
    public var idleTimeoutSeconds: Int64
    /// How long the control plane must be unreachable before the agent stops its pod.
    public var deadManSeconds: Int64
    /// Nothing forbids a stop: the server is managed, keeps its data, is not protected, and automatic shutdown is on.
    public var mayStopItself: Bool
    /// Leased, postponed or protected until then, on the control plane's clock.
    public var heldUntil: Timestamp?
    /// The same as a span from now: a pod's clock may differ.
    public var heldForSeconds: Int64?
    /// CPU usage in percent from which the pod counts as busy; `nil`: the agent's own setting.
    public var cpuBusyPercent: Double?
    /// A stop is about to be requested: run the pre-stop command and report its result.
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
