import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Every server in memory, behind one lock that is held for short, synchronous steps only.
final class FleetBook: Sendable {
    struct State: Sendable {
        var servers: [ServerID: Watched] = [:]
        var prices = PriceList()
        var endpointsListedAt: Timestamp?
        var priceFailures = 0
        var pricesDueAt: Timestamp?
        var lists: [ServerKind: ListWatch] = [:]
        /// Of servers that have left the book.
        var departed = Account()

        /// Of every server there ever was.
        func account(at now: Timestamp) -> Account {
            servers.values.reduce(into: departed) { $0.add($1, at: now) }
        }

        /// Servers that are gone since before `moment` leave; what they cost and saved stays.
        mutating func letGo(goneBefore moment: Timestamp, at now: Timestamp) {
            let leaving = servers.values.filter { server in
                server.record.goneAt.map { $0 < moment } ?? false && !server.isRecordDirty && server.endedHolds.isEmpty
            }
            for server in leaving {
                departed.add(server, at: now)
                servers[server.id] = nil
            }
        }
    }

    /// What was spent and what was saved.
    struct Account: Hashable, Sendable {
        var cost = Money.zero
        var savings = Money.zero

        mutating func add(_ server: Watched, at now: Timestamp) {
            cost += server.record.cost.total(at: now)
            savings += server.savings(at: now)
        }
    }

    /// How the provider answers when it is asked for all servers of a kind.
    struct ListWatch: Sendable {
        /// The last good answer.
        var seenAt: Timestamp?
        /// In a row.
        var failures = 0
        var error: ProviderError?
    }

    private let state = Mutex(State())

    func read<R: Sendable>(_ body: (borrowing State) -> R) -> R { state.withLock { body($0) } }

    func write<R: Sendable>(_ body: (inout State) -> R) -> R { state.withLock { body(&$0) } }

    subscript(id: ServerID) -> Watched? { read { $0.servers[id] } }

    /// Changes one server; `nil` when it is not known.
    @discardableResult
    func update<R: Sendable>(_ id: ServerID, _ body: (inout Watched) -> R) -> R? {
        write { state in
            guard let index = state.servers.index(forKey: id) else { return nil }
            return body(&state.servers.values[index])
        }
    }

    /// Takes the records that changed since they were last written.
    func takeDirtyRecords() -> [ServerRecord] {
        write { state in
            var records: [ServerRecord] = []
            for (id, server) in state.servers where server.isRecordDirty {
                records.append(server.record)
                state.servers[id]?.isRecordDirty = false
            }
            return records.sorted { $0.id < $1.id }
        }
    }

    /// Takes the holds that ended since they were last written.
    func takeEndedHolds() -> [EndedHold] {
        write { state in
            var ended: [EndedHold] = []
            for (id, server) in state.servers where !server.endedHolds.isEmpty {
                ended += server.endedHolds
                state.servers[id]?.endedHolds = []
            }
            return ended
        }
    }

    func takeDirtyRecords(of id: ServerID) -> [ServerRecord] {
        update(id) { server in
            defer { server.isRecordDirty = false }
            return server.isRecordDirty ? [server.record] : []
        } ?? []
    }

    /// Takes over from the database how far the latest stop of a server is: it has moved on there without this process knowing.
    func rereadStop(of id: ServerID, from store: FleetStore, logger: Logger) async {
        do {
            guard let latest = try await store.intents(of: id, limit: 1).first else { return }
            update(id) { $0.begin(latest) }
        } catch {
            logger.error("the latest stop of \(id) could not be read: \(error)")
        }
    }

    func putBack(_ ended: [EndedHold]) {
        write { state in for hold in ended { state.servers[hold.server]?.endedHolds.append(hold) } }
    }

    func markDirty(_ ids: [ServerID]) {
        write { state in for id in ids { state.servers[id]?.isRecordDirty = true } }
    }
}
