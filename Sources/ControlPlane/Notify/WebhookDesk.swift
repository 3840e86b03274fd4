import CoreMetrics
public import Fleet
import Logging
public import Store
import Synchronization

/// Carries one delivery to where it belongs, once.
public protocol WebhookSender: Sendable {
    /// - Parameter tags: of the event's server.
    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome
}

/// What became of one attempt. Reasons are in words.
public enum DeliveryOutcome: Hashable, Sendable {
    case taken
    /// It may be taken later.
    case failed(String)
    /// The receiver is there and wants this one not.
    case refused(String)
}

/// Hands what happens to the webhooks that want it, at least once and in order, for as long as it takes.
///
/// It reads along the event log, which is on disk: what happened while a receiver, or this process, was down is found there.
public final class WebhookDesk: Sendable {
    public static let givenUpAfter = Duration.seconds(3 * 86_400)
    static let firstWait = Duration.seconds(2)
    static let longestWait = Duration.seconds(300)
    /// A warning that was not taken so often, half a minute after it was due, is said to be late while there is time to act on it.
    static let attemptsUntilWarningIsLate = 5
    /// One that is refused this often must not hold up those behind it.
    static let refusalsUntilGivenUp = 3
    private static let forgottenAfter = Duration.seconds(7 * 86_400)

    private let store: FleetStore
    private let book: FleetBook
    private let journal: Journal
    private let sender: any WebhookSender
    private let time: any TimeSource
    private let logger: Logger
    private let forgotAt = Mutex(Timestamp.distantPast)

    init(store: FleetStore, book: FleetBook, journal: Journal, sender: any WebhookSender, time: any TimeSource, logger: Logger) {
        self.store = store
        self.book = book
        self.journal = journal
        self.sender = sender
        self.time = time
        self.logger = logger
    }

    /// Takes what is new, and tries what is due.
    /// - Returns: when something is due next; `nil`: nothing waits.
    public func pass() async -> Timestamp? {
        do {
            let webhooks = try await store.webhooks()
            guard !webhooks.isEmpty else { return nil }
            for webhook in webhooks { try await takeNew(for: webhook) }
            try await deliver(webhooks)
            try await forgetOld()
            return try await store.nextDeliveryAt()
        } catch {
            logger.error("webhooks wait: the database cannot be used: \(error)")
            return time.now() + WebhookDesk.firstWait
        }
    }

    private func takeNew(for webhook: Webhook) async throws(StoreError) {
        var cursor = webhook.cursor
        while true {
            let events = try await store.events(after: cursor, before: nil, server: nil, kinds: [], limit: 500, newestFirst: false)
            guard let last = events.last else { return }
            let now = time.now()
            let wanted = events.filter { event in
                let server = event.server.flatMap { book[$0]?.record }
                return webhook.wants(event, tags: server?.tags ?? [], owner: server?.owner)
            }
            try await store.handOver(
                wanted.map { Delivery(webhook: webhook.name, event: $0, at: now) }, to: webhook.name, upTo: last.sequence)
            cursor = last.sequence
        }
    }

    private func deliver(_ webhooks: [Webhook]) async throws(StoreError) {
        let due = try await store.dueDeliveries(at: time.now(), limit: 500)
        let byWebhook = Dictionary(grouping: due, by: \.webhook)
        let failure = await withTaskGroup(of: StoreError?.self) { group in
            for webhook in webhooks {
                guard let deliveries = byWebhook[webhook.name] else { continue }
                group.addTask {
                    do throws(StoreError) { try await self.deliver(deliveries, to: webhook) } catch { return error }
                    return nil
                }
            }
            return await group.reduce(nil) { $0 ?? $1 }
        }
        if let failure { throw failure }
    }

    /// In order: a receiver that does not take one is not asked to take the next.
    private func deliver(_ deliveries: [Delivery], to webhook: Webhook) async throws(StoreError) {
        for delivery in deliveries {
            let name = delivery.event.server.flatMap { book[$0]?.record.name }
            let outcome = await sender.send(delivery, to: webhook, serverName: name, at: time.now())
            // Ended in the middle: not an attempt that says anything.
            if Task.isCancelled, outcome != .taken { return }
            let now = time.now()
            var tried = delivery
            tried.attempts += 1
            tried.nextAttemptAt = now + WebhookDesk.wait(after: tried.attempts)
            switch outcome {
            case .taken: (tried.state, tried.lastError) = (.delivered, nil)
            case .failed(let why):
                tried.lastError = why
                if now - tried.createdAt >= WebhookDesk.givenUpAfter { tried.state = .dead }
            case .refused(let why):
                tried.lastError = why
                if tried.attempts >= WebhookDesk.refusalsUntilGivenUp { tried.state = .dead }
            }
            journal.published(try await store.update(tried, events: report(tried, webhook, at: now)))
            count(tried)
            if tried.state == .waiting { return }
        }
    }

    private func count(_ tried: Delivery) {
        let topic = String(tried.event.kind.rawValue.prefix { $0 != "." })
        let outcome =
            switch tried.state {
            case .delivered: "delivered"
            case .dead: "dead"
            case .waiting: "failed"
            }
        Counter(label: "controlplane_notifications_total", dimensions: [("topic", topic), ("outcome", outcome)]).increment()
    }

    /// Grows from two seconds to five minutes.
    static func wait(after attempts: Int) -> Duration { min(firstWait * (1 << min(max(attempts - 1, 0), 10)), longestWait) }

    /// Says once that a warning does not arrive, and once that something is given up.
    private func report(_ tried: Delivery, _ webhook: Webhook, at now: Timestamp) -> [Event] {
        let what: String
        if tried.state == .dead {
            what = "was given up after \(tried.attempts) attempts"
        } else if tried.event.kind == .idleWarning, tried.attempts == WebhookDesk.attemptsUntilWarningIsLate {
            what = "could not be delivered so far"
        } else {
            return []
        }
        return [
            Event(
                at: now, kind: .notificationFailed, severity: .warning, server: tried.event.server,
                summary: "to \(webhook.name) this \(what) (\(tried.lastError ?? "no reason")): \(tried.event.summary)")
        ]
    }

    private func forgetOld() async throws(StoreError) {
        let now = time.now()
        let isDue = forgotAt.withLock { at in
            guard now - at >= .seconds(3600) else { return false }
            at = now
            return true
        }
        if isDue { try await store.forgetDeliveries(before: now - WebhookDesk.forgottenAfter) }
    }

    // MARK: By hand

    /// Tries a delivery again at the next pass, dead or not. `nil`: there is none of that id.
    public func resend(_ id: String) async throws(StoreError) -> Delivery? {
        guard let dash = id.lastIndex(of: "-") else { return nil }
        let name = String(id[..<dash])
        let all = try await store.deliveries(state: nil, webhook: name, limit: 10_000)
        guard var delivery = all.first(where: { $0.id == id }) else { return nil }
        delivery.state = .waiting
        delivery.nextAttemptAt = time.now()
        _ = try await store.update(delivery, events: [])
        return delivery
    }
}
