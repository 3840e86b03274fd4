import Fleet

/// The ids that servers had before the provider moved them. A server costs under each of its ids, and is one server in every report.
struct ServerChain: Hashable, Sendable {
    private var next: [ServerID: ServerID]

    init(_ moves: [ServerID: ServerID] = [:]) { next = moves }

    mutating func move(_ old: ServerID, to new: ServerID) {
        next[old] = new
        // An id that comes back is the newest again.
        next[new] = nil
    }

    /// The present id of a server, given any of its ids.
    func newest(of id: ServerID) -> ServerID {
        var (newest, left) = (id, next.count)
        while let later = next[newest], left > 0 { (newest, left) = (later, left - 1) }
        return newest
    }

    /// Every id of a server, given any of them.
    func ids(of id: ServerID) -> [ServerID] {
        guard !next.isEmpty else { return [id] }
        let newest = newest(of: id)
        return ([newest] + next.keys.filter { self.newest(of: $0) == newest }).sorted()
    }
}
