import Fleet
import Policy

/// Reads servers on their own that lists lack, or show without what their own answer forbids. It works beside the polls of lists: one
/// request that hangs delays nothing else. A server is gone only when complete lists lack it for long and the provider does not find it.
struct MissingServerCheck: Sendable {
    let provider: any ServerProvider
    let observer: FleetObserver
    let lists: ListHealth
    let moves: ServerMoves
    let fleet: FleetState
    let journal: Journal
    let settings: ControlPlaneSettings
    let time: any TimeSource

    /// Of the servers that incomplete lists did not show, at most this many are read in one pass.
    private static let unlistedPerPass = 8

    /// Of the missing servers, at most this many are read in one pass: each often enough for its answer to stay valid.
    private static func missingPerPass(of missing: Int) -> Int { max(8, (missing + 2) / 3) }

    private struct Due: Sendable, Comparable {
        var id: ServerID
        var kind: ServerKind
        var dueAt: Timestamp

        static func < (a: Due, b: Due) -> Bool { (a.dueAt, a.id) < (b.dueAt, b.id) }
    }

    /// - Returns: the servers that exist and whose verdict may have changed.
    func pass() async -> Set<ServerID> {
        let now = time.now()
        let due = fleet.read { state in
            var (count, missing, unlisted) = (0, [Due](), [Due]())
            for server in state.servers.values where !server.provider.presence.isListed {
                let isMissing = isMissingForLong(server, at: now)
                count += isMissing ? 1 : 0
                let presence = server.provider.presence
                guard presence.confirmDueAt ?? now <= now else { continue }
                let due = Due(id: server.id, kind: server.record.kind, dueAt: presence.confirmDueAt ?? .distantPast)
                if isMissing { missing.append(due) } else if isUnlistedForLong(server, at: now) { unlisted.append(due) }
            }
            return missing.sorted(by: <).prefix(MissingServerCheck.missingPerPass(of: count))
                + unlisted.sorted(by: <).prefix(MissingServerCheck.unlistedPerPass)
        }
        var changed: Set<ServerID> = []
        for server in due where await confirm(server.id, server.kind) { changed.insert(server.id) }
        for server in contradicted(at: now) where await readAgain(server.id, server.kind) { changed.insert(server.id) }
        return changed
    }

    /// The running servers of which a list does not show what their own answer forbids, and whose time has come.
    private func contradicted(at now: Timestamp) -> [Due] {
        fleet.read { state in
            let due = state.servers.values.compactMap { server -> Due? in
                guard server.record.goneAt == nil, server.provider.phase == .running, let dueAt = server.provider.own.checkDueAt,
                    dueAt <= now
                else { return nil }
                return Due(id: server.id, kind: server.record.kind, dueAt: dueAt)
            }
            return Array(due.sorted(by: <).prefix(MissingServerCheck.unlistedPerPass))
        }
    }

    /// - Returns: its verdict may have changed.
    private func readAgain(_ id: ServerID, _ kind: ServerKind) async -> Bool {
        let requestedAt = time.now()
        do {
            let seen = try await provider.readMissing(id, kind)
            return await observer.apply(seen, requestedAt: requestedAt, at: time.now())
        } catch {
            fleet.update(id) { $0.provider.own.recordFailedCheck(at: time.now()) }
            return false
        }
    }

    private func isMissingForLong(_ server: TrackedServer, at now: Timestamp) -> Bool {
        guard server.record.goneAt == nil, let since = server.provider.presence.missingSince else { return false }
        let isNew = now - server.record.firstSeenAt < settings.createLag
        return now - since >= (isNew ? settings.createLag : settings.goneAfter)  // guard: F20_aServerThatListsLack, F34
    }

    private func isUnlistedForLong(_ server: TrackedServer, at now: Timestamp) -> Bool {
        guard server.record.goneAt == nil, let since = server.provider.presence.unlistedSince else { return false }
        return now - since >= settings.tick * 2
    }

    /// - Returns: it exists, and its verdict may have changed.
    private func confirm(_ id: ServerID, _ kind: ServerKind) async -> Bool {
        do {
            // It exists, and is read on its own until a list shows it.
            let requestedAt = time.now()
            let seen = try await provider.readMissing(id, kind)  // guard: F15_aServerThatListsLack.1
            let isChanged = await observer.apply(seen, requestedAt: requestedAt, at: time.now())
            fleet.update(id) { $0.provider.presence.confirmDueAt = time.now() + settings.tick }
            return isChanged
        } catch .notFound where isProvenMissing(id, kind, at: time.now()) {  // guard: F48_halfAListAndA404
            await recordGone(id)
        } catch {
            await lists.recordUnread([id], error)
            // guard: F15_aServerThatListsLack.2
            fleet.update(id) { $0.provider.presence.confirmDueAt = time.now() + settings.tick * 6 }
        }
        return false
    }

    /// Complete lists lack it too, and for long enough. An unreadable row may be its row, for some time.
    private func isProvenMissing(_ id: ServerID, _ kind: ServerKind, at now: Timestamp) -> Bool {
        fleet.read { state in
            guard let server = state.servers[id], isMissingForLong(server, at: now), let since = server.provider.presence.missingSince
            else { return false }
            let list = state.lists[kind] ?? .init()
            guard list.failures == 0 else { return false }
            return list.unreadableRows == 0 || now - since >= settings.goneAfter * 10  // guard: F48_aServerBesideAnUnreadableRow
        }
    }

    private func recordGone(_ id: ServerID) async {
        let now = time.now()
        let event = fleet.update(id) { server in
            server.leave(at: now)
            return server.goneEvent(at: now)
        }
        await journal.write(event.map { [$0] } ?? [])
        await moves.inherit(from: id, at: now)  // guard: F58_aMoveThatIsListed
    }
}
