import CLibcrypto
public import Fleet
import Foundation

/// What a link in a warning does when somebody follows it and confirms.
public enum LinkAction: String, CaseIterable, Hashable, Sendable {
    case extend, protect

    public static let putOffBy = Duration.seconds(2 * 3600)
    public static let protectedFor = Duration.seconds(86_400)

    /// For the button.
    public var words: String {
        switch self {
        case .extend: "Put the stop off by 2 hours"
        case .protect: "Protect it for a day"
        }
    }
}

/// One link, as it was signed.
public struct ActionLink: Hashable, Sendable {
    public var action: LinkAction
    public var server: ServerID
    /// Of the warning that it stands in.
    public var event: Int64
    public var webhook: String
    public var expiresAt: Timestamp

    /// The same for the same warning at every attempt: it is used once however often it was sent.
    public var id: String {
        "\(action.rawValue).\(event).\(server.text).\(expiresAt.microsecondsSinceEpoch / 1_000_000).\(webhook)"
    }
}

/// Makes and checks links that need no token: what they do is small, signed, done once, and over soon.
public struct ActionLinks: Sendable {
    public static let lastFor = Duration.seconds(86_400)

    private let key: [UInt8]
    private let publicURL: String
    /// Links end in wall time, and events happen in the process's own; `nil`: both are the same.
    private let time: (any TimeSource)?

    /// - Parameters:
    ///   - key: 32 secret bytes, the same after a restart.
    ///   - publicURL: where people reach this control plane, without a slash at its end.
    public init(key: [UInt8], publicURL: String, time: (any TimeSource)? = nil) {
        self.time = time
        self.key = key
        self.publicURL = publicURL
    }

    /// 32 random bytes.
    public static func freshKey() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }

    /// The links that a warning carries; none for other events.
    public func links(for delivery: Delivery) -> [LinkAction: String] {
        guard delivery.event.kind == .idleWarning, let server = delivery.event.server else { return [:] }
        // A link is nobody's admin: it cannot postpone the end of a runtime that an admin set.
        let actions = LinkAction.allCases.filter { $0 != .extend || delivery.event.about != .adminRuntimeLimit }
        let links = actions.map { action in
            let link = ActionLink(
                action: action, server: server, event: delivery.event.sequence, webhook: delivery.webhook,
                expiresAt: delivery.event.at + (time?.clockCorrection ?? .zero) + ActionLinks.lastFor)
            return (action, "\(publicURL)\(ActionLinks.path)/\(text(of: link))")
        }
        return Dictionary(uniqueKeysWithValues: links)
    }

    static let path = "/links"

    /// `id~signature`, both fit for an address.
    func text(of link: ActionLink) -> String { "\(link.id)~\(ActionLinks.hex(WebhookSignature.mac(Array(link.id.utf8), key: key)))" }

    enum Verdict: Hashable, Sendable {
        case good(ActionLink)
        case expired(ActionLink)
        case unknown
    }

    func read(_ text: String, at now: Timestamp) -> Verdict {
        guard text.utf8.count <= 300, let mark = text.lastIndex(of: "~") else { return .unknown }
        let id = String(text[..<mark])
        let given = Array(text[text.index(after: mark)...].utf8)
        let right = Array(ActionLinks.hex(WebhookSignature.mac(Array(id.utf8), key: key)).utf8)
        guard given.count == right.count, CRYPTO_memcmp(given, right, right.count) == 0 else { return .unknown }
        // Of ours, so it has this shape; a webhook's name may hold dots and comes last.
        let parts = id.split(separator: ".", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let action = LinkAction(rawValue: parts[0]), let event = Int64(parts[1]), let server = ServerID(parts[2]),
            let seconds = Int64(parts[3])
        else { return .unknown }
        let link = ActionLink(
            action: action, server: server, event: event, webhook: parts[4], expiresAt: Timestamp(secondsSinceEpoch: seconds))
        return now < link.expiresAt ? .good(link) : .expired(link)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
