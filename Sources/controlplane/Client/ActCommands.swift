import ArgumentParser
import Fleet
import Foundation
import Wire

/// What commands that act on one server share.
struct ServerArgument: ParsableArguments {
    @Argument(help: "The server's id, its name, or the name given when it was deployed, if only one has it.")
    var server: String

    /// The server's place in the API, by its id.
    func path(_ connection: Connection) async throws -> String {
        "/servers/\(try await APIClient(connection: connection).id(of: server).asPathPart)"
    }

    func validate() throws { try ServerArgument.refuseEmpty(server) }

    /// A variable of a script that is not set must not turn into a call for something else.
    static func refuseEmpty(_ server: String) throws {
        if server.allSatisfy(\.isWhitespace) { throw ValidationError("name a server; this name is empty") }
    }
}

extension Connection {
    /// Prints what an action gave.
    func show(_ answer: (ControlResponse, raw: String)) throws {
        if json { return try Terminal.printJSON(answer.raw) }
        for warning in answer.0.warnings { try Terminal.print("note: \(warning.printable)") }
        try Terminal.print(answer.0.message.printable)
    }

    /// What is answered with nothing: said to people, and as JSON to machines.
    func show(done text: String, _ name: String) throws {
        struct Done: Encodable { var name: String }
        try print(String(decoding: try JSONEncoder().encode(Done(name: name)), as: UTF8.self), or: text)
    }

    /// Prints the API's JSON, or a text for people.
    func print(_ raw: String, or text: String, isStream: Bool = false) throws {
        if json { try Terminal.printJSON(raw, isStream: isStream) } else { try Terminal.print(text, isStream: isStream) }
    }

    /// Sends a control action. Whoever waits for its end is told by the status whether it came.
    func control(_ server: ServerArgument, _ request: ControlRequest, doing what: String) async throws {
        let client = APIClient(connection: self)
        var request = request
        // A second time beside the path, where a type could be meant as well.
        request.serverID = try await client.id(of: server.server)
        let path = "/servers/\((request.serverID ?? server.server).asPathPart)/control"
        let answer = try await client.send("POST", path, request, as: ControlResponse.self, doing: what)
        try show(answer)
        if request.waitForCompletion == true, !answer.0.success { throw ExitCode(ExitStatus.failed.rawValue) }
    }
}

struct StartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start a stopped server; an endpoint gets the workers back that it had.")
    @OptionGroup var server: ServerArgument
    @Flag(help: "Return when RunPod shows it running, at most three minutes later; status 1: it does not.")
    var wait = false
    @OptionGroup var connection: Connection

    func run() async throws {
        try await connection.control(server, ControlRequest(action: .start, waitForCompletion: wait), doing: "starting")
    }
}

struct StopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop a server. It is tried until RunPod shows it stopped.",
        discussion: "A pod's container disk is erased by every stop. One without persistent storage, or a protected one, needs --force.")
    @OptionGroup var server: ServerArgument
    @Flag(help: "Although it loses data, or although the server is protected.")
    var force = false
    @Flag(help: "Return when RunPod shows it stopped, at most three minutes later; status 1: it does not.")
    var wait = false
    @OptionGroup var connection: Connection

    func run() async throws {
        try await connection.control(server, ControlRequest(action: .stop, force: force, waitForCompletion: wait), doing: "stopping")
    }
}

struct RestartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restart", abstract: "Restart a pod. Its container disk is erased.")
    @OptionGroup var server: ServerArgument
    @Flag(help: "Although nothing on it survives that.")
    var force = false
    @Flag(help: "Return when RunPod shows it started anew, at most three minutes later; status 1: it did not.")
    var wait = false
    @OptionGroup var connection: Connection

    func run() async throws {
        try await connection.control(server, ControlRequest(action: .restart, force: force, waitForCompletion: wait), doing: "restarting")
    }
}

struct ScaleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scale", abstract: "Set how many workers an endpoint keeps ready, and how many it may have.",
        discussion: """
              controlplane scale llm --min 0 --max 5
            """)
    @OptionGroup var server: ServerArgument
    @Option(help: "Workers kept ready day and night; they bill day and night.")
    var min: Int?
    @Option(help: "Workers at most; 0 lets no job run.")
    var max: Int?
    @Flag(help: "Although jobs wait that no worker would be left for.")
    var force = false
    @Flag(help: "Return when RunPod shows these limits, at most three minutes later; status 1: it does not.")
    var wait = false
    @OptionGroup var connection: Connection

    func validate() throws {
        if min == nil, max == nil { throw ValidationError("give --min, --max or both") }
        if let min, min < 0 { throw ValidationError("--min is \(min); it must not be negative") }
        if let max, max < 0 { throw ValidationError("--max is \(max); it must not be negative") }
    }

    func run() async throws {
        var config = ConfigDocument()
        config.minInstances = min
        config.maxInstances = max
        try await connection.control(
            server, ControlRequest(action: .scale, config: config, force: force, waitForCompletion: wait), doing: "scaling")
    }
}

struct UpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change a server's own idle timeout, maximum runtime, health check or tags. Nothing at RunPod is touched.",
        discussion: """
              controlplane update train --idle-timeout 30m --max-runtime 12h
              controlplane update llm --health-check https://llm.example.com/health --tag team-a --tag prod
            """)
    @OptionGroup var server: ServerArgument
    @Option(help: ArgumentHelp("Seconds, 15m, 2h, or off.", valueName: "time"))
    var idleTimeout: TimeoutArgument?
    @Option(help: ArgumentHelp("Stopped after this long whatever it does; 0 for no limit.", valueName: "time"))
    var maxRuntime: SpanArgument?
    @Option(help: "Tags, replacing those it has; repeat for several.")
    var tag: [String] = []
    @Flag(help: "Take its tags away.")
    var noTags = false
    @Option(help: ArgumentHelp("Where its health is asked: https://…, http://… or tcp://host:port; none to ask nowhere.", valueName: "url"))
    var healthCheck: String?
    @Option(
        help: ArgumentHelp(
            "From this share of its CPUs on it is at work, for software that keeps a core busy while it idles; 0 for the daemon's setting.",
            valueName: "percent"))
    var cpuBusy: Double?
    @OptionGroup var connection: Connection

    func validate() throws {
        if idleTimeout == nil, maxRuntime == nil, tag.isEmpty, !noTags, healthCheck == nil, cpuBusy == nil {
            throw ValidationError("update what? Give --idle-timeout, --max-runtime, --tag, --no-tags, --health-check or --cpu-busy")
        }
        if let cpuBusy, !(0...100).contains(cpuBusy) { throw ValidationError("--cpu-busy is \(cpuBusy); it must be 0 to 100") }
        if noTags, !tag.isEmpty { throw ValidationError("give either --tag or --no-tags") }
    }

    func run() async throws {
        var config = ConfigDocument()
        config.idleTimeoutSeconds = idleTimeout?.timeout.seconds
        config.maxRuntimeSeconds = maxRuntime?.span.wholeSeconds
        config.healthCheckURL = healthCheck.map { $0 == "none" ? "" : $0 }
        config.cpuBusyPercent = cpuBusy
        try await connection.control(
            server, ControlRequest(action: .update, config: config, tags: tag.isEmpty && !noTags ? nil : tag), doing: "updating")
    }
}

struct DeleteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete a server for good. It is stopped first.",
        discussion: "When that destroys data or jobs, the server's id has to be given a second time: --confirm ID.")
    @OptionGroup var server: ServerArgument
    @Option(help: ArgumentHelp("The server's id once more: destroy what is on it.", valueName: "id"))
    var confirm: String?
    @OptionGroup var connection: Connection

    func run() async throws {
        let query = confirm.map { "?confirm=\($0.asQueryValue)" } ?? ""
        try connection.show(
            try await APIClient(connection: connection).send(
                "DELETE", try await server.path(connection) + query, as: ControlResponse.self, doing: "deleting"))
    }
}

struct DeployCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deploy", abstract: "Rent a server: a pod (timed) or an endpoint (serverless).",
        discussion: """
            It belongs to the control plane from the start: when it sits idle, it is stopped. Its name gets a unique ending, by which \
            it is found again should RunPod's answer be lost.

              controlplane deploy timed --image runpod/pytorch:latest --gpu H200 --volume 100 --name train
              controlplane deploy serverless --image runpod/worker-v1-vllm:stable --gpu H200 --max 3 --name llm

            A pod without --volume or --network-volume keeps nothing when it is stopped, so it is never stopped for being idle.
            """)
    @Argument(help: "timed or serverless.")
    var type: String
    @Option(help: "Docker image.")
    var image: String
    @Option(help: "GPU: H200, H100 SXM, or RunPod's own name.")
    var gpu = "H200"
    @Option(help: "GPUs, 1 to 8.")
    var gpuCount = 1
    @Option(help: "A name; made up if left out.")
    var name: String?
    @Option(help: "Persistent disk in GB, at least 10.")
    var volume: Int?
    @Option(help: ArgumentHelp("A network volume's id.", valueName: "id"))
    var networkVolume: String?
    @Option(help: "Container disk in GB; erased by every stop. A pod gets 20 GB by default.")
    var containerDisk: Int?
    @Option(help: "Workers kept ready (serverless).")
    var min: Int?
    @Option(help: "Workers at most (serverless).")
    var max: Int?
    @Option(help: ArgumentHelp("Seconds, 15m, 2h, or off.", valueName: "time"))
    var idleTimeout: TimeoutArgument?
    @Option(help: ArgumentHelp("Stopped after this long whatever it does (timed).", valueName: "time"))
    var maxRuntime: SpanArgument?
    @Option(help: ArgumentHelp("Environment variable; repeat for several.", valueName: "NAME=VALUE"))
    var env: [String] = []
    @Option(name: .customLong("expose"), help: ArgumentHelp("Exposed port, as 8888/http or 22/tcp; repeat for several.", valueName: "port"))
    var ports: [String] = []
    @Option(help: ArgumentHelp("Data centre to prefer; repeat for several.", valueName: "id"))
    var dataCenter: [String] = []
    @Option(help: "Tag; repeat for several.")
    var tag: [String] = []
    @Option(help: ArgumentHelp("The same key again gives the same server, not a second one.", valueName: "key"))
    var idempotencyKey: String?
    @Flag(help: "Make it, but do not leave it running.")
    var noStart = false
    @OptionGroup var connection: Connection

    func validate() throws {
        guard ServerKind(rawValue: type) != nil else { throw ValidationError("\(type) is neither timed nor serverless") }
        for pair in env where !pair.contains("=") || pair.hasPrefix("=") {
            throw ValidationError("--env needs NAME=VALUE (one was given without a name or without =)")
        }
    }

    func run() async throws {
        guard let kind = ServerKind(rawValue: type) else { throw ExitCode(ExitStatus.usage.rawValue) }
        var config = ConfigDocument()
        (config.dockerImage, config.gpuType, config.gpuCount) = (image, gpu, gpuCount)
        (config.volumeGB, config.networkVolumeID, config.containerDiskGB) = (volume, networkVolume, containerDisk)
        (config.minInstances, config.maxInstances) = (min, max)
        config.idleTimeoutSeconds = idleTimeout?.timeout.seconds
        config.maxRuntimeSeconds = maxRuntime?.span.wholeSeconds
        let pairs = env.map { pair in pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) }
        config.environmentVariables = Dictionary(pairs.map { ($0[0], $0[1]) }) { _, last in last }
        (config.ports, config.dataCenterIDs) = (ports, dataCenter)
        let request = DeployRequest(
            type: kind, config: config, autoStart: !noStart, tags: tag, name: name, idempotencyKey: idempotencyKey)
        let (answer, raw) = try await APIClient(connection: connection).send(
            "POST", "/servers/deploy", request, as: DeployResponse.self, doing: "deploying")
        if connection.json { return try Terminal.printJSON(raw) }
        let rate = answer.server.costPerHour.map { String(format: ", $%.2f/h", $0) } ?? ""
        try Terminal.print("\(answer.server.name) is \(answer.message) (id \(answer.server.id), \(answer.server.state.rawValue)\(rate))")
    }
}
