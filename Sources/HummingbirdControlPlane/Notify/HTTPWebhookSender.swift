import AsyncHTTPClient
import ControlPlane
import Fleet
import Foundation
import NIOCore
import NIOHTTP1
import Transport
import Wire

/// Posts deliveries. Redirects are not followed, so only the URL that its owner wrote is called.
struct HTTPWebhookSender: WebhookSender {
    let clients: TargetClients
    /// `nil`: warnings have no links.
    let links: ActionLinks?

    private static let within = Duration.seconds(10)

    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome {
        do {
            let message = ChannelMessage(delivery, to: webhook, serverName: serverName, links: links?.links(for: delivery) ?? [:])
            let body = try message.body()
            let address = WebhookAddress(try message.target())
            var request = HTTPClientRequest(url: address.url)
            request.method = .POST
            if let credentials = address.basicCredentials {
                request.headers.add(name: "Authorization", value: "Basic \(credentials)")
            }
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
            return try await clients.execute(request, within: HTTPWebhookSender.within) { response in
                HTTPWebhookSender.outcome(
                    Int(response.status.code), retryAfter: response.headers.first(name: "retry-after"), at: now)
            }
        } catch ChannelMessage.Unusable.noIntegrationKey {
            return .refused("it has no integration key; save the webhook again with --secret-file")
        } catch let error as TargetClients.Refusal {
            return .failed("\(error)")
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .connectTimeout {
            return .failed("no response within 10 s")
        } catch {
            // The URL may contain a secret, so no error contains it.
            return .failed("unreachable")
        }
    }

    static func outcome(_ status: Int, retryAfter: String?, at now: Timestamp) -> DeliveryOutcome {
        switch status {
        case 200..<300: return .delivered
        // These statuses mean that the message itself is wrong.
        case 400, 413, 414, 415, 422: return .refused("status \(status)")
        case 410: return .gone
        case 300..<400: return .failed("status \(status): redirects are not followed; set the URL that it points to")
        default: return .failed("status \(status)", retryAfter: retryAfter.flatMap { RetryAfter.span($0, at: now) })
        }
    }
}

/// A webhook's address, taken apart: a name and a password in it are for a header, and for nobody's eyes.
struct WebhookAddress {
    /// Without credentials.
    var url: String
    /// As `Authorization: Basic` has them; `nil`: there are none.
    var basicCredentials: String?

    init(_ text: String) {
        url = text
        guard var parts = URLComponents(string: text), let user = parts.user else { return }
        basicCredentials = Data("\(user):\(parts.password ?? "")".utf8).base64EncodedString()
        (parts.user, parts.password) = (nil, nil)
        url = parts.string ?? text
    }
}
