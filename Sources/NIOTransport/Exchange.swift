import NIOCore
import NIOHTTP1
import Transport

/// One request and its response, which ends once: whole, or with a failure.
final class Exchange: Sendable {
    private let result = OneResult<TransportResponse>()
    /// Bytes of a response's body; a longer one is a failure.
    let longest: Int

    init(longest: Int) { self.longest = longest }

    func response() async throws -> TransportResponse { try await result.value() }
    func succeed(_ response: TransportResponse) { result.settle(.success(response)) }
    func fail(_ failure: TransportFailure) { result.settle(.failure(failure)) }
    func close() { fail(.interrupted("it closed the connection without a whole answer")) }
}

/// Gathers a response from the parts that arrive on one connection.
final class ExchangeHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private let exchange: Exchange
    private var response: TransportResponse?

    /// Bytes of all headers of a response.
    private static let longestHead = 64 * 1024

    init(_ exchange: Exchange) { self.exchange = exchange }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            // 100 Continue and its like come before the response.
            if head.status.code < 200 { return }
            let size = head.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
            if size > ExchangeHandler.longestHead { return end(.tooLarge, context) }
            response = TransportResponse(status: Int(head.status.code), headers: head.headers.map { ($0.name, $0.value) })
        case .body(let bytes):
            guard let count = response?.body.count, count + bytes.readableBytes <= exchange.longest else { return end(.tooLarge, context) }
            response?.body += bytes.readableBytesView
        case .end:
            if let response { exchange.succeed(response) }
            context.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        end(.interrupted(error is HTTPParserError ? "its answer is not HTTP" : "the connection broke"), context)
    }

    private func end(_ failure: TransportFailure, _ context: ChannelHandlerContext) {
        exchange.fail(failure)
        context.close(promise: nil)
    }
}
