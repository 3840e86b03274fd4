import ArgumentParser
import Foundation

/// A command as the argument parser describes it: the source of `--help`, of the completions and of the manual pages.
struct CommandInfo: Decodable {
    struct Name: Decodable {
        var kind, name: String

        /// `--name`, `-n`
        var text: String { (kind == "long" ? "--" : "-") + name }
    }

    struct Argument: Decodable {
        /// `positional`, `option` or `flag`.
        var kind: String
        var shouldDisplay: Bool
        var isOptional, isRepeating: Bool
        var names: [Name]?
        var valueName, defaultValue, abstract: String?
    }

    var commandName: String
    var shouldDisplay: Bool
    var abstract, discussion: String?
    var subcommands: [CommandInfo]?
    var arguments: [Argument]?

    private struct Dump: Decodable { var command: CommandInfo }

    /// The whole program.
    static func program() throws -> CommandInfo {
        try JSONDecoder().decode(Dump.self, from: Data(Controlplane._dumpHelp().utf8)).command
    }
}
