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
    let notifier: WebSocketNotifier
    let authority: TokenAuthority
    let time: any TimeSource
    let seats: StreamSeats

    static let webSocketPath = "/ws/control-plane"

    static let keepAliveInterval = Duration.seconds(15)

    var routes: [Route] { [.post("tickets", .read, createTicket)] }

    /// Routes that accept a ticket in place of a token.
    var streams: [Route] { [.get("events/stream", .read, query: ["topics", "ticket", "batch"], stream)] }

    private func createTicket(_ call: Call) throws -> Response {
        guard let holder = call.context.holder, let ticket = authority.ticket(for: holder, at: time.wall()) else {
            throw Problem(
                .tooManyRequests, "too-many-tickets", "too many unused tickets; they expire within 30 seconds, then try again")
        }
        return JSONBody.response(
            TicketResponse(ticket: ticket, expiresInSeconds: TokenAuthority.TicketUse.stream.lifetime.wholeSeconds), status: .created)
    }

    private func stream(_ call: Call) throws -> Response {
        let (names, isBatched) = try call.query { query in (LiveRoutes.topics(&query), query.flag("batch") ?? true) }
        return stream(
            call.request, topics(names, call), isBatched: isBatched, holder: call.context.holder, try seats.seat())
    }

    /// The response to a request for the WebSocket that is not a handshake, or not the first on its connection.
    static func refusePlainRequest() throws(Problem) -> Response {
        var headers: HTTPFields = [.upgrade: "websocket", .connection: "close"]
        // For a client that asked for another version (RFC 6455, 4.4).
        headers[.secWebSocketVersion] = "13"
        throw Problem(
            .upgradeRequired, "upgrade-required", "this path is a WebSocket; open a new connection with a WebSocket handshake (RFC 6455)",
            headers: headers)
    }

    private static func topics(_ query: inout QueryReader) -> [WebSocketNotifier.Topic]? {
        let all = WebSocketNotifier.Topic.allCases.map(\.rawValue).joined(separator: ", ")
        return query.value("topics", "must be a list of \(all)") { text in
            let names = text.split(separator: ",").map { WebSocketNotifier.Topic(rawValue: String($0)) }
            return names.contains(nil) ? nil : names.compactMap { $0 }
        }
    }

    /// The topics to subscribe to, each with the number after which to resume; `nil`: from now on.
    private func topics(_ names: [WebSocketNotifier.Topic]?, _ call: Call) -> [WebSocketNotifier.Topic: Int64?] {
        var topics: [WebSocketNotifier.Topic: Int64?] = [:]
        for topic in names ?? [.servers, .alerts, .activity] { topics[topic] = .some(nil) }
        // A browser that reconnects sends the `id` of the last event that it received.
        for cursor in HTTPField.Name("Last-Event-ID").flatMap({ call.request.headers[$0] })?.split(separator: ",") ?? [] {
            let parts = cursor.split(separator: ":")
            guard parts.count == 2, let topic = WebSocketNotifier.Topic(rawValue: String(parts[0])), let seq = Int64(parts[1]) else {
                continue
            }
            if topics[topic] != nil { topics[topic] = .some(seq) }
        }
        return topics
    }

    private func stream(
        _ request: Request, _ topics: [WebSocketNotifier.Topic: Int64?], isBatched: Bool, holder: APIToken?, _ seat: StreamSeats.Seat
    ) -> Response {
        let (notifier, authority, time) = (notifier, authority, time)
        let body = ResponseBody { writer in
            var writer = writer
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                let (wakes, waking) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
                let listener = notifier.connect { waking.yield() }
                defer { notifier.disconnect(listener) }
                notifier.setBatching(isBatched, for: listener)
                var cursors: [WebSocketNotifier.Topic: Int64] = [:]
                for (topic, since) in topics {
                    let latest = notifier.subscribe(listener, to: topic, since: since)
                    cursors[topic] = since.map { min(max($0, 0), latest) } ?? latest
                }
                try await writer.write(ByteBuffer(string: "retry: 3000\n\n"))
                waking.yield()
                let keepAlive = KeepAlive()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        while true {
                            try await Task.sleep(for: LiveRoutes.keepAliveInterval)
                            keepAlive.isDue.store(true, ordering: .relaxed)
                            waking.yield()
                        }
                    }
                    for await _ in wakes.cancelOnGracefulShutdown() {
                        let isKeepAlive = keepAlive.isDue.exchange(false, ordering: .relaxed)
                        if let holder, !authority.isValid(holder, at: time.wall()) { break }
                        let sent = try await LiveRoutes.send(from: notifier, to: listener, &cursors, &writer)
                        // The browser reconnects by itself, with the id of its last event.
                        if sent == .tooSlow { break }
                        if isKeepAlive, sent == .nothing { try await writer.write(ByteBuffer(string: ": keep-alive\n\n")) }
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

    /// Sends everything that waits for this listener.
    private static func send(
        from notifier: WebSocketNotifier, to listener: WebSocketNotifier.ListenerID, _ cursors: inout [WebSocketNotifier.Topic: Int64],
        _ writer: inout any ResponseBodyWriter
    ) async throws -> Sent {
        var sent = Sent.nothing
        while true {
            switch notifier.next(for: listener) {
            case .message(let message):
                cursors[message.topic] = message.upTo
                let id = cursors.map { "\($0.key.rawValue):\($0.value)" }.sorted().joined(separator: ",")
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
    /// Keeps proxies from caching or buffering the stream.
    static var eventStream: HTTPFields {
        var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-cache, no-store"]
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        return headers
    }
}
