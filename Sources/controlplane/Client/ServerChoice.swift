import Fleet
import Wire

/// The server that a text names. Commands act on ids; this resolves a name once, before the first call.
enum ServerChoice: Hashable {
    struct Candidate: Hashable {
        var id, name: String
    }

    case one(String)
    case several([Candidate])
    case none

    /// An id wins over names. A server's name and the one given to deploy count the same, as in the API: whoever wrote the name may not know
    /// that two servers answer to it.
    static func find(_ text: String, among servers: [Candidate]) -> ServerChoice {
        if servers.contains(where: { $0.id == text }) { return .one(text) }
        let fitting = servers.filter { DeployName.isCalled($0.name, by: text) }
        if fitting.count > 1 { return .several(fitting) }
        return fitting.first.map { .one($0.id) } ?? .none
    }
}

extension APIClient {
    /// The id of the server that `text` names. A text that names none is returned as it is: the API also knows deleted servers.
    func id(of text: String) async throws -> String {
        let (list, _) = try await get("/servers", as: ServerList.self)
        switch ServerChoice.find(text, among: list.servers.map { .init(id: $0.id, name: $0.name) }) {
        case .one(let id): return id
        case .several(let candidates):
            let all = candidates.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
            throw fail("several servers have the name \(text); use an id: \(all)", status: .failed)
        case .none:
            // To the API, these two mean any server of that type.
            guard ServerKind(rawValue: text) == nil else {
                throw fail("no server has the id or name \(text); a command acts on one server, not on a type", status: .failed)
            }
            return text
        }
    }
}
