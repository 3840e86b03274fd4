import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import MCP
import NIOCore
import Synchronization

/// `POST /mcp`: the Model Context Protocol over HTTP ("streamable HTTP"). Each message is a request of its own: there are no sessions and no
/// streams, which the protocol allows.
///
/// A tool calls the API's own routes with the token of the request, so its scope, the rules and the limits are those of every other client.
struct MCPRoutes {
    /// The routes under `/api/v1`, with everything that checks a request.
    let api: any HTTPResponder<APIContext>

    private static let longestMessage = 1 << 20
    private static let longestAnswer = 64 << 20
    private static let version = HTTPField.Name("MCP-Protocol-Version")

    @Sendable func post(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.read)
        try MCPRoutes.refuseForeignPage(request)
        if let version = MCPRoutes.version.flatMap({ request.headers[$0] }), !MCPServer.versions.contains(version) {
            throw Problem(
                .badRequest, "mcp-version",
                "the protocol version is not supported; use one of \(MCPServer.versions.joined(separator: ", "))")
        }
        let call = Call(request: request, context: context)
        try call.refuseQuery(except: ["read_only"])
        let wantsReadOnly = try call.query { $0.flag("read_only") } ?? false
        var request = request
        let body: ByteBuffer
        do { body = try await request.collectBody(upTo: MCPRoutes.longestMessage) } catch { throw Problem.bodyTooLarge }
        guard body.readableBytes > 0 else { throw Problem(.badRequest, "malformed", "send one message of JSON-RPC as the body") }
        let tools = DaemonAPI(name: "the control plane") { [headers = request.headers] method, path, body in
            try await respond(method, path, body, headers, context)
        }
        // A token that may only read is offered only what reads.
        let isReadOnly = try context.token.scope < .operate || wantsReadOnly
        guard let answer = await MCPServer(api: tools, isReadOnly: isReadOnly, write: { _ in }).response(to: String(buffer: body)) else {
            return Response(status: .accepted)
        }
        return Response(status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: ByteBuffer(string: answer)))
    }

    /// A page of another site that got hold of a token must not act through the browser of a person (DNS rebinding).
    private static func refuseForeignPage(_ request: Request) throws(Problem) {
        guard let origin = request.headers[.origin], let host = request.head.authority else { return }
        guard origin == "http://\(host)" || origin == "https://\(host)" else {
            throw Problem(.forbidden, "foreign-origin", "requests of other sites' pages are refused; call /mcp from a program")
        }
    }

    private func respond(
        _ method: String, _ path: String, _ body: Data?, _ headers: HTTPFields, _ context: APIContext
    ) async throws -> (status: Int, body: Data) {
        guard let method = HTTPRequest.Method(method) else { throw MCPTool.Failure(text: "the call is not valid") }
        var head = HTTPRequest(method: method, scheme: nil, authority: nil, path: "/api/v1" + path)
        head.headerFields[.authorization] = headers[.authorization]
        if body != nil { head.headerFields[.contentType] = "application/json" }
        let inner = Request(head: head, body: HummingbirdCore.RequestBody(buffer: ByteBuffer(bytes: body ?? Data())))
        let response = try await api.respond(to: inner, context: APIContext(within: context, remoteAddress: context.remoteAddress))
        let collected = CollectedBody(limit: MCPRoutes.longestAnswer)
        try await response.body.write(collected)
        return (response.status.code, collected.data)
    }
}

/// Keeps the body of a response in memory.
private struct CollectedBody: ResponseBodyWriter {
    private final class Storage: Sendable {
        let bytes = Mutex(ByteBuffer())
    }

    private let storage = Storage()
    let limit: Int

    struct TooLong: Error {}

    init(limit: Int) { self.limit = limit }

    func write(_ buffer: ByteBuffer) throws {
        try storage.bytes.withLock { bytes in
            guard bytes.readableBytes + buffer.readableBytes <= limit else { throw TooLong() }
            bytes.writeImmutableBuffer(buffer)
        }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) {}

    var data: Data { storage.bytes.withLock { Data($0.readableBytesView) } }
}
