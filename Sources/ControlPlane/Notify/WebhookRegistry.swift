package import Fleet
import FoundationEssentials
import Store

/// A webhook as an admin describes it: to create one, or to change the one of its name.
package struct WebhookDraft: Hashable, Sendable {
    package enum Secret: Hashable, Sendable {
        /// Keep the present one. A new generic webhook gets a fresh one.
        case keep
        case set(String)
        /// Sign nothing.
        case none
    }

    package var name, url: String
    /// One of `Webhook.Format`; `nil` for generic.
    package var format: String?
    package var secret: Secret
    /// Prefixes of event kinds; empty for all.
    package var kinds: [String]
    /// `info`, `warning` or `critical`; `nil` for info.
    package var minimumSeverity: String?
    /// Only events of servers with one of these tags; empty for all.
    package var tags: [String]
    /// Only events of servers of one of these owners; empty for all.
    package var owners: [String]

    package init(
        name: String, url: String, format: String? = nil, secret: Secret = .keep, kinds: [String] = [], minimumSeverity: String? = nil,
        tags: [String] = [], owners: [String] = []
    ) {
        (self.name, self.url, self.format, self.secret) = (name, url, format, secret)
        (self.kinds, self.minimumSeverity, self.tags, self.owners) = (kinds, minimumSeverity, tags, owners)
    }

    /// The webhook that it describes. Throws every field that is not allowed, and why.
    func webhook() throws(ControlPlaneError) -> Webhook {
        var errors: [String: String] = [:]
        if !TokenRules.isName(name) { errors["name"] = TokenRules.nameRule }
        let format = Webhook.Format(rawValue: self.format ?? "generic")
        if let problem = ChannelAddress.problem(with: url, of: format ?? .generic) { errors["url"] = problem }
        if format == nil { errors["format"] = "must be \(Webhook.Format.list); you gave \((self.format ?? "").asPlainLine.prefix(60))" }
        let severity = Event.Severity(rawValue: minimumSeverity ?? "info")
        if severity == nil {
            errors["minimum_severity"] = "must be info, warning or critical; you gave \((minimumSeverity ?? "").asPlainLine.prefix(60))"
        }
        var key: String?
        if case .set(let given) = secret {
            key = given
            if !(16...200).contains(given.unicodeScalars.count) { errors["secret"] = "must have 16 to 200 characters" }
            if format == .pagerduty, given.utf8.count != 32 { errors["secret"] = "must be an integration key of PagerDuty: 32 characters" }
            if WebhookSignature.isMalformed(given) { errors["secret"] = "must have base64 after whsec_" }
        }
        let known = Event.Kind.allCases.map(\.rawValue)
        for kind in kinds where kind.isEmpty || !known.contains(where: { $0.hasPrefix(kind) }) {
            errors["kinds"] =
                "must be the beginning of an event kind (\(known.joined(separator: ", "))); you gave "
                + (kind.isEmpty ? "nothing" : String(kind.asPlainLine.prefix(60)))
        }
        if format == .pagerduty, secret == .none { errors["secret"] = "must be the integration key of the PagerDuty service" }
        for (field, words) in [("tags", tags), ("owners", owners)]
        where words.count > 50 || !words.allSatisfy({ $0.isPlainLine && !$0.allSatisfy(\.isWhitespace) }) {
            errors[field] = "must have at most 50 entries, none of them empty or with control characters"
        }
        guard errors.isEmpty, let format, let severity else { throw .invalid(errors) }
        if secret == .keep, format == .generic { key = WebhookSignature.freshSecret() }
        return Webhook(
            name: name, url: url, format: format, secret: key, kinds: kinds, minimumSeverity: severity, tags: tags, owners: owners,
            cursor: 0)
    }
}

/// Creates, lists, changes and deletes webhooks, and shows their deliveries.
package struct WebhookRegistry: Sendable {
    private let store: FleetStore
    private let journal: Journal
    /// `nil`: nothing is sent.
    private let dispatcher: WebhookDispatcher?
    private let time: any TimeSource

    init(store: FleetStore, journal: Journal, dispatcher: WebhookDispatcher?, time: any TimeSource) {
        self.store = store
        self.journal = journal
        self.dispatcher = dispatcher
        self.time = time
    }

    /// All webhooks by name, secrets included.
    package func list() async throws(ControlPlaneError) -> [Webhook] {
        do { return try await store.webhooks.all() } catch { throw .storage("\(error)") }
    }

    /// Creates a webhook, which gets the events from now on, or changes the one of its name.
    ///
    /// - Returns: the webhook as it is now, and the secret that was created for it, which is shown this once; `nil`: none was created.
    package func save(_ draft: WebhookDraft, by actor: Actor) async throws(ControlPlaneError) -> (webhook: Webhook, freshSecret: String?) {
        let webhook = try draft.webhook()
        if webhook.format == .pagerduty, draft.secret == .keep {
            let known = try await list().first { $0.name == webhook.name && $0.format == .pagerduty }
            guard known?.secret != nil else { throw .invalid(["secret": "must be the integration key of the PagerDuty service"]) }
        }
        let event = changed("saved the webhook \(webhook.name)", by: actor)
        do {
            let saved = try await journal.record { writer throws(StoreError) in
                try await writer.save(webhook, keepsSecret: draft.secret == .keep, events: [event])
            }
            return (saved, draft.secret == .keep && saved.secret == webhook.secret ? webhook.secret : nil)
        } catch { throw .storage("\(error)") }
    }

    /// Sends a test notification at once, past the queue and the filters, and writes nothing to the event log.
    ///
    /// - Returns: what became of it, and when it was sent. Throws `notFound` if there is no webhook of that name.
    package func test(_ name: String, by actor: Actor) async throws(ControlPlaneError) -> DeliveryOutcome {
        guard let webhook = try await list().first(where: { $0.name == name }) else { throw .notFound(.webhook, name) }
        guard let dispatcher else { return .failed("this control plane sends no notifications") }
        return await dispatcher.test(webhook, by: actor)
    }

    /// Deletes a webhook, with the deliveries that wait for it.
    package func delete(_ name: String, by actor: Actor) async throws(ControlPlaneError) {
        let isDone: Bool
        let event = changed("deleted the webhook \(name) and its waiting deliveries", by: actor)
        do {
            isDone = try await journal.record { writer throws(StoreError) in try await writer.deleteWebhook(name, events: [event]) }
        } catch { throw .storage("\(error)") }
        guard isDone else { throw .notFound(.webhook, name) }
    }

    /// - Parameters:
    ///   - state: only deliveries in this state; `nil` for all.
    ///   - webhook: only those to this webhook; `nil` for all.
    ///   - limit: 1 to 1000.
    /// - Returns: newest first. Throws `notFound` for a webhook that does not exist and has no deliveries.
    package func deliveries(state: Delivery.State?, webhook: String?, limit: Int) async throws(ControlPlaneError) -> [Delivery] {
        let found: [Delivery]
        do { found = try await store.webhooks.deliveries(state: state, webhook: webhook, limit: limit) } catch {
            throw .storage("\(error)")
        }
        // The deliveries of a deleted webhook stay listed.
        if found.isEmpty, let webhook, try await !list().contains(where: { $0.name == webhook }) { throw .notFound(.webhook, webhook) }
        return found
    }

    /// Sends a delivery again, now, whatever became of it.
    package func resend(_ id: String, by actor: Actor) async throws(ControlPlaneError) -> Delivery {
        let delivery: Delivery?
        do { delivery = try await dispatcher?.resend(id, actor: actor) } catch { throw .storage("\(error)") }
        guard let delivery else { throw .notFound(.delivery, id) }
        return delivery
    }

    private func changed(_ what: String, by actor: Actor) -> Event {
        Event(at: time.now(), kind: .settingChanged, actor: actor, summary: "\(actor.displayName) \(what).")
    }
}
