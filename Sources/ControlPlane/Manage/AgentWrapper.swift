import Fleet
import Foundation

/// Lets a pod's container install the agent before its own command runs. Pure.
///
/// RunPod replaces the image's entrypoint and command as a whole, and its API does not say what they are. So they must be known: a guess would
/// start something else in place of the user's program.
enum AgentWrapper {
    /// What it sets in the container's environment.
    static let variables = ["CONTROL_PLANE_URL", "CONTROL_PLANE_ENROLL"]

    /// Images of RunPod whose own command is known: `/start.sh`, without an entrypoint of its own or with the same.
    private static let runPodImages = ["runpod/base", "runpod/pytorch", "runpod/tensorflow"]

    /// The installation runs beside the command, so neither waits for the other. `exec` keeps the command's process number, signals and
    /// exit status. The token is taken out of the environment before the command runs.
    static let script = """
        ( ( umask 077; u=$CONTROL_PLANE_URL/agent; { curl -fsSL --max-time 60 "$u" || wget -qO- -T 60 "$u" || python3 -c \
        'import sys,urllib.request as r;sys.stdout.buffer.write(r.urlopen(sys.argv[1],timeout=60).read())' "$u"; } 2>/dev/null | sh ) \
        >/dev/null 2>&1 & ); unset CONTROL_PLANE_ENROLL; exec "$@"
        """

    /// What the container runs without an agent, where the deploy or the image's name says it; `nil`: only the image does.
    static func command(of config: ServerConfig) -> [String]? {
        // A new entrypoint drops the image's command; a new command keeps the image's entrypoint, which is unknown.
        if !config.entrypoint.isEmpty { return config.entrypoint + config.command }
        let name = String(config.dockerImage.prefix { $0 != "@" && $0 != ":" })
        let image = name.hasPrefix("docker.io/") ? String(name.dropFirst("docker.io/".count)) : name
        guard runPodImages.contains(image) else { return nil }
        return config.command.isEmpty ? ["/start.sh"] : config.command
    }

    /// What the container runs without an agent, as the image says.
    static func command(of config: ServerConfig, image: ImageCommand) -> [String] {
        image.entrypoint + (config.command.isEmpty ? image.command : config.command)
    }

    /// Why pods cannot install the agent from this address, and what to do; `nil`: they can.
    static func objection(to agentURL: String?) -> String? {
        guard let agentURL else {
            return "pods cannot reach this daemon's agent: set PUBLIC_URL to its https address, and build the agent with make agent"
        }
        guard let address = URLComponents(string: agentURL), address.scheme == "https", address.user == nil, !isThisMachine(address.host)
        else {
            return "PUBLIC_URL must be an https address at which pods reach this daemon; it is \(agentURL.asPlainLine.prefix(100))"
        }
        return nil
    }

    /// In a pod it would be the pod itself.
    private static func isThisMachine(_ host: String?) -> Bool {
        guard let host, !host.isEmpty else { return true }
        return ["localhost", "::1", "[::1]", "0.0.0.0"].contains(host) || host.hasPrefix("127.")
    }

    /// The configuration as the provider gets it. The secret is in no other place.
    ///
    /// - Parameter command: what the container runs without an agent.
    static func wrapped(_ config: ServerConfig, running command: [String], agentURL: String, enrollment: String) -> ServerConfig {
        var wrapped = config
        wrapped.entrypoint = ["/bin/sh", "-c", script, "controlplane"]
        wrapped.command = command
        wrapped.environment["CONTROL_PLANE_URL"] = agentURL
        wrapped.environment["CONTROL_PLANE_ENROLL"] = enrollment
        return wrapped
    }
}
