import Fleet
import Logging
import Money
import Store
import Synchronization

/// Writes changes and the events that report them: both in one transaction, the events published after the commit.
///
/// No other part of the control plane can write an event: the database takes events from an `EventWriter` only, and `record` hands it out.
/// Events that belong to no other change are kept while the database cannot be written, and written later.
final class Journal: Sendable {
    private struct Backlog: Sendable {
        var events: [Event] = []
        /// Why the last write failed; `nil`: it succeeded.
        var error: StoreError?
        /// The first failure since the database could last be written, until its end is reported.
        var unreported: StoreError?
        /// When a write was last verified.
        var verifiedAt: Timestamp?
    }

    /// Events kept while the database cannot be written.
    private static let longestBacklog = 10_000

    private let store: FleetStore
    private let fleet: FleetState
    private let feed: EventFeed
    private let days: LocalDays
    private let logger: Logger
    private let backlog = Mutex(Backlog())
    private let gate = SerialGate()

    /// - Parameter days: the days of the ledger.
    init(store: FleetStore, fleet: FleetState, feed: EventFeed, days: LocalDays, logger: Logger) {
        self.store = store
        self.fleet = fleet
        self.feed = feed
        self.days = days
        self.logger = logger
    }

    // MARK: Writing

    /// Writes changes together with their events, then publishes the events.
    ///
    /// What `body` changes in memory after a write is in place before anybody gets the event. Events of writes that were committed are
    /// published even when `body` throws afterwards.
    @discardableResult
    func record<R>(_ body: (EventWriter) async throws(StoreError) -> R) async throws(StoreError) -> R {
        try await store.recording(publishingTo: publish, body)
    }

    /// Writes changed records and `events` in one transaction, events of earlier failures first. Returns whether all are written; what
    /// is not written is kept for the next call, except warnings of stops: what they promise begins when they are sent.
    @discardableResult
    func write(_ events: [Event]) async -> Bool { await inTurn { await writeNow(events) } }

    /// Runs one writer of records at a time: each takes them from memory and writes them in one turn, so that no older copy replaces a
    /// newer one.
    func inTurn<R: Sendable, E: Error>(_ body: () async throws(E) -> R) async throws(E) -> R { try await gate.run(body) }

    /// How many writers of records wait for their turn.
    var waiting: Int { gate.waiting }

    private func writeNow(_ events: [Event]) async -> Bool {
        let waiting = backlog.withLock { backlog in
            defer { backlog.events = [] }
            return backlog.events
        }
        let (records, ended, signals, ledger, learned) = fleet.takeUnwritten()
        let all = waiting + events
        guard !records.isEmpty || !ended.isEmpty || !signals.isEmpty || !ledger.isEmpty || !learned.isEmpty || !all.isEmpty
        else { return true }
        let learning = learned.changes
        do {
            // guard: F45_aRestartBrings
            try await record { writer throws(StoreError) in
                let closedAgain = try await writer.save(
                    records, ended: ended, signals: signals, ledger: ledger, days: days, learning: learning, events: all)
                fleet.close(closedAgain)
            }
            backlog.withLock { $0.error = nil }
            return true
        } catch {
            recordFailure(error, "the database cannot be written")
            fleet.markDirty(records.map(\.id))
            fleet.putBack(ended)
            fleet.putBack(signals)
            fleet.putBack(ledger)
            fleet.putBack(learned)
            let kept = all.filter { $0.kind != .idleWarning }
            backlog.withLock { $0.events = Array((kept + $0.events).suffix(Journal.longestBacklog)) }
            return false
        }
    }

    private func publish(_ events: [Event]) {
        for event in events { logger.log(level: event.severity.logLevel, "\(event.summary)", metadata: event.metadata) }
        feed.publish(events)
    }

    // MARK: The state of the database

    /// Why the database cannot be written; `nil` when the last write succeeded and its files are in place.
    var writeError: StoreError? { backlog.withLock { $0.error } ?? store.impediment }

    /// Records that the account was polled. The result decides `/readyz`, and the end of a failure is reported once.
    ///
    /// - Parameter moved: holds of before that the clock's change concerns.
    /// - Returns: it is recorded.
    @discardableResult
    func record(_ pass: RecordedPass, moved: [MovedHold]) async -> Bool {
        do { try await store.recordPass(pass, moved: moved) } catch {
            recordFailure(error, "the poll cannot be recorded; after a restart, idle times start at zero")
            return false
        }
        let over = backlog.withLock { backlog in
            defer { (backlog.error, backlog.unreported) = (nil, nil) }
            return backlog.unreported
        }
        guard let over else { return true }
        await write([
            Event(at: pass.at, kind: .databaseBack, severity: .warning, summary: "The database can be written again. Before: \(over)")
        ])
        return true
    }

    /// Throws why the database cannot be written now. A result is reused for 200 ms.
    func verifyWritable(at now: Timestamp) async throws(StoreError) {
        let isFresh = backlog.withLock { state in
            state.error == nil && state.verifiedAt.map { now - $0 < .milliseconds(200) } ?? false
        }
        if isFresh { return }
        do { try await store.verifyWritable() } catch {
            recordFailure(error, "the database cannot be written")
            throw error
        }
        backlog.withLock { $0.verifiedAt = now }
    }

    /// Logs each reason once, not at every attempt.
    private func recordFailure(_ error: StoreError, _ what: String) {
        let isNews = backlog.withLock { backlog in
            defer { (backlog.error, backlog.unreported) = (error, backlog.unreported ?? error) }
            return backlog.error != error
        }
        logger.log(level: isNews ? .critical : .debug, "\(what): \(error)")
    }
}

extension Event.Severity {
    var logLevel: Logger.Level {
        switch self {
        case .info: .info
        case .warning: .warning
        case .critical: .error
        }
    }
}

extension Event {
    var metadata: Logger.Metadata {
        var metadata: Logger.Metadata = ["event": "\(kind.rawValue)", "actor": "\(actor)"]
        if let server { metadata["server"] = "\(server)" }
        return metadata
    }
}
