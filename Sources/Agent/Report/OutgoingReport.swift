import Fleet
import StrictJSON

/// A measurement that waits for a report, as JSON: it is encoded once, however often a report with it is tried.
struct WaitingReading: Sendable {
    /// On the clock of the pod.
    var takenAt: Timestamp
    /// The GPUs that it lists.
    var gpuCount: Int
    var json: [UInt8]

    init(_ reading: HostReading) throws {
        (takenAt, gpuCount, json) = (reading.takenAt, reading.gpus.devices.count, try JSONWriter.bytes(of: reading))
    }
}

/// What a report says beside its measurements.
struct ReportHead: Encodable, Sendable {
    var startedAt: Timestamp
    var canStopItself: Bool?
    var hasPreStopHook: Bool
    var preparedFor: AgentReport.Prepared?

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: AgentReport.CodingKeys.self)
        try fields.encode(startedAt, forKey: .startedAt)
        try fields.encode(PodAgent.version, forKey: .version)
        try fields.encodeIfPresent(canStopItself, forKey: .canStopItself)
        try fields.encode(hasPreStopHook, forKey: .hasPreStopHook)
        try fields.encodeIfPresent(preparedFor, forKey: .preparedFor)
    }
}

/// A report as it is sent: the JSON of an `AgentReport`.
struct OutgoingReport: Sendable {
    /// Of its latest measurement.
    var takenAt: Timestamp
    var body: [UInt8]

    /// Below the control plane's own limit of 1 MiB.
    static let longestBody = 900 * 1024

    /// - Parameter readings: oldest first. The oldest ones are left out where the report would be too long.
    /// - Returns: `nil` if there is none.
    init?(_ readings: [WaitingReading], _ head: ReportHead) throws {
        guard let latest = readings.last else { return nil }
        let rest = try JSONWriter.bytes(of: head)
        var backlog = readings.dropLast()
        let limit = OutgoingReport.longestBody - latest.json.count - rest.count - 32
        while !backlog.isEmpty, backlog.reduce(0, { $0 + $1.json.count + 1 }) > limit {
            backlog.removeFirst((backlog.count + 1) / 2)
        }
        var body = Array(#"{"reading":"#.utf8) + latest.json
        body += #","backlog":["#.utf8
        body += backlog.map(\.json).joined(separator: CollectionOfOne(UInt8(ascii: ",")))
        body += "],".utf8
        body += rest.dropFirst()
        (takenAt, self.body) = (latest.takenAt, body)
    }
}
