package import Fleet
package import Policy
package import Transport

/// The settings of an agent.
package struct AgentSettings: Sendable {
    /// The pod that the agent runs in.
    package var server: ServerID
    /// Without a slash at its end.
    package var controlPlaneURL: String
    package var token: BearerToken
    /// Between two measurements; at least one second.
    package var interval: Duration
    package var thresholds: AgentThresholds
    package var deadMan: DeadManSwitch
    package var preStop: PreStopCommand?
    /// GPUs that the pod is rented with; one that is not measured is unknown. `nil`: at least one.
    package var gpuCount: Int?
    /// Ports on which a Jupyter server in this pod may listen; empty: Jupyter is not polled.
    package var jupyterPorts: [Int]
    /// Path below which Jupyter serves; `nil`: detected.
    package var jupyterBase: String?
    /// `nil`: none, or that of the runtime files.
    package var jupyterToken: String?
    /// Environment that leads to the runtime files of Jupyter servers; `nil`: they are not read.
    package var jupyterEnvironment: [String: String]?

    package init(
        server: ServerID, controlPlaneURL: String, token: BearerToken, interval: Duration = .seconds(5),
        thresholds: AgentThresholds = AgentThresholds(), deadMan: DeadManSwitch = DeadManSwitch(), preStop: PreStopCommand? = nil,
        gpuCount: Int? = nil, jupyterPorts: [Int] = [8888], jupyterBase: String? = nil, jupyterToken: String? = nil,
        jupyterEnvironment: [String: String]? = nil
    ) {
        self.server = server
        self.controlPlaneURL = controlPlaneURL
        self.token = token
        self.interval = interval
        self.thresholds = thresholds
        self.deadMan = deadMan
        self.preStop = preStop
        self.gpuCount = gpuCount
        self.jupyterPorts = jupyterPorts
        self.jupyterBase = jupyterBase
        self.jupyterToken = jupyterToken
        self.jupyterEnvironment = jupyterEnvironment
    }
}
