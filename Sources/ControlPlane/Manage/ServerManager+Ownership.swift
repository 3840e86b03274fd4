public import Fleet
import Policy
import Store

/// Whose a server is, and what holds it.
extension ServerManager {
    /// Hands a server over to this control plane.
    public func adopt(
        _ id: ServerID, acceptsDataLoss: Bool, actor: Actor, owner: String? = nil
    ) async throws(ControlPlaneError) -> ServerView {
        try await change(id, .serverAdopted, actor, "was adopted by \(actor)") { server, now in
            if let owner = server.observed?.ownerResource {
                return .conflict("\(server.record.name) \(Reason.managedElsewhere(owner: owner)); it cannot be adopted")
            }
            if !server.record.stewardship.mayAct {
                server.record.stewardship = .adopted(by: actor, at: now)
                // What was accepted at an earlier hand-over was accepted by somebody else.
                server.record.acceptsDataLoss = false  // guard: F23_consent
            }
            server.record.releasedAt = nil
            if acceptsDataLoss { server.record.acceptsDataLoss = true }
            if let owner { server.record.owner = owner }
            // Handing it over says nothing of what it did before: it gets its full time from here.
            server.activity.history.hold(until: now)
            server.keptReportedFor = nil
            return nil
        }
    }

    public func adoptAll(actor: Actor, owner: String? = nil) async throws(ControlPlaneError) -> [ServerView] {
        let ids = book.read { state in
            state.servers.values.filter {
                !$0.record.stewardship.mayAct && $0.record.goneAt == nil && $0.observed?.ownerResource == nil
            }.map(\.id).sorted()
        }
        var views: [ServerView] = []
        for id in ids { views.append(try await adopt(id, acceptsDataLoss: false, actor: actor, owner: owner)) }
        return views
    }

    /// Gives a server back: from now on it is only watched.
    public func release(_ id: ServerID, actor: Actor) async throws(ControlPlaneError) -> ServerView {
        let view = try await change(id, .serverUpdated, actor, "was released by \(actor); it is only watched now") {
            server, now in
            server.record.stewardship = .watched
            server.record.releasedAt = now
            server.record.acceptsDataLoss = false  // guard: F23_consent
            // Whoever takes it over next begins anew: a limit that ran out meanwhile must not stop it at once.
            (server.record.maxRuntime, server.record.hasAdminPolicy) = (nil, false)  // guard: F14_aLimitEnds
            return nil
        }
        await abortOpenStop(of: id, because: "\(actor) took it back", actor: actor)
        return self.view(id) ?? view
    }

    /// - Parameter asAdmin: only an admin can end it then.
    public func protect(
        _ id: ServerID, until: Timestamp?, reason: String?, actor: Actor, asAdmin: Bool = true
    ) async throws(ControlPlaneError) -> ServerView {
        let now = time.now()
        let server = try await known(id)
        // The end that a person gives is a wall time.
        let wall = time.wall()
        if let until, until <= wall { throw .invalid(["until": "must lie in the future, is \(until)"]) }
        try refuseUnlessAdmin(asAdmin, toEndProtectionOf: server)
        // Without an end it would switch off for good what an admin switched on.
        if !asAdmin, server.record.hasAdminPolicy, until.map({ $0 - wall > ServerManager.longestProtectionOverPolicy }) ?? true {
            throw .notAllowed(
                "an admin set the idle timeout or maximum runtime of \(server.record.name): without the scope admin it can be protected "
                    + "for \(ServerManager.longestProtectionOverPolicy.inWords) at most; give an end within that")
        }
        try await scheduler.protect(id, Protection(until: until, owner: actor, reason: reason, since: now, isByAdmin: asAdmin))
        return try view(of: id)
    }

    public func unprotect(_ id: ServerID, actor: Actor, asAdmin: Bool = true) async throws(ControlPlaneError) -> ServerView {
        let server = try await known(id)
        guard server.holds.protection != nil else { return try view(of: id) }
        try refuseUnlessAdmin(asAdmin, toEndProtectionOf: server)
        try await scheduler.endProtection(of: id, actor: actor)
        return try view(of: id)
    }

    // MARK: Parts

    private static let longestProtectionOverPolicy = Duration.seconds(7 * 86_400)

    func refuseUnlessAdmin(_ isAdmin: Bool, toEndProtectionOf server: TrackedServer) throws(ControlPlaneError) {
        guard !isAdmin, let hold = server.protection(at: time.now()), hold.isByAdmin else { return }
        throw .notAllowed("an admin protected \(server.record.name) (\(hold.owner)): ending or changing that needs the scope admin")
    }

    private func abortOpenStop(of id: ServerID, because why: String, actor: Actor) async {
        // What RunPod has accepted cannot be taken back, and what it is being asked at this moment ends by itself.
        guard let server = book[id], server.hasOpenIntent, server.intent?.step != .accepted else { return }
        await driver.cancel(id, because: why, by: actor)
    }
}
