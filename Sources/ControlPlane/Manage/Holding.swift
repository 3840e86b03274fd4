import Fleet
import Store

extension AutoShutdownScheduler {
    /// Sets a hold: in memory at once, so that no stop begins while it is saved, and removed there again if it cannot be saved.
    ///
    /// - Parameters:
    ///   - what: what the server is then, for people: `protected`.
    ///   - mayHold: throws why the hold is refused. Another hold may have come while this one waited for its turn.
    func put<Hold: Hashable & Sendable>(
        _ hold: Hold, at place: any WritableKeyPath<Holds, Hold?> & Sendable, of id: ServerID, _ what: String,
        if mayHold: @Sendable (TrackedServer) throws(ControlPlaneError) -> Void = { _ in },
        _ save: @Sendable (EventWriter) async throws(StoreError) -> Void
    ) async throws(ControlPlaneError) {
        try await holding.run(id) { () async throws(ControlPlaneError) in
            if let server = fleet[id] { try mayHold(server) }  // guard: anAdminsProtectionThatComes
            let before = fleet.update(id) { server -> Hold? in  // guard: F10
                defer { server.holds[keyPath: place] = hold }
                return server.holds[keyPath: place]
            }
            do { try await journal.record(save) } catch {
                fleet.update(id) { server in
                    // It may have ended meanwhile.
                    guard server.holds[keyPath: place] == hold else { return }
                    server.holds[keyPath: place] = before ?? nil  // guard: F76_aWrite
                }
                reconsider([id])
                throw .storage("\(fleet[id]?.record.name ?? id.text) was not \(what), because the change could not be saved: \(error)")
            }
        }
        reconsider([id])
    }
}
