package import Fleet

/// `GET /api/v1/session`: the token that the request was sent with.
package struct SessionDocument: Codable, Hashable, Sendable {
    package var name, scope: String
    package var owner: String?
    /// `nil`: it does not expire.
    package var expiresAt: Timestamp?

    package init(_ token: APIToken) {
        (name, scope, owner, expiresAt) = (token.name, token.scope.rawValue, token.owner, token.expiresAt)
    }

    enum CodingKeys: String, CodingKey {
        case name, scope, owner
        case expiresAt = "expires_at"
    }
}

/// `POST /api/v1/session/links`: a one-time code to sign in to the page.
package struct SessionLinkResponse: Codable, Hashable, Sendable {
    package var code: String
    /// Relative to the control plane's address. The code is in the fragment, which browsers do not send and servers do not log.
    package var path: String
    package var expiresInSeconds: Int64

    package init(code: String, path: String, expiresInSeconds: Int64) {
        (self.code, self.path, self.expiresInSeconds) = (code, path, expiresInSeconds)
    }

    enum CodingKeys: String, CodingKey {
        case code, path
        case expiresInSeconds = "expires_in_seconds"
    }
}

/// `POST /api/v1/session/exchange`
package struct ExchangeRequest: Codable, Hashable, Sendable {
    package var code: String
    package init(code: String) { self.code = code }
    package enum CodingKeys: String, CodingKey, CaseIterable { case code }
}
