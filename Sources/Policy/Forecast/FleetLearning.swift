/// What is learned from the whole fleet: when work returns, and how long starts take.
package struct FleetLearning: Hashable, Sendable, Codable {
    package var forecast = FleetForecast()
    /// The latest measured starts by GPU type, in seconds, oldest first.
    private var starts: [String: [Double]] = [:]
    /// A value was not finite, so the forecast started over. Cleared by whoever reports it.
    package var wasReset = false

    /// A start that nobody measured, in seconds.
    package static let usualStart = 180.0
    /// Starts remembered of one server, and of one GPU type.
    static let rememberedStarts = 5
    /// Shorter and longer ones are mistakes of a clock, or of the provider.
    static let possibleStarts = 1.0...3600

    package init(wasReset: Bool = false) { self.wasReset = wasReset }

    /// A stored value that cannot be used starts over.
    package var sound: FleetLearning {
        guard forecast.isFinite, starts.values.allSatisfy({ $0.allSatisfy(FleetLearning.possibleStarts.contains) }) else {
            return FleetLearning(wasReset: true)
        }
        return self
    }

    /// Records how long a start took, from its request until the server ran.
    ///
    /// - Returns: it is possible, and the server's own starts include it.
    mutating func recordStart(_ seconds: Double, gpu: String?, own: inout [Double]) -> Bool {
        guard FleetLearning.possibleStarts.contains(seconds) else { return false }
        own = (own + [seconds]).suffix(FleetLearning.rememberedStarts)
        if let gpu { starts[gpu] = (starts[gpu, default: []] + [seconds]).suffix(FleetLearning.rememberedStarts) }
        return true
    }

    /// How long a start takes, in seconds: the median of the server's own latest starts, or else of its GPU type's.
    package func start(own: [Double], gpu: String?) -> (seconds: Double, source: StartSource) {
        if let median = FleetLearning.median(own) { return (median, .server) }
        if let gpu, let median = FleetLearning.median(starts[gpu] ?? []) { return (median, .gpuType) }
        return (FleetLearning.usualStart, .assumed)
    }

    package enum StartSource: String, Hashable, Sendable, CaseIterable, Codable {
        case server, assumed
        case gpuType = "gpu_type"
    }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

/// The settings of learned timeouts.
public struct LearningRules: Hashable, Sendable {
    /// No learned timeout is shorter.
    public var minimumTimeout: Duration
    /// What a user's wait for a start is worth, in rents of that time; 0: a start costs its rent alone.
    public var restartWeight: Double

    public init(minimumTimeout: Duration = .seconds(120), restartWeight: Double = 0) {
        (self.minimumTimeout, self.restartWeight) = (minimumTimeout, restartWeight)
    }
}
