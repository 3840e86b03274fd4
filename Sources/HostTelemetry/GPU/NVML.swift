import CNVML
import Fleet
import Glibc

/// NVIDIA's management library, loaded by `init`.
///
/// Not `Sendable`: one thread uses it.
final class NVML {
    struct Unavailable: Error, Hashable, CustomStringConvertible { var description: String }

    static let usualPath = "libnvidia-ml.so.1"

    private let library: OpaquePointer
    private var devices: [Device] = []
    let driverVersion: String?

    /// Every GPU is lost, or the driver is unloaded.
    private(set) var isLost = false
    /// Time since refused GPUs were retried, in seconds.
    private var sinceRetry = 0.0

    private struct Device {
        var index: Int
        /// `nil`: NVML refuses the GPU; `fault` says why.
        var handle: UnsafeMutableRawPointer?
        var fault: String?
        var uuid: String?
        var name: String?
        var lastSample: UInt64 = 0
        var lastProcessSample: UInt64 = 0
        /// Time since the last reading with a new sample, in seconds.
        var withoutSample = 0.0
        var energy: UInt64?
        var powerWatts: Double?
        var watchesXID = false
        var xid: Int?
        /// Age of `xid` in seconds.
        var xidAge = 0.0
    }

    /// Time between two tries to get refused GPUs, in seconds.
    private static let retriesEvery = 10.0
    /// Codes of a GPU or a driver that fails until it is reset or loaded again.
    private static let lostCodes: Set<Int32> = [CNVML_UNINITIALIZED, CNVML_DRIVER_NOT_LOADED, CNVML_GPU_IS_LOST, CNVML_RESET_REQUIRED]
    /// How long an error of a program on the GPU is reported, in seconds. It ends with the program.
    private static let programErrorsLast = 600.0
    /// NVIDIA's errors that last until a reset or a repair: uncorrectable memory, the link, the GPU, its firmware.
    private static let lastingXIDs: Set<Int> = [48, 62, 64, 74, 79, 95, 109, 110, 119, 120, 140, 143, 145, 149, 154]

    init(path: String = NVML.usualPath) throws(Unavailable) {
        var why = [CChar](repeating: 0, count: 256)
        guard let library = cnvml_open(path, &why, why.count) else { throw Unavailable(description: NVML.text(why)) }
        self.library = library
        driverVersion = NVML.string { cnvml_driver_version(library, $0, $1) }
        findDevices()
    }

    deinit { cnvml_close(library) }

    /// The GPUs, without measurements.
    var found: [GPUReading] {
        devices.map { device in
            var reading = GPUReading(index: device.index)
            (reading.uuid, reading.name, reading.fault) = (device.uuid, device.name, device.fault)
            return reading
        }
    }

    /// Requests every GPU without a handle: one may come back, or be assigned to this container later.
    private func findDevices() {
        var count: UInt32 = 0
        guard cnvml_count(library, &count) == 0 else { return }
        for index in 0..<min(count, 1024) {
            let place = devices.firstIndex { $0.index == Int(index) }
            if let place, devices[place].handle != nil { continue }
            var device = Device(index: Int(index))
            var handle: UnsafeMutableRawPointer?
            let code = cnvml_device_at(library, index, &handle)
            // NVML counts it, but it is not assigned to this container.
            if code == CNVML_NO_PERMISSION { continue }
            if code == 0, let handle {
                device.handle = handle
                device.uuid = NVML.string { cnvml_uuid(library, handle, $0, $1) }
                device.name = NVML.string { cnvml_name(library, handle, $0, $1) }
                device.watchesXID = cnvml_watch_xid(library, handle) == 0
            } else {
                device.fault = message(code)
            }
            if let place { devices[place] = device } else { devices.append(device) }
        }
        devices.sort { $0.index < $1.index }
    }

    private func retryRefused(after passed: Double) {
        sinceRetry += passed
        guard sinceRetry >= NVML.retriesEvery else { return }
        sinceRetry = 0
        findDevices()
    }

    /// - Parameter interval: since the previous reading, in seconds.
    func read(interval: Double?) -> [GPUReading] {
        retryRefused(after: interval ?? 0)  // guard: F70_aGPUThatIsRefused
        takeXIDs(after: interval ?? 0)
        isLost = devices.contains { $0.handle != nil }
        return devices.indices.map { read(&devices[$0], interval: interval) }
    }

    private func read(_ device: inout Device, interval: Double?) -> GPUReading {
        var reading = GPUReading(index: device.index)
        (reading.uuid, reading.name, reading.xid) = (device.uuid, device.name, device.xid)
        guard let handle = device.handle else {
            reading.fault = device.fault
            return reading
        }
        var (a, b): (UInt32, UInt32) = (0, 0)
        var (x, y): (UInt64, UInt64) = (0, 0)
        let code = cnvml_utilization(library, handle, &a, &b)
        if NVML.lostCodes.contains(code) {
            reading.fault = message(code)
            return reading
        }
        isLost = false
        if code == 0 { reading.utilizationPercent = Double(a) }
        if cnvml_memory(library, handle, &x, &y) == 0 {
            (reading.memoryUsedBytes, reading.memoryTotalBytes) = (Int64(clamping: x), Int64(clamping: y))
        }
        if cnvml_temperature(library, handle, &a) == 0 { reading.temperatureCelsius = Double(a) }
        if cnvml_power(library, handle, &a) == 0 { reading.powerWatts = Double(a) / 1000 }
        if cnvml_power_limit(library, handle, &a) == 0 { reading.powerLimitWatts = Double(a) / 1000 }
        if cnvml_clocks(library, handle, &a, &b) == 0 { (reading.smClockMHz, reading.memoryClockMHz) = (Int(a), Int(b)) }
        if cnvml_throttle_reasons(library, handle, &x) == 0 { reading.throttleReasons = NVML.throttleReasons(x) }
        if cnvml_uncorrected_ecc(library, handle, &x) == 0 { reading.uncorrectedECCErrors = Int64(clamping: x) }
        if cnvml_mig(library, handle, &a) == 0 { reading.isMIGEnabled = a == 1 }
        readAccumulated(&device, handle, &reading, interval: interval)
        reading.processes = processes(handle)
        return reading
    }

    /// Values that add up between two readings.
    private func readAccumulated(
        _ device: inout Device, _ handle: UnsafeMutableRawPointer, _ reading: inout GPUReading, interval: Double?
    ) {
        let isFirst = device.lastSample == 0
        var (peak, count): (UInt32, UInt32) = (0, 0)
        var gap: UInt64 = 0
        if cnvml_peak_utilization(library, handle, &device.lastSample, &peak, &count, &gap) == 0, !isFirst {
            device.withoutSample = count > 0 ? 0 : device.withoutSample + (interval ?? 0)
            if count > 0 { reading.peakUtilizationPercent = Double(peak) }
            reading.longestSampleGapSeconds = count > 0 ? Double(gap) / 1e6 : device.withoutSample
        }
        if cnvml_busiest_process(library, handle, &device.lastProcessSample, &peak, &count) == 0, count > 0, interval != nil {
            reading.busiestProcessPercent = Double(peak)
        }
        readEnergy(&device, handle, &reading, interval: interval)
    }

    private func readEnergy(
        _ device: inout Device, _ handle: UnsafeMutableRawPointer, _ reading: inout GPUReading, interval: Double?
    ) {
        let powerBefore = device.powerWatts
        device.powerWatts = reading.powerWatts
        var energy: UInt64 = 0
        guard cnvml_energy(library, handle, &energy) == 0 else { return }
        let energyBefore = device.energy
        device.energy = energy
        // The counter restarts with the driver.
        guard let energyBefore, energy >= energyBefore, let interval, interval > 0 else { return }
        let average = Double(energy - energyBefore) / 1000 / interval
        reading.averagePowerWatts = average
        if let powerBefore, let power = reading.powerWatts { reading.burstPowerWatts = max(0, average - max(powerBefore, power)) }
    }

    private func processes(_ handle: UnsafeMutableRawPointer) -> [GPUReading.Process]? {
        var room = 64
        // Processes start and end between two calls, so the list may need more room than the last call returned.
        for _ in 0..<3 {
            var count = UInt32(room)
            let (code, processes) = withUnsafeTemporaryAllocation(of: cnvml_process.self, capacity: room) { buffer in
                let code = cnvml_processes(library, handle, &count, buffer.baseAddress)
                // NVML writes only a list that fits.
                guard code == 0 else { return (code, nil as [GPUReading.Process]?) }
                return (code, buffer.prefix(min(Int(count), room)).map(NVML.process))
            }
            guard code == CNVML_INSUFFICIENT_SIZE, count > room, count <= 4096 else { return processes }
            room = Int(count) + 16
        }
        return nil
    }

    private static func process(_ process: cnvml_process) -> GPUReading.Process {
        // All bits set: unknown.
        GPUReading.Process(pid: Int(process.pid), memoryBytes: process.memory == .max ? nil : Int64(clamping: process.memory))
    }

    private func takeXIDs(after passed: Double) {
        for index in devices.indices {
            guard let xid = devices[index].xid, !NVML.lastingXIDs.contains(xid) else { continue }
            devices[index].xidAge += passed
            if devices[index].xidAge > NVML.programErrorsLast { devices[index].xid = nil }
        }
        guard devices.contains(where: \.watchesXID) else { return }
        var handle: UnsafeMutableRawPointer?
        var xid: UInt64 = 0
        // Limited, so that a GPU with endless errors does not delay the readings.
        for _ in 0..<16 {
            guard cnvml_take_xid(library, &handle, &xid) == 0 else { return }
            if let index = devices.firstIndex(where: { $0.handle == handle }) {
                // A later error does not hide a lasting one.
                let isLasting = devices[index].xid.map(NVML.lastingXIDs.contains) ?? false
                if !isLasting { (devices[index].xid, devices[index].xidAge) = (Int(clamping: xid), 0) }
            }
        }
    }

    private func message(_ code: Int32) -> String { "\(String(cString: cnvml_error(library, code))) (\(code))" }

    /// Bits after NVIDIA's `nvmlClocksEventReasons`; idle and application settings are no throttling.
    private static func throttleReasons(_ bits: UInt64) -> [String] {
        let names: [(UInt64, String)] = [
            (0x4, "power_cap"), (0x8, "hw_slowdown"), (0x10, "sync_boost"), (0x20, "sw_thermal"), (0x40, "hw_thermal"),
            (0x80, "hw_power_brake"),
        ]
        return names.filter { bits & $0.0 != 0 }.map(\.1)
    }

    private static func string(_ fill: (UnsafeMutablePointer<CChar>, UInt32) -> Int32) -> String? {
        var buffer = [CChar](repeating: 0, count: 96)
        let code = buffer.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { fill($0, UInt32(buffer.count)) } ?? -1
        }
        return code == 0 ? text(buffer) : nil
    }

    private static func text(_ buffer: [CChar]) -> String {
        String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
