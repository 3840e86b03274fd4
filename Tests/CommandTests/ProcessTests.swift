import Foundation
import Glibc
import Testing

@testable import controlplane

/// The program as users run it: real processes, real sockets, a real file, real time.
final class Program {
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("controlplane").path

    let process = Process()
    let output = Pipe()

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = arguments
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    /// Runs to its end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> (status: Int32, text: String) {
        let program = try Program(arguments, environment: environment)
        let data = program.output.fileHandleForReading.readDataToEndOfFile()
        program.process.waitUntilExit()
        return (program.process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Runs a line of bash, in which `$PROGRAM` is the program.
    static func bash(_ line: String, environment: [String: String]) throws -> (status: Int32, text: String) {
        let shell = Process()
        let output = Pipe()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-o", "pipefail", "-c", line]
        shell.environment = environment.merging(["PATH": "/usr/bin:/bin", "PROGRAM": path]) { given, _ in given }
        (shell.standardOutput, shell.standardError, shell.standardInput) = (output, output, FileHandle.nullDevice)
        try shell.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        return (shell.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    /// Reads until a line holds `text`; answers the line.
    func line(with text: String) throws -> String {
        var seen = ""
        while true {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw Ended(text: seen) }
            seen += String(decoding: data, as: UTF8.self)
            if let line = seen.split(separator: "\n").first(where: { $0.contains(text) }), seen.hasSuffix("\n") { return String(line) }
        }
    }

    struct Ended: Error { var text: String }

    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func end() {
        process.terminate()
        process.waitUntilExit()
    }
}

/// An emulated account and a data directory for one test.
final class Workplace {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("process-test-\(UUID().uuidString)").path
    let emulator: Program
    let emulatorPort: String

    init(scenario: String? = nil) throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        var arguments = ["emulate", "--port", "0"]
        if let scenario {
            try scenario.write(toFile: "\(directory)/scenario.json", atomically: true, encoding: .utf8)
            arguments += ["--scenario", "\(directory)/scenario.json"]
        }
        emulator = try Program(arguments)
        emulatorPort = Workplace.port(in: try emulator.line(with: "http://127.0.0.1:"))
    }

    deinit {
        emulator.kill()
        do { try FileManager.default.removeItem(atPath: directory) } catch { print("left behind: \(directory)") }
    }

    static func port(in line: String) -> String {
        String(line.split(separator: "127.0.0.1:", maxSplits: 1)[1].prefix { $0.isNumber })
    }

    var environment: [String: String] {
        [
            "RUNPOD_API_KEY": "secret-key-of-the-test", "RUNPOD_API_URL": "http://127.0.0.1:\(emulatorPort)",
            "CONTROL_PLANE_DATA": directory + "/data",
        ]
    }

    func serve(_ change: [String: String] = [:]) throws -> (daemon: Program, client: [String: String]) {
        let daemon = try Program(["serve", "--adopt-all", "--port", "0"], environment: environment.merging(change) { $1 })
        let port = Workplace.port(in: try daemon.line(with: "/api/v1"))
        return (daemon, ["CONTROL_PLANE_URL": "http://127.0.0.1:\(port)", "CONTROL_PLANE_DATA": directory + "/data"])
    }

    /// The status of the emulator's one pod, and how often it was asked to stop.
    func truth() throws -> (status: String, stops: Int) {
        let text = try Http.get(port: emulatorPort, path: "/emulator/state").body
        func value(_ name: String) -> String {
            String(text.split(separator: "\"\(name)\":", maxSplits: 1).last?.prefix { !",}".contains($0) } ?? "").replacing("\"", with: "")
        }
        return (value("status"), Int(value("stops")) ?? -1)
    }
}

/// The smallest HTTP there is, on a socket of our own.
enum Http {
    static func connect(port: String) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw POSIXError(.EMFILE) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = (UInt16(port) ?? 0).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { close(descriptor); throw POSIXError(.ECONNREFUSED) }
        return descriptor
    }

    static func get(port: String, path: String) throws -> (status: Int, body: String) {
        let descriptor = try connect(port: port)
        defer { close(descriptor) }
        let request = Array("GET \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".utf8)
        guard write(descriptor, request, request.count) == request.count else { throw POSIXError(.EPIPE) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let status = Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0
        return (status, text.split(separator: "\r\n\r\n", maxSplits: 1).dropFirst().first.map(String.init) ?? "")
    }
}

@Suite struct ProcessTests {
    /// Real time: a minute of idleness has to pass. Nothing but polling can watch a process from outside.
    @Test func aDaemonKilledDuringAStopFinishesItAfterItsRestart() async throws {
        let place = try Workplace(scenario: #"{"delays": {"stopping_seconds": 50}, "pods": [{"id": "pod1", "name": "idle"}]}"#)
        var (daemon, client) = try place.serve(["IDLE_TIMEOUT_SECONDS": "60"])
        func state() throws -> String {
            let (_, text) = try Program.run(["servers", "--json"], environment: client)
            return String(text.split(separator: "\"state\":\"", maxSplits: 1).last?.prefix { $0 != "\"" } ?? "")
        }
        func wait(for wanted: String, seconds: Int) async throws {
            for _ in 0..<(seconds * 4) {
                let said = try state()
                // Nothing is called stopped before RunPod shows it.
                if said == "stopped" { #expect(try place.truth().status == "EXITED") }
                if said == wanted { return }
                try await Task.sleep(for: .milliseconds(250))
            }
            Issue.record("never \(wanted): \(try Program.run(["why", "idle"], environment: client).text)")
        }
        try await wait(for: "stopping", seconds: 80)
        daemon.kill()
        #expect(try place.truth().status == "RUNNING")
        (daemon, client) = try place.serve(["IDLE_TIMEOUT_SECONDS": "60"])
        try await wait(for: "stopped", seconds: 100)
        #expect((1...2).contains(try place.truth().stops))
        let (_, confirmed) = try Program.run(["events", "--json", "--kind", "stop.confirmed"], environment: client)
        #expect(confirmed.split(separator: "\"sequence\"").count == 2, "\(confirmed)")
        let why = try Program.run(["why", "idle"], environment: client)
        #expect(why.status == 0 && why.text.contains("is stopped: idle"), "\(why.text)")
        daemon.end()
        #expect(daemon.process.terminationStatus == 0)
    }

    @Test func exitStatusesSeparateUsageUnreachableAndNotAllowed() throws {
        let nowhere = ["CONTROL_PLANE_URL": "http://127.0.0.1:1", "CONTROL_PLANE_TOKEN": "t"]
        #expect(try Program.run(["servers", "--bogus"]).status == 64)
        #expect(try Program.run(["bogus"]).status == 64)
        #expect(try Program.run(["extend", "x", "soon"], environment: nowhere).status == 64)
        #expect(try Program.run(["scale", "x"], environment: nowhere).status == 64)
        #expect(try Program.run(["update", "x"], environment: nowhere).status == 64)
        #expect(try Program.run(["update", "x", "--tag", "a", "--no-tags"], environment: nowhere).status == 64)
        // An unset variable in a script: never a call for every server.
        for command in [["adopt", ""], ["why", " "], ["stop", ""], ["delete", ""]] {
            #expect(try Program.run(command, environment: nowhere).status == 64, "\(command)")
        }
        let (status, text) = try Program.run(["servers"], environment: nowhere)
        #expect(status == 69)
        #expect(text.split(separator: "\n").count == 1 && text.contains("http://127.0.0.1:1"), "\(text)")
        #expect(try Program.run(["servers"], environment: ["CONTROL_PLANE_DATA": "/nowhere"]).status == 77)
        #expect(try Program.run(["--help"]).status == 0)
    }

    @Test(
        arguments: [
            ([:], 64, "RUNPOD_API_KEY is not set"), (["RUNPOD_API_KEY": "k", "IDLE_TIMEOUT_SECONDS": "5"], 64, "IDLE_TIMEOUT_SECONDS"),
            (["RUNPOD_API_KEY": "k", "CONTROL_PLANE_DATA": "/proc/nowhere"], 1, "/proc/nowhere"),
            (["RUNPOD_API_KEY": "k", "CONTROL_PLANE_CONFIG": "/nowhere.yaml"], 64, "/nowhere.yaml"),
        ] as [([String: String], Int32, String)])
    func serveReportsAStartErrorInOneLine(environment: [String: String], status: Int32, word: String) throws {
        let (code, text) = try Program.run(["serve"], environment: environment)
        #expect(code == status)
        #expect(text.contains(word) && text.split(separator: "\n").count == 1, "\(text)")
    }

    @Test func keepsServingWithAWrongKeyAndRefusesASecondDaemon() throws {
        let place = try Workplace(scenario: #"{"key": "another", "pods": [{"name": "idle"}]}"#)
        let (daemon, client) = try place.serve()
        let port = Workplace.port(in: try #require(client["CONTROL_PLANE_URL"]))
        #expect(try Http.get(port: port, path: "/healthz").status == 200)
        let (status, body) = try Http.get(port: port, path: "/readyz")
        #expect(status == 503)
        #expect(body.contains("RunPod"), "\(body)")
        // An account that was never read is not an empty one.
        let unread = try Program.run(["servers"], environment: client)
        #expect(unread.status == 1 && unread.text.contains("RunPod"), "\(unread.text)")
        #expect(try Program.run(["servers"], environment: client.merging(["CONTROL_PLANE_TOKEN": "cpm_wrong"]) { $1 }).status == 77)
        #expect(try Program.run(["why", "nobody"], environment: client).status == 1)
        // A second daemon on the same data.
        let second = try Program.run(["serve", "--port", "0"], environment: place.environment)
        #expect(second.status == 1 && second.text.contains("another control plane"), "\(second.text)")
        // A start that fails after everything is open ends like any other, not with a crash.
        let elsewhere = try Workplace(scenario: #"{"pods": []}"#)
        let third = try Program.run(["serve", "--port", "\(port)"], environment: elsewhere.environment)
        #expect(third.status == 1 && third.text.contains("another program uses the port"), "\(third.text)")
        // It has done nothing yet.
        for file in ["controlplane.sqlite", "controlplane.sqlite-wal"] {
            let written = FileManager.default.contents(atPath: "\(elsewhere.directory)/data/\(file)") ?? Data()
            #expect(written.range(of: Data("The control plane started".utf8)) == nil)
        }
        let emulator = try Program.run(["emulate", "--port", "0", "--job-port", "\(port)"])
        #expect(emulator.status == 1 && emulator.text.contains("with --job-port"), "\(emulator.text)")
        #expect(emulator.text.split(separator: "\n").count == 1, "\(emulator.text)")
        daemon.end()
        let log = String(decoding: daemon.output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(!log.contains("secret-key-of-the-test"))
        // People may delete the file of the first token.
        try FileManager.default.removeItem(atPath: "\(place.directory)/data/admin-token")
        let without = try Program(["serve", "--port", "0"], environment: place.environment)
        let line = try without.line(with: "Token:")
        #expect(line.contains("does not exist") && line.contains("CONTROL_PLANE_TOKEN"), "\(line)")
        without.end()
    }

    @Test func keepsServingWithTenThousandSilentConnections() throws {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = min(limit.rlim_max, 20_000)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        let count = Int(limit.rlim_cur) >= 10_500 ? 10_000 : Int(limit.rlim_cur) - 500
        let place = try Workplace()
        let (daemon, client) = try place.serve()
        let port = Workplace.port(in: try #require(client["CONTROL_PLANE_URL"]))
        var open: [Int32] = []
        defer { for descriptor in open { close(descriptor) } }
        for _ in 0..<count { open.append(try Http.connect(port: port)) }
        #expect(try Http.get(port: port, path: "/healthz").status == 200)
        #expect(try Program.run(["servers"], environment: client).status == 0)
        daemon.end()
        #expect(daemon.process.terminationStatus == 0)
    }
}
