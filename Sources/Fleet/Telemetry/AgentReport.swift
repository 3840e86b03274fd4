/// What the agent in a pod sends to the control plane every few seconds.
package struct AgentReport: Hashable, Sendable, Codable {
    package var reading: HostReading
    /// Readings that were not delivered in time, oldest first; at most 120.
    package var backlog: [HostReading]
    /// When this agent's process started, on its own clock.
    package var startedAt: Timestamp
    package var version: String
    /// Whether it may stop its own pod; `nil`: not tried yet.
    package var canStopItself: Bool?
    package var hasPreStopHook: Bool
    /// The stop for which its pre-stop command has run, and the result; `nil`: none.
    package var preparedFor: Prepared?

    package struct Prepared: Hashable, Sendable, Codable {
        package var generation: Int64
        /// `nil`: the command succeeded.
        package var failure: String?

        package init(generation: Int64, failure: String? = nil) {
            self.generation = generation
            self.failure = failure
        }
    }

    package static let longestBacklog = 120

    package init(
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

    package enum CodingKeys: String, CodingKey {
        case reading, backlog, version
        case startedAt = "started_at"
        case canStopItself = "can_stop_itself"
        case hasPreStopHook = "has_pre_stop_hook"
        case preparedFor = "prepared_for"
    }

    /// The reading and the agent's start time are required: without them the report has no time and no sender.
    package init(from decoder: any Decoder) throws {
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
package struct AgentInstructions: Hashable, Sendable, Codable {
    /// Whole seconds; 0: never.
    package var idleTimeoutSeconds: Int64
    /// How long the control plane must be unreachable before the agent stops its pod.
    package var deadManSeconds: Int64
    /// Nothing forbids a stop: the server is managed, keeps its data, is not protected, and automatic shutdown is on.
    package var mayStopItself: Bool
    /// Leased, postponed or protected until then, on the control plane's clock.
    package var heldUntil: Timestamp?
    /// The same as a span from now: a pod's clock may differ.
    package var heldForSeconds: Int64?
    /// What counts as busy, in place of the agent's own settings.
    package var busy: BusyOverrides
    /// A stop is about to be requested: run the pre-stop command and report its result.
    package var stopComing: StopComing?

    package struct StopComing: Hashable, Sendable, Codable {
        package var generation: Int64
        package var cause: String

        package init(generation: Int64, cause: String) {
            self.generation = generation
            self.cause = cause
        }
    }

    package init(
        idleTimeoutSeconds: Int64, deadManSeconds: Int64, mayStopItself: Bool, heldUntil: Timestamp? = nil,
        heldForSeconds: Int64? = nil, busy: BusyOverrides = BusyOverrides(), stopComing: StopComing? = nil
    ) {
        self.busy = busy
        self.heldForSeconds = heldForSeconds
        self.idleTimeoutSeconds = idleTimeoutSeconds
        self.deadManSeconds = deadManSeconds
        self.mayStopItself = mayStopItself
        self.heldUntil = heldUntil
        self.stopComing = stopComing
    }

    package enum CodingKeys: String, CodingKey {
        case idleTimeoutSeconds = "idle_timeout_seconds"
        case deadManSeconds = "dead_man_seconds"
        case mayStopItself = "may_stop_itself"
        case heldUntil = "held_until"
        case heldForSeconds = "held_for_seconds"
        case stopComing = "stop_coming"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            idleTimeoutSeconds: try fields.decode(Int64.self, forKey: .idleTimeoutSeconds),
            deadManSeconds: try fields.decode(Int64.self, forKey: .deadManSeconds),
            mayStopItself: try fields.decode(Bool.self, forKey: .mayStopItself),
            heldUntil: try fields.decodeIfPresent(Timestamp.self, forKey: .heldUntil),
            heldForSeconds: try fields.decodeIfPresent(Int64.self, forKey: .heldForSeconds), busy: try BusyOverrides(from: decoder),
            stopComing: try fields.decodeIfPresent(StopComing.self, forKey: .stopComing))
    }

    /// The fields of `busy` stand beside the others.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(idleTimeoutSeconds, forKey: .idleTimeoutSeconds)
        try fields.encode(deadManSeconds, forKey: .deadManSeconds)
        try fields.encode(mayStopItself, forKey: .mayStopItself)
        try fields.encodeIfPresent(heldUntil, forKey: .heldUntil)
        try fields.encodeIfPresent(heldForSeconds, forKey: .heldForSeconds)
        try busy.encode(to: encoder)
        try fields.encodeIfPresent(stopComing, forKey: .stopComing)
    }
}
