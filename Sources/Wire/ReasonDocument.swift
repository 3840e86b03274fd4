package import Fleet

/// One reason to keep a server or to stop it, as data. Parts that a reason does not have are left out.
package struct ReasonDocument: Codable, Hashable, Sendable {
    /// Stable: `protected`, `busy`, `idle`, …
    package var code: String
    /// For people, with times relative to the answer.
    package var text: String
    /// The signal of `busy` and `unknown`.
    package var signal: String?
    package var since, until: Timestamp?
    /// Who caused it: `token:ann`.
    package var by: String?
    package var detail: String?

    package init(
        code: String, text: String, signal: Signal? = nil, since: Timestamp? = nil, until: Timestamp? = nil, by: Actor? = nil,
        detail: String? = nil
    ) {
        (self.code, self.text, self.signal) = (code, text, signal?.rawValue)
        (self.since, self.until, self.by, self.detail) = (since, until, by?.description, detail)
    }
}
