import Exposition
import Fleet
import Foundation
import Glibc
import HostTelemetry

/// Requests, pages and readings.
func telemetry() -> [Measurement] { recording() + [snapshot(), page(), host()] }

private let servers = 10_000

private func recording() -> [Measurement] {
    let metrics = (0..<servers).map { _ in ServerMetrics() }
    var table = (0..<servers).map { _ in 0 }
    // Realistic latencies: a few hundred different values.
    let latencies = (0..<1024).map { 5 + Double($0 * $0 % 997) }
    var second: Int64 = 0
    let count = 1_000_000
    let one = compare(
        "record one request, \(servers) servers", per: count, unit: "ns", scale: 1e9, against: "adding to one integer per server",
        {
            second += 1
            let now = start + .seconds(second)
            for index in 0..<count {
                _ = metrics[index % servers].record(RequestRecord(latencyMilliseconds: latencies[index & 1023]), at: now)
            }
        },
        { for index in 0..<count { table[index % servers] &+= Int(latencies[index & 1023]) } })
    let threads = 2
    let several = compare(
        "the same from \(threads) threads at once, per request", per: count, unit: "ns", scale: 1e9, against: "the same from one thread",
        {
            second += 1
            let now = start + .seconds(second)
            DispatchQueue.concurrentPerform(iterations: threads) { thread in
                for index in stride(from: thread, to: count, by: threads) {
                    _ = metrics[index % servers].record(RequestRecord(latencyMilliseconds: latencies[index & 1023]), at: now)
                }
            }
        },
        {
            second += 1
            let now = start + .seconds(second)
            for index in 0..<count {
                _ = metrics[index % servers].record(RequestRecord(latencyMilliseconds: latencies[index & 1023]), at: now)
            }
        })
    return [one, several]
}

private func snapshot() -> Measurement {
    let metrics = ServerMetrics()
    for index in 0..<100_000 {
        _ = metrics.record(RequestRecord(latencyMilliseconds: 5 + Double(index % 997)), at: start + .microseconds(Int64(index) * 3000))
    }
    var latencies = (0..<100_000).map { 5 + Double($0 % 997) }
    var sum = 0
    return compare(
        "metrics of one server after 100,000 requests", per: 100, unit: "µs", scale: 1e6, against: "sorting those latencies",
        { for _ in 0..<100 { sum += metrics.snapshot(at: start + .seconds(300)).requests } },
        {
            for _ in 0..<100 {
                latencies.reverse()
                latencies.sort()
            }
        })
}

private func page() -> Measurement {
    let labels = (0..<10_000).map { Labels(["server": "server-\($0)", "name": "name-\($0)"]) }
    let families = (0..<20).map { "controlplane_family_\($0)" }
    var bytes = 0
    return compare(
        "a Prometheus page of 200,000 samples", per: 1, unit: "ms", scale: 1e3, against: "snprintf(\"%.17g\") of 200,000 numbers",
        {
            var writer = TextWriter()
            for family in families {
                writer.family(family, .gauge, "A family.")
                for (index, label) in labels.enumerated() {
                    writer.sample(family, labels: label, Double(index) + (index % 2 == 0 ? 0 : 0.37))
                    if writer.bytes.count > 60_000 { bytes += writer.take().count }
                }
            }
            bytes += writer.take().count
        },
        {
            var buffer = [CChar](repeating: 0, count: 64)
            for index in 0..<200_000 {
                bytes += withVaList([Double(index) + 0.37]) { Int(vsnprintf(&buffer, 64, "%.17g", $0)) }
            }
        })
}

private func host() -> Measurement {
    let telemetry = HostTelemetry()
    let names: [String] = ["/proc/stat", "/proc/meminfo", "/proc/net/dev", "/proc/diskstats"]
    let files = names.map { open($0, O_RDONLY) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var read = 0
    return compare(
        "read this machine", per: 200, unit: "µs", scale: 1e6, against: "reading four /proc files kept open",
        { for step in 0..<200 { read += telemetry.read(at: start + .seconds(Int64(step))).tasks ?? 0 } },
        { for _ in 0..<200 { for file in files { read += pread(file, &buffer, buffer.count, 0) } } })
}
