import ControlPlane
import Fleet
import FoundationEssentials
import NIOCore
import Synchronization
import WebSocket
import Wire

/// A subscriber on a WebSocket: takes what it asked for, as fast as it reads.
final class LiveSubscriber: WebSocketPeer {
    private struct State {
        var listener: WebSocketNotifier.ListenerID?
        var loop: LiveLoop?
        /// Whose connection it is.
        var holder: APIToken?
        /// Answers that wait for room, oldest first.
        var answers: [EncodedFrame] = []
    }

    /// One who asks on without reading that many answers would fill our memory with them.
    private static let mostWaitingAnswers = 64

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
        // Browsers show a page nothing of a refused handshake; a close code they do.
        switch authority.verify(webSocket: request, at: time.wall()) {
        case .holder(let token) where token.scope >= .read: state.withLock { $0.holder = token }
        case .holder: return connection.close(.policyViolation, "this needs a token with the scope read")
        case .stranger: return connection.close(.policyViolation, "a token is missing, wrong, or has expired")
        case .tooMany: return connection.close(.policyViolation, "too many wrong tokens from here; wait a minute")
        }
        let loop = loops[connection.eventLoop]
        let listener = notifier.connect(loop)
        state.withLock { ($0.listener, $0.loop) = (listener, loop) }
        loop.add(self, on: connection)
        answer(
            LiveResponse(
                type: "connection", status: "connected", clientID: listener.text,
                topics: WebSocketNotifier.Topic.allCases.map(\.rawValue), timestamp: now), on: connection)
    }

    func hasRoom(_ connection: WebSocketConnection) { pump(connection) }

    func stillThere(_ connection: WebSocketConnection) {
        guard let holder = state.withLock({ $0.holder }), !authority.isGood(holder, at: time.wall()) else { return }
        connection.close(.policyViolation, "the token was revoked or has expired")
    }

    func closed(_ connection: WebSocketConnection) {
        let (listener, loop) = state.withLock { state in
            defer { (state.listener, state.loop) = (nil, nil) }
            return (state.listener, state.loop)
        }
        loop?.remove(self)
        if let listener { notifier.disconnect(listener) }
    }

    /// Answers first: one who asked for much must still be able to ask for less.
    func pump(_ connection: WebSocketConnection) {
        guard case (let listener?, let loop?) = state.withLock({ ($0.listener, $0.loop) }) else { return }
        var hasWritten = false
        while connection.isWritable, let answer = state.withLock({ $0.answers.isEmpty ? nil : $0.answers.removeFirst() }) {
            connection.write(answer)
            hasWritten = true
        }
        loop: while connection.isWritable {
            switch notifier.next(for: listener) {
            case .message(let message): connection.write(loop.encoded(message))
            case .tooSlow:
                return connection.close(.tryAgainLater, "too slow for the alerts; come back and subscribe with since")
            case .nothing: break loop
            }
            hasWritten = true
        }
        if hasWritten { connection.flush() }
    }

    // MARK: What the client says

    private struct Order: Decodable {
        var action: String
        var topic: String?
        var since: Int64?
    }

    func received(_ message: WebSocketMessage, on connection: WebSocketConnection) {
        guard case .text(let text) = message else { return connection.close(.unacceptableData, "send text, not binary") }
        let order: Order
        do { order = try JSONDecoder().decode(Order.self, from: Data(text.utf8)) } catch {
            return fail(#"send JSON like {"action":"subscribe","topic":"metrics"}"#, on: connection)
        }
        switch order.action {
        case "ping": answer(LiveResponse(type: "pong", timestamp: time.now()), on: connection)
        case "subscribe", "unsubscribe": subscribe(order, on: connection)
        default: fail("no such action; there are subscribe, unsubscribe and ping", on: connection)
        }
    }

    private func subscribe(_ order: Order, on connection: WebSocketConnection) {
        guard let topic = order.topic.flatMap({ WebSocketNotifier.Topic(rawValue: $0) }) else {
            let known = WebSocketNotifier.Topic.allCases.map(\.rawValue).joined(separator: ", ")
            return fail("no such topic; there are \(known)", on: connection)
        }
        guard let listener = state.withLock({ $0.listener }) else { return }
        var result = LiveResponse(type: "subscription", status: "unsubscribed", topic: topic.rawValue, timestamp: time.now())
        if order.action == "subscribe" {
            result.status = "subscribed"
            result.seq = notifier.subscribe(listener, to: topic, since: order.since)
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
            state.answers.append(frame)
            return state.answers.count
        }
        pump(connection)
        if waiting > LiveSubscriber.mostWaitingAnswers { connection.close(.policyViolation, "read the answers before asking more") }
    }
}
