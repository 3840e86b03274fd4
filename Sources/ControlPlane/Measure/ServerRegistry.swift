import Fleet
import Synchronization

/// The request metrics of every server, by id. In 64 parts with a lock each, so that threads that record for different servers seldom
/// wait for each other.
struct ServerRegistry: Sendable {
    private final class Part: Sendable {
        let servers = Mutex<[ServerID: ServerMetrics]>([:])
    }

    private let parts: [Part] = (0..<64).map { _ in Part() }

    /// A sum of the id's bytes is enough: ids are random, and the part hashes the id again.
    private func part(of id: ServerID) -> Part {
        var sum: UInt8 = 0
        for byte in id.text.utf8 { sum = sum &* 33 &+ byte }
        return parts[Int(sum % 64)]
    }

    /// `nil`: nothing was recorded for it.
    subscript(id: ServerID) -> ServerMetrics? { part(of: id).servers.withLock { $0[id] } }

    /// Created at the first call.
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
