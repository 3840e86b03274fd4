package import Fleet

extension AgentReport {
    /// The report without implausible values: a number outside its range becomes absent, and lists and texts are cut.
    ///
    /// The arithmetic and memory of the control plane must not depend on a pod. An absent reading is unknown, and unknown counts as busy,
    /// so nothing that a pod sends stops it sooner than silence would.
    package var plausible: AgentReport {
        var report = self
        report.reading = reading.plausible
        report.backlog = backlog.suffix(AgentReport.longestBacklog).map(\.plausible)
        report.version = version.clipped
        report.preparedFor?.failure = preparedFor?.failure?.clipped
        return report
    }
}

extension HostReading {
    fileprivate var plausible: HostReading {
        var reading = self
        reading.intervalSeconds = intervalSeconds?.within(Plausible.seconds)
        reading.gpus.driverVersion = gpus.driverVersion?.clipped
        reading.gpus.absence = gpus.absence?.clipped
        reading.gpus.devices = gpus.devices.prefix(Plausible.mostGPUs).map(\.plausible)
        if gpus.devices.count > Plausible.mostGPUs, let last = reading.gpus.devices.indices.last {
            // A GPU that is cut off the list may be busy.
            reading.gpus.devices[last] = GPUReading(index: last)
            reading.gpus.devices[last].fault = "\(gpus.devices.count) GPUs are listed, more than any pod has"
        }
        reading.cpu.percent = cpu.percent?.within(Plausible.percent)
        reading.cpu.cores = cpu.cores?.within(0...65_536)
        reading.memory.usedBytes = memory.usedBytes?.within(Plausible.bytes)
        reading.memory.limitBytes = memory.limitBytes?.within(Plausible.bytes)
        reading.disks = disks.prefix(32).compactMap(\.plausible)
        reading.network = network.plausible
        reading.io = io.plausible
        reading.processIO = processIO?.plausible
        reading.majorFaultsPerSecond = majorFaultsPerSecond?.within(Plausible.rate)
        reading.tasks = tasks?.within(Plausible.count)
        reading.sessions = sessions.prefix(Plausible.mostSessions).map(\.plausible)
        reading.sessionsAbsence =
            sessionsAbsence?.clipped ?? (sessions.count > Plausible.mostSessions ? "\(sessions.count) sessions are listed" : nil)
        return reading
    }
}

extension HostReading.Disk {
    fileprivate var plausible: HostReading.Disk? {
        guard let used = usedBytes.within(Plausible.bytes), let total = totalBytes.within(Plausible.bytes) else { return nil }
        return HostReading.Disk(path: path.clipped, usedBytes: used, totalBytes: total)
    }
}

extension HostReading.Transfer {
    fileprivate var plausible: HostReading.Transfer {
        let (inside, outside) = (inBytesPerSecond?.within(Plausible.rate), outBytesPerSecond?.within(Plausible.rate))
        let isAbsurd = inside == nil && inBytesPerSecond != nil || outside == nil && outBytesPerSecond != nil
        return HostReading.Transfer(inBytesPerSecond: inside, outBytesPerSecond: outside, isUnreadable: isUnreadable || isAbsurd)
    }
}

extension HostReading.Session {
    fileprivate var plausible: HostReading.Session {
        HostReading.Session(
            kind: kind, name: name.clipped, idleSeconds: idleSeconds?.within(Plausible.seconds), isBusy: isBusy,
            silentSeconds: silentSeconds?.within(Plausible.seconds), connections: connections?.within(0...1_000_000))
    }
}

extension GPUReading {
    fileprivate var plausible: GPUReading {
        var gpu = self
        (gpu.uuid, gpu.name, gpu.fault) = (uuid?.clipped, name?.clipped, fault?.clipped)
        gpu.utilizationPercent = utilizationPercent?.within(Plausible.percent)
        gpu.peakUtilizationPercent = peakUtilizationPercent?.within(Plausible.percent)
        gpu.longestSampleGapSeconds = longestSampleGapSeconds?.within(Plausible.seconds)
        gpu.busiestProcessPercent = busiestProcessPercent?.within(Plausible.percent)
        gpu.memoryUsedBytes = memoryUsedBytes?.within(Plausible.bytes)
        gpu.memoryTotalBytes = memoryTotalBytes?.within(Plausible.bytes)
        gpu.temperatureCelsius = temperatureCelsius?.within(0...200)
        gpu.powerWatts = powerWatts?.within(Plausible.watts)
        gpu.powerLimitWatts = powerLimitWatts?.within(Plausible.watts)
        gpu.averagePowerWatts = averagePowerWatts?.within(Plausible.watts)
        gpu.burstPowerWatts = burstPowerWatts?.within(Plausible.watts)
        gpu.smClockMHz = smClockMHz?.within(0...1_000_000)
        gpu.memoryClockMHz = memoryClockMHz?.within(0...1_000_000)
        gpu.throttleReasons = throttleReasons?.prefix(16).map(\.clipped)
        gpu.processes = processes?.prefix(256).map(\.plausible)
        gpu.uncorrectedECCErrors = uncorrectedECCErrors?.within(Plausible.bytes)
        gpu.xid = xid?.within(0...1_000_000)
        return gpu
    }
}

extension GPUReading.Process {
    fileprivate var plausible: GPUReading.Process {
        GPUReading.Process(pid: pid, memoryBytes: memoryBytes?.within(Plausible.bytes))
    }
}

/// The plausible ranges.
private enum Plausible {
    static let mostGPUs = 64
    static let mostSessions = 256
    static let percent = 0.0...100.0
    static let seconds = 0.0...1e9
    static let watts = 0.0...100_000.0
    static let bytes: ClosedRange<Int64> = 0...(1 << 50)
    static let rate = 0.0...Double(1 << 50 as Int64)
    static let count = 0...1_000_000_000
}

extension Comparable {
    /// `nil`: outside of `range`, or not a number.
    fileprivate func within(_ range: ClosedRange<Self>) -> Self? { range.contains(self) ? self : nil }
}

extension String {
    /// At most 200 scalars, since a single character may have any length, and without scalars that could forge a line of a log.
    fileprivate var clipped: String {
        var clipped = UnicodeScalarView()
        clipped.append(contentsOf: unicodeScalars.prefix(200).map { $0.isDisruptive ? " " : $0 })
        return String(clipped)
    }
}
