import Fleet

/// A secret that is sent in an `Authorization` header: a provider's API key, or a token of this control plane.
///
/// Prints as `[redacted]` wherever it is logged, described or dumped.
public struct BearerToken: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let secret: String

    /// `nil` for text that no header can carry: empty, over 512 bytes, or with spaces, control characters or anything beyond ASCII.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 512, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        secret = text
    }

    /// The value of an `Authorization` header. The only way to read the secret.
    public var authorization: String { "Bearer \(secret)" }

    public var description: String { "[redacted]" }
    public var debugDescription: String { "[redacted]" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// A shorter token is not a secret, and may be part of any word.
    private static let shortestSecret = 8

    /// Returns `text` with the secret replaced by `[redacted]`.
    public func scrub(_ text: String) -> String {
        if secret.count < BearerToken.shortestSecret { return text }
        var (scrubbed, rest) = ("", text[...])
        while let place = rest.first(secret) {
            scrubbed += rest[..<place.lowerBound] + "[redacted]"
            rest = rest[place.upperBound...]
        }
        return scrubbed + rest
    }
}
