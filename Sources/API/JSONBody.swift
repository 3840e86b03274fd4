import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

/// JSON as the API writes it: sorted keys, unescaped slashes.
enum JSONBody {
    /// Replaces a document that JSON cannot hold, such as one with an infinite number. A single bad value must not end the process.
    private static let unencodable =
        #"{"detail":"the response contains a value that JSON cannot represent; the daemon's log has more","status":500,"#
        + #""title":"Internal Server Error","type":"urn:controlplane:unencodable"}"#

    static func buffer(_ value: some Encodable) -> ByteBuffer { encoded(value) ?? ByteBuffer(string: unencodable) }

    private static func encoded(_ value: some Encodable) -> ByteBuffer? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return ByteBuffer(bytes: try encoder.encode(value)) } catch {
            return nil
        }
    }

    static func response(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        guard let body = encoded(value) else {
            return Response(
                status: .internalServerError, headers: [.contentType: "application/problem+json"],
                body: .init(byteBuffer: ByteBuffer(string: unencodable)))
        }
        return Response(status: status, headers: [.contentType: "application/json"], body: .init(byteBuffer: body))
    }
}
