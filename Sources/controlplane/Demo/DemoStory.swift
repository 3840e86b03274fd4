import API
import Agent
import ControlPlane
import Fleet
import Foundation
import Glibc
import HummingbirdControlPlane
import Logging
import Policy
import RunPod
import RunPodEmulator
import ServiceLifecycle
import Store

/// What happens in the demo, told as it happens.
struct DemoStory: Service {
    let cloud: EmulatedCloud
    let transport: AHCTransport
    let store: FleetStore
    let time: SystemTime
    let startedAt: Timestamp
    let once: Bool
    let port: Int
    let token: APIToken
    let secret: String
    let emulatorPort: Ready<Int>

    private static let foreign = "other-teams-pod"
    private static let protected = "keep-for-maria"
    /// Pods with an agent inside.
    private static let withAgent = ["train-llama", "forgotten-h200", "dataset-download"]
    /// Those that are stopped in the end.
    private static let idle = ["forgotten-h200", "sd-api"]

    struct NoStory: Error, CustomStringConvertible { var description: String }

    func run() async throws {
        let emulator = try await emulatorPort.get()
        guard let key = APIKey("demo") else { throw NoStory(description: "no key") }
        let quiet = Daemon.logger(.critical)
        let client = RunPodClient(
            settings: try RunPodSettings(key: key, apiURL: "http://127.0.0.1:\(emulator)"), transport: transport, time: time, logger: quiet)
        // At 60 times the speed of life, a machine that is busy for a third of a second would have missed three looks.
        let orchestrator = ControlPlaneOrchestrator(
            provider: client, prices: client, logs: client, store: store, settings: ControlPlaneSettings(evidenceTicks: 24), time: time,
            logger: quiet)
        let apiPort = Ready<Int>()
        let authority = TokenAuthority(tokens: [token])
        let service = LocalControlPlane(orchestrator, authority: authority, store: store, time: time)
        let api = APIServer(
            service: service, authority: authority, settings: .init(port: port), time: time, logger: quiet
        ) { apiPort.set($0) }
        let events = orchestrator.feed.events()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await orchestrator.run() }
            group.addTask { try await api.run() }
            group.addTask { await tell(events) }
            group.addTask { try await runAgents(orchestrator, service, apiPort: try await apiPort.get()) }
            group.addTask {
                try await play(orchestrator, apiPort: try await apiPort.get())
                guard once else { return try await gracefulShutdown() }
            }
            // Whatever ends first ends the demo: the story with --once, or an error; the teller ends with its task.
            try await group.next()
            if !once { try await group.next() }
            group.cancelAll()
        }
    }

    /// The program that users put into their pods, over the same routes; only what it measures is emulated.
    private func runAgents(_ orchestrator: ControlPlaneOrchestrator, _ service: LocalControlPlane, apiPort: Int) async throws {
        try await waitForFleet(orchestrator)
        var agents: [(name: String, agent: PodAgent)] = []
        for name in DemoStory.withAgent {
            let id = try orchestrator.resolve(name)
            let secret = try await service.agentToken(for: id, actor: .token("you"))
            guard let token = APIKey(secret) else { throw NoStory(description: "no token for an agent") }
            let agent = PodAgent(
                settings: AgentSettings(server: id, controlPlaneURL: "http://127.0.0.1:\(apiPort)", token: token, jupyterPorts: []),
                host: EmulatedHost(cloud: cloud, id: id), transport: transport, provider: nil, time: time,
                logger: Daemon.logger(.critical))
            agents.append((name, agent))
        }
        while !Task.isCancelled {
            let next = time.now() + .seconds(5)
            let truth = cloud.truth(at: time.now())
            // An agent lives and dies with its pod.
            for (name, agent) in agents where truth.server(named: name)?.status == "RUNNING" { await agent.pass() }
            try await time.sleep(until: next)
        }
    }

    private func waitForFleet(_ orchestrator: ControlPlaneOrchestrator) async throws {
        let count = Scenario.demo.pods.count + Scenario.demo.endpoints.count
        while orchestrator.list(at: time.now()).count < count { try await time.sleep(until: time.now() + .seconds(1)) }
    }

    /// Prints every event with the minutes of the story's own time.
    private func tell(_ events: AsyncStream<Event>) async {
        for await event in events where event.kind != .stopRequested && event.kind != .serverSeen {
            say(event.summary, at: event.at, mark: DemoStory.mark(event))
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

    private func say(_ text: String, at moment: Timestamp, mark: String) {
        let seconds = max(0, (moment - startedAt).wholeSeconds)
        let clock = "\(seconds / 60 < 10 ? "0" : "")\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
        print("\(clock) \(mark) \(DemoStory.plain(text))")
        fflush(nil)
    }

    /// Times of day mean nothing in a story that runs 60 times too fast.
    private static func plain(_ text: String) -> String {
        text.replacing(/\ since \d{4}-[0-9T:.-]+Z/, with: "").replacing(/\d{4}-[0-9-]+T[0-9:.]+Z/, with: "then")
    }

    private func play(_ orchestrator: ControlPlaneOrchestrator, apiPort: Int) async throws {
        print(
            """

            The API of this demo is at http://127.0.0.1:\(apiPort) until it ends. In another terminal:
              export CONTROL_PLANE_URL=http://127.0.0.1:\(apiPort) CONTROL_PLANE_TOKEN=\(secret)
              controlplane servers

            Minutes and seconds are the fleet's own; they pass faster than yours.

            """)
        fflush(nil)
        try await waitForFleet(orchestrator)
        let you = Actor.token("you")
        for view in orchestrator.list(at: time.now()) where view.name != DemoStory.foreign {
            _ = try await orchestrator.servers.adopt(view.id, acceptsDataLoss: false, actor: you)
        }
        _ = try await orchestrator.servers.protect(
            try orchestrator.resolve(DemoStory.protected), until: nil, reason: "Maria comes back on Monday", actor: you)
        // Until what is idle is off at the provider, and the rest has been past its timeout for a while.
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
        print("\n" + Table(header: ["SERVER", "STATE", "AT RUNPOD", "COSTS", "WHY"], rows: rows).text(width: Terminal.width))
        let saved = orchestrator.autoShutdown.savings(at: now)
        let off = orchestrator.autoShutdown.savingRate
        print(
            """

            Two servers were idle and are off. Saved so far: \(saved), and \(off) from now on; the fleet now costs \(rate).
            """)
        if !once { print("\nStill serving; Ctrl-C ends the demo.") }
        fflush(nil)
    }
}
