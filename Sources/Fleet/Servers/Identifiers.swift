/// The provider's id of a pod or an endpoint; it is the server's id everywhere in this product.
///
/// 1 to 64 ASCII letters, digits, `-` and `_`: an id from outside that has anything else never reaches a path or a query.
public struct ServerID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: some StringProtocol) {
        guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(ServerID.isAllowed) else { return nil }
        self.text = String(text)
    }

    public static func < (a: ServerID, b: ServerID) -> Bool { a.text < b.text }
    public var description: String { text }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}

extension ServerID: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = ServerID(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a server id"))
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Names one deploy. Made here before the provider is asked, so that a lost answer can be found again.
public struct DeploymentID: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public init(_ text: String) { self.text = text }
    public var description: String { text }
}

/// Who did something: a person's or program's token, or the control plane itself.
public enum Actor: Hashable, Sendable, CustomStringConvertible {
    /// The control plane's own decision.
    case controlPlane
    /// Somebody outside it: RunPod, its console, another program.
    case outside
    /// The holder of the API token of this name.
    case token(String)
    /// Whoever followed a link in what the webhook of this name was told.
    case link(webhook: String)

    public var description: String {
        switch self {
        case .controlPlane: "control-plane"
        case .outside: "outside"
        case .token(let name): "token:\(name)"
        case .link(let webhook): "link:\(webhook)"
        }
    }

    public init(_ text: String) {
        switch text {
        case "control-plane": self = .controlPlane
        case "outside": self = .outside
        case let text where text.hasPrefix("link:"): self = .link(webhook: String(text.dropFirst(5)))
        default: self = .token(text.hasPrefix("token:") ? String(text.dropFirst(6)) : text)
        }
    }
}
