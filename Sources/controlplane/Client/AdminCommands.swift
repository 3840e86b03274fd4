import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import Wire

struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Create, list and revoke API tokens.",
        discussion: "  controlplane token create grafana --scope read --expires 90d",
        subcommands: [Create.self, List.self, Revoke.self], defaultSubcommand: List.self, aliases: ["tokens"])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create a token and print it once.",
            discussion: """
                Scopes, each with the rights of those before it:
                  read      see everything
                  operate   start, stop and protect servers
                  admin     manage tokens and webhooks

                  controlplane token create grafana --scope read --owner ann@example.com
                """)
        @Argument(help: "Name, shown in the event log.")
        var name: String
        @Option(help: "read, operate or admin.", completion: .list(["read", "operate", "admin"]))
        var scope = "read"
        @Option(help: "Person who is responsible for it.")
        var owner: String?
        @Option(help: ArgumentHelp("Lifetime: 12h, 90d; without it the token never expires.", valueName: "time"))
        var expires: SpanArgument?
        @OptionGroup var connection: Connection

        func run() async throws {
            let body = TokenRequest(name: name, scope: scope, owner: owner, expiresInSeconds: expires?.span.wholeSeconds)
            let (answer, raw) = try await APIClient(connection: connection).send("POST", "/tokens", body, as: TokenDocument.self)
            try connection.print(raw, or: answer.token ?? "")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List tokens, without their secrets.", discussion: "  controlplane token list")
        @OptionGroup var connection: Connection

        func run() async throws {
            let (answer, raw) = try await APIClient(connection: connection).get("/tokens", as: TokenList.self)
            if connection.json { return try Terminal.printJSON(raw) }
            let moments = Moments.current
            let rows = answer.tokens.map { token in
                [
                    token.name, token.scope, token.owner ?? token.server ?? "-", moments.ago(token.createdAt),
                    token.expiresAt.map { $0 <= moments.now ? "expired" : "in \(moments.left(until: $0))" } ?? "never",
                ]
            }
            let table = Table(
                header: ["NAME", "SCOPE", "OWNER", "CREATED", "EXPIRES"], rows: rows, optional: [3], shortened: [0: 12, 2: 8])
            try Terminal.print(table.text(width: Terminal.width))
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Revoke a token immediately.", discussion: "  controlplane token revoke grafana")
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            try await APIClient(connection: connection).sendForNothing("DELETE", "/tokens/\(name.asQueryValue)")
            try connection.show(done: "Revoked \(name.printable)", name)
        }
    }
}

struct WebhookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhook", abstract: "Send notifications to chats, phones, e-mail or your own address.",
        discussion: "  controlplane webhook add ops https://hooks.slack.com/… --format slack",
        subcommands: [Add.self, Test.self, List.self, Remove.self, Deliveries.self, Resend.self], defaultSubcommand: List.self,
        aliases: ["webhooks"])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add or change a webhook.",
            discussion: """
                The format generic is signed as standardwebhooks.com describes: with your
                secret, or with a generated one that is printed once. A change keeps the
                secret. Each notification is delivered at least once, in order, and retried
                for 3 days; a retry has the same webhook-id.

                Formats and their addresses:
                  generic    https://… (signed JSON)
                  slack      https://hooks.slack.com/services/…
                  discord    https://discord.com/api/webhooks/…
                  teams      https://….logic.azure.com/… (workflow "webhook request")
                  ntfy       https://ntfy.sh/TOPIC
                  telegram   https://api.telegram.org/botTOKEN/sendMessage?chat_id=ID
                  pagerduty  https://events.pagerduty.com/v2/enqueue, with the
                             integration key in --secret-file
                  email      mailto:ops@example.com (through sendmail)

                  controlplane webhook add ops https://hooks.slack.com/… --format slack
                  controlplane webhook add mine https://example.com/hook --kind stop.
                  controlplane webhook add mail mailto:ops@example.com --format email
                """)
        @Argument(help: "Name.")
        var name: String
        @Argument(help: "Address.")
        var url: String
        @Option(help: "Format, from the list above.", completion: .list(Webhook.Format.allCases.map(\.rawValue)))
        var format = "generic"
        @Option(help: ArgumentHelp("File with the signing secret, 16 to 200 bytes.", valueName: "file"))
        var secretFile: String?
        @Flag(help: "Send without a signature.")
        var unsigned = false
        @Option(help: "Least severity: info, warning or critical.", completion: .list(["info", "warning", "critical"]))
        var severity = "info"
        @Option(help: "Only kinds with this prefix: stop., alert.; repeat for several.")
        var kind: [String] = []
        @Option(help: "Only servers with this tag; repeat for several.")
        var tag: [String] = []
        @Option(
            help:
                "Only servers of this owner; repeat for several.")
        var owner: [String] = []
        @OptionGroup var connection: Connection

        func run() async throws {
            var secret: String?
            if let secretFile {
                do { secret = try SecretFile.read(secretFile) } catch { throw fail("\(error)", status: .usage) }
            }
            guard !unsigned || secret == nil else { throw fail("give --secret-file or --unsigned, not both", status: .usage) }
            var body = WebhookDocument(
                name: name, url: url, format: format, secret: secret, kinds: kind, minimumSeverity: severity, tags: tag, owners: owner)
            body.forgetsSecret = unsigned
            let (answer, raw) = try await APIClient(connection: connection).send("POST", "/webhooks", body, as: WebhookDocument.self)
            if connection.json { return try Terminal.printJSON(raw) }
            try Terminal.print("Saved webhook \(answer.name)")
            if let secret = answer.secret { try Terminal.print("Secret to verify signatures, shown only now: \(secret)") }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List webhooks, without their secrets.", discussion: "  controlplane webhook list")
        @OptionGroup var connection: Connection

        func run() async throws {
            let (answer, raw) = try await APIClient(connection: connection).get("/webhooks", as: WebhookList.self)
            if connection.json { return try Terminal.printJSON(raw) }
            guard !answer.webhooks.isEmpty else { return try Terminal.print("No webhooks. Add one: controlplane webhook add NAME URL") }
            let rows = answer.webhooks.map { hook in
                // The addresses of chats are secrets.
                let host = URL(string: hook.url).flatMap { $0.host() } ?? (hook.format == "email" ? String(hook.url.dropFirst(7)) : "-")
                return [
                    hook.name, host, hook.format ?? "-", hook.minimumSeverity ?? "-",
                    (hook.kinds ?? []).joined(separator: " "), ((hook.tags ?? []) + (hook.owners ?? [])).joined(separator: " "),
                ]
            }
            try Terminal.print(
                Table(
                    header: ["NAME", "HOST", "FORMAT", "SEVERITY", "KINDS", "TAGS, OWNERS"], rows: rows, shortened: [0: 10, 1: 14, 4: 8]
                ).text(width: Terminal.width))
        }
    }

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a test notification to a webhook.",
            discussion: """
                It is sent at once, whatever the webhook's filters are. Exit status 1 if it is
                not delivered.

                  controlplane webhook test ops
                """)
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            let (answer, raw) = try await APIClient(connection: connection).send(
                "POST", "/webhooks/\(name.asQueryValue)/test", as: WebhookTestResponse.self, doing: "Sending")
            if connection.json { try Terminal.printJSON(raw) }
            guard let why = answer.detail else {
                if !connection.json { try Terminal.print("Delivered a test notification to \(name.printable)") }
                return
            }
            throw fail(
                "the test notification to \(name.printable) is not delivered: \(why); correct the webhook with controlplane webhook add",
                status: .failed)
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove a webhook and its waiting deliveries.", discussion: "  controlplane webhook remove ops")
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            try await APIClient(connection: connection).sendForNothing("DELETE", "/webhooks/\(name.asQueryValue)")
            try connection.show(done: "Removed webhook \(name.printable)", name)
        }
    }

    struct Deliveries: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List deliveries: waiting, delivered and dead-lettered.",
            discussion: "  controlplane webhook deliveries --state dead")
        @Option(help: "Only this state: waiting, delivered or dead.")
        var state: String?
        @Option(help: "Only of this webhook.")
        var webhook: String?
        @OptionGroup var connection: Connection

        func run() async throws {
            let query = [state.map { "state=\($0.asQueryValue)" }, webhook.map { "webhook=\($0.asQueryValue)" }].compactMap { $0 }
            let (answer, raw) = try await APIClient(connection: connection).get(
                "/deliveries?\(query.joined(separator: "&"))", as: DeliveryList.self)
            if connection.json { return try Terminal.printJSON(raw) }
            guard !answer.deliveries.isEmpty else {
                return try Terminal.print(
                    query.isEmpty
                        ? "No deliveries. List webhooks: controlplane webhook list"
                        : "No deliveries match. List all: controlplane webhook deliveries")
            }
            let rows = answer.deliveries.map { delivery in
                [delivery.id, delivery.state, "\(delivery.attempts)", delivery.lastError ?? "-", delivery.event.summary]
            }
            try Terminal.print(
                Table(header: ["ID", "STATE", "ATTEMPTS", "ERROR", "EVENT"], rows: rows, optional: [2], shortened: [3: 8]).text(
                    width: Terminal.width))
        }
    }

    struct Resend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a delivery again.", discussion: "  controlplane webhook resend DELIVERY")
        @Argument(help: "Id, from controlplane webhook deliveries.")
        var id: String
        @OptionGroup var connection: Connection

        func run() async throws {
            let (_, raw) = try await APIClient(connection: connection).send(
                "POST", "/deliveries/\(id.asQueryValue)/resend", as: DeliveryDocument.self)
            try connection.print(raw, or: "Scheduled delivery \(id.printable) again")
        }
    }
}
