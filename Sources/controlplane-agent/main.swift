import AgentProgram
import CAgentRuntime
import Fleet
import Glibc
import Logging
import SettingTable
import StrictJSON

/// The agent alone, small enough for any pod. `controlplane agent` is the same program inside the daemon's binary.
let usage = """
    controlplane-agent \(Product.version): measures what this pod does and reports it to the control plane.

    usage: controlplane-agent [--once] [--allow-http] [--interval SECONDS] [--version] [--help]

      --once              Measure twice, print the second result as JSON, and exit.
      --allow-http        Allow http to another machine; the token is sent unencrypted.
      --interval SECONDS  Time between two measurements, 1 to 10 (default: 5).

    Settings come from the environment; docs/AGENT.md lists them. Required:
      CONTROL_PLANE_URL                               Address of the daemon.
      CONTROL_PLANE_ENROLL                            Token from controlplane agent-enroll, or
      CONTROL_PLANE_AGENT_TOKEN                       token from controlplane agent-token.

    """

func complain(_ line: String, status: Int32) -> Never {
    let bytes = Array("controlplane-agent: \(line)\n".utf8)
    _ = write(2, bytes, bytes.count)
    exit(status)
}

let arguments = Array(CommandLine.arguments.dropFirst())
var (once, allowsHTTP, interval) = (false, false, 5)
var rest = arguments[...]
while let word = rest.popFirst() {
    switch word {
    case "--version":
        print(Product.version)
        exit(0)
    case "--help", "-h":
        print(usage)
        exit(0)
    case "--once": once = true
    case "--allow-http": allowsHTTP = true
    case "--interval":
        guard let seconds = rest.popFirst().flatMap({ Int($0) }), (1...10).contains(seconds) else {
            complain("--interval must be 1 to 10", status: 64)
        }
        interval = seconds
    default: complain("unknown option \(word.prefix(60)); see --help", status: 64)
    }
}

agent_runtime_prepare()
signal(SIGPIPE, SIG_IGN)
if once {
    let reading = try await AgentProgram.measureOnce()
    print(String(decoding: try JSONWriter.bytes(of: reading), as: UTF8.self))
    exit(0)
}
let logger = Logger(label: "agent") { StreamLogHandler.standardError(label: $0) }
do throws(SettingError) {
    let program = try AgentProgram(
        environment: PodEnvironment().all, interval: .seconds(interval), allowsHTTP: allowsHTTP, logger: logger)
    exit(await program.run(resting: { agent_runtime_release() }, settled: { agent_runtime_trim() }))
} catch {
    complain("\(error)", status: AgentProgram.doNotRestart)
}
