public import Fleet

/// From which reading of an agent on something counts as work, beyond `BusyThresholds`.
public struct AgentThresholds: Hashable, Sendable {
    public var busy: BusyThresholds
    /// Both directions together; an agent's own reports are a few hundred.
    public var networkBytesPerSecond: Double
    /// The same while an SSH session is open: a copy through it may be slow. With the usual 256 KiB/s it is 32 KiB/s; a shell in which
    /// somebody watches a program moves less.
    public var sshBytesPerSecond: Double { networkBytesPerSecond / 8 }
    public var diskBytesPerSecond: Double
    /// Read and written by all processes together, wherever the files lie: with the usual 1 MiB/s of the disk 8 MiB/s, and more where that
    /// was set higher.
    public var processBytesPerSecond: Double { diskBytesPerSecond * 8 }
    /// Each of them fetches up to 128 KiB of a mapped file: with the usual 1 MiB/s of the disk a hundred.
    public var majorFaultsPerSecond: Double { diskBytesPerSecond / 1_048_576 * 100 }
    /// Somebody who typed within this time is at work; an open but silent session is not.
    public var inputWithin: Duration

    public init(
        busy: BusyThresholds = BusyThresholds(), networkBytesPerSecond: Double = 262_144, diskBytesPerSecond: Double = 1_048_576,
        inputWithin: Duration = .seconds(60)
    ) {
        self.busy = busy
        self.networkBytesPerSecond = networkBytesPerSecond
        self.diskBytesPerSecond = diskBytesPerSecond
        self.inputWithin = inputWithin
    }
}

/// Turns what an agent measured inside a pod into signals. What it could not measure gives no observation.
public enum AgentReader {
    /// What only an agent sees: forgotten when it is gone.
    public static let ownSignals: [Signal] = [.network, .disk, .sessions, .processes]

    /// - Parameter rented: how many GPUs the pod is rented with; 0: none. `nil`: some, and nobody said how many. Fewer that are listed are
    ///   not all there are.
    public static func observations(
        of reading: HostReading, thresholds: AgentThresholds, gpus rented: Int? = 0
    ) -> [Observation] {
        var observations: [Observation] = []
        if let gpu = gpu(reading.gpus, rented: rented, threshold: thresholds.busy.gpuPercent) { observations.append(gpu) }
        if let cpu = cpu(reading.cpu, thresholds: thresholds.busy) { observations.append(cpu) }
        if let network = network(reading, thresholds: thresholds) { observations.append(network) }
        if let disk = disk(reading, thresholds: thresholds) { observations.append(disk) }
        observations.append(sessions(reading, inputWithin: thresholds.inputWithin))
        if let processes = processes(reading.gpus.devices) { observations.append(processes) }
        return observations
    }

    /// The latest reading's signals, and those that an earlier one, which did not arrive in its time, showed at work: a peak is told once.
    public static func observations(of report: AgentReport, thresholds: AgentThresholds, gpus rented: Int? = 0) -> [Observation] {
        var observations = observations(of: report.reading, thresholds: thresholds, gpus: rented)
        for missed in report.backlog {  // guard: F7_aBurst
            for late in AgentReader.observations(of: missed, thresholds: thresholds) where late.reading == .busy {
                let told = Observation(late.signal, .busy, detail: "\(late.detail), told late")
                guard let index = observations.firstIndex(where: { $0.signal == late.signal }) else {
                    observations.append(told)
                    continue
                }
                if observations[index].reading != .busy { observations[index] = told }
            }
        }
        return observations
    }

    /// Does every GPU report its work between two readings? What only single looks meet may be more than they met.
    public static func seesEveryBurst(_ reading: HostReading, gpus expected: Int) -> Bool {
        let devices = reading.gpus.devices
        return !devices.isEmpty && distinct(devices) >= expected && devices.allSatisfy(hasEverySample)
    }

    /// A driver's samples are at most a second long; where two lie farther apart, some were dropped unread. That none is new since a look a
    /// moment ago is no gap.
    private static func hasEverySample(_ device: GPUReading) -> Bool {
        guard device.peakUtilizationPercent.map({ plausible($0) != nil }) ?? true, let gap = device.longestSampleGapSeconds else {
            return false
        }
        return gap <= 2
    }

    /// While the pre-stop command runs, the CPU, the network and the disk are at work for it. GPUs, sessions and processes are not its.
    public static func withoutPreStopCommand(_ observations: [Observation]) -> [Observation] {
        observations.map { seen in
            guard seen.reading == .busy, [.cpu, .network, .disk].contains(seen.signal) else { return seen }  // guard: F24_the
            return Observation(seen.signal, .quiet, detail: "\(seen.detail), while the pre-stop command runs")
        }
    }

    private static func cpu(_ cpu: HostReading.CPU, thresholds: BusyThresholds) -> Observation? {
        guard let percent = cpu.percent.flatMap(plausible) else { return nil }
        let cores = cpu.cores ?? 0
        let isBusy = percent >= thresholds.cpuPercent || percent / 100 * cores >= thresholds.cpuCores
        return Observation(.cpu, isBusy ? .busy : .quiet, detail: "CPU \(whole(percent)) % of \(oneDigit(cores)) cores")
    }

    /// Any GPU at work is work, and so is work between two readings; a GPU that gave no reading, or is not listed, may be at work.
    private static func gpu(_ gpus: HostReading.GPUs, rented: Int?, threshold: Double) -> Observation? {
        let devices = gpus.devices
        guard !devices.isEmpty else {
            guard rented != 0 else { return nil }
            return Observation(.gpu, .unknown, detail: "no GPU is listed" + (gpus.absence.map { " (\($0))" } ?? ""))
        }
        let detail = devices.map { words(for: $0, threshold: threshold) }.joined(separator: ", ")
        if devices.contains(where: { isBusy($0, threshold: threshold) }) { return Observation(.gpu, .busy, detail: detail) }
        if devices.contains(where: { load($0) == nil || isLatched($0) }) { return Observation(.gpu, .unknown, detail: detail) }
        guard let rented else { return Observation(.gpu, .unknown, detail: "\(detail); nobody says how many GPUs it has") }
        let listed = distinct(devices)
        // guard: F64_gpuSignalIsUnknownWhile, F64_fewerGPUs
        guard listed >= rented else { return Observation(.gpu, .unknown, detail: "\(detail); \(listed) of \(rented) GPUs are listed") }
        return Observation(.gpu, .quiet, detail: detail)
    }

    private static func isBusy(_ device: GPUReading, threshold: Double) -> Bool {
        if burst(device) != nil { return true }
        if isLatched(device) { return false }  // guard: F65_aLatchedUtilization
        return max(load(device) ?? 0, device.busiestProcessPercent.flatMap(plausible) ?? 0) >= threshold  // guard: F1_aProcess
    }

    /// A row that is there twice is one GPU.
    private static func distinct(_ devices: [GPUReading]) -> Int {
        min(Set(devices.map { $0.uuid ?? "GPU \($0.index)" }).count, Set(devices.map(\.index)).count)
    }

    /// A driver whose utilisation stands still at a value of before: no memory is in use, no process is there, and the power is that of a
    /// GPU at rest. Work needs memory, and hundreds of MiB of it before it begins.
    public static func isLatched(_ device: GPUReading) -> Bool {
        guard load(device) ?? 0 >= 50, let memory = device.memoryUsedBytes, memory <= 64 << 20, device.processes?.isEmpty ?? true,
            device.busiestProcessPercent ?? 0 == 0, let watts = device.powerWatts, let limit = device.powerLimitWatts, limit > 0
        else { return false }
        return max(watts, device.averagePowerWatts ?? 0) <= limit / 4
    }

    private static func load(_ device: GPUReading) -> Double? {
        [device.utilizationPercent, device.peakUtilizationPercent].compactMap { $0 }.compactMap(plausible).max()
    }

    /// What the energy counter shows of work that began and ended between two readings: `nil` for none.
    ///
    /// A tenth of what the GPU may draw, over the whole time. A GPU at rest keeps its power within a few per cent of that, with or without
    /// memory held; a second of work in five raises the average by more.
    private static func burst(_ device: GPUReading) -> Double? {
        // guard: F1_whatTheEnergy, F1_powerBetween
        guard let watts = device.burstPowerWatts, let limit = device.powerLimitWatts, limit > 0, watts >= limit / 10 else { return nil }
        return watts.isFinite ? watts : nil
    }

    private static func words(for device: GPUReading, threshold: Double) -> String {
        var text = "GPU \(device.index) \(load(device).map { "\(whole($0)) %" } ?? device.fault ?? "no reading")"
        if let share = device.busiestProcessPercent.flatMap(plausible), share >= threshold, share > load(device) ?? 0 {
            text += " with a process at \(whole(share)) %"
        }
        if isLatched(device) {
            let watts = "\(oneDigit(device.powerWatts ?? 0)) of \(oneDigit(device.powerLimitWatts ?? 0)) W"
            text += " with no memory in use, no process and \(watts), which no work looks like"
        }
        if let watts = burst(device) { text += " after \(oneDigit(watts)) W more than at rest" }
        return text
    }

    /// Held memory without work is no work, and worth knowing of.
    private static func processes(_ devices: [GPUReading]) -> Observation? {
        let known = devices.compactMap(\.processes)
        guard !known.isEmpty else { return nil }
        let processes = known.flatMap { $0 }
        let held = processes.compactMap(\.memoryBytes).reduce(0) { $0 + Double($1) }
        let detail = processes.isEmpty ? "none on a GPU" : "\(processes.count) on a GPU, holding \(gibibytes(held)) GiB"
        return Observation(.processes, .quiet, detail: detail)
    }

    /// A busy kernel that nobody is connected to and that has sent no message for this long is one that a crash left behind, where nothing
    /// else in the pod is at work.
    public static let forgottenAfter = Duration.seconds(24 * 3600)

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
            return Observation(.sessions, .unknown, detail: "\(mute.kind.rawValue) \(mute.name) does not say whether it is busy")
        }
        guard !sessions.isEmpty else { return Observation(.sessions, .quiet, detail: "none open") }
        if let forgotten = sessions.first(where: { isForgotten($0) && $0.isBusy != false }) {
            return Observation(.sessions, .quiet, detail: "\(words(for: forgotten)), which counts no more")
        }
        let latest = sessions.compactMap(\.idleSeconds).filter { (0...1e9).contains($0) }.min()
        let silence = latest.map { ", nobody typed for \(Duration.seconds(Int64($0)).inWords)" } ?? ""
        return Observation(.sessions, .quiet, detail: "\(sessions.count) open\(silence)")
    }

    /// A terminal has a time of its last input, and a kernel a state. An SSH session has neither.
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
            text += " busy and silent for \(Duration.seconds(Int64(silent)).inWords)"
            if session.connections == 0 { text += " with nobody connected" }
        }
        return text
    }

    private static func network(_ reading: HostReading, thresholds: AgentThresholds) -> Observation? {
        guard let rate = reading.network.bytesPerSecond else { return nil }
        if rate >= thresholds.networkBytesPerSecond { return Observation(.network, .busy, detail: rateInWords(rate)) }
        if rate >= thresholds.sshBytesPerSecond, reading.sessions.contains(where: { $0.kind == .ssh }) {  // guard: F66_aSlowCopy
            return Observation(.network, .busy, detail: "\(rateInWords(rate)) with an SSH session open")
        }
        // Of half a reading the other half may be work.
        guard reading.network.isWhole else { return Observation(.network, .unknown, detail: "only one direction was measured") }
        return Observation(.network, .quiet, detail: rateInWords(rate))
    }

    /// Block devices, and what lies on the network, which only its readers show: much more than processes tell each other while they idle.
    private static func disk(_ reading: HostReading, thresholds: AgentThresholds) -> Observation? {
        let read = reading.processIO?.bytesPerSecond.flatMap { $0.isFinite ? $0 : nil }
        if let read, read >= thresholds.processBytesPerSecond {
            return Observation(.disk, .busy, detail: "processes read and write \(rateInWords(read))")
        }
        if let faults = reading.majorFaultsPerSecond, faults >= thresholds.majorFaultsPerSecond {
            return Observation(.disk, .busy, detail: "\(oneDigit(faults)) pages a second are fetched from mapped files")
        }
        // A signal that was told once must go on being told, or it is not known: whatever there is says quiet.
        return reading.io.bytesPerSecond.map { disk(reading.io, $0, threshold: thresholds.diskBytesPerSecond) }
            ?? read.map { Observation(.disk, .quiet, detail: "processes read and write \(rateInWords($0))") }
            ?? reading.majorFaultsPerSecond.map { Observation(.disk, .quiet, detail: "\(oneDigit($0)) pages a second are fetched") }
    }

    private static func disk(_ io: HostReading.Transfer, _ rate: Double, threshold: Double) -> Observation {
        if rate >= threshold { return Observation(.disk, .busy, detail: rateInWords(rate)) }
        guard io.isWhole else { return Observation(.disk, .unknown, detail: "only one direction was measured") }
        return Observation(.disk, .quiet, detail: rateInWords(rate))
    }

    /// A reading outside 0…100 is no reading.
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

/// One signal as two sources saw it.
public enum SignalFusion {
    /// Work that either saw is work. Beyond that the agent, which is nearer, is believed over the provider.
    public static func fuse(provider: Observation?, agent: Observation?) -> Observation? {
        guard let agent else { return provider }
        guard let provider else { return named(agent) }
        switch (agent.reading, provider.reading) {
        case (.busy, _): return named(agent)
        case (_, .busy): return Observation(provider.signal, .busy, detail: "\(provider.detail) at RunPod; agent: \(agent.detail)")
        case (.quiet, _): return named(agent)
        case (.unknown, _): return provider
        }
    }

    private static func named(_ agent: Observation) -> Observation {
        Observation(agent.signal, agent.reading, detail: "agent: \(agent.detail)")
    }
}
