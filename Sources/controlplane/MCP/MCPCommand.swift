import ArgumentParser
import Foundation
import Glibc
import MCP
import Synchronization

struct MCPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp", abstract: "Serve tools for AI agents (Model Context Protocol on stdio).",
        discussion: """
            The program of the AI agent starts it. In the settings of an MCP client:

              {"mcpServers": {"controlplane": {
                "command": "controlplane", "args": ["mcp", "--read-only"],
                "env": {"CONTROL_PLANE_URL": "http://127.0.0.1:8000",
                        "CONTROL_PLANE_TOKEN": "cpm_…"}}}}

            The tools list, explain, protect, postpone, start and stop servers, and show
            costs, events and alerts. The scope of the token limits them:

              controlplane token create agent --scope operate

            The daemon itself serves the same tools over HTTP: http://127.0.0.1:8000/mcp,
            with the token in the header Authorization.
            """)

    @Flag(name: .customLong("read-only"), help: "Offer only tools that change nothing, whatever the scope.")
    var isReadOnly = false
    @OptionGroup var daemon: DaemonOptions

    func run() async throws {
        let api = DaemonAPI(calling: DaemonCall(address: try daemon.address(), token: try daemon.token()))
        let isClosed = Mutex(false)
        let server = MCPServer(api: api, isReadOnly: isReadOnly) { line in
            // Each message is one line.
            isClosed.withLock { isClosed in
                guard !isClosed else { return }
                do { try FileHandle.standardOutput.write(contentsOf: Data((line + "\n").utf8)) } catch { isClosed = true }
            }
        }
        await server.run(MCPCommand.lines()) {
            // Canceled when every answer is there.
            do { try await Task.sleep(for: .seconds(30)) } catch { return }
        }
    }

    private static let longestLine = 4 * 1024 * 1024

    /// Standard input, line by line. Reading blocks, so it has a thread of its own, which ends with the input.
    private static func lines() -> AsyncStream<MCPLine> {
        let (stream, lines) = AsyncStream.makeStream(of: MCPLine.self)
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            var line: [UInt8] = []
            var isTooLong = false
            while true {
                let count = read(STDIN_FILENO, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                for byte in buffer[..<count] {
                    if byte == UInt8(ascii: "\n") {
                        lines.yield(isTooLong ? .tooLong : .text(String(decoding: line, as: UTF8.self)))
                        (line, isTooLong) = ([], false)
                    } else if line.count < longestLine {
                        line.append(byte)
                    } else {
                        isTooLong = true
                    }
                }
            }
            if !line.isEmpty, !isTooLong { lines.yield(.text(String(decoding: line, as: UTF8.self))) }
            lines.finish()
        }
        return stream
    }
}

extension DaemonAPI {
    /// A daemon elsewhere. That it cannot be reached is a sentence for the client and never ends the process.
    init(calling daemon: DaemonCall) {
        self.init(name: daemon.address) { method, path, body in
            do throws(DaemonCall.Failure) {
                return try await daemon.send(method, path, body: body)
            } catch {
                switch error {
                case .late:
                    throw MCPTool.Failure(
                        text: "the control plane did not respond within 4 min; the action may have happened: see list_events")
                case .unreachable(let tls): throw MCPTool.Failure(text: DaemonCall.unreachable(daemon.address, tls: tls))
                }
            }
        }
    }
}
