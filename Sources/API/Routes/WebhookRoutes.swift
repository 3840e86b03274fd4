import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/webhooks` and `/api/v1/deliveries`: for admins.
struct WebhookRoutes {
    let webhooks: WebhookRegistry

    var routes: [Route] {
        [
            .get("webhooks", .admin, list),
            .post("webhooks", .admin, save),
            .delete("webhooks/{name}", .admin, delete),
            .post("webhooks/{name}/test", .admin, test),
            .get("deliveries", .admin, query: ["state", "webhook", "limit"], listDeliveries),
            .post("deliveries/{id}/resend", .admin, resend),
        ]
    }

    private func list(_ call: Call) async throws -> Response {
        JSONBody.response(WebhookList(webhooks: try await webhooks.list().map { WebhookDocument(hiding: $0) }))
    }

    private func save(_ call: Call) async throws -> Response {
        let body = try await call.body(WebhookDocument.self)
        let saved = try await webhooks.save(WebhookDraft(body), by: call.actor)
        var document = WebhookDocument(hiding: saved.webhook)
        document.secret = saved.freshSecret
        return JSONBody.response(document, status: .created)
    }

    private func delete(_ call: Call) async throws -> Response {
        try await webhooks.delete(call.path("name"), by: call.actor)
        return Response(status: .noContent)
    }

    private func test(_ call: Call) async throws -> Response {
        let name = call.path("name")
        let detail: String? =
            switch try await webhooks.test(name, by: call.actor) {
            case .delivered: nil
            case .failed(let why, _), .refused(let why): why
            case .gone: "status 410: the receiver is gone for good"
            }
        return JSONBody.response(WebhookTestResponse(webhook: name, delivered: detail == nil, detail: detail))
    }

    private func listDeliveries(_ call: Call) async throws -> Response {
        let (state, webhook, limit) = try call.query { query in
            (query.choice("state", of: Delivery.State.self), query.text("webhook"), query.integer("limit", in: 1...1000) ?? 100)
        }
        let deliveries = try await webhooks.deliveries(state: state, webhook: webhook, limit: limit)
        return JSONBody.response(DeliveryList(deliveries: deliveries.map { DeliveryDocument($0) }))
    }

    private func resend(_ call: Call) async throws -> Response {
        JSONBody.response(DeliveryDocument(try await webhooks.resend(call.path("id"), by: call.actor)))
    }
}

extension WebhookDraft {
    init(_ document: WebhookDocument) {
        let secret: Secret = document.secret.map { .set($0) } ?? (document.forgetsSecret ? .none : .keep)
        self.init(
            name: document.name, url: document.url, format: document.format, secret: secret, kinds: document.kinds ?? [],
            minimumSeverity: document.minimumSeverity, tags: document.tags ?? [], owners: document.owners ?? [])
    }
}
