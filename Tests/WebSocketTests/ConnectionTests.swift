import NIOCore
import NIOEmbedded
import NIOWebSocket
import Synchronization
import Testing

@testable import WebSocket

/// Connections whose peer is slow, gone, or sends without reading.
@Suite struct ConnectionTests {
    private final class Peer: WebSocketPeer {
        private let counts = Mutex((checks: 0, rooms: 0))

        var checks: Int { counts.withLock { $0.checks } }
        var rooms: Int { counts.withLock { $0.rooms } }

        func opened(_ connection: WebSocketConnection) {}
        func received(_ message: WebSocketMessage, on connection: WebSocketConnection) {}
        func hasRoom(_ connection: WebSocketConnection) { counts.withLock { $0.rooms += 1 } }
        func stillThere(_ connection: WebSocketConnection) { counts.withLock { $0.checks += 1 } }
        func closed(_ connection: WebSocketConnection) {}
    }

    private let channel = EmbeddedChannel()
    private let peer = Peer()

    init() throws {
        channel.connect(to: try SocketAddress(unixDomainSocketPath: "other"), promise: nil)
        let handler = WebSocketHandler(
            peer: peer, connection: WebSocketConnection(channel: channel), maximumMessageSize: 1000, pingEvery: .seconds(20))
        try channel.pipeline.syncOperations.addHandler(handler)
    }

    private func receive(_ opcode: WebSocketOpcode, _ text: String) throws {
        let frame = WebSocketFrame(fin: true, opcode: opcode, maskKey: [0, 0, 0, 0], data: ByteBuffer(string: text))
        try channel.writeInbound(frame)
    }

    private func make(writable: Bool) {
        channel.isWritable = writable
        channel.pipeline.fireChannelWritabilityChanged()
    }

    /// First bytes and payloads of all frames written since the last call.
    private func written() throws -> [(opcode: UInt8, text: String)] {
        var frames: [(UInt8, String)] = []
        while var bytes = try channel.readOutbound(as: ByteBuffer.self) {
            // Control frames have a header of two bytes: they are short and unmasked.
            guard let (first, length) = bytes.readMultipleIntegers(as: (UInt8, UInt8).self) else { continue }
            #expect(Int(length) == bytes.readableBytes)
            frames.append((first & 0x0F, String(buffer: bytes)))
        }
        return frames
    }

    @Test func aPeerThatPingsWithoutReadingGetsTheLatestPong() throws {
        try receive(.ping, "first")
        #expect(try written().map(\.text) == ["first"])
        make(writable: false)
        for number in 0..<1000 { try receive(.ping, "\(number)") }
        #expect(try written().isEmpty)
        make(writable: true)
        let pongs = try written()
        #expect(pongs.map(\.text) == ["999"] && pongs.first?.opcode == 0x0A)
        #expect(peer.rooms == 1)
    }

    @Test func aSlowReaderStaysConnected() throws {
        for _ in 0..<10 {
            make(writable: false)
            channel.embeddedEventLoop.advanceTime(by: .seconds(50))
            make(writable: true)
        }
        #expect(channel.isActive)
        #expect(peer.checks == 25, "every ping is a moment to look")
    }

    @Test func aPeerThatNeverReadsIsClosedWithAReason() throws {
        make(writable: false)
        channel.embeddedEventLoop.advanceTime(by: .seconds(81))
        let last = try #require(try written().last)
        #expect(last.opcode == 0x08 && last.text.contains("for too long"))
        channel.embeddedEventLoop.advanceTime(by: WebSocketHandler.goodbyeTakes)
        #expect(!channel.isActive)
    }

    @Test func aPeerThatDisappearsIsReleased() throws {
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(!channel.isActive)
    }
}
