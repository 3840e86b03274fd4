import Fleet
import Logging
import Store

/// Makes servers. A create is asked for once; when its answer is lost, the server is found again by its unique name.
final class Deployer: Sendable {
    private let provider: any ServerProvider
    private let observer: FleetObserver
    private let book: FleetBook
    private let journal: Journal
    private let store: FleetStore
    private let time: any TimeSource
    private let logger: Logger

    /// A server that has not appeared this long after its create was asked for never will.
    private static let appearsWithin = Duration.seconds(600)

    init(
        provider: any ServerProvider, observer: FleetObserver, book: FleetBook, journal: Journal, store: FleetStore,
        time: any TimeSource, logger: Logger
    ) {
        self.provider = provider
        self.observer = observer
        self.book = book
        self.journal = journal
        self.store = store
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

    /// What came of a deploy.
    struct Made: Sendable {
        var deployment: DeploymentID
        var server: ServerID
        /// An earlier request with the same idempotency key made it: what has become of it since is its users' business.
        var isKnown = false
    }

    func deploy(_ request: Request) async throws(ControlPlaneError) -> Made {
        try Deployer.validate(request)
        let asked = try await begin(request)
        if let server = asked.server { return Made(deployment: asked.id, server: server, isKnown: true) }
        guard asked.isNew else {
            throw .pending(asked.id, "the same deploy is already under way; its server is being looked for")
        }
        do {
            let made = try await provider.create(request.kind, name: asked.name, config: asked.config)
            return Made(deployment: asked.id, server: try await settle(asked.id, made, actor: request.actor))
        } catch let error as ProviderError {
            guard error.mayHaveBeenApplied else {
                await fail(asked.id, asked.name, error)
                throw .provider(error)
            }
            if let found = await look(for: asked.name, request.kind) {
                return Made(deployment: asked.id, server: try await settle(asked.id, found, actor: request.actor))
            }
            throw .pending(
                asked.id,
                "\(error). A server called \(asked.name) is adopted as soon as it appears. Do not deploy it again.")
        } catch let error as ControlPlaneError {
            throw error
        } catch {
            throw .storage("\(error)")
        }
    }

    /// Deploys that never appeared are given up, so that nobody waits for them for ever: once a list that came late enough lacked them.
    func giveUpOverdue() async {
        let now = time.now()
        let lists = book.read { state in state.lists.compactMapValues(\.seenAt) }
        let open: [Deployment]
        do { open = try await store.openDeployments() } catch {
            logger.error("open deploys could not be looked through: \(error)")
            return
        }
        for deployment in open {
            guard let seen = lists[deployment.kind], seen - deployment.askedAt > Deployer.appearsWithin else { continue }
            if let made = server(of: deployment.id) {
                await close(deployment.id, server: made)
            } else {
                await giveUp(deployment, at: now)
            }
        }
    }

    /// The server that came of a deploy, when the database could not take that at the time.
    private func server(of deployment: DeploymentID) -> ServerID? {
        book.read { state in state.servers.values.first { $0.record.stewardship == .deployed(deployment) }?.id }
    }

    private func close(_ id: DeploymentID, server: ServerID) async {
        do {
            _ = try await store.finishDeployment(
                id, step: .done, server: server, lastError: nil, records: book.takeDirtyRecords(of: server), events: [])
        } catch {
            book.markDirty([server])
            logger.error("deploy \(id) could not be closed: \(error)")
        }
    }

    private func giveUp(_ deployment: Deployment, at now: Timestamp) async {
        let event = Event(
            at: now, kind: .deployFailed, severity: .warning,
            summary: "\(deployment.name) never appeared at RunPod and is given up.")
        do {
            journal.published(
                try await store.finishDeployment(
                    deployment.id, step: .failed, server: nil, lastError: "never appeared", records: [],
                    events: [event]))
        } catch {
            logger.error("deploy \(deployment.id) could not be given up: \(error)")
        }
    }

    // MARK: Parts

    private struct Asked: Sendable {
        var id: DeploymentID
        var name: String
        var config: ServerConfig
        var server: ServerID?
        var isNew: Bool
    }

    private func begin(_ request: Request) async throws(ControlPlaneError) -> Asked {
        let now = time.now()
        let suffix = Deployer.randomSuffix()
        let deployment = Deployment(
            id: DeploymentID("dep_\(suffix)"), kind: request.kind,
            name: "\(request.name ?? "\(request.kind.rawValue)-\(request.config.gpuType.lowercased())")-cp\(suffix)",
            config: request.config, tags: request.tags, autoStart: request.autoStart,
            owner: request.owner, isByAdmin: request.isByAdmin, idempotencyKey: request.idempotencyKey, askedAt: now)
        do {
            let stored = try await store.beginDeployment(deployment, events: [])
            return Asked(
                id: stored.id, name: stored.name, config: stored.config, server: stored.server,
                isNew: stored.id == deployment.id)
        } catch {
            throw .storage("\(error)")
        }
    }

    private func settle(
        _ id: DeploymentID, _ made: ObservedServer, actor: Actor
    ) async throws(ControlPlaneError) -> ServerID {
        let now = time.now()
        let deployment: Deployment?
        do { deployment = try await store.deployment(id) } catch { throw .storage("\(error)") }
        guard let deployment else { throw .storage("the deploy \(id) is not in the database any more") }
        await observer.welcome(made, deployment: deployment, actor: actor, at: now)
        guard book[made.id] != nil else {
            throw .pending(
                id,
                "the server \(made.id) was made and could not be written down; it is adopted as soon as it can be. Do not deploy it again.")
        }
        return made.id
    }

    private func fail(_ id: DeploymentID, _ name: String, _ error: ProviderError) async {
        let event = Event(
            at: time.now(), kind: .deployFailed, severity: .warning, summary: "\(name) was not deployed: \(error).")
        do {
            journal.published(
                try await store.finishDeployment(
                    id, step: .failed, server: nil, lastError: "\(error)", records: [], events: [event]))
        } catch {
            logger.error("the failed deploy \(id) could not be closed: \(error)")
        }
    }

    /// Looks for a server by its unique name, a few times: lists lag behind creates.
    private func look(for name: String, _ kind: ServerKind) async -> ObservedServer? {
        for wait in [Duration.seconds(1), .seconds(3), .seconds(8)] {
            await time.pause(until: time.now() + wait)
            do {
                if let found = try await provider.list(kind).first(where: { $0.name == name }) { return found }
            } catch {
                logger.warning("looking for \(name): \(error)")
            }
        }
        return nil
    }

    private static func randomSuffix() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<10).map { _ in letters[Int.random(in: 0..<letters.count)] })
    }

    private static func validate(_ request: Request) throws(ControlPlaneError) {
        let config = request.config
        var errors: [String: String] = [:]
        func check(_ holds: Bool, _ field: String, _ message: String) { if !holds { errors[field] = message } }
        check(!config.dockerImage.isEmpty, "config.docker_image", "is required, as in runpod/pytorch:latest")
        check((1...8).contains(config.gpuCount), "config.gpu_count", "must be 1 to 8, is \(config.gpuCount)")
        check(config.containerDiskGB ?? 1 >= 1, "config.container_disk_gb", "must be at least 1")
        check(config.volumeGB ?? 10 >= 10, "config.volume_gb", "must be at least 10")
        check(
            config.volumeGB == nil || config.networkVolumeID == nil, "config.network_volume_id",
            "cannot be given together with volume_gb: RunPod mounts one of them")
        check(config.minInstances >= 0, "config.min_instances", "must not be negative")
        check(config.maxInstances >= max(1, config.minInstances), "config.max_instances", "must be at least min_instances and 1")
        check((0.01...1).contains(config.targetUtilization), "config.target_utilization", "must be above 0 and at most 1")
        if case .after(let span) = config.idleTimeout {
            check(ConfigRules.isAllowed(span), "config.idle_timeout_seconds", ConfigRules.allowed("never", span))
        }
        if let limit = config.maxRuntime {
            check(ConfigRules.isAllowed(limit), "config.max_runtime_seconds", ConfigRules.allowed("no limit", limit))
            check(request.kind == .timed, "config.max_runtime_seconds", "is for timed servers only")
        }
        if let percent = config.cpuBusyPercent {
            check(ConfigRules.isShare(percent), "config.cpu_busy_percent", "must be above 0 and at most 100")
        }
        if let url = config.healthCheckURL {
            check(ConfigRules.isCheckable(url), "config.health_check_url", "must be an address like https://host/path or tcp://host:port")
        }
        if let problem = ConfigRules.problem(withTags: request.tags) { check(false, "tags", problem) }
        if let name = request.name {
            check((1...60).contains(name.count), "name", "must have 1 to 60 characters")
        }
        guard errors.isEmpty else { throw .invalid(errors) }
    }
}
