import AgentProgram
import Fleet
import Foundation
import Glibc
import HTTPTransport
import HummingbirdControlPlane
import SettingTable
import Testing
import Transport

@testable import controlplane

/// The agent and the daemon as two processes, over real sockets, in real time.
@Suite struct AgentProcessTests {
    private struct Truth: Decodable {
        struct Server: Decodable {
            var id, status: String
            var stops: Int
        }
        var servers: [Server]
    }

    private func truth(_ place: Workplace, _ id: String) throws -> Truth.Server {
        let text = try Http.get(port: place.emulatorPort, path: "/emulator/state").body
        return try #require(try JSONDecoder().decode(Truth.self, from: Data(text.utf8)).servers.first { $0.id == id })
    }

    /// - Parameter environment: beside what every agent here gets.
    private func agent(_ place: Workplace, _ client: [String: String], _ id: String, _ change: [String: String]) throws -> Program {
        let (status, token) = try Program.run(["agent-token", id], environment: client)
        #expect(status == 0, "\(token)")
        let common = [
            "CONTROL_PLANE_URL": client["CONTROL_PLANE_URL"] ?? "", "RUNPOD_POD_ID": id, "RUNPOD_GPU_COUNT": "0",
            "CONTROL_PLANE_AGENT_TOKEN": token.trimmingCharacters(in: .whitespacesAndNewlines), "RUNPOD_API_KEY": "pod-key",
            "RUNPOD_API_URL": "http://127.0.0.1:\(place.emulatorPort)", "DEAD_MAN_SECONDS": "5", "AGENT_BOOT_GRACE_SECONDS": "5",
            "IDLE_TIMEOUT_SECONDS": "60", "JUPYTER_PORT": "0", "NETWORK_BUSY_BYTES_PER_SECOND": "1000000000000",
            "DISK_BUSY_BYTES_PER_SECOND": "1000000000000",
        ]
        return try Program(["agent", "--interval", "1"], environment: common.merging(change) { $1 })
    }

    private func options(_ environment: [String: String]) throws -> AgentOptions {
        var options = AgentOptions()
        try SettingSource(environment: PodEnvironment(own: environment).all).fill(&options, from: Setting.agent)
        return options
    }

    @Test(arguments: [("off", IdleTimeout.never), ("0", .never), ("60", .after(.seconds(60))), ("900", .after(.seconds(900)))])
    func F8_anOwnersTimeoutIsReadAsTheDaemonReadsIt(text: String, timeout: IdleTimeout) throws {
        #expect(try options(["IDLE_TIMEOUT_SECONDS": text]).idleTimeout == timeout)
    }

    @Test(arguments: [("8888", [8888]), ("8888,8890", [8888, 8890]), (" 8888, 8890 ", [8888, 8890]), ("0", [])])
    func F69_severalPortsOfJupyterAreRead(text: String, ports: [Int]) throws {
        #expect(try options(["JUPYTER_PORT": text]).jupyterPorts == ports)
    }

    @Test(arguments: ["x", "8888,", "0,8888", "70000", "-1"]) func F69_portsThatAreNoneAreRefused(text: String) {
        #expect(throws: SettingError.self) { try options(["JUPYTER_PORT": text]) }
    }

    @Test(arguments: ["10", "59", "-1", "soon", "1e9"]) func F8_anOwnersTimeoutThatIsNoneIsRefused(text: String) {
        #expect(throws: SettingError.self) { try options(["IDLE_TIMEOUT_SECONDS": text]) }
    }

    @Test func F18_withTheDaemonGoneTheIdlePodStopsItselfAndTheBusyOneDoesNot() async throws {
        let place = try Workplace(
            scenario: #"{"pods": [{"id": "idle1", "name": "idle"}, {"id": "busy1", "name": "busy", "workload": "training"}]}"#)
        let (daemon, client) = try place.serve(["RESOURCE_MONITOR_INTERVAL": "1"])
        for _ in 0..<40 where try !Program.run(["servers"], environment: client).text.contains("idle1") {
            try await Task.sleep(for: .milliseconds(250))
        }
        // At a thousand percent of its CPUs and more the one is never at work; at 0 % the other always is.
        let idle = try agent(place, client, "idle1", ["CPU_BUSY_PERCENT": "1000"])
        let busy = try agent(place, client, "busy1", ["CPU_BUSY_PERCENT": "0"])
        defer {
            idle.kill()
            busy.kill()
        }
        _ = try idle.line(with: "reporting to")
        _ = try busy.line(with: "reporting to")
        var why = ""
        for _ in 0..<20 where !why.contains(" cores") {
            why = try Program.run(["why", "idle1"], environment: client).text
            try await Task.sleep(for: .milliseconds(250))
        }
        #expect(why.contains(" cores"), "\(why)")
        daemon.kill()
        #expect(try truth(place, "idle1").stops == 0)
        for _ in 0..<480 where try truth(place, "idle1").status != "EXITED" { try await Task.sleep(for: .milliseconds(250)) }
        #expect(try truth(place, "idle1").status == "EXITED")
        #expect(try truth(place, "idle1").stops == 1)
        #expect(try truth(place, "busy1").stops == 0)
    }

    /// One port each: a busy kernel below a base path, a login, a page for everything, an error.
    private static let jupyters = """
        import http.server, threading, time
        kernel = b'[{"id": "k", "name": "python3", "execution_state": "busy", "connections": 0}]'
        def based(path):
            if path == "/jupyter/api/kernels": return 200, {"Content-Type": "application/json"}, kernel
            policy = "frame-ancestors 'self'; report-uri /jupyter/api/security/csp-report"
            return 404, {"Server": "TornadoServer/6.4", "Content-Security-Policy": policy}, b"<title>Jupyter Server</title>"
        def login(path):
            if path.startswith("/login"): return 200, {"Content-Type": "text/html"}, b"<html>password?</html>"
            return 302, {"Location": "/login?next=" + path}, b""
        def page(path): return 200, {"Content-Type": "text/html"}, b"<html>password?</html>"
        def error(path): return 503, {}, b""
        def serve(answer):
            class Handler(http.server.BaseHTTPRequestHandler):
                def do_GET(self):
                    status, headers, body = answer(self.path)
                    self.send_response(status)
                    for name, value in headers.items(): self.send_header(name, value)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                def log_message(self, *args): pass
            server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
            threading.Thread(target=server.serve_forever, daemon=True).start()
            return str(server.server_address[1])
        print(",".join(map(serve, (based, login, page, error))), flush=True)
        while True: time.sleep(60)
        """

    private func isFree(_ port: String) -> Bool {
        do { close(try Http.connect(port: port)) } catch { return true }
        return false
    }

    /// Real processes and sockets, with an agent's defaults where nobody set anything.
    @Test func F69_defaultsWithoutJupyterStopAndAJupyterThatCannotSayDoesNot() async throws {
        guard isFree("8888") else { return print("not checked: something listens on port 8888 of this machine") }
        let names = ["based1", "login1", "page1", "error1"]
        let pods = (names + ["plain1"]).map { #"{"id": "\#($0)", "name": "\#($0)"}"# }.joined(separator: ",")
        let place = try Workplace(scenario: #"{"pods": [\#(pods)]}"#)
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", Self.jupyters]
        python.standardOutput = output
        try python.run()
        defer {
            kill(python.processIdentifier, SIGKILL)
            python.waitUntilExit()
        }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).trimmingCharacters(
            in: .whitespacesAndNewlines)
        let ports = Dictionary(uniqueKeysWithValues: zip(names, line.split(separator: ",").map(String.init)))
        try #require(ports.count == names.count)
        let (daemon, client) = try place.serve(["RESOURCE_MONITOR_INTERVAL": "1"])
        for _ in 0..<80 where try !(names + ["plain1"]).allSatisfy(Program.run(["servers"], environment: client).text.contains) {
            try await Task.sleep(for: .milliseconds(250))
        }
        // An empty variable is one that is not set. This machine's own CPU is nobody's work here.
        let agents = try (names + ["plain1"]).map { name in
            try agent(place, client, name, ["CPU_BUSY_PERCENT": "1000", "JUPYTER_PORT": ports[name] ?? ""])
        }
        defer { for agent in agents { agent.kill() } }
        for (name, word) in [("based1", "kernel python3"), ("login1", "redirects"), ("page1", "another format"), ("error1", "503")] {
            var why = ""
            for _ in 0..<120 where !why.contains(word) {
                why = try Program.run(["why", name], environment: client).text
                try await Task.sleep(for: .milliseconds(250))
            }
            #expect(why.contains(word), "\(name): \(why)")
        }
        let plain = try Program.run(["why", "plain1"], environment: client).text
        #expect(plain.contains("none open"), "\(plain)")
        daemon.kill()
        for _ in 0..<480 where try truth(place, "plain1").status != "EXITED" { try await Task.sleep(for: .milliseconds(250)) }
        #expect(try truth(place, "plain1").status == "EXITED", "no Jupyter is no reason to stay on")
        try await Task.sleep(for: .seconds(10))
        for name in names { #expect(try truth(place, name).stops == 0, "\(name)") }
    }

    @Test(
        arguments: [
            ([:], "RUNPOD_POD_ID is not set"), (["RUNPOD_POD_ID": "a/b"], "RUNPOD_POD_ID"),
            (["RUNPOD_POD_ID": "a", "CONTROL_PLANE_URL": "http://example.com"], "unencrypted"),
            (["RUNPOD_POD_ID": "a", "CONTROL_PLANE_URL": "https://example.com"], "CONTROL_PLANE_AGENT_TOKEN is not set"),
            (
                ["RUNPOD_POD_ID": "a", "CONTROL_PLANE_URL": "https://e.com", "CONTROL_PLANE_AGENT_TOKEN": "t", "CPU_BUSY_PERCENT": "lots"],
                "CPU_BUSY_PERCENT"
            ),
        ] as [([String: String], String)])
    func theAgentNamesAMissingSettingInOneLine(environment: [String: String], word: String) throws {
        let (status, text) = try Program.run(["agent"], environment: environment)
        #expect(status == 64)
        #expect(text.contains(word) && text.split(separator: "\n").count == 1, "\(text)")
    }

    @Test func theAgentMeasuresThisMachineAndReportsMissingGPUs() throws {
        let (status, text) = try Program.run(["agent", "--once", "--json"])
        #expect(status == 0)
        struct Seen: Decodable {
            struct CPU: Decodable { var cores, percent: Double? }
            struct Memory: Decodable { var limit_bytes, used_bytes: Int64? }
            struct GPUs: Decodable { var source: String; var absence: String?; var devices: [String] }
            var cpu: CPU
            var memory: Memory
            var gpus: GPUs
        }
        guard !FileManager.default.fileExists(atPath: "/dev/nvidia0") else { return }
        let seen = try JSONDecoder().decode(Seen.self, from: Data(text.utf8))
        #expect(try #require(seen.memory.limit_bytes) <= Int64(ProcessInfo.processInfo.physicalMemory))
        #expect(try #require(seen.memory.used_bytes) > 0)
        #expect((0...100).contains(try #require(seen.cpu.percent)))
        #expect(seen.gpus.source == "none" && seen.gpus.absence?.contains("nvidia-ml") == true)
    }
}

/// Health checks against a real HTTP server that does what a file says.
@Suite struct HealthProcessTests {
    private static let server = """
        import http.server, sys, time
        mode = sys.argv[1]
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                what = open(mode).read().strip()
                if what == "hang": time.sleep(30)
                if what == "slow": time.sleep(2.5)
                self.send_response(500 if what == "broken" else 200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"o")
                self.wfile.flush()
                if what == "halfway": time.sleep(30)
                self.wfile.write(b"k")
            def log_message(self, *args): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        print("http://127.0.0.1:%d" % server.server_address[1], flush=True)
        server.serve_forever()
        """

    @Test func anUnhealthyServerRaisesOneAlertAndItsUptimeIsExact() async throws {
        let place = try Workplace(scenario: #"{"pods": [{"id": "pod1", "name": "api", "workload": "training"}]}"#)
        let mode = "\(place.directory)/mode"
        func becomes(_ what: String) throws { try what.write(toFile: mode, atomically: true, encoding: .utf8) }
        try becomes("fine")
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", HealthProcessTests.server, mode]
        python.standardOutput = output
        try python.run()
        defer {
            kill(python.processIdentifier, SIGKILL)
            python.waitUntilExit()
        }
        let url = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        let born = ContinuousClock.now
        let (daemon, client) = try place.serve(["HEALTH_CHECK_INTERVAL": "1", "RESOURCE_MONITOR_INTERVAL": "1"])
        defer { daemon.end() }
        struct Status: Decodable {
            struct Check: Decodable { var message: String }
            var health: String
            var uptime_24h: Double?
            var health_checks: [String: Check]
        }
        func status() throws -> Status {
            let (code, text) = try Program.run(["status", "api", "--json"], environment: client)
            guard code == 0 else { return Status(health: "", uptime_24h: nil, health_checks: [:]) }
            return try JSONDecoder().decode(Status.self, from: Data(text.utf8))
        }
        func wait(for health: String, _ seconds: Int = 40) async throws {
            for _ in 0..<seconds * 4 {
                if try status().health == health { return }
                try await Task.sleep(for: .milliseconds(250))
            }
            Issue.record("never \(health): \(try status())")
        }
        for _ in 0..<40 where try Program.run(["update", "api", "--health-check", url], environment: client).status != 0 {
            try await Task.sleep(for: .milliseconds(250))
        }
        try await wait(for: "healthy")
        let up = ContinuousClock.now
        try await Task.sleep(for: .seconds(4))
        try becomes("slow")
        try await wait(for: "degraded")
        try becomes("broken")
        try await wait(for: "unhealthy")
        #expect(try status().health_checks["endpoint"]?.message.contains("status 500") == true)
        try becomes("hang")
        try await Task.sleep(for: .seconds(7))
        #expect(try status().health == "unhealthy")
        #expect(try status().health_checks["endpoint"]?.message == "no response within 5 s")
        // The head of an answer is no answer: neither to a check, nor to a call.
        try becomes("halfway")
        let transport = AHCTransport()
        await #expect(throws: TransportFailure.self) {
            _ = try await transport.send(TransportRequest(method: "GET", url: url, headers: []), timeout: .seconds(1))
        }
        try await transport.shutdown()
        try await Task.sleep(for: .seconds(7))
        #expect(try status().health_checks["endpoint"]?.message == "no response within 5 s")
        try becomes("fine")
        try await wait(for: "healthy")
        struct Alerts: Decodable {
            struct Alert: Decodable { var name: String; var opened_at, resolved_at: Timestamp? }
            var alerts: [Alert]
        }
        let (_, text) = try Program.run(["alerts", "--all", "--json", "--server", "api"], environment: client)
        let all = try JSONDecoder().decode(Alerts.self, from: Data(text.utf8)).alerts.filter { $0.name == "unhealthy" }
        #expect(all.count == 1, "one alert: \(text)")
        // By the daemon's own clock: this test learns of a change when it can. So much was known of the server at one moment and another,
        // if all but this time was up.
        let (opened, resolved) = (try #require(all.first?.opened_at), try #require(all.first?.resolved_at))
        let down = resolved - opened
        func known() throws -> (at: ContinuousClock.Instant, seconds: Double) {
            let now = try status()
            return (.now, down.inSeconds / (1 - (try #require(now.uptime_24h))))
        }
        let first = try known()
        try await Task.sleep(for: .seconds(5))
        let second = try known()
        #expect(abs(second.seconds - first.seconds - (second.at - first.at) / .seconds(1)) < 2, "\(first) \(second)")
        let possible = ((first.at - up) / .seconds(1) - 2)...((first.at - born) / .seconds(1) + 2)
        #expect(possible.contains(first.seconds), "\(first), \(possible)")
    }

    @Test func aTruncatedLogAndASilentOneShowTheirLines() async throws {
        let place = try Workplace(scenario: #"{"pods": [{"id": "pod1", "name": "api", "workload": "training"}]}"#)
        let (daemon, client) = try place.serve(["RESOURCE_MONITOR_INTERVAL": "1"])
        defer { daemon.end() }
        for _ in 0..<40 where try !Program.run(["servers"], environment: client).text.contains("pod1") {
            try await Task.sleep(for: .milliseconds(250))
        }
        let whole = try Program.run(["logs", "api", "--lines", "4"], environment: client)
        #expect(whole.status == 0 && whole.text.split(separator: "\n").count == 4, "\(whole.text)")
        #expect(whole.text.contains("✓"))
        // Who has read enough ends it.
        let followed = try Program.bash(#"timeout 60 "$PROGRAM" logs api --follow | head -1"#, environment: client)
        #expect(followed.status == 0 && followed.text.split(separator: "\n").count == 1, "\(followed)")
        _ = try Http.post(port: place.emulatorPort, path: "/emulator/faults", body: #"{"fault": "log_cut", "server": "pod1"}"#)
        let cut = try Program.run(["logs", "api", "--lines", "4"], environment: client)
        #expect(cut.status == 0 && cut.text.split(separator: "\n").count == 3, "\(cut.text)")
        _ = try Http.post(port: place.emulatorPort, path: "/emulator/faults", body: #"{"fault": "log_silent", "server": "pod1"}"#)
        let silent = try Program.run(["logs", "api", "--lines", "4"], environment: client)
        #expect(silent.status == 0 && silent.text.contains("has no log lines of api"), "\(silent.text)")
    }
}

extension Http {
    static func post(port: String, path: String, body: String) throws -> Int {
        let descriptor = try connect(port: port)
        defer { close(descriptor) }
        let request = Array(
            "POST \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
        guard write(descriptor, request, request.count) == request.count else { throw POSIXError(.EPIPE) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &buffer, buffer.count)
        let text = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
        return Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0
    }
}
