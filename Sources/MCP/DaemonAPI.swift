import Fleet
package import Foundation
import Wire

/// The control plane's API as the tools call it, below `/api/v1`. A failure is a sentence for the client.
package struct DaemonAPI: Sendable {
    /// Sends a call and returns its response. Throws `MCPTool.Failure` where there is none.
    package typealias Exchange = @Sendable (_ method: String, _ path: String, _ body: Data?) async throws -> (status: Int, body: Data)

    /// For errors.
    let name: String
    private let send: Exchange

    /// - Parameter name: what errors call the control plane, such as its address.
    package init(name: String, send: @escaping Exchange) { (self.name, self.send) = (name, send) }

    func get(_ path: String) async throws -> JSONValue { try await call("GET", path, body: nil) }

    func post(_ path: String, _ body: some Encodable) async throws -> JSONValue {
        try await call("POST", path, body: try JSONEncoder().encode(body))
    }

    /// Finds a server by its id, or by its name or the one given at deploy if only one has it.
    func server(_ text: String) async throws -> ServerDocument {
        let data = try await exchange("GET", "/servers", body: nil)
        let list: ServerList
        do { list = try JSONDecoder().decode(ServerList.self, from: data) } catch {
            throw MCPTool.Failure(text: "\(name) does not respond like a control plane of this version")
        }
        let matches = list.servers.filter { $0.id == text }
        let named = matches.isEmpty ? list.servers.filter { DeployName.isCalled($0.name, by: text) } : matches
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
            throw MCPTool.Failure(text: "\(name) does not respond like a control plane of this version")
        }
    }

    private func exchange(_ method: String, _ path: String, body: Data?) async throws -> Data {
        let (status, data) = try await send(method, path, body)
        guard (200..<300).contains(status) else { throw MCPTool.Failure(text: problem(status, data)) }
        return data
    }

    private func problem(_ status: Int, _ data: Data) -> String {
        do {
            let problem = try JSONDecoder().decode(ProblemDocument.self, from: data)
            return (status == 401 || status == 403 ? "refused: " : "") + problem.line()
        } catch {
            return "\(name) responded with status \(status)"
        }
    }
}
