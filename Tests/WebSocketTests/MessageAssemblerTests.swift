import NIOCore
import NIOWebSocket
import Testing

@testable import WebSocket

@Suite struct MessageAssemblerTests {
    private func frame(
        _ opcode: UInt8, _ payload: [UInt8], final: Bool = true, mask: Bool = true, reserved: Bool = false
    ) throws -> WebSocketFrame {
        let opcode = try #require(WebSocketOpcode(encodedWebSocketOpcode: opcode))
        var data = ByteBuffer(bytes: payload)
        let key: WebSocketMaskingKey = [1, 2, 3, 4]
        if mask { data.webSocketMask(key) }
        return WebSocketFrame(fin: final, rsv1: reserved, opcode: opcode, maskKey: mask ? key : nil, data: data)
    }

    private func take(_ frames: [WebSocketFrame], limit: Int = 100) throws -> MessageAssembler.Outcome? {
        var assembler = MessageAssembler(maximumMessageSize: limit)
        var last: MessageAssembler.Outcome?
        for frame in frames { last = try assembler.append(frame) }
        return last
    }

    private func code(_ frames: [WebSocketFrame], limit: Int = 100) throws -> WebSocketCloseCode? {
        do {
            _ = try take(frames, limit: limit)
            return nil
        } catch let violation as MessageAssembler.Violation {
            return violation.code
        }
    }

    @Test func textIsAssembledWhereverItIsSplit() throws {
        let text = "a κόσμε 😀"
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            let outcome = try take([frame(1, Array(bytes[..<cut]), final: false), frame(9, []), frame(0, Array(bytes[cut...]))])
            #expect(outcome == .message(.text(text)))
        }
    }

    @Test func controlFramesMayInterruptAMessage() throws {
        #expect(try take([frame(9, [7])]) == .ping(ByteBuffer(bytes: [7])))
        #expect(try take([frame(10, [])]) == .pong)
        #expect(try take([frame(8, [])]) == .close(.normal))
        #expect(try take([frame(8, [3, 233])]) == .close(.goingAway))
    }

    @Test func protocolViolationsAreFound() throws {
        #expect(try code([frame(1, [], reserved: true)]) == .protocolError)
        #expect(try code([frame(1, [], mask: false)]) == .protocolError)
        #expect(try code([frame(3, [])]) == .protocolError)
        #expect(try code([frame(0, [])]) == .protocolError)
        #expect(try code([frame(1, [], final: false), frame(1, [])]) == .protocolError)
        #expect(try code([frame(8, [3])]) == .protocolError)
        #expect(try code([frame(8, [3, 237])]) == .protocolError, "1005 is never sent")
        #expect(try code([frame(8, [3, 232, 0xFF])]) == .notUTF8)
        #expect(try code([frame(1, [0xC3])]) == .notUTF8)
    }

    @Test func theLimitAppliesToAllFragmentsTogether() throws {
        let part = [UInt8](repeating: 97, count: 60)
        #expect(try code([frame(1, part, final: false), frame(0, Array(part[..<40]))]) == nil)
        #expect(try code([frame(1, part, final: false), frame(0, part, final: false)]) == .tooLarge)
    }

    @Test func aReasonIsCutBetweenCharacters() throws {
        let frame = EncodedFrame.close(.normal, String(repeating: "ä", count: 100))
        let wire = Array(frame.bytes.readableBytesView)
        #expect(wire.prefix(2) == [0x88, 2 + 122], "a final close frame, and its length")
        #expect(wire.count == 2 + 2 + 122)
        #expect(String(validating: wire.dropFirst(4), as: UTF8.self) != nil)
    }
}
