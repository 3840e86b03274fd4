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

    /// An id wins over a name, and a name over the one given to deploy.
    static func find(_ text: String, among servers: [Candidate]) -> ServerChoice {
        if servers.contains(where: { $0.id == text }) { return .one(text) }
        for isMeant in [{ $0.name == text }, { givenNames(of: $0.name).contains(text) }] as [(Candidate) -> Bool] {
            let fitting = servers.filter(isMeant)
            if fitting.count > 1 { return .several(fitting) }
            if let only = fitting.first { return .one(only.id) }
        }
        return .none
    }

    private static func givenNames(of name: String) -> [String] {
        DeployName.deployments(in: name).compactMap { DeployName.given(in: name, of: $0) }
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
