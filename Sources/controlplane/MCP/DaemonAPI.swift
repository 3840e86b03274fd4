import Foundation
import Wire

/// The daemon's API for the MCP server. A failure is a sentence for the client and never ends the process.
struct DaemonAPI: Sendable {
    var address: String
    var token: String

    func get(_ path: String) async throws -> JSONValue { try await call("GET", path, body: nil) }

    func post(_ path: String, _ body: some Encodable) async throws -> JSONValue {
        try await call("POST", path, body: try JSONEncoder().encode(body))
    }

    /// Finds a server by its id, or by its name if only one has it.
    func server(_ text: String) async throws -> ServerDocument {
        let data = try await exchange("GET", "/servers", body: nil)
        let list: ServerList
        do { list = try JSONDecoder().decode(ServerList.self, from: data) } catch {
            throw MCPTool.Failure(text: "\(address) does not respond like a control plane of this version")
        }
        let matches = list.servers.filter { $0.id == text }
        let named = matches.isEmpty ? list.servers.filter { $0.name == text } : matches
        switch named.count {
        case 1: return named[0]
        case 0: throw MCPTool.Failure(text: "no server has the id or name “\(text.prefix(80))”; list_servers shows them")
        default:
            throw MCPTool.Failure(
                text: "several servers have the name “\(text.prefix(80))”; use an id: \(named.map(\.id).joined(separator: ", "))")
        }
    }

    private func call(_ method: String, _ path: String, body: Data?) async throws -> JSONValue {
        let data = try await exchange(method, path, body: body)
        do {
            let document = try JSONDecoder().decode(JSONValue.self, from: data)
            if case .object = document { return document }
            return ["result": document]
        } catch {
            throw MCPTool.Failure(text: "\(address) does not respond like a control plane of this version")
        }
    }

    private func exchange(_ method: String, _ path: String, body: Data?) async throws -> Data {
        let (status, data): (Int, Data)
        do { (status, data) = try await DaemonCall(address: address, token: token).send(method, path, body: body) } catch {
            switch error {
            case .late:
                throw MCPTool.Failure(text: "the control plane did not respond within 4 min; the action may have happened: see list_events")
            case .unreachable(let tls):
                throw MCPTool.Failure(text: DaemonCall.unreachable(address, tls: tls))
            }
        }
        guard (200..<300).contains(status) else { throw MCPTool.Failure(text: problem(status, data)) }
        return data
    }

    private func problem(_ status: Int, _ data: Data) -> String {
        do {
            let problem = try JSONDecoder().decode(ProblemDocument.self, from: data)
            return (status == 401 || status == 403 ? "refused: " : "") + problem.line()
        } catch {
            return "the control plane at \(address) responded with status \(status)"
        }
    }
}
