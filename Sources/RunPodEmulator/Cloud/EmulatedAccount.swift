import Fleet

/// A cluster: a group of pods that is created and deleted as one; each pod names its cluster.
struct EmulatedCluster: Sendable {
    var id: String
    var name: String
    var type: String
    var gpuType: String
    var gpusPerPod: Int
    var madeAt: Timestamp
}

struct EmulatedVolume: Sendable {
    var volume: NetworkVolume
    var type = "STANDARD"
    var madeAt: Timestamp
}

/// A template for pods or endpoints.
struct EmulatedTemplate: Sendable {
    var id: String
    var isOfRunPod = false
    var madeAt: Timestamp
    /// By their names in the API; a missing one has the API's default.
    var settings: [String: JSON]

    var isForServerless: Bool { settings["serverless"] == .bool(true) }

    /// RunPod's example serves for both kinds.
    func fits(serverless: Bool) -> Bool { id == EmulatedAccount.exampleTemplate || isForServerless == serverless }
}

struct EmulatedRegistry: Sendable {
    var id: String
    var name: String
}

/// What an account holds besides servers.
struct EmulatedAccount: Sendable {
    var volumes: [EmulatedVolume] = []
    var templates: [EmulatedTemplate] = []
    var registries: [EmulatedRegistry] = []
    var delegations: [(id: String, document: JSON)] = []
    var sshKeys: [String] = []

    /// From RunPod's documentation.
    static let exampleTemplate = "30zmvf89kd"

    /// Public templates of RunPod.
    static let publicTemplates: [EmulatedTemplate] = [
        EmulatedTemplate(
            id: exampleTemplate, isOfRunPod: true, madeAt: .init(secondsSinceEpoch: 1_700_000_000),
            settings: [
                "name": .string("Runpod PyTorch 2.8.0"), "image": .string("runpod/pytorch:1.0.2-cu1281-torch280-ubuntu2404"),
                "disk": .int(50),
                "ports": .array([.string("8888/http"), .string("22/tcp")]), "public": .bool(true),
                "mounts": .fields(["persistent": .fields(["size": .int(20), "path": .string("/workspace")])]),
            ]),
        EmulatedTemplate(
            id: "vllmserverless", isOfRunPod: true, madeAt: .init(secondsSinceEpoch: 1_700_000_000),
            settings: [
                "name": .string("Runpod vLLM"), "image": .string("runpod/worker-v1-vllm:stable"), "disk": .int(20), "public": .bool(true),
                "serverless": .bool(true),
            ]),
    ]

    func template(_ id: String) -> EmulatedTemplate? { (templates + EmulatedAccount.publicTemplates).first { $0.id == id } }
}
