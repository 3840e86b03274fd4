import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import Wire

struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make, list and revoke tokens for the API.",
        subcommands: [Create.self, List.self, Revoke.self], defaultSubcommand: List.self)

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a token; it is shown once.",
            discussion: """
                read      sees everything
                operate   and starts, stops, protects
                admin     and makes tokens and webhooks

                  controlplane token create grafana --scope read --owner ann@example.com --expires 90d
                """)
        @Argument(help: "What it is called in the event log.")
        var name: String
        @Option(help: "read, operate or admin.")
        var scope = "read"
        @Option(help: "Who answers for it.")
        var owner: String?
        @Option(help: ArgumentHelp("After this time it is no longer good: 12h, 90d.", valueName: "time"))
        var expires: SpanArgument?
        @OptionGroup var connection: Connection

        func run() async throws {
            let body = TokenRequest(name: name, scope: scope, owner: owner, expiresInSeconds: expires?.span.wholeSeconds)
            let (answer, raw) = try await APIClient(connection: connection).send("POST", "/tokens", body, as: TokenDocument.self)
            try connection.print(raw, or: answer.token ?? "")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every token, without its secret.")
        @OptionGroup var connection: Connection

        func run() async throws {
            let (answer, raw) = try await APIClient(connection: connection).get("/tokens", as: TokenList.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let rows = answer.tokens.map { token in
                [
                    token.name.printable, token.scope, (token.owner ?? token.server ?? "-").printable, "\(token.createdAt)",
                    token.expiresAt.map { "\($0)" } ?? "never",
                ]
            }
            try Terminal.print(Table(header: ["NAME", "SCOPE", "OWNER", "MADE", "EXPIRES"], rows: rows).text(width: Terminal.width))
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a token good for nothing, at once.")
        @Argument(help: "Its name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            try await APIClient(connection: connection).sendForNothing("DELETE", "/tokens/\(name.asQueryValue)")
            try connection.show(done: "\(name.printable) is revoked", name)
        }
    }
}

struct WebhookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook", abstract: "Have an address told what happens: your own, Slack's or Discord's.",
        subcommands: [Add.self, List.self, Remove.self, Deliveries.self, Resend.self], defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a webhook, or change the one of this name.",
            discussion: """
                  controlplane webhook add ops https://hooks.slack.com/… --format slack --severity warning
                  controlplane webhook add mine https://example.com/hook --secret-file secret.txt --kind stop. --tag team-a

                What is sent to the format generic is signed as standardwebhooks.com says: with your secret, whose key is the base64
                after whsec_ where it begins so, or with one that is made and shown once. Changing a webhook keeps its secret. All is
                sent until it is taken, for three days; a repetition has the same webhook-id.
                """)
        @Argument(help: "Its name.")
        var name: String
        @Argument(help: "Its address.")
        var url: String
        @Option(help: "generic, slack or discord.")
        var format = "generic"
        @Option(help: ArgumentHelp("A file with the secret that signs, 16 to 200 bytes.", valueName: "file"))
        var secretFile: String?
        @Flag(help: "Sign nothing.")
        var unsigned = false
        @Option(help: "Only events at least this weighty: info, warning, critical.")
        var severity = "info"
        @Option(help: "Only events whose kind begins so, as stop. or alert.; can be repeated.")
        var kind: [String] = []
        @Option(help: "Only events of servers with this tag; can be repeated.")
        var tag: [String] = []
        @Option(
            help:
                "Only events of servers that belong to this person: the owner of the token that deployed or adopted them; can be repeated.")
        var owner: [String] = []
        @OptionGroup var connection: Connection

        func run() async throws {
            var secret: String?
            if let secretFile {
                do { secret = try SecretFile.read(secretFile) } catch { throw fail("\(error)", status: .usage) }
            }
            guard !unsigned || secret == nil else { throw fail("give either --secret-file or --unsigned", status: .usage) }
            var body = WebhookDocument(
                name: name, url: url, format: format, secret: secret, kinds: kind, minimumSeverity: severity, tags: tag, owners: owner)
            body.forgetsSecret = unsigned
            let (answer, raw) = try await APIClient(connection: connection).send("POST", "/webhooks", body, as: WebhookDocument.self)
            if connection.json { return try Terminal.printJSON(raw) }
            try Terminal.print("\(answer.name) is told from now on")
            if let secret = answer.secret { try Terminal.print("The secret to verify its signatures with, shown this once: \(secret)") }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every webhook, without its secret.")
        @OptionGroup var connection: Connection

        func run() async throws {
            let (answer, raw) = try await APIClient(connection: connection).get("/webhooks", as: WebhookList.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let rows = answer.webhooks.map { hook in
                // Slack's and Discord's addresses are secrets themselves.
                let place = URL(string: hook.url).flatMap { $0.host() } ?? "-"
                return [
                    hook.name.printable, place.printable, hook.format ?? "-", hook.minimumSeverity ?? "-",
                    (hook.kinds ?? []).joined(separator: " "), ((hook.tags ?? []) + (hook.owners ?? [])).joined(separator: " ").printable,
                ]
            }
            try Terminal.print(
                Table(header: ["NAME", "WHERE", "FORMAT", "FROM", "KINDS", "TAGS, OWNERS"], rows: rows).text(width: Terminal.width))
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove a webhook, with what waits for it.")
        @Argument(help: "Its name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            try await APIClient(connection: connection).sendForNothing("DELETE", "/webhooks/\(name.asQueryValue)")
            try connection.show(done: "\(name.printable) is removed", name)
        }
    }

    struct Deliveries: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What was sent, what waits, and what was given up.")
        @Option(help: "waiting, delivered or dead.")
        var state: String?
        @Option(help: "Only this webhook's.")
        var webhook: String?
        @OptionGroup var connection: Connection

        func run() async throws {
            let query = [state.map { "state=\($0.asQueryValue)" }, webhook.map { "webhook=\($0.asQueryValue)" }].compactMap { $0 }
            let (answer, raw) = try await APIClient(connection: connection).get(
                "/deliveries?\(query.joined(separator: "&"))", as: DeliveryList.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let rows = answer.deliveries.map { delivery in
                [
                    delivery.id, delivery.state, "\(delivery.attempts)", (delivery.lastError ?? "-").printable,
                    delivery.event.summary.printable,
                ]
            }
            try Terminal.print(Table(header: ["ID", "STATE", "TRIED", "ERROR", "WHAT"], rows: rows).text(width: Terminal.width))
        }
    }

    struct Resend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Send a delivery again.")
        @Argument(help: "Its id, from deliveries.")
        var id: String
        @OptionGroup var connection: Connection

        func run() async throws {
            let (_, raw) = try await APIClient(connection: connection).send(
                "POST", "/deliveries/\(id.asQueryValue)/resend", as: DeliveryDocument.self)
            try connection.print(raw, or: "\(id.printable) is sent again")
        }
    }
}
