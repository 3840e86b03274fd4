import Fleet
import Foundation
import Testing

@testable import HostTelemetry

/// Compiles a libnvidia-ml.so.1 of our own with the given traits, and loads it.
private func fake(_ traits: String...) throws -> NVML { try NVML(path: try compiled(traits)) }

private func compiled(_ traits: [String]) throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fakes/nvml.c").path
    // A path of its own: dlopen hands out the same library again for the same path.
    let library = FileManager.default.temporaryDirectory.appending(path: "nvml-\(UUID().uuidString).so").path
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = ["cc", "-shared", "-fPIC", "-o", library] + traits.map { "-D\($0)" } + [source]
    try compiler.run()
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0, "the fake library does not compile")
    return library
}

@Suite struct NVMLTests {
    @Test func readsEveryValueOfNVML() throws {
        let nvml = try fake("GPUS=1")
        #expect(nvml.driverVersion == "570.86.15")
        _ = nvml.read(interval: nil)
        let gpu = try #require(nvml.read(interval: 5).first)
        #expect(gpu.uuid == "GPU-0000000")
        #expect(gpu.name == "NVIDIA H200")
        #expect(gpu.utilizationPercent == 0)
        #expect(gpu.memoryUsedBytes == 1 << 30)
        #expect(gpu.memoryTotalBytes == 141 << 30)
        #expect(gpu.temperatureCelsius == 40)
        #expect(gpu.powerWatts == 76.5)
        #expect(gpu.powerLimitWatts == 700)
        #expect(gpu.averagePowerWatts == 20)
        #expect(gpu.smClockMHz == 345)
        #expect(gpu.memoryClockMHz == 3201)
        #expect(gpu.throttleReasons == ["power_cap", "hw_thermal"])
        #expect(gpu.processes == [.init(pid: 4242, memoryBytes: 2 << 30), .init(pid: 4243)])
        #expect(gpu.uncorrectedECCErrors == 3)
        #expect(gpu.xid == 79)
        #expect(gpu.isMIGEnabled == false)
        #expect(gpu.fault == nil)
    }

    @Test func measuresWorkBetweenTwoReadings() throws {
        let nvml = try fake("GPUS=1")
        #expect(try #require(nvml.read(interval: nil).first).peakUtilizationPercent == nil, "what was before this process is not its own")
        let gpu = try #require(nvml.read(interval: 5).first)
        #expect(gpu.utilizationPercent == 0)
        #expect(gpu.peakUtilizationPercent == 97)
        #expect(gpu.longestSampleGapSeconds == 0.166667)
    }

    /// None is new a second after the last: the next ones tell. None for long, and nobody sees anything.
    @Test func aMissingSampleIsNoGapForAWhile() throws {
        let nvml = try fake("GPUS=1", "SAMPLE_CALLS=2")
        _ = nvml.read(interval: nil)
        _ = nvml.read(interval: 1)
        let gaps = (0..<3).map { _ in nvml.read(interval: 1).first }
        #expect(gaps.map { $0?.longestSampleGapSeconds } == [1, 2, 3])
        #expect(gaps.allSatisfy { $0?.peakUtilizationPercent == nil })
    }

    @Test func reportsLostSamples() throws {
        let nvml = try fake("GPUS=1", "DROPPED=45")
        #expect(try #require(nvml.read(interval: nil).first).longestSampleGapSeconds == nil)
        #expect(try #require(nvml.read(interval: 60).first?.longestSampleGapSeconds) > 45)
    }

    /// A hundred joules between two readings, with 76.5 W at each of them.
    @Test(arguments: [(5.0, 0.0), (1, 23.5), (0.5, 123.5)]) func energyAboveThePowerAtBothEndsIsABurst(interval: Double, watts: Double)
        throws
    {
        let nvml = try fake("GPUS=1")
        #expect(try #require(nvml.read(interval: nil).first).burstPowerWatts == nil)
        let gpu = try #require(nvml.read(interval: interval).first)
        #expect(gpu.averagePowerWatts == 100 / interval)
        #expect(gpu.burstPowerWatts == watts)
    }

    @Test func findsTheBusiestProcessOfTheNewSamples() throws {
        let nvml = try fake("GPUS=1")
        #expect(try #require(nvml.read(interval: nil).first).busiestProcessPercent == nil, "what was before this process is not its own")
        #expect(try #require(nvml.read(interval: 5).first).busiestProcessPercent == 55)
        let silent = try fake("GPUS=1", "NO_PROCESS_SAMPLES")
        _ = silent.read(interval: nil)
        #expect(try #require(silent.read(interval: 5).first).busiestProcessPercent == nil)
    }

    /// NVML writes nothing into a list that is too short, and says how long it must be.
    @Test(arguments: [64, 65, 300]) func listsManyProcesses(count: Int) throws {
        let processes = try #require(try fake("GPUS=1", "PROCESSES=\(count)").read(interval: nil).first?.processes)
        #expect(processes.map(\.pid) == (0..<count).map { 4242 + $0 })
    }

    @Test func anImpossibleNumberOfProcessesIsUnknown() throws {
        let gpu = try #require(try fake("GPUS=1", "PROCESSES=100000").read(interval: nil).first)
        #expect(gpu.processes == nil)
    }

    @Test(arguments: [(31, nil as Int?), (79, 79)]) func aProgramErrorExpiresAndAGPUErrorDoesNot(xid: Int, later: Int?) throws {
        let nvml = try fake("GPUS=1", "XID=\(xid)")
        #expect(nvml.read(interval: nil).first?.xid == xid)
        #expect(nvml.read(interval: 599).first?.xid == xid)
        #expect(nvml.read(interval: 5).first?.xid == later)
    }

    @Test(arguments: [0, 1, 8]) func sees(count: Int) throws {
        let readings = try fake("GPUS=\(count)").read(interval: nil)
        #expect(readings.map(\.index) == Array(0..<count))
        #expect(readings.map(\.utilizationPercent) == (0..<count).map { Double($0 * 10) })
    }

    @Test func utilizationIsAbsentUnderMIG() throws {
        let gpu = try #require(try fake("GPUS=1", "MIG").read(interval: nil).first)
        #expect(gpu.utilizationPercent == nil)
        #expect(gpu.peakUtilizationPercent == nil)
        #expect(gpu.isMIGEnabled == true)
        #expect(gpu.memoryUsedBytes == 1 << 30)
        #expect(gpu.fault == nil)
    }

    @Test func anOldLibraryLeavesValuesAbsent() throws {
        let nvml = try fake("GPUS=1", "OLD")
        #expect(nvml.driverVersion == nil)
        let gpu = try #require(nvml.read(interval: 5).first)
        #expect(gpu.utilizationPercent == 0)
        #expect(gpu.memoryUsedBytes == (1 << 30) + (600 << 20), "with what the driver reserves")
        #expect(gpu.powerWatts == nil)
        #expect(gpu.processes == nil)
        #expect(gpu.throttleReasons == nil)
    }

    @Test func reportsALostGPUAndKeepsReadingTheOthers() throws {
        let nvml = try fake("GPUS=2", "LOST_AFTER=1")
        #expect(nvml.read(interval: nil).allSatisfy { $0.fault == nil })
        let after = nvml.read(interval: 5)
        #expect(after[0].fault == nil)
        #expect(after[0].utilizationPercent == 0)
        #expect(after[1].fault == "GPU is lost (15)")
        #expect(after[1].utilizationPercent == nil)
        #expect(after[1].memoryUsedBytes == nil)
    }

    /// NVML counts GPUs of the machine that are not given to this container.
    @Test func leavesOutAGPUThatIsNotAssignedToThisContainer() throws {
        let readings = try fake("GPUS=2", "DENIED").read(interval: nil)
        #expect(readings.map(\.index) == [0] && readings[0].fault == nil)
        let telemetry = HostTelemetry(settings: .init(nvml: try compiled(["GPUS=1", "DENIED"])))
        let gpus = telemetry.read(at: Timestamp(secondsSinceEpoch: 0)).gpus
        #expect(gpus.devices.isEmpty && gpus.absence != nil)
    }

    @Test func reportsADriverThatIsNotLoaded() throws {
        #expect { try fake("INIT=9") } throws: { "\($0)".contains("Driver Not Loaded (9)") }
    }

    @Test func reportsAMissingLibrary() {
        let telemetry = HostTelemetry(settings: .init(nvml: "libnothing-of-this-name.so.1"))
        let gpus = telemetry.read(at: Timestamp(secondsSinceEpoch: 0)).gpus
        #expect(gpus.source == .none)
        #expect(gpus.devices.isEmpty)
        #expect(gpus.absence?.contains("libnothing-of-this-name") == true)
    }

    @Test func refusesALibraryThatIsNotNVML() {
        #expect { try NVML(path: "libm.so.6") } throws: { "\($0)".contains("is not NVML") }
    }
}

@Suite struct NvidiaSMITests {
    @Test func parsesTheTable() {
        let gpus = NvidiaSMI.parse(
            """
            0, GPU-1a, NVIDIA H200, 37, 1024, 143771, 41, 120.53, 700.00, 1980, 3201, 0, Disabled, 570.86.15
            1, GPU-2b, NVIDIA H200, [N/A], 512, 143771, 39, [Not Supported], 700.00, 345, 3201, [N/A], Enabled, 570.86.15
            2, [Unknown Error], [Unknown Error], [Unknown Error], [N/A], [N/A], [N/A], [N/A], [N/A], [N/A], [N/A], [N/A], [N/A], 570.86.15
            no line of it
            """)
        #expect(gpus.source == .nvidiaSMI)
        #expect(gpus.driverVersion == "570.86.15")
        #expect(gpus.devices.map(\.index) == [0, 1, 2])
        #expect(gpus.devices[0].utilizationPercent == 37)
        #expect(gpus.devices[0].memoryUsedBytes == 1024 << 20)
        #expect(gpus.devices[0].powerWatts == 120.53)
        #expect(gpus.devices[0].isMIGEnabled == false)
        #expect(gpus.devices[1].utilizationPercent == nil)
        #expect(gpus.devices[1].powerWatts == nil)
        #expect(gpus.devices[1].isMIGEnabled == true)
        #expect(gpus.devices[2].fault != nil)
    }

    @Test func F70_aMissingProgramIsNoReading() {
        var smi = NvidiaSMI(program: "/nowhere/nvidia-smi")
        #expect(smi.read() == .missing)
    }

    /// A program that prints these lines and ends so.
    private func script(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "smi-\(UUID().uuidString)").path
        try "#!/bin/sh\n\(text)\n".write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    private let row = "0, GPU-1a, NVIDIA H200, 97, 1024, 143771, 41, 120.53, 700.00, 1980, 3201, 0, Disabled, 570.86.15"

    @Test func F70_aProgramThatHangsIsEnded() throws {
        // What it wrote before is not all of it.
        var smi = NvidiaSMI(program: try script("echo '\(row)'\nsleep 600"), within: .milliseconds(300))
        let took = ContinuousClock().measure { #expect(smi.read() == .failed("nvidia-smi did not answer within 0 s")) }
        #expect(took < .seconds(30))
    }

    /// It warns of a corrupted infoROM with a status of its own.
    @Test(arguments: [0, 14, 255]) func F70_aRowBesideAWarningCounts(status: Int) throws {
        var smi = NvidiaSMI(
            program: try script("echo '\(row)'\necho 'WARNING: infoROM is corrupted at gpu 0000:B3:00.0'\nexit \(status)"),
            within: .seconds(120))
        guard case .gpus(let gpus) = smi.read() else { return #expect(Bool(false), "no row") }
        #expect(gpus.devices.map(\.utilizationPercent) == [97])
    }

    @Test func F70_aFailureWithoutARowSaysItself() throws {
        var smi = NvidiaSMI(
            program: try script("echo 'NVIDIA-SMI has failed because it could not communicate'\nexit 9"), within: .seconds(120))
        #expect(smi.read() == .failed("nvidia-smi failed (status 9): NVIDIA-SMI has failed because it could not communicate"))
    }

    @Test(arguments: ["[N/A]", "[Unknown Error]", "ERR!", "[GPU requires reset]", "", "101", "-1", "nan", "inf", "fast", "0x1"])
    func F70_aLoadThatCannotBeReadIsAbsent(cell: String) {
        let gpus = NvidiaSMI.parse(row.replacing("97", with: cell))
        #expect(gpus.devices.count == 1 && gpus.devices[0].utilizationPercent == nil && gpus.devices[0].memoryUsedBytes == 1 << 30)
    }

    @Test func F70_aHalfLineIsAGPUWithoutReadings() {
        let gpus = NvidiaSMI.parse("index, uuid, name\n\(row)\r\n1, GPU-2b, NVIDIA H200, 0, 10\n2, GPU-3c, a, b, 0, \(row.dropFirst(3))")
        #expect(gpus.devices.map(\.index) == [0, 1, 2])
        #expect(gpus.devices.map { $0.utilizationPercent != nil } == [true, false, false])
        #expect(gpus.devices[1].fault != nil && gpus.devices[2].fault != nil)
    }

    @Test func F70_unitsAreNoHarm() {
        let gpus = NvidiaSMI.parse(row.replacing("97", with: "97 %").replacing("1024", with: "1024 MiB"))
        #expect(gpus.devices[0].utilizationPercent == 97 && gpus.devices[0].memoryUsedBytes == 1 << 30)
    }
}

/// The driver behind a whole reading, in real time.
@Suite struct DriverProcessTests {
    private func telemetry(
        _ library: String, smi: String = "/nowhere/nvidia-smi", patience: Duration = .milliseconds(100)
    ) -> HostTelemetry {
        var settings = HostTelemetry.Settings(nvml: library, nvidiaSMI: smi)
        settings.patience = patience
        return HostTelemetry(settings: settings)
    }

    private func read(_ telemetry: HostTelemetry) -> HostReading.GPUs { telemetry.read(at: Timestamp(secondsSinceEpoch: 0)).gpus }

    @Test func F70_aDriverThatHangsHoldsUpNothing() async throws {
        let telemetry = telemetry(try compiled(["GPUS=2", "HANG"]), patience: .seconds(2))
        let took = await ContinuousClock().measure {
            for _ in 0..<60 {
                await telemetry.askDriver(within: .seconds(2))
                _ = read(telemetry)
            }
        }
        #expect(took < .seconds(100), "it is waited for once, not sixty times")
        let gpus = read(telemetry)
        #expect(gpus.devices.map(\.index) == [0, 1])
        #expect(gpus.devices.allSatisfy { $0.utilizationPercent == nil && $0.fault?.contains("has not answered") ?? false })
    }

    @Test func F70_aSlowDriverIsWaitedForWhereThereIsTime() async throws {
        let telemetry = telemetry(try compiled(["GPUS=2", "SLOW=300"]))
        await telemetry.askDriver(within: .seconds(120))
        #expect(read(telemetry).devices.map(\.utilizationPercent) == [0, 10])
    }

    @Test func F70_nvidiaSMIIsAskedWhereThereIsNoLibrary() async throws {
        let smi = FileManager.default.temporaryDirectory.appending(path: "smi-\(UUID().uuidString)").path
        let row = "0, GPU-1a, NVIDIA H200, 97, 1024, 143771, 41, 120.53, 700.00, 1980, 3201, 0, Disabled, 570.86.15"
        try "#!/bin/sh\necho '\(row)'\n".write(toFile: smi, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: smi)
        let telemetry = telemetry("libnothing-of-this-name.so.1", smi: smi)
        await telemetry.askDriver(within: .seconds(120))
        let gpus = read(telemetry)
        #expect(gpus.source == .nvidiaSMI && gpus.devices.count == 1)
    }

    /// By its own clock, which counts the waits.
    @Test func F70_aDriverThatWasNotThereIsOpenedAgain() throws {
        let gate = FileManager.default.temporaryDirectory.appending(path: "driver-\(UUID().uuidString)").path
        var driver = Driver(nvml: try compiled(["GPUS=1", "NEEDS=\"\(gate)\""]), smi: "/nowhere/nvidia-smi")
        func read(at seconds: Int64) -> HostReading.GPUs { driver.read(at: .seconds(seconds), asksSMI: false) { _ in } }
        #expect(read(at: 0).absence?.contains("Driver Not Loaded (9)") ?? false)
        _ = FileManager.default.createFile(atPath: gate, contents: nil)
        #expect(read(at: 4).source == .none, "not with every reading")
        #expect(read(at: 5).source == .nvml)
        // Later failures are farther apart, and never more than a minute.
        try FileManager.default.removeItem(atPath: gate)
        var late = Driver(nvml: try compiled(["GPUS=1", "NEEDS=\"\(gate)\""]), smi: "/nowhere/nvidia-smi")
        for second in 0..<600 { _ = late.read(at: .seconds(second), asksSMI: false) { _ in } }
        _ = FileManager.default.createFile(atPath: gate, contents: nil)
        #expect(late.read(at: .seconds(660), asksSMI: false) { _ in }.source == .nvml)
    }

    @Test func F70_aGPUThatIsRefusedIsAskedForAgain() throws {
        let nvml = try fake("GPUS=2", "LATE=2")
        #expect(nvml.read(interval: nil).map { $0.fault != nil } == [false, true])
        #expect(nvml.read(interval: 9).map { $0.fault != nil } == [false, true])
        #expect(nvml.read(interval: 1).map { $0.fault != nil } == [false, false])
    }

    @Test func F70_aDriverThatLostAllItsGPUsIsOpenedAgain() throws {
        var driver = Driver(nvml: try compiled(["GPUS=1", "LOST_AFTER=1"]), smi: "/nowhere/nvidia-smi")
        func read(at seconds: Int64) -> HostReading.GPUs { driver.read(at: .seconds(seconds), asksSMI: false) { _ in } }
        #expect(read(at: 0).devices[0].fault == nil)
        #expect(read(at: 5).devices[0].fault != nil)
        #expect(read(at: 35).devices[0].fault != nil)
        #expect(read(at: 36).source == .none, "closed")
        #expect(read(at: 40).source == .nvml)
    }
}
