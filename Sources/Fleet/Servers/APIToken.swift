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
public struct APIToken: Hashable, Sendable {
    public var name: String
    public var scope: Scope
    /// SHA-256 of the token, 32 bytes. Safe without salt or stretching, since a token has 256 random bits.
    public var digest: [UInt8]
    public var createdAt: Timestamp
    public var expiresAt: Timestamp?
    /// The one server of an agent's token; `nil` for all other scopes.
    public var server: ServerID?
    /// The person or team responsible for it.
    public var owner: String?

    public init(
        name: String, scope: Scope, digest: [UInt8], createdAt: Timestamp, expiresAt: Timestamp? = nil, server: ServerID? = nil,
        owner: String? = nil
    ) {
        self.owner = owner
        self.name = name
        self.scope = scope
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.server = server
    }
}
