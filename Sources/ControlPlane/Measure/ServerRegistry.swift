import Fleet
import Synchronization

/// The requests of every server, found by id. In several parts with a lock each, so that threads that record for different servers
/// seldom wait for each other.
struct ServerRegistry: Sendable {
    private final class Part: Sendable {
        let servers = Mutex<[ServerID: ServerMetrics]>([:])
    }

    private let parts: [Part] = (0..<64).map { _ in Part() }

    /// By the id's own bytes: an id is random, and a hash proper is made once more by the part.
    private func part(of id: ServerID) -> Part {
        var sum: UInt8 = 0
        for byte in id.text.utf8 { sum = sum &* 33 &+ byte }
        return parts[Int(sum % 64)]
    }

    /// `nil`: nothing was ever recorded of it.
    subscript(id: ServerID) -> ServerMetrics? { part(of: id).servers.withLock { $0[id] } }

    /// Made when it is asked for the first time.
    func metrics(of id: ServerID) -> ServerMetrics {
        part(of: id).servers.withLock { servers in
            if let known = servers[id] { return known }
            let made = ServerMetrics()
            servers[id] = made
            return made
        }
    }

    func forget(_ id: ServerID) { part(of: id).servers.withLock { $0[id] = nil } }

    var ids: Set<ServerID> { parts.reduce(into: []) { ids, part in ids.formUnion(part.servers.withLock { Array($0.keys) }) } }
}
