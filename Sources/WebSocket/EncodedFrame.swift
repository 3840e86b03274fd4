package import NIOCore
import NIOWebSocket

/// An encoded frame from a server: created once, written to any number of connections without a copy.
package struct EncodedFrame: Sendable {
    let bytes: ByteBuffer

    init(_ opcode: WebSocketOpcode, _ payload: ByteBuffer) {
        let count = payload.readableBytes
        var bytes = ByteBufferAllocator().buffer(capacity: 10 + count)
        // Final, no extensions, no mask: servers do not mask (RFC 6455, 5.1).
        bytes.writeInteger(0x80 | UInt8(webSocketOpcode: opcode))
        switch count {
        case ..<126: bytes.writeInteger(UInt8(count))
        case ...0xFFFF:
            bytes.writeInteger(UInt8(126))
            bytes.writeInteger(UInt16(count))
        default:
            bytes.writeInteger(UInt8(127))
            bytes.writeInteger(UInt64(count))
        }
        // In one buffer: a second write per connection costs more than one copy for all.
        bytes.writeImmutableBuffer(payload)
        self.bytes = bytes
    }

    /// - Parameter text: UTF-8.
    package init(text: ByteBuffer) { self.init(.text, text) }

    static func close(_ code: WebSocketCloseCode, _ reason: String) -> EncodedFrame {
        var payload = ByteBuffer()
        payload.writeInteger(code.number)
        // A control frame carries at most 125 bytes, and text must not be cut within a character.
        var room = 123
        for letter in reason.unicodeScalars {
            let width = UTF8.width(letter)
            guard width <= room else { break }
            payload.writeString(String(letter))
            room -= width
        }
        return EncodedFrame(.connectionClose, payload)
    }
}

/// Why a connection closes (RFC 6455, 7.4).
package struct WebSocketCloseCode: Hashable, Sendable {
    package let number: UInt16

    package init(_ number: UInt16) { self.number = number }

    package static let normal = WebSocketCloseCode(1000)
    package static let goingAway = WebSocketCloseCode(1001)
    package static let protocolError = WebSocketCloseCode(1002)
    package static let unacceptableData = WebSocketCloseCode(1003)
    package static let notUTF8 = WebSocketCloseCode(1007)
    package static let policyViolation = WebSocketCloseCode(1008)
    package static let tooLarge = WebSocketCloseCode(1009)
    package static let tryAgainLater = WebSocketCloseCode(1013)

    /// Whether a peer may send it: the others are reserved, or for use within a program.
    var isAllowedOnTheWire: Bool {
        switch number {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}
