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
            let events = service.liveEvents()
            group.addTask { for await event in events { tell(event) } }
            group.addTask { await tellMetrics() }
        }
    }

    private func tellMetrics() async {
        while !Task.isCancelled {
            let next = time.now() + interval
            let now = time.now()
            // Encoding for nobody is the greatest part of the work.
            if service.notifier.hasListeners(.metrics) {
                for server in service.servers(at: now) where server.state == .running { tellMetrics(of: server, at: now) }
            }
            do { try await time.sleep(until: next) } catch { return }
        }
    }

    private func tellMetrics(of server: ServerView, at now: Timestamp) {
        let document = ServerMetricsNote(
            serverID: server.id.text, name: server.name, state: server.state,
            metrics: MetricsDocument(service.metrics(of: server.id), at: now))
        service.notifier.publish([
            .init(topic: .metrics, type: "metrics", at: now, data: LiveFeed.json(document), server: server.id)
        ])
    }

    private func tell(_ event: Event) {
        let data = LiveFeed.json(EventDocument(event))
        var notes = [WebSocketNotifier.Notification(topic: .activity, type: "activity", at: event.at, data: data)]
        let line = LogNote(
            timestamp: event.at, level: event.severity.rawValue, source: "controlplane", message: event.summary,
            serverID: event.server?.text)
        notes.append(.init(topic: .logs, type: "log", at: event.at, data: LiveFeed.json(line)))
        if event.isAlert {
            notes.append(.init(topic: .alerts, type: "alert", at: event.at, data: data, isCritical: event.severity == .critical))
        }
        if let id = event.server, let server = service.server(id, at: time.now()) {
            let note = ServerEventNote(event: EventDocument(event), server: ServerDocument(server))
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
