/// A resource of the API, found by its path.
enum Route: Hashable, Sendable {
    case sshKeys
    case pods, pod(String), podAction(String), podLogs(String)
    case clusters, cluster(String), clusterPods(String)
    case endpoints, endpoint(String), workers(String), releases(String), workerLogs(String, worker: String)
    case templates, template(String), volumes, volume(String)
    case registries, registry(String), delegations, delegation(String)
    case gpus, gpu(String), cpus, cpu(String), dataCenters, dataCenter(String), publicTemplates
    case billing, billingOf(String)
    /// At RunPod another host: https://api.runpod.ai/v2.
    case job(endpoint: String, JobCall)

    enum JobCall: Hashable, Sendable {
        case health, run, runSync, purgeQueue, status(String), stream(String), cancel(String), retry(String)
    }

    /// The first path segments of the REST API; any other is an endpoint's id, at the job API.
    private static let resources: Set<String> = [
        "account", "pods", "clusters", "serverless", "templates", "network-volumes", "registries", "catalog", "billing",
    ]

    /// Returns `nil` when there is no such resource.
    init?(_ path: [String]) {
        guard path.first == "v2", path.count > 1 else { return nil }
        let rest = Array(path.dropFirst(2))
        guard let route = Route.resources.contains(path[1]) ? Route.rest(path[1], rest) : Route.job(path[1], rest) else { return nil }
        self = route
    }

    private static func rest(_ name: String, _ rest: [String]) -> Route? {
        switch (name, rest.count) {
        case ("account", 1) where rest[0] == "ssh-keys": .sshKeys
        case ("pods", 0): .pods
        case ("pods", 1): .pod(rest[0])
        case ("pods", 2) where rest[1] == "action": .podAction(rest[0])
        case ("pods", 2) where rest[1] == "logs": .podLogs(rest[0])
        case ("clusters", 0): .clusters
        case ("clusters", 1): .cluster(rest[0])
        case ("clusters", 2) where rest[1] == "pods": .clusterPods(rest[0])
        case ("templates", 0): .templates
        case ("templates", 1): .template(rest[0])
        case ("network-volumes", 0): .volumes
        case ("network-volumes", 1): .volume(rest[0])
        case ("billing", 0): .billing
        case ("billing", 1) where ["pods", "serverless", "endpoints", "network-volumes", "clusters"].contains(rest[0]): .billingOf(rest[0])
        case ("serverless", _): serverless(rest)
        case ("registries", _): registries(rest)
        case ("catalog", _): catalogue(rest)
        default: nil
        }
    }

    private static func serverless(_ rest: [String]) -> Route? {
        switch (rest.count, rest.dropFirst().first) {
        case (0, _): .endpoints
        case (1, _): .endpoint(rest[0])
        case (2, "workers"): .workers(rest[0])
        case (2, "releases"): .releases(rest[0])
        case (4, "workers") where rest[3] == "logs": .workerLogs(rest[0], worker: rest[2])
        default: nil
        }
    }

    private static func registries(_ rest: [String]) -> Route? {
        switch (rest.count, rest.first) {
        case (0, _): .registries
        case (1, "delegations"): .delegations
        case (1, _): .registry(rest[0])
        case (2, "delegations"): .delegation(rest[1])
        default: nil
        }
    }

    private static func catalogue(_ rest: [String]) -> Route? {
        switch (rest.first, rest.count) {
        case ("gpus", 1): .gpus
        case ("gpus", 2): .gpu(rest[1])
        case ("cpus", 1): .cpus
        case ("cpus", 2): .cpu(rest[1])
        case ("datacenters", 1): .dataCenters
        case ("datacenters", 2): .dataCenter(rest[1])
        case ("templates", 1): .publicTemplates
        default: nil
        }
    }

    private static func job(_ endpoint: String, _ rest: [String]) -> Route? {
        switch (rest.first, rest.count) {
        case ("health", 1): .job(endpoint: endpoint, .health)
        case ("run", 1): .job(endpoint: endpoint, .run)
        case ("runsync", 1): .job(endpoint: endpoint, .runSync)
        case ("purge-queue", 1): .job(endpoint: endpoint, .purgeQueue)
        case ("status", 2): .job(endpoint: endpoint, .status(rest[1]))
        case ("stream", 2): .job(endpoint: endpoint, .stream(rest[1]))
        case ("cancel", 2): .job(endpoint: endpoint, .cancel(rest[1]))
        case ("retry", 2): .job(endpoint: endpoint, .retry(rest[1]))
        default: nil
        }
    }

    var methods: [String] {
        switch self {
        case .sshKeys: ["GET", "PUT"]
        case .pods, .clusters, .endpoints, .templates, .volumes, .registries, .delegations: ["GET", "POST"]
        case .pod, .cluster, .endpoint, .template, .volume: ["GET", "PATCH", "DELETE"]
        case .registry: ["GET", "DELETE"]
        case .delegation: ["DELETE"]
        case .podAction: ["POST"]
        case .podLogs, .clusterPods, .workers, .releases, .workerLogs, .gpus, .gpu, .cpus, .cpu, .dataCenters, .dataCenter,
            .publicTemplates, .billing, .billingOf:
            ["GET"]
        case .job(_, .health), .job(_, .status), .job(_, .stream): ["GET"]
        case .job: ["POST"]
        }
    }

    var isOfJobAPI: Bool { if case .job = self { true } else { false } }

    /// The server whose faults apply.
    var server: String? {
        switch self {
        case .pod(let id), .podAction(let id), .podLogs(let id), .endpoint(let id), .workers(let id), .releases(let id),
            .workerLogs(let id, _), .job(let id, _):
            id
        default: nil
        }
    }

    var isCreate: Bool { self == .pods || self == .endpoints }
}
