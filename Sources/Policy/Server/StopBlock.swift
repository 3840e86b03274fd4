package import Fleet

/// What one answer of the provider about a server says that forbids an automatic stop.
package struct StopBlock: Hashable, Sendable {
    private var isLocked: Bool
    private var owner: String?
    /// A storage that a stop would erase, or an unknown one; `nil`: data survives.
    private var storage: Storage?
    private var unreadable: [String]
    /// The actions that it lists for a running pod, without a stop; `nil`: it lists one, or none can be read.
    private var otherActions: Actions?

    private struct Actions: Hashable, Sendable {
        var allowed: Set<PodAction>
        var words: [String]?
    }

    /// `nil`: nothing in the answer forbids a stop.
    package init?(_ seen: ObservedServer) {
        let losesData = seen.kind == .timed && seen.phase == .running && !seen.storage.survivesStop
        let allowed = seen.kind == .timed && seen.phase == .running ? seen.allowedActions : nil
        otherActions = allowed.flatMap { $0.contains(.stop) ? nil : Actions(allowed: $0, words: seen.actionWords) }
        let isListed = otherActions == nil
        guard seen.isLocked || seen.ownerResource != nil || losesData || !seen.unreadable.isEmpty || !isListed else { return nil }
        (isLocked, owner, unreadable) = (seen.isLocked, seen.ownerResource, seen.unreadable)
        storage = losesData ? seen.storage : nil
    }

    /// Another answer about the same server, with everything that this one forbids.
    package func added(to seen: ObservedServer) -> ObservedServer {
        var both = seen
        both.isLocked = seen.isLocked || isLocked
        both.ownerResource = seen.ownerResource ?? owner
        if let storage, seen.storage.survivesStop { both.storage = storage }
        if let otherActions, seen.phase == .running {  // guard: F85_aStopThatIsNotListed
            (both.allowedActions, both.actionWords) = (otherActions.allowed, otherActions.words)
        }
        both.unreadable = Set(seen.unreadable + unreadable).sorted()
        return both
    }
}

/// What the provider's answer about one server alone forbids, and when to ask it again.
///
/// Lists come from replicas that lag, so a list that does not show it does not lift it: only another answer about this server does.
package struct OwnAnswer: Hashable, Sendable {
    package private(set) var block: StopBlock?
    /// When to read the server on its own, since lists no longer show what its own answer forbids; `nil`: they do, or nothing is forbidden.
    package private(set) var checkDueAt: Timestamp?
    private var checks = 0

    package static let longestCheckInterval = Duration.seconds(1800)

    package init() {}

    /// The server was read on its own.
    package mutating func record(_ seen: ObservedServer) {
        block = StopBlock(seen)
        checkDueAt = nil
        if block == nil { checks = 0 }
    }

    /// A list shows the server.
    ///
    /// - Returns: the server with everything that its own answer forbids.
    package mutating func merged(_ listed: ObservedServer, at now: Timestamp) -> ObservedServer {
        guard let block else { return listed }
        let merged = block.added(to: listed)
        if merged == listed {
            (checkDueAt, checks) = (nil, 0)
        } else if checkDueAt == nil {
            planCheck(at: now)
        }
        return merged  // guard: F85_whatASingleReadForbids
    }

    /// It could not be read.
    package mutating func recordFailedCheck(at now: Timestamp) { planCheck(at: now) }

    private mutating func planCheck(at now: Timestamp) {
        checkDueAt = now + min(.seconds(30) * (1 << min(checks, 10)), OwnAnswer.longestCheckInterval)
        checks += 1
    }
}
