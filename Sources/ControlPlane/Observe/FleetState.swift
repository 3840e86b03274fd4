import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Every server in memory, behind one lock that is held for short, synchronous steps only.
final class FleetState: Sendable {
    struct State: Sendable {
        /// Changed through `change` and `insert` only, which keep what follows in step.
        private(set) var servers: [ServerID: TrackedServer] = [:]
        /// What is to be written down, or forgotten on disk: nobody has to look through all servers for it.
        fileprivate private(set) var unwritten: Set<ServerID> = []
        private(set) var openStops: Set<ServerID> = []
        private var idsByName: [String: Set<ServerID>] = [:]
        var prices = PriceList()
        /// RunPod's limits held a poll of the pods back then.
        var podsHeldBackAt: Timestamp?
        var endpointsListedAt: Timestamp?
        var priceFailures = 0
        /// Rows of the latest price list that could not be read.
        var unreadablePrices = 0
        var pricesDueAt: Timestamp?
        var lists: [ServerKind: ListWatch] = [:]
        /// What the wall clock was corrected by since the process started.
        private var clockCorrection = Duration.zero
        /// Of servers that have left the book.
        var departed = Account()

        /// Changes one server; `nil` when it is not known.
        @discardableResult
        mutating func change<R>(_ id: ServerID, _ body: (inout TrackedServer) -> R) -> R? {
            guard let index = servers.index(forKey: id) else { return nil }
            return change(at: index, body)
        }

        mutating func changeAll(where isMeant: (TrackedServer) -> Bool = { _ in true }, _ body: (inout TrackedServer) -> Void) {
            for index in servers.values.indices where isMeant(servers.values[index]) { change(at: index, body) }
        }

        private mutating func change<R>(at index: Dictionary<ServerID, TrackedServer>.Index, _ body: (inout TrackedServer) -> R) -> R {
            let before = servers.values[index].record
            let result = body(&servers.values[index])
            note(servers.values[index], before: before)
            return result
        }

        /// A server that is new here, or takes the place of what was known of it.
        mutating func insert(_ newcomer: TrackedServer) {
            var server = newcomer
            server.clockCorrection = clockCorrection
            let before = servers.updateValue(server, forKey: server.id)
            note(server, before: before?.record)
        }

        /// Answers whether it changed.
        mutating func correctClock(by correction: Duration) -> Bool {
            guard (correction - clockCorrection).isAtLeastTwoSeconds else { return false }
            clockCorrection = correction
            changeAll { $0.clockCorrection = correction }
            return true
        }

        private mutating func note(_ server: TrackedServer, before: ServerRecord?) {
            if server.isRecordDirty || !server.endedHolds.isEmpty { unwritten.insert(server.id) }
            if server.hasOpenIntent { openStops.insert(server.id) } else { openStops.remove(server.id) }
            guard before?.name != server.record.name || before?.stewardship != server.record.stewardship else { return }
            for name in before?.names ?? [] { forget(name, of: server.id) }
            for name in server.record.names { idsByName[name, default: []].insert(server.id) }
        }

        private mutating func forget(_ name: String, of id: ServerID) {
            idsByName[name]?.remove(id)
            if idsByName[name]?.isEmpty ?? false { idsByName[name] = nil }
        }

        /// Those of this name that are not gone.
        func ids(named name: String) -> [ServerID] {
            idsByName[name, default: []].filter { servers[$0]?.record.goneAt == nil }.sorted()
        }

        /// Those of this name, gone ones included.
        func namesakes(_ name: String) -> [TrackedServer] { idsByName[name, default: []].compactMap { servers[$0] } }

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
                openStops.remove(server.id)
                for name in server.record.names { forget(name, of: server.id) }
            }
        }

        fileprivate mutating func takeUnwritten() -> (records: [ServerRecord], ended: [EndedHold]) {
            let ids = unwritten.sorted()
            unwritten = []
            var (records, ended): ([ServerRecord], [EndedHold]) = ([], [])
            for id in ids {
                guard let index = servers.index(forKey: id) else { continue }
                if servers.values[index].isRecordDirty {
                    records.append(servers.values[index].record)
                    servers.values[index].isRecordDirty = false
                }
                ended += servers.values[index].endedHolds
                servers.values[index].endedHolds = []
            }
            return (records, ended)
        }
    }

    /// What was spent and what was saved.
    struct Account: Hashable, Sendable {
        var cost = Money.zero
        var savings = Money.zero

        mutating func add(_ server: TrackedServer, at now: Timestamp) {
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
        /// Rows of the latest answer that could not be read: a server may be behind each.
        var unreadableRows = 0
    }

    private let state = Mutex(State())

    func read<R: Sendable>(_ body: (borrowing State) -> R) -> R { state.withLock { body($0) } }

    func write<R: Sendable>(_ body: (inout State) -> R) -> R { state.withLock { body(&$0) } }

    /// Answers whether that is news.
    func correctClock(by correction: Duration) -> Bool { write { $0.correctClock(by: correction) } }

    subscript(id: ServerID) -> TrackedServer? { read { $0.servers[id] } }

    /// Every server that is not gone: copies, to be looked at without holding anybody up.
    func present() -> [TrackedServer] { read { state in state.servers.values.filter { $0.record.goneAt == nil } } }

    /// Changes one server; `nil` when it is not known.
    @discardableResult
    func update<R: Sendable>(_ id: ServerID, _ body: (inout TrackedServer) -> R) -> R? { write { $0.change(id, body) } }

    /// Takes the records that changed, and the holds that ended, since they were last written.
    func takeUnwritten() -> (records: [ServerRecord], ended: [EndedHold]) { write { $0.takeUnwritten() } }

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
        write { state in for hold in ended { state.change(hold.server) { $0.endedHolds.append(hold) } } }
    }

    func markDirty(_ ids: [ServerID]) {
        write { state in for id in ids { state.change(id) { $0.isRecordDirty = true } } }
    }
}
