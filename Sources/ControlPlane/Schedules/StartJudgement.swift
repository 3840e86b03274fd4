import Fleet
import Policy
import Schedule

/// Which of the starts that schedules ask for are to be made now, and which ones are settled. Pure.
struct StartJudgement {
    /// To be made now.
    private(set) var due: SchedulePlan.Start?
    /// Final, and news.
    private(set) var settled: [ScheduledStart] = []
    /// Started ahead of this edge: the server stays on until then.
    private(set) var keptUntilEdge: SchedulePlan.Start?
    private(set) var reviewAt: Timestamp?
    private var skipped: [SchedulePlan.Start] = []

    /// The provider accepted a start and shows nothing: it is repeated after this long.
    static let shownWithin = Duration.seconds(180)

    /// - Parameters:
    ///   - starts: that are asked for, the latest edge first.
    ///   - ignoringWaits: a retry need not wait for its time.
    init(
        _ starts: [SchedulePlan.Start], _ server: TrackedServer, _ records: StartRecords, ignoringWaits: Bool = false, at now: Timestamp
    ) {
        for start in starts {
            let key = ScheduledStart.Key(server: server.id, schedule: start.schedule, edge: start.edge)
            judge(start, records[key] ?? ScheduledStart(key), server, records, ignoringWaits: ignoringWaits, at: now)
        }
        let asked = Set(starts.map { ScheduledStart.Key(server: server.id, schedule: $0.schedule, edge: $0.edge) })
        for open in records.open(of: server.id) where !asked.contains(open.key) {
            var over = open
            over.step = server.presence == .on && open.requestedAt != nil ? .started : .failed
            settled.append(over)
        }
    }

    private mutating func judge(
        _ start: SchedulePlan.Start, _ record: ScheduledStart, _ server: TrackedServer, _ records: StartRecords, ignoringWaits: Bool,
        at now: Timestamp
    ) {
        let wall = now + server.clockCorrection
        if wall < start.edge, record.step == .started || record.step == .requested { keptUntilEdge = start }
        guard !record.step.isFinal else { return }
        switch server.presence {
        case .changing: break
        case .on:
            // Before the edge only a start of its own counts: another run may end by then.
            guard wall >= start.edge || record.step == .requested else { return }
            settle(record, .started, runningAt: now)
        case .off:
            if server.wasStopped(since: wall >= start.edge ? start.edge : start.from) {  // guard: aUsersStopBeatsASchedule
                guard wall >= start.edge else { return }
                settle(record, .skipped)
                skipped.append(start)
                return
            }
            if record.step == .requested, let requested = record.requestedAt, !server.isStartMissed(since: requested, at: now) {
                reviewAt = min(reviewAt ?? .distantFuture, now + .seconds(15))
                return
            }
            if let retry = records.retry(of: server.id), retry > now, !ignoringWaits {
                reviewAt = min(reviewAt ?? .distantFuture, retry)
            } else if due == nil {
                due = start
            }
        }
    }

    private mutating func settle(_ record: ScheduledStart, _ step: ScheduledStart.Step, runningAt: Timestamp? = nil) {
        var record = record
        (record.step, record.runningAt) = (step, record.requestedAt == nil ? nil : runningAt)
        settled.append(record)
    }

    /// The events of starts that do not happen.
    func events(of server: TrackedServer, _ schedules: [String: SavedSchedule], at now: Timestamp) -> [Event] {
        settled.compactMap { record in
            let when = schedules[record.key.schedule]?.schedule.localText(record.key.edge) ?? record.key.edge.inWords
            let name = server.record.name
            switch record.step {
            case .skipped:
                guard !server.wasStoppedAutomatically else { return nil }
                return Event(
                    at: now, kind: .scheduleSkipped, server: server.id,
                    summary:
                        "\(name) is not started for \(when): somebody stopped it since. It starts again at the next edge of its schedule.")
            case .failed where record.attempts > 0:
                return Event(
                    at: now, kind: .scheduleStartFailed, severity: .critical, server: server.id,
                    summary: "\(name) was not started for \(when), and the start is no longer due\(record.detail.map { ": \($0)" } ?? "")."
                        + " To start it now: controlplane start \(server.id)")
            case .pending, .requested, .started, .failed: return nil
            }
        }
    }
}

extension TrackedServer {
    /// Whether a start has anything to do.
    enum Presence: Hashable, Sendable {
        case on, off
        /// It is on its way to one of the two, or the provider does not say.
        case changing
    }

    var presence: Presence {
        guard let observed, !hasOpenIntent else { return .changing }
        switch record.kind {
        case .serverless:
            // An endpoint that this control plane did not scale down has nothing to restore.
            guard record.rememberedWorkers != nil else { return .on }
            return (observed.workers?.min).map { $0 == 0 ? .off : .on } ?? .changing
        case .timed:
            switch observed.phase {
            case .running: return .on
            case .exited: return .off
            case .provisioning, .starting, .failed, .terminated, .other: return .changing
            }
        }
    }

    /// Somebody, or an automatic stop that was decided since, stopped it at or after a wall time.
    fileprivate func wasStopped(since wall: Timestamp) -> Bool {
        // The time of the first observation says nothing about the stop.
        guard let stoppedAt = record.stoppedAt, stoppedAt > record.firstSeenAt, stoppedAt + clockCorrection >= wall else { return false }
        if wasStoppedAutomatically, let decided = intent?.decidedAt { return decided + clockCorrection >= wall }
        return true
    }

    /// Its latest stop was this control plane's own decision.
    fileprivate var wasStoppedAutomatically: Bool {
        guard let intent, intent.step == .confirmed, let stoppedAt = record.stoppedAt else { return false }
        return intent.cause.isAutomatic && intent.decidedAt <= stoppedAt
    }

    fileprivate func isStartMissed(since requested: Timestamp, at now: Timestamp) -> Bool {
        if let action = run.requestedAction, action.at >= requested - .seconds(5) { return action.outcome == .missed }
        return now - requested >= StartJudgement.shownWithin
    }
}

extension ServerSchedule {
    /// `08:00 Europe/Berlin on 2026-11-26`
    func localText(_ moment: Timestamp) -> String {
        "\(zone.clock(moment)) \(zone.identifier) on \(zone.day(of: moment))"
    }
}
