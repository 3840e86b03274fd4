import Fleet

/// What the container of a deploy with an agent runs beside the agent: as the deploy says, as is known of the image, or as its registry says.
struct AgentCommands: Sendable {
    /// Where pods get the agent; `nil`: nowhere.
    let url: String?
    /// `nil`: no registry is read.
    let images: (any ImageSource)?

    /// Throws what is wrong with the deploy, or why the command is unknown: a guess would start something else in place of the user's program.
    ///
    /// - Returns: empty for a deploy without an agent.
    func command(of config: ServerConfig) async throws(ControlPlaneError) -> [String] {
        guard config.installsAgent else { return [] }
        if let objection = AgentWrapper.objection(to: url) { throw .invalid(["config.agent": objection]) }
        if let command = AgentWrapper.command(of: config) { return command }
        guard let images else { throw unknown(config, "this control plane reads no registries") }
        do { return AgentWrapper.command(of: config, image: try await images.command(of: config.dockerImage)) } catch {
            throw unknown(config, error.description)
        }
    }

    private func unknown(_ config: ServerConfig, _ why: String) -> ControlPlaneError {
        .invalid([
            "config.agent":
                "what the image \(config.dockerImage.asPlainLine.prefix(80)) runs is unknown: \(why.asPlainLine.prefix(200)). Give it with entrypoint "
                + "and command (--entrypoint, and -- COMMAND…), or deploy without agent and run the line of controlplane agent-enroll in the pod"
        ])
    }
}
