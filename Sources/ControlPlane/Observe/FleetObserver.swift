import Fleet
import Logging
import Policy
import Store
import Synchronization

/// Looks at the account and folds what it sees into the book. Decides nothing.
final class FleetObserver: Sendable {
    let provider: any ServerProvider
    private let prices: any PriceSource
    let book: FleetState
    let journal: Journal
    let store: FleetStore
    let settings: ControlPlaneSettings
    let time: any TimeSource
    let logger: Logger
    /// When each endpoint is to be looked at next.
    private let endpointLooks = Mutex(DeadlineQueue())

    init(
        provider: any ServerProvider, prices: any PriceSource, book: FleetState, journal: Journal, store: FleetStore,
        settings: ControlPlaneSettings, time: any TimeSource, logger: Logger
    ) {
        self.provider = provider
        self.prices = prices
        self.book = book
        self.journal = journal
        self.store = store
        self.settings = settings
        self.time = time
        self.logger = logger
    }

    /// Looks at every pod with one call. Answers the servers whose verdict may have changed.
    func lookAtPods() async -> Set<ServerID> { await lookAtAll(.timed) }

    /// Looks at every endpoint's settings with one call.
    func lookAtEndpoints() async -> Set<ServerID> { await lookAtAll(.serverless) }

    // MARK: Lists

    private func lookAtAll(_ kind: ServerKind) async -> Set<ServerID> {
        let asked = time.now()
        let listing: ServerListing
        do { listing = try await provider.list(kind) } catch {
            if isHeldBack(kind, error, at: time.now()) { return [] }
            noteUnlisted(kind, seen: [], after: error, at: time.now())
            await noteFailure(of: kind, error)
            return []
        }
        let now = time.now()
        let seen = listing.servers
        let ids = Set(seen.map(\.id))
        noteRows(kind, unreadable: listing.unreadableRows)
        let problem = listing.problem ?? blindness(of: kind, listing)
        var events = problem == nil ? noteSuccess(of: kind, at: now) : []
        var changed: Set<ServerID> = []
        let arrivals = await newcomers(among: seen, isComplete: problem == nil, at: now)
        for server in seen where !isOlder(asked, than: server.id) {  // guard: F34_aList
            let (news, isChanged) = take(server, arrival: arrivals[server.id], at: now)
            events += news
            if isChanged { changed.insert(server.id) }
        }
        if let problem {
            // What was seen counts. Of what was not seen, this list says nothing.
            noteUnlisted(kind, seen: ids, after: problem, at: now)
            await journal.write(events)
            await noteFailure(of: kind, problem, seen: ids)
            return changed
        }
        noteMissing(kind, seen: ids, at: now)
        // An idle clock that was not written down must not be believed after a crash.
        let isWritten = await journal.write(events)
        if kind == .timed, isWritten { await journal.recordPass(at: now, boot: time.boot) }
        return changed
    }

    /// RunPod's limits hold the poll of the pods back for a moment, and the last one still counts: that is no failure.
    private func isHeldBack(_ kind: ServerKind, _ error: ProviderError, at now: Timestamp) -> Bool {
        guard kind == .timed, case .throttled = error else { return false }
        return book.write { state in
            state.podsHeldBackAt = now
            return state.lists[kind]?.seenAt.map { now - $0 <= ControlPlaneSettings.heldBackEvidence } ?? false
        }
    }

    /// An answer says how things were when it was asked for; somebody else may have looked meanwhile, after a stop.
    private func isOlder(_ asked: Timestamp, than id: ServerID) -> Bool {
        book.read { state in state.servers[id]?.observedAt.map { $0 > asked } ?? false }
    }

    private func take(
        _ server: ObservedServer, arrival: Arrival?, at now: Timestamp
    ) -> (events: [Event], isChanged: Bool) {
        book.write { state in
            var events: [Event] = []
            var settings = settings
            if let at = state.podsHeldBackAt, now - at <= .seconds(60) { settings.evidenceFloor = ControlPlaneSettings.heldBackEvidence }
            if state.servers[server.id] == nil {
                guard let arrival else { return (events, false) }
                state.insert(arrival.watched(server, settings: settings, at: now))
                if arrival.deployment == nil, arrival.moved == nil { events.append(arrival.event(server, at: now)) }
            }
            let prices = state.prices
            let isChanged = state.change(server.id) { known in
                let before = known
                if settings.adoptsAll, let event = known.takeOver(server, at: now) { events.append(event) }  // guard: F33_aServer.2
                events += known.fold(server, settings: settings, prices: prices, at: now)
                events += known.noteUnknown(settings: settings, at: now)
                return FleetObserver.mayChangeVerdict(before, known)
            }
            return (events, isChanged ?? false)
        }
    }

    /// Everything but the passing of time that a verdict hangs on and that work alone does not announce.
    private static func mayChangeVerdict(_ a: TrackedServer, _ b: TrackedServer) -> Bool {
        a.observed?.phase != b.observed?.phase || a.observed?.isLocked != b.observed?.isLocked
            || a.observed?.allowedActions != b.observed?.allowedActions || a.observed?.unreadable != b.observed?.unreadable
            || a.observed?.ownerResource != b.observed?.ownerResource || a.observed?.endpointType != b.observed?.endpointType
            || a.observed?.storage != b.observed?.storage || a.observed?.workers != b.observed?.workers
            || a.record.runStartedAt != b.record.runStartedAt || a.observed == nil || a.record.goneAt != b.record.goneAt
            || (a.record.idleSince != b.record.idleSince && (b.warnedAt != nil || a.record.idleSince == nil))
    }

    // MARK: New servers

    /// How a server came here that the book does not know yet.
    private struct Arrival: Sendable {
        var deployment: Deployment?
        var adoptedBy: Actor?
        /// It was not to be started: the decision to stop it, written together with it.
        var stop: StopIntent?
        /// It was known under another id.
        var moved: TrackedServer?
        /// Why it is not adopted, though all are.
        var doubt: String?

        func watched(_ server: ObservedServer, settings: ControlPlaneSettings, at now: Timestamp) -> TrackedServer {
            if let moved { return moved }
            var record = ServerRecord(
                id: server.id, kind: server.kind, name: server.name, firstSeenAt: now, createdAt: server.createdAt)
            if let deployment {
                record.stewardship = .deployed(deployment.id)
                record.config = deployment.config
                record.idleTimeout = deployment.config.idleTimeout
                record.maxRuntime = deployment.config.maxRuntime
                record.healthCheckURL = deployment.config.healthCheckURL
                record.cpuBusyPercent = deployment.config.cpuBusyPercent
                record.tags = deployment.tags
                record.owner = deployment.owner
                record.hasAdminPolicy =
                    deployment.isByAdmin && (deployment.config.idleTimeout != nil || deployment.config.maxRuntime != nil)
            } else if let adoptedBy, server.ownerResource == nil {
                record.stewardship = .adopted(by: adoptedBy, at: now)
            }
            let expected =
                server.kind == .timed ? PodReader.expectedSignals(of: server) : EndpointReader.expectedSignals
            var watched = TrackedServer(
                record: record, holds: Holds(), history: WorkHistory(expected: expected, since: now))
            watched.isRecordDirty = true
            // Nobody but a person takes it over now.
            if doubt != nil { watched.record.releasedAt = now }
            if let stop { watched.begin(stop) }
            return watched
        }

        func event(_ server: ObservedServer, at now: Timestamp) -> Event {
            let what = server.kind == .timed ? "pod" : "endpoint"
            if let deployment {
                let isLate = deployment.step == .failed
                return Event(
                    at: now, kind: .serverDeployed, severity: isLate ? .warning : .info, server: server.id,
                    summary: isLate
                        ? "\(what) \(server.name) has appeared after its deploy was given up; it is adopted."
                        : "\(what) \(server.name) is deployed.")
            }
            if let doubt {
                return Event(
                    at: now, kind: .serverSeen, severity: .warning, server: server.id, actor: .outside,
                    summary: "\(what) \(server.name) (\(server.id)) is new on the account and not adopted: \(doubt). Adopt it "
                        + "(controlplane adopt \(server.id)) to have it stopped when it is idle.")
            }
            if adoptedBy != nil, server.ownerResource == nil {
                return Event(
                    at: now, kind: .serverAdopted, server: server.id,
                    summary: "\(what) \(server.name) is new on the account and adopted, as all are.")
            }
            return Event(
                at: now, kind: .serverSeen, server: server.id, actor: .outside,
                summary: "\(what) \(server.name) is on the account; it is watched and not touched.")
        }
    }

    /// A server whose deploy answer was lost is recognised by its unique name.
    private func newcomers(among seen: [ObservedServer], isComplete: Bool, at now: Timestamp) async -> [ServerID: Arrival] {
        let known = book.read { state in Set(state.servers.keys) }
        let strangers = seen.filter { !known.contains($0.id) }
        guard !strangers.isEmpty else { return [:] }
        let open: [Deployment]
        do { open = try await store.unsettledDeployments(of: strangers.map(\.name)) } catch {
            // One of them may be ours: a server taken for a stranger now would stay one. The next pass asks again.
            logger.error("open deploys could not be read, new servers wait: \(error)")
            return [:]
        }
        var arrivals: [ServerID: Arrival] = [:]
        let listed = Set(seen.map(\.id))
        let namesakes = Dictionary(grouping: strangers, by: \.name)
        for server in strangers {
            var arrival = Arrival()
            if let deployment = open.first(where: { $0.isOf(server, among: strangers) }) {  // guard: F29_aCreate, F29_aCrash
                arrival.deployment = deployment
                do { arrival.stop = try await settle(arrival, server, actor: .controlPlane, at: now) } catch {
                    logger.error("deploy \(deployment.id) could not be closed, its server waits for the next pass: \(error)")
                    continue
                }
            } else {
                // Whether the one that it may be is listed no more, half a list does not tell.
                if !isComplete, hasUnlistedNamesake(server, listed: listed) { continue }
                switch await homecoming(of: server, listed: listed, strangers: namesakes[server.name, default: []], at: now) {
                case .new: if settings.adoptsAll { arrival.adoptedBy = .controlPlane }  // guard: F33_aServer.1
                case .moved(let moved): arrival.moved = moved
                case .unsure(let doubt): arrival.doubt = doubt
                case .waits: continue
                }
            }
            arrivals[server.id] = arrival
        }
        return arrivals
    }

    /// Writes a deploy's server, all that belongs to it at once, before anybody knows it: a process that ends in between leaves no stranger.
    private func settle(
        _ arrival: Arrival, _ server: ObservedServer, actor: Actor, at now: Timestamp
    ) async throws(StoreError) -> StopIntent? {
        guard let deployment = arrival.deployment else { return nil }
        var events = [arrival.event(server, at: now)]
        events[0].actor = actor
        let isUnwanted = !deployment.autoStart && server.kind == .timed
        if isUnwanted {
            events.append(
                Event(
                    at: now, kind: .stopDecided, server: server.id, actor: actor,
                    summary: "\(server.name) was not to be started: it is to be stopped again."))
        }
        let record = arrival.watched(server, settings: settings, at: now).record
        return try await journal.record { writer throws(StoreError) in
            try await writer.settleDeployment(
                deployment.id, record: record, stop: isUnwanted ? .requested(by: actor) : nil, at: now, events: events)
        }
    }

    /// Takes in a server that was just made, with the deploy it belongs to.
    func welcome(_ server: ObservedServer, deployment: Deployment, actor: Actor, at now: Timestamp) async {
        var arrival = Arrival()
        arrival.deployment = deployment
        do { arrival.stop = try await settle(arrival, server, actor: actor, at: now) } catch {
            // A later list shows it under its unique name, and it is written down then, with what is to become of it.
            logger.error("deploy \(deployment.id) could not be written down: \(error)")
            return
        }
        book.write { state in
            guard state.servers[server.id] == nil else { return }
            var watched = arrival.watched(server, settings: settings, at: now)
            _ = watched.fold(server, settings: settings, prices: state.prices, at: now)
            state.insert(watched)
        }
    }

    // MARK: Servers that are listed no more

    /// A server missing from lists is asked for by itself before it counts as gone: lists lag.
    private func noteMissing(_ kind: ServerKind, seen: Set<ServerID>, at now: Timestamp) {
        func isNews(_ server: TrackedServer) -> Bool {
            server.record.kind == kind && server.record.goneAt == nil && (server.missingSince == nil) != seen.contains(server.id)
        }
        book.write { state in
            state.changeAll(where: isNews) { server in
                server.missingSince = seen.contains(server.id) ? nil : now
                server.confirmDueAt = nil
            }
            state.changeAll(where: { $0.record.kind == kind && $0.unlistedSince != nil }) { $0.unlistedSince = nil }
        }
    }

    /// How many that lists lack are asked for in one go: each often enough to be believed until the next time, as far as there are calls.
    private static func confirmed(of missing: Int) -> Int { max(8, (missing + 2) / 3) }

    /// Asks for servers that lists have lacked for too long, each by itself, beside the looks at lists: one that hangs keeps nobody else
    /// waiting. Answers those that are there and whose verdict may have changed.
    func confirmMissing() async -> Set<ServerID> {
        let now = time.now()
        let due = book.read { state in
            var (missing, due, unlisted) = (0, [Confirmation](), [Confirmation]())
            for server in state.servers.values where server.missingSince != nil || server.unlistedSince != nil {
                let isMissing = isMissingForLong(server, at: now)
                missing += isMissing ? 1 : 0
                guard server.confirmDueAt ?? now <= now else { continue }
                let confirmation = Confirmation(id: server.id, kind: server.record.kind, dueAt: server.confirmDueAt ?? .distantPast)
                if isMissing { due.append(confirmation) } else if isUnlisted(server, at: now) { unlisted.append(confirmation) }
            }
            return due.sorted(by: <).prefix(FleetObserver.confirmed(of: missing))
                + unlisted.sorted(by: <).prefix(FleetObserver.unlistedAtATime)
        }
        var changed: Set<ServerID> = []
        for confirmation in due where await confirm(confirmation.id, confirmation.kind) { changed.insert(confirmation.id) }
        return changed
    }

    private func isMissingForLong(_ server: TrackedServer, at now: Timestamp) -> Bool {
        guard server.record.goneAt == nil, let since = server.missingSince else { return false }
        let isNew = now - server.record.firstSeenAt < settings.createLag
        return now - since >= (isNew ? settings.createLag : settings.goneAfter)  // guard: F20_aServerThatListsLack, F34
    }

    /// Answers whether it is there after all and its verdict may have changed.
    private func confirm(_ id: ServerID, _ kind: ServerKind) async -> Bool {
        do {
            // It is there, and seen by itself as long as no list shows it.
            let asked = time.now()
            let seen = try await provider.check(id, kind)  // guard: F15_aServerThatListsLack.1
            let isChanged = await take(seen, asked: asked, at: time.now())
            book.update(id) { $0.confirmDueAt = time.now() + settings.tick }
            return isChanged
        } catch .notFound where isProvenMissing(id, kind, at: time.now()) {  // guard: F48_halfAListAndA404
            await markGone(id)
        } catch {
            await noteBlind([id], error)
            book.update(id) { $0.confirmDueAt = time.now() + settings.tick * 6 }  // guard: F15_aServerThatListsLack.2
        }
        return false
    }

    /// Do whole lists lack it, too, and for long enough? A row that cannot be read may be its row, for a while.
    private func isProvenMissing(_ id: ServerID, _ kind: ServerKind, at now: Timestamp) -> Bool {
        book.read { state in
            guard let server = state.servers[id], isMissingForLong(server, at: now), let since = server.missingSince else { return false }
            let list = state.lists[kind] ?? .init()
            guard list.failures == 0 else { return false }
            return list.unreadableRows == 0 || now - since >= settings.goneAfter * 10  // guard: F48_aServerBesideAnUnreadableRow
        }
    }

    func markGone(_ id: ServerID) async {
        let now = time.now()
        let event = book.update(id) { server in
            server.leave(at: now)
            return Event(
                at: now, kind: .serverGone, server: id, actor: .outside,
                summary: "\(server.record.name) no longer exists at RunPod.")
        }
        await journal.write(event.map { [$0] } ?? [])
        await inherit(from: id, at: now)  // guard: F58_aMoveThatIsListed
    }

    // MARK: Endpoints

    /// The endpoints whose load is due to be read, no more than the call budget allows.
    func endpointsDue(at now: Timestamp) -> [ServerID] {
        let endpoints = book.read { state in
            state.servers.values.filter { $0.record.kind == .serverless && $0.record.goneAt == nil }.map(\.id)
        }
        let interval = endpointInterval(count: endpoints.count)
        return endpointLooks.withLock { queue in
            let new = endpoints.filter { !queue.contains($0) }.sorted()  // guard: F20_newEndpoints
            for (index, id) in new.enumerated() {
                // Spread, so that they do not all come up in one tick; those that are known keep their turn.
                queue.set(now + interval * (Double(index) / Double(new.count)), for: id)
            }
            let due = queue.takeDue(at: now)
            for id in due where endpoints.contains(id) { queue.set(now + interval, for: id) }
            return due.filter(endpoints.contains)
        }
    }

    /// Queue and workers are asked for one by one.
    private static let callsPerLook = 2

    func nextEndpointLook() -> Timestamp? { endpointLooks.withLock { $0.next } }

    private func endpointInterval(count: Int) -> Duration {
        let calls = Double(count * FleetObserver.callsPerLook)
        return max(settings.endpointInterval, .seconds(60) * (calls / Double(settings.endpointCallsPerMinute)))
    }

    /// Reads queue and workers of one endpoint. Answers whether its verdict may have changed.
    func lookAtLoad(of id: ServerID) async -> Bool {
        let load: EndpointLoad
        do { load = try await provider.load(of: id) } catch .notFound {
            return false
        } catch {
            await noteBlind([id], error)
            return false
        }
        let now = time.now()
        let isChanged = take(load, of: id, at: now)
        await journal.write([])
        return isChanged
    }

    /// Folds a load that was just read.
    @discardableResult
    func take(_ load: EndpointLoad, of id: ServerID, at now: Timestamp) -> Bool {
        book.write { state in
            let count = state.servers.values.count { $0.record.kind == .serverless && $0.record.goneAt == nil }
            let prices = state.prices
            let validFor = endpointInterval(count: count) * 2.5 + settings.tick * 2
            return state.change(id) { server in
                let before = server.record.idleSince
                server.fold(load, validFor: validFor, settings: settings, prices: prices, at: now)
                return before != server.record.idleSince
            } ?? false
        }
    }

    /// Folds one server that was just read by itself. Answers whether its verdict may have changed.
    ///
    /// - Parameter asked: when it was asked for.
    func take(_ server: ObservedServer, asked: Timestamp, at now: Timestamp) async -> Bool {
        guard !isOlder(asked, than: server.id) else { return false }  // guard: F34_aLookThatTravelled.1
        let (events, isChanged) = take(server, arrival: nil, at: now)
        await journal.write(events)
        return isChanged
    }

    // MARK: Prices

    /// Reads the price list when it is older than an hour. Without one, endpoints have no price; pods carry their own.
    func refreshPrices() async {
        let now = time.now()
        if let due = book.read({ state in state.pricesDueAt }), now < due { return }
        do {
            let listing = try await prices.gpuPrices()
            if let problem = listing.problem, listing.rows.isEmpty { throw problem }
            book.write { state in
                // What a part of a list lacks keeps the price that it had.
                let isWhole = listing.isComplete && listing.unreadableRows == 0
                let list = PriceList(listing.rows, over: isWhole ? PriceList() : state.prices)
                state.unreadablePrices = listing.unreadableRows
                state.prices = list
                state.priceFailures = isWhole ? 0 : state.priceFailures + 1
                // Of a list in part, the rest is asked for soon.
                // guard: F83_aPriceListThatWasReadInPart
                state.pricesDueAt = now + (isWhole ? .seconds(3600) : FleetObserver.pricePause(after: state.priceFailures))
                state.changeAll { $0.settle(prices: list, at: now) }
            }
        } catch {
            logger.warning("the price list could not be read, the last one stays in use: \(error)")
            book.write { state in
                state.priceFailures += 1
                state.pricesDueAt = time.now() + FleetObserver.pricePause(after: state.priceFailures)
            }
        }
    }

    /// 30 s at first, then doubling up to 15 min.
    private static func pricePause(after failures: Int) -> Duration { min(.seconds(15) * (1 << min(failures, 8)), .seconds(900)) }

    // MARK: Is the provider there?

    private func noteSuccess(of kind: ServerKind, at now: Timestamp) -> [Event] {
        book.write { state in
            let before = state.lists[kind]?.failures ?? 0
            state.lists[kind]?.failures = 0
            state.lists[kind]?.error = nil
            state.lists[kind, default: .init()].seenAt = now
            guard before > 0 else { return [] }
            // What waited because nothing could be read need not wait any longer.
            state.changeAll(where: { $0.record.kind == kind && $0.lookFailures > 0 }) { server in
                server.lookFailures = 0
                server.intent?.nextAttemptAt = now  // guard: F15_anAPI.2
            }
            guard before >= 3 else { return [] }
            return [
                Event(
                    at: now, kind: .providerBack, actor: .outside, about: .list(kind),
                    summary: "RunPod answers again about \(kind.several).")
            ]
        }
    }

    /// - Parameter seen: what was listed all the same.
    private func noteFailure(of kind: ServerKind, _ error: ProviderError, seen: Set<ServerID> = []) async {
        let now = time.now()
        let (events, blind) = book.write { state in
            state.lists[kind, default: .init()].failures += 1
            state.lists[kind]?.error = error
            var events: [Event] = []
            if state.lists[kind]?.failures == 3 {
                events.append(
                    Event(
                        at: now, kind: .providerUnreachable, severity: .critical, actor: .outside, about: .list(kind),
                        summary: seen.isEmpty
                            ? "RunPod's \(kind.several) cannot be watched: \(error). Nothing is stopped on what cannot be seen."
                            : "Only a part of RunPod's \(kind.several) can be listed (\(seen.count)): \(error). Nothing is stopped, and "
                                + "nothing is called gone, on what cannot be seen."))
            }
            return (events, state.servers.values.filter { $0.record.kind == kind && !seen.contains($0.id) }.map(\.id))
        }
        await journal.write(events)
        await noteBlind(blind, error)
    }

    func noteBlind(_ ids: [ServerID], _ error: ProviderError) async {
        let now = time.now()
        logger.debug("a look at RunPod failed: \(error)")
        var events: [Event] = []
        for id in ids.sorted() { events += book.update(id) { $0.noteUnknown(settings: settings, at: now) } ?? [] }
        await journal.write(events)
    }
}

extension TrackedServer {
    /// A server that an earlier process only watched is taken over when this one is to take over all. What somebody releases later
    /// stays released.
    fileprivate mutating func takeOver(_ seen: ObservedServer, at now: Timestamp) -> Event? {
        guard observed == nil, !record.stewardship.mayAct, record.releasedAt == nil, seen.ownerResource == nil else { return nil }
        record.stewardship = .adopted(by: .controlPlane, at: now)
        isRecordDirty = true
        history.hold(until: now)
        return Event(
            at: now, kind: .serverAdopted, server: id, summary: "\(seen.name) is adopted, as all servers of the account are.")
    }

    /// A server of which too little is known is not stopped; when that lasts, people must know.
    fileprivate mutating func noteUnknown(settings: ControlPlaneSettings, at now: Timestamp) -> [Event] {
        guard record.stewardship.mayAct, record.goneAt == nil else { return [] }
        guard let doubt = doubt(settings: settings, at: now) else {
            guard isUnknownReported else { return [] }
            isUnknownReported = false
            return [
                Event(at: now, kind: .telemetryBack, server: id, summary: "\(record.name) can be read again.")
            ]
        }
        guard !isUnknownReported, now - doubt.since >= settings.unknownAlertAfter else { return [] }
        isUnknownReported = true
        let rate = record.cost.rate
        let cost = rate > .zero ? ", at \(rate) \(rate.cost(of: now - doubt.since)) so far" : ""
        return [
            Event(
                at: now, kind: .telemetryUnknown, severity: .warning, server: id,
                summary: "\(record.name): \(doubt.what)\(cost). The server is not stopped for being idle.")
        ]
    }

    /// What keeps anybody from telling whether it is idle, and since when; `nil`: nothing, or there is nothing to stop.
    private func doubt(settings: ControlPlaneSettings, at now: Timestamp) -> (since: Timestamp, what: String)? {
        let since = phaseSince ?? now
        switch phase {
        case .exited, .failed, .terminated: return nil
        case .other where observed == nil:
            return record.stoppedAt == nil ? (since, "not seen since the control plane started, at \(since)") : nil
        case .other(let word): return (since, "RunPod calls its state \(word) since \(since), which this version does not know")
        case .provisioning, .starting: return (since, "starting since \(since), and not there yet")
        case .running: break
        }
        if record.kind == .serverless {
            guard let workers = observed?.workers else { return (limitsUnknownSince ?? now, "\(Reason.workerLimitsUnknown)") }
            if workers.min <= settings.minimumWorkers { return nil }
        }
        let unknown = history.signals(at: now).filter { $0.reading == .unknown }
        guard let longest = unknown.min(by: { ($0.unknownSince ?? now) < ($1.unknownSince ?? now) }),
            let since = longest.unknownSince
        else { return nil }
        return (since, "\(longest.signal.rawValue) is not known since \(since) (\(longest.detail)); that counts as work")
    }
}

extension ServerKind {
    var several: String {
        switch self {
        case .timed: "pods"
        case .serverless: "endpoints"
        }
    }
}

extension Deployment {
    /// The server of this name, or, where there is none, one whose changed name has the mark.
    fileprivate func isOf(_ server: ObservedServer, among strangers: [ObservedServer]) -> Bool {
        guard server.kind == kind else { return false }
        if server.name == name { return true }
        return DeployName.isName(server.name, of: id) && !strangers.contains { $0.name == name && $0.kind == kind }
    }
}
