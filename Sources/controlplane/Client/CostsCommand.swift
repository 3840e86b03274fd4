import ArgumentParser
import Foundation
import Wire

struct CostsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "costs", abstract: "Show what the servers cost, wasted and saved.",
        discussion: """
            Wasted is the price of servers that are idle and unmanaged or protected.

              controlplane costs
            """)
    @OptionGroup var connection: Connection

    func run() async throws {
        let (costs, raw) = try await APIClient(connection: connection).get("/costs", as: DashboardDocument.Costs.self)
        try connection.print(raw, or: CostsCommand.text(costs, width: Terminal.width))
    }

    static func text(_ costs: DashboardDocument.Costs, width: Int?) -> String {
        func dollars(_ amount: Double) -> String { String(format: "$%.2f", amount) }
        var rows = [
            ["Cost now", "\(dollars(costs.perHour))/h"], ["Wasted now", "\(dollars(costs.wastedPerHour))/h"],
            ["Saved now", "\(dollars(costs.savingPerHour))/h"], ["Cost so far", dollars(costs.total)],
            ["Saved so far", dollars(costs.saved)],
        ]
        if costs.serversWithoutPrice > 0 { rows.append(["Not included", "\(costs.serversWithoutPrice) without a known price"]) }
        return Table(header: ["MEASURE", "VALUE"], rows: rows).text(width: width)
    }
}
