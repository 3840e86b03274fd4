import ArgumentParser
import Fleet
import Foundation
import Policy
import Wire

struct DashboardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dashboard", abstract: "Show money, servers, next stops, alerts and events at once.",
        discussion: """
            A live version: controlplane watch.

              controlplane dashboard
            """)
    @OptionGroup var connection: Connection

    func run() async throws {
        let (document, raw) = try await APIClient(connection: connection).get("/dashboard?activity_limit=10", as: DashboardDocument.self)
        try connection.print(raw, or: DashboardCommand.text(document, zone: .current, width: Terminal.width))
    }

    private static func money(_ costs: DashboardDocument.Costs) -> String {
        func dollars(_ amount: Double) -> String { String(format: "$%.2f", amount) }
        let missing = costs.serversWithoutPrice > 0 ? " \(costs.serversWithoutPrice) without a known price are not included." : ""
        return "Now \(dollars(costs.perHour))/h, of it wasted \(dollars(costs.wastedPerHour))/h; saving \(dollars(costs.savingPerHour))/h. "
            + "So far: cost \(dollars(costs.total)), saved \(dollars(costs.saved)).\(missing) More: controlplane costs"
    }

    /// Servers in the table: those that need attention most.
    private static let mostServers = 15

    static func text(_ document: DashboardDocument, zone: TimeZone, width: Int?) -> String {
        let moments = Moments(now: document.timestamp, zone: zone)
        let servers = WatchModel.sorted(document.servers)
        var parts: [String] = []
        if let why = document.notReady {
            parts.append(Terminal.wrapped("Not up to date: \(why.printable).", width: width).joined(separator: "\n"))
            // Nothing was read yet: neither that there are no servers nor that they cost nothing.
            if servers.isEmpty { return parts[0] }
        }
        if let costs = document.costs { parts.append(Terminal.wrapped(money(costs), width: width).joined(separator: "\n")) }
        let shown = Array(servers.prefix(mostServers))
        var fleet = ServersCommand.text(shown, isFiltered: false, at: moments, width: width)
        if servers.count > shown.count { fleet += "\n\(servers.count - shown.count) more: controlplane servers" }
        parts.append(fleet)
        let stops = document.autoShutdown.coming.prefix(5).map { "  \($0.name.printable) in \(moments.left(until: $0.at))" }
        let next = document.autoShutdown.enabled ? (stops.isEmpty ? "none" : "") : "automatic stops are off (ENABLE_AUTO_SHUTDOWN)"
        parts.append((["Next stops: \(next)"] + stops).joined(separator: "\n"))
        if let alerts = document.activeAlerts, !alerts.isEmpty {
            parts.append("Open alerts:\n" + AlertsCommand.table(alerts, at: moments, width: width))
        }
        if let events = document.recentActivity, !events.isEmpty {
            let lines = events.reversed().map { EventsCommand.line($0, at: moments, width: width) }
            parts.append((["Latest events:"] + lines).joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n")
    }
}
