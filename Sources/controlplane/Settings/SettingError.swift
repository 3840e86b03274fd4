import ArgumentParser
import Foundation

/// One line for a person: which setting, what was given, what is allowed.
struct SettingError: Error, Hashable, CustomStringConvertible {
    var description: String

    init(_ name: String, given: String?, allowed: String) {
        description = given.map { "\(name) is “\($0)”; it must be \(allowed)" } ?? "\(name) is not set; it must be \(allowed)"
    }

    init(line: String) { description = line }
}

/// Ends the command with one line on standard error and the given status.
func fail(_ line: String, status: ExitStatus) -> ExitCode {
    FileHandle.standardError.write(Data("controlplane: \(line)\n".utf8))
    return ExitCode(status.rawValue)
}

/// What scripts can tell from how a command ended.
enum ExitStatus: Int32, CaseIterable {
    case failed = 1
    /// Wrong use: EX_USAGE of sysexits.h.
    case usage = 64
    /// The daemon cannot be reached: EX_UNAVAILABLE.
    case unreachable = 69
    /// No token, a wrong one, or one that may not do this: EX_NOPERM.
    case notAllowed = 77
}
