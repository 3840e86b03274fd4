/// The settings that one server can have of its own, in place of the daemon's. A change of them has the same form.
///
/// As JSON, in the API and in the database, its fields have the API's names and absent ones are left out. A new setting is a property here
/// with its lines in `CodingKeys`, `init(from:)`, `encode(to:)`, `apply` and `problems`, or a field of `BusyOverrides`.
public struct ServerOverrides: Hashable, Sendable {
    /// `nil`: the daemon's setting.
    public var idleTimeout: IdleTimeout?
    /// Timed servers only: stopped after this long, busy or not, in whole seconds. `nil`: no limit. In a change, zero removes the limit.
    public var maxRuntime: Duration?
    /// The health check: `http://…`, `https://…` or `tcp://host:port`; `nil`: none. In a change, empty text ends the check.
    public var healthCheckURL: String?
    /// What counts as busy.
    public var busy: BusyOverrides

    public init(
        idleTimeout: IdleTimeout? = nil, maxRuntime: Duration? = nil, healthCheckURL: String? = nil,
        busy: BusyOverrides = BusyOverrides()
    ) {
        self.idleTimeout = idleTimeout
        self.maxRuntime = maxRuntime
        self.healthCheckURL = healthCheckURL
        self.busy = busy
    }

    /// Takes over what a change contains, and leaves the rest as it is.
    package mutating func apply(_ change: ServerOverrides) {
        if let timeout = change.idleTimeout { idleTimeout = timeout }
        if let limit = change.maxRuntime { maxRuntime = limit > .zero ? limit : nil }
        if let url = change.healthCheckURL { healthCheckURL = url.isEmpty ? nil : url }
        busy.apply(change.busy)
    }

    /// Without the values that mean none.
    package var normalized: ServerOverrides {
        var normalized = ServerOverrides()
        normalized.apply(self)
        return normalized
    }

    /// The fields that are set.
    package var given: [CodingKeys] { fieldsThatDiffer(from: ServerOverrides()) }

    /// Whether this change sets when the server stops, other than by what counts as busy.
    package var changesLimits: Bool { idleTimeout != nil || maxRuntime != nil }

    /// The values that are not allowed, and why. Values that mean none are allowed. Who may set which address is not part of it.
    package var problems: [CodingKeys: String] {
        var problems: [CodingKeys: String] = [:]
        if case .after(let span) = idleTimeout { problems[.idleTimeout] = ServerOverrides.problem(with: span, zero: "never") }
        if let limit = maxRuntime, limit != .zero { problems[.maxRuntime] = ServerOverrides.problem(with: limit, zero: "no limit") }
        problems[.cpuBusyPercent] = busy.cpuPercent.flatMap { ServerOverrides.problem(withPercentage: $0) }
        return problems
    }

    /// An idle timeout or a maximum runtime.
    ///
    /// - Parameter zero: what 0 means.
    private static func problem(with limit: Duration, zero: String) -> String? {
        if limit >= .seconds(60), limit <= longestLimit { return nil }
        return "must be 0 (\(zero)) or 60 to \(longestLimit.wholeSeconds) seconds; you gave \(limit.wholeSeconds)"
    }

    /// Ten years. For longer, use 0.
    private static let longestLimit = Duration.seconds(315_360_000)

    private static func problem(withPercentage percent: Double) -> String? {
        if percent >= 0, percent <= 100 { return nil }
        return "must be above 0 and at most 100, or 0 for the daemon's own setting; you gave \(percent)"
    }

    package func fieldsThatDiffer(from other: ServerOverrides) -> [CodingKeys] {
        CodingKeys.allCases.filter { key in
            switch key {
            case .idleTimeout: idleTimeout != other.idleTimeout
            case .maxRuntime: maxRuntime != other.maxRuntime
            case .healthCheckURL: healthCheckURL != other.healthCheckURL
            case .cpuBusyPercent: busy.cpuPercent != other.busy.cpuPercent
            }
        }
    }
}

extension ServerOverrides: Codable {
    package enum CodingKeys: String, CodingKey, CaseIterable {
        case idleTimeout = "idle_timeout_seconds"
        case maxRuntime = "max_runtime_seconds"
        case healthCheckURL = "health_check_url"
        case cpuBusyPercent = "cpu_busy_percent"
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        idleTimeout = try fields.decodeIfPresent(IdleTimeout.self, forKey: .idleTimeout)
        maxRuntime = try fields.decodeIfPresent(Int64.self, forKey: .maxRuntime).map { .seconds($0) }
        if let maxRuntime, maxRuntime < .zero {
            throw DecodingError.dataCorruptedError(
                forKey: .maxRuntime, in: fields, debugDescription: "must be 0 or more; you gave \(maxRuntime.wholeSeconds)")
        }
        healthCheckURL = try fields.decodeIfPresent(String.self, forKey: .healthCheckURL)
        busy = try BusyOverrides(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(idleTimeout, forKey: .idleTimeout)
        try fields.encodeIfPresent(maxRuntime?.wholeSeconds, forKey: .maxRuntime)
        try fields.encodeIfPresent(healthCheckURL, forKey: .healthCheckURL)
        try busy.encode(to: encoder)
    }
}

/// A server's own readings from which it counts as busy. The daemon applies them, and sends them to the server's agent, which applies them too.
public struct BusyOverrides: Hashable, Sendable, Codable {
    /// CPU usage in percent, above 0 to 100; `nil`: the daemon's setting. Raise it for software that spins a core while idle. In a change, 0
    /// returns to the daemon's setting.
    public var cpuPercent: Double?

    public init(cpuPercent: Double? = nil) { self.cpuPercent = cpuPercent }

    /// Reads each value by its name in the API.
    package init(_ value: (CodingKeys) -> Double?) { cpuPercent = value(.cpuPercent) }

    package enum CodingKeys: String, CodingKey { case cpuPercent = "cpu_busy_percent" }

    /// Takes over what a change contains, and leaves the rest as it is.
    fileprivate mutating func apply(_ change: BusyOverrides) {
        if let percent = change.cpuPercent { cpuPercent = percent > 0 ? percent : nil }
    }

    /// The values an agent accepts, and what changed. Another program could respond at the daemon's address, and the pod itself limits what
    /// counts as idle.
    package func boundedByAgent() -> (values: BusyOverrides, changes: [String]) {
        guard let percent = cpuPercent else { return (self, []) }
        // A pod that uses half of its CPUs is busy in any case.
        // guard: F68_noInstructionStopsAPodThatIsBusy
        let bounded = percent > 0 && percent <= 50 ? percent : percent > 50 ? 50 : nil
        let change = "\(CodingKeys.cpuPercent.rawValue) \(percent) → \(bounded.map { "\($0)" } ?? "the agent's own")"
        return (BusyOverrides(cpuPercent: bounded), bounded == percent ? [] : [change])
    }
}
