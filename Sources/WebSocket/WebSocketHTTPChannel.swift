import CLibcrypto
import FoundationEssentials
package import HummingbirdCore
package import Logging
package import NIOCore
package import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// HTTP/1.1 for Hummingbird with a WebSocket at one path, on the same port.
package struct WebSocketHTTPChannel: HTTPChannelHandler {
    package struct Settings: Sendable {
        /// The path of the WebSocket; all others go to the HTTP routes.
        package var path: String
        /// A connection that is idle for this long is closed, unless it is a WebSocket.
        package var silentConnectionsEndAfter: Duration
        /// A connection whose response is not read for this long is closed too.
        package var stalledReadersEndAfter: Duration
        /// A connection is closed when a request's body is incomplete after this long, however steadily it arrives.
        package var bodiesEndWithin: Duration
        /// The largest incoming message, all fragments together, in bytes.
        package var maximumMessageSize: Int
        package var pingEvery: Duration
        /// With more than this many bytes buffered, a connection is not writable.
        package var writeBuffer: Int
        /// `nil`: any number of connections.
        package var limits: ConnectionLimits?
        /// Called for each WebSocket, after the handshake.
        package var peer: @Sendable (WebSocketRequest) -> any WebSocketPeer

        package init(
            path: String, silentConnectionsEndAfter: Duration = .seconds(60), stalledReadersEndAfter: Duration = .seconds(60),
            bodiesEndWithin: Duration = .seconds(60), maximumMessageSize: Int = 65_536, pingEvery: Duration = .seconds(20),
            writeBuffer: Int = 262_144, limits: ConnectionLimits? = nil,
            peer: @escaping @Sendable (WebSocketRequest) -> any WebSocketPeer
        ) {
            self.path = path
            self.silentConnectionsEndAfter = silentConnectionsEndAfter
            self.stalledReadersEndAfter = stalledReadersEndAfter
            self.bodiesEndWithin = bodiesEndWithin
            self.limits = limits
            self.maximumMessageSize = maximumMessageSize
            self.pingEvery = pingEvery
            self.writeBuffer = writeBuffer
            self.peer = peer
        }
    }

    package struct Value: ServerChildChannelValue {
        package let channel: any Channel
        let http: NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>
    }

    package let responder: Responder
    private let settings: Settings

    package init(settings: Settings, responder: @escaping Responder) {
        self.settings = settings
        self.responder = responder
    }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        let (settings, idleTimeout) = (settings, settings.silentConnectionsEndAfter)
        return channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            let codec = HTTP1ToHTTPServerCodec(secure: false)
            let state = HTTPConnectionStateHandler(idleTimeout: idleTimeout, logger: logger)
            let encoder = HTTPResponseEncoder()
            var limits = NIOHTTPDecoderLimitConfiguration()
            (limits.maxHeaderFieldSize, limits.maxHeaderListSize, limits.maxHeaderFieldCount) = (16 * 1024, 64 * 1024, 100)
            let decoder = ByteToMessageHandler(
                HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits))
            let connection = HTTPConnectionHandler(settings: settings) { connection, head in
                Handshake(settings: settings, channel: channel, head: head).accept(
                    after: decoder, removing: [encoder, codec, state, connection])
            }
            try pipeline.addHandlers([encoder, decoder, connection, codec, state])
            return Value(
                channel: channel,
                http: try NIOAsyncChannel(
                    wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true)))
        }
    }

    package func handle(value: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            await handleHTTP(asyncChannel: value.http, logger: logger)
        } onCancel: {
            // A WebSocket sends a close frame; other connections close.
            value.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
    }
}

/// The request that opened a WebSocket.
package struct WebSocketRequest: Sendable {
    /// With its query.
    package var target: String
    package var headers: HTTPHeaders
    package var address: String
}

extension HTTPRequestHead {
    /// Whether this is a valid handshake (RFC 6455, 4.2.1).
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

/// Upgrades a connection to a WebSocket.
private struct Handshake {
    let settings: WebSocketHTTPChannel.Settings
    let channel: any Channel
    let head: HTTPRequestHead

    /// Responds with 101 and switches from requests to frames, in one step: nothing can arrive in between.
    ///
    /// - Parameter decoder: bytes that it has read but not parsed are the first bytes of the WebSocket.
    func accept(after decoder: ByteToMessageHandler<HTTPRequestDecoder>, removing others: [any RemovableChannelHandler]) {
        let request = WebSocketRequest(
            target: head.uri, headers: head.headers, address: channel.remoteAddress?.ipAddress ?? "local")
        let key = head.headers.first(name: "sec-websocket-key") ?? ""
        let pipeline = channel.pipeline.syncOperations
        do {
            for handler in others { pipeline.removeHandler(handler, promise: nil) }
            try channel.syncOptions?.setOption(
                .writeBufferWaterMark, value: .init(low: settings.writeBuffer / 2, high: settings.writeBuffer))
            channel.writeAndFlush(
                ByteBuffer(
                    string: "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: \(Handshake.acceptance(of: key))\r\n\r\n"), promise: nil)
            try pipeline.addHandlers(
                [
                    ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: settings.maximumMessageSize)),
                    WebSocketHandler(
                        peer: settings.peer(request), connection: WebSocketConnection(channel: channel),
                        maximumMessageSize: settings.maximumMessageSize, pingEvery: TimeAmount(settings.pingEvery)),
                ], position: .after(decoder))
            pipeline.removeHandler(decoder, promise: nil)
        } catch {
            channel.close(promise: nil)
        }
    }

    /// RFC 6455, 4.2.2.
    private static func acceptance(of key: String) -> String {
        let bytes = Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)
        var digest = [UInt8](repeating: 0, count: Int(SHA_DIGEST_LENGTH))
        _ = SHA1(bytes, bytes.count, &digest)
        return Data(digest).base64EncodedString()
    }
}
