import Fleet
import Logging
import Policy

/// Records how the provider's lists answer, and which servers they include. A server that a list lacks is not gone for that.
struct ListHealth: Sendable {
    /// For texts.
    let provider: ProviderName
    let fleet: FleetState
    let journal: Journal
    let settings: ControlPlaneSettings
    let time: any TimeSource
    let logger: Logger

    /// Failures in a row that are reported.
    private static let failuresReported = 3

    // MARK: Answers

    func recordRows(_ kind: ServerKind, unreadable: Int) {
        fleet.write { $0.lists[kind, default: .init()].unreadableRows = unreadable }
    }

    /// A list without one readable row says nothing about the servers that are known.
    func unreadableList(_ kind: ServerKind, _ listing: ServerListing) -> ProviderError? {
        guard listing.servers.isEmpty, listing.unreadableRows > 0 else { return nil }
        let isAnyKnown = fleet.read { state in state.servers.values.contains { $0.record.kind == kind && $0.record.goneAt == nil } }
        // guard: F48_aListWithoutOneReadableRow
        return isAnyKnown ? .malformed("none of the \(listing.unreadableRows) row(s) of the list of \(kind.plural) can be read") : nil
    }

    /// RunPod's limits delay the poll of the pods, and the last one still counts: that is no failure.
    func isThrottled(_ kind: ServerKind, _ error: ProviderError, at now: Timestamp) -> Bool {
        guard kind == .timed, case .throttled = error else { return false }
        return fleet.read { state in state.lists[kind]?.seenAt.map { now - $0 <= settings.podEvidenceValidFor } ?? false }
    }

    /// A complete list.
    ///
    /// - Returns: the event that reports that the list can be read again.
    func recordSuccess(_ kind: ServerKind, at now: Timestamp) -> [Event] {
        fleet.write { state in
            let before = state.lists[kind]?.failures ?? 0
            state.lists[kind]?.failures = 0
            state.lists[kind]?.error = nil
            state.lists[kind, default: .init()].seenAt = now
            guard before > 0 else { return [] }
            // Stops that wait because nothing could be read continue now.
            state.changeAll(where: { $0.record.kind == kind && $0.waitsForProvider }) { $0.retryStop(at: now) }
            guard before >= ListHealth.failuresReported else { return [] }
            return [
                Event(
                    at: now, kind: .providerBack, actor: .outside, about: .list(kind),
                    summary: "\(provider)'s list of \(kind.plural) can be read again.")
            ]
        }
    }

    /// - Parameter seen: servers that the incomplete list does include.
    func recordFailure(_ kind: ServerKind, _ error: ProviderError, seen: Set<ServerID> = []) async {
        let now = time.now()
        let (events, unseen) = fleet.write { state in
            state.lists[kind, default: .init()].failures += 1
            state.lists[kind]?.error = error
            let isReported = state.lists[kind]?.failures == ListHealth.failuresReported
            let unseen = state.servers.values.filter { $0.record.kind == kind && !seen.contains($0.id) }.map(\.id)
            return (isReported ? [failureEvent(kind, error, seen: seen.count, at: now)] : [], unseen)
        }
        await journal.write(events)
        await recordUnread(unseen, error)
    }

    private func failureEvent(_ kind: ServerKind, _ error: ProviderError, seen: Int, at now: Timestamp) -> Event {
        Event(
            at: now, kind: .providerUnreachable, severity: .critical, actor: .outside, about: .list(kind),
            summary: seen == 0
                ? "\(provider)'s list of \(kind.plural) cannot be read: \(error.text(ofReading: provider)). No server is stopped while its status is unknown."
                : "Only a part of \(provider)'s list of \(kind.plural) can be read (\(seen)): \(error.text(ofReading: provider)). No server that it lacks is stopped or "
                    + "recorded as gone.")
    }

    /// These servers could not be read: reports those whose state has been unknown for long.
    func recordUnread(_ ids: [ServerID], _ error: ProviderError) async {
        let now = time.now()
        logger.debug("a poll failed: \(error.text(ofReading: provider))")
        var events: [Event] = []
        for id in ids.sorted() { events += fleet.update(id) { $0.reportUncertainty(settings: settings, at: now) } ?? [] }
        await journal.write(events)
    }

    // MARK: Which servers are listed

    /// Records which servers a complete list includes.
    func recordListed(_ kind: ServerKind, seen: Set<ServerID>, at now: Timestamp) {
        func isNews(_ server: TrackedServer) -> Bool {
            server.record.kind == kind && server.record.goneAt == nil
                && (server.provider.presence.missingSince == nil) != seen.contains(server.id)
        }
        fleet.write { state in
            state.changeAll(where: isNews) { server in
                if seen.contains(server.id) {
                    server.provider.presence.recordShown()
                } else {
                    server.provider.presence.recordMissing(at: now)
                }
            }
            state.changeAll(where: { $0.record.kind == kind && $0.provider.presence.unlistedSince != nil }) {
                $0.provider.presence.recordCompleteList()
            }
        }
    }

    /// Records which servers a list includes that is incomplete or failed: the others are read on their own, so that they stop on time when
    /// idle.
    func recordPartlyListed(_ kind: ServerKind, seen: Set<ServerID>, after problem: ProviderError, at now: Timestamp) {
        fleet.write { state in
            state.changeAll(where: { $0.record.kind == kind && seen.contains($0.id) && !$0.provider.presence.isListed }) {
                $0.provider.presence.recordShown()
            }
            guard problem.isOfTheListAlone else { return }  // guard: F48_whatHalfAList
            state.changeAll(where: {
                $0.record.kind == kind && $0.record.goneAt == nil && !seen.contains($0.id) && $0.provider.presence.unlistedSince == nil
            }) {
                $0.provider.presence.recordUnlisted(at: now)
            }
        }
    }
}

extension ProviderError {
    /// Other requests may succeed all the same.
    fileprivate var isOfTheListAlone: Bool {
        switch self {
        case .malformed, .outcomeUnknown, .notFound, .throttled: true
        case .rejected, .unreachable: false
        }
    }
}

extension ServerKind {
    var plural: String {
        switch self {
        case .timed: "pods"
        case .serverless: "endpoints"
        }
    }
}

extension TrackedServer {
    /// A server whose state is unknown does not stop; when that lasts, it is reported.
    mutating func reportUncertainty(settings: ControlPlaneSettings, at now: Timestamp) -> [Event] {
        guard record.ownership.mayAct, record.goneAt == nil else { return [] }
        let doubt = Uncertainty(record, provider, activity.history, minimumWorkers: settings.minimumWorkers, at: now)
        let finding = notices.doubt.record(doubt?.since, gap: max(.seconds(60), settings.tick * 3), at: now)
        guard let doubt, case .doubt(let since, let isOnAndOff) = finding else {
            guard notices.isUnknownReported, finding == .none else { return [] }
            notices.isUnknownReported = false
            return [Event(at: now, kind: .telemetryBack, server: id, summary: "\(record.name) can be judged again.")]
        }
        guard !notices.isUnknownReported, now - since >= settings.unknownAlertAfter else { return [] }
        notices.isUnknownReported = true
        let rate = record.cost.rate
        let cost = rate > .zero ? ", at \(rate), \(rate.cost(of: now - since)) so far" : ""
        let often = isOnAndOff ? ", on and off for \((now - since).inWords)" : ""
        return [
            Event(
                at: now, kind: .telemetryUnknown, severity: .warning, server: id,
                summary: "\(record.name): \(doubt.detail)\(often)\(cost). It does not stop automatically while this is unknown.")
        ]
    }
}
