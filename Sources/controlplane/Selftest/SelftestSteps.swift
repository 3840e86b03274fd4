import ControlPlane
import Fleet
import Foundation
import MachineTime
import Policy
import RunPodEmulator

/// One step a component. Each compares what the component says with the emulated account's true state, where there is one.
struct SelftestSteps {
    let orchestrator: ControlPlaneOrchestrator
    let cloud: EmulatedCloud
    let time: SystemTime

    private static let you = Actor.token("selftest")
    /// Of the fleet's time. Nothing here takes longer if it works.
    private static let patience = Duration.seconds(1800)

    private struct TooLate: Error, CustomStringConvertible { var description: String }

    func all(_ show: (Selftest.Result) throws -> Void) async throws -> [Selftest.Result] {
        var results: [Selftest.Result] = []
        func step(_ component: String, _ body: () async throws -> (works: Bool, detail: String)) async throws {
            let result: Selftest.Result
            do {
                let (works, detail) = try await body()
                result = .init(component: component, works: works, detail: detail)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                result = .init(component: component, works: false, detail: "\(error)")
            }
            results.append(result)
            try show(result)
        }
        let inbox = orchestrator.notifier.connect {}
        _ = orchestrator.notifier.subscribe(inbox, to: .servers)
        try await step("ControlPlaneOrchestrator", polling)
        try await step("ServerManager", deploying)
        try await step("ResourceMonitor", measuring)
        try await step("AutoShutdownScheduler", stopping)
        try await step("MetricsCollector", collecting)
        try await step("StatusTracker", tracking)
        try await step("WebSocketNotifier") { notifying(inbox) }
        orchestrator.notifier.disconnect(inbox)
        return results
    }

    private func wait(for what: String, _ holds: () async throws -> Bool) async throws {
        let end = time.now() + SelftestSteps.patience
        while try await !holds() {
            guard time.now() < end else { throw TooLate(description: "\(what) did not happen within 30 min of the fleet's time") }
            try await time.sleep(until: time.now() + .seconds(2))
        }
    }

    private func view(_ name: String) throws -> ServerView {
        let id = try orchestrator.resolve(name)
        guard let view = orchestrator.server(id, at: time.now()) else { throw ControlPlaneError.unknownServer(name) }
        return view
    }

    private func polling() async throws -> (works: Bool, detail: String) {
        try await wait(for: "the first poll") { orchestrator.list(at: time.now()).count == 2 }
        try await wait(for: "the first signals") { try !view("busy-pod").isTelemetryUnknown }
        // On a loaded machine a poll of the fleet's fast time may be late: the next one is not.
        try await wait(for: "a current account") { orchestrator.impediment(at: time.now()) == nil }
        let dashboard = try await orchestrator.dashboard()
        let works = dashboard.servers.count == 2
        return (works, "polled the account: \(dashboard.servers.count) servers\(works ? "" : ", expected 2"), \(dashboard.costs.perHour)")
    }

    private func deploying() async throws -> (works: Bool, detail: String) {
        let config = ServerConfig(dockerImage: "runpod/pytorch:1.0.2-cu1281-torch280-ubuntu2404", volumeGB: 20)
        let receipt = try await orchestrator.deployServer(type: .timed, config: config, name: "selftest", actor: SelftestSteps.you)
        let id = receipt.server.id
        let began = time.now()
        try await wait(for: "the start of the deployed pod") { orchestrator.server(id, at: time.now())?.state == .running }
        let started = (time.now() - began).inWords
        let stop = try await orchestrator.servers.perform(.stop, on: id, force: false, wait: true, actor: SelftestSteps.you)
        let isOff = cloud.truth(at: time.now()).servers.first { $0.id == id }?.isOn == false
        guard stop.isComplete, isOff else {
            return (
                false,
                "the stop of \(receipt.server.name) is \(stop.isComplete ? "" : "not ")confirmed; it is \(isOff ? "off" : "still on")"
            )
        }
        return (true, "deployed \(receipt.server.name), which ran after \(started); stopped it, and RunPod's emulator confirms it")
    }

    private func measuring() async throws -> (works: Bool, detail: String) {
        let id = try orchestrator.resolve("busy-pod")
        try await wait(for: "a GPU reading") { orchestrator.metrics.measured(id)[.gpuUtilization] != nil }
        let gpu = orchestrator.metrics.measured(id)[.gpuUtilization] ?? 0
        try await wait(for: "a reading of this machine") { try await orchestrator.dashboard(activityLimit: 0).machine != nil }
        let alerts = try await orchestrator.dashboard().openAlerts.count
        return (gpu > 0, "busy-pod: GPU \(Int(gpu)) %\(gpu > 0 ? "" : ", expected more"); this machine is measured; open alerts: \(alerts)")
    }

    private func stopping() async throws -> (works: Bool, detail: String) {
        for name in ["idle-pod", "busy-pod"] {
            _ = try await orchestrator.servers.adopt(
                try orchestrator.resolve(name), acceptsDataLoss: false, actor: SelftestSteps.you)
        }
        let id = try orchestrator.resolve("idle-pod")
        try await wait(for: "the stop of idle-pod") { try view("idle-pod").state == .stopped }
        let now = time.now()
        let events = try await orchestrator.events(after: nil, before: nil, server: id, kinds: [], limit: 100, newestFirst: false)
        let (warned, stopped) = (events.contains { $0.kind == .idleWarning }, events.contains { $0.kind == .stopped })
        let truth = cloud.truth(at: now)
        let (idleIsOn, busyIsOn) = (truth.server(named: "idle-pod")?.isOn ?? true, truth.server(named: "busy-pod")?.isOn ?? false)
        guard warned, stopped, !idleIsOn, busyIsOn else {
            let seen = [(warned, "a warning"), (stopped, "a confirmed stop"), (!idleIsOn, "idle-pod off"), (busyIsOn, "busy-pod on")]
            return (false, "missing: " + seen.filter { !$0.0 }.map(\.1).joined(separator: ", "))
        }
        return (
            true,
            "idle-pod: warned, stopped after \(orchestrator.autoShutdown.idleTimeoutText) idle, confirmed; busy-pod runs on; "
                + "saving \(orchestrator.autoShutdown.savingRate)"
        )
    }

    private func collecting() async throws -> (works: Bool, detail: String) {
        let id = try orchestrator.resolve("busy-pod")
        for latency in 1...100 { orchestrator.metrics.record(RequestRecord(latencyMilliseconds: Double(latency)), of: id) }
        let snapshot = orchestrator.metrics.serverMetrics(id)
        let p95 = snapshot?.latency300.p95
        let lines = orchestrator.metrics.export(.prometheus).split(separator: "\n").count
        return (
            snapshot?.requests == 100 && lines > 20,
            "recorded 100 requests, p95 \(p95.map { "\(Int($0.rounded())) ms" } ?? "unknown"); Prometheus export of \(lines) lines"
        )
    }

    private func tracking() async throws -> (works: Bool, detail: String) {
        let id = try orchestrator.resolve("busy-pod")
        try await wait(for: "a health check") { orchestrator.status.health(of: id) != .unknown }
        let checks = orchestrator.status.checks(of: id).keys.sorted().joined(separator: ", ")
        let health = orchestrator.status.health(of: id)
        return (health == .healthy || health == .degraded, "busy-pod is \(health.rawValue) (\(checks))")
    }

    private func notifying(_ inbox: WebSocketNotifier.ListenerID) -> (works: Bool, detail: String) {
        var messages = 0
        while case .message = orchestrator.notifier.next(for: inbox) { messages += 1 }
        let published = orchestrator.notifier.statistics.byTopic[.servers] ?? 0
        guard messages > 0 else { return (false, "a subscriber received none of \(published) server events") }
        return (true, "a subscriber received \(published) server events in \(messages) messages")
    }
}

extension AutoShutdownScheduler {
    fileprivate var idleTimeoutText: String {
        guard case .after(let span) = idleTimeout else { return "its timeout" }
        return span.inWords
    }
}
