public import Fleet
import Policy

/// One GPU of a server at one moment. `nil`: nobody measured it.
public struct GPUValues: Hashable, Sendable {
    /// In the driver's order, or the provider's without an agent.
    public var index: Int
    public var name: String?
    /// 0 to 100.
    public var utilization: Double?
    public var memoryUsedMB, memoryTotalMB: Double?
    /// 0 to 100.
    public var memoryPercent: Double?
    public var temperatureCelsius, powerWatts: Double?
}

extension MetricsCollector {
    /// Each GPU of a server, as measured in the last 30 s: by its agent, or else by the provider. Empty: nobody measured any.
    public func gpus(of id: ServerID) -> [GPUValues] { server(id)?.gpuValues(at: time.now()) ?? [] }
}

extension TrackedServer {
    func gpuValues(at now: Timestamp) -> [GPUValues] {
        guard phase == .running else { return [] }
        if let agent, now - agent.receivedAt < .seconds(30), !agent.report.reading.gpus.devices.isEmpty {
            return agent.report.reading.gpus.devices.enumerated().map { GPUValues($1, at: $0) }
        }
        guard let telemetry = freshTelemetry(at: now) else { return [] }
        let count = max(telemetry.gpuPercents.count, telemetry.gpuMemoryPercents.count)
        return (0..<count).map { place in
            GPUValues(
                index: place, utilization: telemetry.gpuPercents.dropFirst(place).first ?? nil,
                memoryPercent: telemetry.gpuMemoryPercents.dropFirst(place).first ?? nil)
        }
    }
}

extension GPUValues {
    fileprivate init(_ gpu: GPUReading, at place: Int) {
        let megabytes = { (bytes: Int64?) in bytes.map { Double($0) / 1_048_576 } }
        self.init(
            index: gpu.index >= 0 ? gpu.index : place, name: gpu.name?.asPlainLine, utilization: gpu.utilizationPercent,
            memoryUsedMB: megabytes(gpu.memoryUsedBytes), memoryTotalMB: megabytes(gpu.memoryTotalBytes),
            temperatureCelsius: gpu.temperatureCelsius, powerWatts: gpu.powerWatts)
        if let used = gpu.memoryUsedBytes, let total = gpu.memoryTotalBytes, used >= 0, total >= used, total > 0 {
            memoryPercent = Double(used) / Double(total) * 100
        }
    }
}
