import Exposition
import Fleet

/// The metrics of the fleet and of this process in Prometheus' text format.
struct PrometheusPage: Sendable {
    var rows: [Row]
    var registry: PrometheusRegistry?

    struct Row: Sendable {
        var view: ServerView
        var values: [Series: Double]
        /// `nil`: no request was recorded.
        var requests: ServerMetrics.Snapshot?
        var labels: Labels
    }

    /// One closure per metric, so that only one is in memory as text.
    func families() -> [@Sendable (inout TextWriter) -> Void] {
        let rows = rows
        var families: [@Sendable (inout TextWriter) -> Void] = []
        func gauge(_ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Double?) {
            families.append { text in
                text.family(name, .gauge, help)
                for row in rows { if let value = value(row) { text.sample(name, labels: row.labels, value) } }
            }
        }
        func counter(_ name: String, _ help: String, _ value: @escaping @Sendable (Row) -> Double?) {
            families.append { text in
                text.family(name, .counter, help)
                for row in rows { if let value = value(row) { text.sample(name, labels: row.labels, value) } }
            }
        }
        families.append { text in PrometheusPage.states(rows, &text) }
        gauge("controlplane_gpu_utilization_ratio", "Mean utilization of the GPUs, 0 to 1.") { $0.values[.gpuUtilization].map { $0 / 100 } }
        gauge("controlplane_gpu_memory_used_bytes", "GPU memory in use.") { $0.values[.gpuMemoryUsed].map { $0 * 1_048_576 } }
        gauge("controlplane_gpu_temperature_celsius", "Temperature of the hottest GPU.") { $0.values[.gpuTemperature] }
        gauge("controlplane_gpu_power_watts", "Power draw of all GPUs.") { $0.values[.gpuPower] }
        gauge("controlplane_cpu_utilization_ratio", "Utilization of the CPUs that the server may use, 0 to 1.") {
            $0.values[.cpuUtilization].map { $0 / 100 }
        }
        gauge("controlplane_memory_used_bytes", "Memory in use.") { $0.values[.memoryUsed].map { $0 * 1_048_576 } }
        gauge("controlplane_idle_seconds", "Idle time; absent while the server is busy or a signal is unknown.") {
            $0.view.idle.elapsed?.inSeconds
        }
        gauge("controlplane_shutdown_deadline_timestamp_seconds", "When the server stops if nothing changes.") { row in
            row.view.idle.deadline.map { Double($0.microsecondsSinceEpoch) / 1_000_000 }
        }
        gauge("controlplane_idle_timeout_seconds", "Idle timeout in force, learned or fixed; absent while it is off.") { row in
            row.view.idleTimeout.seconds.flatMap { $0 > 0 ? Double($0) : nil }
        }
        gauge("controlplane_idle_timeout_learned", "1 if the idle timeout is learned.") { $0.view.timeoutMode == .auto ? 1 : 0 }
        gauge("controlplane_telemetry_unknown", "1 while a signal of a running server is unknown.") { row in
            row.view.state == .running && row.view.ownership.mayAct ? (row.view.isTelemetryUnknown ? 1 : 0) : nil
        }
        gauge("controlplane_cost_usd_per_hour", "Present cost per hour, disks included.") { $0.view.hourlyCost?.total.dollarsPerHour }
        counter("controlplane_cost_usd_total", "Cost since the server was first seen.") { $0.view.totalCost.dollars }
        counter("controlplane_savings_usd_total", "Savings from stopping the server.") { $0.view.savings.dollars }
        counter("controlplane_requests_total", "Finished requests.") { row in
            row.requests.map { Double($0.requests) } ?? row.view.totalRequests.map { Double($0) }
        }
        counter("controlplane_request_errors_total", "Failed requests.") { row in
            row.requests.map { Double($0.errors) } ?? row.view.errorCount.map { Double($0) }
        }
        families.append { text in PrometheusPage.latencies(rows, &text) }
        let registry = registry
        families.append { text in registry?.write(to: &text) }
        return families
    }

    private static func states(_ rows: [Row], _ text: inout TextWriter) {
        text.family("controlplane_server_info", .gauge, "A known server; always 1.")
        for row in rows {
            let labels = row.labels.adding("type", row.view.kind.rawValue).adding("gpu", row.view.gpu?.type ?? "none")
                .adding("adopted", row.view.ownership.mayAct ? "true" : "false")
            text.sample("controlplane_server_info", labels: labels, 1)
        }
        text.family("controlplane_server_state", .gauge, "1 for the present state of the server.")
        for row in rows {
            text.sample("controlplane_server_state", labels: row.labels.adding("state", row.view.state.rawValue), 1)
        }
    }

    private static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

    private static func latencies(_ rows: [Row], _ text: inout TextWriter) {
        let name = "controlplane_request_duration_seconds"
        text.family(name, .histogram, "Latency of requests, as reported by the server; buckets are accurate to 1 %.")
        for row in rows {
            guard let requests = row.requests, requests.requests > 0 else { continue }
            for bound in bounds {
                text.sample(
                    name, suffix: "_bucket", labels: row.labels.adding("le", bound.description), Double(requests.count(upToSeconds: bound)))
            }
            text.sample(name, suffix: "_bucket", labels: row.labels.adding("le", "+Inf"), Double(requests.requests))
            text.sample(name, suffix: "_sum", labels: row.labels, requests.latencySumSeconds)
            text.sample(name, suffix: "_count", labels: row.labels, Double(requests.requests))
        }
    }
}
