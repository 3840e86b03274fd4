import Fleet
import Logging
import Money
import Policy
import Store
import Synchronization

/// Every server in memory, behind one lock that is held only for short, synchronous steps.
final class FleetState: Sendable {
    struct State: Sendable {
        /// Changed only through `change` and `insert`, which keep the indexes below in step.
        private(set) var servers: [ServerID: TrackedServer] = [:]
        /// Servers with a record to save, or with holds to forget on disk.
        fileprivate private(set) var unwritten: Set<ServerID> = []
        private(set) var openStops: Set<ServerID> = []
        private var idsByName: [String: Set<ServerID>] = [:]
        var prices = PriceList()
        /// From the request for the latest list of pods to its last page.
        var podListTook = Duration.zero
        var endpointsListedAt: Timestamp?
        var priceFailures = 0
        /// Unreadable rows of the latest price list.
        var unreadablePrices = 0
        var pricesDueAt: Timestamp?
        /// Before then the price list is not read again, even for a server whose price is unknown.
        var pricesRetryAt: Timestamp?
        var lists: [ServerKind: ListWatch] = [:]
        /// Stored times from this moment on are of the clock of this process; `nil`: all are.
        var clockSince: Timestamp?
        /// Holds that the previous process stored by another clock: they are stored anew with the next poll.
        var movedHolds: [MovedHold] = []
        /// The correction of the wall clock since the process started, as far as the provider's clock agrees.
        private(set) var clockCorrection = Duration.zero
        private var reportedCorrection = Duration.zero
        /// What the idle times of all servers teach.
        var learning = FleetLearning()
        var learningRules = LearningRules()
        var startGrace = Duration.zero
        private var isLearningDirty = false
        /// Servers that the provider moved.
        var chain = ServerChain()
        /// The account of servers that are no longer in memory.
        var departed = Account()

        /// Changes one server; `nil`: there is no such server.
        @discardableResult
        mutating func change<R>(_ id: ServerID, _ body: (inout TrackedServer) -> R) -> R? {
            guard let index = servers.index(forKey: id) else { return nil }
            return change(at: index, body)
        }

        mutating func changeAll(where isMeant: (TrackedServer) -> Bool = { _ in true }, _ body: (inout TrackedServer) -> Void) {
            // Not over `indices`, which hold the servers too: the first change would copy all of them.
            var index = servers.startIndex
            while index != servers.endIndex {
                if State.inPlace(&servers.values[index], { isMeant($0) }) { change(at: index, body) }
                servers.formIndex(after: &index)
            }
        }

        private mutating func change<R>(at index: Dictionary<ServerID, TrackedServer>.Index, _ body: (inout TrackedServer) -> R) -> R {
            // In place: a server is large, and every answer about it comes through here.
            let (before, result) = State.inPlace(&servers.values[index]) { server in (server.record, body(&server)) }
            learn(at: index)
            updateIndexes(at: index, before: before)
            return result
        }

        private static func inPlace<R>(_ server: inout TrackedServer, _ body: (inout TrackedServer) -> R) -> R { body(&server) }

        /// Adds a server, or replaces the one of its id.
        mutating func insert(_ newcomer: TrackedServer) {
            var server = newcomer
            server.clockCorrection = clockCorrection
            let before = servers.updateValue(server, forKey: server.id)
            guard let index = servers.index(forKey: server.id) else { return }
            learn(at: index)
            updateIndexes(at: index, before: before?.record)
        }

        private mutating func learn(at index: Dictionary<ServerID, TrackedServer>.Index) {
            guard State.inPlace(&servers.values[index], { !$0.learning.pending.isEmpty }) else { return }
            let before = learning
            servers.values[index].learn(&learning, learningRules, startGrace: startGrace)
            if learning != before { isLearningDirty = true }
        }

        /// - Returns: people were not told of this correction of the wall clock.
        mutating func isNews(_ correction: Duration) -> Bool {
            guard (correction - reportedCorrection).isAtLeastTwoSeconds else { return false }
            reportedCorrection = correction
            return true
        }

        /// - Returns: the correction changed by at least two seconds.
        mutating func correctClock(by correction: Duration) -> Bool {
            guard (correction - clockCorrection).isAtLeastTwoSeconds else { return false }
            clockCorrection = correction
            changeAll { $0.clockCorrection = correction }
            return true
        }

        private mutating func updateIndexes(at index: Dictionary<ServerID, TrackedServer>.Index, before: ServerRecord?) {
            let id = servers.keys[index]
            let (isUnwritten, isStopping, renamed) = State.inPlace(&servers.values[index]) { server in
                let isSaved = !server.isRecordDirty && server.endedHolds.isEmpty && server.signals.changes.isEmpty
                let isSame = before.map { $0.name == server.record.name && $0.ownership == server.record.ownership } ?? false
                return (
                    !isSaved || server.costs.changedSince != nil || server.learning.isUnwritten, server.hasOpenIntent,
                    isSame ? nil : server.record
                )
            }
            if isUnwritten { unwritten.insert(id) }
            if isStopping { openStops.insert(id) } else { openStops.remove(id) }
            guard let renamed else { return }
            for name in before?.names ?? [] { forget(name, of: id) }
            for name in renamed.names { idsByName[name, default: []].insert(id) }
        }

        private mutating func forget(_ name: String, of id: ServerID) {
            idsByName[name]?.remove(id)
            if idsByName[name]?.isEmpty ?? false { idsByName[name] = nil }
        }

        /// The servers of this name that are not gone.
        func ids(named name: String) -> [ServerID] {
            idsByName[name, default: []].filter { servers[$0]?.record.goneAt == nil }.sorted()
        }

        /// The servers of this name, gone ones included.
        func namesakes(_ name: String) -> [TrackedServer] { idsByName[name, default: []].compactMap { servers[$0] } }

        /// The account of every server that was ever tracked.
        func account(at now: Timestamp) -> Account {
            servers.values.reduce(into: departed) { $0.add($1, at: now) }
        }

        /// Forgets servers that have been gone since before `moment`. Their cost and savings stay in the account.
        mutating func forgetGone(before moment: Timestamp, at now: Timestamp) {
            let leaving = servers.values.filter { server in
                server.record.goneAt.map { $0 < moment } ?? false && !server.isRecordDirty && server.endedHolds.isEmpty
                    && server.costs.changedSince == nil
            }
            for server in leaving {
                departed.add(server, at: now)
                servers[server.id] = nil
                openStops.remove(server.id)
                for name in server.record.names { forget(name, of: server.id) }
            }
        }

        mutating func takeUnwritten() -> Unwritten {
            let ids = unwritten.sorted()
            unwritten = []
            var (records, ended, signals, ledger, learned): Unwritten = ([], [], [], LedgerChanges(), takeFleetLearning())
            for id in ids {
                guard let index = servers.index(forKey: id) else { continue }
                if servers.values[index].isRecordDirty {
                    records.append(servers.values[index].record)
                    servers.values[index].isRecordDirty = false
                }
                ended += servers.values[index].endedHolds
                servers.values[index].endedHolds = []
                signals += servers.values[index].signals.takeChanges()
                servers.values[index].takeCostChanges(into: &ledger)
                servers.values[index].learning.takeUnwritten(of: id, into: &learned)
            }
            return (records, ended, signals, ledger, learned)
        }

        /// What an earlier process learned. What cannot be used starts over, and that is reported.
        mutating func restoreLearning(_ text: String) {
            learning = UnwrittenLearning.value(FleetLearning.self, from: text)?.sound ?? FleetLearning(wasReset: true)
        }

        private mutating func takeFleetLearning() -> UnwrittenLearning {
            defer { isLearningDirty = false }
            return UnwrittenLearning(fleet: isLearningDirty ? learning : nil)
        }

        fileprivate mutating func putBack(_ learned: UnwrittenLearning) {
            if learned.fleet != nil { isLearningDirty = true }
            let idleTimes = Dictionary(grouping: learned.idleTimes, by: \.server)
            for id in Set(learned.servers.keys).union(idleTimes.keys) {
                change(id) { $0.learning.putBack(idleTimes[id] ?? []) }
            }
        }
    }

    /// Cost and savings.
    struct Account: Hashable, Sendable {
        var cost = Money.zero
        var savings = Money.zero

        mutating func add(_ server: TrackedServer, at now: Timestamp) {
            cost += server.costs.total(at: now)
            savings += server.savings(at: now)
        }
    }

    /// How the provider's list of one kind of server answers.
    struct ListWatch: Sendable {
        /// The latest complete list.
        var seenAt: Timestamp?
        /// Failures in a row.
        var failures = 0
        var error: ProviderError?
        /// Unreadable rows of the latest list: each may be a server.
        var unreadableRows = 0
    }

    private let state = Mutex(State())

    func read<R: Sendable>(_ body: (borrowing State) -> R) -> R { state.withLock { body($0) } }

    func write<R: Sendable>(_ body: (inout State) -> R) -> R { state.withLock { body(&$0) } }

    /// - Returns: the correction changed by at least two seconds.
    func correctClock(by correction: Duration) -> Bool { write { $0.correctClock(by: correction) } }
    func isNews(_ correction: Duration) -> Bool { write { $0.isNews(correction) } }

    subscript(id: ServerID) -> TrackedServer? { read { $0.servers[id] } }

    /// Every server that is not gone: copies, to be read outside of the lock.
    func present() -> [TrackedServer] { read { state in state.servers.values.filter { $0.record.goneAt == nil } } }

    /// Changes one server; `nil`: there is no such server.
    @discardableResult
    func update<R: Sendable>(_ id: ServerID, _ body: (inout TrackedServer) -> R) -> R? { write { $0.change(id, body) } }

    /// Since the previous call: the records that changed, the holds that ended, what the signals said, what changed in the ledger, and
    /// what was learned.
    typealias Unwritten = (
        records: [ServerRecord], ended: [EndedHold], signals: [SignalChange], ledger: LedgerChanges, learned: UnwrittenLearning
    )

    /// What is not on disk yet. The caller saves it, or gives it back.
    func takeUnwritten() -> Unwritten { write { $0.takeUnwritten() } }

    func takeDirtyRecords(of id: ServerID) -> [ServerRecord] {
        update(id) { server in
            defer { server.isRecordDirty = false }
            return server.isRecordDirty ? [server.record] : []
        } ?? []
    }

    /// Reloads the latest stop of a server from the database, where it is further along than in this process.
    func rereadStop(of id: ServerID, from store: FleetStore, logger: Logger) async {
        do {
            guard let latest = try await store.intents(of: id, limit: 1).first else { return }
            update(id) { $0.begin(latest) }
        } catch {
            logger.error("the latest stop of \(id) could not be reloaded: \(error)")
        }
    }

    func putBack(_ ended: [EndedHold]) {
        write { state in for hold in ended { state.change(hold.server) { $0.endedHolds.append(hold) } } }
    }

    func putBack(_ changes: LedgerChanges) {
        write { state in for edit in changes.edits { state.change(edit.server) { $0.costs.putBack(changedSince: edit.from) } } }
    }

    /// Applies what the bill closed to the sums in memory.
    func close(_ hours: [ClosedHour]) {
        guard !hours.isEmpty else { return }
        write { state in
            for hour in hours {
                state.change(hour.server) { server in
                    server.costs.close(
                        hour.hour, change: hour.adjusted, estimate: hour.closedEstimate, firstObservedAt: server.record.firstSeenAt)
                }
            }
        }
    }

    func putBack(_ learned: UnwrittenLearning) { write { $0.putBack(learned) } }

    func putBack(_ changes: [SignalChange]) {
        write { state in
            for (id, changes) in Dictionary(grouping: changes, by: \.server) { state.change(id) { $0.signals.putBack(changes) } }
        }
    }

    /// Records what the signals of every server say now: a signal expires without an answer that shows it.
    func recordSignals(at now: Timestamp) { write { state in state.changeAll { $0.recordSignals(at: now) } } }

    func markDirty(_ ids: [ServerID]) {
        write { state in for id in ids { state.change(id) { $0.isRecordDirty = true } } }
    }
}
