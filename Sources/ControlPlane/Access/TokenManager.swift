package import Fleet
import Store

/// Creates, lists and revokes API tokens: on disk, and in the authority that checks requests.
package struct TokenManager: Sendable {
    /// Checks the tokens of requests.
    package let authority: TokenAuthority
    /// A change of an agent's token changes them too.
    let enrollments: EnrollmentIndex
    private let store: FleetStore
    private let fleet: FleetState
    private let journal: Journal
    private let time: any TimeSource

    init(authority: TokenAuthority, store: FleetStore, fleet: FleetState, journal: Journal, time: any TimeSource) {
        self.authority = authority
        enrollments = EnrollmentIndex(store: store)
        self.store = store
        self.fleet = fleet
        self.journal = journal
        self.time = time
    }

    /// All tokens by name, expired ones included. No secrets are in them.
    package func list() async throws(ControlPlaneError) -> [APIToken] {
        do { return try await store.credentials.tokens() } catch { throw .storage("\(error)") }
    }

    /// Creates a token for a person or a program.
    ///
    /// - Parameters:
    ///   - name: 1 to 64 letters, digits, dots, dashes or underscores; unique.
    ///   - scope: `read`, `operate` or `admin`; agents get theirs from `createAgentToken`.
    ///   - owner: the person or team behind it; `nil` for nobody.
    ///   - lifetime: 60 s to ten years; `nil`: it does not expire.
    ///   - parent: the token that it depends on: it is revoked with that one. `nil`: it depends on none.
    /// - Returns: the secret, which is shown this once, and the token.
    package func create(
        name: String, scope: String, owner: String?, lifetime: Duration?, parent: APIToken? = nil, by actor: Actor
    ) async throws(ControlPlaneError) -> (secret: String, token: APIToken) {
        // The lifetime of a page's token is not chosen by anybody: it may be short because that of its parent is.
        let scope = try TokenRules.validate(name: name, scope: scope, owner: owner, lifetime: parent == nil ? lifetime : nil)
        let now = time.wall()
        var (secret, token) = TokenAuthority.issue(name: name, scope: scope, at: now)
        (token.owner, token.parent) = (owner, parent?.digest)
        token.expiresAt = lifetime.map { now + $0 }
        let event = changed("created the token \(name) with the scope \(scope.rawValue)\(owner.map { " for \($0)" } ?? "")", by: actor)
        let isNew: Bool
        do {
            isNew = try await journal.record { writer throws(StoreError) in try await writer.add(token, events: [event]) }
        } catch { throw .storage("\(error)") }
        guard isNew else { throw .nameTaken(name) }
        authority.add(token)
        return (secret, token)
    }

    /// Creates the token of a pod's agent. It replaces the previous one, which is revoked together with the enrollment behind it.
    ///
    /// - Returns: the secret, which is shown this once.
    package func createAgentToken(for id: ServerID, by actor: Actor) async throws(ControlPlaneError) -> String {
        guard let server = fleet[id] else { throw .unknownServer(id.text) }
        guard server.record.kind == .timed else { throw .conflict("\(id) is an endpoint: only pods have agents") }
        let (secret, token) = TokenAuthority.issue(name: "agent:\(id)", scope: .agent, server: id, at: time.now())
        let event = changed("created an agent token for \(server.record.name); the previous token is revoked", server: id, by: actor)
        do {
            // What is saved and what memory accepts change in the same order.
            try await journal.inTurn { () async throws(StoreError) in
                try await journal.record { writer throws(StoreError) in
                    try await writer.save(token, events: [event])
                    authority.add(token)
                }
            }
        } catch { throw .storage("\(error)") }
        enrollments.forget()
        return secret
    }

    /// Revokes a token, the page tokens that depend on it, and the enrollment behind an agent's token.
    ///
    /// - Throws: `lastAdmin` for the last one with the scope admin.
    package func revoke(_ name: String, by actor: Actor) async throws(ControlPlaneError) {
        let event = changed("revoked the token \(name)", by: actor)
        let (outcome, wasOnDisk) = try await journal.inTurn { () async throws(ControlPlaneError) in
            // In memory first: when two admins revoke each other at once, one of them stays.
            let outcome = authority.revoke(name, at: time.wall())
            if outcome == .lastAdmin { throw .lastAdmin(name) }
            // A token that is refused in memory but still on disk, because an earlier attempt could not delete it, is deleted now.
            do {
                let wasOnDisk = try await journal.record { writer throws(StoreError) in
                    try await writer.deleteToken(name, events: [event])
                }
                return (outcome, wasOnDisk)
            } catch {
                // It stays refused: whoever found the secret must not use it while the disk is full.
                throw .storage(
                    "the token \(name) is refused from now on, but this could not be saved (\(error)). After a restart it is valid again: revoke "
                        + "it again once the database can be written.")
            }
        }
        enrollments.forget()
        guard wasOnDisk || outcome == .revoked else { throw .notFound(.token, name) }
    }

    /// Ends the session of a page: revokes its token. The token that it depends on stays valid.
    ///
    /// - Throws: `conflict` for a token that no page got by a link.
    package func signOut(_ token: APIToken) async throws(ControlPlaneError) {
        guard token.parent != nil else {
            throw .conflict("\(token.name) was not created by a sign-in link: an admin can revoke it (DELETE /api/v1/tokens/\(token.name))")
        }
        try await revoke(token.name, by: .token(token.name))
    }

    private func changed(_ what: String, server: ServerID? = nil, by actor: Actor) -> Event {
        Event(at: time.now(), kind: .settingChanged, server: server, actor: actor, summary: "\(actor.displayName) \(what).")
    }
}

/// What a token's name, scope, owner and lifetime may be.
enum TokenRules {
    private static let lifetimes = 60...315_360_000

    /// - Returns: the scope.
    static func validate(name: String, scope: String, owner: String?, lifetime: Duration?) throws(ControlPlaneError) -> Scope {
        var errors: [String: String] = [:]
        if !isName(name) { errors["name"] = nameRule }
        let known = Scope(rawValue: scope)
        if known == nil || known == .agent {
            errors["scope"] =
                known == .agent
                ? "must be read, operate or admin; an agent gets its token from its server (agent-token)"
                : "must be read, operate or admin; you gave \(scope.asPlainLine.prefix(60))"
        }
        if let owner, owner.isEmpty || owner.count > 200 || !owner.isPlainLine {
            errors["owner"] = "must have 1 to 200 characters and no control characters"
        }
        if let lifetime, !lifetimes.contains(Int(clamping: lifetime.wholeSeconds)) {
            errors["expires_in_seconds"] =
                "must be \(lifetimes.lowerBound) to \(lifetimes.upperBound) seconds; you gave \(lifetime.wholeSeconds)"
        }
        guard errors.isEmpty, let known else { throw .invalid(errors) }
        return known
    }

    /// Of a token or a webhook.
    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    static let nameRule = "must have 1 to 64 letters, digits, dots, dashes or underscores"
}
