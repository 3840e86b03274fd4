import API
import ArgumentParser
import ControlPlane
import Fleet
import Foundation
import Glibc
import HTTPTransport
import HummingbirdControlPlane
import Logging
import MachineTime
import RunPodEmulator
import ServiceLifecycle
import Store
import Synchronization
import Transport
import UnixSignals

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Watch an emulated fleet of H200s, 60 times faster than life.",
        discussion: """
            Runs the daemon and an emulated RunPod account in one process, without a key
            and without costs. It keeps serving after the story, until Ctrl-C, so that you
            can try the other commands.

              controlplane demo --once
            """)

    @Flag(help: "Exit when the story is over.")
    var once = false
    @Option(help: "Speed of time, 1 to 600: 60 is a minute in a second.")
    var speed = 60.0
    @Option(help: "Port of the API; 0 for any that is free.")
    var port = 0

    func validate() throws {
        guard (1...600).contains(speed) else { throw ValidationError("--speed must be 1 to 600; you gave \(speed)") }
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0 to 65535; you gave \(port)") }
    }

    func run() async throws {
        try await ListenCheck(port: port).run()
        let servers = Scenario.demo.pods.count + Scenario.demo.endpoints.count
        print("Starting an emulated RunPod account with \(servers) servers, and the control plane …")
        fflush(nil)
        let time = SystemTime(speed: speed)
        let quiet = Daemon.logger(.critical)
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("controlplane-demo-\(getpid())").path
        defer {
            do { try FileManager.default.removeItem(atPath: directory) } catch {
                print("Could not remove \(directory): \(error)")
            }
        }
        // With the behavior of the live service that its schema does not mention.
        var account = Scenario.demo
        account.observing = Quirk.all
        let cloud = EmulatedCloud(scenario: account, startedAt: time.now())
        let emulatorPort = Ready<Int>()
        let emulator = EmulatorServer(cloud: cloud, port: 0, time: time, logger: quiet) { emulatorPort.set($0) }
        let transport = AHCTransport()
        do {
            let store = try FleetStore.open(directory: directory)
            let (secret, token) = TokenAuthority.issue(name: "you", scope: .admin, at: time.now())
            let story = DemoStory(
                cloud: cloud, transport: transport, store: store, time: time, startedAt: time.now(), once: once, port: port, speed: speed,
                token: token, secret: secret, emulatorPort: emulatorPort)
            let group = ServiceGroup(
                configuration: .init(
                    services: [
                        .init(service: emulator), .init(service: story, successTerminationBehavior: .gracefullyShutdownGroup),
                    ], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet))
            try await group.run()
            try store.close()
        } catch {
            try await transport.shutdown()
            throw fail("the demo failed: \(error)", status: .failed)
        }
        try await transport.shutdown()
    }
}

/// A value that is set later.
final class Ready<Value: Sendable>: Sendable {
    private struct State {
        var value: Value?
        var waiters: [Int: CheckedContinuation<Value?, Never>] = [:]
        var lastWaiter = 0
    }

    private let state = Mutex(State())

    func set(_ value: Value) {
        let waiters = state.withLock { state in
            defer { state.waiters = [:] }
            state.value = value
            return state.waiters.values
        }
        for waiter in waiters { waiter.resume(returning: value) }
    }

    /// Waits for the value. Throws when the task is canceled, for example because the task that sets it failed.
    func get() async throws(CancellationError) -> Value {
        let number = state.withLock { state in
            state.lastWaiter += 1
            return state.lastWaiter
        }
        let value = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Value?, Never>) in
                let (isOver, value) = state.withLock { state -> (Bool, Value?) in
                    if state.value != nil || Task.isCancelled { return (true, state.value) }
                    state.waiters[number] = continuation
                    return (false, nil)
                }
                if isOver { continuation.resume(returning: value) }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: number) }?.resume(returning: nil)
        }
        guard let value else { throw CancellationError() }
        return value
    }
}
