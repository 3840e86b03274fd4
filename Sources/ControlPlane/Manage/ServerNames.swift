public import Fleet

/// Resolves the names of servers: in one place, for every route and every command.
extension ControlPlaneOrchestrator {
    /// The server that `text` names: by its id, else by its name, else as the only managed one of a type.
    ///
    /// Throws `unknownServer` for none, and `ambiguous` for several: none is picked, because whoever wrote the name may not know that two
    /// servers share it.
    public func resolve(_ text: String) throws(ControlPlaneError) -> ServerID {
        let matches = candidates(for: text)
        let shown = String(text.asPlainLine.prefix(80))
        switch matches.count {
        case 0: throw .unknownServer(shown)
        case 1: return matches[0]
        default: throw .ambiguous(shown, candidates: matches)
        }
    }

    /// Every server that `text` may name, sorted by id. An id also names a server that is gone; a name does not.
    public func candidates(for text: String) -> [ServerID] {
        let id = ServerID(text)
        return fleet.read { state in
            if let id, state.servers[id] != nil { return [id] }
            var matches = Set(state.ids(named: text))
            if let kind = ServerKind(rawValue: text) {  // guard: F71_aServer
                matches.formUnion(
                    state.servers.values.filter {
                        $0.record.kind == kind && $0.record.ownership.mayAct && $0.record.goneAt == nil
                    }.map(\.id))
            }
            return matches.sorted()
        }
    }
}

extension ServerRecord {
    /// The names it can be called by: its name at the provider, and the name given at deploy, with which that one begins.
    var names: Set<String> { givenName.map { [name, $0] } ?? [name] }
}

/// The names that a server may be deployed with.
enum NameRules {
    /// Types, and words that have another meaning in a path.
    private static let reserved: Set<String> = Set(ServerKind.allCases.map(\.rawValue)).union(["deploy", "adopt", ".", ".."])

    /// Why a name is not allowed; `nil`: it is.
    ///
    /// - Parameter isID: whether a server has, or had, this id.
    static func problem(with name: String, isID: (ServerID) -> Bool) -> String? {
        if !(1...60).contains(name.count) { return "must have 1 to 60 characters" }
        if !name.isPlainLine { return "must not contain control characters" }
        if name.first?.isWhitespace ?? false || name.last?.isWhitespace ?? false { return "must not start or end with a space" }
        if reserved.contains(name.lowercased()) {  // guard: F71_aName
            return "must not be \(name), which has another meaning in commands and paths; use for example \(name)-1"
        }
        if let id = ServerID(name), isID(id) {
            return "must not be \(name), which is the id of another server"
        }
        return nil
    }
}
