public import Fleet

/// What servers are called. One place decides it, for every route and every command.
extension ControlPlaneOrchestrator {
    /// The one server that is meant: by its id, else by its name, else as the only one of a type in the hands of this control plane.
    ///
    /// Where several could be meant none is picked: that two have one name, or that one is called like a type, is not known to whoever
    /// wrote it.
    public func resolve(_ text: String) throws(ControlPlaneError) -> ServerID {
        let meant = meant(by: text)
        let shown = String(text.asPlainLine.prefix(80))
        switch meant.count {
        case 0: throw .unknownServer(shown)
        case 1: return meant[0]
        default: throw .ambiguous(shown, candidates: meant)
        }
    }

    /// Every server that `text` may mean, by id. An id is one server's alone, gone or not; names are those of servers that are there.
    public func meant(by text: String) -> [ServerID] {
        let id = ServerID(text)
        return book.read { state in
            if let id, state.servers[id] != nil { return [id] }
            var meant = Set(state.ids(named: text))
            if let kind = ServerKind(rawValue: text) {  // guard: F71_aServer
                meant.formUnion(
                    state.servers.values.filter {
                        $0.record.kind == kind && $0.record.stewardship.mayAct && $0.record.goneAt == nil
                    }.map(\.id))
            }
            return meant.sorted()
        }
    }
}

extension ServerRecord {
    /// What it can be called by: its name at RunPod, and the one that was given when it was deployed here, which that one begins with.
    var names: Set<String> { givenName.map { [name, $0] } ?? [name] }
}

/// What a server that is deployed here may be called.
enum NameRules {
    /// Types, and words that stand where a server's name stands in a path.
    private static let reserved: Set<String> = Set(ServerKind.allCases.map(\.rawValue)).union(["deploy", "adopt", ".", ".."])

    /// What is wrong with it; `nil`: nothing.
    ///
    /// - Parameter isID: is there, or was there, a server with this id?
    static func problem(with name: String, isID: (ServerID) -> Bool) -> String? {
        if !(1...60).contains(name.count) { return "must have 1 to 60 characters" }
        if !name.isPlainLine { return "must have no characters that control how text is shown" }
        if name.first?.isWhitespace ?? false || name.last?.isWhitespace ?? false { return "must not begin or end with a space" }
        if reserved.contains(name.lowercased()) {  // guard: F71_aName
            return "must not be \(name): that word means something else where a server's name stands; add something to it, as in \(name)-1"
        }
        if let id = ServerID(name), isID(id) {
            return "must not be \(name): that is the id of another server; choose a name that is no id"
        }
        return nil
    }
}
