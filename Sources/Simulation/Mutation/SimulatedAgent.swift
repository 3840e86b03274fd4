import Fleet
import FoundationEssentials
import RunPodEmulator

/// An agent in a pod: it reports what the pod really does. Mutations change its reports like the provider's responses.
struct SimulatedAgent {
    var server: ServerID
    var gpus: Int
    /// When its process started.
    var startedAt = SimulatedFleet.start + .seconds(-600)

    func report(isWorking: Bool, at now: Timestamp) -> AgentReport {
        var reading = HostReading(takenAt: now, intervalSeconds: 5)
        reading.gpus = HostReading.GPUs(source: .nvml, driverVersion: "570.1", devices: (0..<gpus).map { gpu($0, isWorking: isWorking) })
        reading.cpu = HostReading.CPU(percent: isWorking ? 30 : 1, cores: 16)
        reading.memory = HostReading.Memory(usedBytes: 8 << 30, limitBytes: 128 << 30)
        reading.disks = [HostReading.Disk(path: "/", usedBytes: 10 << 30, totalBytes: 50 << 30)]
        reading.network = HostReading.Transfer(inBytesPerSecond: 300, outBytesPerSecond: 200)
        reading.io = HostReading.Transfer(inBytesPerSecond: 0, outBytesPerSecond: 4096)
        reading.tasks = 40
        return AgentReport(reading: reading, startedAt: startedAt, version: "0.1.0", canStopItself: true)
    }

    private func gpu(_ index: Int, isWorking: Bool) -> GPUReading {
        // One busy GPU is enough and must not be missed.
        let isBusy = isWorking && index == gpus - 1
        var gpu = GPUReading(index: index)
        gpu.name = "NVIDIA H200"
        gpu.utilizationPercent = isBusy ? 90 : 0
        gpu.peakUtilizationPercent = isBusy ? 99 : 0
        gpu.longestSampleGapSeconds = 0.2
        gpu.memoryUsedBytes = isBusy ? 60 << 30 : 0
        gpu.memoryTotalBytes = 141 << 30
        gpu.powerWatts = isBusy ? 600 : 75
        gpu.powerLimitWatts = 700
        gpu.processes = isBusy ? [.init(pid: 7, memoryBytes: 60 << 30)] : []
        return gpu
    }

    static func json(of report: AgentReport) -> JSON {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        do { return JSON.read(Array(try encoder.encode(report))) ?? .null } catch { return .null }
    }

    /// The report as the API reads it; `nil`: refused.
    static func read(_ bytes: [UInt8]) -> AgentReport? {
        do { return try JSONDecoder().decode(AgentReport.self, from: Data(bytes)) } catch { return nil }
    }

    /// Whether every expected reading is there, possible and quiet.
    func isQuiet(_ report: AgentReport) -> Bool {
        let devices = report.reading.gpus.devices
        guard devices.count >= gpus, let cpu = report.reading.cpu.percent, (0..<3).contains(cpu) else { return false }
        return devices.allSatisfy { $0.utilizationPercent == 0 && $0.peakUtilizationPercent ?? 0 == 0 }
    }

    /// Whether one reading is possible and clearly busy.
    func isBusy(_ report: AgentReport) -> Bool {
        let usages = report.reading.gpus.devices.map(\.utilizationPercent) + [report.reading.cpu.percent]
        return usages.contains { $0.map { (10...100).contains($0) } ?? false }
    }
}
