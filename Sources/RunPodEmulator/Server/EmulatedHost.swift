public import Fleet
import Synchronization

/// What an agent inside an emulated pod would measure: the same work that the API's telemetry shows, without its gaps.
public final class EmulatedHost: HostReader {
    private let cloud: EmulatedCloud
    private let id: ServerID
    private let readAt = Mutex<Timestamp?>(nil)

    public init(cloud: EmulatedCloud, id: ServerID) {
        self.cloud = cloud
        self.id = id
    }

    public func read(at now: Timestamp) -> HostReading {
        let before = readAt.withLock { at in
            defer { at = now }
            return at
        }
        var reading = HostReading(takenAt: now, intervalSeconds: before.map { (now - $0).inSeconds })
        guard let loads = cloud.loads(of: id, after: before, upTo: now), let last = loads.last else { return reading }
        reading.gpus = HostReading.GPUs(
            source: .nvml, driverVersion: "570.86.15", cudaVersion: "12.8",
            devices: last.gpuPercents.indices.map { index in
                var gpu = GPUReading(index: index)
                gpu.name = "NVIDIA H200"
                gpu.utilizationPercent = Double(last.gpuPercents[index])
                if before != nil { gpu.peakUtilizationPercent = loads.map { Double($0.gpuPercents[index]) }.max() }
                gpu.memoryTotalBytes = 141 << 30
                gpu.memoryUsedBytes = last.gpuPercents[index] > 0 ? 100 << 30 : 1 << 30
                gpu.temperatureCelsius = last.gpuPercents[index] > 0 ? 64 : 31
                gpu.powerWatts = last.gpuPercents[index] > 0 ? 540 : 76
                gpu.powerLimitWatts = 700
                gpu.processes = last.gpuPercents[index] > 0 ? [.init(pid: 4242, memoryBytes: 99 << 30)] : []
                return gpu
            })
        let cpu = loads.map { Double($0.cpuPercent) }.reduce(0, +) / Double(loads.count)
        // A thousandth of the megabytes that a download at this load moves.
        let isMoving = last.cpuPercent > 5 && last.gpuPercents.allSatisfy { $0 == 0 }
        reading.cpu = .init(percent: before == nil ? nil : cpu, cores: 24)
        reading.memory = .init(usedBytes: last.cpuPercent > 5 ? 96 << 30 : 6 << 30, limitBytes: 240 << 30)
        reading.disks = [.init(path: "/workspace", usedBytes: 40 << 30, totalBytes: 100 << 30)]
        if before != nil {
            reading.network = .init(inBytesPerSecond: isMoving ? 48_000_000 : 900, outBytesPerSecond: 700)
            reading.io = .init(inBytesPerSecond: 0, outBytesPerSecond: isMoving ? 46_000_000 : 0)
        }
        reading.tasks = 31
        return reading
    }
}

extension EmulatedCloud {
    /// What the pod did in each second of `after … upTo`, at most the last minute of it; `nil` when it does not run.
    func loads(of id: ServerID, after: Timestamp?, upTo now: Timestamp) -> [Load]? {
        state.withLock { state in
            state.advance(to: now)
            guard let pod = state.pods.first(where: { $0.id == id.text }), let run = pod.run(at: now) else { return nil }
            let span = min(max(after.map { now - $0 } ?? .zero, .zero), .seconds(60))
            let steps = Int(span.wholeSeconds)
            return (0...steps).map { step in
                let ago = Duration.seconds(steps - step)
                return pod.workload.load(at: now - state.epoch - ago, run: max(.zero, run - ago), gpus: pod.gpuCount)
            }
        }
    }
}
