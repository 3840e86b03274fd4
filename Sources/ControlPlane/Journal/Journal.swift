import Fleet
import Logging
import Store
import Synchronization

/// Writes what observation brought: changed records and events. What a full disk refuses is kept and written later.
final class Journal: Sendable {
    private struct Backlog: Sendable {
        var events: [Event] = []
        var dropped = 0
        var error: StoreError?
    }

    /// Events kept while the database cannot be written.
    private static let longestBacklog = 10_000

    private let store: FleetStore
    private let book: FleetBook
    private let feed: EventFeed
    private let logger: Logger
    private let backlog = Mutex(Backlog())

    init(store: FleetStore, book: FleetBook, feed: EventFeed, logger: Logger) {
        self.store = store
        self.book = book
        self.feed = feed
        self.logger = logger
    }

    /// Why the database could not be written the last time; `nil` when it could.
    var trouble: StoreError? { backlog.withLock { $0.error } }

    /// Writes dirty records and `events` in one transaction, older ones first. Answers whether all is written.
    @discardableResult
    func write(_ events: [Event]) async -> Bool {
        let waiting = backlog.withLock { backlog in
            defer { backlog.events = [] }
            return backlog.events
        }
        let (records, ended) = book.takeUnwritten()
        let all = waiting + events
        guard !records.isEmpty || !ended.isEmpty || !all.isEmpty else { return true }
        do {
            published(try await store.save(records, ended: ended, events: all))
            backlog.withLock { $0.error = nil }
            return true
        } catch {
            logger.critical("the database cannot be written: \(error)")
            book.markDirty(records.map(\.id))
            book.putBack(ended)
            backlog.withLock { backlog in
                backlog.error = error
                backlog.events = Array((all + backlog.events).suffix(Journal.longestBacklog))
            }
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
