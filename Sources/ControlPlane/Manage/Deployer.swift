import Fleet
import Logging
import Store

/// Creates servers. A create is sent once; if its answer is lost, the server is found by its unique name.
final class Deployer: Sendable {
    private let provider: any ServerProvider
    private let observer: FleetObserver
    private let fleet: FleetState
    private let journal: Journal
    private let store: FleetStore
    private let budgets: BudgetManager
    private let enrollments: EnrollmentManager
    private let agentURL: String?
    private let agentCommands: AgentCommands
    private let time: any TimeSource
    private let logger: Logger

    /// A server that has not appeared this long after its create was sent will not appear.
    private static let appearsWithin = Duration.seconds(600)
    /// An image of a hundred gigabytes takes its time.
    private static let enrollsWithin = Duration.seconds(86_400)

    init(
        provider: any ServerProvider, observer: FleetObserver, fleet: FleetState, journal: Journal, store: FleetStore,
        budgets: BudgetManager, enrollments: EnrollmentManager, agentURL: String?, images: (any ImageSource)?, time: any TimeSource,
        logger: Logger
    ) {
        self.provider = provider
        self.observer = observer
        self.fleet = fleet
        self.journal = journal
        self.store = store
        self.budgets = budgets
        (self.enrollments, self.agentURL) = (enrollments, agentURL)
        agentCommands = AgentCommands(url: agentURL, images: images)
        self.time = time
        self.logger = logger
    }

    struct Request: Sendable {
        var kind: ServerKind
        var config: ServerConfig
        var autoStart: Bool
        var tags: [String]
        var name: String?
        var idempotencyKey: String?
        var actor: Actor
        var owner: String?
        var isByAdmin: Bool
    }

    /// The result of a deploy.
    struct Deployed: Sendable {
        var deployment: DeploymentID
        var server: ServerID
        /// An earlier request with the same idempotency key created it; it may have changed since.
        var isKnown = false
    }

    func deploy(_ request: Request) async throws(ControlPlaneError) -> Deployed {
        try DeployRules.validate(request) { fleet[$0] != nil }
        // First: the image of a deploy that exists may be gone by now, or its registry.
        if let known = try await known(request.idempotencyKey) { return try result(of: known, for: request) }
        let command = try await agentCommands.command(of: request.config)
        let started = try await begin(request)
        guard started.isNew else { return try result(of: started.deployment, for: request) }
        do {
            let config = try await configForProvider(started, request, command)
            let created = try await provider.create(request.kind, name: started.name, config: config)
            return Deployed(deployment: started.id, server: try await adopt(started.id, created, actor: request.actor))
        } catch let error as ProviderError {
            guard error.mayHaveBeenApplied else {
                await fail(started.id, started.name, error)  // guard: F30_aRefused
                throw .provider(error, provider.name)
            }
            if let found = await find(started, request.kind) {
                return Deployed(deployment: started.id, server: try await adopt(started.id, found, actor: request.actor))
            }
            throw .pending(
                started.id,
                "\(error.text(provider.name)). The server \(started.name) (or one with \(started.name.suffix(12)) in its name) is adopted as soon as it "
                    + "appears. Do not deploy it again."
            )
        } catch let error as ControlPlaneError {
            throw error
        } catch {
            throw .storage("\(error)")
        }
    }

    /// The enrollment of the agent belongs to the deploy, so it is bound to the id that the provider returns, and to no other pod.
    private func configForProvider(
        _ started: StartedDeploy, _ request: Request, _ command: [String]
    ) async throws(ControlPlaneError) -> ServerConfig {
        guard started.config.installsAgent, let agentURL else { return started.config }
        do {
            let created = try await enrollments.create(
                for: nil, deployment: started.id, lifetime: Deployer.enrollsWithin, by: request.actor)
            return AgentWrapper.wrapped(started.config, running: command, agentURL: agentURL, enrollment: created.secret)
        } catch {
            await fail(started.id, started.name, .unreachable("the enrollment of its agent could not be created: \(error)"))
            throw error
        }
    }

    /// Gives up deploys whose server did not appear: a list that is recent enough lacks it.
    func giveUpOverdue() async {
        let now = time.now()
        let lists = fleet.read { state in state.lists.compactMapValues(\.seenAt) }
        let open: [Deployment]
        do { open = try await store.openDeployments() } catch {
            logger.error("open deploys could not be read; they are checked again with the next list: \(error)")
            return
        }
        for deployment in open {
            guard let seen = lists[deployment.kind], seen - deployment.requestedAt > Deployer.appearsWithin else { continue }
            if let created = server(of: deployment.id) {
                await close(deployment.id, server: created)
            } else {
                await giveUp(deployment, at: now)
            }
        }
    }

    /// The server of a deploy that could not be saved when it appeared.
    private func server(of deployment: DeploymentID) -> ServerID? {
        fleet.read { state in state.servers.values.first { $0.record.ownership == .deployed(deployment) }?.id }
    }

    private func close(_ id: DeploymentID, server: ServerID) async { await journal.inTurn { await closeNow(id, server: server) } }

    private func closeNow(_ id: DeploymentID, server: ServerID) async {
        do {
            let records = fleet.takeDirtyRecords(of: server)
            try await journal.record { writer throws(StoreError) in
                try await writer.finishDeployment(id, step: .done, server: server, lastError: nil, records: records, events: [])
            }
        } catch {
            fleet.markDirty([server])
            logger.error("the deploy \(id) could not be saved as done: \(error)")
        }
    }

    private func giveUp(_ deployment: Deployment, at now: Timestamp) async {
        await budgets.free(deployment.id.text)
        let event = Event(
            at: now, kind: .deployFailed, severity: .warning,
            summary: "\(deployment.name) did not appear at \(provider.name). The deploy has failed; deploy it again.")
        do {
            try await journal.record { writer throws(StoreError) in
                try await writer.finishDeployment(
                    deployment.id, step: .failed, server: nil, lastError: "it did not appear", records: [], events: [event])
            }
        } catch {
            logger.error("the deploy \(deployment.id) could not be saved as failed: \(error)")
        }
    }

    // MARK: Parts

    private struct StartedDeploy: Sendable {
        var id: DeploymentID
        var name: String
        var config: ServerConfig
        var isNew: Bool
        var deployment: Deployment
    }

    private func known(_ key: String?) async throws(ControlPlaneError) -> Deployment? {
        guard let key else { return nil }
        do { return try await store.deployment(withKey: key) } catch { throw .storage("\(error)") }
    }

    /// Of a deploy that an earlier request with the same key began. A repeated key with other values is a mistake: neither a new server nor the
    /// earlier one would be right.
    private func result(of known: Deployment, for request: Request) throws(ControlPlaneError) -> Deployed {
        let differing = known.fieldsThatDiffer(from: request)
        guard differing.isEmpty else {  // guard: F72
            let (what, verb) = (differing.joined(separator: ", "), differing.count == 1 ? "differs" : "differ")
            throw .conflict(
                "this idempotency_key belongs to another deploy (\(known.id)): \(what) \(verb) from it. Nothing was deployed; use another key."
            )
        }
        guard let server = known.server else {
            throw .pending(known.id, "a deploy with this idempotency key is already in progress. Repeat the request in a minute.")
        }
        return Deployed(deployment: known.id, server: server, isKnown: true)
    }

    private func begin(_ request: Request) async throws(ControlPlaneError) -> StartedDeploy {
        let now = time.now()
        let created = DeployName.make(
            request.plainName, mark: Deployer.randomMark())
        let deployment = Deployment(
            id: created.id, kind: request.kind, name: created.name,
            config: request.config, tags: request.tags, autoStart: request.autoStart,
            owner: request.owner, isByAdmin: request.isByAdmin, idempotencyKey: request.idempotencyKey, requestedAt: now)
        let reservation = await budgets.request(for: deployment)
        do {
            let stored = try await store.beginDeployment(deployment, reserving: reservation)
            return StartedDeploy(
                id: stored.id, name: stored.name, config: stored.config, isNew: stored.id == deployment.id, deployment: stored)
        } catch .overBudget(let budget) {
            throw budgets.refusal(budget, "nothing was deployed", isPriceKnown: reservation?.isPriceKnown ?? true)
        } catch {
            throw .storage("\(error)")
        }
    }

    /// Takes the new server under management, with the deploy it belongs to.
    private func adopt(
        _ id: DeploymentID, _ created: ObservedServer, actor: Actor
    ) async throws(ControlPlaneError) -> ServerID {
        let now = time.now()
        let deployment: Deployment?
        do { deployment = try await store.deployment(id) } catch { throw .storage("\(error)") }
        guard let deployment else { throw .storage("the deploy \(id) is no longer in the database") }
        await observer.register(created, deployment: deployment, actor: actor, at: now)
        await budgets.assign(id.text, to: created.id)
        guard fleet[created.id] != nil else {
            throw .pending(
                id,
                "the server \(created.id) was created but could not be saved; it is adopted as soon as it can be. Do not deploy it again.")
        }
        return created.id
    }

    private func fail(_ id: DeploymentID, _ name: String, _ error: ProviderError) async {
        await budgets.free(id.text)
        let event = Event(
            at: time.now(), kind: .deployFailed, severity: .warning, summary: "\(name) was not deployed: \(error.text(provider.name)).")
        do {
            try await journal.record { writer throws(StoreError) in
                try await writer.finishDeployment(
                    id, step: .failed, server: nil, lastError: "\(error)", records: [], events: [event])
            }
        } catch {
            logger.error("the deploy \(id) could not be saved as failed: \(error)")
        }
    }

    /// Finds a server by its unique name, or by the mark in a name that the provider changed. Tried a few times: lists lag behind creates.
    private func find(_ started: StartedDeploy, _ kind: ServerKind) async -> ObservedServer? {
        for wait in [Duration.seconds(1), .seconds(3), .seconds(8)] {
            await time.pause(until: time.now() + wait)
            do {
                let listed = try await provider.list(kind).servers
                let found = listed.first { $0.name == started.name } ?? listed.first { DeployName.isName($0.name, of: started.id) }
                if let found { return found }
            } catch {
                logger.warning("\(started.name) could not be searched for: \(error.text(ofReading: provider.name))")
            }
        }
        return nil
    }

    private static func randomMark() -> String {
        String((0..<10).map { _ in DeployName.letters[Int.random(in: 0..<DeployName.letters.count)] })
    }
}
