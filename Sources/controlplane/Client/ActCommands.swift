import ArgumentParser
import Fleet
import Foundation
import Wire

/// The server that a command acts on.
struct ServerArgument: ParsableArguments {
    @Argument(help: "Id or name of the server.", completion: ServerCompletion.names)
    var server: String

    /// Its path in the API, by its id.
    func path(_ connection: Connection) async throws -> String {
        "/servers/\(try await APIClient(connection: connection).id(of: server).asPathPart)"
    }

    func validate() throws { try ServerArgument.refuseEmpty(server) }

    /// An empty variable in a script must not become a call for all servers.
    static func refuseEmpty(_ server: String) throws {
        if server.allSatisfy(\.isWhitespace) { throw ValidationError("the name of the server is empty; give an id or a name") }
    }
}

extension Connection {
    /// Prints the result of an action.
    func show(_ answer: (ControlResponse, raw: String)) throws {
        if json { return try Terminal.printJSON(answer.raw) }
        try printNotes(answer.0.warnings)
        try Terminal.print(answer.0.message.printable)
    }

    /// Prints the result of a call whose response is empty.
    func show(done text: String, _ name: String) throws {
        struct Done: Encodable { var name: String }
        try print(String(decoding: try JSONEncoder().encode(Done(name: name)), as: UTF8.self), or: text)
    }

    /// Prints what the response warns of, for people: JSON has it already.
    func printNotes(_ warnings: [String]?) throws {
        guard !json else { return }
        for warning in warnings ?? [] { try Terminal.print("Note: \(warning.printable)") }
    }

    /// Prints the API's JSON, or a text for people.
    func print(_ raw: String, or text: String, isStream: Bool = false) throws {
        if json { try Terminal.printJSON(raw, isStream: isStream) } else { try Terminal.print(text, isStream: isStream) }
    }

    /// Sends a control action. With `--wait`, the exit status says whether it was confirmed.
    func control(_ server: ServerArgument, _ request: ControlRequest, doing what: String) async throws {
        let client = APIClient(connection: self)
        var request = request
        // In the path alone, a name could also be a type.
        request.serverID = try await client.id(of: server.server)
        let path = "/servers/\((request.serverID ?? server.server).asPathPart)/control"
        let answer = try await client.send("POST", path, request, as: ControlResponse.self, doing: what)
        try show(answer)
        if request.waitForCompletion == true, !answer.0.completed { throw ExitCode(ExitStatus.failed.rawValue) }
    }
}

struct StartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start a stopped server.",
        discussion: """
            An endpoint gets back the worker limits that it had before the stop.

              controlplane start train --wait
            """)
    @OptionGroup var server: ServerArgument
    @Flag(help: "Wait up to 3 min until RunPod confirms it (else status 1).")
    var wait = false
    @OptionGroup var connection: Connection

    func run() async throws {
        try await connection.control(server, ControlRequest(action: .start, waitForCompletion: wait), doing: "Starting")
    }
}

struct StopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop a server, and retry until RunPod confirms it.",
        discussion: """
            A stop erases the container disk of a pod. A pod without persistent storage,
            or a protected server, needs --force.

              controlplane stop train --wait
            """)
    @OptionGroup var server: ServerArgument
    @Flag(help: "Stop it even if that loses data or it is protected.")
    var force = false
    @Flag(help: "Wait up to 3 min until RunPod confirms it (else status 1).")
    var wait = false
    @OptionGroup var connection: Connection

    func run() async throws {
        try await connection.control(server, ControlRequest(action: .stop, force: force, waitForCompletion: wait), doing: "Stopping")
    }
}

struct RestartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restart", abstract: "Restart a pod.",
        discussion: """
            A restart erases the container disk.

              controlplane restart train
            """)
    @OptionGroup var server: ServerArgument
    @Flag(help: "Restart it even if it has no persistent storage.")
    var force = false
    @Flag(help: "Wait up to 3 min until RunPod confirms it (else status 1).")
    var wait = false
    @OptionGroup var connection: Connection

    func run() async throws {
        try await connection.control(server, ControlRequest(action: .restart, force: force, waitForCompletion: wait), doing: "Restarting")
    }
}

struct ScaleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale", abstract: "Set the worker limits of an endpoint.",
        discussion: """
              controlplane scale llm --min 0 --max 5
            """)
    @OptionGroup var server: ServerArgument
    @Option(help: "Workers kept ready; they are billed day and night.")
    var min: Int?
    @Option(help: "Maximum number of workers; 0 runs no jobs.")
    var max: Int?
    @Flag(help: "Scale to 0 even if jobs are waiting.")
    var force = false
    @Flag(help: "Wait up to 3 min until RunPod confirms it (else status 1).")
    var wait = false
    @OptionGroup var connection: Connection

    func validate() throws {
        if min == nil, max == nil { throw ValidationError("nothing to change; give --min, --max or both") }
        if let min, min < 0 { throw ValidationError("--min must be 0 or more; you gave \(min)") }
        if let max, max < 0 { throw ValidationError("--max must be 0 or more; you gave \(max)") }
    }

    func run() async throws {
        var config = ConfigDocument()
        config.minInstances = min
        config.maxInstances = max
        try await connection.control(
            server, ControlRequest(action: .scale, config: config, force: force, waitForCompletion: wait), doing: "Scaling")
    }
}

struct UpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change the timeout, health check, tags or owner of a server.",
        discussion: """
            Changes only how the control plane treats the server; nothing changes at
            RunPod.

              controlplane update train --idle-timeout 30m --max-runtime 12h
              controlplane update llm --health-check https://llm.example.com/health
              controlplane update llm --owner ann@example.com
            """)
    @OptionGroup var server: ServerArgument
    @Option(help: ArgumentHelp("Idle time after which it stops: 900, 15m, 2h, auto, or off.", valueName: "time"))
    var idleTimeout: TimeoutArgument?
    @Option(help: ArgumentHelp("Runtime after which it stops, busy or idle; 0 for no limit.", valueName: "time"))
    var maxRuntime: SpanArgument?
    @Option(help: "Tag; replaces all its tags; repeat for several.")
    var tag: [String] = []
    @Flag(help: "Remove all its tags.")
    var noTags = false
    @Option(
        help: ArgumentHelp(
            "Who pays from now on, in reports and in budgets of an owner; none for nobody. Earlier costs stay where they are.",
            valueName: "owner"))
    var owner: String?
    @Option(help: ArgumentHelp("Health check: https://…, http://…, tcp://host:port, or none.", valueName: "url"))
    var healthCheck: String?
    @Option(
        help: ArgumentHelp(
            "CPU usage (%) from which it counts as busy; 0 for the daemon's. Raise it for software that spins a core while idle.",
            valueName: "percent"))
    var cpuBusy: Double?
    @OptionGroup var connection: Connection

    func validate() throws {
        if idleTimeout == nil, maxRuntime == nil, tag.isEmpty, !noTags, owner == nil, healthCheck == nil, cpuBusy == nil {
            throw ValidationError(
                "nothing to change; give --idle-timeout, --max-runtime, --tag, --no-tags, --owner, --health-check or --cpu-busy")
        }
        if let cpuBusy, !(0...100).contains(cpuBusy) { throw ValidationError("--cpu-busy must be 0 to 100; you gave \(cpuBusy)") }
        if noTags, !tag.isEmpty { throw ValidationError("give --tag or --no-tags, not both") }
    }

    func run() async throws {
        var config = ConfigDocument()
        config.overrides.idleTimeout = idleTimeout?.timeout
        config.overrides.maxRuntime = maxRuntime?.span
        config.overrides.healthCheckURL = healthCheck.map { $0 == "none" ? "" : $0 }
        config.overrides.busy.cpuPercent = cpuBusy
        try await connection.control(
            server,
            ControlRequest(
                action: .update, config: config, tags: tag.isEmpty && !noTags ? nil : tag, owner: owner.map { $0 == "none" ? "" : $0 }),
            doing: "Updating")
    }
}

struct DeleteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Stop and delete a server.",
        discussion: """
            A deletion that destroys data or jobs needs the id of the server again.

              controlplane delete train --confirm POD_ID
            """)
    @OptionGroup var server: ServerArgument
    @Option(help: ArgumentHelp("Id of the server: confirms that its data is destroyed.", valueName: "id"))
    var confirm: String?
    @OptionGroup var connection: Connection

    func run() async throws {
        let query = confirm.map { "?confirm=\($0.asQueryValue)" } ?? ""
        try connection.show(
            try await APIClient(connection: connection).send(
                "DELETE", try await server.path(connection) + query, as: ControlResponse.self, doing: "Deleting"))
    }
}

struct DeployCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deploy", abstract: "Deploy a pod (timed) or an endpoint (serverless).",
        discussion: """
            The server is managed from the start: it stops when it is idle. A pod without
            --volume or --network-volume loses its data in a stop, so it is never stopped
            for being idle. The name gets a unique suffix, which identifies the server if
            the response of RunPod is lost.

            With --agent, what the image runs must be known: it is for RunPod's own images,
            else give it with --entrypoint and after --.

              controlplane deploy timed --image runpod/pytorch:latest --volume 100
              controlplane deploy timed --image me/train --agent --entrypoint ./train.sh
              controlplane deploy serverless --image runpod/worker-v1-vllm:stable --max 3
            """)
    @Argument(help: "timed (a pod) or serverless (an endpoint).")
    var type: String
    @Option(help: "Docker image.")
    var image: String
    @Option(help: "GPU type: H200, H100 SXM, or RunPod's name.")
    var gpu = "H200"
    @Option(help: "Number of GPUs, 1 to 8.")
    var gpuCount = 1
    @Option(help: "Name; generated by default.")
    var name: String?
    @Option(help: "Persistent disk in GB, at least 10.")
    var volume: Int?
    @Option(help: ArgumentHelp("Id of a network volume.", valueName: "id"))
    var networkVolume: String?
    @Option(help: "Container disk in GB, erased by every stop; 20 for a pod by default.")
    var containerDisk: Int?
    @Option(help: "Workers kept ready (serverless).")
    var min: Int?
    @Option(help: "Maximum number of workers (serverless).")
    var max: Int?
    @Option(help: ArgumentHelp("Idle time after which it stops: 900, 15m, 2h, auto, or off.", valueName: "time"))
    var idleTimeout: TimeoutArgument?
    @Option(help: ArgumentHelp("Runtime after which it stops, busy or idle (timed).", valueName: "time"))
    var maxRuntime: SpanArgument?
    @Option(help: ArgumentHelp("Environment variable; repeat for several.", valueName: "NAME=VALUE"))
    var env: [String] = []
    @Option(name: .customLong("expose"), help: ArgumentHelp("Port to expose: 8888/http, 22/tcp; repeat for several.", valueName: "port"))
    var ports: [String] = []
    @Option(help: ArgumentHelp("Preferred data center; repeat for several.", valueName: "id"))
    var dataCenter: [String] = []
    @Option(help: "Tag; repeat for several.")
    var tag: [String] = []
    @Option(help: ArgumentHelp("The same key again returns the same server.", valueName: "key"))
    var idempotencyKey: String?
    @Flag(help: "Create it stopped.")
    var noStart = false
    @Flag(help: "Install the agent in the pod before its command runs (timed).")
    var agent = false
    @Option(help: ArgumentHelp("Entrypoint in place of the image's own; repeat for several words.", valueName: "word"))
    var entrypoint: [String] = []
    @Argument(parsing: .postTerminator, help: "Command in place of the image's own, after --.")
    var command: [String] = []
    @OptionGroup var connection: Connection

    func validate() throws {
        guard ServerKind(rawValue: type) != nil else { throw ValidationError("the type must be timed or serverless; you gave \(type)") }
        for pair in env where !pair.contains("=") || pair.hasPrefix("=") {
            throw ValidationError("--env must be NAME=VALUE; one has no name or no =")
        }
        let names = env.map { $0.prefix { $0 != "=" } }
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw ValidationError("--env gives \(twice) twice; give each name once")
        }
    }

    func run() async throws {
        guard let kind = ServerKind(rawValue: type) else { throw ExitCode(ExitStatus.usage.rawValue) }
        var config = ConfigDocument()
        (config.dockerImage, config.gpuType, config.gpuCount) = (image, gpu, gpuCount)
        (config.volumeGB, config.networkVolumeID, config.containerDiskGB) = (volume, networkVolume, containerDisk)
        (config.minInstances, config.maxInstances) = (min, max)
        config.overrides.idleTimeout = idleTimeout?.timeout
        config.overrides.maxRuntime = maxRuntime?.span
        let pairs = env.map { pair in pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) }
        config.environmentVariables = Dictionary(pairs.map { ($0[0], $0[1]) }) { _, last in last }
        (config.ports, config.dataCenterIDs) = (ports, dataCenter)
        (config.entrypoint, config.command) = (entrypoint.isEmpty ? nil : entrypoint, command.isEmpty ? nil : command)
        config.agent = agent ? true : nil
        let request = DeployRequest(
            type: kind, config: config, autoStart: !noStart, tags: tag, name: name, idempotencyKey: idempotencyKey)
        let (answer, raw) = try await APIClient(connection: connection).send(
            "POST", "/servers/deploy", request, as: DeployResponse.self, doing: "Deploying")
        if connection.json { return try Terminal.printJSON(raw) }
        let rate = answer.server.costPerHour.map { String(format: ", $%.2f/h", $0) } ?? ""
        try Terminal.print("\(answer.server.name) is \(answer.message) (id \(answer.server.id), \(answer.server.state.rawValue)\(rate))")
    }
}
