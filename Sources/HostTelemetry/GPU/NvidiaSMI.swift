import CNVML
import Fleet
import Glibc

/// Reads GPUs through `nvidia-smi`, where NVML cannot be loaded. Every reading starts a process, which costs a thousand times as much.
///
/// Blocks for at most its limit and one second. A process that survives a kill is left behind, and no other is started until it ends.
struct NvidiaSMI {
    enum Outcome: Hashable {
        case gpus(HostReading.GPUs)
        /// It returned no row, and why.
        case failed(String)
        /// The program does not exist.
        case missing
    }

    private static let fields = [
        "index", "uuid", "name", "utilization.gpu", "memory.used", "memory.total", "temperature.gpu", "power.draw",
        "power.limit", "clocks.sm", "clocks.mem", "ecc.errors.uncorrected.volatile.total", "mig.mode.current", "driver_version",
    ]
    private static let longestAnswer = 65_536

    private let program: String
    private let limit: Duration
    /// A killed process that still exists: it waits for the driver inside the kernel.
    private var stuck: pid_t?

    init(program: String = "nvidia-smi", within limit: Duration = .seconds(10)) {
        self.program = program
        self.limit = limit
    }

    mutating func read() -> Outcome {
        if let pid = stuck {
            guard NvidiaSMI.reap(pid, within: .zero) != nil else { return .failed("an earlier nvidia-smi hangs and cannot be killed") }
            stuck = nil
        }
        guard let (pid, output) = start() else { return .missing }
        let (text, isWhole) = NvidiaSMI.readAll(output, within: limit)
        close(output)
        if !isWhole { kill(-pid, SIGKILL) }
        guard let status = NvidiaSMI.reap(pid, within: .seconds(1)) else {
            kill(-pid, SIGKILL)
            stuck = pid
            return .failed("nvidia-smi did not end")
        }
        guard isWhole else { return .failed("nvidia-smi did not answer within \(limit.components.seconds) s") }
        // A warning also makes its status differ from 0. A row is valid all the same.
        let gpus = NvidiaSMI.parse(text)
        if !gpus.devices.isEmpty { return .gpus(gpus) }  // guard: F70_aRowBesideAWarning
        if status == 127 << 8, text.isEmpty { return .missing }
        let first = text.split(separator: "\n").first.map { ": \($0.prefix(120))" } ?? ""
        return .failed(status == 0 ? "nvidia-smi lists no GPU\(first)" : "nvidia-smi failed (status \(status >> 8 & 0xFF))\(first)")
    }

    // MARK: The process

    /// Starts it in a process group of its own, so that its children end with it. `nil`: it cannot be started.
    private func start() -> (pid: pid_t, output: Int32)? {
        var ends: [Int32] = [-1, -1]
        guard cnvml_pipe(&ends) == 0 else { return nil }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        let words = [program, "--query-gpu=\(NvidiaSMI.fields.joined(separator: ","))", "--format=csv,noheader,nounits"]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var pid: pid_t = 0
        var code = posix_spawnp(&pid, program, &actions, &attributes, &arguments, environ)
        // An update of the driver may be writing the file.
        for _ in 0..<100 where code == ETXTBSY {
            usleep(10_000)
            code = posix_spawnp(&pid, program, &actions, &attributes, &arguments, environ)
        }
        guard code == 0 else {
            close(ends[0])
            return nil
        }
        return (pid, ends[0])
    }

    /// - Returns: the output, and whether it is complete.
    private static func readAll(_ descriptor: Int32, within limit: Duration) -> (text: String, isWhole: Bool) {
        let end = ContinuousClock.now + limit
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while bytes.count < longestAnswer {
            let left = (end - .now) / .milliseconds(1)
            guard left > 0 else { return (String(decoding: bytes, as: UTF8.self), false) }
            var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waited, 1, Int32(left.rounded(.up))) > 0 else { continue }
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count <= 0 { return (String(decoding: bytes, as: UTF8.self), count == 0) }
            bytes += buffer[..<count]
        }
        return (String(decoding: bytes, as: UTF8.self), false)
    }

    /// - Returns: the exit status; `nil`: it still exists.
    private static func reap(_ pid: pid_t, within limit: Duration) -> Int32? {
        let end = ContinuousClock.now + limit
        while true {
            var status: Int32 = 0
            let ended = waitpid(pid, &status, WNOHANG)
            if ended == pid { return status }
            // Other code collected its status.
            if ended < 0, errno == ECHILD { return 0 }
            guard ContinuousClock.now < end else { return nil }
            usleep(2000)
        }
    }

    // MARK: Output

    /// One line per GPU, in the order of `fields`. `[N/A]`, `[Not Supported]`, `[Unknown Error]`, `[GPU requires reset]` and `ERR!` mean
    /// absent. Lines that do not begin with a number are warnings.
    static func parse(_ text: String) -> HostReading.GPUs {
        var gpus = HostReading.GPUs(source: .nvidiaSMI)
        for line in text.split(whereSeparator: \.isNewline) {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            guard let index = Int(cells[0]), (0..<1024).contains(index) else { continue }
            gpus.devices.append(device(index, cells))
            if cells.count == fields.count { gpus.driverVersion = word(cells[13]) ?? gpus.driverVersion }
        }
        return gpus
    }

    private static func device(_ index: Int, _ cells: [String]) -> GPUReading {
        var gpu = GPUReading(index: index)
        // With a different number of cells, their meaning is unknown.
        guard cells.count == fields.count else {
            gpu.fault = "nvidia-smi returned \(cells.count) of \(fields.count) columns"
            return gpu
        }
        func number(_ column: Int, _ range: ClosedRange<Double>) -> Double? { NvidiaSMI.number(cells[column], range) }
        func mebibytes(_ column: Int) -> Int64? {
            number(column, 0...1e9).flatMap { Int64(exactly: ($0 * 1_048_576).rounded()) }
        }
        (gpu.uuid, gpu.name) = (word(cells[1]), word(cells[2]))
        gpu.utilizationPercent = number(3, 0...100)
        (gpu.memoryUsedBytes, gpu.memoryTotalBytes) = (mebibytes(4), mebibytes(5))
        gpu.temperatureCelsius = number(6, 0...200)
        (gpu.powerWatts, gpu.powerLimitWatts) = (number(7, 0...100_000), number(8, 0...100_000))
        (gpu.smClockMHz, gpu.memoryClockMHz) = (number(9, 0...1e6).map { Int($0) }, number(10, 0...1e6).map { Int($0) })
        gpu.uncorrectedECCErrors = number(11, 0...1e15).map { Int64($0) }
        gpu.isMIGEnabled = word(cells[12]).map { $0 == "Enabled" }
        if gpu.uuid == nil, gpu.utilizationPercent == nil { gpu.fault = "nvidia-smi cannot read it" }
        return gpu
    }

    private static func word(_ cell: String) -> String? {
        cell.isEmpty || cell.hasPrefix("[") || ["ERR!", "N/A", "Unknown Error"].contains(cell) ? nil : cell
    }

    /// `37`, or `37 %` from versions that add units.
    private static func number(_ cell: String, _ range: ClosedRange<Double>) -> Double? {
        guard let word = word(cell)?.split(separator: " ").first, word.utf8.allSatisfy({ "0123456789.".utf8.contains($0) }),
            let number = Double(word), range.contains(number)
        else { return nil }
        return number
    }
}
