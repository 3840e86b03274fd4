import Fleet
import Logging
import Policy
import Store

/// What a person set for a server follows it when RunPod moves it to another id.
extension FleetObserver {
    /// What is to become of a newcomer that may be an old acquaintance.
    enum ReturnedPod: Sendable {
        case new
        /// It is the same server; all that belongs to it was written down.
        case moved(TrackedServer)
        /// It may be: it is not adopted by itself, and people are told why.
        case unsure(String)
        /// That cannot be told yet.
        case waits
    }

    /// - Parameters:
    ///   - listed: every server of the answer.
    ///   - strangers: those of its name that are new.
    func homecoming(of server: ObservedServer, listed: Set<ServerID>, strangers: [ObservedServer], at now: Timestamp) async -> ReturnedPod {
        guard server.kind == .timed else { return .new }
        let defaults = settings.idleTimeout
        let known = book.read { state in state.namesakes(server.name) }.filter { $0.id != server.id }
        let candidates = known.map { old in
            MovedServer.Known(
                record: old.record, observed: old.observed, isListed: listed.contains(old.id), hasPromise: old.hasPromise(defaults, at: now)
            )
        }
        switch MovedServer.origin(of: server, among: candidates, strangers: strangers, at: now) {
        case .new: return .new
        case .unsure(let ids): return .unsure(FleetObserver.doubt(server, ids, listed))
        case .moved(let id):
            guard let old = known.first(where: { $0.id == id }) else { return .new }
            return await follow(old, to: server, at: now)
        }
    }

    private static func doubt(_ server: ObservedServer, _ ids: [ServerID], _ listed: Set<ServerID>) -> String {
        let all = ids.map(\.text).joined(separator: ", ")
        return ids.allSatisfy(listed.contains)
            ? "it looks the same as \(all), which is still listed: RunPod may be moving it"
            : "it has the name of \(all), which was protected, released or given rules of its own, and is listed no more: it may be the same "
                + "server under a new id"
    }

    /// The old one is asked for by itself: that a list lacks it proves nothing.
    private func follow(_ old: TrackedServer, to server: ObservedServer, at now: Timestamp) async -> ReturnedPod {
        if old.record.goneAt == nil {
            do {
                _ = try await provider.check(old.id, .timed)
                return .unsure("it looks the same as \(old.id), which still exists")
            } catch .notFound {
                // Neither listed nor found.
            } catch {
                // One that cannot be asked for may be there.
                let isLate = old.missingSince.map { now - $0 > settings.createLag } ?? false
                return isLate ? .unsure("it looks the same as \(old.id), of which RunPod does not say whether it still exists") : .waits
            }
        }
        do { return .moved(try await move(old, to: server, at: now)) } catch {
            logger.error("that \(old.id) is now \(server.id) could not be written, the next pass tries again: \(error)")
            return .waits
        }
    }

    private func move(_ old: TrackedServer, to server: ObservedServer, at now: Timestamp) async throws(StoreError) -> TrackedServer {
        let gone =
            book.update(old.id) { server -> TrackedServer in
                if server.record.goneAt == nil { server.leave(at: now) }
                return server
            } ?? old
        let record = gone.record.moved(to: server.id, at: now)
        let event = Event(
            at: now, kind: .serverMoved, severity: .warning, server: server.id, actor: .outside,
            summary: "RunPod moved \(server.name) from \(old.id) to \(server.id): its protection, limits, tags and owner moved with it. "
                + "An agent in it needs a new token.")
        try await journal.record { writer throws(StoreError) in try await writer.move(gone.record, to: record, events: [event]) }
        var moved = TrackedServer(
            record: record, holds: gone.holds, history: WorkHistory(expected: PodReader.expectedSignals(of: server), since: now))
        moved.recentStops = gone.recentStops
        return moved
    }

    /// A server is gone for good: where RunPod listed its successor beside it, what was set for it goes there now.
    func inherit(from id: ServerID, at now: Timestamp) async {
        guard let old = book[id], old.record.kind == .timed else { return }
        let heirs = book.read { state in
            state.namesakes(old.record.name).filter { heir in
                heir.id != id && heir.record.goneAt == nil && heir.record.firstSeenAt > old.record.firstSeenAt
                    && (heir.record.createdAt.map { heir.record.firstSeenAt - $0 > settings.createLag } ?? false)
                    && heir.observed.map { MovedServer.isSame($0, old.record, old.observed) } ?? false
            }
        }
        guard heirs.count == 1, let heir = heirs.first, let seen = heir.observed else { return }
        let moved: TrackedServer
        do { moved = try await move(old, to: seen, at: now) } catch {
            logger.error("what was set for \(id) could not be moved to \(heir.id): \(error)")
            return
        }
        book.update(heir.id) { server in
            let record = server.record
            server.record = moved.record
            // What it cost and where its run stands is its own.
            (server.record.firstSeenAt, server.record.cost, server.record.savings) = (record.firstSeenAt, record.cost, record.savings)
            server.record.estimated = record.estimated
            (server.record.startedAt, server.record.stoppedAt) = (record.startedAt, record.stoppedAt)
            (server.record.runStartedAt, server.record.idleSince) = (record.runStartedAt, record.idleSince)
            server.holds = moved.holds
            server.history.hold(until: now)
            server.isRecordDirty = true
        }
    }
}

extension TrackedServer {
    /// Something keeps it on, or out of this control plane's hands, that a newcomer of its name would be without.
    func hasPromise(_ usual: IdleTimeout, at now: Timestamp) -> Bool {
        if protection(at: now) != nil { return true }
        if let until = [holds.lease?.until, holds.extension?.until].compactMap({ $0 }).max(), now < until { return true }
        if record.releasedAt != nil { return true }
        switch (record.idleTimeout, usual) {
        case (.never, _): return true
        case (.after(let own), .after(let usual)): return own > usual
        case (.after, .never), (nil, _): return false
        }
    }

    /// The provider has it no more.
    mutating func leave(at now: Timestamp) {
        record.goneAt = now
        record.cost.change(to: .zero, at: now)
        record.estimated.change(to: .zero, at: now)
        record.savings.change(to: .zero, at: min(now, lastSeenAt ?? now))  // guard: F39_whatIsGone.1
        record.idleSince = nil
        isRecordDirty = true
    }
}
