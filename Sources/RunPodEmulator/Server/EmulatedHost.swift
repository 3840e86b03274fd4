package import Fleet
import Synchronization

/// What an agent in an emulated pod would measure: the work that the API's telemetry shows, without gaps.
package final class EmulatedHost: HostReader {
    private let cloud: EmulatedCloud
    private let id: ServerID
    private let readAt = Mutex<Timestamp?>(nil)

    package init(cloud: EmulatedCloud, id: ServerID) {
        self.cloud = cloud
        self.id = id
    }

    package func read(at now: Timestamp) -> HostReading {
        let before = readAt.withLock { at in
            defer { at = now }
            return at
        }
        var reading = HostReading(takenAt: now, intervalSeconds: before.map { (now - $0).inSeconds })
        guard let loads = cloud.loads(of: id, after: before, upTo: now), let last = loads.last else { return reading }
        reading.gpus = HostReading.GPUs(
            source: .nvml, driverVersion: "570.86.15",
            devices: last.gpuPercents.indices.map { index in
                EmulatedHost.gpu(index, loads: loads.map { Double($0.gpuPercents[index]) }, isFirst: before == nil)
            })
        let cpu = loads.map { Double($0.cpuPercent) }.reduce(0, +) / Double(loads.count)
        // A thousandth of the megabytes that a download moves at this load.
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

    /// - Parameter loads: the load in each second since the previous reading, in percent; at least one.
    private static func gpu(_ index: Int, loads: [Double], isFirst: Bool) -> GPUReading {
        var gpu = GPUReading(index: index)
        let load = loads.last ?? 0
        gpu.name = "NVIDIA H200"
        gpu.utilizationPercent = load
        gpu.memoryTotalBytes = 141 << 30
        gpu.memoryUsedBytes = load > 0 ? 100 << 30 : 1 << 30
        gpu.temperatureCelsius = load > 0 ? 64 : 31
        gpu.powerWatts = watts(at: load)
        gpu.powerLimitWatts = 700
        gpu.processes = load > 0 ? [.init(pid: 4242, memoryBytes: 99 << 30)] : []
        guard !isFirst else { return gpu }
        gpu.peakUtilizationPercent = loads.max()
        gpu.longestSampleGapSeconds = 1
        // The previous reading already showed the first one.
        let since = loads.count > 1 ? Array(loads.dropFirst()) : loads
        let average = since.map(watts).reduce(0, +) / Double(since.count)
        gpu.averagePowerWatts = average
        gpu.burstPowerWatts = max(0, average - max(watts(at: loads[0]), watts(at: load)))
        return gpu
    }

    private static func watts(at load: Double) -> Double { load > 0 ? 540 : 76 }
}

extension EmulatedCloud {
    /// The pod's load in each second of `after … upTo`, at most of the last minute; `nil`: it does not run.
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
