import API
import AsyncHTTPClient
import ControlPlane
import Fleet
import Foundation
import NIOCore
import NIOHTTP1
import Wire

/// Posts deliveries. Redirects are not followed: an address is what its owner wrote.
struct HTTPWebhookSender: WebhookSender {
    let client: HTTPClient
    /// `nil`: warnings carry no links.
    let links: ActionLinks?

    static func makeClient() -> HTTPClient {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .seconds(5)
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    private struct Slack: Encodable { var text: String }
    private struct Discord: Encodable {
        struct Mentions: Encodable { var parse: [String] = [] }
        var content: String
        var allowed_mentions = Mentions()
    }

    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome {
        do {
            let body = try HTTPWebhookSender.body(
                delivery, webhook.format, serverName: serverName, links: links?.links(for: delivery) ?? [:])
            var request = HTTPClientRequest(url: webhook.url)
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/json")
            request.headers.add(name: "User-Agent", value: "controlplane")
            if webhook.format == .generic {
                let seconds = now.microsecondsSinceEpoch / 1_000_000
                request.headers.add(name: "webhook-id", value: delivery.id)
                request.headers.add(name: "webhook-timestamp", value: "\(seconds)")
                if let secret = webhook.secret {
                    request.headers.add(
                        name: "webhook-signature",
                        value: WebhookSignature.sign(body, id: delivery.id, secondsSinceEpoch: seconds, secret: secret))
                }
            }
            request.body = .bytes(ByteBuffer(bytes: body))
            let response = try await client.execute(request, timeout: .seconds(10))
            switch response.status.code {
            case 200..<300: return .taken
            // What is wrong with these is the message.
            case 400, 413, 414, 415, 422: return .refused("status \(response.status.code)")
            default: return .failed("status \(response.status.code)")
            }
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .connectTimeout {
            return .failed("no answer within 10 s")
        } catch {
            // What the address holds may be a secret: it is in no error.
            return .failed("it cannot be reached")
        }
    }

    static func body(
        _ delivery: Delivery, _ format: Webhook.Format, serverName: String?, links: [LinkAction: String]
    ) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let mark =
            switch delivery.event.severity {
            case .info: ""
            case .warning: "⚠️ "
            case .critical: "🛑 "
            }
        let others = delivery.leftOut > 0 ? " (\(delivery.leftOut) like it before it were left out)" : ""
        let text = mark + delivery.event.summary + others
        let inOrder = LinkAction.allCases.compactMap { action in links[action].map { (action, $0) } }
        switch format {
        case .generic:
            let named = Dictionary(uniqueKeysWithValues: inOrder.map { ($0.0.rawValue, $0.1) })
            return Array(
                try encoder.encode(WebhookBody(delivery, serverName: serverName, links: named.isEmpty ? nil : named)))
        case .slack:
            // Slack's own escapes; names come from the provider.
            let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            let choices = inOrder.map { "<\($0.1)|\($0.0.words)>" }.joined(separator: " · ")
            return Array(try encoder.encode(Slack(text: choices.isEmpty ? escaped : "\(escaped)\n\(choices)")))
        case .discord:
            let choices = inOrder.map { "[\($0.0.words)](<\($0.1)>)" }.joined(separator: " · ")
            // Discord's own escapes: nothing that comes from elsewhere can look like a link of ours.
            let plain = String(text.prefix(1200)).map { "\\*_~`|<>[]()#".contains($0) ? "\\\($0)" : "\($0)" }.joined()
            return Array(try encoder.encode(Discord(content: String(plain.prefix(1700)) + (choices.isEmpty ? "" : "\n\(choices)"))))
        }
    }
}
