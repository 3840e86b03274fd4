import Fleet
import Logging
import Policy
import Store

/// Recognizes a server that RunPod moved to another id, and moves what people set for it along.
struct ServerMoves: Sendable {
    let provider: any ServerProvider
    let fleet: FleetState
    let journal: Journal
    let schedules: SchedulePlanner
    let settings: ControlPlaneSettings
    let time: any TimeSource
    let logger: Logger

    /// Whether a new server is one that was known under another id.
    enum Origin: Sendable {
        case new
        /// The known server, as it continues under the new id. The move is written.
        case moved(TrackedServer)
        /// It may be a known server: it is not adopted automatically. Why, for people.
        case unsure(String)
        /// Not known yet: the next poll decides.
        case undecided
    }

    /// - Parameters:
    ///   - listed: every server in the list.
    ///   - strangers: the new servers of its name.
    func origin(of server: ObservedServer, listed: Set<ServerID>, strangers: [ObservedServer], at now: Timestamp) async -> Origin {
        guard server.kind == .timed else { return .new }
        let defaults = settings.idleTimeout
        let known = fleet.read { state in state.namesakes(server.name) + twins(of: server, in: state) }.filter { $0.id != server.id }
        let candidates = known.map { old in
            MovedServer.Known(
                record: old.record, observed: old.observed, isListed: listed.contains(old.id), hasPromise: old.hasPromise(defaults, at: now)
            )
        }
        switch MovedServer.origin(of: server, among: candidates, strangers: strangers, at: now) {
        case .new: return .new
        case .unsure(let ids): return .unsure(doubt(ids, listed, name: server.name))
        case .moved(let id):
            guard let old = known.first(where: { $0.id == id }) else { return .new }
            return await follow(old, to: server, at: now)
        }
    }

    /// The pods of another name that were created when this one was.
    private func twins(of server: ObservedServer, in state: FleetState.State) -> [TrackedServer] {
        guard let created = server.createdAt else { return [] }
        return state.servers.values.filter { old in
            guard let made = old.record.createdAt, old.record.kind == .timed, old.record.name != server.name else { return false }
            return max(made, created) - min(made, created) <= .seconds(10)
        }
    }

    private func doubt(_ ids: [ServerID], _ listed: Set<ServerID>, name: String) -> String {
        let named = ids.filter { fleet[$0]?.record.name == name }
        let all = (named.isEmpty ? ids : named).map(\.text).joined(separator: ", ")
        if named.isEmpty {
            return
                "it was created in the same second as \(all), which was protected, released or given its own "
                + "rules, and is no longer listed: it may be the same server under a new id and name"
        }
        return named.allSatisfy(listed.contains)
            ? "it looks the same as \(all), which is still listed: \(provider.name) may be moving it"
            : "it has the name of \(all), which was protected, released or given its own rules, and is no longer listed: it may be the same "
                + "server under a new id"
    }

    /// The old server is read on its own: that a list lacks it proves nothing.
    private func follow(_ old: TrackedServer, to server: ObservedServer, at now: Timestamp) async -> Origin {
        if old.record.goneAt == nil {
            do {
                _ = try await provider.readMissing(old.id, .timed)
                return .unsure("it looks the same as \(old.id), which still exists")
            } catch .notFound {
                // Neither listed nor found.
            } catch {
                // A server that cannot be read may exist.
                let isLate = old.provider.presence.missingSince.map { now - $0 > settings.createLag } ?? false
                return isLate
                    ? .unsure("it looks the same as \(old.id), and \(provider.name) does not say whether that still exists") : .undecided
            }
        }
        do { return .moved(try await move(old, to: server, at: now)) } catch {
            logger.error("the move of \(old.id) to \(server.id) could not be saved; the next poll retries: \(error)")
            return .undecided
        }
    }

    private func move(_ old: TrackedServer, to server: ObservedServer, at now: Timestamp) async throws(StoreError) -> TrackedServer {
        let gone =
            fleet.update(old.id) { server -> TrackedServer in
                if server.record.goneAt == nil { server.leave(at: now) }
                return server
            } ?? old
        let record = gone.record.moved(to: server.id, at: now)
        let event = Event(
            at: now, kind: .serverMoved, severity: .warning, server: server.id, actor: .outside,
            summary:
                "\(provider.name) moved \(server.name) from \(old.id) to \(server.id): its protection, limits, tags and owner moved with it. "
                + "An agent in it needs a new token.")
        try await journal.record { writer throws(StoreError) in try await writer.move(gone.record, to: record, events: [event]) }
        fleet.write { $0.chain.move(old.id, to: server.id) }
        schedules.move(old.id, to: server.id)
        var moved = TrackedServer(
            record: record, holds: gone.holds, history: WorkHistory(expected: PodReader.expectedSignals(of: server), since: now),
            recentStops: gone.stops.recent)
        (moved.learning.value, moved.learning.pending) = (gone.learning.value, [.interrupted(at: now)])
        return moved
    }

    /// A server is gone for good: what people set for it moves to its successor, if RunPod already listed that one beside it.
    func inherit(from id: ServerID, at now: Timestamp) async {
        guard let old = fleet[id], old.record.kind == .timed else { return }
        let heirs = fleet.read { state in
            state.namesakes(old.record.name).filter { heir in
                heir.id != id && heir.record.goneAt == nil && heir.record.firstSeenAt > old.record.firstSeenAt
                    && (heir.record.createdAt.map { heir.record.firstSeenAt - $0 > settings.createLag } ?? false)
                    && heir.observed.map { MovedServer.isSame($0, old.record, old.observed) } ?? false
            }
        }
        guard heirs.count == 1, let heir = heirs.first, let seen = heir.observed else { return }
        let moved: TrackedServer
        do { moved = try await move(old, to: seen, at: now) } catch {
            logger.error("the settings of \(id) could not be moved to \(heir.id): \(error)")
            return
        }
        fleet.update(heir.id) { $0.inherit(moved, at: now) }
    }
}

extension TrackedServer {
    /// A user set something that keeps it on or unmanaged: a new server of its name would lack that.
    func hasPromise(_ usual: IdleTimeout, at now: Timestamp) -> Bool {
        if protection(at: now) != nil { return true }
        if let until = [holds.lease?.until, holds.extension?.until].compactMap({ $0 }).max(), now < until { return true }
        if record.releasedAt != nil { return true }
        switch (record.idleTimeout, usual) {
        case (.never, _), (.auto, .after), (.after, .auto): return true
        case (.after(let own), .after(let usual)): return own > usual
        case (.after, .never), (.auto, .auto), (.auto, .never), (nil, _): return false
        }
    }

    /// Takes the settings of its predecessor. Its cost and its run stay its own.
    fileprivate mutating func inherit(_ predecessor: TrackedServer, at now: Timestamp) {
        let own = record
        record = predecessor.record
        (record.firstSeenAt, record.cost, record.savings, record.estimated) = (own.firstSeenAt, own.cost, own.savings, own.estimated)
        (record.startedAt, record.stoppedAt) = (own.startedAt, own.stoppedAt)
        (record.runStartedAt, record.idleSince) = (own.runStartedAt, own.idleSince)
        holds = predecessor.holds
        activity.history.hold(until: now)
        isRecordDirty = true
    }
}
