/// Somewhere to tell what happens: an address, how it wants to be told, and of what.
package struct Webhook: Hashable, Sendable {
    package enum Format: String, CaseIterable, Sendable {
        /// JSON, signed as standardwebhooks.com says.
        case generic
        case slack, discord, ntfy, telegram, teams, pagerduty
        /// Through the machine's `sendmail` command; its address is `mailto:…`.
        case email

        /// `generic, slack, … or email`
        package static var list: String {
            let names = allCases.map(\.rawValue)
            return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
        }
    }

    package var name: String
    package var url: String
    package var format: Format
    /// Signs what is sent; `nil`: nothing is signed.
    package var secret: String?
    /// Only events whose kind begins with one of these; empty: all.
    package var kinds: [String]
    package var minimumSeverity: Event.Severity
    /// Only events of servers with one of these tags; empty: all, those of no server included.
    package var tags: [String]
    /// Only events of servers that belong to one of these; empty: all, those of no server included.
    package var owners: [String]
    /// Events up to this number were handed over to be delivered.
    package var cursor: Int64

    /// Stands in a URL where its name and password are hidden.
    package static let hiddenCredentials = "***"

    package init(
        name: String, url: String, format: Format = .generic, secret: String? = nil, kinds: [String] = [],
        minimumSeverity: Event.Severity = .info, tags: [String] = [], owners: [String] = [], cursor: Int64
    ) {
        self.name = name
        self.url = url
        self.format = format
        self.secret = secret
        self.kinds = kinds
        self.minimumSeverity = minimumSeverity
        self.tags = tags
        self.owners = owners
        self.cursor = cursor
    }

    /// - Parameters:
    ///   - tags: of the event's server.
    ///   - owner: of the event's server.
    package func wants(_ event: Event, tags: [String], owner: String?) -> Bool {
        if event.kind == .notificationFailed {
            // Never to the one that failed: it would have to be told of that too.
            guard case .webhook(let failing) = event.about, failing != name else { return false }
        }
        guard event.severity.rank >= minimumSeverity.rank else { return false }
        guard kinds.isEmpty || kinds.contains(where: { event.kind.rawValue.hasPrefix($0) }) else { return false }
        var owner = owner
        if case .budget(_, let budgetOwner) = event.about { owner = budgetOwner }
        guard owners.isEmpty || owner.map(owners.contains) ?? false else { return false }
        return self.tags.isEmpty || tags.contains { self.tags.contains($0) }
    }
}

extension Event.Severity {
    var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .critical: 2
        }
    }
}

extension Event {
    /// What goes to and fro, with others of its kind: the warnings of a server, or one alert of it. `nil`: each is told for itself.
    ///
    /// Only what a newer one makes void: stops, and whatever is critical, are told one by one.
    package var flappingKey: String? {
        let place = server?.text ?? ""
        switch (kind, about) {
        case (.idleWarning, _), (.warningWithdrawn, _): return "warning/\(place)"
        case (.alertOpened, .alert(_, let name)) where severity != .critical, (.alertResolved, .alert(_, let name)):
            return "alert/\(place)/\(name)"
        default: return nil
        }
    }

    /// The end of what another event of the same key began.
    package var isEndOfFlapping: Bool { kind == .warningWithdrawn || kind == .alertResolved }
}

/// One event on its way to one webhook.
package struct Delivery: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case waiting, delivered
        /// Given up; it can be sent again by hand.
        case dead
    }

    /// The same at every attempt: receivers know a repetition by it.
    package var id: String
    package var webhook: String
    package var event: Event
    package var state: State
    package var attempts: Int
    package var createdAt: Timestamp
    package var nextAttemptAt: Timestamp
    package var lastError: String?
    /// Flaps too often and waits for its turn, while others pass; a newer one takes its place.
    package var heldUntil: Timestamp?
    /// How many before it were left out, because it says what is true now.
    package var leftOut = 0

    package init(webhook: String, event: Event, at now: Timestamp) {
        id = "\(webhook)-\(event.sequence)"
        self.webhook = webhook
        self.event = event
        state = .waiting
        attempts = 0
        createdAt = now
        nextAttemptAt = now
    }

    package init(
        webhook: String, event: Event, state: State, attempts: Int, createdAt: Timestamp, nextAttemptAt: Timestamp, lastError: String?,
        heldUntil: Timestamp?, leftOut: Int
    ) {
        self.init(webhook: webhook, event: event, at: createdAt)
        (self.state, self.attempts, self.nextAttemptAt, self.lastError) = (state, attempts, nextAttemptAt, lastError)
        (self.heldUntil, self.leftOut) = (heldUntil, leftOut)
    }
}
