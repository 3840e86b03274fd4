import ArgumentParser
import Foundation
import HummingbirdControlPlane
import Testing

@testable import controlplane

/// The pages of `docs/` that are made from the program are up to date.
@Suite struct DocsTests {
    private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs")

    @Test(arguments: [(GenerateDocsCommand.Page.settings, "SETTINGS.md"), (.cli, "CLI.md")])
    func pageIsUpToDate(page: GenerateDocsCommand.Page, file: String) throws {
        let text = try String(contentsOf: DocsTests.docs.appendingPathComponent(file), encoding: .utf8)
        #expect(
            text == GenerateDocsCommand.text(page) + "\n",
            "run: controlplane generate-docs \(page.rawValue) > docs/\(file)")
    }

    /// Every command of the help, by its path.
    private static let commands: [(path: String, type: any ParsableCommand.Type)] =
        [("", Controlplane.self)]
        + Controlplane.configuration.groupedSubcommands.flatMap(\.subcommands).flatMap { command in
            [(command._commandName, command)] + command.configuration.subcommands.map { ("\(command._commandName) \($0._commandName)", $0) }
        }

    /// Examples are pasted into shells: the help must not break their lines.
    @Test func examplesStayOnTheirLines() {
        for (path, type) in DocsTests.commands {
            let shown = Set(Controlplane.help(for: type, width: 80).split(separator: "\n"))
            for line in type.configuration.discussion.split(separator: "\n") where line.hasPrefix("  ") {
                #expect(shown.contains(line), "\(path): \(line)")
            }
        }
    }

    /// An option that changes nothing misleads: the tools of `mcp` always print JSON.
    @Test func mcpHasNoOptionThatDoesNothing() {
        #expect(!Controlplane.help(for: MCPCommand.self, width: 80).contains("--json"))
        #expect(Controlplane.help(for: ServersCommand.self, width: 80).contains("--json"))
    }

    @Test func helpFitsEightyColumnsAndShowsAnExample() {
        for (path, type) in DocsTests.commands {
            let help = Controlplane.help(for: type, width: 80)
            for line in help.split(separator: "\n") where line.count > 80 { Issue.record("\(path): \(line.count) columns: \(line)") }
            #expect(help.contains("  controlplane") || help.contains("controlplane "), "\(path) has no example")
            #expect(
                type.configuration.abstract.count <= 66 && type.configuration.abstract.hasSuffix("."),
                "\(path): \(type.configuration.abstract)")
        }
    }
}
