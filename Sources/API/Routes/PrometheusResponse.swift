import Exposition
import Hummingbird
import NIOCore

/// `GET /metrics`, sent as it is written.
enum PrometheusResponse {
    private static let contentType = "text/plain; version=0.0.4; charset=utf-8"
    private static let piece = 65_536

    static func response(_ families: [@Sendable (inout TextWriter) -> Void]) -> Response {
        let body = ResponseBody { writer in
            var text = TextWriter(reserving: 2 * piece)
            for family in families {
                family(&text)
                if text.bytes.count >= piece { try await writer.write(ByteBuffer(bytes: text.take())) }
            }
            if !text.bytes.isEmpty { try await writer.write(ByteBuffer(bytes: text.take())) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: contentType], body: body)
    }
}
