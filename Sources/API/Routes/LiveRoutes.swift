import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Synchronization
import Wire

/// Tickets for the WebSocket, and the same feed as server-sent events.
struct LiveRoutes {
    let service: any ControlPlaneService
    let authority: TokenAuthority
    let time: any TimeSource
    let seats: StreamSeats

    static let webSocketPath = "/ws/control-plane"

    static let keepAliveEvery = Duration.seconds(15)

    /// - Parameter streams: where a ticket is as good as a token.
    func add(to group: RouterGroup<APIContext>, streams: RouterGroup<APIContext>) {
        group.post("tickets") { _, context in
            try context.require(.read)
            guard let holder = context.holder, let ticket = authority.ticket(for: holder, at: time.wall()) else {
                throw Problem(.tooManyRequests, "too-many-tickets", "too many tickets wait to be used; they expire within half a minute")
            }
            return JSONBody.response(
                TicketResponse(ticket: ticket, expiresInSeconds: TokenAuthority.ticketsLast.wholeSeconds), status: .created)
        }
        streams.get("events/stream") { request, context in
            try context.require(.read)
            return stream(request, try topics(request), holder: context.holder, try seats.seat())
        }
    }

    /// A request for the WebSocket that is no handshake, or not the first on its connection.
    static func notAHandshake() throws(Problem) -> Response {
        var headers: HTTPFields = [.upgrade: "websocket", .connection: "close"]
        // For one that asked for another version (RFC 6455, 4.4).
        headers[.secWebSocketVersion] = "13"
        throw Problem(
            .upgradeRequired, "upgrade-required", "this is a WebSocket: connect with a new connection and its handshake (RFC 6455)",
            headers: headers)
    }

    private func topics(_ request: Request) throws(Problem) -> [WebSocketNotifier.Topic: Int64?] {
        let all = WebSocketNotifier.Topic.allCases.map(\.rawValue).joined(separator: ", ")
        let query = request.uri.queryParameters
        let names = query["topics"]?.split(separator: ",").map(String.init) ?? ["servers", "alerts", "activity"]
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

    private func stream(_ request: Request, _ topics: [WebSocketNotifier.Topic: Int64?], holder: APIToken?, _ seat: StreamSeats.Seat)
        -> Response
    {
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
                    places[topic] = since.map { min(max($0, 0), latest) } ?? latest
                }
                try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
                waking.yield()
                let keepAlive = KeepAlive()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        while true {
                            try await Task.sleep(for: LiveRoutes.keepAliveEvery)
                            keepAlive.isDue.store(true, ordering: .relaxed)
                            waking.yield()
                        }
                    }
                    for await _ in wakes.cancelOnGracefulShutdown() {
                        let isKeepAlive = keepAlive.isDue.exchange(false, ordering: .relaxed)
                        if isKeepAlive, let holder, !authority.isGood(holder, at: time.wall()) { break }
                        let sent = try await LiveRoutes.send(from: notifier, to: listener, &places, &writer)
                        // The browser comes back by itself, and says where it was.
                        if sent == .tooSlow { break }
                        if isKeepAlive, sent == .nothing { try await writer.write(ByteBuffer(string: ": still here\n\n")) }
                    }
                    group.cancelAll()
                }
            }
            try await writer.finish(nil)
            withExtendedLifetime(seat) {}
        }
        return Response(status: .ok, headers: .eventStream, body: body)
    }

    private final class KeepAlive: Sendable { let isDue = Atomic(false) }

    private enum Sent { case something, nothing, tooSlow }

    /// Everything that waits.
    private static func send(
        from notifier: WebSocketNotifier, to listener: WebSocketNotifier.ListenerID, _ places: inout [WebSocketNotifier.Topic: Int64],
        _ writer: inout any ResponseBodyWriter
    ) async throws -> Sent {
        var sent = Sent.nothing
        while true {
            switch notifier.next(for: listener) {
            case .message(let message):
                places[message.topic] = message.upTo
                let id = places.map { "\($0.key.rawValue):\($0.value)" }.sorted().joined(separator: ",")
                var event = ByteBuffer(string: "id: \(id)\ndata: ")
                event.writeImmutableBuffer(message.text)
                event.writeString("\n\n")
                try await writer.write(event)
                sent = .something
            case .tooSlow: return .tooSlow
            case .nothing: return sent
            }
        }
    }
}

extension HTTPFields {
    /// Nothing on its way keeps it, or gathers it up before passing it on.
    static var eventStream: HTTPFields {
        var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-cache, no-store"]
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        return headers
    }
}
