import Foundation
import Glibc
import Testing

@testable import controlplane

/// The line that installs an agent, run by a real shell, with a real daemon and the real program.
@Suite struct AgentInstallProcessTests {
    private static let agent = URL(fileURLWithPath: Program.path).deletingLastPathComponent().appendingPathComponent("controlplane-agent")
        .path

    private struct Enrollment: Decodable { var token, name: String }

    private func shell(_ line: String, _ environment: [String: String]) throws -> (status: Int32, text: String) {
        let shell = Process()
        let output = Pipe()
        // Foundation waits for a socket that every descendant inherits, and the supervisor stays.
        let closing = "for fd in /proc/self/fd/*; do n=${fd##*/}; [ $n -gt 2 ] && eval \"exec $n>&-\"; done; exec /bin/sh -c \"$0\""
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", closing, line]
        shell.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
        (shell.standardOutput, shell.standardError, shell.standardInput) = (output, output, FileHandle.nullDevice)
        try shell.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        return (shell.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    private func number(_ file: String) -> pid_t? {
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        return pid_t(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private func eventually(_ what: String, _ seconds: Int = 60, _ holds: () throws -> Bool) async throws {
        for _ in 0..<seconds * 4 {
            if try holds() { return }
            try await Task.sleep(for: .milliseconds(250))
        }
        Issue.record("never: \(what)")
    }

    @Test func theLineInstallsTheAgentAndKeepsItRunning() async throws {
        try #require(FileManager.default.fileExists(atPath: Self.agent), "\(Self.agent) was not built")
        let place = try Workplace(scenario: #"{"pods": [{"id": "pod1", "name": "one"}, {"id": "pod2", "name": "two"}]}"#)
        let (daemon, client) = try place.serve(["RESOURCE_MONITOR_INTERVAL": "1", "AGENT_BINARY": Self.agent])
        defer { daemon.kill() }
        try await eventually("the pods are listed") { try Program.run(["servers"], environment: client).text.contains("pod2") }
        let (status, text) = try Program.run(["agent-enroll", "pod1", "--json"], environment: client)
        #expect(status == 0, "\(text)")
        let enrollment = try JSONDecoder().decode(Enrollment.self, from: Data(text.utf8))
        let (url, folder) = (client["CONTROL_PLANE_URL"] ?? "", "\(place.directory)/agent")
        let pod = [
            "CONTROL_PLANE_AGENT_DIR": folder, "CONTROL_PLANE_ENROLL": enrollment.token, "RUNPOD_POD_ID": "pod1", "RUNPOD_GPU_COUNT": "0",
            "JUPYTER_PORT": "0", "HOME": place.directory,
        ]
        let line = "curl -fsSL \(url)/agent | sh"
        let first = try shell(line, pod)
        defer { if let supervisor = number("\(folder)/supervise.pid") { kill(supervisor, SIGTERM) } }
        #expect(first.status == 0 && first.text.contains("runs from"), "\(first.text)")
        func log() -> String { FileManager.default.contents(atPath: "\(folder)/log").map { String(decoding: $0, as: UTF8.self) } ?? "" }
        try await eventually("it reports: \(log())") { log().contains("reporting to") }
        try await eventually("the daemon has its readings") {
            try Program.run(["why", "pod1"], environment: client).text.contains(" cores")
        }
        #expect(try FileManager.default.attributesOfItem(atPath: "\(folder)/enroll")[.posixPermissions] as? Int == 0o600)

        // It is started again when it dies.
        kill(try #require(number("\(folder)/agent.pid")), SIGKILL)
        try await eventually("it is started again: \(log())") {
            log().contains("starting it again") && log().components(separatedBy: "enrolled").count > 2
        }

        // A second run leaves one supervisor, and needs no token.
        let before = number("\(folder)/supervise.pid")
        var without = pod
        without["CONTROL_PLANE_ENROLL"] = nil
        #expect(try shell(line, without).text.contains("runs from"))
        try await eventually("the supervisor is replaced") { number("\(folder)/supervise.pid").map { $0 != before } ?? false }
        // A process that has ended has no command line.
        try await eventually("one supervisor") {
            before.map { FileManager.default.contents(atPath: "/proc/\($0)/cmdline")?.isEmpty ?? true } ?? true
        }

        // A supervisor that was killed leaves its agent behind: the next one ends it.
        let (killed, orphan) = (try #require(number("\(folder)/supervise.pid")), try #require(number("\(folder)/agent.pid")))
        kill(killed, SIGKILL)
        #expect(try shell(line, without).text.contains("runs from"))
        try await eventually("the orphan ends") { FileManager.default.contents(atPath: "/proc/\(orphan)/cmdline")?.isEmpty ?? true }
        try await eventually("another agent runs") { number("\(folder)/agent.pid").map { $0 != orphan } ?? false }

        // Somebody else uses its token: nothing that its agent reports counts any more, and it gives up instead of retrying without end.
        let stolen = try shell(
            """
            curl -sS -o /dev/null -w '%{http_code}' -H 'Authorization: Bearer \(enrollment.token)' -H 'Content-Type: application/json' \
              -d '{"server_id": "pod2", "instance": "somebody-else"}' \(url)/api/v1/agents/enroll
            """, [:])
        #expect(stolen.text == "403")
        try await eventually("it is refused: \(log())") { log().contains("the control plane refuses the ") }
        #expect(try Program.run(["events"], environment: client).text.contains("refused from now on"))
    }

    @Test func aPodWithoutANetworkRunsItsOwnProgramAllTheSame() throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../Sources/API/Agent/install.sh"
        ).path
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("install-\(UUID().uuidString)").path
        let environment = ["CONTROL_PLANE_URL": "http://127.0.0.1:9", "CONTROL_PLANE_AGENT_DIR": folder, "CONTROL_PLANE_ENROLL": "cpe_x"]
        let (status, text) = try shell("sh '\(script)'", environment)
        #expect(status == 0 && text.contains("cannot be downloaded"), "\(text)")
        let others = [
            "http://cp.example.com", "http://127.0.0.1.example.com", "http://localhost.example.com", "http://127.0.0.1:80@example.com",
            "http://localhosts", "http://[::1].example.com", "http://127.0.0.1:1:2", "ftp://127.0.0.1",
        ]
        for url in others {
            let plain = try shell("sh '\(script)'", environment.merging(["CONTROL_PLANE_URL": url]) { $1 })
            #expect(plain.status == 0 && plain.text.contains("unencrypted"), "\(url): \(plain.text)")
        }
        let own = try shell("sh '\(script)'", environment.merging(["CONTROL_PLANE_URL": "http://[::1]:9/"]) { $1 })
        #expect(own.text.contains("cannot be downloaded"), "\(own.text)")
        do { try FileManager.default.removeItem(atPath: folder) } catch {}
    }
}
