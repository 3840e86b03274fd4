import Fleet
import Foundation
import Policy
import Testing

/// What an agent, or somebody who calls himself one, may send.
@Suite struct ReportDecodingTests {
    private static let whole = [
        "taken_at": #""2026-11-23T10:00:00Z""#,
        "gpus": #"{"source": "nvml", "devices": [{"index": 0, "utilization_percent": 0, "power_watts": 70, "power_limit_watts": 700}]}"#,
        "cpu": #"{"percent": 0.4, "cores": 16}"#, "memory": "{}", "disks": "[]", "sessions": "[]",
        "network": #"{"in_bytes_per_second": 1, "out_bytes_per_second": 1}"#,
        "io": #"{"in_bytes_per_second": 0, "out_bytes_per_second": 0}"#,
    ]

    /// What the signals are when these fields of a reading are others; `nil` as a value: missing.
    private func readings(_ change: [String: String?]) throws -> [Signal: SignalState] {
        var fields = Self.whole
        for (name, value) in change { fields[name] = value }
        let reading = fields.map { "\"\($0)\": \($1)" }.joined(separator: ",")
        let text =
            #"{"reading": {\#(reading)}, "backlog": [], "started_at": "2026-11-23T09:00:00Z", "version": "1", "has_pre_stop_hook": false}"#
        let report = try JSONDecoder().decode(AgentReport.self, from: Data(text.utf8)).plausible
        let observations = AgentReader.observations(of: report, thresholds: AgentThresholds(), gpus: 1)
        return Dictionary(uniqueKeysWithValues: observations.map { ($0.signal, $0.reading) })
    }

    @Test func F64_aWholeReportIsQuiet() throws {
        #expect(try readings([:]) == [.gpu: .quiet, .cpu: .quiet, .network: .quiet, .disk: .quiet, .sessions: .quiet])
    }

    /// Each alone, with the rest of the report as it was.
    @Test(
        arguments: [
            ("gpus", nil, .gpu), ("gpus", "null", .gpu), ("gpus", "[]", .gpu), ("gpus", "{}", .gpu), ("gpus", #"{"devices": null}"#, .gpu),
            ("gpus", #"{"devices": 3}"#, .gpu), ("gpus", #"{"devices": [null]}"#, .gpu), ("gpus", #"{"devices": ["GPU 0"]}"#, .gpu),
            ("gpus", #"{"devices": [{}]}"#, .gpu), ("gpus", #"{"devices": [{"index": 0, "utilization_percent": "0"}]}"#, .gpu),
            ("gpus", #"{"devices": [{"index": 0, "utilization_percent": -1}]}"#, .gpu),
            ("gpus", #"{"devices": [{"index": 0, "utilization_percent": 1e999}]}"#, .gpu),
            ("gpus", #"{"devices": [{"index": 0, "utilization_percent": 0}, 7]}"#, .gpu),
            ("sessions", nil, .sessions), ("sessions", "null", .sessions), ("sessions", "{}", .sessions), ("sessions", "[null]", .sessions),
            ("sessions", #"[{"kind": "terminal", "name": "pts/0", "idle_seconds": "3"}]"#, .sessions),
            ("sessions", #"[{"kind": "robot", "name": "r", "is_busy": true}]"#, .sessions),
            ("sessions", #"[{"name": "k", "is_busy": true}]"#, .sessions), ("network", #"{"in_bytes_per_second": 1}"#, .network),
            ("network", #"{"in_bytes_per_second": "many", "out_bytes_per_second": 0}"#, .network),
            ("network", #""x""#, .network), ("network", "[1]", .network), ("network", "7", .network),
            ("network", #"{"in_bytes_per_second": -5, "out_bytes_per_second": 0}"#, .network),
            ("network", #"{"in_bytes_per_second": 1e19, "out_bytes_per_second": 0}"#, .network),
            ("network", #"{"in_bytes_per_second": 1e300, "out_bytes_per_second": 1e300}"#, .network),
            ("io", #""x""#, .disk), ("io", #"{"in_bytes_per_second": -1, "out_bytes_per_second": -1}"#, .disk),
            ("sessions_absence", "5", .sessions), ("sessions_absence", "true", .sessions), ("sessions_absence", "{}", .sessions),
            ("sessions_absence", #"["x"]"#, .sessions), ("sessions_absence", #""""#, .sessions),
        ] as [(String, String?, Signal)])
    func F64_whatCannotBeReadInAReportIsUnknown(field: String, value: String?, signal: Signal) throws {
        var expected: [Signal: SignalState] = [.gpu: .quiet, .cpu: .quiet, .network: .quiet, .disk: .quiet, .sessions: .quiet]
        expected[signal] = .unknown
        #expect(try readings([field: value]) == expected)
    }

    /// One row beside one that cannot be read.
    @Test func F64_aGoodRowLivesOn() throws {
        #expect(try readings(["gpus": #"{"devices": [null, {"index": 1, "utilization_percent": 90}]}"#])[.gpu] == .busy)
        #expect(try readings(["sessions": #"[7, {"kind": "kernel", "name": "k", "is_busy": true}]"#])[.sessions] == .busy)
    }

    @Test(arguments: [
        "{}", "[]", #"{"reading": null, "started_at": "2026-11-23T09:00:00Z"}"#, #"{"reading": {}, "started_at": "2026-11-23T09:00:00Z"}"#,
        #"{"reading": {"taken_at": "yesterday"}, "started_at": "2026-11-23T09:00:00Z"}"#,
        #"{"reading": {"taken_at": "2026-11-23T10:00:00Z"}}"#,
    ])
    func F64_aReportWithoutItsMomentsIsNone(text: String) {
        #expect(throws: (any Error).self) { try JSONDecoder().decode(AgentReport.self, from: Data(text.utf8)) }
    }
}
