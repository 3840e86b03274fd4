// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

// An arrow only ever points up this list: a target may depend on what stands above it.
let targets: [Target] = [
    .systemLibrary(name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CNVML", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "Exposition", dependencies: [.product(name: "CoreMetrics", package: "swift-metrics")]),
    .target(name: "Fleet"),
    .target(
        name: "HostTelemetry", dependencies: ["CNVML", "Fleet"]),
    .target(name: "StrictJSON"),
    .target(name: "CAgentRuntime"),
    .target(name: "Money", dependencies: ["Fleet"]),
    .target(name: "Page", exclude: ["Files"]),
    .target(
        name: "Policy",
        dependencies: ["Fleet", .product(name: "HeapModule", package: "swift-collections")]),
    .target(name: "Schedule", dependencies: ["Fleet"]),
    .target(name: "Store", dependencies: ["Fleet", "Money", "Schedule", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
        name: "MachineTime",
        dependencies: ["Fleet", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio")]),
    .target(name: "Transport", dependencies: ["Fleet"]),
    .target(name: "SettingTable", dependencies: ["Fleet", "Policy", "Transport"]),
    .target(
        name: "HTTPTransport",
        dependencies: [
            "Fleet", "Transport",
            .product(name: "AsyncHTTPClient", package: "async-http-client"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
            .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
        ]),
    .target(name: "ImageRegistry", dependencies: ["CLibcrypto", "Fleet", "Transport"]),
    .target(
        name: "RunPod",
        dependencies: [
            "Fleet", "Transport",
            .product(name: "CoreMetrics", package: "swift-metrics"),
            .product(name: "Logging", package: "swift-log"),
        ]),
    .target(
        name: "WebSocket",
        dependencies: [
            "CLibcrypto",
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "Logging", package: "swift-log"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
            .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
            .product(name: "NIOWebSocket", package: "swift-nio"),
        ]),
    .target(name: "Wire", dependencies: ["Fleet", "Schedule"]),
    .target(name: "MCP", dependencies: ["Fleet", "Wire"]),
    .target(
        name: "ControlPlane",
        dependencies: [
            "CLibcrypto", "Exposition", "Fleet", "Money", "Policy", "Schedule", "Store",
            .product(name: "CoreMetrics", package: "swift-metrics"),
            .product(name: "DequeModule", package: "swift-collections"),
            .product(name: "Logging", package: "swift-log"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        ]),
    .target(
        name: "API",
        dependencies: [
            "ControlPlane", "Exposition", "Fleet", "MCP", "Money", "Page", "Policy", "Schedule", "SettingTable", "WebSocket", "Wire",
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "HummingbirdTLS", package: "hummingbird"),
            .product(name: "Logging", package: "swift-log"),
            .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        ], exclude: ["OpenAPI/openapi.json"], resources: [.embedInCode("Agent/install.sh")]),
    .target(
        name: "NIOTransport",
        dependencies: [
            "Fleet", "SettingTable", "Transport",
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "NIOTLS", package: "swift-nio"),
        ]),
    .target(
        name: "Agent",
        dependencies: [
            "Fleet", "Policy", "SettingTable", "StrictJSON", "Transport", .product(name: "Logging", package: "swift-log"),
        ]),
    .target(
        name: "AgentProgram",
        dependencies: [
            "Agent", "Fleet", "HostTelemetry", "MachineTime", "NIOTransport", "Policy", "SettingTable", "StrictJSON", "Transport",
            .product(name: "NIOCore", package: "swift-nio"), .product(name: "Logging", package: "swift-log"),
        ]),
    .executableTarget(
        name: "controlplane-agent",
        dependencies: [
            "AgentProgram", "CAgentRuntime", "Fleet", "SettingTable", "StrictJSON", .product(name: "Logging", package: "swift-log"),
        ]),
    .target(
        name: "RunPodEmulator",
        dependencies: [
            "Fleet",
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "Logging", package: "swift-log"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        ]),
    .target(
        name: "Simulation",
        dependencies: [
            "ControlPlane", "Money", "RunPod", "RunPodEmulator", "Store", "Transport",
            .product(name: "Logging", package: "swift-log"),
        ]),
    .target(
        name: "HummingbirdControlPlane",
        dependencies: [
            "API", "ControlPlane", "Exposition", "Fleet", "HTTPTransport", "HostTelemetry", "ImageRegistry", "MachineTime", "Money",
            "Policy", "RunPod",
            "SettingTable", "Store", "Transport",
            "Wire",
            .product(name: "AsyncHTTPClient", package: "async-http-client"),
            .product(name: "Configuration", package: "swift-configuration"),
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "Logging", package: "swift-log"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "Subprocess", package: "swift-subprocess"),
            .product(name: "SystemPackage", package: "swift-system"),
        ]),
    .executableTarget(
        name: "controlplane",
        dependencies: [
            "API", "Agent", "AgentProgram", "ControlPlane", "Exposition", "Fleet", "HTTPTransport", "HostTelemetry",
            "HummingbirdControlPlane", "Money", "MCP",
            "MachineTime", "SettingTable", "Policy", "Schedule",
            "RunPod",
            "RunPodEmulator", "Simulation", "Store", "Transport", "Wire",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "AsyncHTTPClient", package: "async-http-client"),
            .product(name: "CoreMetrics", package: "swift-metrics"),
            .product(name: "Logging", package: "swift-log"),
            .product(name: "NIOCore", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "NIOPosix", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "Subprocess", package: "swift-subprocess"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ]),
    .executableTarget(
        name: "example-gateway",
        dependencies: ["ControlPlane", "Fleet", "HummingbirdControlPlane", .product(name: "Hummingbird", package: "hummingbird")],
        path: "examples/hummingbird"),
    .testTarget(name: "FleetTests", dependencies: ["Fleet"]),
    .testTarget(name: "HostTelemetryTests", dependencies: ["Fleet", "HostTelemetry"], exclude: ["Fakes"]),
    .testTarget(
        name: "AgentTests",
        dependencies: [
            "Agent", "AgentProgram", "ControlPlane", "Fleet", "NIOTransport", "Policy", "RunPod", "RunPodEmulator", "SettingTable",
            "Simulation", "StrictJSON", "Transport",
            .product(name: "Logging", package: "swift-log"),
        ]),
    .testTarget(
        name: "ExpositionTests", dependencies: ["Exposition", .product(name: "CoreMetrics", package: "swift-metrics")]),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"]),
    .testTarget(name: "MoneyTests", dependencies: ["Fleet", "Money"]),
    .testTarget(name: "PageTests", dependencies: ["Page"]),
    .testTarget(name: "PolicyTests", dependencies: ["Fleet", "Policy"]),
    .testTarget(name: "ScheduleTests", dependencies: ["Fleet", "Schedule"]),
    .testTarget(name: "StoreTests", dependencies: ["Fleet", "Money", "Store", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "ImageRegistryTests", dependencies: ["CLibcrypto", "Fleet", "ImageRegistry", "Transport"]),
    .testTarget(
        name: "RunPodTests", dependencies: ["Fleet", "Policy", "RunPod", "Transport", .product(name: "Logging", package: "swift-log")]),
    .testTarget(
        name: "RunPodEmulatorTests",
        dependencies: [
            "Fleet", "HTTPTransport", "RunPod", "RunPodEmulator", "Simulation", "Transport",
            .product(name: "Logging", package: "swift-log"),
        ]),
    .testTarget(
        name: "ControlPlaneTests",
        dependencies: [
            "ControlPlane", "Fleet", "Money", "Policy", "Schedule", "RunPod", "RunPodEmulator", "Simulation", "Store", "Transport",
            .product(name: "NIOCore", package: "swift-nio"),
        ]),
    .testTarget(
        name: "WebSocketTests",
        dependencies: [
            "WebSocket", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
            .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOWebSocket", package: "swift-nio"),
        ]),
    .testTarget(
        name: "APITests",
        dependencies: [
            "API", "ControlPlane", "Fleet", "MCP", "Money", "Page", "Policy", "Schedule", "RunPodEmulator", "Simulation", "Store",
            "StrictJSON", "Wire", .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "HummingbirdTesting", package: "hummingbird"),
            .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
        ]),
    .testTarget(
        name: "CommandTests",
        dependencies: [
            "AgentProgram", "ControlPlane", "Fleet", "Money", "HTTPTransport", "HummingbirdControlPlane", "MachineTime", "Policy",
            "RunPod", "Schedule", "SettingTable", "Store", "Transport", "Wire", "controlplane",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdTesting", package: "hummingbird"),
        ]),
]

for target in targets where target.type != .system && !["CNVML", "CAgentRuntime"].contains(target.name) { target.swiftSettings = strict }

let package = Package(
    name: "control-plane-manager",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "controlplane", targets: ["controlplane"]),
        .executable(name: "controlplane-agent", targets: ["controlplane-agent"]),
        .library(name: "HummingbirdControlPlane", targets: ["HummingbirdControlPlane", "API", "ControlPlane", "Fleet", "SettingTable"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.0.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.20.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.25.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.6.0"),
    ],
    targets: targets,
    swiftLanguageModes: [.v6]
)
