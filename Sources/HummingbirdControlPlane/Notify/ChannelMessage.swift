import ControlPlane
import Fleet
import Foundation
import Wire

/// One delivery as a channel wants it: its address and the body.
struct ChannelMessage {
    let delivery: Delivery
    let webhook: Webhook
    let serverName: String?
    /// In the order of the buttons.
    let links: [(action: LinkAction, url: String)]

    /// Why a channel cannot be told at all.
    enum Unusable: Error {
        case noIntegrationKey
        case badAddress
    }

    init(_ delivery: Delivery, to webhook: Webhook, serverName: String?, links: [LinkAction: String]) {
        (self.delivery, self.webhook, self.serverName) = (delivery, webhook, serverName)
        self.links = LinkAction.allCases.compactMap { action in links[action].map { (action, $0) } }
    }

    /// The event, and how many earlier ones it stands for.
    var text: String {
        delivery.event.summary + (delivery.leftOut > 0 ? " (\(delivery.leftOut) earlier ones left out)" : "")
    }

    /// The text after a sign of its severity.
    private var marked: String {
        switch delivery.event.severity {
        case .info: text
        case .warning: "⚠️ " + text
        case .critical: "🛑 " + text
        }
    }

    /// Where the body is posted to, credentials included.
    func target() throws(Unusable) -> String {
        guard webhook.format == .ntfy || webhook.format == .telegram else { return webhook.url }
        guard var parts = URLComponents(string: webhook.url) else { throw .badAddress }
        if webhook.format == .telegram {
            parts.query = nil
        } else {
            // Its JSON is posted to the server, and names the topic.
            parts.path = parts.path.split(separator: "/").dropLast().reduce("/") { $0 + $1 + "/" }
        }
        guard let url = parts.string else { throw .badAddress }
        return url
    }

    func body() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func bytes(_ value: some Encodable) throws -> [UInt8] { Array(try encoder.encode(value)) }
        switch webhook.format {
        case .generic:
            let named = Dictionary(uniqueKeysWithValues: links.map { ($0.action.rawValue, $0.url) })
            return try bytes(WebhookBody(delivery, serverName: serverName, links: named.isEmpty ? nil : named))
        case .slack: return try bytes(slack)
        case .discord: return try bytes(discord)
        case .ntfy: return try bytes(ntfy)
        case .telegram: return try bytes(telegram)
        case .teams: return try bytes(TeamsBody(text: marked, links: links))
        case .pagerduty: return try bytes(try pagerDuty)
        case .email: return Array(MailText(self).text.utf8)
        }
    }

    // MARK: Chats

    private struct Slack: Encodable { var text: String }

    private var slack: Slack {
        // Slack's own escapes, because names come from outside.
        let escaped = marked.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let choices = links.map { "<\($0.url)|\($0.action.label)>" }.joined(separator: " · ")
        return Slack(text: choices.isEmpty ? escaped : "\(escaped)\n\(choices)")
    }

    private struct Discord: Encodable {
        struct Mentions: Encodable { var parse: [String] = [] }
        var content: String
        var allowed_mentions = Mentions()
    }

    private var discord: Discord {
        let choices = links.map { "[\($0.action.label)](<\($0.url)>)" }.joined(separator: " · ")
        // Discord's own escapes, so that a name cannot look like a link of ours.
        let plain = String(marked.prefix(1200)).map { "\\*_~`|<>[]()#".contains($0) ? "\\\($0)" : "\($0)" }.joined()
        return Discord(content: String(plain.prefix(1700)) + (choices.isEmpty ? "" : "\n\(choices)"))
    }

    private struct Ntfy: Encodable {
        struct Action: Encodable {
            var action = "view"
            var label, url: String
        }
        var topic, title, message: String
        var priority: Int
        var tags: [String]
        var actions: [Action]?
    }

    private var ntfy: Ntfy {
        let (priority, tags) =
            switch delivery.event.severity {
            case .info: (2, [String]())
            case .warning: (4, ["warning"])
            case .critical: (5, ["octagonal_sign"])
            }
        let topic = URLComponents(string: webhook.url)?.path.split(separator: "/").last.map(String.init) ?? ""
        return Ntfy(
            topic: topic, title: serverName ?? "Control plane", message: String(text.prefix(1200)), priority: priority, tags: tags,
            actions: links.isEmpty ? nil : links.map { .init(label: $0.action.label, url: $0.url) })
    }

    private struct Telegram: Encodable {
        struct Button: Encodable { var text, url: String }
        struct Keyboard: Encodable { var inline_keyboard: [[Button]] }
        var chat_id, text: String
        var link_preview_options = ["is_disabled": true]
        var reply_markup: Keyboard?
    }

    private var telegram: Telegram {
        let chat = URLComponents(string: webhook.url)?.queryItems?.first { $0.name == "chat_id" }?.value ?? ""
        // Without a parse mode Telegram shows the text as it is.
        return Telegram(
            chat_id: chat, text: String(marked.prefix(3500)),
            reply_markup: links.isEmpty ? nil : .init(inline_keyboard: links.map { [.init(text: $0.action.label, url: $0.url)] }))
    }

    // MARK: PagerDuty

    /// Events API v2. Alerts of the same number are one incident, which the end of the alert resolves.
    private struct PagerDuty: Encodable {
        struct Payload: Encodable {
            var summary, source, severity, timestamp: String
            var component: String?
            var `class`: String
        }
        struct Link: Encodable { var href, text: String }
        var routing_key, event_action, dedup_key: String
        var client = "controlplane"
        var payload: Payload?
        var links: [Link]?
    }

    private var pagerDuty: PagerDuty {
        get throws(Unusable) {
            guard let key = webhook.secret else { throw .noIntegrationKey }
            let event = delivery.event
            var incident = "controlplane-\(delivery.id)"
            if case .alert(let id, _) = event.about { incident = "controlplane-alert-\(id)" }
            let isEnd = event.kind == .alertResolved
            let payload = PagerDuty.Payload(
                summary: String(text.prefix(1000)), source: serverName ?? "control plane", severity: event.severity.rawValue,
                timestamp: "\(event.at)", component: event.server?.text, class: event.kind.rawValue)
            return PagerDuty(
                routing_key: key, event_action: isEnd ? "resolve" : "trigger", dedup_key: incident, payload: payload,
                links: links.isEmpty ? nil : links.map { .init(href: $0.url, text: $0.action.label) })
        }
    }
}

/// A message with an adaptive card, as the workflows of Microsoft Teams take it.
struct TeamsBody: Encodable {
    struct Attachment: Encodable {
        var contentType = "application/vnd.microsoft.card.adaptive"
        var content: Card
    }
    struct Card: Encodable {
        var schema = "http://adaptivecards.io/schemas/adaptive-card.json"
        var type = "AdaptiveCard"
        var version = "1.4"
        var body: [Block]
        var actions: [Action]?

        enum CodingKeys: String, CodingKey {
            case type, version, body, actions
            case schema = "$schema"
        }
    }
    struct Block: Encodable {
        var type = "TextBlock"
        var text: String
        var wrap = true
    }
    struct Action: Encodable {
        var type = "Action.OpenUrl"
        var title, url: String
    }

    var type = "message"
    var attachments: [Attachment]

    init(text: String, links: [(action: LinkAction, url: String)]) {
        // The card's Markdown, so that a name cannot look like a link of ours.
        let plain = String(text.prefix(5000)).map { "\\*_[]()#`<>".contains($0) ? "\\\($0)" : "\($0)" }.joined()
        let actions = links.map { Action(title: $0.action.label, url: $0.url) }
        attachments = [Attachment(content: Card(body: [Block(text: plain)], actions: actions.isEmpty ? nil : actions))]
    }
}
