import Fleet
import Logging
import Store

/// Makes servers. A create is asked for once; when its answer is lost, the server is found again by its unique name.
final class Deployer: Sendable {
    private let provider: any ServerProvider
    private let observer: FleetObserver
    private let book: FleetState
    private let journal: Journal
    private let store: FleetStore
    private let time: any TimeSource
    private let logger: Logger

    /// A server that has not appeared this long after its create was asked for never will.
    private static let appearsWithin = Duration.seconds(600)

    init(
        provider: any ServerProvider, observer: FleetObserver, book: FleetState, journal: Journal, store: FleetStore,
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
        try validate(request)
        let asked = try await begin(request)
        try await refuseUnless(request, isWhatWasAsked: asked)
        if let server = asked.server { return Made(deployment: asked.id, server: server, isKnown: true) }
        guard asked.isNew else {
            throw .pending(asked.id, "the same deploy is already under way; its server is being looked for")
        }
        do {
            let made = try await provider.create(request.kind, name: asked.name, config: asked.config)
            return Made(deployment: asked.id, server: try await settle(asked.id, made, actor: request.actor))
        } catch let error as ProviderError {
            guard error.mayHaveBeenApplied else {
                await fail(asked.id, asked.name, error)  // guard: F30_aRefused
                throw .provider(error)
            }
            if let found = await look(for: asked, request.kind) {
                return Made(deployment: asked.id, server: try await settle(asked.id, found, actor: request.actor))
            }
            throw .pending(
                asked.id,
                "\(error). A server called \(asked.name) (or with \(asked.name.suffix(12)) in its name) is adopted as soon as it appears. Do not deploy it again."
            )
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
            guard let seen = lists[deployment.kind], seen - deployment.requestedAt > Deployer.appearsWithin else { continue }
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

    private func close(_ id: DeploymentID, server: ServerID) async { await journal.inTurn { await closeNow(id, server: server) } }

    private func closeNow(_ id: DeploymentID, server: ServerID) async {
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
        var deployment: Deployment
    }

    /// The same key with something else in it is a mistake, and must neither rent what was not asked for nor answer with what was.
    private func refuseUnless(_ request: Request, isWhatWasAsked asked: Asked) async throws(ControlPlaneError) {
        guard !asked.isNew else { return }
        let differing = asked.deployment.fieldsThatDiffer(from: request)
        guard !differing.isEmpty else { return }  // guard: F72
        let (what, verb) = (differing.joined(separator: ", "), differing.count == 1 ? "differs" : "differ")
        throw .conflict(
            "the idempotency_key is that of another deploy (\(asked.id)): \(what) \(verb) from it. Nothing was deployed; "
                + "send this one with a key of its own.")
    }

    private func begin(_ request: Request) async throws(ControlPlaneError) -> Asked {
        let now = time.now()
        let made = DeployName.make(
            request.plainName, mark: Deployer.randomMark())
        let deployment = Deployment(
            id: made.id, kind: request.kind, name: made.name,
            config: request.config, tags: request.tags, autoStart: request.autoStart,
            owner: request.owner, isByAdmin: request.isByAdmin, idempotencyKey: request.idempotencyKey, requestedAt: now)
        do {
            let stored = try await store.beginDeployment(deployment, events: [])
            return Asked(
                id: stored.id, name: stored.name, config: stored.config, server: stored.server,
                isNew: stored.id == deployment.id, deployment: stored)
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
        await observer.register(made, deployment: deployment, actor: actor, at: now)
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

    /// Looks for a server by its unique name, or by the mark in a name that RunPod changed, a few times: lists lag behind creates.
    private func look(for asked: Asked, _ kind: ServerKind) async -> ObservedServer? {
        for wait in [Duration.seconds(1), .seconds(3), .seconds(8)] {
            await time.pause(until: time.now() + wait)
            do {
                let listed = try await provider.list(kind).servers
                let found = listed.first { $0.name == asked.name } ?? listed.first { DeployName.isName($0.name, of: asked.id) }
                if let found { return found }
            } catch {
                logger.warning("looking for \(asked.name): \(error)")
            }
        }
        return nil
    }

    private static func randomMark() -> String {
        String((0..<10).map { _ in DeployName.letters[Int.random(in: 0..<DeployName.letters.count)] })
    }

    private func validate(_ request: Request) throws(ControlPlaneError) {
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
            let checkable = ConfigRules.checkable(url)
            if checkable == .byAdmins, !request.isByAdmin { throw .notAllowed(ConfigRules.insideIsForAdmins) }
            check(
                checkable != .byNobody, "config.health_check_url",
                "must be an address like https://host/path or tcp://host:port, not link-local or metadata")
        }
        if let problem = ConfigRules.problem(withTags: request.tags) { check(false, "tags", problem) }
        if let name = request.name, let problem = NameRules.problem(with: name, isID: { book[$0] != nil }) { check(false, "name", problem) }
        if let key = request.idempotencyKey {
            check((1...200).contains(key.count) && key.isPlainLine, "idempotency_key", "must have 1 to 200 plain characters")
        }
        for (field, texts) in config.outsideTexts {
            check(texts.allSatisfy(\.isPlainLine), "config.\(field)", "must have no characters that control how text is shown")
        }
        guard errors.isEmpty else { throw .invalid(errors) }
    }
}

extension Deployer.Request {
    /// Without what makes it unique.
    var plainName: String { name ?? "\(kind.rawValue)-\(config.gpuType.lowercased())" }
}

extension Deployment {
    /// In what a request is another than the one this deploy was made by, by the names of the API's fields.
    func fieldsThatDiffer(from request: Deployer.Request) -> [String] {
        var fields: [String] = []
        if kind != request.kind { fields.append("type") }
        // Its own mark is the end of its id.
        if name != DeployName.make(request.plainName, mark: String(id.text.dropFirst(4))).name { fields.append("name") }
        if autoStart != request.autoStart { fields.append("auto_start") }
        if tags != request.tags { fields.append("tags") }
        if owner != request.owner { fields.append("the owner of the token") }
        return fields + config.fieldsThatDiffer(from: request.config).map { "config.\($0)" }
    }
}

extension ServerConfig {
    /// Values of environment variables are secrets: that they differ is said, not how.
    fileprivate func fieldsThatDiffer(from other: ServerConfig) -> [String] {
        let same: [(String, Bool)] = [
            ("gpu_type", gpuType == other.gpuType), ("gpu_count", gpuCount == other.gpuCount),
            ("docker_image", dockerImage == other.dockerImage), ("cpu_cores", cpuCores == other.cpuCores),
            ("memory_gb", memoryGB == other.memoryGB), ("container_disk_gb", containerDiskGB == other.containerDiskGB),
            ("volume_gb", volumeGB == other.volumeGB), ("network_volume_id", networkVolumeID == other.networkVolumeID),
            ("min_instances", minInstances == other.minInstances), ("max_instances", maxInstances == other.maxInstances),
            ("target_utilization", targetUtilization == other.targetUtilization),
            ("idle_timeout_seconds", idleTimeout == other.idleTimeout),
            ("max_runtime_seconds", maxRuntime == other.maxRuntime), ("environment_variables", environment == other.environment),
            ("ports", ports == other.ports), ("data_center_ids", dataCenterIDs == other.dataCenterIDs),
            ("health_check_url", healthCheckURL == other.healthCheckURL), ("cpu_busy_percent", cpuBusyPercent == other.cpuBusyPercent),
        ]
        let differing = same.filter { !$0.1 }.map(\.0)
        // A field that this list does not have yet.
        return differing.isEmpty && self != other ? ["something else"] : differing
    }

    /// What is shown of it, by the API's names; what environment variables hold is never shown.
    fileprivate var outsideTexts: [(field: String, texts: [String])] {
        [
            ("docker_image", [dockerImage]), ("gpu_type", [gpuType]), ("network_volume_id", networkVolumeID.map { [$0] } ?? []),
            ("ports", ports), ("data_center_ids", dataCenterIDs), ("environment_variables", Array(environment.keys)),
        ]
    }
}
