// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody who builds the program builds this. The program's sources are linked in, so that only they are built.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    ],
    targets: [
        .target(name: "CNVML", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
        .target(name: "Fleet"),
        .target(name: "Exposition", dependencies: [.product(name: "CoreMetrics", package: "swift-metrics")]),
        .target(
            name: "HostTelemetry",
            dependencies: [
                "CNVML", "Fleet", .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .target(name: "Policy", dependencies: ["Fleet", .product(name: "HeapModule", package: "swift-collections")]),
        .executableTarget(name: "benchmarks", dependencies: ["Exposition", "Fleet", "HostTelemetry", "Policy"]),
    ],
    swiftLanguageModes: [.v6]
)

// The sources are written for these.
for target in package.targets where target.name != "CNVML" {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]
}
