/// The provider's id of a pod or an endpoint, used as the server's id everywhere.
///
/// 1 to 64 ASCII letters, digits, `-` and `_`. An id with anything else never reaches a path or a query.
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
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "must be the id of a server"))
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Names one deploy. Created before the provider is called, so that its server is found even if the answer is lost.
public struct DeploymentID: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public init(_ text: String) { self.text = text }
    public var description: String { text }
}

/// Who did something: the holder of a token, or the control plane itself.
public enum Actor: Hashable, Sendable, CustomStringConvertible {
    /// The control plane's own decision.
    case controlPlane
    /// Somebody outside the control plane: the provider, its console, another program.
    case outside
    /// The holder of the API token of this name.
    case token(String)
    /// Whoever followed a link in a notification of this webhook.
    case link(webhook: String)

    public var description: String {
        switch self {
        case .controlPlane: "control-plane"
        case .outside: "outside"
        case .token(let name): "token:\(name)"
        case .link(let webhook): "link:\(webhook)"
        }
    }

    /// For texts: `ann`. Logs and the API use `description`.
    public var displayName: String {
        switch self {
        case .controlPlane: "the control plane"
        case .outside: "someone outside the control plane"
        case .token(let name): name
        case .link(let webhook): "a link sent to \(webhook)"
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
