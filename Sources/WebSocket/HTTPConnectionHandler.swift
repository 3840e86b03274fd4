import NIOCore
import NIOHTTP1

/// Checks HTTP's rules for a connection, right behind the decoder.
///
/// Refuses requests that cannot be parsed, or that two programs could parse differently, and closes the connection; sends `100 Continue`;
/// closes a connection after a response with `Connection: close`, when a request takes too long to arrive, and when a response is not read;
/// upgrades a connection to a WebSocket, at its first request or a later one.
final class HTTPConnectionHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// A request that was accepted and whose response is not complete.
    private struct Asked {
        var wantsContinue = false
        /// Whether its response is the last on this connection.
        var isLast = false
    }

    /// Bytes that are read and dropped after the last response. Closed at once, a client that is still sending would lose the response to
    /// a connection reset.
    private static let droppedFor = TimeAmount.seconds(2)
    static let longestTarget = 8 * 1024

    private let settings: WebSocketHTTPChannel.Settings
    private let upgrade: (HTTPConnectionHandler, HTTPRequestHead) -> Void
    private var asked: [Asked] = []
    /// Whether a request's head has arrived and its end has not.
    private var isReading = false
    /// Whether the head of the response to the first of `asked` is written.
    private var isAnswering = false
    private var handshake: HTTPRequestHead?
    private var failure: HTTPFailure?
    private var isOver = false
    private var slot: ConnectionLimits.Slot?
    private var readDeadline: Scheduled<Void>?
    private var writeDeadline: Scheduled<Void>?

    /// - Parameter upgrade: turns the connection that sent this handshake into a WebSocket; this handler is removed.
    init(settings: WebSocketHTTPChannel.Settings, upgrade: @escaping (HTTPConnectionHandler, HTTPRequestHead) -> Void) {
        (self.settings, self.upgrade) = (settings, upgrade)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        readDeadline = HTTPConnectionHandler.close(context.channel, in: TimeAmount(settings.silentConnectionsEndAfter))
        if context.channel.isActive { claimSlot(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        claimSlot(context)
    }

    /// Only now is the remote address known.
    private func claimSlot(_ context: ChannelHandlerContext) {
        guard let limits = settings.limits, slot == nil, !isOver else { return }
        guard let taken = limits.slot(for: context.channel) else {
            isOver = true
            let head = HTTPResponseHead(
                version: .http1_1, status: .serviceUnavailable,
                headers: ["retry-after": "5", "content-length": "0", "connection": "close"])
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            return context.close(promise: nil)
        }
        slot = taken
        context.channel.closeFuture.whenComplete { _ in limits.release(taken) }
        limits.markIdle(taken)
    }

    func handlerRemoved(context: ChannelHandlerContext) { forgetDeadlines() }

    func channelInactive(context: ChannelHandlerContext) {
        forgetDeadlines()
        context.fireChannelInactive()
    }

    private func forgetDeadlines() {
        readDeadline?.cancel()
        writeDeadline?.cancel()
    }

    private static func close(_ channel: any Channel, in span: TimeAmount) -> Scheduled<Void> {
        channel.eventLoop.scheduleTask(in: span) { channel.close(promise: nil) }
    }

    // MARK: Requests

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver, failure == nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body:
            guard handshake == nil else { return fail(.malformed("a handshake has no body"), context) }
            context.fireChannelRead(data)
        case .end:
            readDeadline?.cancel()
            isReading = false
            guard let handshake else { return context.fireChannelRead(data) }
            upgrade(self, handshake)
        }
    }

    private func begin(_ given: HTTPRequestHead, _ context: ChannelHandlerContext) {
        var head = given
        isReading = true
        readDeadline?.cancel()
        readDeadline = HTTPConnectionHandler.close(context.channel, in: TimeAmount(settings.bodiesEndWithin))
        if let slot { settings.limits?.markBusy(slot) }
        if let failure = HTTPFailure(of: head) {  // guard: F73_what
            isReading = false
            return fail(failure, context)
        }
        if asked.isEmpty, head.isHandshake(path: settings.path) {
            handshake = head
            return
        }
        // The decoder stops reading after a request that looks like an upgrade.
        var now = Asked(isLast: head.isUpgrade || head.saysClose)
        head.headers.remove(name: "upgrade")
        now.wantsContinue = head.wantsContinue
        asked.append(now)
        if asked.count == 1 { sayContinue(context) }
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    /// Only when it is this request's turn to get a response.
    private func sayContinue(_ context: ChannelHandlerContext) {
        guard let first = asked.first, first.wantsContinue, !isAnswering else { return }
        asked[0].wantsContinue = false
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))), promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let failure = HTTPFailure(error) else { return context.fireErrorCaught(error) }
        if !isOver, self.failure == nil { fail(failure, context) }  // guard: F73_aBad
        // The reader of the body must not take a part for the whole.
        context.fireErrorCaught(error)
    }

    private func fail(_ failure: HTTPFailure, _ context: ChannelHandlerContext) {
        self.failure = failure
        readDeadline?.cancel()
        answerFailure(context)
    }

    /// Sent after the responses to earlier requests. Once a response has begun, no error can follow.
    private func answerFailure(_ context: ChannelHandlerContext) {
        guard let failure, !isOver, asked.count <= (isReading ? 1 : 0) else { return }
        if isAnswering {
            isOver = true
            return context.close(promise: nil)
        }
        let body = failure.body
        let head = HTTPResponseHead(
            version: .http1_1, status: failure.status,
            headers: [
                "content-type": "application/problem+json", "content-length": "\(body.readableBytes)", "connection": "close",
            ])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        end(context, promise: nil)
    }

    /// The last response is written: nothing more is read or written.
    private func end(_ context: ChannelHandlerContext, promise: EventLoopPromise<Void>?) {
        isOver = true
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
        context.close(mode: .output, promise: nil)
        _ = HTTPConnectionHandler.close(channel, in: HTTPConnectionHandler.droppedFor)
    }

    // MARK: Responses

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // Nothing reaches the client after the last response.
        guard !isOver else { return promise?.fail(ChannelError.ioOnClosedChannel) ?? () }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            isAnswering = true
            if head.headers.saysClose { markLast() }
            if asked.first?.isLast ?? false { head.headers.replaceOrAdd(name: "connection", value: "close") }
            return context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body: return context.write(data, promise: promise)
        case .end:
            isAnswering = false
            let isLast = asked.isEmpty || asked.removeFirst().isLast
            if isLast { return end(context, promise: promise) }
            context.write(data, promise: promise)
            answerFailure(context)
            sayContinue(context)
            if asked.isEmpty, !isReading, let slot { settings.limits?.markIdle(slot) }
        }
    }

    private func markLast() { if !asked.isEmpty { asked[0].isLast = true } }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        writeDeadline?.cancel()
        writeDeadline = nil
        if !context.channel.isWritable {
            writeDeadline = HTTPConnectionHandler.close(context.channel, in: TimeAmount(settings.stalledReadersEndAfter))
        }
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent, asked.isEmpty, !isReading, !isOver {
            isOver = true
            return context.close(promise: nil)
        }
        if isOver, event as? ChannelEvent == .inputClosed { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}

/// Why a request is refused, as its sender sees it.
struct HTTPFailure: Hashable, Sendable {
    var status: HTTPResponseStatus
    var detail: String

    static func malformed(_ detail: String) -> HTTPFailure { HTTPFailure(status: .badRequest, detail: detail) }

    init(status: HTTPResponseStatus, detail: String) { (self.status, self.detail) = (status, detail) }

    /// `nil`: another kind of error, such as a closed connection.
    init?(_ error: any Error) {
        switch error {
        case HTTPParserError.headerOverflow:
            self.init(status: .requestHeaderFieldsTooLarge, detail: "the request line or its headers are too long")
        case HTTPParserError.invalidEOFState, HTTPParserError.closedConnection: return nil
        case is HTTPParserError, is ByteToMessageDecoderError: self = .malformed("the request is not valid HTTP/1.1")
        default: return nil
        }
    }

    /// What is wrong with a head that was parsed, or that two programs could parse differently; `nil`: nothing.
    init?(of head: HTTPRequestHead) {
        let headers = head.headers
        let hosts = headers["host"].count
        if head.uri.utf8.count > HTTPConnectionHandler.longestTarget {
            self.init(status: .uriTooLong, detail: "the path with its query may have \(HTTPConnectionHandler.longestTarget) bytes")
        } else if hosts > 1 || (hosts == 0 && head.version != .http1_0) {
            self = .malformed("a request needs exactly one Host header; this one has \(hosts)")
        } else if headers["content-length"].count > 1 {
            self = .malformed("the request has several Content-Length headers")
        } else if headers.contains(name: "transfer-encoding"), headers.contains(name: "content-length") || head.version == .http1_0 {
            self = .malformed("Transfer-Encoding cannot be combined with Content-Length or HTTP/1.0")
        } else if headers.contains(name: "transfer-encoding"), headers["transfer-encoding"].map({ $0.lowercased() }) != ["chunked"] {
            self.init(status: .notImplemented, detail: "the only supported Transfer-Encoding is chunked")
        } else if let expected = headers.first(name: "expect"), expected.lowercased() != "100-continue" {
            self.init(status: .expectationFailed, detail: "the only supported Expect is 100-continue")
        } else {
            return nil
        }
    }

    fileprivate var body: ByteBuffer {
        ByteBuffer(
            string: #"{"detail":"\#(detail)","status":\#(status.code),"title":"\#(status.reasonPhrase)","type":"about:blank"}"#)
    }
}

extension HTTPRequestHead {
    /// As the decoder compares them.
    fileprivate var isUpgrade: Bool {
        method == .CONNECT
            || (headers.contains(name: "upgrade") && headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" })
    }

    fileprivate var saysClose: Bool { version == .http1_0 || headers.saysClose }
    fileprivate var wantsContinue: Bool { version != .http1_0 && headers.contains(name: "expect") }
}

extension HTTPHeaders {
    fileprivate var saysClose: Bool { self[canonicalForm: "connection"].contains { $0.lowercased() == "close" } }
}
