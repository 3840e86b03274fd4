public import Fleet

/// `GET` and `POST /api/v1/webhooks`. A secret is taken and never shown, except once the one that was made because none was given.
public struct WebhookDocument: Codable, Hashable, Sendable {
    public var name, url: String
    public var format: String?
    public var secret: String?
    /// An explicit `null`: nothing is to be signed. Without the field everything stays as it is.
    public var forgetsSecret = false
    public var hasSecret: Bool?
    public var kinds: [String]?
    public var minimumSeverity: String?
    public var tags: [String]?
    public var owners: [String]?

    public init(
        name: String, url: String, format: String? = nil, secret: String? = nil, kinds: [String]? = nil, minimumSeverity: String? = nil,
        tags: [String]? = nil, owners: [String]? = nil
    ) {
        (self.name, self.url, self.format, self.secret) = (name, url, format, secret)
        (self.kinds, self.minimumSeverity, self.tags, self.owners) = (kinds, minimumSeverity, tags, owners)
    }

    /// As it is shown.
    public init(hiding webhook: Webhook) {
        self.init(
            // guard: F74_credentials
            name: webhook.name, url: WebhookDocument.hidingCredentials(in: webhook.url), format: webhook.format.rawValue,
            kinds: webhook.kinds,
            minimumSeverity: webhook.minimumSeverity.rawValue, tags: webhook.tags, owners: webhook.owners)
        hasSecret = webhook.secret != nil
    }

    /// What stands where credentials are not shown.
    public static let hidden = "***"

    /// The same address with `***` for a name and password in it.
    private static func hidingCredentials(in url: String) -> String {
        guard let slashes = url.firstRange(of: "://") else { return url }
        let end = url[slashes.upperBound...].firstIndex { "/?#".contains($0) } ?? url.endIndex
        guard let at = url[slashes.upperBound..<end].lastIndex(of: "@") else { return url }
        return "\(url[..<slashes.upperBound])\(hidden)\(url[at...])"
    }

    public init(from decoder: any Decoder) throws {
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

    public func encode(to encoder: any Encoder) throws {
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

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case name, url, format, secret, kinds, tags, owners
        case hasSecret = "has_secret"
        case minimumSeverity = "minimum_severity"
    }
}

public struct WebhookList: Codable, Hashable, Sendable {
    public var webhooks: [WebhookDocument]
    public init(webhooks: [WebhookDocument]) { self.webhooks = webhooks }
}

public struct DeliveryDocument: Codable, Hashable, Sendable {
    public var id, webhook, state: String
    public var attempts: Int
    public var createdAt: Timestamp
    public var nextAttemptAt: Timestamp?
    public var lastError: String?
    public var event: EventDocument

    public init(_ delivery: Delivery) {
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

public struct DeliveryList: Codable, Hashable, Sendable {
    public var deliveries: [DeliveryDocument]
    public init(deliveries: [DeliveryDocument]) { self.deliveries = deliveries }
}

/// What a webhook of the format `generic` receives.
public struct WebhookBody: Codable, Hashable, Sendable {
    /// The same at every attempt.
    public var id: String
    public var type: String
    public var timestamp: Timestamp
    public var data: EventDocument
    public var serverName: String?
    /// How many like it before it were left out, because this one says what is true now.
    public var leftOut: Int?
    /// Of a warning, where the control plane knows its public address: what to do about it, by what it does.
    public var links: [String: String]?

    public init(_ delivery: Delivery, serverName: String?, links: [String: String]?) {
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

/// `GET` and `POST /api/v1/tokens`. The token itself is answered once, by the `POST`.
public struct TokenDocument: Codable, Hashable, Sendable {
    public var name, scope: String
    public var owner, server: String?
    public var createdAt: Timestamp
    public var expiresAt: Timestamp?
    public var token: String?

    public init(_ token: APIToken, secret: String? = nil) {
        (name, scope, owner, server) = (token.name, token.scope.rawValue, token.owner, token.server?.text)
        (createdAt, expiresAt, self.token) = (token.createdAt, token.expiresAt, secret)
    }

    enum CodingKeys: String, CodingKey {
        case name, scope, owner, server, token
        case createdAt = "created_at"
        case expiresAt = "expires_at"
    }
}

public struct TokenList: Codable, Hashable, Sendable {
    public var tokens: [TokenDocument]
    public init(tokens: [TokenDocument]) { self.tokens = tokens }
}

public struct TokenRequest: Codable, Hashable, Sendable {
    public var name, scope: String
    public var owner: String?
    /// `nil`: never.
    public var expiresInSeconds: Int64?

    public init(name: String, scope: String, owner: String?, expiresInSeconds: Int64?) {
        (self.name, self.scope, self.owner, self.expiresInSeconds) = (name, scope, owner, expiresInSeconds)
    }

    public enum CodingKeys: String, CodingKey, CaseIterable {
        case name, scope, owner
        case expiresInSeconds = "expires_in_seconds"
    }
}
