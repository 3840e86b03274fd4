import API
import Agent
import ControlPlane
import Fleet
import Foundation
import Glibc
import HTTPTransport
import HummingbirdControlPlane
import Logging
import MachineTime
import Policy
import RunPod
import RunPodEmulator
import ServiceLifecycle
import Store
import Transport

/// Runs the demo and prints its events.
struct DemoStory: Service {
    let cloud: EmulatedCloud
    let transport: AHCTransport
    let store: FleetStore
    let time: SystemTime
    let startedAt: Timestamp
    let once: Bool
    let port: Int
    let speed: Double
    let token: APIToken
    let secret: String
    let emulatorPort: Ready<Int>

    private static let unmanaged = "other-teams-pod"
    private static let protected = "keep-for-maria"
    /// Pods that run an agent.
    private static let withAgent = ["train-llama", "forgotten-h200", "dataset-download", "chat-api"]
    /// Learns its idle timeout.
    private static let learning = "chat-api"
    private static let people: [String: (owner: String, tag: String)] = [
        "train-llama": ("ann", "training"), "dataset-download": ("ann", "training"), "forgotten-h200": ("jonas", "notebook"),
        "scratch-no-volume": ("jonas", "notebook"), "keep-for-maria": ("maria", "demo"), "chat-api": ("li", "prod"),
        "sd-api": ("li", "prod"),
    ]
    /// Events that would only repeat what the story says.
    private static let omitted: Set<Event.Kind> = [
        .stopPrepared, .stopRequested, .serverSeen, .controlPlaneStarted, .settingChanged, .serverUpdated,
    ]
    /// Servers that stop by the end.
    private static let idle = ["forgotten-h200", "sd-api", "chat-api"]

    struct NoStory: Error, CustomStringConvertible { var description: String }

    func run() async throws {
        let emulator = try await emulatorPort.get()
        guard let key = BearerToken("demo") else { throw NoStory(description: "no key") }
        let quiet = Daemon.logger(.critical)
        let client = RunPodClient(
            settings: try RunPodSettings(key: key, apiURL: "http://127.0.0.1:\(emulator)"), transport: transport, time: time, logger: quiet)
        // At 60 times the speed, a pause of a third of a second is three missed polls.
        let orchestrator = ControlPlaneOrchestrator(
            provider: client, prices: client, logs: client, store: store, settings: ControlPlaneSettings(evidenceTicks: 24),
            authority: TokenAuthority(tokens: [token]), time: time, logger: quiet)
        let apiPort = Ready<Int>()
        let api = APIServer(orchestrator: orchestrator, settings: .init(port: port), time: time, logger: quiet) { apiPort.set($0) }
        let events = orchestrator.feed.events()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await orchestrator.run() }
            group.addTask { try await api.run() }
            group.addTask { await narrate(events) }
            group.addTask { try await runAgents(orchestrator, apiPort: try await apiPort.get()) }
            group.addTask {
                try await play(orchestrator, apiPort: try await apiPort.get())
                guard once else { return try await gracefulShutdown() }
            }
            // The demo ends with its first task: the story with --once, or an error.
            try await group.next()
            if !once { try await group.next() }
            group.cancelAll()
        }
    }

    /// The agent that users run in their pods, over the same routes. Only its measurements are emulated.
    private func runAgents(_ orchestrator: ControlPlaneOrchestrator, apiPort: Int) async throws {
        try await waitForFleet(orchestrator)
        var agents: [(name: String, agent: PodAgent)] = []
        for name in DemoStory.withAgent {
            let id = try orchestrator.resolve(name)
            let secret = try await orchestrator.tokens.createAgentToken(for: id, by: .token("you"))
            guard let token = BearerToken(secret) else { throw NoStory(description: "no token for an agent") }
            let agent = PodAgent(
                settings: AgentSettings(server: id, controlPlaneURL: "http://127.0.0.1:\(apiPort)", token: token, jupyterPorts: []),
                host: EmulatedHost(cloud: cloud, id: id), transport: transport, provider: nil, time: time,
                logger: Daemon.logger(.critical))
            agents.append((name, agent))
        }
        while !Task.isCancelled {
            let next = time.now() + .seconds(5)
            let truth = cloud.truth(at: time.now())
            // An agent ends with its pod.
            for (name, agent) in agents where truth.server(named: name)?.status == "RUNNING" { await agent.pass() }
            try await time.sleep(until: next)
        }
    }

    private func waitForFleet(_ orchestrator: ControlPlaneOrchestrator) async throws {
        let count = Scenario.demo.pods.count + Scenario.demo.endpoints.count
        while orchestrator.list(at: time.now()).count < count { try await time.sleep(until: time.now() + .seconds(1)) }
    }

    /// Prints every event with its time in the story.
    private func narrate(_ events: AsyncStream<Event>) async {
        for await event in events where !DemoStory.omitted.contains(event.kind) {
            narrate(event.summary, at: event.at, mark: DemoStory.mark(event))
        }
    }

    private static func mark(_ event: Event) -> String {
        switch event.kind {
        case .stopped: "■"
        case .idleWarning: "!"
        case .idleKept, .wasted: "="
        case .protected, .serverAdopted: "+"
        default: "·"
        }
    }

    private func narrate(_ text: String, at moment: Timestamp, mark: String) {
        let seconds = max(0, (moment - startedAt).wholeSeconds)
        let clock = "\(seconds / 60 < 10 ? "0" : "")\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
        print(Terminal.hanging("\(clock) \(mark) ", DemoStory.plain(text).printable, width: Terminal.width))
        fflush(nil)
    }

    /// Without times of day, which mean nothing in accelerated time.
    private static func plain(_ text: String) -> String {
        text.replacing(/\ since \d{4}-[0-9T:.-]+Z/, with: "").replacing(/\d{4}-[0-9-]+T[0-9:.]+Z/, with: "then")
    }

    private func play(_ orchestrator: ControlPlaneOrchestrator, apiPort: Int) async throws {
        // Ten minutes of the person's time, in which the fleet's runs faster.
        let code = orchestrator.tokens.authority.ticket(.signIn, for: token, at: time.wall(), validFor: .seconds(600) * speed)
        let address = "http://127.0.0.1:\(apiPort)"
        print(
            """

            Page, with a sign-in link for one use within 10 minutes:
              \(address)/\(code.map { "#/enter/\($0)" } ?? "")

            Try it in another terminal:
              export CONTROL_PLANE_URL=\(address) CONTROL_PLANE_TOKEN=\(secret)
              controlplane servers
              controlplane watch

            Minutes and seconds below are those of the fleet.

            """)
        fflush(nil)
        try await waitForFleet(orchestrator)
        let you = Actor.token("you")
        for view in orchestrator.list(at: time.now()) where view.name != DemoStory.unmanaged {
            _ = try await orchestrator.servers.adopt(view.id, acceptsDataLoss: false, actor: you, owner: DemoStory.people[view.name]?.owner)
        }
        _ = try await orchestrator.servers.perform(
            .update(ServerOverrides(idleTimeout: .auto)), on: try orchestrator.resolve(DemoStory.learning), force: false, wait: false,
            actor: you)
        _ = try await orchestrator.servers.protect(
            try orchestrator.resolve(DemoStory.protected), until: nil, reason: "Maria comes back on Monday", actor: you)
        for (name, person) in DemoStory.people {
            _ = try await orchestrator.servers.perform(
                .update(ServerOverrides(), tags: [person.tag]), on: try orchestrator.resolve(name), force: false, wait: false, actor: you)
        }
        // Until the idle servers are stopped at the provider, and all others are past their timeout for a while.
        let end = startedAt + .seconds(13 * 60)
        while time.now() < end || !isOver(orchestrator) { try await time.sleep(until: time.now() + .seconds(5)) }
        try await summarize(orchestrator)
    }

    private func isOver(_ orchestrator: ControlPlaneOrchestrator) -> Bool {
        let truth = cloud.truth(at: time.now())
        let views = orchestrator.list(at: time.now())
        return DemoStory.idle.allSatisfy { name in
            truth.server(named: name).map { !$0.isOn } ?? false && views.contains { $0.name == name && $0.state == .stopped }
        }
    }

    private func summarize(_ orchestrator: ControlPlaneOrchestrator) async throws {
        let now = time.now()
        let truth = cloud.truth(at: now)
        let rows = orchestrator.list(at: now).sorted { ($0.state.rawValue, $0.name) < ($1.state.rawValue, $1.name) }.map { view in
            let shown = truth.server(named: view.name)
            let atProvider = shown?.workers.map { "min \($0.min)" } ?? shown?.status ?? "-"
            return [
                view.name, view.state.rawValue, atProvider, view.costPerHour.map { "\($0)" } ?? "-", DemoStory.plain(view.why),
            ]
        }
        let rate = truth.servers.reduce(HourlyRate.zero) { $0 + $1.costPerHour }
        print("\n" + Table(header: ["SERVER", "STATE", "RUNPOD", "PRICE", "WHY"], rows: rows, wrapsLast: true).text(width: Terminal.width))
        let saved = orchestrator.autoShutdown.savings(at: now)
        let off = orchestrator.autoShutdown.savingRate
        let result =
            "\(DemoStory.idle.count) idle servers are stopped. Saved so far: \(saved), and \(off) from now on. The fleet costs \(rate)."
        print("\n" + Terminal.fitted(result, width: Terminal.width))
        if !once { print("\nThe demo keeps serving. Press Ctrl-C to end it.") }
        fflush(nil)
    }
}
