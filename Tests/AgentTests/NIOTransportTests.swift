import Foundation
import SettingTable
import Testing
import Transport

@testable import NIOTransport

/// The agent's own client against servers that do what they like, over real sockets.
@Suite struct NIOTransportTests {
    private let transport = NIOTransport(trust: .compiledIn, longest: 100_000)

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
        def present(connection, name, before):
            fresh = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            fresh.load_cert_chain(sys.argv[1])
            connection.context = fresh
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1])
        context.sni_callback = present
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

    /// A folder, and a server in it that presents `both.pem` of the folder as it is at each connection.
    private func withServer(_ commands: String, _ body: (_ folder: String, _ port: String, _ output: String) async throws -> Void)
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }
        let made = try shell("cd \(folder) && \(commands)")
        try #require(FileManager.default.fileExists(atPath: "\(folder)/both.pem"), "openssl cannot create a certificate here")
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", PinTests.server, "\(folder)/both.pem"]
        python.standardOutput = output
        python.standardError = FileHandle.nullDevice
        try python.run()
        defer { python.terminate() }
        let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        try await body(folder, port.trimmingCharacters(in: .whitespacesAndNewlines), made)
    }

    private func outcome(_ transport: NIOTransport, _ url: String) async -> String {
        do {
            let response = try await transport.send(TransportRequest(method: "GET", url: url), timeout: .seconds(20))
            return String(decoding: response.body, as: UTF8.self)
        } catch { return "\(error)" }
    }

    private static let selfSigned = """
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test \
          -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem && cat key.pem cert.pem > both.pem &&
        openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64
        """

    @Test func aPinnedKeyIsTrustedAndNoOther() async throws {
        try await withServer(PinTests.selfSigned) { folder, port, digest in
            func outcome(_ trust: Trust, _ host: String = "localhost") async -> String {
                await self.outcome(NIOTransport(trust: trust), "https://\(host):\(port)/")
            }
            let pinned = try Trust.found(pin: "sha256//\(digest)", file: nil, environment: [:])
            #expect(await outcome(pinned) == "ok")
            #expect(await outcome(pinned, "127.0.0.1") == "ok")
            let other = String(digest.reversed().drop { $0 == "=" }.reversed().reversed()) + "="
            #expect(await outcome(.pin(other)).contains("CONTROL_PLANE_PIN"))
            #expect(await outcome(.file("\(folder)/cert.pem")) == "ok")
            for environment in [[:], ["SSL_CERT_FILE": "\(folder)/none.pem"]] {
                let found = try Trust.found(pin: nil, file: nil, environment: environment)
                #expect(await outcome(found).contains("not trusted"))
            }
            #expect(await outcome(.compiledIn).contains("not trusted"))
            let text = await outcome(.file("\(folder)/none.pem"))
            #expect(text.contains("cannot be read") && !text.contains("Error"), "\(text)")
            // The certificate is for localhost.
            #expect(await outcome(.file("\(folder)/cert.pem"), "127.0.0.1").contains("not trusted"))
        }
    }

    /// A root, a certificate between, and the server's own, in a bundle beside those of a distribution.
    private static let chain = """
        ca() { openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/O=Test/CN=$1" -keyout $2.key -out $2.pem; }
        signed() { openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/O=Test/CN=$1" -keyout $2.key -out $2.csr &&
          printf "$4" > ext && openssl x509 -req -in $2.csr -CA $3.pem -CAkey $3.key -CAcreateserial -days 2 -extfile ext -out $2.pem; }
        ca "Root A" a && ca "Root B" b && signed Between m a "basicConstraints=CA:TRUE" &&
        signed localhost s m "subjectAltName=DNS:localhost" && signed localhost t b "subjectAltName=DNS:localhost" &&
        cat s.key s.pem m.pem > both.pem && cat t.key t.pem > other.pem &&
        (echo "# A comment, and certificates of others"; cat b.pem; echo; cat a.pem) > bundle.pem
        """

    @Test func aBundleVouchesAsAWholeThoughOnlyItsIssuersAreLoaded() async throws {
        try await withServer(PinTests.chain) { folder, port, _ in
            let url = "https://localhost:\(port)/"
            let transport = NIOTransport(trust: .file("\(folder)/bundle.pem"))
            #expect(await outcome(transport, url) == "ok")
            #expect(await outcome(transport, url) == "ok")
            #expect(await outcome(NIOTransport(trust: .file("\(folder)/a.pem")), url) == "ok")
            // The one between is no root, and the other root signed nothing here.
            for file in ["m.pem", "b.pem", "s.pem"] {
                #expect(await outcome(NIOTransport(trust: .file("\(folder)/\(file)")), url).contains("not trusted"), "\(file)")
            }
            // Another issuer of the same bundle: after one refusal it is trusted, too.
            _ = try shell("cp \(folder)/other.pem \(folder)/both.pem")
            #expect(await outcome(transport, url).contains("not trusted"))
            #expect(await outcome(transport, url) == "ok")
        }
    }

    /// The same name in another type of text, in other case and with other spaces is the same issuer.
    @Test func issuersAreFoundByNameInAnySpelling() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("roots-\(UUID().uuidString).pem")
        defer { do { try FileManager.default.removeItem(at: file) } catch {} }
        func certificate(_ subject: [UInt8], by issuer: [UInt8]) -> [UInt8] {
            func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
                [tag, 0x82, UInt8(content.count >> 8), UInt8(content.count & 255)] + content
            }
            func name(_ value: [UInt8]) -> [UInt8] { element(0x30, element(0x31, element(0x30, [6, 3, 85, 4, 3] + value))) }
            let fields = element(0xA0, [2, 1, 2]) + [2, 1, 1] + element(0x30, []) + name(issuer) + element(0x30, []) + name(subject)
            return element(0x30, element(0x30, fields))
        }
        func text(_ tag: UInt8, _ value: String) -> [UInt8] { [tag, UInt8(value.utf8.count)] + value.utf8 }
        let (root, old) = (certificate(text(12, "Root  One"), by: text(12, "older")), certificate(text(19, "Older"), by: text(19, "Older")))
        let others = (0..<40).map { certificate(text(12, "Other \($0)"), by: text(12, "Other \($0)")) }
        let pem = ([old] + others + [root]).map {
            "-----BEGIN CERTIFICATE-----\n\(Data($0).base64EncodedString())\n-----END CERTIFICATE-----\n"
        }
        try (pem.joined() + "-----BEGIN CERTIFICATE-----\nAAAA").write(to: file, atomically: true, encoding: .utf8)
        let server = certificate(text(12, "me"), by: text(19, "ROOT ONE"))
        let found = try Issuers.of([server], in: .file(file.path))
        #expect(found == [old, root])
        let none = try Issuers.of([[], [0x30], [0x30, 0x84, 255, 255, 255, 255]], in: .file(file.path))
        #expect(none.isEmpty)
        for count in 0..<server.count { _ = CertificateNames(Array(server.prefix(count))) }
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
        var names = Set<[UInt8]>()
        try CertificateSource.compiledIn.read { certificate in
            if let subject = CertificateNames(certificate)?.subject { names.insert(subject) }
        }
        #expect(names.count == 28)
    }
}
