import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Wire

/// Tickets for the WebSocket, and the same feed as server-sent events.
struct LiveRoutes {
    let service: any ControlPlaneService
    let authority: TokenAuthority
    let time: any TimeSource

    static let webSocketPath = "/ws/control-plane"

    func add(to group: RouterGroup<APIContext>) {
        group.post("tickets") { _, context in
            try context.require(.read)
            guard let holder = context.holder, let ticket = authority.ticket(for: holder, at: time.now()) else {
                throw Problem(.tooManyRequests, "too-many-tickets", "too many tickets wait to be used; they expire within half a minute")
            }
            return JSONBody.response(
                TicketAnswer(ticket: ticket, expiresInSeconds: TokenAuthority.ticketsLast.wholeSeconds), status: .created)
        }
        group.get("events/stream") { request, context in
            try context.require(.read)
            return stream(request, try topics(request))
        }
    }

    /// A request for the WebSocket that is no handshake, or not the first on its connection.
    static func notAHandshake() throws(Problem) -> Response {
        throw Problem(
            .upgradeRequired, "upgrade-required", "this is a WebSocket: connect with a new connection and its handshake (RFC 6455)",
            headers: [.upgrade: "websocket", .connection: "close"])
    }

    private func topics(_ request: Request) throws(Problem) -> [WebSocketNotifier.Topic: Int64?] {
        let all = WebSocketNotifier.Topic.allCases.map(\.rawValue).joined(separator: ", ")
        let query = request.uri.queryParameters
        let names = query["topics"]?.removingPercentEncoding?.split(separator: ",").map(String.init) ?? ["servers", "alerts", "activity"]
        var topics: [WebSocketNotifier.Topic: Int64?] = [:]
        for name in names {
            guard let topic = WebSocketNotifier.Topic(rawValue: name) else {
                throw Problem(.unprocessableContent, "invalid", "no such topic", errors: ["topics": "must be of \(all)"])
            }
            topics[topic] = .some(nil)
        }
        // A browser that comes back says where it was, by the `id` of the last event.
        for place in HTTPField.Name("Last-Event-ID").flatMap({ request.headers[$0] })?.split(separator: ",") ?? [] {
            let parts = place.split(separator: ":")
            guard parts.count == 2, let topic = WebSocketNotifier.Topic(rawValue: String(parts[0])), let seq = Int64(parts[1]) else {
                continue
            }
            if topics[topic] != nil { topics[topic] = .some(seq) }
        }
        return topics
    }

    private func stream(_ request: Request, _ topics: [WebSocketNotifier.Topic: Int64?]) -> Response {
        let notifier = service.notifier
        let body = ResponseBody { writer in
            var writer = writer
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                let (wakes, waking) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
                let listener = notifier.connect { waking.yield() }
                defer { notifier.disconnect(listener) }
                var places: [WebSocketNotifier.Topic: Int64] = [:]
                for (topic, since) in topics {
                    let latest = notifier.subscribe(listener, to: topic, since: since)
                    places[topic] = since ?? latest
                }
                try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
                waking.yield()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        while true {
                            try await Task.sleep(for: .seconds(15))
                            waking.yield()
                        }
                    }
                    loop: for await _ in wakes.cancelOnGracefulShutdown() {
                        var isSilent = true
                        while case .message(let message) = notifier.next(for: listener) {
                            isSilent = false
                            places[message.topic] = message.upTo
                            let id = places.map { "\($0.key.rawValue):\($0.value)" }.sorted().joined(separator: ",")
                            var event = ByteBuffer(string: "id: \(id)\ndata: ")
                            event.writeImmutableBuffer(message.text)
                            event.writeString("\n\n")
                            try await writer.write(event)
                        }
                        if isSilent { try await writer.write(ByteBuffer(string: ": still here\n\n")) }
                    }
                    group.cancelAll()
                }
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }
}
