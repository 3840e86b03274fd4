import Foundation
import SettingTable
import Testing
import Transport

@testable import NIOTransport

/// The agent's own client against servers that do what they like, over real sockets.
@Suite struct NIOTransportTests {
    private let transport = NIOTransport(trust: .nothing("no certificates here"), longest: 100_000)

    private func send(
        to port: Int, _ path: String = "/", host: String = "127.0.0.1", body: [UInt8]? = nil, within limit: Duration = .seconds(20)
    ) async throws -> TransportResponse {
        let call = TransportRequest(method: body == nil ? "GET" : "POST", url: "http://\(host):\(port)\(path)", body: body)
        return try await transport.send(call, timeout: limit)
    }

    private func send(to answer: String?, within limit: Duration = .seconds(20)) async throws -> TransportResponse {
        let server = try WebServer { _ in answer }
        defer { server.close() }
        return try await send(to: server.port, within: limit)
    }

    @Test func readsAWholeResponse() async throws {
        let response = try await send(to: "HTTP/1.1 201 Created\r\nX-A: b\r\nContent-Length: 5\r\n\r\nhello")
        #expect(response.status == 201 && response.header("x-a") == "b" && response.body == Array("hello".utf8))
    }

    @Test(arguments: [
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", 200, "abcde"),
        ("HTTP/1.1 200 OK\r\n\r\nuntil the end", 200, "until the end"), ("HTTP/1.1 204 No Content\r\n\r\n", 204, ""),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, "x"),
        ("HTTP/1.0 503 No\r\n\r\n<html>", 503, "<html>"),
        // A redirect would carry the token to another host.
        ("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", 302, ""),
    ])
    func readsEveryFormOfResponse(text: String, status: Int, body: String) async throws {
        let response = try await send(to: text)
        #expect(response.status == status && String(decoding: response.body, as: UTF8.self) == body)
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf", "", "garbage\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 2000 X\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    ])
    func aBrokenResponseIsNone(text: String) async throws {
        await #expect(throws: TransportFailure.self) { try await send(to: text) }
    }

    /// Without its limit this call never ends: how long it takes is up to the machine.
    @Test(.timeLimit(.minutes(5))) func aSilentServerIsNotWaitedForWithoutEnd() async throws {
        await #expect(throws: TransportFailure.self) { try await send(to: nil as String?, within: .milliseconds(200)) }
    }

    @Test func aResponseThatIsTooLongIsRefused() async throws {
        let body = String(repeating: "x", count: 200_000)
        await #expect(throws: TransportFailure.tooLarge) { try await send(to: "HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n\(body)") }
        let headers = (0..<2000).map { "X-\($0): \(String(repeating: "y", count: 60))\r\n" }.joined()
        await #expect(throws: TransportFailure.self) { try await send(to: "HTTP/1.1 200 OK\r\n\(headers)\r\n") }
    }

    @Test func aPortWhereNothingListensRefuses() async throws {
        let server = try WebServer { _ in nil }
        server.close()
        await #expect(throws: TransportFailure.refused) { try await send(to: server.port) }
    }

    @Test func sendsItsBodyAndHost() async throws {
        let server = try WebServer { $0 == "/a?b=c" ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n" : "HTTP/1.1 404 No\r\n\r\n" }
        defer { server.close() }
        #expect(try await send(to: server.port, "/a?b=c#d", body: Array("{}".utf8)).status == 200)
    }

    @Test(arguments: ["ftp://a", "http://", "http://a:b", "http://a:0", "http://u:p@a", "http://a b", "https://", "http://ä", "a"])
    func anAddressThatIsNoneIsNotSentTo(url: String) async {
        do {
            _ = try await transport.send(TransportRequest(method: "GET", url: url), timeout: .seconds(5))
            Issue.record("it was sent")
        } catch {
            #expect("\(error)".contains("is not an http or https address"), "\(error)")
        }
    }

    @Test func anImageWithoutCertificatesIsToldSo() async {
        do {
            _ = try await transport.send(TransportRequest(method: "GET", url: "https://127.0.0.1:1/"), timeout: .seconds(5))
            Issue.record("it was sent")
        } catch {
            #expect("\(error)".contains("no certificates here"), "\(error)")
        }
    }

    @Test(
        arguments: [
            ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ([UInt8](repeating: 97, count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
        ] as [([UInt8], String)])
    func hashesAsTheStandardSays(message: [UInt8], expected: String) {
        #expect(SHA256.digest(of: message).map { String(format: "%02x", $0) }.joined() == expected)
    }

    @Test func Base64IsAsFoundationWritesIt() {
        for count in 0..<8 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 83 + 200) }
            #expect(Base64.text(of: bytes) == Data(bytes).base64EncodedString())
        }
    }
}

/// TLS with a certificate that nobody vouches for.
@Suite struct PinTests {
    private static let server = """
        import http.server, ssl, sys
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"ok")
            def log_message(self, *args): pass
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1])
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        print(server.server_address[1], flush=True)
        server.serve_forever()
        """

    private func shell(_ command: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test func aPinnedKeyIsTrustedAndNoOther() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pin-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }
        let pem = "\(folder)/both.pem"
        let digest = try shell(
            """
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test \
              -addext subjectAltName=DNS:localhost -keyout \(pem) -out \(folder)/cert.pem && cat \(folder)/cert.pem >> \(pem) &&
            openssl x509 -in \(folder)/cert.pem -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64
            """)
        try #require(digest.count == 44, "openssl cannot create a certificate here")
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", PinTests.server, pem]
        python.standardOutput = output
        python.standardError = FileHandle.nullDevice
        try python.run()
        defer { python.terminate() }
        let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
        func outcome(_ trust: Trust, _ host: String = "localhost") async -> String {
            do {
                let call = TransportRequest(method: "GET", url: "https://\(host):\(port)/")
                return String(decoding: try await NIOTransport(trust: trust).send(call, timeout: .seconds(20)).body, as: UTF8.self)
            } catch { return "\(error)" }
        }
        #expect(try await outcome(.found(pin: "sha256//\(digest)", file: nil, environment: [:])) == "ok")
        #expect(try await outcome(.found(pin: "sha256//\(digest)", file: nil, environment: [:]), "127.0.0.1") == "ok")
        let other = String(digest.reversed().drop { $0 == "=" }.reversed().reversed()) + "="
        #expect(await outcome(.pin(other)).contains("CONTROL_PLANE_PIN"))
        #expect(await outcome(.file("\(folder)/cert.pem")) == "ok")
        for environment in [[:], ["SSL_CERT_FILE": "\(folder)/none.pem"]] {
            #expect(try await outcome(.found(pin: nil, file: nil, environment: environment)).contains("not trusted"))
        }
        #expect(await outcome(.compiledIn).contains("not trusted"))
        let text = await outcome(.file("\(folder)/none.pem"))
        #expect(text.contains("cannot be read") && !text.contains("Error"), "\(text)")
        // The certificate is for localhost.
        #expect(await outcome(.file("\(folder)/cert.pem"), "127.0.0.1").contains("not trusted"))
    }

    @Test(arguments: ["", "sha256//", "sha256//abc", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="])
    func aPinThatIsNoneTrustsNothing(pin: String) {
        let error = #expect(throws: SettingError.self) { try Trust.found(pin: pin, file: nil, environment: [:]) }
        #expect(error?.description.contains("CONTROL_PLANE_PIN") == true)
    }

    /// Waiting mends neither: the agent ends with the status that its supervisor does not start again.
    @Test(arguments: ["/nonexistent.pem", "/etc/passwd", "/dev/null", "/"]) func aFileWithoutCertificatesIsAWrongSetting(file: String) {
        let error = #expect(throws: SettingError.self) { try Trust.found(pin: nil, file: file, environment: [:]) }
        #expect(error?.description == "CONTROL_PLANE_CA_FILE \(file) has no certificates; give a readable file with certificates in PEM")
    }

    @Test func anImageWithoutCertificatesHasThoseOfTheProgram() throws {
        guard case .compiledIn = try Trust.found(pin: nil, file: nil, environment: [:], root: "/nonexistent") else {
            Issue.record("they are not used")
            return
        }
        #expect(try Trust.compiledInCertificates().count == 28)
    }
}
