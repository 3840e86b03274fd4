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
    ///
    /// - Parameter retryAfter: what the receiver asked for; it is tried no sooner, within bounds.
    case failed(String, retryAfter: Duration? = nil)
    /// The receiver is there and wants this one not.
    case refused(String)
    /// The receiver is no more, and will not be back.
    case gone
}

/// Hands what happens to the webhooks that want it, at least once and in order, for as long as it takes.
///
/// It reads along the event log, which is on disk: what happened while a receiver, or this process, was down is found there. Each webhook
/// goes at its own pace: one that is slow, or down, holds up nobody else.
public final class WebhookDispatcher: Sendable {
    public static let givenUpAfter = Duration.seconds(3 * 86_400)
    static let firstWait = Duration.seconds(2)
    static let longestWait = Duration.seconds(300)
    /// A receiver's `Retry-After` is honored up to this.
    static let longestAskedWait = Duration.seconds(1800)
    /// A warning that waits for longer is said to be late, while there is time to act on it.
    static let warningsAreLateAfter = Duration.seconds(30)
    /// One that is refused this often must not hold up those behind it.
    static let refusalsUntilGivenUp = 3
    private static let forgottenAfter = Duration.seconds(7 * 86_400)
    /// Sent in one go, before what happened meanwhile is taken in.
    private static let sentAtOnce = 50

    private let store: FleetStore
    private let book: FleetState
    private let journal: Journal
    private let feed: EventFeed
    private let sender: any WebhookSender
    private let time: any TimeSource
    private let logger: Logger
    private let bell = WakeSignal()
    private let forgotAt = Mutex(Timestamp.distantPast)
    /// Webhooks that something is being sent to.
    private let busy = Mutex<Set<String>>([])

    init(
        store: FleetStore, book: FleetState, journal: Journal, feed: EventFeed, sender: any WebhookSender, time: any TimeSource,
        logger: Logger
    ) {
        self.store = store
        self.book = book
        self.journal = journal
        self.feed = feed
        self.sender = sender
        self.time = time
        self.logger = logger
    }

    /// Until the task is cancelled. Wakes with every event, and when something that waits is due.
    public func run() async {
        let events = feed.events(buffering: 1)
        await withDiscardingTaskGroup { group in
            group.addTask { for await _ in events { self.bell.ring() } }
            while !Task.isCancelled {
                let (due, next) = await look()
                for webhook in due {
                    group.addTask {
                        if await !self.serve(webhook) { await self.time.pause(until: self.time.now() + WebhookDispatcher.firstWait) }
                        self.bell.ring()
                    }
                }
                await bell.wait(until: min(next ?? .distantFuture, time.now() + .seconds(3600)), time: time)
            }
            group.cancelAll()
        }
    }

    /// One round of everything, in order: for tests and simulations, which own the time.
    public func pass() async {
        for webhook in await look().due { _ = await serve(webhook) }
    }

    /// Says what is late, and finds the webhooks for which there is something to do; each is then taken until it was served.
    /// - Returns: those, and when one of the others is due; `nil`: nothing waits.
    private func look() async -> (due: [Webhook], next: Timestamp?) {
        var due: [Webhook] = []
        do {
            let webhooks = try await store.webhooks()
            guard !webhooks.isEmpty else { return ([], nil) }
            try await sayWhatIsLate()
            try await forgetOld()
            var next = try await store.oldestWarningWaits().map { $0 + WebhookDispatcher.warningsAreLateAfter }
            let last = try await store.lastSequence()
            for webhook in webhooks where !busy.withLock({ $0.contains(webhook.name) }) {
                let now = time.now()
                let at = try await store.nextDeliveryAt(of: webhook.name, at: now)
                if webhook.cursor < last || at.map({ $0 <= now }) ?? false {
                    busy.withLock { _ = $0.insert(webhook.name) }
                    due.append(webhook)
                } else if let at {
                    next = min(next ?? at, at)
                }
            }
            return (due, next)
        } catch {
            logger.error("webhooks wait: the database cannot be used: \(error)")
            return (due, time.now() + WebhookDispatcher.firstWait)
        }
    }

    /// Takes what is new for one webhook, and tries what is due. False: the database could not be used.
    private func serve(_ webhook: Webhook) async -> Bool {
        defer { busy.withLock { _ = $0.remove(webhook.name) } }
        do {
            try await takeNew(for: webhook)
            try await deliver(to: webhook)
            return true
        } catch {
            logger.error("the webhook \(webhook.name) waits: the database cannot be used: \(error)")
            return false
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

    /// In order: a receiver that does not take one is not asked to take the next.
    private func deliver(to webhook: Webhook) async throws(StoreError) {
        let began = time.now()
        let line = try await store.line(of: webhook.name, at: began, limit: WebhookDispatcher.sentAtOnce)
        guard let first = line.first, first.nextAttemptAt <= began else { return }
        for delivery in line {
            let name = delivery.event.server.flatMap { book[$0]?.record.name }
            let outcome = await sender.send(delivery, to: webhook, serverName: name, at: time.wall())
            // Ended in the middle: not an attempt that says anything.
            if Task.isCancelled, outcome != .taken { return }
            let now = time.now()
            var tried = delivery
            tried.attempts += 1
            tried.nextAttemptAt = now + WebhookDispatcher.wait(after: tried.attempts)
            switch outcome {
            case .taken: (tried.state, tried.lastError) = (.delivered, nil)
            case .failed(let why, let retryAfter):
                tried.lastError = why
                if let retryAfter { tried.nextAttemptAt = now + WebhookDispatcher.wait(after: tried.attempts, asked: retryAfter) }
                if now - tried.createdAt >= WebhookDispatcher.givenUpAfter { tried.state = .dead }
            case .gone:
                (tried.lastError, tried.state) = ("status 410: the receiver says that it is gone for good; remove this webhook", .dead)
            case .refused(let why):
                tried.lastError = why
                if tried.attempts >= WebhookDispatcher.refusalsUntilGivenUp { tried.state = .dead }
            }
            journal.published(try await store.update(tried, events: report(tried, at: now)))
            count(tried)
            // What happened meanwhile may make void what still waits.
            if tried.state == .waiting || now - began > .seconds(5) { return }
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

    /// What a receiver asks for, unless it is sooner than it would be tried anyway, or so late that nobody would be told in time.
    static func wait(after attempts: Int, asked: Duration) -> Duration { max(wait(after: attempts), min(asked, longestAskedWait)) }

    // MARK: What does not arrive

    /// Says once that a warning does not arrive: whether it was tried, or stands behind something that is not taken.
    private func sayWhatIsLate() async throws(StoreError) {
        let now = time.now()
        let late = try await store.lateWarnings(since: now - WebhookDispatcher.warningsAreLateAfter)
        guard !late.isEmpty else { return }
        let events = Dictionary(grouping: late, by: \.webhook).sorted { $0.key < $1.key }.map { webhook, late in
            let others = late.count > 1 ? " (and \(late.count - 1) more)" : ""
            return failure(
                webhook, late[0], "could not be delivered so far\(others)", server: late.count == 1 ? late[0].event.server : nil, at: now)
        }
        journal.published(try await store.sayLate(late, events: events))
    }

    /// Says that something is given up; not that this could not be said either, which would never end.
    private func report(_ tried: Delivery, at now: Timestamp) -> [Event] {
        guard tried.state == .dead, tried.event.kind != .notificationFailed else { return [] }
        return [failure(tried.webhook, tried, "was given up after \(tried.attempts) attempts", server: tried.event.server, at: now)]
    }

    private func failure(_ webhook: String, _ delivery: Delivery, _ what: String, server: ServerID?, at now: Timestamp) -> Event {
        Event(
            at: now, kind: .notificationFailed, severity: .warning, server: server, about: .webhook(webhook),
            summary: "to \(webhook) this \(what) (\(delivery.lastError ?? "no reason")): \(delivery.event.summary)")
    }

    private func forgetOld() async throws(StoreError) {
        let now = time.now()
        let isDue = forgotAt.withLock { at in
            guard now - at >= .seconds(3600) else { return false }
            at = now
            return true
        }
        if isDue { try await store.forgetDeliveries(before: now - WebhookDispatcher.forgottenAfter) }
    }

    // MARK: By hand

    /// Tries a delivery again, now and for as long as a new one, dead or not. `nil`: there is none of that id.
    public func resend(_ id: String, actor: Actor) async throws(StoreError) -> Delivery? {
        guard let dash = id.lastIndex(of: "-"), let event = Int64(id[id.index(after: dash)...]),
            var delivery = try await store.delivery(to: String(id[..<dash]), of: event)
        else { return nil }
        let now = time.now()
        (delivery.state, delivery.attempts, delivery.createdAt, delivery.nextAttemptAt) = (.waiting, 0, now, now)
        let said = Event(
            at: now, kind: .notificationResent, server: delivery.event.server, actor: actor,
            summary: "\(actor) had sent to \(delivery.webhook) again: \(delivery.event.summary)")
        journal.published(try await store.update(delivery, events: [said]))
        bell.ring()
        return delivery
    }
}
