/// The readings from which a resource raises an alert.
public struct ResourceThresholds: Hashable, Sendable {
    public var gpuPercent: Double
    public var gpuMemoryPercent: Double
    public var gpuCelsius: Double
    public var memoryPercent: Double
    public var diskPercent: Double
    /// How long a reading must be at or above its threshold.
    public var lasting: Duration
    /// An alert is resolved when the reading is this far below its threshold.
    public var hysteresis: Double
    /// A mean utilization below this over `underusedFor` raises an alert.
    public var underusedBelowPercent: Double
    public var underusedFor: Duration

    public init(
        gpuPercent: Double = 90, gpuMemoryPercent: Double = 85, gpuCelsius: Double = 85, memoryPercent: Double = 85,
        diskPercent: Double = 90, lasting: Duration = .seconds(60), hysteresis: Double = 5, underusedBelowPercent: Double = 10,
        underusedFor: Duration = .seconds(7200)
    ) {
        self.gpuPercent = gpuPercent
        self.gpuMemoryPercent = gpuMemoryPercent
        self.gpuCelsius = gpuCelsius
        self.memoryPercent = memoryPercent
        self.diskPercent = diskPercent
        self.lasting = lasting
        self.hysteresis = hysteresis
        self.underusedBelowPercent = underusedBelowPercent
        self.underusedFor = underusedFor
    }
}
