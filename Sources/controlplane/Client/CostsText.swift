import Fleet
import Foundation
import Policy
import Schedule
import Wire

/// Reports of costs as text, CSV and HTML.
enum CostsText {
    /// `$51.09`
    static func cents(_ money: MoneyDocument) -> String { Money(microdollars: money.microdollars).inCents }

    // MARK: For people

    /// - Parameter isWhole: the costs of now stand above the report.
    static func text(_ costs: CostsDocument, isWhole: Bool, width: Int?) -> String {
        var parts: [String] = []
        if isWhole { parts.append(now(costs.now, width: width)) }
        parts.append(report(costs.report, width: width))
        return parts.joined(separator: "\n\n")
    }

    static func now(_ costs: DashboardDocument.Costs, width: Int?) -> String {
        func dollars(_ amount: Double) -> String { String(format: "$%.2f", amount) }
        var rows = [
            ["Cost now", "\(dollars(costs.perHour))/h"], ["Wasted now", "\(dollars(costs.wastedPerHour))/h"],
            ["Saved now", "\(dollars(costs.savingPerHour))/h"], ["Cost so far", dollars(costs.total)],
            ["Saved so far", dollars(costs.saved)],
        ]
        if costs.serversWithoutPrice > 0 { rows.append(["Not included", "\(costs.serversWithoutPrice) without a known price"]) }
        return Table(header: ["MEASURE", "VALUE"], rows: rows).text(width: width)
    }

    static func report(_ report: CostReportDocument, width: Int?) -> String {
        guard !report.groups.isEmpty else {
            return "Nothing was spent from \(report.from) to \(report.to). Costs are recorded while the daemon runs."
        }
        let isServer = report.by == "server"
        let rows = report.groups.map { row(isServer && $0.name != $0.key ? "\($0.name) (\($0.key))" : $0.key, $0.amounts) }
        let table = aligned([[report.by.uppercased(), "OBSERVED", "ESTIMATED", "BILLED", "TOTAL"]] + rows + [row("Total", report.total)])
        var notes: [String] = []
        if report.by == "tag" { notes.append("A server with several tags counts in each of them, and once in the total.") }
        if !report.unpriced.isEmpty {
            let seconds = report.unpriced.reduce(0) { $0 + $1.unpricedSeconds }
            let names = report.unpriced.map(\.name).joined(separator: ", ")
            notes.append("No price for \(report.unpriced.count) server(s) (\(Duration.seconds(Int64(seconds)).inWords)): \(names).")
        }
        return ([table] + notes).joined(separator: "\n")
    }

    private static func row(_ name: String, _ amounts: CostAmountsDocument) -> [String] {
        [name.printable, cents(amounts.observed), cents(amounts.estimated), cents(amounts.billed), cents(amounts.total)]
    }

    /// The first column to the left, amounts to the right.
    private static func aligned(_ rows: [[String]]) -> String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let fill = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + fill : fill + cell
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    static func explanation(_ explanation: CostExplanationDocument, width: Int?) -> String {
        guard !explanation.lines.isEmpty else {
            return "\(explanation.serverID) cost nothing on \(explanation.date) (\(explanation.zone))."
        }
        let components = explanation.components.map(\.component)
        func amounts(_ parts: [CostExplanationDocument.Part]) -> [String] {
            components.map { name in "\(parts.first { $0.component == name }?.amount.microdollars ?? 0)" }
        }
        let rows = explanation.lines.map { line in
            [clock(line.from), clock(line.to), String(format: "%g", line.seconds), line.source, line.reason] + amounts(line.parts)
                + ["\(line.total.microdollars)"]
        }
        let header = ["FROM", "TO", "SECONDS", "SOURCE", "WHY"] + components.map { $0.uppercased() } + ["SUM"]
        let total = ["Total", "", "", "", ""] + amounts(explanation.components) + ["\(explanation.total.microdollars)"]
        return "\(explanation.serverID) on \(explanation.date) (\(explanation.zone)), in micro-dollars; times in UTC\n"
            + aligned([header] + rows + [total])
            + "\nTotal: $\(explanation.total.dollars)"
    }

    /// `12:00:00`, and `24:00:00` for a midnight at the end.
    private static func clock(_ moment: Timestamp) -> String {
        let text = "\(moment)".dropFirst(11).dropLast()
        return text.hasSuffix(".000") ? String(text.dropLast(4)) : String(text)
    }

    static func reconciliation(_ found: ReconciliationDocument) -> String {
        var lines: [String] = []
        switch found.state {
        case "off": return "Costs are not compared with the bill: RECONCILE is false."
        case "unavailable": lines.append("The bill cannot be read: \(found.reason ?? "no reason is known").")
        case "waiting": lines.append("The bill was not read yet; it is read every hour.")
        default: break
        }
        if let until = found.billedUntil { lines.append("Billed until \(until).") }
        guard !found.rows.isEmpty else { return (lines + ["The bill changed nothing."]).joined(separator: "\n") }
        let rows = found.rows.map { row in
            [
                row.date, row.name.printable, (row.drift.microdollars > 0 ? "+" : "") + "$\(row.drift.dollars)".replacing("$-", with: "-$"),
                row.driftClass,
            ]
        }
        let widths = (0..<3).map { column in (["DAY", "SERVER", "DRIFT"][column].count, rows.map { $0[column].count }.max() ?? 0) }.map {
            max($0.0, $0.1)
        }
        let table = ([["DAY", "SERVER", "DRIFT", "WHY"]] + rows).map { row in
            (0..<3).map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }.joined(separator: "  ") + "  " + row[3]
        }
        return (table + lines).joined(separator: "\n")
    }

    // MARK: For programs

    static func csv(_ report: CostReportDocument) -> String {
        let header = "\(report.by),name,observed,estimated,billed,total,unpriced_seconds"
        let rows = report.groups.map { group in
            let amounts = group.amounts
            return [
                quoted(group.key), quoted(group.name), amounts.observed.dollars, amounts.estimated.dollars, amounts.billed.dollars,
                amounts.total.dollars, String(format: "%g", group.unpricedSeconds),
            ].joined(separator: ",")
        }
        return ([header] + rows).joined(separator: "\n")
    }

    /// A field of RFC 4180. A leading `=`, `+`, `-` or `@` is text, not a formula of a spreadsheet.
    private static func quoted(_ text: String) -> String {
        let safe = text.first.map { "=+-@".contains($0) } ?? false ? "'\(text)" : text
        guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
        return "\"\(safe.replacingOccurrences(of: "\"", with: "\"\""))\""
    }

    static func html(_ report: CostReportDocument) -> String {
        func cell(_ text: String) -> String { "<td>\(escaped(text))</td>" }
        let rows = (report.groups.map { ($0.name, $0.amounts) } + [("Total", report.total)]).map { name, amounts in
            "<tr><th scope=\"row\">\(escaped(name))</th>\(row(name, amounts).dropFirst().map(cell).joined())</tr>"
        }
        let zone = ZoneRules(identifier: report.zone) ?? .utc
        // The end is exclusive: its last day is the one before.
        let title = "Costs by \(report.by), \(zone.day(of: report.from)) to \(zone.day(of: report.to - .microseconds(1)))"
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>\(escaped(title))</title><style>
            body{font:14px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
            table{border-collapse:collapse;width:100%}th,td{padding:.35rem .6rem;border-bottom:1px solid #ddd;text-align:right}
            th:first-child{text-align:left;font-weight:500}thead th{border-bottom:2px solid #111}tr:last-child{font-weight:600}
            @media print{body{margin:0;max-width:none}tr{break-inside:avoid}thead{display:table-header-group}}
            </style></head><body><h1>\(escaped(title))</h1>
            <p>Amounts in USD, days in \(escaped(report.zone)). Billed: closed by RunPod's bill. Estimated: a gap in the observations.</p>
            <table><thead><tr><th>\(escaped(report.by))</th><th>Observed</th><th>Estimated</th><th>Billed</th><th>Total</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></body></html>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.printable.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
    }
}

extension Money {
    /// `$51.09`, `-$1.39`
    var inCents: String {
        let cents = (microdollars.magnitude + 5_000) / 10_000
        let rest = String(cents % 100)
        return "\(microdollars < 0 ? "-" : "")$\(cents / 100).\(rest.count == 1 ? "0" : "")\(rest)"
    }
}
