package import Fleet

/// `GET` and `POST /api/v1/webhooks`. A secret is never shown, except once if it was created here.
package struct WebhookDocument: Codable, Hashable, Sendable {
    package var name, url: String
    package var format: String?
    package var secret: String?
    /// The secret was an explicit `null`: sign nothing. If the field is left out, the present secret stays.
    package var forgetsSecret = false
    package var hasSecret: Bool?
    package var kinds: [String]?
    package var minimumSeverity: String?
    package var tags: [String]?
    package var owners: [String]?

    package init(
        name: String, url: String, format: String? = nil, secret: String? = nil, kinds: [String]? = nil, minimumSeverity: String? = nil,
        tags: [String]? = nil, owners: [String]? = nil
    ) {
        (self.name, self.url, self.format, self.secret) = (name, url, format, secret)
        (self.kinds, self.minimumSeverity, self.tags, self.owners) = (kinds, minimumSeverity, tags, owners)
    }

    /// For a response: without the secret, and without credentials in the URL.
    package init(hiding webhook: Webhook) {
        self.init(
            // guard: F74_credentials
            name: webhook.name, url: WebhookDocument.hidingCredentials(in: webhook.url), format: webhook.format.rawValue,
            kinds: webhook.kinds,
            minimumSeverity: webhook.minimumSeverity.rawValue, tags: webhook.tags, owners: webhook.owners)
        hasSecret = webhook.secret != nil
    }

    /// Replaces credentials in a URL.
    package static let hidden = Webhook.hiddenCredentials

    /// The URL with `***` in place of a name and password.
    private static func hidingCredentials(in url: String) -> String {
        guard let slashes = url.firstRange(of: "://") else { return url }
        let end = url[slashes.upperBound...].firstIndex { "/?#".contains($0) } ?? url.endIndex
        guard let at = url[slashes.upperBound..<end].lastIndex(of: "@") else { return url }
        return "\(url[..<slashes.upperBound])\(hidden)\(url[at...])"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.decode(String.self, forKey: .name)
        url = try fields.decode(String.self, forKey: .url)
        format = try fields.decodeIfPresent(String.self, forKey: .format)
        secret = try fields.decodeIfPresent(String.self, forKey: .secret)
        forgetsSecret = fields.contains(.secret) && secret == nil
        hasSecret = try fields.decodeIfPresent(Bool.self, forKey: .hasSecret)
        kinds = try fields.decodeIfPresent([String].self, forKey: .kinds)
        minimumSeverity = try fields.decodeIfPresent(String.self, forKey: .minimumSeverity)
        tags = try fields.decodeIfPresent([String].self, forKey: .tags)
        owners = try fields.decodeIfPresent([String].self, forKey: .owners)
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(url, forKey: .url)
        try fields.encodeIfPresent(format, forKey: .format)
        if forgetsSecret { try fields.encodeNil(forKey: .secret) } else { try fields.encodeIfPresent(secret, forKey: .secret) }
        try fields.encodeIfPresent(hasSecret, forKey: .hasSecret)
        try fields.encodeIfPresent(kinds, forKey: .kinds)
        try fields.encodeIfPresent(minimumSeverity, forKey: .minimumSeverity)
        try fields.encodeIfPresent(tags, forKey: .tags)
        try fields.encodeIfPresent(owners, forKey: .owners)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case name, url, format, secret, kinds, tags, owners
        case hasSecret = "has_secret"
        case minimumSeverity = "minimum_severity"
    }
}

package struct WebhookList: Codable, Hashable, Sendable {
    package var webhooks: [WebhookDocument]
    package init(webhooks: [WebhookDocument]) { self.webhooks = webhooks }
}

/// `POST /api/v1/webhooks/{name}/test`
package struct WebhookTestResponse: Codable, Hashable, Sendable {
    package var webhook: String
    package var delivered: Bool
    /// Why it was not delivered.
    package var detail: String?

    package init(webhook: String, delivered: Bool, detail: String?) {
        (self.webhook, self.delivered, self.detail) = (webhook, delivered, detail)
    }
}

package struct DeliveryDocument: Codable, Hashable, Sendable {
    package var id, webhook, state: String
    package var attempts: Int
    package var createdAt: Timestamp
    package var nextAttemptAt: Timestamp?
    package var lastError: String?
    package var event: EventDocument

    package init(_ delivery: Delivery) {
        (id, webhook, state, attempts) = (delivery.id, delivery.webhook, delivery.state.rawValue, delivery.attempts)
        createdAt = delivery.createdAt
        nextAttemptAt = delivery.state == .waiting ? max(delivery.nextAttemptAt, delivery.heldUntil ?? delivery.nextAttemptAt) : nil
        (lastError, event) = (delivery.lastError, EventDocument(delivery.event))
    }

    enum CodingKeys: String, CodingKey {
        case id, webhook, state, attempts, event
        case createdAt = "created_at"
        case nextAttemptAt = "next_attempt_at"
        case lastError = "last_error"
    }
}

package struct DeliveryList: Codable, Hashable, Sendable {
    package var deliveries: [DeliveryDocument]
    package init(deliveries: [DeliveryDocument]) { self.deliveries = deliveries }
}

/// The body that a webhook of the format `generic` receives.
package struct WebhookBody: Codable, Hashable, Sendable {
    /// The same for every attempt.
    package var id: String
    package var type: String
    package var timestamp: Timestamp
    package var data: EventDocument
    package var serverName: String?
    /// How many earlier events were left out because this one replaces them.
    package var leftOut: Int?
    /// Of a warning, where the control plane knows its package address: what to do about it, by what it does.
    package var links: [String: String]?

    package init(_ delivery: Delivery, serverName: String?, links: [String: String]?) {
        self.links = links
        (id, type, timestamp) = (delivery.id, delivery.event.kind.rawValue, delivery.event.at)
        (data, self.serverName) = (EventDocument(delivery.event), serverName)
        leftOut = delivery.leftOut > 0 ? delivery.leftOut : nil
    }

    enum CodingKeys: String, CodingKey {
        case id, type, timestamp, data, links
        case serverName = "server_name"
        case leftOut = "left_out"
    }
}

/// `GET` and `POST /api/v1/tokens`. The secret is shown once, by the `POST`.
package struct TokenDocument: Codable, Hashable, Sendable {
    package var name, scope: String
    package var owner, server: String?
    package var createdAt: Timestamp
    package var expiresAt: Timestamp?
    package var token: String?

    package init(_ token: APIToken, secret: String? = nil) {
        (name, scope, owner, server) = (token.name, token.scope.rawValue, token.owner, token.server?.text)
        (createdAt, expiresAt, self.token) = (token.createdAt, token.expiresAt, secret)
    }

    enum CodingKeys: String, CodingKey {
        case name, scope, owner, server, token
        case createdAt = "created_at"
        case expiresAt = "expires_at"
    }
}

package struct TokenList: Codable, Hashable, Sendable {
    package var tokens: [TokenDocument]
    package init(tokens: [TokenDocument]) { self.tokens = tokens }
}

package struct TokenRequest: Codable, Hashable, Sendable {
    package var name, scope: String
    package var owner: String?
    /// `nil`: it does not expire.
    package var expiresInSeconds: Int64?

    package init(name: String, scope: String, owner: String?, expiresInSeconds: Int64?) {
        (self.name, self.scope, self.owner, self.expiresInSeconds) = (name, scope, owner, expiresInSeconds)
    }

    package enum CodingKeys: String, CodingKey, CaseIterable {
        case name, scope, owner
        case expiresInSeconds = "expires_in_seconds"
    }
}
