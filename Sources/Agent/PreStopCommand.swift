import Subprocess
import SystemPackage

/// A command of the pod's owner that is run before a stop: to save a checkpoint, to sync a folder.
public struct PreStopCommand: Hashable, Sendable {
    public var command: String
    public var timeout: Duration

    public init(command: String, timeout: Duration = .seconds(30)) {
        self.command = command
        self.timeout = timeout
    }

    /// `nil`: it ended well. Never takes longer than its timeout; then it is ended.
    func run() async -> String? {
        let (command, timeout) = (command, timeout)
        return await withTaskGroup(of: String?.self) { group in
            group.addTask {
                do {
                    let result = try await Subprocess.run(
                        .path("/bin/sh"), arguments: ["-c", command], output: .discarded, error: .discarded)
                    return result.terminationStatus.isSuccess ? nil : "it ended with \(result.terminationStatus)"
                } catch {
                    return Task.isCancelled ? "it took longer than \(timeout.components.seconds) s" : "it could not be run"
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
