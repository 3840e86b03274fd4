import Fleet

/// The NVIDIA driver, through NVML if it can be loaded, else through `nvidia-smi`. Every call may block for any time.
///
/// A driver that is missing, fails to start, or lost all its GPUs is opened again later: it may be installed, reset or repaired meanwhile.
struct Driver: ~Copyable {
    private let path: String
    private var smi: NvidiaSMI
    private var nvml: NVML?
    /// Why NVML is not in use.
    private var absence = "NVML is not loaded yet"
    private var opensAt = Duration.zero
    private var failures = 0
    private var readAt: Duration?
    private var lostSince: Duration?
    private var bySMI: (gpus: HostReading.GPUs, at: Duration)?

    private static let longestWait = Duration.seconds(60)
    /// GPUs come back by themselves after a reset. After this long, NVML is opened again.
    private static let lostFor = Duration.seconds(30)
    /// How long a result of `nvidia-smi` is valid.
    private static let smiLasts = Duration.seconds(15)

    init(nvml path: String, smi program: String) {
        self.path = path
        smi = NvidiaSMI(program: program)
    }

    /// - Parameters:
    ///   - now: monotonic.
    ///   - found: called with the GPUs before they are read.
    mutating func read(at now: Duration, asksSMI: Bool, found: (HostReading.GPUs) -> Void) -> HostReading.GPUs {
        open(at: now, found: found)
        guard let nvml else { return readBySMI(at: now, asks: asksSMI) }
        let interval = readAt.map { (now - $0).inSeconds }.flatMap { $0 > 0 ? $0 : nil }
        readAt = now
        let gpus = gpus(of: nvml, nvml.read(interval: interval))
        lostSince = nvml.isLost ? lostSince ?? now : nil
        if let lostSince, now - lostSince >= Driver.lostFor { close("NVML lost its GPUs", at: now) }
        return gpus
    }

    private mutating func open(at now: Duration, found: (HostReading.GPUs) -> Void) {
        guard nvml == nil, now >= opensAt else { return }
        do {
            let opened = try NVML(path: path)
            (nvml, failures, readAt, lostSince) = (opened, 0, nil, nil)
            found(gpus(of: opened, opened.found))
        } catch {
            close(error.description, at: now)
        }
    }

    private mutating func close(_ why: String, at now: Duration) {
        (nvml, absence) = (nil, why)
        opensAt = now + min(.seconds(5) * (1 << min(failures, 4)), Driver.longestWait)
        failures += 1
    }

    private func gpus(of nvml: NVML, _ devices: [GPUReading]) -> HostReading.GPUs {
        HostReading.GPUs(
            source: .nvml, driverVersion: nvml.driverVersion,
            absence: devices.isEmpty ? "NVML finds no GPU" : nil, devices: devices)
    }

    private mutating func readBySMI(at now: Duration, asks: Bool) -> HostReading.GPUs {
        var why = absence
        if asks {
            bySMI = nil
            switch smi.read() {
            case .gpus(let gpus): bySMI = (gpus, now)
            case .failed(let failure): why += "; \(failure)"
            case .missing: break
            }
        }
        if let bySMI, now - bySMI.at <= Driver.smiLasts { return bySMI.gpus }
        return HostReading.GPUs(source: .none, absence: why)
    }
}
