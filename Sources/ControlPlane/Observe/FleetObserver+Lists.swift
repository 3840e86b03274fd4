import Fleet

/// Lists that are not whole: what was seen counts, and what was not seen is not missing for that.
extension FleetObserver {
    /// Of those that half a list did not show, so many are asked for by themselves each time.
    static let unlistedAtATime = 8

    /// One server that is asked for by itself.
    struct Confirmation: Sendable, Comparable {
        var id: ServerID
        var kind: ServerKind
        var dueAt: Timestamp

        static func < (a: Confirmation, b: Confirmation) -> Bool { (a.dueAt, a.id) < (b.dueAt, b.id) }
    }

    /// How many rows of the latest list could not be read.
    func noteRows(_ kind: ServerKind, unreadable: Int) {
        book.write { $0.lists[kind, default: .init()].unreadableRows = unreadable }
    }

    /// A list of which no row can be read shows nothing of the servers that are known.
    func blindness(of kind: ServerKind, _ listing: ServerListing) -> ProviderError? {
        guard listing.servers.isEmpty, listing.unreadableRows > 0 else { return nil }
        let isAnyKnown = book.read { state in state.servers.values.contains { $0.record.kind == kind && $0.record.goneAt == nil } }
        // guard: F48_aListWithoutOneReadableRow
        return isAnyKnown ? .malformed("none of the \(listing.unreadableRows) row(s) of the list of \(kind.several) can be read") : nil
    }

    /// Notes what a list did not show that ended too early, or that was none: it is asked for by itself, so that it is stopped when it is
    /// idle all the same.
    func noteUnlisted(_ kind: ServerKind, seen: Set<ServerID>, after problem: ProviderError, at now: Timestamp) {
        book.write { state in
            state.changeAll(where: { $0.record.kind == kind && seen.contains($0.id) && ($0.unlistedSince ?? $0.missingSince) != nil }) {
                ($0.unlistedSince, $0.missingSince, $0.confirmDueAt) = (nil, nil, nil)
            }
            guard problem.isOfTheListAlone else { return }  // guard: F48_whatHalfAList
            state.changeAll(where: { $0.record.kind == kind && $0.record.goneAt == nil && !seen.contains($0.id) && $0.unlistedSince == nil }
            ) {
                $0.unlistedSince = now
            }
        }
    }

    func isUnlisted(_ server: TrackedServer, at now: Timestamp) -> Bool {
        guard server.record.goneAt == nil, let since = server.unlistedSince else { return false }
        return now - since >= settings.tick * 2
    }

    func hasUnlistedNamesake(_ server: ObservedServer, listed: Set<ServerID>) -> Bool {
        book.read { state in
            state.ids(named: server.name).contains { $0 != server.id && !listed.contains($0) }
        }
    }
}

extension TrackedServer {
    /// The list of all pods showed it a moment ago: that has to do where RunPod does not show it by itself.
    func isListed(within span: Duration, at now: Timestamp) -> Bool {
        guard record.kind == .timed, record.goneAt == nil, missingSince == nil, unlistedSince == nil, let seen = observedAt else {
            return false
        }
        return now - seen <= span
    }
}

extension ProviderError {
    /// Other questions may be answered all the same.
    fileprivate var isOfTheListAlone: Bool {
        switch self {
        case .malformed, .outcomeUnknown, .notFound, .throttled: true
        case .rejected, .unreachable: false
        }
    }
}
