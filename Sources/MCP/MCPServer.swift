import Fleet
import Foundation
import Synchronization

/// Answers one client of the Model Context Protocol: a line of JSON in, a line of JSON out. Requests run beside each other; the client may
/// cancel one, and is not answered then.
package final class MCPServer: Sendable {
    private let api: DaemonAPI
    private let tools: [MCPTool]
    private let isReadOnly: Bool
    private let write: @Sendable (String) -> Void
    /// What the client has cancelled and is still running, by request id.
    private let state = Mutex(State())

    private struct State {
        var running: Set<JSONValue> = []
        var cancelled: Set<JSONValue> = []
    }

    /// Handshake versions that this server speaks, newest first.
    package static let versions = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]
    /// Requests at a time; more wait in the pipe.
    private static let width = 8

    /// - Parameters:
    ///   - isReadOnly: tools that change anything are not offered.
    ///   - write: sends one line, without its end.
    package init(api: DaemonAPI, isReadOnly: Bool, write: @escaping @Sendable (String) -> Void) {
        self.api = api
        self.isReadOnly = isReadOnly
        tools = MCPTool.all.filter { !isReadOnly || $0.isReadOnly }
        self.write = write
    }

    /// Ends when the lines do and what was read is answered, or `grace` after the last line.
    ///
    /// - Parameter grace: returns when answers that are not there yet are waited for no longer.
    package func run(_ lines: AsyncStream<MCPLine>, grace: @escaping @Sendable () async -> Void) async {
        await withTaskGroup(of: Ended.self) { group in
            var running = 0
            for await line in lines {
                guard let message = receive(line), let id = message.id else { continue }
                if running >= MCPServer.width {
                    _ = await group.next()
                    running -= 1
                }
                running += 1
                group.addTask {
                    await self.answer(message, id: id)
                    return .answer
                }
            }
            // A client may close its end as soon as it has asked.
            group.addTask {
                await grace()
                return .grace
            }
            while running > 0, await group.next() == .answer { running -= 1 }
            group.cancelAll()
        }
    }

    private enum Ended { case answer, grace }

    /// The message, if it wants an answer that is still to be made.
    private func receive(_ line: MCPLine) -> MCPMessage? {
        guard case .text(let text) = line else {
            send(.failure(code: MCPReply.invalidRequest, message: "a message may have 4 MiB at most"), id: .null)
            return nil
        }
        if text.allSatisfy(\.isWhitespace) { return nil }
        let message: MCPMessage
        do { message = try JSONDecoder().decode(MCPMessage.self, from: Data(text.utf8)) } catch {
            send(.failure(code: MCPReply.parseError, message: "not a JSON-RPC message"), id: .null)
            return nil
        }
        guard let method = message.method else {
            if !message.isAnswer {
                send(.failure(code: MCPReply.invalidRequest, message: "no method"), id: message.id?.asRequestID ?? .null)
            }
            return nil
        }
        switch message.id {
        case .text, .integer, .number:
            let id = message.id ?? .null
            state.withLock { _ = $0.running.insert(id) }
            return message
        case .none:
            if method == "notifications/cancelled", let cancelled = message.params?["requestId"] {
                state.withLock { if $0.running.contains(cancelled) { $0.cancelled.insert(cancelled) } }
            }
            return nil
        default:
            send(.failure(code: MCPReply.invalidRequest, message: "an id must be a number or a text"), id: .null)
            return nil
        }
    }

    /// Answers one message that came alone, as over HTTP.
    ///
    /// - Returns: the response as JSON; `nil`: the message wants none.
    package func response(to text: String) async -> String? {
        let sent = Mutex<String?>(nil)
        let server = MCPServer(api: api, isReadOnly: isReadOnly) { line in sent.withLock { $0 = line } }
        if let message = server.receive(.text(text)), let id = message.id { await server.answer(message, id: id) }
        return sent.withLock { $0 }
    }

    private func answer(_ message: MCPMessage, id: JSONValue) async {
        let reply = await reply(to: message.method ?? "", message.params ?? [:])
        let isCancelled = state.withLock { state in
            state.running.remove(id)
            return state.cancelled.remove(id) != nil
        }
        if !isCancelled, !Task.isCancelled { send(reply, id: id) }
    }

    private func reply(to method: String, _ params: JSONValue) async -> MCPReply {
        switch method {
        case "initialize": return .result(handshake(params))
        case "ping": return .result([:])
        case "tools/list": return .result(["tools": .list(tools.map(\.listing))])
        case "tools/call": return await call(params)
        default: return .failure(code: MCPReply.methodNotFound, message: "no such method: \(method.prefix(80))")
        }
    }

    private func handshake(_ params: JSONValue) -> JSONValue {
        let asked = params["protocolVersion"]?.text ?? ""
        return [
            "protocolVersion": .text(MCPServer.versions.contains(asked) ? asked : MCPServer.versions[0]),
            "capabilities": ["tools": ["listChanged": false]],
            "serverInfo": ["name": "controlplane", "version": .text(Product.version)],
            "instructions": """
            Rented GPU servers on RunPod, which cost money by the second. Idle ones are stopped automatically if they are managed \
            (`adopted`). Use explain_server to see why one is on. Stop what you started as soon as you need it no more; protect or postpone \
            only what still has work to do.
            """,
        ]
    }

    private func call(_ params: JSONValue) async -> MCPReply {
        let name = params["name"]?.text ?? ""
        guard let tool = tools.first(where: { $0.name == name }) else {
            return .failure(code: MCPReply.invalidParams, message: "unknown tool: \(name.prefix(80))")
        }
        let arguments = params["arguments"] ?? [:]
        if let problem = tool.problem(with: arguments) { return .failure(code: MCPReply.invalidParams, message: problem) }
        return .result(await tool.reply(arguments, api))
    }

    private func send(_ reply: MCPReply, id: JSONValue) {
        do { write(try reply.message(id: id).encodedText()) } catch {
            write(#"{"jsonrpc":"2.0","id":null,"error":{"code":-32603,"message":"an answer could not be written"}}"#)
        }
    }
}

extension JSONValue {
    /// Itself, if it may be the id of a request; `nil`: it may not.
    fileprivate var asRequestID: JSONValue? {
        switch self {
        case .text, .integer, .number: self
        default: nil
        }
    }
}

package enum MCPLine: Sendable {
    case text(String)
    case tooLong
}
