package import NIOCore
import NIOWebSocket

/// A complete message, assembled from its fragments.
package enum WebSocketMessage: Hashable, Sendable {
    case text(String)
    case binary(ByteBuffer)
}

/// Assembles messages from frames, and finds violations of RFC 6455. Pure.
struct MessageAssembler {
    enum Outcome: Hashable {
        case message(WebSocketMessage)
        case ping(ByteBuffer)
        case pong
        case close(WebSocketCloseCode)
        /// A fragment; more follow.
        case incomplete
    }

    struct Violation: Error, Hashable {
        var code: WebSocketCloseCode
        var why: String
    }

    private let maximumMessageSize: Int
    private var fragments = ByteBuffer()
    /// The kind of the message whose fragments are arriving.
    private var opcode: WebSocketOpcode?

    init(maximumMessageSize: Int) { self.maximumMessageSize = maximumMessageSize }

    mutating func append(_ frame: WebSocketFrame) throws(Violation) -> Outcome {
        guard !frame.rsv1, !frame.rsv2, !frame.rsv3 else { throw violation("a reserved bit is set") }
        guard frame.maskKey != nil else { throw violation("a client's frame is not masked") }
        let data = frame.unmaskedData
        switch frame.opcode {
        case .ping: return .ping(data)
        case .pong: return .pong
        case .connectionClose: return try close(data)
        case .text, .binary:
            guard opcode == nil else { throw violation("a new message began before the previous one ended") }
            opcode = frame.opcode
            return try append(data, isLast: frame.fin)
        case .continuation:
            guard opcode != nil else { throw violation("a continuation frame without a message") }
            return try append(data, isLast: frame.fin)
        default: throw violation("a reserved opcode")
        }
    }

    private func violation(_ why: String) -> Violation { Violation(code: .protocolError, why: why) }

    private mutating func append(_ data: ByteBuffer, isLast: Bool) throws(Violation) -> Outcome {
        guard fragments.readableBytes + data.readableBytes <= maximumMessageSize else {
            throw Violation(code: .tooLarge, why: "a message may have at most \(maximumMessageSize) bytes")
        }
        fragments.writeImmutableBuffer(data)
        guard isLast else { return .incomplete }
        let whole = fragments
        let isText = opcode == .text
        (fragments, opcode) = (ByteBuffer(), nil)
        guard isText else { return .message(.binary(whole)) }
        guard let text = String(validating: whole.readableBytesView, as: UTF8.self) else {
            throw Violation(code: .notUTF8, why: "text that is not UTF-8")
        }
        return .message(.text(text))
    }

    private func close(_ data: ByteBuffer) throws(Violation) -> Outcome {
        guard data.readableBytes > 0 else { return .close(.normal) }
        guard let number = data.getInteger(at: data.readerIndex, as: UInt16.self) else { throw violation("an incomplete close code") }
        let code = WebSocketCloseCode(number)
        guard code.isAllowedOnTheWire else { throw violation("an invalid close code") }
        guard String(validating: data.readableBytesView.dropFirst(2), as: UTF8.self) != nil else {
            throw Violation(code: .notUTF8, why: "a reason that is not UTF-8")
        }
        return .close(code)
    }
}
