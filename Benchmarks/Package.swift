// swift-tools-version: 6.2
import PackageDescription

// A package of its own: nobody who builds the program builds this. The program's sources are linked in, so that only they are built.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(url: "https://github.com/apple/swift-collections", from: "1.1.0")],
    targets: [
        .target(name: "Fleet"),
        .target(name: "Policy", dependencies: ["Fleet", .product(name: "HeapModule", package: "swift-collections")]),
        .executableTarget(name: "benchmarks", dependencies: ["Fleet", "Policy"]),
    ],
    swiftLanguageModes: [.v6]
)
