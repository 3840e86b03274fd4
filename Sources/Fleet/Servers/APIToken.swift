/// What the holder of a token may do. `operate` includes `read`, and `admin` includes both.
public enum Scope: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Only reports of the one server that the token is bound to.
    case agent
    case read, operate, admin

    public static func < (a: Scope, b: Scope) -> Bool {
        func rank(_ scope: Scope) -> Int {
            switch scope {
            case .agent: -1
            case .read: 0
            case .operate: 1
            case .admin: 2
            }
        }
        return rank(a) < rank(b)
    }
}

/// A token as stored, without the secret itself.
package struct APIToken: Hashable, Sendable {
    package var name: String
    package var scope: Scope
    /// SHA-256 of the token, 32 bytes. Safe without salt or stretching, since a token has 256 random bits.
    package var digest: [UInt8]
    package var createdAt: Timestamp
    package var expiresAt: Timestamp?
    /// The one server of an agent's token; `nil` for all other scopes.
    package var server: ServerID?
    /// The person or team responsible for it.
    package var owner: String?
    /// The digest of the token that a page signed in with. This token is valid only while that one is. `nil`: it depends on none.
    package var parent: [UInt8]?

    package init(
        name: String, scope: Scope, digest: [UInt8], createdAt: Timestamp, expiresAt: Timestamp? = nil, server: ServerID? = nil,
        owner: String? = nil, parent: [UInt8]? = nil
    ) {
        self.owner = owner
        self.parent = parent
        self.name = name
        self.scope = scope
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.server = server
    }
}
