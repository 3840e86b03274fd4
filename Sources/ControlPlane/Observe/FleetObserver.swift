import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Polls the account and applies the answers to the fleet. Decides nothing.
final class FleetObserver: Sendable {
    private let provider: any ServerProvider
    private let fleet: FleetState
    private let journal: Journal
    private let lists: ListHealth
    private let newServers: NewServers
    private let settings: ControlPlaneSettings
    private let time: any TimeSource
    private let logger: Logger
    /// When to poll each endpoint next.
    private let endpointPolls = Mutex(DeadlineQueue())

    init(
        provider: any ServerProvider, fleet: FleetState, journal: Journal, lists: ListHealth, newServers: NewServers,
        settings: ControlPlaneSettings, time: any TimeSource, logger: Logger
    ) {
        self.provider = provider
        self.fleet = fleet
        self.journal = journal
        self.lists = lists
        self.newServers = newServers
        self.settings = settings
        self.time = time
        self.logger = logger
    }

    /// The time of this process's clock less that of the provider's; `nil`: unknown.
    var clockOffset: Duration? { provider.clockOffset }

    // MARK: Lists

    /// Polls all pods, or the settings of all endpoints, with one list.
    ///
    /// - Returns: the servers whose verdict may have changed.
    func poll(_ kind: ServerKind) async -> Set<ServerID> {
        let requestedAt = time.now()
        let listing: ServerListing
        do { listing = try await provider.list(kind) } catch {
            // A poll that the end of the process interrupts says nothing about the provider.
            guard !Task.isCancelled else { return [] }
            let now = time.now()
            if lists.isThrottled(kind, error, at: now) { return [] }
            lists.recordPartlyListed(kind, seen: [], after: error, at: now)
            await lists.recordFailure(kind, error)
            return []
        }
        let now = time.now()
        if kind == .timed { fleet.write { $0.podListTook = now - requestedAt } }
        let seen = Set(listing.servers.map(\.id))
        lists.recordRows(kind, unreadable: listing.unreadableRows)
        let problem = listing.problem ?? lists.unreadableList(kind, listing)
        var events = problem == nil ? lists.recordSuccess(kind, at: now) : []
        var changed: Set<ServerID> = []
        let arrivals = await newServers.arrivals(among: listing.servers, isComplete: problem == nil, at: now)
        for server in listing.servers where !isOutdated(requestedAt, server.id) {  // guard: F34_aList
            let (reported, isChanged) = apply(server, arrivals[server.id], at: now)
            events += reported
            if isChanged { changed.insert(server.id) }
        }
        if let problem {
            lists.recordPartlyListed(kind, seen: seen, after: problem, at: now)
            await journal.write(events)
            await lists.recordFailure(kind, problem, seen: seen)
            return changed
        }
        lists.recordListed(kind, seen: seen, at: now)
        // An idle clock that is not on disk must not be believed after a crash.
        let isWritten = await journal.write(events)
        if kind == .timed, isWritten { await recordPass(at: now) }
        return changed
    }

    private func recordPass(at now: Timestamp) async {
        let (moved, clockSince) = fleet.read { state in (state.movedHolds, state.clockSince) }
        let pass = RecordedPass(at: now, boot: time.boot, clockCorrection: time.clockCorrection, clockSince: clockSince)
        guard await journal.record(pass, moved: moved), !moved.isEmpty else { return }
        fleet.write { state in state.movedHolds = [] }
    }

    /// An answer shows the state at the time of its request: a later request, as after a stop, may have been answered meanwhile.
    private func isOutdated(_ requestedAt: Timestamp, _ id: ServerID) -> Bool {
        fleet.read { state in state.isOutdated(requestedAt, id) }
    }

    // MARK: Single servers

    /// Applies a server that was read on its own.
    ///
    /// - Returns: its verdict may have changed.
    func apply(_ server: ObservedServer, requestedAt: Timestamp, at now: Timestamp) async -> Bool {
        // guard: F34_aLookThatTravelled.1
        guard !isOutdated(requestedAt, server.id) else { return applyLate(server) }
        let (events, isChanged) = apply(server, nil, isOwn: true, at: now)
        await journal.write(events)
        return isChanged
    }

    /// A list that was requested later shows the server as it is, except for what lists may not show yet.
    private func applyLate(_ server: ObservedServer) -> Bool {
        fleet.update(server.id) { known in
            let before = known.verdictInputs
            known.provider.applyLate(server)
            return known.mayHaveAnotherVerdict(than: before)
        } ?? false
    }

    /// - Parameter arrival: of a server that is not tracked yet; `nil`: it is not to be tracked now.
    private func apply(
        _ server: ObservedServer, _ arrival: NewServers.Arrival?, isOwn: Bool = false, at now: Timestamp
    ) -> (events: [Event], isChanged: Bool) {
        fleet.write { $0.apply(server, arrival, isOwn: isOwn, settings: settings, at: now) }
    }

    /// Tracks a server that was just created by a deploy.
    func register(_ server: ObservedServer, deployment: Deployment, actor: Actor, at now: Timestamp) async {
        await newServers.register(server, deployment, actor: actor, at: now)
    }

    // MARK: Endpoints

    /// Queue and workers are two requests.
    private static let requestsPerPoll = 2

    /// The endpoints whose load is due, no more than the request budget allows.
    func endpointsDue(at now: Timestamp) -> [ServerID] {
        let endpoints = fleet.read { state in
            state.servers.values.filter { $0.record.kind == .serverless && $0.record.goneAt == nil }.map(\.id)
        }
        let interval = endpointInterval(count: endpoints.count)
        return endpointPolls.withLock { queue in
            let new = endpoints.filter { !queue.contains($0) }.sorted()  // guard: F20_newEndpoints
            for (index, id) in new.enumerated() {
                // Spread over the interval, so that not all are due at once; known endpoints keep their turn.
                queue.set(now + interval * (Double(index) / Double(new.count)), for: id)
            }
            let due = queue.takeDue(at: now)
            for id in due where endpoints.contains(id) { queue.set(now + interval, for: id) }
            return due.filter(endpoints.contains)
        }
    }

    private func endpointInterval(count: Int) -> Duration {
        let requests = Double(count * FleetObserver.requestsPerPoll)
        return max(settings.endpointInterval, .seconds(60) * (requests / Double(settings.endpointCallsPerMinute)))
    }

    /// Polls queue and workers of one endpoint.
    ///
    /// - Returns: its verdict may have changed.
    func pollLoad(of id: ServerID) async -> Bool {
        let load: EndpointLoad
        do { load = try await provider.load(of: id) } catch .notFound {
            return false
        } catch {
            await lists.recordUnread([id], error)
            return false
        }
        let isChanged = apply(load, of: id, at: time.now())
        await journal.write([])
        return isChanged
    }

    /// Applies a load that was just read.
    ///
    /// - Returns: the verdict on the endpoint may have changed.
    @discardableResult
    func apply(_ load: EndpointLoad, of id: ServerID, at now: Timestamp) -> Bool {
        fleet.write { state in
            let count = state.servers.values.count { $0.record.kind == .serverless && $0.record.goneAt == nil }
            let prices = state.prices
            let validFor = endpointInterval(count: count) * 2.5 + settings.tick * 2
            return state.change(id) { server in
                let before = server.record.idleSince
                server.apply(load, validFor: validFor, settings: settings, prices: prices, at: now)
                return before != server.record.idleSince
            } ?? false
        }
    }
}

extension FleetState.State {
    /// An answer to a request of `requestedAt` shows an older state than the latest answer.
    func isOutdated(_ requestedAt: Timestamp, _ id: ServerID) -> Bool { servers[id]?.observedAt.map { $0 > requestedAt } ?? false }

    /// Applies one answer of the provider about one server.
    ///
    /// - Parameter arrival: of a server that is not tracked yet; `nil`: it is not to be tracked now.
    /// - Returns: what happened, and whether the verdict may have changed.
    mutating func apply(
        _ server: ObservedServer, _ arrival: NewServers.Arrival?, isOwn: Bool, settings usual: ControlPlaneSettings, at now: Timestamp
    ) -> (events: [Event], isChanged: Bool) {
        var (events, settings) = ([Event](), usual)
        // Each row counts until the next list, however long that takes: else no server of a slow list would ever be idle.
        // guard: F20_aListThatTakesLong
        if podListTook > usual.tick { settings.evidenceFloor = max(settings.evidenceFloor, podListTook * 2 + usual.tick * 2) }
        if servers[server.id] == nil {
            guard let arrival else { return (events, false) }
            insert(arrival.tracked(server, at: now))
            if !arrival.isReported { events.append(arrival.event(server, at: now)) }
        }
        let prices = prices
        let isChanged = change(server.id) { known in
            let before = known.verdictInputs
            if settings.adoptsAll, let event = known.adoptUnmanaged(server, at: now) { events.append(event) }  // guard: F33_aServer.2
            events += known.apply(server, isOwn: isOwn, settings: settings, prices: prices, at: now)
            events += known.reportUncertainty(settings: settings, at: now)
            return known.mayHaveAnotherVerdict(than: before)
        }
        return (events, isChanged ?? false)
    }
}

extension TrackedServer {
    /// With `adoptsAll`, adopts a server that an earlier process observed unmanaged. A server that a user releases stays released.
    fileprivate mutating func adoptUnmanaged(_ seen: ObservedServer, at now: Timestamp) -> Event? {
        guard observed == nil, !record.ownership.mayAct, record.releasedAt == nil, seen.ownerResource == nil else { return nil }
        record.ownership = .adopted(by: .controlPlane, at: now)
        isRecordDirty = true
        activity.history.hold(until: now)
        return adoptedEvent(at: now)
    }

    /// What a verdict depends on, beside the passing of time and work, which have reviews of their own.
    fileprivate var verdictInputs: VerdictInputs {
        VerdictInputs(observed: observed, runStartedAt: record.runStartedAt, goneAt: record.goneAt, idleSince: record.idleSince)
    }

    /// Something else changed than the passing of time and work.
    fileprivate func mayHaveAnotherVerdict(than before: VerdictInputs) -> Bool {
        guard let old = before.observed, let new = observed else { return true }
        return old.phase != new.phase || old.isLocked != new.isLocked || old.allowedActions != new.allowedActions
            || old.unreadable != new.unreadable || old.ownerResource != new.ownerResource || old.endpointType != new.endpointType
            || old.storage != new.storage || old.workers != new.workers || before.runStartedAt != record.runStartedAt
            || before.goneAt != record.goneAt
            || (before.idleSince != record.idleSince && (notices.warning != nil || before.idleSince == nil))
    }

    /// The list of all pods or endpoints showed it a moment ago: enough where the provider does not show it on its own.
    func isListed(_ settings: ControlPlaneSettings, at now: Timestamp) -> Bool {
        guard record.goneAt == nil, provider.presence.isListed, let observedAt else { return false }
        return now - observedAt <= settings.tick * 2 + (record.kind == .timed ? .zero : settings.endpointInterval)
    }
}

private struct VerdictInputs {
    var observed: ObservedServer?
    var runStartedAt, goneAt, idleSince: Timestamp?
}
