import Fleet
import Logging
import Policy
import Store

/// Decides what becomes of servers that are new on the account: deployed here, moved by RunPod, adopted, or unmanaged.
struct NewServers: Sendable {
    let fleet: FleetState
    let journal: Journal
    let store: FleetStore
    let moves: ServerMoves
    let settings: ControlPlaneSettings
    let logger: Logger

    /// How a new server came to the account.
    struct Arrival: Sendable {
        var deployment: Deployment?
        var adoptedBy: Actor?
        /// Stored together with a deployed server that was not to be started.
        var stop: StopIntent?
        /// It was known under another id.
        var moved: TrackedServer?
        /// Why it is not adopted although every server is to be.
        var doubt: String?
        /// The deploy without an answer whose server it may be, by what is left of its name.
        var perhaps: DeploymentID?
    }

    /// The new servers of a list that can be tracked from now on. One that is missing here waits for the next poll.
    ///
    /// - Parameter isComplete: the list is complete, so that a server that it lacks is missing.
    func arrivals(among seen: [ObservedServer], isComplete: Bool, at now: Timestamp) async -> [ServerID: Arrival] {
        let known = fleet.read { state in Set(state.servers.keys) }
        let strangers = seen.filter { !known.contains($0.id) }
        guard !strangers.isEmpty else { return [:] }
        let open: [Deployment]
        do { open = try await store.unsettledDeployments(of: strangers.map(\.name)) } catch {
            // One of them may be from a deploy: recorded as a stranger now, it would stay one.
            logger.error("open deploys could not be read; new servers wait for the next poll: \(error)")
            return [:]
        }
        var arrivals: [ServerID: Arrival] = [:]
        let listed = Set(seen.map(\.id))
        let namesakes = Dictionary(grouping: strangers, by: \.name)
        for server in strangers {
            // A server whose deploy got no answer is recognized by its unique name.
            if let deployment = open.first(where: { $0.isOf(server, among: strangers) }) {  // guard: F29_aCreate, F29_aCrash
                do { arrivals[server.id] = try await recordDeployed(deployment, server, actor: .controlPlane, at: now) } catch {
                    logger.error("deploy \(deployment.id) could not be saved as done; its server waits for the next poll: \(error)")
                }
                continue
            }
            // An incomplete list does not tell whether the server that it may have been is missing.
            if !isComplete, hasUnlistedNamesake(server, listed: listed) { continue }
            var arrival = Arrival()
            switch await moves.origin(of: server, listed: listed, strangers: namesakes[server.name, default: []], at: now) {
            case .new: if settings.adoptsAll { arrival.adoptedBy = .controlPlane }  // guard: F33_aServer.1
            case .moved(let moved): arrival.moved = moved
            case .unsure(let doubt): arrival.doubt = doubt
            case .undecided: continue
            }
            if arrival.adoptedBy == nil { arrival.perhaps = await unanswered(likely: server) }
            arrivals[server.id] = arrival
        }
        return arrivals
    }

    /// The deploy without an answer whose server this may be, if there is one alone; for people.
    private func unanswered(likely server: ObservedServer) async -> DeploymentID? {
        do {
            let fitting = try await store.openDeployments().filter { $0.mayBe(server) }
            return fitting.count == 1 ? fitting[0].id : nil
        } catch {
            logger.error("open deploys could not be read: \(error)")
            return nil
        }
    }

    private func hasUnlistedNamesake(_ server: ObservedServer, listed: Set<ServerID>) -> Bool {
        fleet.read { state in state.ids(named: server.name).contains { $0 != server.id && !listed.contains($0) } }
    }

    /// Stores the server of a deploy and all that belongs to it in one transaction, before it is tracked: a crash in between leaves no
    /// stranger.
    private func recordDeployed(
        _ deployment: Deployment, _ server: ObservedServer, actor: Actor, at now: Timestamp
    ) async throws(StoreError) -> Arrival {
        var arrival = Arrival(deployment: deployment)
        var events = [arrival.event(server, at: now)]
        events[0].actor = actor
        let isUnwanted = !deployment.autoStart && server.kind == .timed
        if isUnwanted {
            events.append(
                Event(
                    at: now, kind: .stopScheduled, server: server.id, actor: actor,
                    summary: "\(server.name) was deployed without starting it: a stop is scheduled."))
        }
        let record = arrival.tracked(server, at: now).record
        arrival.stop = try await journal.record { writer throws(StoreError) in
            try await writer.settleDeployment(
                deployment.id, record: record, stop: isUnwanted ? .requested(by: actor) : nil, at: now, events: events)
        }
        return arrival
    }

    /// Tracks a server that was just created by a deploy.
    func register(_ server: ObservedServer, _ deployment: Deployment, actor: Actor, at now: Timestamp) async {
        let arrival: Arrival
        do { arrival = try await recordDeployed(deployment, server, actor: actor, at: now) } catch {
            // A later list shows it under its unique name, and it is stored then.
            logger.error("deploy \(deployment.id) could not be saved as done; its server waits for the next poll: \(error)")
            return
        }
        fleet.write { state in
            guard state.servers[server.id] == nil else { return }
            var tracked = arrival.tracked(server, at: now)
            _ = tracked.apply(server, settings: settings, prices: state.prices, at: now)
            state.insert(tracked)
        }
    }
}

extension NewServers.Arrival {
    func tracked(_ server: ObservedServer, at now: Timestamp) -> TrackedServer {
        if let moved { return moved }
        var record = ServerRecord(id: server.id, kind: server.kind, name: server.name, firstSeenAt: now, createdAt: server.createdAt)
        if let deployment {
            let config = deployment.config
            (record.ownership, record.config) = (.deployed(deployment.id), config)
            record.overrides = config.overrides.normalized
            (record.tags, record.owner) = (deployment.tags, deployment.owner)
            record.hasAdminPolicy = deployment.isByAdmin && (config.idleTimeout != nil || config.maxRuntime != nil)
        } else if let adoptedBy, server.ownerResource == nil {
            record.ownership = .adopted(by: adoptedBy, at: now)
        }
        // From now on only a user adopts it.
        if doubt != nil { record.releasedAt = now }
        let expected = server.kind == .timed ? PodReader.expectedSignals(of: server) : EndpointReader.expectedSignals
        var tracked = TrackedServer(record: record, holds: Holds(), history: WorkHistory(expected: expected, since: now))
        tracked.isRecordDirty = true
        if let stop { tracked.begin(stop) }
        return tracked
    }

    /// A server of a deploy has its event already, and a moved one has that of its move.
    var isReported: Bool { deployment != nil || moved != nil }

    func event(_ server: ObservedServer, at now: Timestamp) -> Event {
        let what = server.kind == .timed ? "pod \(server.name)" : "endpoint \(server.name)"
        func event(_ kind: Event.Kind, severity: Event.Severity = .info, actor: Actor = .controlPlane, _ summary: String) -> Event {
            Event(at: now, kind: kind, severity: severity, server: server.id, actor: actor, summary: summary)
        }
        if let deployment {
            guard deployment.step == .failed else { return event(.serverDeployed, "\(what) is deployed.") }
            return event(.serverDeployed, severity: .warning, "\(what) appeared after its deploy was given up; it is adopted.")
        }
        if let doubt {
            return event(
                .serverSeen, severity: .warning, actor: .outside,
                "\(what) (\(server.id)) is new on the account and not adopted: \(doubt). Adopt it (controlplane adopt \(server.id)) to enable "
                    + "auto-stop.")
        }
        if adoptedBy != nil, server.ownerResource == nil {
            return event(.serverAdopted, "\(what) is new on the account and adopted, because ADOPT is all.")
        }
        if let perhaps {
            return event(
                .serverSeen, severity: .warning, actor: .outside,
                "\(what) (\(server.id)) is new on the account and unmanaged. By its name, image and time it may be the server of deploy \(perhaps), "
                    + "which got no answer: if so, adopt it (controlplane adopt \(server.id)) to enable auto-stop.")
        }
        return event(.serverSeen, actor: .outside, "\(what) is new on the account and unmanaged: adopt it to enable auto-stop.")
    }
}

extension Deployment {
    /// The server has its name or, if none does, a changed name with the deploy's mark.
    fileprivate func isOf(_ server: ObservedServer, among strangers: [ObservedServer]) -> Bool {
        guard server.kind == kind else { return false }
        if server.name == name { return true }
        if strangers.contains(where: { $0.name == name && $0.kind == kind }) { return false }
        return DeployName.isName(server.name, of: id) || isCut(server) && strangers.filter(isCut).count == 1
    }

    /// The server has the beginning of its name, with enough of the mark that no other deploy has it.
    private func isCut(_ server: ObservedServer) -> Bool { DeployName.isCut(server.name, of: name) && mayBe(server) }

    /// The server has the beginning of its name, and nothing else contradicts.
    fileprivate func mayBe(_ server: ObservedServer) -> Bool {
        let given = DeployName.given(in: name, of: id) ?? name
        // The clock of the provider may differ.
        let isInTime = server.createdAt.map { $0 >= requestedAt - .seconds(120) } ?? true
        return server.kind == kind && server.name.hasPrefix(given) && name.hasPrefix(server.name) && isInTime
            && (server.image.map { $0 == config.dockerImage } ?? true)
    }
}
