package import NIOCore
import NIOWebSocket
import Synchronization

/// The handler of one WebSocket. All calls come on the connection's event loop, one at a time.
package protocol WebSocketPeer: Sendable {
    func opened(_ connection: WebSocketConnection)
    func received(_ message: WebSocketMessage, on connection: WebSocketConnection)
    /// The buffer was written, and there is room again.
    func hasRoom(_ connection: WebSocketConnection)
    /// Called every `pingEvery`, to check whether the connection is still wanted.
    func stillThere(_ connection: WebSocketConnection)
    /// The last call on a connection.
    func closed(_ connection: WebSocketConnection)
}

/// The writing side of a connection.
package final class WebSocketConnection: Sendable {
    let channel: any Channel
    private let isClosing = Atomic(false)

    init(channel: any Channel) { self.channel = channel }

    package var eventLoop: any EventLoop { channel.eventLoop }

    /// False while a slow reader's buffer is full: do not write until `hasRoom`.
    package var isWritable: Bool { channel.isWritable && !isClosing.load(ordering: .relaxed) }

    /// Writes a frame, which the next `flush` sends.
    package func write(_ frame: EncodedFrame) {
        guard !isClosing.load(ordering: .relaxed) else { return }
        put(frame)
    }

    private func put(_ frame: EncodedFrame) { channel.write(frame.bytes, promise: nil) }

    package func flush() { channel.flush() }

    package func send(_ frame: EncodedFrame) {
        write(frame)
        flush()
    }

    /// Sends a close frame with the reason, waits briefly for the peer's, and closes the connection.
    package func close(_ code: WebSocketCloseCode, _ reason: String = "") {
        guard !isClosing.exchange(true, ordering: .relaxed) else { return }
        put(EncodedFrame.close(code, reason))
        channel.flush()
        channel.eventLoop.scheduleTask(in: WebSocketHandler.goodbyeTakes) { [self] in end() }
    }

    private func end() { channel.triggerUserOutboundEvent(WebSocketEnd(), promise: nil) }

    /// Responds to the peer's close frame, unless it was itself a response, and closes.
    func answerClose(_ code: WebSocketCloseCode) {
        guard !isClosing.exchange(true, ordering: .relaxed) else { return end() }
        channel.writeAndFlush(EncodedFrame.close(code, "").bytes).whenComplete { [self] _ in end() }
    }
}

/// Closes a WebSocket's connection. Not the channel's own `close`, which handlers of the earlier HTTP connection may still call.
struct WebSocketEnd: Sendable {}

/// Connects frames to a peer.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// How long the peer has to send its close frame.
    static let goodbyeTakes = TimeAmount.seconds(2)

    private let peer: any WebSocketPeer
    private let connection: WebSocketConnection
    private let pingEvery: TimeAmount
    private var assembler: MessageAssembler
    /// After a close frame or a violation, incoming frames are ignored.
    private var isDeaf = false
    private var silentPings = 0
    /// The pong for the latest ping that arrived without room; it covers the earlier ones (RFC 6455, 5.5.3).
    private var waitingPong: ByteBuffer?
    private var pinging: RepeatedTask?
    private var budget: MessageBudget?
    private var pause: Scheduled<Void>?
    private var isPaused = false

    init(peer: any WebSocketPeer, connection: WebSocketConnection, maximumMessageSize: Int, pingEvery: TimeAmount) {
        self.peer = peer
        self.connection = connection
        self.pingEvery = pingEvery
        assembler = MessageAssembler(maximumMessageSize: maximumMessageSize)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        pinging = context.eventLoop.scheduleRepeatedTask(initialDelay: pingEvery, delay: pingEvery) { _ in handler.value.ping() }
        // The HTTP handlers have seen their last request. They pass on no read that starts behind them: from now on this handler starts
        // every read.
        context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        _ = context.channel.setOption(.autoRead, value: false)
        context.read()
        peer.opened(connection)
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) { promise?.succeed() }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is WebSocketEnd else { return context.triggerUserOutboundEvent(event, promise: promise) }
        context.close(promise: promise)
    }

    /// A dead peer sends no pong, and one that no longer reads makes no room for a ping.
    private func ping() {
        peer.stillThere(connection)
        silentPings += 1
        guard silentPings <= 3 else { return fail(.policyViolation, "nothing was read or answered for too long") }
        if connection.isWritable { connection.send(EncodedFrame(.ping, ByteBuffer())) }
    }

    private func answerPing(_ payload: ByteBuffer) {
        // A peer that sends without reading would fill the memory with responses.
        guard connection.isWritable else {
            waitingPong = payload
            return
        }
        connection.send(EncodedFrame(.pong, payload))
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        silentPings = 0
        if isDeaf {
            // The peer's close frame arrived: nothing is left to wait for.
            if frame.opcode == .connectionClose { connection.answerClose(.normal) }
            return
        }
        let isPart = !frame.fin || frame.opcode != .text
        guard spend(isPart ? .frame : .message, context) else { return }
        do {
            switch try assembler.append(frame) {
            case .message(let message): peer.received(message, on: connection)
            case .ping(let payload): answerPing(payload)
            case .pong, .incomplete: break
            case .close(let code):
                isDeaf = true
                connection.answerClose(code)
            }
        } catch {
            fail(error.code, error.why)
        }
    }

    /// False: the frame is not to be handled.
    private func spend(_ cost: MessageBudget.Cost, _ context: ChannelHandlerContext) -> Bool {
        let now = context.eventLoop.now
        var budget = budget ?? MessageBudget(at: now)
        defer { self.budget = budget }
        switch budget.spend(cost, at: now) {
        case .fine: return true
        case .tooMuch:
            fail(.policyViolation, "too many messages; send at most 20 a second")
            return false
        case .pause(let span):
            pause?.cancel()
            isPaused = true
            let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
            pause = context.eventLoop.scheduleTask(in: span) {
                bound.value.handler.isPaused = false
                bound.value.context.read()
            }
            return true
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if !isPaused { context.read() }
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isDeaf else { return }
        switch error as? NIOWebSocketError {
        case .invalidFrameLength: fail(.tooLarge, "a frame is too large")
        case .fragmentedControlFrame: fail(.protocolError, "a control frame in fragments")
        case .multiByteControlFrameLength: fail(.protocolError, "a control frame of more than 125 bytes")
        case nil: context.close(promise: nil)
        }
    }

    private func fail(_ code: WebSocketCloseCode, _ why: String) {
        isDeaf = true
        connection.close(code, why)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if connection.isWritable {
            // The peer reads, however slowly.
            silentPings = 0
            if let payload = waitingPong {
                waitingPong = nil
                connection.send(EncodedFrame(.pong, payload))
            }
            peer.hasRoom(connection)
        }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { return connection.close(.goingAway, "the server is shutting down") }
        // Closed without a close frame; otherwise the response to it is on its way and closes the connection.
        if event as? ChannelEvent == .inputClosed, !isDeaf { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        pinging?.cancel()
        pause?.cancel()
        peer.closed(connection)
        context.fireChannelInactive()
    }
}
