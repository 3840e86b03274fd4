import CLibcrypto
import FoundationEssentials
public import HummingbirdCore
public import Logging
public import NIOCore
public import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// HTTP/1.1 for Hummingbird with a WebSocket at one path, on the same port.
public struct WebSocketHTTPChannel: HTTPChannelHandler {
    public struct Settings: Sendable {
        /// The path of the WebSocket; anything else goes to the HTTP routes.
        public var path: String
        /// A connection on which nothing happens for this long is closed, unless it is a WebSocket.
        public var silentConnectionsEndAfter: Duration
        /// A request's body that has not come in full after this long ends its connection, however steadily it drips.
        public var bodiesEndWithin: Duration
        /// Of an incoming message, fragments together, bytes.
        public var maximumMessageSize: Int
        public var pingEvery: Duration
        /// What waits to be written beyond this many bytes makes a connection not writable.
        public var writeBuffer: Int
        /// Called for each WebSocket, after the handshake.
        public var peer: @Sendable (WebSocketRequest) -> any WebSocketPeer

        public init(
            path: String, silentConnectionsEndAfter: Duration = .seconds(60), bodiesEndWithin: Duration = .seconds(60),
            maximumMessageSize: Int = 65_536, pingEvery: Duration = .seconds(20), writeBuffer: Int = 262_144,
            peer: @escaping @Sendable (WebSocketRequest) -> any WebSocketPeer
        ) {
            self.path = path
            self.silentConnectionsEndAfter = silentConnectionsEndAfter
            self.bodiesEndWithin = bodiesEndWithin
            self.maximumMessageSize = maximumMessageSize
            self.pingEvery = pingEvery
            self.writeBuffer = writeBuffer
            self.peer = peer
        }
    }

    /// A connection whose first request tells what becomes of it.
    public struct Value: ServerChildChannelValue {
        public let channel: any Channel
        let outcome: EventLoopFuture<Outcome>
    }

    enum Outcome: Sendable {
        case http(NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>)
        case webSocket
    }

    public let responder: Responder
    private let settings: Settings

    public init(settings: Settings, responder: @escaping Responder) {
        self.settings = settings
        self.responder = responder
    }

    public func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let idle = TimeAmount(settings.silentConnectionsEndAfter)
        let (settings, idleTimeout) = (settings, settings.silentConnectionsEndAfter)
        return channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            let encoder = HTTPResponseEncoder()
            let decoder = ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes))
            let gate = UpgradeGate(path: settings.path, firstRequestWithin: idle)
            try pipeline.addHandler(encoder)
            try pipeline.addHandler(decoder)
            try pipeline.addHandler(gate)
            let upgrade = NIOTypedHTTPServerUpgradeHandler<Outcome>(
                httpEncoder: encoder, extraHTTPHandlers: [decoder, gate],
                upgradeConfiguration: .init(upgraders: [Upgrader(settings: settings)]) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        try pipeline.addHandler(ConnectionEnd(bodiesEndWithin: TimeAmount(settings.bodiesEndWithin)))
                        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
                        try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: idleTimeout, logger: logger))
                        return .http(
                            try NIOAsyncChannel(
                                wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true)))
                    }
                })
            try pipeline.addHandler(upgrade)
            return Value(channel: channel, outcome: upgrade.upgradeResultFuture)
        }
    }

    public func handle(value: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            do {
                switch try await value.outcome.get() {
                case .http(let channel): await handleHTTP(asyncChannel: channel, logger: logger)
                case .webSocket: try await value.channel.closeFuture.get()
                }
            } catch {
                logger.trace("a connection ended before its first request: \(error)")
                value.channel.close(promise: nil)
            }
        } onCancel: {
            // A WebSocket says goodbye; everything else ends.
            value.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
    }
}

/// The request that asked for a WebSocket.
public struct WebSocketRequest: Sendable {
    /// With its query.
    public var target: String
    public var headers: HTTPHeaders
    public var address: String
}

extension HTTPRequestHead {
    /// Is this a handshake as RFC 6455, 4.2.1 wants it?
    func isHandshake(path: String) -> Bool {
        method == .GET && version == .http1_1 && isFor(path: path)
            && headers[canonicalForm: "upgrade"].contains { $0.lowercased() == "websocket" }
            && headers[canonicalForm: "connection"].contains { $0.lowercased() == "upgrade" }
            && headers["sec-websocket-version"] == ["13"]
            && headers["sec-websocket-key"].count == 1
            && (headers.first(name: "sec-websocket-key").flatMap { Data(base64Encoded: $0) }?.count ?? 0) == 16
    }

    func isFor(path: String) -> Bool { uri == path || uri.hasPrefix(path + "?") }
}

/// Right after the decoder: lets only true handshakes look like upgrades, and ends a connection that never asks anything.
///
/// NIO's upgrade handler loses a request that asks for an upgrade nobody offers (`curl --http2`), and sees an upgrade only on a
/// connection's first request.
private final class UpgradeGate: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart

    private let path: String
    private let firstRequestWithin: TimeAmount
    private var isFirst = true
    private var deadline: Scheduled<Void>?

    init(path: String, firstRequestWithin: TimeAmount) {
        self.path = path
        self.firstRequestWithin = firstRequestWithin
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        deadline = context.eventLoop.scheduleTask(in: firstRequestWithin) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(var head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        deadline?.cancel()
        if !(isFirst && head.isHandshake(path: path)) { head.headers.remove(name: "upgrade") }
        isFirst = false
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // Later on the handlers behind this one know whether a request is under way.
        if event is ChannelShouldQuiesceEvent, isFirst { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}

/// Ends a connection whose answer says `Connection: close`, and one whose request takes too long to come in.
///
/// The answer is followed by the end of our side; what the other side still sends is dropped for a moment before all is closed. Closed at
/// once, a client in the middle of sending would lose the answer to a reset.
private final class ConnectionEnd: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private static let droppedFor = TimeAmount.seconds(2)

    private let bodiesEndWithin: TimeAmount
    private var deadline: Scheduled<Void>?
    private var closesAfterAnswer = false
    private var isOver = false

    init(bodiesEndWithin: TimeAmount) { self.bodiesEndWithin = bodiesEndWithin }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else { return }
        switch unwrapInboundIn(data) {
        case .head:
            let channel = context.channel
            deadline?.cancel()
            deadline = context.eventLoop.scheduleTask(in: bodiesEndWithin) { channel.close(promise: nil) }
        case .body: break
        case .end: deadline?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head): closesAfterAnswer = head.headers.first(name: "connection")?.lowercased() == "close"
        case .body: break
        case .end where closesAfterAnswer:
            isOver = true
            let channel = context.channel
            context.writeAndFlush(data, promise: promise)
            context.close(mode: .output, promise: nil)
            context.eventLoop.scheduleTask(in: ConnectionEnd.droppedFor) { channel.close(promise: nil) }
            return
        case .end: break
        }
        context.write(data, promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if isOver, event as? ChannelEvent == .inputClosed { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }
}

private struct Upgrader: NIOTypedHTTPServerProtocolUpgrader {
    typealias UpgradeResult = WebSocketHTTPChannel.Outcome

    let settings: WebSocketHTTPChannel.Settings
    let supportedProtocol = "websocket"
    let requiredUpgradeHeaders: [String] = []

    func buildUpgradeResponse(
        channel: any Channel, upgradeRequest: HTTPRequestHead, initialResponseHeaders: HTTPHeaders
    ) -> EventLoopFuture<HTTPHeaders> {
        let key = upgradeRequest.headers.first(name: "sec-websocket-key") ?? ""
        return channel.eventLoop.makeSucceededFuture([
            "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": Upgrader.accept(key),
        ])
    }

    /// RFC 6455, 4.2.2.
    static func accept(_ key: String) -> String {
        let bytes = Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)
        var digest = [UInt8](repeating: 0, count: Int(SHA_DIGEST_LENGTH))
        _ = SHA1(bytes, bytes.count, &digest)
        return Data(digest).base64EncodedString()
    }

    func upgrade(channel: any Channel, upgradeRequest: HTTPRequestHead) -> EventLoopFuture<WebSocketHTTPChannel.Outcome> {
        let settings = settings
        let request = WebSocketRequest(
            target: upgradeRequest.uri, headers: upgradeRequest.headers, address: channel.remoteAddress?.ipAddress ?? "local")
        return channel.setOption(.writeBufferWaterMark, value: .init(low: settings.writeBuffer / 2, high: settings.writeBuffer))
            .flatMapThrowing {
                let pipeline = channel.pipeline.syncOperations
                try pipeline.addHandler(ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: settings.maximumMessageSize)))
                try pipeline.addHandler(
                    WebSocketHandler(
                        peer: settings.peer(request), connection: WebSocketConnection(channel: channel),
                        maximumMessageSize: settings.maximumMessageSize, pingEvery: TimeAmount(settings.pingEvery)))
                return .webSocket
            }
    }
}
