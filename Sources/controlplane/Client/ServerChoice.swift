import Fleet
import Wire

/// Which server a person means. A command acts on an id: what a name means is decided here, once, before anything is asked for.
enum ServerChoice: Hashable {
    struct Candidate: Hashable {
        var id, name: String
    }

    case one(String)
    case several([Candidate])
    case none

    /// An id goes before a name, and a name before the one that was given at the deploy.
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
    /// The id of the server that `text` means. What no server is called is answered as it is: the API knows servers that are gone.
    func id(of text: String) async throws -> String {
        let (list, _) = try await get("/servers", as: ServerList.self)
        switch ServerChoice.find(text, among: list.servers.map { .init(id: $0.id, name: $0.name) }) {
        case .one(let id): return id
        case .several(let candidates):
            let all = candidates.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
            throw fail("several servers are called \(text); name one by its id: \(all)", status: .failed)
        case .none:
            // To the API these two mean any server of that type.
            guard ServerKind(rawValue: text) == nil else {
                throw fail("no server has the id or name \(text); a command acts on one server, not on a type", status: .failed)
            }
            return text
        }
    }
}
