import ArgumentParser
import Foundation

/// Ends the command with one line on standard error and the given status.
func fail(_ line: String, status: ExitStatus) -> ExitCode {
    Terminal.complain("controlplane: \(line.printable)\n")
    return ExitCode(status.rawValue)
}

/// Exit statuses, for scripts.
enum ExitStatus: Int32, CaseIterable {
    case failed = 1
    /// Wrong use (EX_USAGE of sysexits.h).
    case usage = 64
    /// The daemon cannot be reached (EX_UNAVAILABLE).
    case unreachable = 69
    /// No token, a wrong one, or one without the needed scope (EX_NOPERM).
    case notAllowed = 77
}
