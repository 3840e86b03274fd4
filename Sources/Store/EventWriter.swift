package import Fleet
import GRDB
import Synchronization

/// Writes changes to the database, each in one transaction with the events that report it.
///
/// The only way to add to the event log. It is handed out by `FleetStore.recording(publishingTo:_:)` alone, which publishes the events of
/// every transaction that was committed: no change can be written whose events nobody gets.
package final class EventWriter: Sendable {
    private let store: FleetStore
    private let written = Mutex<[Event]>([])

    init(_ store: FleetStore) { self.store = store }

    /// The events written so far, with their numbers.
    var events: [Event] { written.withLock { $0 } }

    /// Runs `body` in one transaction, and appends the events that it returns.
    func commit<R: Sendable>(_ body: @escaping @Sendable (Database) throws -> (R, [Event])) async throws(StoreError) -> R {
        let (result, appended) = try await store.write { db in
            let (result, events) = try body(db)
            return (result, try FleetStore.append(events, db))
        }
        written.withLock { $0 += appended }
        return result
    }

    /// The same for a change without a result.
    func commit(_ events: [Event], _ body: @escaping @Sendable (Database) throws -> Void) async throws(StoreError) {
        try await commit { db in
            try body(db)
            return ((), events)
        }
    }

    /// Appends events that belong to no other change.
    package func append(_ events: [Event]) async throws(StoreError) { try await commit(events) { _ in } }
}

extension FleetStore {
    /// Runs `body` with a writer, then publishes the events that it wrote, whether it threw in the end or not.
    ///
    /// What `body` does after a write, like changing what is in memory, is done before anybody gets the event.
    ///
    /// - Parameter publish: gets the events with their numbers, in the order of the log; called only when there are some.
    package func recording<R>(
        publishingTo publish: ([Event]) -> Void, _ body: (EventWriter) async throws(StoreError) -> R
    ) async throws(StoreError) -> R {
        let writer = EventWriter(self)
        defer {
            let events = writer.events
            if !events.isEmpty { publish(events) }
        }
        return try await body(writer)
    }
}
