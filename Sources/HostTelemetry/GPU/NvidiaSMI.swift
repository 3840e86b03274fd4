import Fleet
import Subprocess
import SystemPackage

/// `nvidia-smi`, where the library itself cannot be loaded. A process for every reading: NVML is a thousand times cheaper.
enum NvidiaSMI {
    private static let fields = [
        "index", "uuid", "name", "utilization.gpu", "memory.used", "memory.total", "temperature.gpu", "power.draw",
        "power.limit", "clocks.sm", "clocks.mem", "ecc.errors.uncorrected.volatile.total", "mig.mode.current", "driver_version",
    ]

    /// `nil`: there is no such program, or it did not answer in time.
    static func read(program: String = "nvidia-smi", within limit: Duration = .seconds(10)) async -> HostReading.GPUs? {
        let arguments = ["--query-gpu=\(fields.joined(separator: ","))", "--format=csv,noheader,nounits"]
        return await withTaskGroup(of: HostReading.GPUs?.self) { group in
            group.addTask {
                do {
                    let answer = try await run(
                        program.contains("/") ? .path(.init(program)) : .name(program), arguments: .init(arguments),
                        output: .string(limit: 65_536), error: .discarded)
                    return answer.terminationStatus.isSuccess ? parse(answer.standardOutput) : nil
                } catch {
                    // Not there, or not to be run: the same as having none.
                    return nil
                }
            }
            group.addTask {
                do { try await Task.sleep(for: limit) } catch { return nil }
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    /// One line a GPU, in the order of `fields`. What it cannot read it writes as `[N/A]`, `[Not Supported]` or `[Unknown Error]`.
    static func parse(_ text: String) -> HostReading.GPUs {
        var gpus = HostReading.GPUs(source: .nvidiaSMI)
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
            }
            guard cells.count == fields.count, let index = Int(cells[0]) else { continue }
            func text(_ column: Int) -> String? { cells[column].hasPrefix("[") || cells[column].isEmpty ? nil : cells[column] }
            func number(_ column: Int) -> Double? { text(column).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }
            func whole(_ column: Int) -> Int? { number(column).flatMap { Int(exactly: $0.rounded()) } }
            func mebibytes(_ column: Int) -> Int64? { number(column).flatMap { Int64(exactly: ($0 * 1_048_576).rounded()) } }
            var gpu = GPUReading(index: index)
            (gpu.uuid, gpu.name) = (text(1), text(2))
            gpu.utilizationPercent = number(3)
            (gpu.memoryUsedBytes, gpu.memoryTotalBytes) = (mebibytes(4), mebibytes(5))
            gpu.temperatureCelsius = number(6)
            (gpu.powerWatts, gpu.powerLimitWatts) = (number(7), number(8))
            (gpu.smClockMHz, gpu.memoryClockMHz) = (whole(9), whole(10))
            gpu.uncorrectedECCErrors = whole(11).map(Int64.init)
            gpu.isMIGEnabled = text(12).map { $0 == "Enabled" }
            if gpu.uuid == nil, gpu.utilizationPercent == nil { gpu.fault = "nvidia-smi cannot read it" }
            gpus.driverVersion = text(13) ?? gpus.driverVersion
            gpus.devices.append(gpu)
        }
        return gpus
    }
}
