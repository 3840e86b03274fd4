import Fleet
import Policy

/// Adopts and releases servers.
struct OwnershipActions: Sendable {
    let editor: ServerEditor
    let driver: StopDriver

    func adopt(_ id: ServerID, acceptsDataLoss: Bool, actor: Actor, owner: String?) async throws(ControlPlaneError) -> ServerView {
        let provider = editor.provider
        if let known = editor.fleet[id], known.isAdopted(acceptsDataLoss: acceptsDataLoss, owner: owner), let view = editor.view(id) {
            return view  // guard: F87_anAdoption
        }
        return try await editor.change(id, .serverAdopted, actor, "was adopted by \(actor.displayName)") { server, now in
            if let other = server.observed?.ownerResource {
                return .conflict("\(server.record.name) is managed by \(other) at \(provider) and cannot be adopted.")
            }
            let isNew = !server.record.ownership.mayAct || acceptsDataLoss && !server.record.acceptsDataLoss
            if !server.record.ownership.mayAct {
                server.record.ownership = .adopted(by: actor, at: now)
                // Data loss that was accepted at an earlier adoption was accepted by somebody else.
                server.record.acceptsDataLoss = false  // guard: F23_consent
            }
            server.record.releasedAt = nil
            if acceptsDataLoss { server.record.acceptsDataLoss = true }
            if let owner { server.record.owner = owner }
            // An adoption says nothing about what the server did before: its idle time starts here.
            if isNew {
                server.activity.history.hold(until: now)
                server.keptReportedFor = nil
            }
            return nil
        }
    }

    func adoptAll(actor: Actor, owner: String?) async throws(ControlPlaneError) -> [ServerView] {
        let ids = editor.fleet.read { state in
            state.servers.values.filter {
                !$0.record.ownership.mayAct && $0.record.goneAt == nil && $0.observed?.ownerResource == nil
            }.map(\.id).sorted()
        }
        var views: [ServerView] = []
        for id in ids { views.append(try await adopt(id, acceptsDataLoss: false, actor: actor, owner: owner)) }
        return views
    }

    func release(_ id: ServerID, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        let view = try await editor.change(
            id, .serverUpdated, actor, "was released by \(actor.displayName) and is unmanaged now"
        ) { server, now in
            server.record.ownership = .watched
            server.record.releasedAt = now
            server.record.acceptsDataLoss = false  // guard: F23_consent
            // Whoever adopts it next starts anew: a limit that passed meanwhile must not stop it at once.
            (server.record.maxRuntime, server.record.hasAdminPolicy) = (nil, false)  // guard: F14_aLimitEnds
            return nil
        }
        await cancelOpenStop(of: id, because: "\(actor.displayName) released it", actor: actor)
        var released = editor.view(id) ?? view
        if let warning = editor.stopUnderWay(id) { released.warnings.append(warning) }
        return released
    }

    private func cancelOpenStop(of id: ServerID, because why: String, actor: Actor) async {
        // What the provider has accepted cannot be taken back, and a request in progress ends by itself.
        guard let server = editor.fleet[id], server.hasOpenIntent, server.intent?.step != .accepted else { return }
        await driver.cancel(id, because: why, by: actor)
    }
}

extension TrackedServer {
    /// It is managed, and an adoption with these values would change nothing.
    fileprivate func isAdopted(acceptsDataLoss: Bool, owner: String?) -> Bool {
        record.ownership.mayAct && record.releasedAt == nil && (record.acceptsDataLoss || !acceptsDataLoss)
            && (owner.map { $0 == record.owner } ?? true)
    }
}
