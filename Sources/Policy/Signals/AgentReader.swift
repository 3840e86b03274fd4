package import Fleet

/// Turns what an agent measured inside a pod into signals. What it did not measure gives no observation.
package enum AgentReader {
    /// Signals that only an agent measures: forgotten when the agent is lost.
    package static let ownSignals: [Signal] = Signal.allCases.filter(\.needsAgent)

    /// - Parameter rented: the GPUs that the pod is rented with; 0: none; `nil`: some, but the number is unknown. If fewer are listed, the
    ///   signal is unknown.
    /// - Parameter measuresDisk: an earlier reading of this agent had the bytes of disks or processes. Without them, that no page faults
    ///   occur proves nothing.
    package static func observations(
        of reading: HostReading, thresholds: AgentThresholds, gpus rented: Int? = 0, measuresDisk: Bool = false
    ) -> [Observation] {
        var observations: [Observation] = []
        if let gpu = gpu(reading.gpus, rented: rented, threshold: thresholds.busy.gpuPercent) { observations.append(gpu) }
        if let cpu = cpu(reading.cpu, thresholds: thresholds.busy) { observations.append(cpu) }
        if let network = network(reading, thresholds: thresholds) { observations.append(network) }
        if let disk = disk(reading, thresholds: thresholds, measuresBytes: measuresDisk) { observations.append(disk) }
        observations.append(sessions(reading, inputWithin: thresholds.inputWithin))
        if let processes = processes(reading.gpus.devices) { observations.append(processes) }
        return observations
    }

    /// The signals of the latest reading, and the busy ones of earlier readings that arrived late.
    package static func observations(
        of report: AgentReport, thresholds: AgentThresholds, gpus rented: Int? = 0, measuresDisk: Bool = false
    ) -> [Observation] {
        var observations = observations(of: report.reading, thresholds: thresholds, gpus: rented, measuresDisk: measuresDisk)
        for missed in report.backlog {  // guard: F7_aBurst
            for late in AgentReader.observations(of: missed, thresholds: thresholds) where late.reading == .busy {
                let delayed = Observation(late.signal, .busy, detail: "\(late.detail), reported late")
                guard let index = observations.firstIndex(where: { $0.signal == late.signal }) else {
                    observations.append(delayed)
                    continue
                }
                if observations[index].reading != .busy { observations[index] = delayed }
            }
        }
        return observations
    }

    /// Whether a reading has the bytes of disks or of processes.
    package static func measuresDisk(_ reading: HostReading) -> Bool {
        reading.io.bytesPerSecond != nil || reading.processIO?.bytesPerSecond != nil
    }

    /// Whether every GPU reports its work between two readings too, so that no burst is missed.
    package static func seesEveryBurst(_ reading: HostReading, gpus expected: Int) -> Bool {
        let devices = reading.gpus.devices
        return !devices.isEmpty && distinct(devices) >= expected && devices.allSatisfy(hasEverySample)
    }

    /// Whether the driver's samples show the work of a GPU only just: of such work, what is a little shorter is in no sample. On an H100, 30 ms are 1 %
    /// of a sample.
    package static func showsFaintWork(_ reading: HostReading) -> Bool {
        reading.gpus.devices.contains { device in
            let share = max(load(device) ?? 0, device.busiestProcessPercent.flatMap(plausible) ?? 0)
            return share > 0 && share <= 3 && !drawsLoad(device)
        }
    }

    /// For how long after faint work more of it may come unseen.
    package static let faintWorkCounts = Duration.seconds(86_400)

    /// A driver's samples are at most a second apart. A larger gap means that samples were dropped unread.
    private static func hasEverySample(_ device: GPUReading) -> Bool {
        guard device.peakUtilizationPercent.map({ plausible($0) != nil }) ?? true, let gap = device.longestSampleGapSeconds else {
            return false
        }
        return gap <= 2
    }

    /// The observations without the pre-stop command's own work on the CPU, the network and the disk. It does not use GPUs, sessions or GPU
    /// processes.
    package static func withoutPreStopCommand(_ observations: [Observation]) -> [Observation] {
        observations.map { seen in
            guard seen.reading == .busy, seen.signal.showsPreStopCommand else { return seen }  // guard: F24_the
            return Observation(seen.signal, .quiet, detail: "\(seen.detail), by the pre-stop command")
        }
    }

    private static func cpu(_ cpu: HostReading.CPU, thresholds: BusyThresholds) -> Observation? {
        guard let percent = cpu.percent.flatMap(plausible) else { return nil }
        let cores = cpu.cores ?? 0
        let isBusy = percent >= thresholds.cpuPercent || percent / 100 * cores >= thresholds.cpuCores
        return Observation(.cpu, isBusy ? .busy : .quiet, detail: "\(whole(percent)) % of \(oneDigit(cores)) cores")
    }

    /// Busy if any GPU is, or was between two readings. A GPU without a reading, or one that is not listed, may be busy.
    private static func gpu(_ gpus: HostReading.GPUs, rented: Int?, threshold: Double) -> Observation? {
        let devices = gpus.devices
        guard !devices.isEmpty else {
            guard rented != 0 else { return nil }
            return Observation(.gpu, .unknown, detail: "no GPU is listed" + (gpus.absence.map { " (\($0))" } ?? ""))
        }
        let detail = devices.map { words(for: $0, threshold: threshold) }.joined(separator: ", ")
        if devices.contains(where: { isBusy($0, threshold: threshold) }) { return Observation(.gpu, .busy, detail: detail) }
        if devices.contains(where: { load($0) == nil || isLatched($0) }) { return Observation(.gpu, .unknown, detail: detail) }
        guard let rented else { return Observation(.gpu, .unknown, detail: "\(detail); the number of its GPUs is unknown") }
        let listed = distinct(devices)
        // guard: F64_gpuSignalIsUnknownWhile, F64_fewerGPUs
        guard listed >= rented else { return Observation(.gpu, .unknown, detail: "\(detail); \(listed) of \(rented) GPUs are listed") }
        return Observation(.gpu, .quiet, detail: detail)
    }

    private static func isBusy(_ device: GPUReading, threshold: Double) -> Bool {
        if burst(device) != nil || drawsLoad(device) { return true }
        if isLatched(device) { return false }  // guard: F65_aLatchedUtilization
        return max(load(device) ?? 0, device.busiestProcessPercent.flatMap(plausible) ?? 0) >= threshold  // guard: F1_aProcess
    }

    /// A row that is listed twice is one GPU.
    private static func distinct(_ devices: [GPUReading]) -> Int {
        min(Set(devices.map { $0.uuid ?? "GPU \($0.index)" }).count, Set(devices.map(\.index)).count)
    }

    /// Whether the driver's utilization is stuck at an old value: no memory is in use, there is no process, and the power is that of an idle
    /// GPU. Work needs hundreds of MiB of memory before it begins.
    package static func isLatched(_ device: GPUReading) -> Bool {
        guard load(device) ?? 0 >= 50, let memory = device.memoryUsedBytes, memory <= 64 << 20, device.processes?.isEmpty ?? true,
            device.busiestProcessPercent ?? 0 == 0, let watts = device.powerWatts, let limit = device.powerLimitWatts, limit > 0
        else { return false }
        return max(watts, device.averagePowerWatts ?? 0) <= limit / 4
    }

    private static func load(_ device: GPUReading) -> Double? {
        [device.utilizationPercent, device.peakUtilizationPercent].compactMap { $0 }.compactMap(plausible).max()
    }

    /// The extra power of work that began and ended between two readings, by the energy counter; `nil`: none.
    ///
    /// The threshold is a tenth of the GPU's power limit, averaged over the whole time. The power of an idle GPU varies by a few percent of
    /// the limit, with or without memory held; one second of work in five raises the average by more.
    private static func burst(_ device: GPUReading) -> Double? {
        // guard: F1_whatTheEnergy, F1_powerBetween
        guard let watts = device.burstPowerWatts, let limit = device.powerLimitWatts, limit > 0, watts >= limit / 10 else { return nil }
        return watts.isFinite ? watts : nil
    }

    /// Whether the GPU draws the power of work, whatever its utilization says: half of its limit. At rest a data-centre GPU draws a tenth to a
    /// third of it, and a small one with memory held up to 45 %. Without a limit, 300 W: no GPU draws that at rest.
    ///
    /// `burst` compares with the power at the last reading, which is that of the work itself if it was under way.
    private static func drawsLoad(_ device: GPUReading) -> Bool {
        guard let watts = [device.powerWatts, device.averagePowerWatts].compactMap({ $0 }).filter(\.isFinite).max() else { return false }
        let limit = device.powerLimitWatts.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
        return watts >= limit.map { $0 / 2 } ?? 300  // guard: F65_powerOfWork
    }

    private static func words(for device: GPUReading, threshold: Double) -> String {
        var text = "GPU \(device.index) \(load(device).map { "\(whole($0)) %" } ?? device.fault ?? "no reading")"
        if let share = device.busiestProcessPercent.flatMap(plausible), share >= threshold, share > load(device) ?? 0 {
            text += " with a process at \(whole(share)) %"
        }
        if isLatched(device) {
            let watts = "\(oneDigit(device.powerWatts ?? 0)) of \(oneDigit(device.powerLimitWatts ?? 0)) W"
            text += " is stuck: no memory in use, no process, \(watts)"
        }
        if let watts = burst(device) {
            text += ", \(oneDigit(watts)) W above idle since the last reading"
        } else if drawsLoad(device), load(device) ?? 0 < threshold {
            let watts = max(device.powerWatts ?? 0, device.averagePowerWatts ?? 0)
            text += " at \(oneDigit(watts))\(device.powerLimitWatts.map { " of \(oneDigit($0))" } ?? "") W"
        }
        return text
    }

    /// Memory held without work is not work. Shown for people.
    private static func processes(_ devices: [GPUReading]) -> Observation? {
        let known = devices.compactMap(\.processes)
        guard !known.isEmpty else { return nil }
        let processes = known.flatMap { $0 }
        let held = processes.compactMap(\.memoryBytes).reduce(0) { $0 + Double($1) }
        let detail = processes.isEmpty ? "none on a GPU" : "\(processes.count) on a GPU, \(gibibytes(held)) GiB held"
        return Observation(.processes, .quiet, detail: detail)
    }

    /// A busy kernel without a connection that has sent no message for this long was left behind by a crash, if nothing else in the pod is
    /// busy.
    package static let forgottenAfter = Duration.seconds(24 * 3600)

    private static func isForgotten(_ session: HostReading.Session) -> Bool {
        session.kind == .kernel && session.connections == 0
            && session.silentSeconds.map { $0.isFinite && $0 >= forgottenAfter.inSeconds } ?? false
    }

    private static func sessions(_ reading: HostReading, inputWithin: Duration) -> Observation {
        let sessions = reading.sessions
        let busy = sessions.filter { session in
            // guard: F13, F65_aKernelLeftBusy
            session.isBusy ?? false && !isForgotten(session) || session.idleSeconds.map { $0 <= inputWithin.inSeconds } ?? false
        }
        guard busy.isEmpty else { return Observation(.sessions, .busy, detail: busy.prefix(3).map(words(for:)).joined(separator: ", ")) }
        if let absence = reading.sessionsAbsence { return Observation(.sessions, .unknown, detail: absence) }
        if let mute = sessions.first(where: { isMute($0) && !isForgotten($0) }) {
            return Observation(.sessions, .unknown, detail: "\(mute.kind.rawValue) \(mute.name) does not report whether it is busy")
        }
        guard !sessions.isEmpty else { return Observation(.sessions, .quiet, detail: "none open") }
        if let forgotten = sessions.first(where: { isForgotten($0) && $0.isBusy != false }) {
            return Observation(.sessions, .quiet, detail: "\(words(for: forgotten)); ignored")
        }
        let latest = sessions.compactMap(\.idleSeconds).filter { (0...1e9).contains($0) }.min()
        let silence = latest.map { ", no input for \(Duration.seconds(Int64($0)).inWords)" } ?? ""
        return Observation(.sessions, .quiet, detail: "\(sessions.count) open\(silence)")
    }

    /// A terminal should report its last input, and a kernel its state. An SSH session reports neither.
    private static func isMute(_ session: HostReading.Session) -> Bool {
        switch session.kind {
        case .terminal: session.idleSeconds == nil
        case .kernel: session.isBusy == nil
        case .ssh: false
        }
    }

    private static func words(for session: HostReading.Session) -> String {
        var text = "\(session.kind.rawValue) \(session.name)"
        guard session.kind == .kernel, session.isBusy ?? false else { return text }
        if let silent = session.silentSeconds, (3600...1e9).contains(silent) {
            text += " busy, no output for \(Duration.seconds(Int64(silent)).inWords)"
            if session.connections == 0 { text += " without a connection" }
        }
        return text
    }

    private static func network(_ reading: HostReading, thresholds: AgentThresholds) -> Observation? {
        guard let rate = reading.network.bytesPerSecond else { return nil }
        if rate >= thresholds.networkBytesPerSecond { return Observation(.network, .busy, detail: rateInWords(rate)) }
        if rate >= thresholds.sshBytesPerSecond, reading.sessions.contains(where: { $0.kind == .ssh }) {  // guard: F66_aSlowCopy
            return Observation(.network, .busy, detail: "\(rateInWords(rate)) with an SSH session open")
        }
        // The other half of the reading may be work.
        guard reading.network.isWhole else { return Observation(.network, .unknown, detail: "only one direction was measured") }
        return Observation(.network, .quiet, detail: rateInWords(rate))
    }

    /// Block devices and network volumes. A network volume shows only in what processes read and write, so that threshold is above what idle
    /// processes exchange.
    private static func disk(_ reading: HostReading, thresholds: AgentThresholds, measuresBytes: Bool) -> Observation? {
        let read = reading.processIO?.bytesPerSecond.flatMap { $0.isFinite ? $0 : nil }
        if let read, read >= thresholds.processBytesPerSecond {
            return Observation(.disk, .busy, detail: "processes read and write \(rateInWords(read))")
        }
        if let faults = reading.majorFaultsPerSecond, faults >= thresholds.majorFaultsPerSecond {
            return Observation(.disk, .busy, detail: "\(oneDigit(faults)) page faults per second on mapped files")
        }
        // A signal that was measured once becomes unknown without further readings, so any source that there is reports it as quiet.
        let faults = measuresBytes ? nil : reading.majorFaultsPerSecond  // guard: F64_aDiskThatIsNotMeasured
        return reading.io.bytesPerSecond.map { disk(reading.io, $0, threshold: thresholds.diskBytesPerSecond) }
            ?? read.map { Observation(.disk, .quiet, detail: "processes read and write \(rateInWords($0))") }
            ?? faults.map { Observation(.disk, .quiet, detail: "\(oneDigit($0)) page faults per second") }
    }

    private static func disk(_ io: HostReading.Transfer, _ rate: Double, threshold: Double) -> Observation {
        if rate >= threshold { return Observation(.disk, .busy, detail: rateInWords(rate)) }
        guard io.isWhole else { return Observation(.disk, .unknown, detail: "only one direction was measured") }
        return Observation(.disk, .quiet, detail: rateInWords(rate))
    }

    /// A reading outside 0…100 is ignored.
    private static func plausible(_ percent: Double) -> Double? { (0...100).contains(percent) ? percent : nil }
    private static func whole(_ value: Double) -> Int { Int(value.rounded()) }
    private static func gibibytes(_ bytes: Double) -> String { oneDigit(bytes / 1_073_741_824) }
    private static func rateInWords(_ bytesPerSecond: Double) -> String {
        switch bytesPerSecond {
        case ..<1_048_576: "\(oneDigit(bytesPerSecond / 1024)) KiB/s"
        case ..<1_073_741_824: "\(oneDigit(bytesPerSecond / 1_048_576)) MiB/s"
        default: "\(oneDigit(bytesPerSecond / 1_073_741_824)) GiB/s"
        }
    }
    private static func oneDigit(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "?" }
        let tenths = Int64((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}

/// Joins the readings of one signal from two sources.
package enum SignalFusion {
    /// Busy if either source says so. Otherwise the agent, which measures inside the pod, overrides the provider.
    package static func fuse(provider: Observation?, agent: Observation?) -> Observation? {
        let provider = provider?.measured(by: .provider)
        guard let agent = agent?.measured(by: .agent) else { return provider }
        guard let provider else { return agent }
        switch (agent.reading, provider.reading) {
        case (.busy, _): return agent
        case (_, .busy):
            return Observation(provider.signal, .busy, detail: "\(provider.detail); agent: \(agent.detail)", source: .provider)
        case (.quiet, _): return agent
        case (.unknown, _): return provider
        }
    }
}
