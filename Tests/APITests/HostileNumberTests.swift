import ControlPlane
import Fleet
import HTTPTypes
import HummingbirdCore
import NIOCore
import RunPodEmulator
import Simulation
import Store
import Testing

@testable import API

/// Every number of a report, and where it stands.
private let numbers = [
    "interval_seconds", "utilization_percent", "peak_utilization_percent", "memory_used_bytes", "memory_total_bytes",
    "temperature_celsius", "power_watts", "power_limit_watts", "average_power_watts", "burst_power_watts", "sm_clock_mhz",
    "memory_clock_mhz", "longest_sample_gap_seconds", "busiest_process_percent",
    "uncorrected_ecc_errors", "xid", "pid", "memory_bytes", "percent", "cores", "used_bytes", "limit_bytes", "disk_used", "disk_total",
    "in_bytes_per_second", "out_bytes_per_second", "major_faults_per_second", "tasks", "idle_seconds", "generation", "index",
]

private let hostile = ["1e300", "-1e300", "1e39", "9223372036854775807", "-9223372036854775808", "-1"]

/// A whole report in which one number, or each, is hostile.
private func report(_ hostile: [String: String]) -> String {
    func field(_ name: String, as written: String? = nil) -> String { "\"\(written ?? name)\": \(hostile[name] ?? "1")" }
    let process = "{\(field("pid")), \(field("memory_bytes"))}"
    let gpu = [
        "index", "utilization_percent", "peak_utilization_percent", "memory_used_bytes", "memory_total_bytes", "temperature_celsius",
        "power_watts", "power_limit_watts", "average_power_watts", "burst_power_watts", "sm_clock_mhz", "memory_clock_mhz",
        "uncorrected_ecc_errors", "xid", "longest_sample_gap_seconds", "busiest_process_percent",
    ].map { field($0) }.joined(separator: ", ")
    let device = "{\(gpu), \"processes\": [\(process), \(process)]}"
    let disk = "{\"path\": \"/\", \(field("disk_used", as: "used_bytes")), \(field("disk_total", as: "total_bytes"))}"
    let transfer = "{\(field("in_bytes_per_second")), \(field("out_bytes_per_second"))}"
    let reading = """
        {"taken_at": "2026-11-23T10:00:00Z", \(field("interval_seconds")), "gpus": {"source": "nvml", "devices": [\(device), \(device)]},
         "cpu": {\(field("percent")), \(field("cores"))}, "memory": {\(field("used_bytes")), \(field("limit_bytes"))}, "disks": [\(disk)],
         "network": \(transfer), "io": \(transfer), "process_io": \(transfer), \(field("major_faults_per_second")), \(field("tasks")),
         "sessions": [{"kind": "terminal", "name": "pts/0", \(field("idle_seconds"))}]}
        """
    return """
        {"reading": \(reading), "backlog": [\(reading)], "started_at": "2026-11-23T09:00:00Z", "version": "1", "has_pre_stop_hook": false,
         "prepared_for": {\(field("generation"))}}
        """
}

@Suite struct HostileNumberTests {
    private let path = "/api/v1/servers/p9w2c6z4n8f1rd"

    /// Everything that is made of reports can still be had, and holds no number that nobody measured.
    private func expectSanity(_ harness: Harness) async throws {
        try await harness.fleet.run(for: .seconds(65))
        for place in ["/metrics", "/explain", "/status", "/metrics/gpu_power_watts", "/metrics/cpu_utilization?step=5"] {
            let (status, text, _) = try await harness.call(.get, path + place)
            #expect(status == 200, "\(place): \(text)")
        }
        for place in ["/api/v1/dashboard", "/api/v1/alerts", "/metrics"] {
            #expect(try await harness.call(.get, place).status == 200, "\(place)")
        }
    }

    @Test(.tags(.long), arguments: numbers) func hugeNumbersInAReportDoNotCrash(name: String) async throws {
        let harness = try await Harness()
        for value in hostile {
            let (status, text, _) = try await harness.call(.post, path + "/report", report([name: value]))
            #expect([200, 400, 422].contains(status), "\(text)")
        }
        try await expectSanity(harness)
    }

    @Test(arguments: hostile) func allHugeNumbersAtOnceDoNotCrash(value: String) async throws {
        let harness = try await Harness()
        let all = Dictionary(uniqueKeysWithValues: numbers.map { ($0, value) })
        _ = try await harness.call(.post, path + "/report", report(all))
        // The largest that each field can hold: every sum of them is beyond its own type.
        let whole = numbers.filter { name in
            ["_bytes", "_mhz", "xid", "pid", "tasks", "disk_", "errors", "index"].contains { name.contains($0) }
                && !name.hasSuffix("_second")
        }
        let largest = Dictionary(uniqueKeysWithValues: numbers.map { ($0, whole.contains($0) ? "9223372036854775807" : "1e308") })
        let (status, text, _) = try await harness.call(.post, path + "/report", report(largest.filter { $0.key != "generation" }))
        #expect(status == 200, "\(text)")
        try await expectSanity(harness)
        let metrics = try await harness.call(.get, path + "/metrics").body
        #expect(metrics.contains("\"gpu_memory_used_mb\":null"), "\(metrics)")
    }

    @Test(arguments: ["latency_ms", "load_time_ms", "inference_time_ms", "batch_size"])
    func refusesImpossibleMeasurementsByName(name: String) async throws {
        let harness = try await Harness()
        let list = name == "latency_ms" ? "requests" : "models"
        for value in ["1e308", "1e12", "-1"] {
            let entry = "{\"\(name)\": \(value)}"
            let (status, text, _) = try await harness.call(.post, path + "/metrics", "{\"\(list)\": [\(entry), \(entry)]}")
            #expect(status == 422 && text.contains("\(list).0.\(name)"), "\(text)")
        }
        let entry = "{\"\(name)\": 999999999999}"
        #expect(try await harness.call(.post, path + "/metrics", "{\"\(list)\": [\(entry), \(entry)]}").status == 202)
        try await expectSanity(harness)
    }

    @Test func valueThatJSONCannotHoldIsAProblem() {
        let response = JSONBody.response(["a": Double.infinity])
        #expect(response.status == .internalServerError)
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(String(buffer: JSONBody.buffer(["a": Double.nan])).contains("urn:controlplane:unencodable"))
    }

    /// Whatever an earlier version wrote down, it can be read.
    @Test func infiniteHistoryIsAbsent() async throws {
        let harness = try await Harness()
        let id = try harness.fleet.id("forgotten-h200")
        let minute = Timestamp(secondsSinceEpoch: SimulatedFleet.start.microsecondsSinceEpoch / 1_000_000)
        let row = MinuteRow(server: id, series: "gpu_power_watts", at: minute, average: .infinity, minimum: 1, maximum: .infinity)
        try await harness.fleet.store.series.keep([row], dropBefore: .distantPast)
        harness.fleet.time.advance(by: .seconds(120))
        let (status, text, _) = try await harness.call(.get, path + "/metrics/gpu_power_watts")
        #expect(status == 200 && text.contains("\"points\":[]"), "\(text)")
    }

    @Test func longTextsAreCutInAlerts() async throws {
        let harness = try await Harness()
        // One character, of any number of scalars.
        let word = "e" + String(repeating: "\u{301}", count: 20_000)
        let devices = "[{\"index\": 0, \"fault\": \"\(word)\"}]"
        let body = report([:]).replacing("\"devices\": [", with: "\"devices\": \(devices), \"was\": [")
        let (status, text, _) = try await harness.call(.post, path + "/report", body)
        #expect(status == 200, "\(text)")
        await harness.fleet.pass()
        let alerts = try await harness.fleet.orchestrator.alerts.list(openOnly: true, server: nil, limit: 10)
        let alert = try #require(alerts.first { $0.name == "gpu_fault" })
        #expect(alert.detail.unicodeScalars.count < 500)
    }

    @Test func endpointHasNoAgent() async throws {
        let harness = try await Harness()
        let (status, text, _) = try await harness.call(.post, "/api/v1/servers/sd-api/agent-token")
        #expect(status == 409 && text.contains("is an endpoint"), "\(text)")
        let id = try harness.fleet.id("sd-api")
        #expect(try await harness.call(.post, "/api/v1/servers/\(id)/report", report([:])).status == 409)
    }
}
