import Fleet
import Policy
import Store

/// Finds the servers that users' calls name, and changes what is stored of them.
struct ServerEditor: Sendable {
    let fleet: FleetState
    let journal: Journal
    let scheduler: AutoShutdownScheduler
    let time: any TimeSource
    let provider: ProviderName

    /// For texts that are read now: times relative to now.
    var context: TextContext { TextContext(now: time.now(), clockCorrection: time.clockCorrection, provider: provider) }

    // MARK: Finding

    /// A server that exists, managed or not.
    func known(_ id: ServerID) throws(ControlPlaneError) -> TrackedServer {
        guard let server = fleet[id], server.record.goneAt == nil else { throw .unknownServer(id.text) }
        return server
    }

    /// A server that exists and is managed.
    func managed(_ id: ServerID) throws(ControlPlaneError) -> TrackedServer {
        let server = try known(id)
        guard server.record.ownership.mayAct else { throw .notAdopted(id, name: server.record.name) }
        return server
    }

    /// `nil`: it is not known.
    func view(_ id: ServerID) -> ServerView? { fleet[id]?.view(scheduler.defaults, at: time.now()) }

    func view(of id: ServerID) throws(ControlPlaneError) -> ServerView {
        guard let view = view(id) else { throw .unknownServer(id.text) }
        return view
    }

    /// A warning for whoever changes what is decided about a server whose stop the provider has already; `nil`: it has none.
    func stopUnderWay(_ id: ServerID) -> String? {
        guard let server = fleet[id], server.isStopAtProvider else { return nil }  // guard: F55_aStopThatIsUnderWay
        return "\(server.record.name) is stopping all the same: \(provider) has the request and cannot take it back. Start it again when "
            + "it is stopped"
    }

    // MARK: Changing

    /// Changes a server with an event about it, and decides about the server again.
    ///
    /// - Parameters:
    ///   - what: what was done, after the server's name: `was adopted by ann`.
    ///   - body: returns why the change is refused; called twice, like that of `rewrite`.
    func change(
        _ id: ServerID, _ kind: Event.Kind, _ actor: Actor, _ what: String,
        _ body: @Sendable (inout TrackedServer, Timestamp) -> ControlPlaneError?
    ) async throws(ControlPlaneError) -> ServerView {
        let before = try known(id)
        let now = time.now()
        let event = Event(at: now, kind: kind, server: id, actor: actor, summary: "\(before.record.name) \(what).")
        try await rewrite(id, events: [event]) { server in body(&server, now) }
        scheduler.reconsider([id])
        return try view(of: id)
    }

    /// Changes a server as a user requested: on disk first, so that nothing is confirmed that was not saved.
    ///
    /// - Parameter body: called twice, with the server as it is then. If it returns an error the first time, nothing is changed.
    func rewrite(
        _ id: ServerID, events: [Event], _ body: @Sendable (inout TrackedServer) -> ControlPlaneError?
    ) async throws(ControlPlaneError) {
        try await journal.inTurn { () async throws(ControlPlaneError) in
            let before = try known(id)
            var changed = before
            if let refusal = body(&changed) { throw refusal }
            do {
                if changed.record != before.record || !events.isEmpty {
                    let record = changed.record
                    try await journal.record { writer throws(StoreError) in try await writer.save([record], events: events) }
                } else {
                    // Nothing of it is stored, but nothing is promised while the database cannot be written.
                    try await journal.verifyWritable(at: time.now())
                }
            } catch {
                throw .storage("\(before.record.name) is unchanged, because the change could not be saved: \(error)")
            }
            fleet.update(id) { server in
                let old = server.record
                _ = body(&server)
                // What a poll changed meanwhile is written with the next pass.
                if server.record != changed.record || old != before.record { server.isRecordDirty = true }
            }
        }
    }

    // MARK: Recording

    /// Records an action that the provider has already accepted.
    func record(_ kind: Event.Kind, _ server: TrackedServer, _ actor: Actor, _ summary: String) async throws(ControlPlaneError) {
        let event = Event(at: time.now(), kind: kind, server: server.id, actor: actor, summary: summary)
        guard await journal.write([event]) else {
            let why = journal.writeError.map { "\($0)" } ?? "the database refused it"
            throw .storage("\(summary) \(provider) accepted this, but it is not saved yet: \(why)")
        }
    }

    /// Before an action at the provider that has to be recorded afterwards: without a database it does not begin.
    func requireDatabase(for what: String) async throws(ControlPlaneError) {
        do { try await journal.verifyWritable(at: time.now()) } catch {
            throw .storage("\(what): \(error)")
        }
    }

    // MARK: Rules that several calls share

    func refuseUnlessAdmin(_ isAdmin: Bool, toEndProtectionOf server: TrackedServer) throws(ControlPlaneError) {
        guard !isAdmin, let hold = server.protection(at: time.now()), hold.isByAdmin else { return }
        throw .notAllowed(
            "\(server.record.name) is \(Reason.protected(hold).text(context)). An admin set this; changing it needs a token with the scope admin."
        )
    }
}
