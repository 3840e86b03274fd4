import ControlPlane
import Fleet
import Foundation
import NIOCore
import Synchronization
import WebSocket
import Wire

/// A subscriber on a WebSocket. It gets the topics that it subscribed to, as fast as it reads.
final class LiveSubscriber: WebSocketPeer {
    private struct State {
        var listener: WebSocketNotifier.ListenerID?
        var loop: LiveLoop?
        /// The token that opened the connection.
        var holder: APIToken?
        /// Responses that wait until the client reads, oldest first.
        var responses: [EncodedFrame] = []
    }

    /// A client that sends and never reads would otherwise fill the memory.
    private static let unreadResponseLimit = 64

    private let notifier: WebSocketNotifier
    private let authority: TokenAuthority
    private let request: WebSocketRequest
    private let time: any TimeSource
    private let loops: LiveLoops
    private let state = Mutex(State())

    init(notifier: WebSocketNotifier, loops: LiveLoops, authority: TokenAuthority, request: WebSocketRequest, time: any TimeSource) {
        self.notifier = notifier
        self.loops = loops
        self.authority = authority
        self.request = request
        self.time = time
    }

    func opened(_ connection: WebSocketConnection) {
        let now = time.now()
        // Browsers hide a refused handshake from a page, and show it a close code.
        switch authority.verify(webSocket: request, at: time.wall()) {
        case .holder(let token) where token.scope >= .read: state.withLock { $0.holder = token }
        case .holder: return connection.close(.policyViolation, "this needs a token with the scope read")
        case .stranger: return connection.close(.policyViolation, "the token is missing, unknown, revoked or expired")
        case .tooMany: return connection.close(.policyViolation, "too many wrong tokens from this address; wait a minute")
        }
        let loop = loops[connection.eventLoop]
        let listener = notifier.connect(loop)
        state.withLock { ($0.listener, $0.loop) = (listener, loop) }
        loop.add(self, on: connection)
        let asked = URLComponents(string: request.target)?.queryItems?.first { $0.name == "batch" }.map { $0.value ?? "" }
        let isBatched = asked.map { Bool($0) } ?? true
        notifier.setBatching(isBatched ?? true, for: listener)
        answer(
            LiveResponse(
                type: "connection", status: "connected", clientID: listener.text,
                topics: WebSocketNotifier.Topic.allCases.map(\.rawValue), batch: isBatched ?? true, timestamp: now), on: connection)
        if isBatched == nil { fail("batch must be true or false; messages arrive in batches", on: connection) }
    }

    func hasRoom(_ connection: WebSocketConnection) { pump(connection) }

    func stillThere(_ connection: WebSocketConnection) { _ = closesIfRevoked(connection) }

    /// Closes the connection if its token is no longer valid.
    private func closesIfRevoked(_ connection: WebSocketConnection) -> Bool {
        guard let holder = state.withLock({ $0.holder }), !authority.isValid(holder, at: time.wall()) else { return false }
        connection.close(.policyViolation, "the token was revoked or expired")
        return true
    }

    func closed(_ connection: WebSocketConnection) {
        let (listener, loop) = state.withLock { state in
            defer { (state.listener, state.loop) = (nil, nil) }
            return (state.listener, state.loop)
        }
        loop?.remove(self)
        if let listener { notifier.disconnect(listener) }
    }

    /// Responses go first: a client with a long backlog must still be able to unsubscribe.
    func pump(_ connection: WebSocketConnection) {
        guard case (let listener?, let loop?) = state.withLock({ ($0.listener, $0.loop) }) else { return }
        // Nothing more is sent to somebody whose token was revoked a moment ago.
        if closesIfRevoked(connection) { return }
        var hasWritten = false
        while connection.isWritable, let response = state.withLock({ $0.responses.isEmpty ? nil : $0.responses.removeFirst() }) {
            connection.write(response)
            hasWritten = true
        }
        loop: while connection.isWritable {
            switch notifier.next(for: listener) {
            case .message(let message): connection.write(loop.encoded(message))
            case .tooSlow:
                return connection.close(.tryAgainLater, "too slow to receive every alert; reconnect and subscribe with since")
            case .nothing: break loop
            }
            hasWritten = true
        }
        if hasWritten { connection.flush() }
    }

    // MARK: Messages of the client

    private struct ClientMessage: Decodable {
        var action: String
        var topic: String?
        var since: Int64?
        /// For the whole connection; absent: as it is.
        var batch: Bool?
    }

    func received(_ message: WebSocketMessage, on connection: WebSocketConnection) {
        guard case .text(let text) = message else { return connection.close(.unacceptableData, "send text frames, not binary ones") }
        let command: ClientMessage
        do { command = try JSONDecoder().decode(ClientMessage.self, from: Data(text.utf8)) } catch {
            return fail(#"the message is not valid; send JSON such as {"action":"subscribe","topic":"metrics"}"#, on: connection)
        }
        switch command.action {
        case "ping": answer(LiveResponse(type: "pong", timestamp: time.now()), on: connection)
        case "subscribe", "unsubscribe": subscribe(command, on: connection)
        default: fail("unknown action; use subscribe, unsubscribe or ping", on: connection)
        }
    }

    private func subscribe(_ command: ClientMessage, on connection: WebSocketConnection) {
        guard let topic = command.topic.flatMap({ WebSocketNotifier.Topic(rawValue: $0) }) else {
            let known = WebSocketNotifier.Topic.allCases.map(\.rawValue).joined(separator: ", ")
            return fail("unknown topic; use one of \(known)", on: connection)
        }
        guard let listener = state.withLock({ $0.listener }) else { return }
        var result = LiveResponse(type: "subscription", status: "unsubscribed", topic: topic.rawValue, timestamp: time.now())
        if command.action == "subscribe" {
            if let isBatched = command.batch { notifier.setBatching(isBatched, for: listener) }
            (result.status, result.batch) = ("subscribed", command.batch)
            result.seq = notifier.subscribe(listener, to: topic, since: command.since)
        } else {
            notifier.unsubscribe(listener, from: topic)
        }
        answer(result, on: connection)
    }

    private func fail(_ message: String, on connection: WebSocketConnection) {
        answer(LiveResponse(type: "error", message: message, timestamp: time.now()), on: connection)
    }

    private func answer(_ answer: LiveResponse, on connection: WebSocketConnection) {
        let frame = EncodedFrame(text: JSONBody.buffer(answer))
        let waiting = state.withLock { state in
            state.responses.append(frame)
            return state.responses.count
        }
        pump(connection)
        if waiting > LiveSubscriber.unreadResponseLimit {
            connection.close(.policyViolation, "too many unread responses; read them before you send more")
        }
    }
}
