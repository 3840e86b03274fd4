/// The settings that one server can have of its own, in place of the daemon's. A change of them has the same form.
///
/// As JSON, in the API and in the database, its fields have the API's names and absent ones are left out. A new setting is a property here
/// with its lines in `CodingKeys`, `init(from:)`, `encode(to:)` and `apply`, and a rule in `ConfigRules`.
public struct ServerOverrides: Hashable, Sendable {
    /// `nil`: the daemon's setting.
    public var idleTimeout: IdleTimeout?
    /// Timed servers only: stopped after this long, busy or not, in whole seconds. `nil`: no limit. In a change, zero removes the limit.
    public var maxRuntime: Duration?
    /// The health check: `http://…`, `https://…` or `tcp://host:port`; `nil`: none. In a change, empty text ends the check.
    public var healthCheckURL: String?
    /// CPU usage in percent from which the server counts as busy, above 0 to 100; `nil`: the daemon's setting. Raise it for software that
    /// spins a core while idle. In a change, 0 returns to the daemon's setting.
    public var cpuBusyPercent: Double?

    public init(
        idleTimeout: IdleTimeout? = nil, maxRuntime: Duration? = nil, healthCheckURL: String? = nil, cpuBusyPercent: Double? = nil
    ) {
        self.idleTimeout = idleTimeout
        self.maxRuntime = maxRuntime
        self.healthCheckURL = healthCheckURL
        self.cpuBusyPercent = cpuBusyPercent
    }

    /// Takes over what a change contains, and leaves the rest as it is.
    package mutating func apply(_ change: ServerOverrides) {
        if let timeout = change.idleTimeout { idleTimeout = timeout }
        if let limit = change.maxRuntime { maxRuntime = limit > .zero ? limit : nil }
        if let url = change.healthCheckURL { healthCheckURL = url.isEmpty ? nil : url }
        if let percent = change.cpuBusyPercent { cpuBusyPercent = percent > 0 ? percent : nil }
    }

    /// Without the values that mean none.
    package var normalized: ServerOverrides {
        var normalized = ServerOverrides()
        normalized.apply(self)
        return normalized
    }

    /// The fields that are set.
    package var given: [CodingKeys] { fieldsThatDiffer(from: ServerOverrides()) }

    package func fieldsThatDiffer(from other: ServerOverrides) -> [CodingKeys] {
        CodingKeys.allCases.filter { key in
            switch key {
            case .idleTimeout: idleTimeout != other.idleTimeout
            case .maxRuntime: maxRuntime != other.maxRuntime
            case .healthCheckURL: healthCheckURL != other.healthCheckURL
            case .cpuBusyPercent: cpuBusyPercent != other.cpuBusyPercent
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
        cpuBusyPercent = try fields.decodeIfPresent(Double.self, forKey: .cpuBusyPercent)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(idleTimeout, forKey: .idleTimeout)
        try fields.encodeIfPresent(maxRuntime?.wholeSeconds, forKey: .maxRuntime)
        try fields.encodeIfPresent(healthCheckURL, forKey: .healthCheckURL)
        try fields.encodeIfPresent(cpuBusyPercent, forKey: .cpuBusyPercent)
    }
}
