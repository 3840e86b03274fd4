import Fleet
import Logging
import Store

/// Creates servers. A create is sent once; if its answer is lost, the server is found by its unique name.
final class Deployer: Sendable {
    private let provider: any ServerProvider
    private let observer: FleetObserver
    private let book: FleetState
    private let journal: Journal
    private let store: FleetStore
    private let time: any TimeSource
    private let logger: Logger

    /// A server that has not appeared this long after its create was sent will not appear.
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

    /// The result of a deploy.
    struct Deployed: Sendable {
        var deployment: DeploymentID
        var server: ServerID
        /// An earlier request with the same idempotency key created it; it may have changed since.
        var isKnown = false
    }

    func deploy(_ request: Request) async throws(ControlPlaneError) -> Deployed {
        try validate(request)
        let started = try await begin(request)
        try refuseMismatch(of: request, with: started)
        if let server = started.server { return Deployed(deployment: started.id, server: server, isKnown: true) }
        guard started.isNew else {
            throw .pending(started.id, "a deploy with this idempotency key is already in progress. Repeat the request in a minute.")
        }
        do {
            let created = try await provider.create(request.kind, name: started.name, config: started.config)
            return Deployed(deployment: started.id, server: try await adopt(started.id, created, actor: request.actor))
        } catch let error as ProviderError {
            guard error.mayHaveBeenApplied else {
                await fail(started.id, started.name, error)  // guard: F30_aRefused
                throw .provider(error)
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

    /// Gives up deploys whose server did not appear: a list that is recent enough lacks it.
    func giveUpOverdue() async {
        let now = time.now()
        let lists = book.read { state in state.lists.compactMapValues(\.seenAt) }
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
        book.read { state in state.servers.values.first { $0.record.stewardship == .deployed(deployment) }?.id }
    }

    private func close(_ id: DeploymentID, server: ServerID) async { await journal.inTurn { await closeNow(id, server: server) } }

    private func closeNow(_ id: DeploymentID, server: ServerID) async {
        do {
            let records = book.takeDirtyRecords(of: server)
            try await journal.record { writer throws(StoreError) in
                try await writer.finishDeployment(id, step: .done, server: server, lastError: nil, records: records, events: [])
            }
        } catch {
            book.markDirty([server])
            logger.error("the deploy \(id) could not be saved as done: \(error)")
        }
    }

    private func giveUp(_ deployment: Deployment, at now: Timestamp) async {
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
        var server: ServerID?
        var isNew: Bool
        var deployment: Deployment
    }

    /// A repeated key with other values is a mistake: neither a new server nor the earlier one would be right.
    private func refuseMismatch(of request: Request, with started: StartedDeploy) throws(ControlPlaneError) {
        guard !started.isNew else { return }
        let differing = started.deployment.fieldsThatDiffer(from: request)
        guard !differing.isEmpty else { return }  // guard: F72
        let (what, verb) = (differing.joined(separator: ", "), differing.count == 1 ? "differs" : "differ")
        throw .conflict(
            "this idempotency_key belongs to another deploy (\(started.id)): \(what) \(verb) from it. Nothing was deployed; use another key."
        )
    }

    private func begin(_ request: Request) async throws(ControlPlaneError) -> StartedDeploy {
        let now = time.now()
        let created = DeployName.make(
            request.plainName, mark: Deployer.randomMark())
        let deployment = Deployment(
            id: created.id, kind: request.kind, name: created.name,
            config: request.config, tags: request.tags, autoStart: request.autoStart,
            owner: request.owner, isByAdmin: request.isByAdmin, idempotencyKey: request.idempotencyKey, requestedAt: now)
        do {
            let stored = try await store.beginDeployment(deployment)
            return StartedDeploy(
                id: stored.id, name: stored.name, config: stored.config, server: stored.server,
                isNew: stored.id == deployment.id, deployment: stored)
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
        guard book[created.id] != nil else {
            throw .pending(
                id,
                "the server \(created.id) was created but could not be saved; it is adopted as soon as it can be. Do not deploy it again.")
        }
        return created.id
    }

    private func fail(_ id: DeploymentID, _ name: String, _ error: ProviderError) async {
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
                logger.warning("\(started.name) could not be searched for: \(error.text(provider.name))")
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
        check(!config.dockerImage.isEmpty, "config.docker_image", "is required, for example runpod/pytorch:latest")
        check((1...8).contains(config.gpuCount), "config.gpu_count", "must be 1 to 8, is \(config.gpuCount)")
        check(config.containerDiskGB ?? 1 >= 1, "config.container_disk_gb", "must be at least 1")
        check(config.volumeGB ?? 10 >= 10, "config.volume_gb", "must be at least 10")
        check(
            config.volumeGB == nil || config.networkVolumeID == nil, "config.network_volume_id",
            "cannot be used together with volume_gb: only one of them is mounted")
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
            check(ConfigRules.isPercentage(percent), "config.cpu_busy_percent", "must be above 0 and at most 100")
        }
        if let url = config.healthCheckURL {
            let checkable = ConfigRules.checkable(url)
            if checkable == .byAdmins, !request.isByAdmin { throw .notAllowed(ConfigRules.internalAddressesAreForAdmins) }
            check(
                checkable != .byNobody, "config.health_check_url", ConfigRules.healthCheckURLRule)
        }
        if let problem = ConfigRules.problem(withTags: request.tags) { check(false, "tags", problem) }
        if let name = request.name, let problem = NameRules.problem(with: name, isID: { book[$0] != nil }) { check(false, "name", problem) }
        if let key = request.idempotencyKey {
            check((1...200).contains(key.count) && key.isPlainLine, "idempotency_key", "must have 1 to 200 plain characters")
        }
        for (field, texts) in config.outsideTexts {
            check(texts.allSatisfy(\.isPlainLine), "config.\(field)", "must not contain control characters")
        }
        guard errors.isEmpty else { throw .invalid(errors) }
    }
}

extension Deployer.Request {
    /// The name without its unique mark.
    var plainName: String { name ?? "\(kind.rawValue)-\(config.gpuType.lowercased())" }
}

extension Deployment {
    /// The API's names of the fields in which a request differs from the one that created this deploy.
    func fieldsThatDiffer(from request: Deployer.Request) -> [String] {
        var fields: [String] = []
        if kind != request.kind { fields.append("type") }
        // The mark is the end of the id.
        if name != DeployName.make(request.plainName, mark: String(id.text.dropFirst(4))).name { fields.append("name") }
        if autoStart != request.autoStart { fields.append("auto_start") }
        if tags != request.tags { fields.append("tags") }
        if owner != request.owner { fields.append("the owner of the token") }
        return fields + config.fieldsThatDiffer(from: request.config).map { "config.\($0)" }
    }
}

extension ServerConfig {
    /// Values of environment variables are secrets: the result says that they differ, not how.
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
        // A field that is missing in this list.
        return differing.isEmpty && self != other ? ["something else"] : differing
    }

    /// The texts that are shown to people, by the API's field names. Values of environment variables are never shown.
    fileprivate var outsideTexts: [(field: String, texts: [String])] {
        [
            ("docker_image", [dockerImage]), ("gpu_type", [gpuType]), ("network_volume_id", networkVolumeID.map { [$0] } ?? []),
            ("ports", ports), ("data_center_ids", dataCenterIDs), ("environment_variables", Array(environment.keys)),
        ]
    }
}
