/// What the holder of a token may do; each includes the one before.
public enum Scope: String, Hashable, Sendable, CaseIterable, Comparable {
    case read, operate, admin

    public static func < (a: Scope, b: Scope) -> Bool {
        func rank(_ scope: Scope) -> Int {
            switch scope {
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

    public init(name: String, scope: Scope, digest: [UInt8], createdAt: Timestamp, expiresAt: Timestamp? = nil) {
        self.name = name
        self.scope = scope
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}
