import Fleet
import HTTPTransport
import Hummingbird
import HummingbirdTesting
import Testing
import Transport

/// An edge or a proxy may compress what nobody asked it to compress.
@Suite struct CompressedAnswerTests {
    private static let plain = #"{"pods":[]}"#
    static let answers: [(encoding: String?, body: [UInt8])] = [
        (nil, Array(plain.utf8)), ("identity", Array(plain.utf8)),
        (
            "gzip",
            [
                31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 200, 79, 41, 86, 178, 138, 142, 173, 5, 0, 133, 90, 212, 147, 11, 0, 0, 0,
            ]
        ),
        ("deflate", [120, 156, 171, 86, 42, 200, 79, 41, 86, 178, 138, 142, 173, 5, 0, 23, 88, 3, 229]),
    ]

    @Test(arguments: answers.indices) func F48_aCompressedAnswerIsRead(index: Int) async throws {
        let (encoding, body) = CompressedAnswerTests.answers[index]
        let router = Router()
        router.get("pods") { _, _ in
            var response = Response(status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: body)))
            if let encoding { response.headers[.contentEncoding] = encoding }
            return response
        }
        let app = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
        try await app.test(.live) { client in
            let transport = AHCTransport()
            let call = TransportRequest(method: "GET", url: "http://127.0.0.1:\(client.port ?? 0)/pods")
            let whole = try await transport.send(call, timeout: .seconds(10))
            #expect(String(decoding: whole.body, as: UTF8.self) == CompressedAnswerTests.plain)
            let (parts, more) = AsyncStream.makeStream(of: [UInt8].self)
            let patience = Patience(silence: .seconds(10), total: .seconds(10))
            _ = try await transport.stream(call, patience: patience) { part in
                more.yield(part)
                return true
            }
            more.finish()
            let streamed = await parts.reduce(into: []) { $0 += $1 }
            #expect(String(decoding: streamed, as: UTF8.self) == CompressedAnswerTests.plain)
            try await transport.shutdown()
        }
    }
}
