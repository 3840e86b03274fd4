import CoreMetrics
package import Fleet
import Logging
import Store
import Synchronization

/// Sends a delivery to its webhook, once.
package protocol WebhookSender: Sendable {
    /// - Parameters:
    ///   - serverName: the name of the event's server; `nil`: the event has no server.
    ///   - now: in wall time, for the signature.
    func send(_ delivery: Delivery, to webhook: Webhook, serverName: String?, at now: Timestamp) async -> DeliveryOutcome
}

/// How one attempt to deliver ended. Texts say why.
package enum DeliveryOutcome: Hashable, Sendable {
    case delivered
    /// A retry may succeed.
    ///
    /// - Parameter retryAfter: the delay that the receiver requested, which is honored within limits; `nil`: none.
    case failed(String, retryAfter: Duration? = nil)
    /// The receiver rejected this delivery.
    case refused(String)
    /// The receiver is gone for good.
    case gone
}

/// Delivers events to webhooks: at least once, in order, with retries for three days.
///
/// It reads the event log on disk, so events from the time in which a receiver, or this process, was down are delivered too. Each webhook
/// has its own pace: one that is slow or down delays no other.
package final class WebhookDispatcher: Sendable {
    /// After this long, a delivery that failed is dead.
    static let retriedFor = Duration.seconds(3 * 86_400)
    /// The first delay before a retry; it doubles with each attempt.
    static let firstDelay = Duration.seconds(2)
    static let longestDelay = Duration.seconds(300)
    /// A receiver's `Retry-After` is honored up to this.
    static let longestRequestedDelay = Duration.seconds(1800)
    /// A warning that waits for longer is reported as late, while there is time to act on it.
    static let warningIsLateAfter = Duration.seconds(30)
    /// After this many refusals a delivery is dead, so that it does not block those behind it.
    static let refusalLimit = 3
    /// A receiver that is gone for good is asked again after this: its deliveries until then are dead at once.
    static let goneFor = Duration.seconds(3600)
    /// Finished deliveries are kept for this long.
    private static let keptFor = Duration.seconds(7 * 86_400)
    /// Sent in one round, before newer events are queued.
    private static let roundSize = 50

    private let store: FleetStore
    private let fleet: FleetState
    private let journal: Journal
    private let feed: EventFeed
    private let sender: any WebhookSender
    private let time: any TimeSource
    private let logger: Logger
    private let wake = WakeSignal()
    private let cleanedAt = Mutex(Timestamp.distantPast)
    /// The names of the webhooks that are being served.
    private let served = Mutex<Set<String>>([])
    private let outages = Mutex<[String: Outage]>([:])

    /// A webhook that has dead deliveries, until one is delivered.
    private struct Outage: Sendable {
        var isReported = false
        /// The address that is gone for good, and since when; `nil`: none is.
        var gone: (url: String, since: Timestamp)?
    }

    init(
        store: FleetStore, fleet: FleetState, journal: Journal, feed: EventFeed, sender: any WebhookSender, time: any TimeSource,
        logger: Logger
    ) {
        self.store = store
        self.fleet = fleet
        self.journal = journal
        self.feed = feed
        self.sender = sender
        self.time = time
        self.logger = logger
    }

    /// Until the task is cancelled. Wakes with every event, and when a delivery is due.
    package func run() async {
        let events = feed.events(buffering: 1)
        await withDiscardingTaskGroup { group in
            group.addTask { for await _ in events { self.wake.ring() } }
            while !Task.isCancelled {
                let (due, next) = await findDue()
                for webhook in due {
                    group.addTask {
                        if await !self.serve(webhook) { await self.time.pause(until: self.time.now() + WebhookDispatcher.firstDelay) }
                        self.wake.ring()
                    }
                }
                await wake.wait(until: min(next ?? .distantFuture, time.now() + .seconds(3600)), time: time)
            }
            group.cancelAll()
        }
    }

    /// One round of everything, in order: for tests and simulations, which own the time.
    package func pass() async {
        for webhook in await findDue().due { _ = await serve(webhook) }
    }

    /// Reports late warnings, and finds the webhooks that have something to send. Each of them is reserved until it was served.
    ///
    /// - Returns: those webhooks, and when one of the others is due; `nil`: nothing waits.
    private func findDue() async -> (due: [Webhook], next: Timestamp?) {
        var due: [Webhook] = []
        do {
            let webhooks = try await store.webhooks.all()
            guard !webhooks.isEmpty else { return ([], nil) }
            try await reportLateWarnings()
            try await deleteOld()
            var next = try await store.webhooks.oldestUnreportedWarning().map { $0 + WebhookDispatcher.warningIsLateAfter }
            let last = try await store.lastSequence()
            for webhook in webhooks where !served.withLock({ $0.contains(webhook.name) }) {
                let now = time.now()
                let at = try await store.webhooks.nextDeliveryAt(of: webhook.name, at: now)
                if webhook.cursor < last || at.map({ $0 <= now }) ?? false {
                    served.withLock { _ = $0.insert(webhook.name) }
                    due.append(webhook)
                } else if let at {
                    next = min(next ?? at, at)
                }
            }
            return (due, next)
        } catch {
            logger.error("webhooks are delayed: the database cannot be used: \(error)")
            return (due, time.now() + WebhookDispatcher.firstDelay)
        }
    }

    /// Queues new events for one webhook, and sends what is due. Returns false when the database could not be used.
    private func serve(_ webhook: Webhook) async -> Bool {
        defer { served.withLock { _ = $0.remove(webhook.name) } }
        do {
            try await queueNewEvents(for: webhook)
            try await deliver(to: webhook)
            return true
        } catch {
            logger.error("the webhook \(webhook.name) is delayed: the database cannot be used: \(error)")
            return false
        }
    }

    private func queueNewEvents(for webhook: Webhook) async throws(StoreError) {
        var cursor = webhook.cursor
        while true {
            let events = try await store.events(after: cursor, before: nil, server: nil, kinds: [], limit: 500, newestFirst: false)
            guard let last = events.last else { return }
            let now = time.now()
            let wanted = events.filter { event in
                let server = event.server.flatMap { fleet[$0]?.record }
                return webhook.wants(event, tags: server?.tags ?? [], owner: server?.owner)
            }
            try await store.webhooks.enqueue(
                wanted.map { Delivery(webhook: webhook.name, event: $0, at: now) }, to: webhook.name, upTo: last.sequence)
            cursor = last.sequence
        }
    }

    /// Sends in order: after a failure, later deliveries wait.
    private func deliver(to webhook: Webhook) async throws(StoreError) {
        let began = time.now()
        let line = try await store.webhooks.waitingDeliveries(of: webhook.name, at: began, limit: WebhookDispatcher.roundSize)
        guard let first = line.first, first.nextAttemptAt <= began else { return }
        for delivery in line {
            let name = delivery.event.server.flatMap { fleet[$0]?.record.name }
            let outcome =
                isGone(webhook, at: began) ? .gone : await sender.send(delivery, to: webhook, serverName: name, at: time.wall())
            // Cancelled in the middle: that says nothing about the receiver.
            if Task.isCancelled, outcome != .delivered { return }
            let now = time.now()
            var tried = delivery
            tried.attempts += 1
            tried.nextAttemptAt = now + WebhookDispatcher.delay(after: tried.attempts)
            switch outcome {
            case .delivered: (tried.state, tried.lastError) = (.delivered, nil)
            case .failed(let why, let retryAfter):
                tried.lastError = why
                if let retryAfter { tried.nextAttemptAt = now + WebhookDispatcher.delay(after: tried.attempts, requested: retryAfter) }
                if now - tried.createdAt >= WebhookDispatcher.retriedFor { tried.state = .dead }
            case .gone:
                (tried.lastError, tried.state) = ("status 410: the receiver is gone for good; delete this webhook", .dead)
            case .refused(let why):
                tried.lastError = why
                if tried.attempts >= WebhookDispatcher.refusalLimit { tried.state = .dead }
            }
            let events = report(tried, at: now)
            try await journal.record { writer throws(StoreError) in try await writer.update(tried, events: events) }
            remember(outcome, of: tried, webhook, isReported: !events.isEmpty, at: now)
            count(tried)
            // A newer event may replace what still waits.
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

    /// The delay before the next attempt: 2 s, doubled each time, up to 5 min.
    static func delay(after attempts: Int) -> Duration { min(firstDelay * (1 << min(max(attempts - 1, 0), 10)), longestDelay) }

    /// The delay that a receiver requested, within limits: never sooner than otherwise, and never so late that warnings are useless.
    static func delay(after attempts: Int, requested: Duration) -> Duration {
        max(delay(after: attempts), min(requested, longestRequestedDelay))
    }

    // MARK: Reporting failures

    /// Reports once that a warning is late, whether it failed itself or waits behind a delivery that fails.
    private func reportLateWarnings() async throws(StoreError) {
        let now = time.now()
        let late = try await store.webhooks.lateWarnings(since: now - WebhookDispatcher.warningIsLateAfter)
        guard !late.isEmpty else { return }
        let events = Dictionary(grouping: late, by: \.webhook).sorted { $0.key < $1.key }.map { webhook, late in
            let others = late.count > 1 ? " (and \(late.count - 1) more)" : ""
            return failure(
                webhook, late[0], "is not delivered yet\(others)", server: late.count == 1 ? late[0].event.server : nil, at: now)
        }
        try await journal.record { writer throws(StoreError) in try await writer.reportLate(late, events: events) }
    }

    /// The event for the first dead delivery of an outage; none when that delivery itself reports a failure, which would never end.
    private func report(_ tried: Delivery, at now: Timestamp) -> [Event] {
        guard tried.state == .dead, tried.event.kind != .notificationFailed,
            outages.withLock({ !($0[tried.webhook]?.isReported ?? false) })  // guard: aWebhookThatIsGone
        else { return [] }
        let what = "is dead after \(tried.attempts) attempts, and later ones are not reported until one is delivered"
        return [failure(tried.webhook, tried, what, server: tried.event.server, at: now)]
    }

    private func remember(_ outcome: DeliveryOutcome, of tried: Delivery, _ webhook: Webhook, isReported: Bool, at now: Timestamp) {
        outages.withLock { outages in
            switch tried.state {
            case .delivered: outages[webhook.name] = nil
            case .waiting: break
            case .dead:
                var outage = outages[webhook.name] ?? Outage()
                outage.isReported = outage.isReported || isReported
                if outcome == .gone, outage.gone?.url != webhook.url { outage.gone = (webhook.url, now) }
                outages[webhook.name] = outage
            }
        }
    }

    /// Its receiver said that it is gone for good, less than an hour ago.
    private func isGone(_ webhook: Webhook, at now: Timestamp) -> Bool {
        outages.withLock { outages in
            guard let gone = outages[webhook.name]?.gone else { return false }
            let isGone = gone.url == webhook.url && now - gone.since < WebhookDispatcher.goneFor
            if !isGone { outages[webhook.name]?.gone = nil }
            return isGone
        }
    }

    private func failure(_ webhook: String, _ delivery: Delivery, _ what: String, server: ServerID?, at now: Timestamp) -> Event {
        Event(
            at: now, kind: .notificationFailed, severity: .warning, server: server, about: .webhook(webhook),
            summary: "A notification to \(webhook) \(what) (\(delivery.lastError ?? "not tried yet")): \(delivery.event.summary)")
    }

    private func deleteOld() async throws(StoreError) {
        let now = time.now()
        let isDue = cleanedAt.withLock { at in
            guard now - at >= .seconds(3600) else { return false }
            at = now
            return true
        }
        if isDue { try await store.webhooks.deleteDelivered(before: now - WebhookDispatcher.keptFor) }
    }

    // MARK: Testing

    /// Sends a notification that is in no log and no queue.
    func test(_ webhook: Webhook, by actor: Actor) async -> DeliveryOutcome {
        let now = time.now()
        let event = Event(
            at: now, kind: .notificationTest, severity: .info, actor: actor,
            summary: "This is a test notification of the control plane to \(webhook.name), sent by \(actor.displayName).")
        var delivery = Delivery(webhook: webhook.name, event: event, at: now)
        // The event is in no log and has no number of its own, and a receiver drops an id that it knows.
        delivery.id = "\(webhook.name)-test-\(UInt64.random(in: .min ... .max))"
        return await sender.send(delivery, to: webhook, serverName: nil, at: time.wall())
    }

    // MARK: Sending again

    /// Sends a delivery again, now and with retries like a new one, whatever its state. `nil`: there is none of that id.
    func resend(_ id: String, actor: Actor) async throws(StoreError) -> Delivery? {
        guard let dash = id.lastIndex(of: "-"), let number = Int64(id[id.index(after: dash)...]),
            var delivery = try await store.webhooks.delivery(to: String(id[..<dash]), of: number)
        else { return nil }
        let now = time.now()
        (delivery.state, delivery.attempts, delivery.createdAt, delivery.nextAttemptAt) = (.waiting, 0, now, now)
        let event = Event(
            at: now, kind: .notificationResent, server: delivery.event.server, actor: actor,
            summary: "\(actor.displayName) sent to \(delivery.webhook) again: \(delivery.event.summary)")
        try await journal.record { writer throws(StoreError) in try await writer.update(delivery, events: [event]) }
        outages.withLock { $0[delivery.webhook]?.gone = nil }
        wake.ring()
        return delivery
    }
}
