/// What the holder of a token may do; `operate` includes `read`, and `admin` both.
public enum Scope: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Reports of the one server that the token is bound to, and nothing else.
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

/// A token as it is stored: what it may do, never the token itself.
public struct APIToken: Hashable, Sendable {
    public var name: String
    public var scope: Scope
    /// SHA-256 of the token, 32 bytes. Sound without salt or stretching: a token is 256 random bits.
    public var digest: [UInt8]
    public var createdAt: Timestamp
    public var expiresAt: Timestamp?
    /// The one server of an agent's token; `nil` for all other scopes.
    public var server: ServerID?
    /// The person or team that answers for it.
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
