import ControlPlane
import Fleet
import Foundation
import Logging
import RunPodEmulator
import Simulation
import Synchronization
import Transport

@testable import Agent

/// The way from an agent to a control plane and to RunPod, which somebody can cut.
final class Wire: Transport {
    enum ControlPlaneState: Sendable {
        case up, gone, refusing, unknownServer, broken, proxyRefuses(Int)
        /// Some other service answers under that address, with an error document in the same format.
        case otherService(Int)
        /// Something answers 200 with this body.
        case says(String)
    }

    private let fleet: SimulatedFleetBox
    let controlPlane = Mutex(ControlPlaneState.up)
    let kernels = Mutex("[]")
    let kernelStatus = Mutex(200)
    /// Nobody listens on Jupyter's port.
    let isKernelPortClosed = Mutex(false)
    /// What the latest report was sent with.
    let authorization = Mutex<String?>(nil)
    /// The longest report that gets through.
    let longest = Mutex(Int.max)
    let runPodStatus = Mutex<Int?>(nil)
    let runPodBody = Mutex("{}")
    /// Runs once when the agent has asked RunPod for its pod, before the answer comes.
    let whileAsking = Mutex<(@Sendable () async -> Void)?>(nil)

    init(_ fleet: SimulatedFleet) { self.fleet = SimulatedFleetBox(fleet) }

    func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        if call.url.contains("127.0.0.1") || call.url.contains("[::1]") {
            if isKernelPortClosed.withLock({ $0 }) { throw .refused }
            return TransportResponse(status: kernelStatus.withLock { $0 }, body: Array(kernels.withLock { $0 }.utf8))
        }
        if call.url.hasPrefix("https://control-plane") { return try await report(call) }
        if call.method == "GET" {
            let effect = whileAsking.withLock { effect in
                defer { effect = nil }
                return effect
            }
            await effect?()
        }
        if let status = runPodStatus.withLock({ $0 }) {
            return TransportResponse(status: status, body: Array(runPodBody.withLock { $0 }.utf8))
        }
        return try await fleet.transport.send(call, timeout: timeout)
    }

    private func report(_ call: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        authorization.withLock { $0 = call.headers.first { $0.name == "Authorization" }?.value }
        switch controlPlane.withLock({ $0 }) {
        case .up: break
        case .gone: throw .notSent("no connection")
        case .refusing: return Wire.problem(401)
        case .unknownServer: return Wire.problem(404)
        case .broken: return TransportResponse(status: 502)
        case .proxyRefuses(let status): return TransportResponse(status: status, headers: [("Content-Type", "text/html")])
        case .otherService(let status):
            let body = #"{"type": "https://example.com/errors/unknown", "title": "no such thing", "status": \#(status)}"#
            return TransportResponse(status: status, headers: [("Content-Type", "application/problem+json")], body: Array(body.utf8))
        case .says(let body): return TransportResponse(status: 200, body: Array(body.utf8))
        }
        if call.body?.count ?? 0 > longest.withLock({ $0 }) { return TransportResponse(status: 413) }
        do {
            let report = try JSONDecoder().decode(AgentReport.self, from: Data(call.body ?? []))
            guard let id = call.url.split(separator: "/").dropLast().last.flatMap({ ServerID($0) }) else {
                return TransportResponse(status: 404)
            }
            let instructions = try await fleet.orchestrator().report(report, of: id)
            return TransportResponse(status: 200, body: Array(try JSONEncoder().encode(instructions)))
        } catch {
            return TransportResponse(status: 500)
        }
    }

    private static func problem(_ status: Int) -> TransportResponse {
        TransportResponse(
            status: status, headers: [("content-type", "application/problem+json")],
            body: Array(#"{"type": "urn:controlplane:refused", "title": "", "status": \#(status)}"#.utf8))
    }

    func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse { throw .notSent("no streams here") }
}

/// A simulation runs one thing after the other; this says so to the compiler.
struct SimulatedFleetBox: @unchecked Sendable {
    private let fleet: SimulatedFleet
    init(_ fleet: SimulatedFleet) { self.fleet = fleet }
    var transport: InMemoryTransport { fleet.transport }
    func orchestrator() -> ControlPlaneOrchestrator { fleet.orchestrator }
    func pass(then done: Flag) async {
        await fleet.pass()
        done.set()
    }
}

final class Flag: Sendable {
    private let value = Mutex(false)
    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
}

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

extension PodAgent {
    /// An agent in the pod of this name, with the pod's own key.
    static func inside(
        _ name: String, of fleet: SimulatedFleet, _ wire: Wire, deadMan: DeadManSwitch = DeadManSwitch(), preStop: PreStopCommand? = nil,
        host: (any HostReader)? = nil, time: (any TimeSource)? = nil, gpuCount: Int? = nil,
        exchange: (@Sendable () async -> TokenExchange)? = nil
    ) throws -> PodAgent {
        struct NoKey: Error {}
        guard let key = BearerToken("pod-key") else { throw NoKey() }
        let id = try fleet.id(name)
        let settings = AgentSettings(
            server: id, controlPlaneURL: "https://control-plane", token: key, deadMan: deadMan, preStop: preStop, gpuCount: gpuCount)
        return PodAgent(
            settings: settings, host: host ?? EmulatedHost(cloud: fleet.cloud, id: id), transport: wire,
            provider: try RunPodOwnPod(pod: id, apiURL: "https://api.runpod.io", key: key, transport: wire),
            exchange: exchange, time: time ?? fleet.time, logger: silent)
    }
}

/// The clock of a pod that is ahead of everybody else's.
struct Ahead: TimeSource {
    let base: VirtualTime
    let by: Duration
    func now() -> Timestamp { base.now() + by }
    func sleep(until deadline: Timestamp) async throws(CancellationError) { try await base.sleep(until: deadline - by) }
}

/// Sees what a driver without samples lets it see: the GPUs at the moment of a look, of work that takes next to no CPU.
struct WithoutPeaks: HostReader {
    let base: EmulatedHost
    var hasEnergy = false
    func read(at now: Timestamp) -> HostReading {
        var reading = base.read(at: now)
        reading.cpu.percent = reading.cpu.percent.map { min($0, 1) }
        for index in reading.gpus.devices.indices {
            (reading.gpus.devices[index].peakUtilizationPercent, reading.gpus.devices[index].longestSampleGapSeconds) = (nil, nil)
            if !hasEnergy { reading.gpus.devices[index].burstPowerWatts = nil }
        }
        return reading
    }
}

extension SimulatedFleet {
    /// One tick in which the agent goes on looking while the control plane waits for it.
    func passTogether(with agent: PodAgent) async throws {
        time.letSleepersWait()
        let end = now + .seconds(5)
        let done = Flag()
        let control = SimulatedFleetBox(self)
        async let pass: Void = control.pass(then: done)
        repeat {
            if truth.servers.contains(where: { $0.isOn && $0.status == "RUNNING" }) { await agent.pass() }
            for _ in 0..<200 where !done.isSet { try await Task.sleep(for: .microseconds(100)) }
            if !done.isSet { time.advance(by: .seconds(5)) }
        } while !done.isSet
        await pass
        if now < end { time.advance(to: end) }
    }

    /// Both live for `span`: the agent looks, then the control plane, unless that is gone.
    func run(with agent: PodAgent, for span: Duration, isControlPlaneUp: Bool = true) async throws {
        let end = now + span
        while now < end {
            let next = now + .seconds(5)
            if truth.servers.contains(where: { $0.isOn && $0.status == "RUNNING" }) { await agent.pass() }
            if isControlPlaneUp { await pass() }
            time.advance(to: min(next, end))
        }
    }
}
