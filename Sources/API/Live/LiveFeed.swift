import ControlPlane
import Fleet
import NIOCore
import Wire

/// Turns what happens into notifications.
struct LiveFeed: Sendable {
    let service: any ControlPlaneService
    let time: any TimeSource
    /// Between two rounds of metrics.
    let interval: Duration

    /// Until the task is cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await service.notifier.run() }
            group.addTask { await tellEvents() }
            group.addTask { await tellMetrics() }
        }
    }

    private func tellEvents() async {
        guard
            let last = await read({ () async throws(ControlPlaneError) in
                try await service.events(after: nil, before: nil, server: nil, kinds: [], limit: 1, newestFirst: true).last?.sequence ?? 0
            })
        else { return }
        await tell(service.liveEvents(), after: last)
    }

    /// Tells every event with a number above `last` once, in order. The stream may leave some out, as it does when many are written at
    /// once, or bring them in another order: its numbers show it, and the event log has them all.
    func tell(_ events: AsyncStream<Event>, after last: Int64) async {
        var last = last
        for await event in events where event.sequence > last {
            while last + 1 < event.sequence {
                let (after, before) = (last, event.sequence)
                let page = await read { () async throws(ControlPlaneError) in
                    try await service.events(after: after, before: before, server: nil, kinds: [], limit: 1000, newestFirst: false)
                }
                guard let page, let end = page.last else { break }
                for missed in page { tell(missed) }
                last = end.sequence
            }
            guard !Task.isCancelled else { return }
            tell(event)
            last = event.sequence
        }
    }

    /// Until the database answers: what is not told now would never be. `nil` only when the task is cancelled.
    private func read<R: Sendable>(_ body: () async throws(ControlPlaneError) -> R) async -> R? {
        while !Task.isCancelled {
            do { return try await body() } catch {
                do { try await time.sleep(until: time.now() + .seconds(1)) } catch { return nil }
            }
        }
        return nil
    }

    private func tellMetrics() async {
        while !Task.isCancelled {
            let next = time.now() + interval
            let now = time.now()
            // Encoding for nobody is the greatest part of the work.
            if service.notifier.hasListeners(.metrics) {
                let servers = service.servers(at: now)
                for server in servers where server.state == .running { tellMetrics(of: server, at: now) }
                service.notifier.forgetMetrics(except: Set(servers.map(\.id)))
            }
            do { try await time.sleep(until: next) } catch { return }
        }
    }

    private func tellMetrics(of server: ServerView, at now: Timestamp) {
        let document = ServerMetricsMessage(
            serverID: server.id.text, name: server.name, state: server.state,
            metrics: MetricsDocument(service.metrics(of: server.id), at: now))
        service.notifier.publish([
            .init(topic: .metrics, type: "metrics", at: now, data: LiveFeed.json(document), server: server.id)
        ])
    }

    private func tell(_ event: Event) {
        let document = EventDocument(event)
        let data = LiveFeed.json(document)
        var notes = [WebSocketNotifier.Notification(topic: .activity, type: "activity", at: event.at, data: data)]
        let line = LogMessage(
            timestamp: event.at, level: event.severity.rawValue, source: "controlplane", message: event.summary,
            serverID: document.serverID, alertID: document.alertID)
        notes.append(.init(topic: .logs, type: "log", at: event.at, data: LiveFeed.json(line)))
        if event.isAlert {
            notes.append(.init(topic: .alerts, type: "alert", at: event.at, data: data, isCritical: event.severity == .critical))
        }
        if let id = event.server, let server = service.server(id, at: time.now()) {
            let note = ServerEventMessage(event: document, server: ServerDocument(server))
            notes.append(.init(topic: .servers, type: "server_event", at: event.at, data: LiveFeed.json(note), server: id))
        }
        service.notifier.publish(notes)
    }

    private static func json(_ document: some Encodable) -> [UInt8] { Array(JSONBody.buffer(document).readableBytesView) }
}

extension Event {
    /// Somebody may have to do something about it, or it is the end of such a thing.
    var isAlert: Bool { severity != .info || [.alertOpened, .alertResolved, .alertAcknowledged, .idleWarning].contains(kind) }
}
