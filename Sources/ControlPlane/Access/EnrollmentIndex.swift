import Fleet
import Store
import Synchronization

/// The enrollments in memory, by the digests of their tokens: a token that is unknown or refused for good takes no part of the database's time.
final class EnrollmentIndex: Sendable {
    private struct State: Sendable {
        /// `nil`: to be read.
        var known: [[UInt8]: AgentEnrollment]?
        /// A copy that was read before a change must not be kept after it.
        var changes = 0
    }

    private let store: FleetStore
    private let state = Mutex(State())

    init(store: FleetStore) { self.store = store }

    /// Call it after every change of the enrollments in the database.
    func forget() {
        state.withLock { state in
            state.known = nil
            state.changes += 1
        }
    }

    /// The enrollment as it was when it was last read: its uses since then are missing. `nil`: there is none with this digest.
    func enrollment(_ digest: [UInt8]) async throws(StoreError) -> AgentEnrollment? {
        let (known, changes) = state.withLock { ($0.known, $0.changes) }
        if let known { return known[digest] }
        let read = Dictionary(try await store.credentials.enrollments().map { ($0.digest, $0) }) { first, _ in first }
        state.withLock { state in if state.changes == changes { state.known = read } }
        return read[digest]
    }
}
