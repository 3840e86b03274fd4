import Fleet
import Logging
import Store
import Synchronization

/// Writes what observation brought: changed records and events. What a full disk refuses is kept and written later.
final class Journal: Sendable {
    private struct Backlog: Sendable {
        var events: [Event] = []
        /// In force now.
        var error: StoreError?
        /// Of the present trouble, or of one that is over and of which that was not said yet.
        var untold: StoreError?
        /// It was written then.
        var provenAt: Timestamp?
    }

    /// Events kept while the database cannot be written.
    private static let longestBacklog = 10_000

    private let store: FleetStore
    private let book: FleetState
    private let feed: EventFeed
    private let logger: Logger
    private let backlog = Mutex(Backlog())
    private let turnstile = SerialGate()

    init(store: FleetStore, book: FleetState, feed: EventFeed, logger: Logger) {
        self.store = store
        self.book = book
        self.feed = feed
        self.logger = logger
    }

    /// Why the database cannot be written; `nil` when it could the last time, and its files are in place.
    var trouble: StoreError? { backlog.withLock { $0.error } ?? store.impediment }

    /// Whoever writes records takes them from memory and writes them in one turn: nobody's older copy lands on a newer one.
    func inTurn<R: Sendable, E: Error>(_ body: () async throws(E) -> R) async throws(E) -> R { try await turnstile.run(body) }

    /// Writes dirty records and `events` in one transaction, older ones first. Answers whether all is written.
    @discardableResult
    func write(_ events: [Event]) async -> Bool { await inTurn { await writeNow(events) } }

    /// The account was looked at: what is found here decides about `/readyz`. The end of a trouble is told once.
    func recordPass(at now: Timestamp, boot: BootMoment?) async {
        do { try await store.recordPass(at: now, boot: boot) } catch {
            return note(error, "the pass could not be recorded, a restart will start fresh idle clocks")
        }
        let over = backlog.withLock { backlog in
            defer { (backlog.error, backlog.untold) = (nil, nil) }
            return backlog.untold
        }
        guard let over else { return }
        await write([
            Event(
                at: now, kind: .databaseBack, severity: .warning,
                summary: "the database can be written again; before, it could not: \(over)")
        ])
    }

    /// Throws why the disk takes nothing now. It is not asked more often than a few times a second.
    func tryDisk(at now: Timestamp) async throws(StoreError) {
        if backlog.withLock({ state in state.error == nil && state.provenAt.map { now - $0 < .milliseconds(200) } ?? false }) { return }
        do { try await store.tryDisk() } catch {
            note(error, "the database cannot be written")
            throw error
        }
        backlog.withLock { $0.provenAt = now }
    }

    /// Said once for each reason, not with every attempt.
    private func note(_ error: StoreError, _ what: String) {
        let isNews = backlog.withLock { backlog in
            defer { (backlog.error, backlog.untold) = (error, backlog.untold ?? error) }
            return backlog.error != error
        }
        logger.log(level: isNews ? .critical : .debug, "\(what): \(error)")
    }

    private func writeNow(_ events: [Event]) async -> Bool {
        let waiting = backlog.withLock { backlog in
            defer { backlog.events = [] }
            return backlog.events
        }
        let (records, ended) = book.takeUnwritten()
        let all = waiting + events
        guard !records.isEmpty || !ended.isEmpty || !all.isEmpty else { return true }
        do {
            published(try await store.save(records, ended: ended, events: all))  // guard: F45_aRestartBrings
            backlog.withLock { $0.error = nil }
            return true
        } catch {
            note(error, "the database cannot be written")
            book.markDirty(records.map(\.id))
            book.putBack(ended)
            backlog.withLock { $0.events = Array((all + $0.events).suffix(Journal.longestBacklog)) }
            return false
        }
    }

    /// Tells listeners of events that a component wrote itself, together with what they are about.
    func published(_ events: [Event]) {
        for event in events { logger.log(level: event.severity.logLevel, "\(event.summary)", metadata: event.metadata) }
        feed.publish(events)
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
