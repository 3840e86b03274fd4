import ControlPlane
import Fleet
import NIOCore
import Wire

/// Publishes events and metrics to the subscribers of the WebSocket and of the event stream.
struct LiveFeed: Sendable {
    let orchestrator: ControlPlaneOrchestrator
    let time: any TimeSource
    /// Between two rounds of metrics and server updates.
    let interval: Duration
    private var notifier: WebSocketNotifier { orchestrator.notifier }

    init(orchestrator: ControlPlaneOrchestrator, time: any TimeSource, interval: Duration) {
        (self.orchestrator, self.time, self.interval) = (orchestrator, time, interval)
    }

    /// Until the task is cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await notifier.run() }
            group.addTask { await publishEvents() }
            group.addTask { await publishRounds() }
        }
    }

    private func publishEvents() async {
        guard
            let last = await read({ () async throws(ControlPlaneError) in
                try await orchestrator.events(after: nil, before: nil, server: nil, kinds: [], limit: 1, newestFirst: true).last?.sequence
                    ?? 0
            })
        else { return }
        await publish(orchestrator.feed.events(), after: last)
    }

    /// Publishes every event with a number above `last` once, in order. The stream may drop events when many are written at once, or deliver
    /// them out of order: the numbers show it, and the event log has them all.
    func publish(_ events: AsyncStream<Event>, after last: Int64) async {
        var last = last
        for await event in events where event.sequence > last {
            while last + 1 < event.sequence {
                let (after, before) = (last, event.sequence)
                let page = await read { () async throws(ControlPlaneError) in
                    try await orchestrator.events(after: after, before: before, server: nil, kinds: [], limit: 1000, newestFirst: false)
                }
                guard let page, let end = page.last else { break }
                for missed in page { publish(missed) }
                last = end.sequence
            }
            guard !Task.isCancelled else { return }
            publish(event)
            last = event.sequence
        }
    }

    /// Retries until the database answers, because an event that is not published now would never be. `nil`: the task is cancelled.
    private func read<R: Sendable>(_ body: () async throws(ControlPlaneError) -> R) async -> R? {
        while !Task.isCancelled {
            do { return try await body() } catch {
                do { try await time.sleep(until: time.now() + .seconds(1)) } catch { return nil }
            }
        }
        return nil
    }

    private func publishRounds() async {
        var changes = ServerChanges()
        while !Task.isCancelled {
            let next = time.now() + interval
            publishRound(at: time.now(), &changes)
            do { try await time.sleep(until: next) } catch { return }
        }
    }

    /// Publishes the metrics of every running server, and every server that changed since the last round.
    func publishRound(at now: Timestamp, _ changes: inout ServerChanges) {
        // Making and encoding documents is most of the work, so it is left out while nobody subscribes.
        let (sendsMetrics, sendsServers) = (notifier.hasListeners(.metrics), notifier.hasListeners(.servers))
        if !sendsServers { changes = ServerChanges() }
        guard sendsMetrics || sendsServers else { return }
        let servers = orchestrator.list(at: now)
        if sendsMetrics {
            for server in servers where server.state == .running { publishMetrics(of: server, at: now) }
            notifier.forgetMetrics(except: Set(servers.map(\.id)))
        }
        guard sendsServers else { return }
        let updates = changes.update(servers).map { server in
            WebSocketNotifier.Notification(
                topic: .servers, type: "server_update", at: now, data: LiveFeed.json(ServerUpdateMessage(ServerDocument(server))),
                server: server.id)
        }
        if !updates.isEmpty { notifier.publish(updates) }
    }

    private func publishMetrics(of server: ServerView, at now: Timestamp) {
        let document = ServerMetricsMessage(
            serverID: server.id.text, name: server.name, state: server.state,
            metrics: MetricsDocument(orchestrator.metrics.measured(server.id), orchestrator.metrics.serverMetrics(server.id), at: now))
        notifier.publish([
            .init(topic: .metrics, type: "metrics", at: now, data: LiveFeed.json(document), server: server.id)
        ])
    }

    private func publish(_ event: Event) {
        let document = EventDocument(event)
        let data = LiveFeed.json(document)
        var notifications = [WebSocketNotifier.Notification(topic: .activity, type: "activity", at: event.at, data: data)]
        let line = LogMessage(
            timestamp: event.at, level: event.severity.rawValue, source: "controlplane", message: event.summary,
            serverID: document.serverID, alertID: document.alertID)
        notifications.append(.init(topic: .logs, type: "log", at: event.at, data: LiveFeed.json(line)))
        if event.isAlert {
            notifications.append(.init(topic: .alerts, type: "alert", at: event.at, data: data, isCritical: event.severity == .critical))
        }
        if let id = event.server, let server = orchestrator.server(id, at: time.now()) {
            let message = ServerEventMessage(event: document, server: ServerDocument(server))
            notifications.append(.init(topic: .servers, type: "server_event", at: event.at, data: LiveFeed.json(message), server: id))
        }
        notifier.publish(notifications)
    }

    private static func json(_ document: some Encodable) -> [UInt8] { Array(JSONBody.buffer(document).readableBytesView) }
}

extension Event {
    /// True for events that may need an action, and for those that end such a condition.
    var isAlert: Bool { severity != .info || [.alertOpened, .alertResolved, .alertAcknowledged, .idleWarning].contains(kind) }
}
