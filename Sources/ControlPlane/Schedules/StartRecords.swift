import Fleet
import Schedule

/// How far the starts of schedules have come, and how long they take.
struct StartRecords: Sendable {
    private var records: [ServerID: [ScheduledStart.Key: ScheduledStart]] = [:]
    private var retries: [ServerID: Timestamp] = [:]
    /// From request to running, the latest ones last.
    private var spans: [ServerID: [Duration]] = [:]
    private var gpus: [ServerID: String] = [:]
    private var reported: Set<ScheduledStart.Key> = []
    private(set) var hasOpen = false

    /// Edges are kept for as long as anything asks about them, and a little longer for the lead.
    static let kept = Duration.seconds(35 * 86_400)
    static let defaultLead = Duration.seconds(300)
    private static let (leastSamples, mostSamples) = (5, 20)

    mutating func load(_ starts: [ScheduledStart]) { for start in starts { set(start) } }

    mutating func set(_ start: ScheduledStart) {
        let server = start.key.server
        let before = records[server]?[start.key]
        records[server, default: [:]][start.key] = start
        if let requested = start.requestedAt, let running = start.runningAt, running > requested, before?.runningAt == nil {
            spans[server] = ((spans[server] ?? []) + [running - requested]).suffix(StartRecords.mostSamples)
        }
        if start.step.isFinal { retries[server] = nil }
        hasOpen = hasOpen || !start.step.isFinal
    }

    mutating func setRetry(_ moment: Timestamp?, of server: ServerID) { retries[server] = moment }

    mutating func forget(before moment: Timestamp) {
        for server in records.keys { records[server] = records[server]?.filter { $0.key.edge >= moment } }
        reported = reported.filter { $0.edge >= moment }
        hasOpen = records.values.contains { $0.values.contains { !$0.step.isFinal } }
    }

    subscript(key: ScheduledStart.Key) -> ScheduledStart? { records[key.server]?[key] }

    /// Not before then; `nil`: at once.
    func retry(of server: ServerID) -> Timestamp? { retries[server] }

    /// The starts of a server that are neither done nor given up.
    func open(of server: ServerID) -> [ScheduledStart] {
        (records[server] ?? [:]).values.filter { !$0.step.isFinal }.sorted { $0.key.edge < $1.key.edge }
    }

    // MARK: Failures

    /// People were told that it failed.
    func isReported(_ key: ScheduledStart.Key) -> Bool { reported.contains(key) }
    mutating func markReported(_ key: ScheduledStart.Key) { reported.insert(key) }

    // MARK: The time that a start takes

    /// How long before its edge a start begins: as long as nine in ten starts took, 1 to 15 minutes. Measured on the server itself, else on
    /// servers with the same GPU; unmeasured: 5 minutes.
    mutating func lead(for server: TrackedServer) -> Duration {
        if let gpu = server.observed?.gpu?.type { gpus[server.id] = gpu }
        var samples = spans[server.id] ?? []
        if samples.count < StartRecords.leastSamples, let gpu = gpus[server.id] {
            samples = spans.filter { gpus[$0.key] == gpu }.sorted { $0.key < $1.key }.flatMap(\.value)
        }
        guard samples.count >= StartRecords.leastSamples else { return StartRecords.defaultLead }
        let sorted = samples.sorted()
        return min(max(sorted[(sorted.count * 9 + 9) / 10 - 1], .seconds(60)), .seconds(900))
    }
}
