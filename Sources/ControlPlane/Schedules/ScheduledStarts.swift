import Fleet
import Logging
import Policy
import Schedule
import Store

/// Performs the starts that schedules ask for. Each is saved before it is requested, so that it happens once, whatever restarts.
struct ScheduledStarts: Sendable {
    let planner: SchedulePlanner
    let scheduler: AutoShutdownScheduler
    let servers: ServerManager
    let fleet: FleetState
    let journal: Journal
    let time: any TimeSource
    let logger: Logger

    private static let backoff = Backoff(first: .seconds(15), longest: .seconds(300))
    /// A start that comes this long after its edge is one that makes up for it.
    private static let onTime = Duration.seconds(60)

    func takeDue() -> [(ServerID, SchedulePlan.Start)] { planner.takeDue() }

    func perform(_ start: SchedulePlan.Start, of id: ServerID) async {
        // Whatever becomes of it, the next review decides what follows.
        defer { scheduler.reconsider([id]) }
        let key = ScheduledStart.Key(server: id, schedule: start.schedule, edge: start.edge)
        let before = planner.read { state in state.starts[key] } ?? ScheduledStart(key)
        var record = before
        (record.attempts, record.step, record.requestedAt) = (before.attempts + 1, .pending, nil)
        guard await save(record, []) else { return planner.finish(before, retryAt: time.now() + .seconds(30)) }
        var events: [Event] = []
        var retryAt: Timestamp?
        do {
            let receipt = try await servers.startAsScheduled(id) { [planner, time] in planner.isDue(start, of: $0, at: time.now()) }
            guard let receipt else { return planner.finish(before, retryAt: nil) }
            (record.step, record.requestedAt, record.detail) = (.requested, time.now(), nil)
            // A server that ran already was started by somebody else.
            if receipt.wasRequested { events = [startedEvent(start, of: id, record)] }  // guard: everyScheduledStartHasItsEvent
        } catch {
            record.detail = error.reason
            retryAt = time.now() + ScheduledStarts.backoff.delay(attempt: record.attempts, share: 1)
            if let event = failedEvent(start, of: id, before: before, error, retryAt: retryAt) { events = [event] }
        }
        if await !save(record, events) { logger.error("how far the scheduled start of \(id) came could not be saved") }
        planner.finish(record, retryAt: retryAt)
    }

    private func save(_ record: ScheduledStart, _ events: [Event]) async -> Bool {
        let forgotten = time.now() - StartRecords.kept
        do {
            try await journal.record { writer throws(StoreError) in
                try await writer.save([record], forgetting: forgotten, events: events)
            }
            return true
        } catch {
            logger.error("the scheduled start of \(record.key.server) could not be saved: \(error)")
            return false
        }
    }

    // MARK: Texts

    private func startedEvent(_ start: SchedulePlan.Start, of id: ServerID, _ record: ScheduledStart) -> Event {
        let now = time.now()
        let (name, correction) = fleet.read { state in
            (state.servers[id]?.record.name ?? id.text, state.servers[id]?.clockCorrection ?? .zero)
        }
        let late = now + correction - start.edge
        let isLate = late > ScheduledStarts.onTime && !start.schedule.isEmpty
        let when = localText(start)
        return Event(
            at: now, kind: isLate ? .scheduleRepaired : .scheduleStarted, server: id,
            summary: isLate
                ? "\(name) is starting \(late.inWords) late, for \(when): \(start.why)."
                : "\(name) is starting for \(when): \(start.why).")
    }

    /// `nil`: it was reported already, or the edge is still to come.
    private func failedEvent(
        _ start: SchedulePlan.Start, of id: ServerID, before: ScheduledStart, _ error: ControlPlaneError, retryAt: Timestamp?
    ) -> Event? {
        let now = time.now()
        let (name, correction) = fleet.read { state in
            (state.servers[id]?.record.name ?? id.text, state.servers[id]?.clockCorrection ?? .zero)
        }
        let wall = now + correction
        // Once at the edge, or at the first failure after it.
        let wasReported = before.attempts > 0 && planner.read { $0.starts.isReported(before.key) }
        guard wall >= start.edge, !wasReported else { return nil }
        planner.write { $0.starts.markReported(before.key) }
        return Event(
            at: now, kind: .scheduleStartFailed, severity: .warning, server: id,
            summary: "\(name) could not be started for \(localText(start)): \(error.reason). It is retried until "
                + "\((start.until - correction).inWords).")
    }

    private func localText(_ start: SchedulePlan.Start) -> String {
        planner.read { state in state.schedules[start.schedule]?.schedule.localText(start.edge) } ?? start.edge.inWords
    }
}

extension ServerManager {
    /// Starts a server because a schedule asks for it.
    ///
    /// - Parameter isDue: asked when the server's turn has come: a stop by a user, for example, may have come first.
    /// - Returns: `nil`: it was no longer due.
    func startAsScheduled(
        _ id: ServerID, if isDue: @Sendable (TrackedServer) -> Bool
    ) async throws(ControlPlaneError) -> ActionReceipt? {
        let receipt = try await startInTurn(id, if: isDue)
        editor.scheduler.reconsider([id])
        return receipt
    }
}

extension ControlPlaneError {
    /// One phrase for people.
    var reason: String {
        switch self {
        case .provider(let error, let provider): error.text(provider)
        case .refused(let why), .notAllowed(let why), .conflict(let why), .budgetReached(let why), .storage(let why), .pending(_, let why):
            why
        case .unknownServer(let text): "no server is named \(text)"
        case .ambiguous(let text, _): "several servers are named \(text)"
        case .notAdopted(_, let name): "\(name) is unmanaged"
        case .notFound(let item, let name): "there is no \(item.rawValue) \(name)"
        case .nameTaken(let name), .lastAdmin(let name): "the token \(name) cannot be changed"
        case .invalid(let problems): problems.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
        }
    }
}
