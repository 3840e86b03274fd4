package import Fleet
package import Policy
package import Transport

/// What the agent's settings fill, inside a pod.
package struct AgentOptions: Sendable {
    package var podID: ServerID?
    package var controlPlaneURL: String?
    package var token: BearerToken?
    package var enrollment: BearerToken?
    /// As curl's `--pinnedpubkey` takes it.
    package var pin: String?
    /// Path of a file.
    package var certificates: String?
    package var apiKey: String?
    package var apiURL = ""
    package var gpuCount: Int?
    package var idleTimeout: IdleTimeout?
    package var deadManAfter: Duration?
    package var bootGrace = Duration.zero
    package var preStopCommand: String?
    package var preStopTimeout = Duration.zero
    package var thresholds = AgentThresholds()
    package var jupyterPorts: [Int] = []
    package var jupyterBase: String?
    package var jupyterToken: String?

    package init() {}
}

extension Setting where Target == AgentOptions {
    /// Every setting of the agent, in the order of the help.
    package static let agent: [Setting] = [
        Setting(
            "CONTROL_PLANE_URL", \.controlPlaneURL, .baseURL, absent: "required",
            "Address of the daemon; http only on this machine, or with --allow-http"),
        Setting(
            "CONTROL_PLANE_AGENT_TOKEN", \.token, .secret, absent: "required without CONTROL_PLANE_ENROLL",
            "Token from controlplane agent-token"),
        Setting(
            "CONTROL_PLANE_ENROLL", \.enrollment, .secret, absent: "none",
            "Enrollment token from controlplane agent-enroll; the agent exchanges it for a token of its own"),
        Setting(
            "CONTROL_PLANE_CA_FILE", \.certificates, .text("a file with certificates in PEM"), absent: "the image's own",
            "Certificates that may vouch for the daemon"),
        Setting(
            "CONTROL_PLANE_PIN", \.pin, .text("sha256// and the Base64 of a SHA-256"), absent: "none",
            "Public key of the daemon's certificate, in place of CA certificates"),
        Setting("RUNPOD_POD_ID", \.podID, .server, absent: "set by RunPod", "Id of this pod"),
        Setting(
            "RUNPOD_API_KEY", \.apiKey, .secretText, absent: "set by RunPod",
            "Key with which the agent stops its own pod; without it, it only reports"),
        Setting(
            "RUNPOD_API_URL", \.apiURL, .text("an https address, or an http one of this machine"), default: "https://api.runpod.io",
            "Address of RunPod's REST API"),
        Setting(
            "RUNPOD_GPU_COUNT", \.gpuCount, .whole(0...64), absent: "set by RunPod",
            "GPUs of the pod; one that is not measured counts as unknown, never as idle"),
        Setting(
            "IDLE_TIMEOUT_SECONDS", \.idleTimeout, .fixedIdleTimeout, absent: "the daemon's",
            "Idle time after which the agent may stop the pod, in place of the daemon's"),
        Setting(
            "DEAD_MAN_SECONDS", \.deadManAfter, .seconds(1...10_000_000), absent: "the daemon's",
            "Silence of the daemon after which the agent may stop the pod, in place of the daemon's"),
        Setting(
            "AGENT_BOOT_GRACE_SECONDS", \.bootGrace, .seconds(0...86_400), default: "300",
            "Time after its start during which the agent never stops the pod"),
        Setting(
            "AGENT_PRE_STOP_COMMAND", \.preStopCommand, .text("a shell command"), absent: "none",
            "Command to run before a stop, by the daemon or by the agent"),
        Setting(
            "AGENT_PRE_STOP_SECONDS", \.preStopTimeout, .seconds(1...30), default: "30", "Time limit of the command before a stop"),
        Setting(
            "GPU_BUSY_PERCENT", \.thresholds.busy.gpuPercent, .number(0...100), default: "1",
            "GPU usage (%) from which the pod counts as busy"),
        Setting(
            "CPU_BUSY_PERCENT", \.thresholds.busy.cpuPercent, .number(0...1000), default: "5",
            "CPU usage (%) from which the pod counts as busy; above 100 it never does"),
        Setting(
            "NETWORK_BUSY_BYTES_PER_SECOND", \.thresholds.networkBytesPerSecond, .number(1...1e12, "bytes per second"), default: "262144",
            "Network traffic (bytes/s) from which the pod counts as busy"),
        Setting(
            "DISK_BUSY_BYTES_PER_SECOND", \.thresholds.diskBytesPerSecond, .number(1...1e12, "bytes per second"), default: "1048576",
            "Disk traffic (bytes/s) from which the pod counts as busy"),
        Setting("JUPYTER_PORT", \.jupyterPorts, .ports, default: "8888", "Ports of Jupyter servers in this pod; 0 does not poll Jupyter"),
        Setting(
            "JUPYTER_BASE_URL", or: ["JUPYTERHUB_SERVICE_PREFIX"], \.jupyterBase, .text("a path or an address"), absent: "detected",
            "Path below which Jupyter serves"),
        Setting(
            "JUPYTER_TOKEN", or: ["JUPYTER_PASSWORD"], \.jupyterToken, .secretText, absent: "detected", "Token of the Jupyter server"),
    ]
}
