/// A shell command of the pod's owner that runs before a stop: to save a checkpoint, or to sync a folder.
package struct PreStopCommand: Hashable, Sendable {
    package var command: String
    package var timeout: Duration

    package init(command: String, timeout: Duration = .seconds(30)) {
        self.command = command
        self.timeout = timeout
    }

    /// Runs the command, and ends it and its children after its timeout.
    ///
    /// - Returns: why it failed; `nil`: success.
    func run() async -> String? {
        guard let process = ChildProcess("/bin/sh", ["-c", command]) else { return "it could not be started" }
        switch await process.end(within: timeout) {
        case .exited(0): return nil
        case .exited(let status): return "it ended with status \(status)"
        case .signaled(let signal): return "it was ended by signal \(signal)"
        case .timedOut: return "it took longer than \(timeout.components.seconds) s"
        }
    }
}
