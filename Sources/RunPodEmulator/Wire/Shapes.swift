/// The bodies of RunPod's requests. What the schema leaves open is open here; additions of later documents are marked `newer`.
extension Shape {
    private static let container: [Member] = [
        may("args", .text()), may("disk", .whole(1)), may("env", .map(.text())), may("image", .text()), may("ports", .list(.text())),
    ]
    private static let registry = [may("registry", .nullable(.text()))]
    /// `newer`
    private static let command = [may("entrypoint", .list(.text())), may("cmd", .list(.text()))]
    private static let cuda = [
        may("allowedCudaVersions", .list(.text(like: .version))), may("minCudaVersion", .text(like: .version)),
    ]
    private static let cpu = Shape.object([must("id", .text(atLeast: 1)), must("vcpuCount", .whole(2))])
    private static let persistent = may("persistent", .object([must("size", .whole(10)), must("path", .text())]))
    private static let mounts = Shape.object([
        persistent, may("network", .list(.object([must("volumeId", .text()), must("path", .text())]), atMost: 1)),
    ])
    private static let starts = [may("startJupyter", .flag), may("startSsh", .flag)]

    static let createPod = Shape.object(
        container + registry + command + starts + [
            must("name", .text(atLeast: 1)), may("cloud", .word(["SECURE", "COMMUNITY"])), may("cpu", cpu),
            may("dataCenterIds", .list(.text())), may("globalNetworking", .flag), may("mounts", mounts),
            may("templateId", .text(atLeast: 1)),
            may(
                "gpu",
                .object(
                    cuda + [
                        must("id", .text()), may("count", .whole(1)),
                        // newer
                        may("minRamPerGpu", .whole(1)), may("minVcpuCountPerGpu", .whole(1)),
                    ])),
        ])

    static let updatePod = Shape.object(
        container + registry + command + [
            may("globalNetworking", .flag), may("locked", .flag), may("mounts", mounts), may("name", .text(atLeast: 1)),
            may("templateId", .text()),
        ])

    static let podAction = Shape.object([must("action", .word(["start", "stop", "restart", "terminate"]))])

    static let createCluster = Shape.object(
        container + command + starts + [
            must("name", .text(atLeast: 1)), must("type", .word(["APPLICATION", "TRAINING", "SLURM", "RAY"])),
            must(
                "compute",
                .object([must("gpuTypeId", .text(atLeast: 1)), must("gpuCountPerPod", .whole(1)), must("podCount", .whole(2, 250))])),
            may("dataCenterIds", .list(.text())), may("mounts", mounts),
            // newer
            may("templateId", .text(atLeast: 1)),
        ])

    static let updateCluster = Shape.object([may("name", .text(atLeast: 1))], atLeast: 1)

    private static let queueDelay = Shape.object([must("type", .word(["QUEUE_DELAY"])), must("queueDelay", .number(atLeast: 0.5))])
    private static let requestCount = Shape.object([must("type", .word(["REQUEST_COUNT"])), must("requestCount", .whole(1))])
    private static let workers = Shape.object([may("min", .whole(0)), may("max", .whole(0)), may("idleTimeout", .whole(1, 3600))])
    private static let endpoint: [Member] =
        container + registry + [
            may("cpu", .list(cpu, atLeast: 1, isUnique: true)), may("dataCenterIds", .list(.text())),
            may("flashboot", .word(["OFF", "FLASHBOOT", "PRIORITY_FLASHBOOT"])), may("networkVolumes", .list(.text())),
            may("timeout", .whole()), may("workers", workers),
            // newer
            may(
                "mounts",
                .object([may("network", .list(.object([must("volumeId", .text())]))), may("global", .list(.any))])),
        ]
    private static let pools: [Member] = [
        may("excludedTypes", .list(.text(like: .visible), isUnique: true)), may("count", .whole(1)),
    ]
    private static func createEndpoint(scaling: Shape) -> Shape {
        .object(
            endpoint + [
                may("gpu", .object(pools + cuda + [must("pools", .list(.text(), atLeast: 1))])), must("name", .text(atLeast: 1)),
                must("scaling", scaling), must("type", .word(["QUEUE", "LOAD_BALANCER"])), may("templateId", .text(atLeast: 1)),
            ])
    }
    private static let scaling = Shape.byType(["QUEUE_DELAY": queueDelay, "REQUEST_COUNT": requestCount])
    static let createQueue = createEndpoint(scaling: scaling)
    static let createLoadBalancer = createEndpoint(scaling: requestCount)

    static let updateEndpoint = Shape.object(
        endpoint + [
            may(
                "gpu",
                .object(
                    pools + [
                        may("pools", .list(.text(), atLeast: 1)), may("allowedCudaVersions", .list(.text(like: .version))),
                        may("minCudaVersion", .text(like: .versionOrNothing)),
                    ])),
            may("name", .text(atLeast: 1)), may("scaling", scaling), may("templateId", .text()),
        ])

    private static let template: [Member] =
        container.filter { $0.name != "image" } + registry + starts + [
            may("allowedCudaVersions", .list(.text(like: .version))), may("category", .word(["CPU", "NVIDIA", "AMD"])),
            may("mounts", .object([persistent])), may("public", .flag), may("serverless", .flag),
        ]
    static let createTemplate = Shape.object(template + [must("name", .text(atLeast: 1)), must("image", .text())])
    static let updateTemplate = Shape.object(template + [may("name", .text(atLeast: 1)), may("image", .text())])

    static let createVolume = Shape.object([
        must("dataCenter", .text(atLeast: 1)), must("name", .text(atLeast: 1)), must("size", .whole(10, 4096)),
        may("type", .word(["STANDARD", "HIGH_PERFORMANCE"])),
    ])
    static let updateVolume = Shape.object([may("name", .text(atLeast: 1)), may("size", .whole(10, 4096))], atLeast: 1)

    static let createRegistry = Shape.object([
        must("name", .text(atLeast: 1)), must("password", .text(atLeast: 1)), must("username", .text(atLeast: 1)),
    ])
    static let createDelegation = Shape.object([must("resource", .text()), may("name", .nullable(.text()))])
    static let sshKeys = Shape.object([must("keys", .list(.text(like: .sshKey)))])
}
