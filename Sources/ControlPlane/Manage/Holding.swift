import Fleet
import Store

extension AutoShutdownScheduler {
    /// Puts a hold in force: at once in memory, so that no stop slips in while it is being saved, and taken back there when it cannot be.
    ///
    /// - Parameter what: what the server is then, for people.
    func put<Hold: Hashable & Sendable>(
        _ hold: Hold, at place: any WritableKeyPath<Holds, Hold?> & Sendable, of id: ServerID, _ what: String,
        _ save: @Sendable (FleetStore) async throws(StoreError) -> [Event]
    ) async throws(ControlPlaneError) {
        try await holding.run(id) { () async throws(ControlPlaneError) in
            let before = book.update(id) { server -> Hold? in  // guard: F10
                defer { server.holds[keyPath: place] = hold }
                return server.holds[keyPath: place]
            }
            do { journal.published(try await save(store)) } catch {
                book.update(id) { server in
                    // It may have ended meanwhile.
                    guard server.holds[keyPath: place] == hold else { return }
                    server.holds[keyPath: place] = before ?? nil  // guard: F76_aWrite
                }
                reconsider([id])
                throw .storage("\(book[id]?.record.name ?? id.text) is not \(what): that could not be saved. \(error)")
            }
        }
        reconsider([id])
    }
}
