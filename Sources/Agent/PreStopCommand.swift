import Subprocess
import SystemPackage

/// A shell command of the pod's owner that runs before a stop: to save a checkpoint, or to sync a folder.
package struct PreStopCommand: Hashable, Sendable {
    package var command: String
    package var timeout: Duration

    package init(command: String, timeout: Duration = .seconds(30)) {
        self.command = command
        self.timeout = timeout
    }

    /// Runs the command, and ends it after its timeout.
    ///
    /// - Returns: why it failed; `nil`: success.
    func run() async -> String? {
        let (command, timeout) = (command, timeout)
        return await withTaskGroup(of: String?.self) { group in
            group.addTask {
                do {
                    let result = try await Subprocess.run(
                        .path("/bin/sh"), arguments: ["-c", command], output: .discarded, error: .discarded)
                    return result.terminationStatus.isSuccess ? nil : "it ended with \(result.terminationStatus)"
                } catch {
                    return Task.isCancelled ? "it took longer than \(timeout.components.seconds) s" : "it could not be started"
                }
            }
            group.addTask {
                do { try await Task.sleep(for: timeout) } catch { return nil }
                return "it took longer than \(timeout.components.seconds) s"
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }
}
