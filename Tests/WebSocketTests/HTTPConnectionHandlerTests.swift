import NIOCore
import NIOEmbedded
import NIOHTTP1
import Testing

@testable import WebSocket

/// HTTP's rules for a connection, from bytes to bytes.
@Suite struct HTTPConnectionHandlerTests {
    private final class Nobody: WebSocketPeer {
        func opened(_ connection: WebSocketConnection) {}
        func received(_ message: WebSocketMessage, on connection: WebSocketConnection) {}
        func hasRoom(_ connection: WebSocketConnection) {}
        func stillThere(_ connection: WebSocketConnection) {}
        func closed(_ connection: WebSocketConnection) {}
    }

    private let channel = EmbeddedChannel()
    private let settings = WebSocketHTTPChannel.Settings(path: "/ws") { _ in Nobody() }
    private final class Upgrades { var heads: [HTTPRequestHead] = [] }
    private let upgrades = Upgrades()

    init() throws {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = 16 * 1024
        let upgrades = upgrades
        try channel.pipeline.syncOperations.addHandlers([
            HTTPResponseEncoder(),
            ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes, limitConfiguration: limits)),
            HTTPConnectionHandler(settings: settings) { _, head in upgrades.heads.append(head) },
        ])
        channel.connect(to: try SocketAddress(unixDomainSocketPath: "other"), promise: nil)
    }

    private func send(_ text: String) {
        do { try channel.writeInbound(ByteBuffer(string: text)) } catch {
            // Passed on to the next handlers, which must not take half a request for a whole one.
        }
    }

    private func said() throws -> String {
        var all = ""
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { all += String(buffer: bytes) }
        return all
    }

    /// How many request heads were passed on.
    private func requests() throws -> Int {
        var count = 0
        while let part = try channel.readInbound(as: HTTPServerRequestPart.self) { if case .head = part { count += 1 } }
        return count
    }

    private func answer() throws {
        try channel.writeOutbound(HTTPServerResponsePart.head(.init(version: .http1_1, status: .ok, headers: ["content-length": "0"])))
        try channel.writeOutbound(HTTPServerResponsePart.end(nil))
    }

    private static let get = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n"
    private static let handshake =
        "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"

    @Test(arguments: [
        ("NOT HTTP\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400), ("GET / HTTP/1.1\r\nHo\u{0}st: x\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: b\u{0}c\r\n\r\n", 400), ("GET / HTTP/2.5\r\nHost: x\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1x\r\n\r\n", 400),
        ("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501),
        ("POST / HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\n\r\n", 417),
        ("GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\nHost: x\r\n\r\n", 414),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: \(String(repeating: "a", count: 20_000))\r\n\r\n", 431),
    ])
    func F73_anInvalidRequestGetsAnErrorAndCloses(bytes: String, status: Int) throws {
        send(bytes)
        let answer = try said()
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
        #expect(answer.contains("connection: close") && answer.contains("application/problem+json"))
        #expect(try requests() == 0)
        send(HTTPConnectionHandlerTests.get)
        #expect(try said().isEmpty && requests() == 0, "nothing more is read")
        channel.embeddedEventLoop.advanceTime(by: .seconds(3))
        #expect(!channel.isActive)
    }

    @Test func F73_aBadChunkDoesNotEndABody() throws {
        send("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nzz\r\n")
        #expect(try said().hasPrefix("HTTP/1.1 400 "))
        var parts: [HTTPServerRequestPart] = []
        while let part = try channel.readInbound(as: HTTPServerRequestPart.self) { parts.append(part) }
        #expect(!parts.contains { if case .end = $0 { true } else { false } })
    }

    @Test func earlierRequestsGetTheirResponsesFirst() throws {
        send(HTTPConnectionHandlerTests.get + "NOT HTTP\r\n\r\n")
        #expect(try said().isEmpty)
        try answer()
        let answers = try said()
        #expect(answers.hasPrefix("HTTP/1.1 200 OK") && answers.contains("HTTP/1.1 400 "), "\(answers)")
    }

    @Test func continueIsSentOnceAndInOrder() throws {
        let post = "POST /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        send(HTTPConnectionHandlerTests.get + post)
        #expect(try said().isEmpty, "the other's answer comes first")
        try answer()
        #expect(try said().hasSuffix("HTTP/1.1 100 Continue\r\n\r\n"))
        send("{}")
        try answer()
        #expect(try said().hasPrefix("HTTP/1.1 200 OK"))
    }

    @Test func aUsedConnectionCanBeUpgraded() throws {
        send(HTTPConnectionHandlerTests.get)
        try answer()
        send(HTTPConnectionHandlerTests.handshake)
        #expect(upgrades.heads.map(\.uri) == ["/ws"])
        #expect(try requests() == 1)
    }

    @Test func aHandshakeBehindAnOpenRequestIsAPlainRequest() throws {
        send(HTTPConnectionHandlerTests.get + HTTPConnectionHandlerTests.handshake)
        #expect(upgrades.heads.isEmpty)
        #expect(try requests() == 2)
    }

    @Test func anUnsupportedUpgradeGetsOneResponseAndCloses() throws {
        send("GET /a HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n")
        #expect(try requests() == 1)
        try answer()
        #expect(try said().contains("connection: close"))
    }

    @Test func anIncompleteRequestClosesTheConnection() throws {
        channel.embeddedEventLoop.advanceTime(by: .seconds(59))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(2))
        #expect(!channel.isActive)
    }

    @Test func anUnreadResponseClosesTheConnection() throws {
        send(HTTPConnectionHandlerTests.get)
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.advanceTime(by: .seconds(61))
        #expect(!channel.isActive)
    }
}

/// Connection limits, with idle connections.
@Suite struct LimitTests {
    private final class Nobody: WebSocketPeer {
        func opened(_ connection: WebSocketConnection) {}
        func received(_ message: WebSocketMessage, on connection: WebSocketConnection) {}
        func hasRoom(_ connection: WebSocketConnection) {}
        func stillThere(_ connection: WebSocketConnection) {}
        func closed(_ connection: WebSocketConnection) {}
    }

    private func connect(_ limits: ConnectionLimits, from address: String) throws -> EmbeddedChannel {
        let channel = EmbeddedChannel()
        let settings = WebSocketHTTPChannel.Settings(path: "/ws", limits: limits) { _ in Nobody() }
        try channel.pipeline.syncOperations.addHandlers([
            HTTPResponseEncoder(), ByteToMessageHandler(HTTPRequestDecoder()), HTTPConnectionHandler(settings: settings) { _, _ in },
        ])
        channel.remoteAddress = try SocketAddress(ipAddress: address, port: 1000)
        channel.connect(to: try SocketAddress(ipAddress: address, port: 1000), promise: nil)
        return channel
    }

    private func ask(_ channel: EmbeddedChannel) throws {
        try channel.writeInbound(ByteBuffer(string: "GET /a HTTP/1.1\r\nHost: x\r\n\r\n"))
    }

    @Test func F75_anIdleConnectionIsClosedForANewOne() throws {
        let limits = ConnectionLimits(most: 3, mostOfAnAddress: 3)
        let (busy, idle, other) = (
            try connect(limits, from: "127.0.0.1"), try connect(limits, from: "127.0.0.1"), try connect(limits, from: "127.0.0.1")
        )
        try ask(busy)
        let newcomer = try connect(limits, from: "127.0.0.1")
        #expect(busy.isActive && !idle.isActive && other.isActive && newcomer.isActive, "the one that was idle for the longest")
        idle.embeddedEventLoop.run()
        for channel in [other, newcomer] { try ask(channel) }
        let refused = try connect(limits, from: "127.0.0.1")
        #expect(!refused.isActive && limits.counts.open == 3 && limits.counts.refused == 1)
        let answer = try #require(try refused.readOutbound(as: ByteBuffer.self))
        #expect(String(buffer: answer).hasPrefix("HTTP/1.1 503 "))
        try busy.close().wait()
        busy.embeddedEventLoop.run()
        #expect(try connect(limits, from: "127.0.0.1").isActive)
    }

    @Test func oneAddressCannotTakeAllConnections() throws {
        let limits = ConnectionLimits(most: 10, mostOfAnAddress: 2)
        let many = try (0..<4).map { _ in try connect(limits, from: "203.0.113.7") }
        #expect(many.map(\.isActive) == [false, false, true, true])
        #expect(try connect(limits, from: "203.0.113.8").isActive)
        #expect(try (0..<5).map { _ in try connect(limits, from: "127.0.0.1") }.allSatisfy(\.isActive), "a proxy may stand here")
    }
}

@Suite struct BudgetTests {
    private let start = NIODeadline.uptimeNanoseconds(1_000_000_000)

    @Test func aFewMessagesASecondAreAlwaysFine() {
        var budget = MessageBudget(at: start)
        for number in 0..<10_000 {
            #expect(budget.spend(.message, at: start + .milliseconds(60 * Int64(number))) == .fine)
        }
    }

    @Test func aFloodIsSlowedDownAndAHugeOneCloses() {
        var budget = MessageBudget(at: start)
        var verdicts: [MessageBudget.Verdict] = []
        for _ in 0..<10_000 { verdicts.append(budget.spend(.frame, at: start)) }
        #expect(verdicts[999] == .fine)
        #expect(verdicts[1099] == .pause(.seconds(1)))
        #expect(verdicts.last == .tooMuch)
    }
}
