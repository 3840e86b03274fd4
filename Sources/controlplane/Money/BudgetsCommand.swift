import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import Wire

struct BudgetsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "budgets", abstract: "Limit what is spent, and choose what happens at the limit.",
        discussion: """
            At 50, 80 and 100 % of the amount, and when the forecast exceeds it, an event is
            written. At 100 % a budget can refuse deploys and starts, and stop servers.

              controlplane budgets set nlp 1000 --tag nlp --at-limit stop_idle
              controlplane budgets
            """,
        subcommands: [List.self, Set.self, Override.self, Delete.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List budgets with what is spent of them.", discussion: "  controlplane budgets list")
        @OptionGroup var connection: Connection

        func run() async throws {
            let (list, raw) = try await APIClient(connection: connection).get("/budgets", as: BudgetList.self)
            try connection.print(raw, or: BudgetText.list(list.budgets, at: .current, width: Terminal.width))
        }
    }

    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create or replace a budget.",
            discussion: """
                What happens at the limit:
                  notify            nothing is stopped
                  refuse            deploys and starts are refused
                  stop_idle         and idle servers stop, whatever their timeout
                  stop_unprotected  and all servers stop once they are idle, or with
                                    --busy-after that long after the limit
                Protected, leased and locked servers stay on, and so do those without
                persistent storage. Stops begin five minutes after a change at the earliest.

                  controlplane budgets set ann 50 --per day --owner ann --at-limit refuse
                """)
        @Argument(help: "Name: letters, digits, -, _ and dots.")
        var name: String
        @Argument(help: ArgumentHelp("Amount in dollars.", valueName: "amount"))
        var amount: DollarArgument
        @Option(help: "hour, day or month.")
        var per = "month"
        @Option(help: ArgumentHelp("Count only servers of this owner.", valueName: "name"))
        var owner: String?
        @Option(help: ArgumentHelp("Count only servers with this tag.", valueName: "tag"))
        var tag: String?
        @Option(help: ArgumentHelp("Count only this server: id or name.", valueName: "server"))
        var server: String?
        @Option(help: ArgumentHelp("Time zone in which days and months begin; MONEY_TIME_ZONE without it.", valueName: "zone"))
        var zone: String?
        @Option(help: ArgumentHelp("Percentages that are reported.", valueName: "percents"))
        var warnAt = "50,80,100"
        @Option(help: ArgumentHelp("What happens at 100 %.", valueName: "action"))
        var atLimit = "notify"
        @Option(help: ArgumentHelp("Stop busy servers this long after the limit: 30m, 2h.", valueName: "time"))
        var busyAfter: SpanArgument?
        @Flag(help: "Act on estimated spend too.")
        var countEstimates = false
        @Option(help: ArgumentHelp("Person who is notified and may override it.", valueName: "name"))
        var responsible: String?
        @OptionGroup var connection: Connection

        func validate() throws {
            guard (0.01...1_000_000_000).contains(amount.dollars) else {
                throw ValidationError("the amount must be from 0.01 to 1000000000 dollars, such as 50 or 12.50; you gave \(amount.dollars)")
            }
            if [owner, tag, server].compactMap({ $0 }).count > 1 {
                throw ValidationError("give one of --owner, --tag and --server; without them, the whole account counts")
            }
            if percents == nil { throw ValidationError("--warn-at must be percentages such as 50,80,100; you gave \(warnAt)") }
        }

        private var percents: [Int]? {
            let parts = warnAt.split(separator: ",", omittingEmptySubsequences: false).map { Int($0.trimmingCharacters(in: .whitespaces)) }
            return parts.contains(nil) ? nil : parts.compactMap { $0 }
        }

        func run() async throws {
            var body = BudgetRequest(amountDollars: amount.dollars, period: per)
            (body.scope, body.scopeValue) =
                owner.map { ("owner", $0) } ?? tag.map { ("tag", $0) } ?? server.map { ("server", $0) } ?? ("account", nil)
            (body.timeZone, body.thresholds, body.action) = (zone, percents, atLimit)
            (body.busyAfterSeconds, body.owner) = (busyAfter?.span.wholeSeconds, responsible)
            body.actOn = countEstimates ? "estimated" : "observed"
            let (budget, raw) = try await APIClient(connection: connection).send(
                "PUT", "/budgets/\(name.asPathPart)", body, as: BudgetDocument.self)
            try connection.print(raw, or: BudgetText.list([budget], at: .current, width: Terminal.width))
        }
    }

    struct Override: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Suspend what a budget refuses and stops, for a time.",
            discussion: "  controlplane budgets override team-nlp --for 4h --reason \"release today\"")
        @Argument(help: "Name.")
        var name: String
        @Option(
            name: .customLong("for"), help: ArgumentHelp("How long: 30m, 4h, 2d; at most to the end of the next period.", valueName: "time")
        )
        var time: SpanArgument
        @Option(help: "Why; shown to everybody.")
        var reason: String
        @OptionGroup var connection: Connection

        func run() async throws {
            let body = BudgetOverrideRequest(forSeconds: time.span.wholeSeconds, reason: reason)
            let (budget, raw) = try await APIClient(connection: connection).send(
                "POST", "/budgets/\(name.asPathPart)/override", body, as: BudgetDocument.self)
            let end = budget.override.map { " until \(Moments.current.clock($0.until))" } ?? ""
            try connection.print(raw, or: "The budget \(name.printable) refuses and stops nothing\(end).")
        }
    }

    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Delete a budget.", discussion: "  controlplane budgets delete team-nlp")
        @Argument(help: "Name.")
        var name: String
        @OptionGroup var connection: Connection

        func run() async throws {
            try await APIClient(connection: connection).sendForNothing("DELETE", "/budgets/\(name.asPathPart)")
            try connection.show(done: "Deleted the budget \(name.printable)", name)
        }
    }
}

/// Budgets for people.
enum BudgetText {
    static func list(_ budgets: [BudgetDocument], at moments: Moments, width: Int?) -> String {
        guard !budgets.isEmpty else { return "No budgets. Create one: controlplane budgets set NAME AMOUNT --per month" }
        let rows = budgets.map { budget in
            [
                budget.name, scope(budget), budget.period, "\(budget.spent.total.short) / \(budget.amount.short)", "\(budget.percent)",
                forecast(budget), state(budget, moments), budget.action,
            ]
        }
        let table = Table(
            header: ["BUDGET", "FOR", "PERIOD", "SPENT / AMOUNT", "%", "FORECAST", "STATE", "AT 100 %"], rows: rows, optional: [2, 1],
            shortened: [0: 10, 1: 10])
        return ([table.text(width: width)] + budgets.flatMap { notes($0) }).joined(separator: "\n")
    }

    private static func scope(_ budget: BudgetDocument) -> String {
        budget.scopeValue.map { "\(budget.scope) \($0)" } ?? budget.scope
    }

    private static func forecast(_ budget: BudgetDocument) -> String {
        guard let forecast = budget.forecast else { return "-" }
        return forecast.short + (budget.forecastErrorPercent.map { " ±\(Int($0.rounded())) %" } ?? "")
    }

    private static func state(_ budget: BudgetDocument, _ moments: Moments) -> String {
        budget.override.map { budget.state == "overridden" ? "overridden until \(moments.clock($0.until))" : budget.state } ?? budget.state
    }

    private static func notes(_ budget: BudgetDocument) -> [String] {
        var notes: [String] = []
        if budget.refuses { notes.append("\(budget.name): deploys and starts are refused.") }
        notes += budget.stayingOn.map { "\(budget.name): \($0.name) stays on at \($0.perHour.short)/h: \($0.why)." }
        if budget.spent.estimated.microdollars > 0 { notes.append("\(budget.name): \(budget.spent.estimated.short) of it is estimated.") }
        if budget.unpricedSeconds > 0 {
            notes.append("\(budget.name): \(Int((budget.unpricedSeconds / 60).rounded(.up))) min without a known price are not included.")
        }
        if !budget.isCurrent { notes.append("\(budget.name): the amounts are old, so nothing is stopped. Check: controlplane doctor") }
        return notes
    }
}

extension MoneyDocument {
    /// `$812.40`
    var short: String { "\(Money(microdollars: microdollars))" }
}
