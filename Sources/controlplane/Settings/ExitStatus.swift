import ArgumentParser
import Foundation

/// Ends the command with one line on standard error and the given status.
func fail(_ line: String, status: ExitStatus) -> ExitCode {
    Terminal.complain(fitting: "controlplane: \(line.printable)")
    return ExitCode(status.rawValue)
}

/// Exit statuses, for scripts.
enum ExitStatus: Int32, CaseIterable {
    case failed = 1
    /// Wrong use: an unknown option, or a value that the command or the daemon does not allow (EX_USAGE of sysexits.h).
    case usage = 64
    /// The daemon cannot be reached (EX_UNAVAILABLE).
    case unreachable = 69
    /// No token, a wrong one, or one without the needed scope (EX_NOPERM).
    case notAllowed = 77

    /// The status for a problem that the daemon reports with this HTTP status.
    init(problem status: Int) {
        switch status {
        case 401, 403: self = .notAllowed
        case 422: self = .usage
        default: self = .failed
        }
    }
}
