import CLibcrypto
package import Fleet
import Store

/// What a link in a warning does when somebody opens it and confirms.
package enum LinkAction: String, CaseIterable, Hashable, Sendable {
    case extend, protect

    /// By how much a link postpones the stop.
    package static let postponement = Duration.seconds(2 * 3600)
    /// For how long a link protects the server.
    package static let protection = Duration.seconds(86_400)

    /// The button's text.
    package var label: String {
        switch self {
        case .extend: "Postpone the stop by 2 hours"
        case .protect: "Protect it for 1 day"
        }
    }
}

/// One link, as signed.
package struct ActionLink: Hashable, Sendable {
    package var action: LinkAction
    package var server: ServerID
    /// The number of the warning that contains it.
    package var event: Int64
    /// The webhook that the warning was sent to.
    package var webhook: String
    package var expiresAt: Timestamp

    package init(action: LinkAction, server: ServerID, event: Int64, webhook: String, expiresAt: Timestamp) {
        (self.action, self.server, self.event, self.webhook, self.expiresAt) = (action, server, event, webhook, expiresAt)
    }

    /// The same for every attempt to send a warning: it works once, however often it was sent.
    package var id: String {
        "\(action.rawValue).\(event).\(server.text).\(expiresAt.microsecondsSinceEpoch / 1_000_000).\(webhook)"
    }
}

/// Creates and checks links that work without a token: each is signed, does one small thing once, and expires after a day.
package struct ActionLinks: Sendable {
    package static let lifetime = Duration.seconds(86_400)

    private let key: [UInt8]
    private let publicURL: String
    /// Links expire in wall time, while events carry the process's own time; `nil`: both are the same.
    private let time: (any TimeSource)?

    /// - Parameters:
    ///   - key: 32 secret bytes, the same after a restart.
    ///   - publicURL: where people reach this control plane, without a trailing slash.
    package init(key: [UInt8], publicURL: String, time: (any TimeSource)? = nil) {
        self.time = time
        self.key = key
        self.publicURL = publicURL
    }

    /// 32 random bytes.
    package static func freshKey() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }

    /// The links of a warning by action; empty for other events.
    package func links(for delivery: Delivery) -> [LinkAction: String] {
        guard delivery.event.kind == .idleWarning, let server = delivery.event.server else { return [:] }
        // A link has no admin's rights: it cannot postpone the end of a maximum runtime that an admin set.
        let actions = LinkAction.allCases.filter { $0 != .extend || delivery.event.about != .adminRuntimeLimit }
        let links = actions.map { action in
            let link = ActionLink(
                action: action, server: server, event: delivery.event.sequence, webhook: delivery.webhook,
                expiresAt: delivery.event.at + (time?.clockCorrection ?? .zero) + ActionLinks.lifetime)
            return (action, "\(publicURL)\(ActionLinks.path)/\(text(of: link))")
        }
        return Dictionary(uniqueKeysWithValues: links)
    }

    package static let path = "/links"

    /// `id~signature`, safe in a URL.
    package func text(of link: ActionLink) -> String {
        "\(link.id)~\(Hexadecimal.text(of: WebhookSignature.mac(Array(link.id.utf8), key: key)))"
    }

    package enum Verdict: Hashable, Sendable {
        case valid(ActionLink)
        case expired(ActionLink)
        case unknown
    }

    /// Checks the signature and the expiry of a link.
    package func read(_ text: String, at now: Timestamp) -> Verdict {
        guard text.utf8.count <= 300, let mark = text.lastIndex(of: "~") else { return .unknown }
        let id = String(text[..<mark])
        let given = Array(text[text.index(after: mark)...].utf8)
        let right = Array(Hexadecimal.text(of: WebhookSignature.mac(Array(id.utf8), key: key)).utf8)
        guard given.count == right.count, CRYPTO_memcmp(given, right, right.count) == 0 else { return .unknown }
        // It is signed, so it has this shape; a webhook's name may contain dots and comes last.
        let parts = id.split(separator: ".", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, let action = LinkAction(rawValue: parts[0]), let event = Int64(parts[1]), let server = ServerID(parts[2]),
            let seconds = Int64(parts[3])
        else { return .unknown }
        let link = ActionLink(
            action: action, server: server, event: event, webhook: parts[4], expiresAt: Timestamp(secondsSinceEpoch: seconds))
        return now < link.expiresAt ? .valid(link) : .expired(link)
    }
}

/// Remembers which links were used: each works once.
package struct UsedLinks: Sendable {
    let store: FleetStore

    package func isUsed(_ link: ActionLink) async throws(ControlPlaneError) -> Bool {
        do { return try await store.credentials.isUsed(link: link.id) } catch { throw .storage("\(error)") }
    }

    /// Marks a link as used.
    ///
    /// - Returns: false when it was used before.
    package func use(_ link: ActionLink, at now: Timestamp) async throws(ControlPlaneError) -> Bool {
        do { return try await store.credentials.use(link: link.id, at: now, forgetting: now - ActionLinks.lifetime * 2) } catch {
            throw .storage("\(error)")
        }
    }
}
