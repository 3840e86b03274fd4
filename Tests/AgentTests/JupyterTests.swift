import Fleet
import Foundation
import NIOTransport
import Synchronization
import Testing
import Transport

@testable import Agent

private func http(_ status: Int, _ headers: String = "", _ body: String = "") -> String {
    "HTTP/1.1 \(status) X\r\n\(headers)Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
}

private let json = "Content-Type: application/json\r\n"
private let html = "Content-Type: text/html\r\n"
private let tornado = "Server: TornadoServer/6.4.2\r\n"
private func policy(_ base: String) -> String {
    "Content-Security-Policy: frame-ancestors 'self'; report-uri \(base)/api/security/csp-report\r\n"
}
private let busy =
    #"[{"id": "a", "name": "python3", "execution_state": "busy", "last_activity": "2026-11-23T10:00:00.5Z", "connections": 1}]"#
private let moment = Timestamp("2026-11-23T12:00:00Z") ?? .distantPast

@Suite struct JupyterProcessTests {
    /// - Parameter patience: on a machine with much else to do an answer takes its time.
    private func poll(
        port: Int, base: String? = nil, token: String? = nil, runtime: JupyterRuntimeFiles? = nil, patience: Duration = .seconds(120)
    ) async throws -> Jupyter.Kernels {
        let transport = NIOTransport(trust: .compiledIn)
        return await Jupyter(ports: [port], base: base, token: token, runtime: runtime, transport: transport, patience: patience)
            .poll(at: moment)
    }

    private func poll(_ answer: @escaping @Sendable (String) -> String?) async throws -> Jupyter.Kernels {
        let server = try WebServer(answer)
        defer { server.close() }
        return try await poll(port: server.port)
    }

    /// Over a real socket: the client wraps a refused connection in errors of its own.
    @Test func F69_nobodyThereIsNoKernels() async throws {
        let server = try WebServer { _ in nil }
        server.close()
        let began = ContinuousClock.now
        #expect(try await poll(port: server.port, patience: .seconds(1200)) == Jupyter.Kernels())
        #expect(ContinuousClock.now - began < .seconds(600), "a refused connection is not tried again")
    }

    @Test func F69_aPageThatIsNoJupyterHasNoKernels() async throws {
        let nginx = try await poll { $0 == "/" ? http(200, html, "<html>hello</html>") : http(404, html, "<h1>404 Not Found</h1>nginx") }
        #expect(nginx == Jupyter.Kernels())
        let application = try await poll { $0 == "/" ? http(307, "Location: /ui/\r\n") : http(404, json, #"{"detail": "Not Found"}"#) }
        #expect(application == Jupyter.Kernels())
        let streamlit = try await poll { $0 == "/" ? http(200, tornado, "<title>Streamlit</title>") : http(404, tornado) }
        #expect(streamlit == Jupyter.Kernels())
    }

    @Test func F69_aBusyKernelIsFoundBelowABasePath() async throws {
        // By the policy of the page that is not there, by the front page's redirect, by a redirect of the list itself.
        let wheres: [@Sendable (String) -> String?] = [
            { _ in http(404, tornado + policy("/jupyter"), "<title>Jupyter Server</title>") },
            { $0 == "/" ? http(302, "Location: /jupyter/tree?\r\n") : http(404, html) },
            { $0 == "/" ? http(302, "Location: /jupyter/lab\r\n") : http(404, html) },
            { _ in http(302, "Location: /jupyter/api/kernels\r\n") },
            { _ in http(302, "Location: /jupyter/login?next=%2Fjupyter%2Fapi\r\n") },
        ]
        for elsewhere in wheres {
            let answer = try await poll { $0 == "/jupyter/api/kernels" ? http(200, json, busy) : elsewhere($0) }
            #expect(answer.absence == nil && answer.sessions.map(\.isBusy) == [true])
        }
    }

    @Test func F69_theBaseThatIsGivenIsUsed() async throws {
        let server = try WebServer { $0 == "/a/b/api/kernels" ? http(200, json, busy) : http(404) }
        defer { server.close() }
        #expect(try await poll(port: server.port, base: "/a/b/").sessions.count == 1)
        #expect(server.asked == ["/a/b/api/kernels"])
        #expect(try await poll(port: server.port, base: "/c").absence != nil)
    }

    @Test(
        arguments: [
            http(302, "Location: /login?next=%2Fapi%2Fkernels\r\n"), http(303, "Location: https://sso.example.com/start\r\n"), http(302),
            http(401, json, "{}"), http(403, json, #"{"message": "Forbidden"}"#), http(500), http(502, html), http(503),
            http(200, html, "<html>"),
            http(200, json, "{}"), http(200, json, #"{"kernels": []}"#), http(200, json, "null"), http(200, json, ""), http(204), http(429),
            http(404, tornado + policy("")), http(404, policy("/hub").replacing("/api/security", with: "/security")),
            http(404, html, "<title>Jupyter Server</title>"), http(404, tornado), "SSH-2.0-OpenSSH_9.6\r\n", "",
            "HTTP/1.1 200 OK\r\n\(json)Content-Length: 500\r\n\r\n[",
        ])
    func F69_aServerThatDoesNotListItsKernelsIsUnknown(answer: String) async throws {
        let answer = try await poll { _ in answer }
        #expect(answer.absence != nil && answer.sessions.isEmpty)
    }

    @Test func F69_aServerThatHangsOrSaysTooMuchIsUnknown() async throws {
        let silent = try WebServer { _ in nil }
        defer { silent.close() }
        #expect(try await poll(port: silent.port, patience: .milliseconds(300)).absence?.contains("does not answer") ?? false)
        let row = String(busy.dropFirst().dropLast())
        let long = "[" + Array(repeating: row, count: 10_000).joined(separator: ",") + "]"
        #expect(try await poll { _ in http(200, json, long) }.absence != nil)
    }

    @Test func F69_eachKernelStandsForItself() async throws {
        let rows = """
            [null, 7, {}, {"id": 5, "name": null, "execution_state": "busy", "connections": "x", "last_activity": 12},
             {"id": "b", "execution_state": "idle"}]
            """
        let answer = try await poll { _ in http(200, json, rows) }
        #expect(answer.sessions.map(\.isBusy) == [true, false])
        #expect(answer.absence?.contains("unreadable") ?? false)
    }

    @Test(
        arguments: [
            ("\"busy\"", true), ("\"starting\"", true), ("\"restarting\"", true), ("\"idle\"", false), ("\"dead\"", false),
            ("\"unknown\"", nil),
            ("null", nil), ("7", nil),
        ] as [(String, Bool?)])
    func F69_whatAKernelSaysOfItself(state: String, isBusy: Bool?) async throws {
        let answer = try await poll { _ in http(200, json, #"[{"id": "a", "execution_state": \#(state)}]"#) }
        #expect(answer.sessions.map(\.isBusy) == [isBusy] && answer.absence == nil)
    }

    /// Jupyter shows a kernel that nobody connected to as starting without end.
    @Test(arguments: [("2026-11-23T11:50:01Z", true), ("2026-11-23T11:50:00Z", false)])
    func F69_aKernelStartsForTenMinutes(last: String, isBusy: Bool) async throws {
        let row = #"[{"id": "a", "execution_state": "starting", "last_activity": "\#(last)", "connections": 0}]"#
        #expect(try await poll { _ in http(200, json, row) }.sessions.map(\.isBusy) == [isBusy])
    }

    /// The 65th of many may be the busy one.
    @Test func F69_ofManyKernelsTheBusyOneIsListed() async throws {
        let idle = (0..<99).map { #"{"id": "\#($0)", "execution_state": "idle"}"# }
        let answer = try await poll { _ in http(200, json, "[\((idle + [String(busy.dropFirst().dropLast())]).joined(separator: ","))]") }
        #expect(answer.sessions.count == 64 && answer.sessions.first?.isBusy == true)
    }

    /// The agent's clock may be any: the answer's own counts.
    @Test func F69_silenceIsByTheServersClock() async throws {
        let answer = try await poll { _ in http(200, json + "Date: Mon, 23 Nov 2026 11:00:00 GMT\r\n", busy) }
        #expect(answer.sessions.first?.silentSeconds == 3599.5)
        #expect(try await poll { _ in http(200, json, busy) }.sessions.first?.silentSeconds == 7199.5)
    }

    // MARK: What servers write down

    private func place(_ file: String, command: String = "/usr/bin/python3\0/usr/local/bin/jupyter-lab") throws -> String {
        let root = FileManager.default.temporaryDirectory.appending(path: "jupyter-\(UUID().uuidString)").path
        for folder in ["/root/.local/share/jupyter/runtime", "/proc/77"] {
            try FileManager.default.createDirectory(atPath: root + folder, withIntermediateDirectories: true)
        }
        try file.write(toFile: root + "/root/.local/share/jupyter/runtime/jpserver-77.json", atomically: true, encoding: .utf8)
        try command.write(toFile: root + "/proc/77/cmdline", atomically: true, encoding: .utf8)
        return root
    }

    private func file(_ port: Int, _ change: String = #""token": "secret""#) -> String {
        #"{"base_url": "/x/", "hostname": "0.0.0.0", "pid": 77, "port": \#(port), "secure": false, "sock": "", \#(change)}"#
    }

    @Test func F69_aServerOnAnotherPortIsFoundWithItsPathAndToken() async throws {
        let server = try WebServer { $0 == "/x/api/kernels" ? http(200, json, busy) : http(404) }
        defer { server.close() }
        let files = JupyterRuntimeFiles(environment: [:], root: try place(file(server.port)))
        #expect(
            files.servers() == [
                JupyterAddress(host: "127.0.0.1", port: server.port, base: "/x", token: "secret", isCertain: true)
            ])
        let other = try WebServer { _ in nil }
        other.close()
        #expect(try await poll(port: other.port, runtime: files).sessions.count == 1)
    }

    @Test func F69_aServerThatLivesAndDoesNotListenIsUnknown() async throws {
        let other = try WebServer { _ in nil }
        other.close()
        let files = JupyterRuntimeFiles(environment: [:], root: try place(file(other.port)))
        #expect(try await poll(port: other.port, runtime: files).absence != nil)
    }

    @Test func F69_aFileThatOutlivedItsServerIsNone() throws {
        #expect(JupyterRuntimeFiles(environment: [:], root: try place(file(8888), command: "/usr/sbin/sshd")).servers().isEmpty)
        #expect(JupyterRuntimeFiles(environment: [:], root: try place("no JSON")).servers().isEmpty)
        #expect(
            JupyterRuntimeFiles(environment: [:], root: try place(file(8888).replacing("0.0.0.0", with: "example.com"))).servers().isEmpty)
    }
}
