import ArgumentParser
import Fleet
import Foundation
import Policy
import Wire

struct ServersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "servers", abstract: "List servers with their state, price and reason to be on or off.",
        discussion: """
            A state with * means unmanaged: the server is never stopped automatically.

              controlplane servers --state running --tag team-a
            """)

    @Option(help: "Only servers of this type: serverless or timed.", completion: .list(["serverless", "timed"]))
    var type: String?
    @Option(
        help: ArgumentHelp("Only servers in this state: starting, running, stopping, stopped or error.", valueName: "state"),
        completion: .list(["starting", "running", "stopping", "stopped", "error"]))
    var state: String?
    @Option(help: "Only servers with this tag.")
    var tag: String?
    @OptionGroup var connection: Connection

    func run() async throws {
        let filters = [("type", type), ("state", state), ("tag", tag)].compactMap { name, value in
            value.map { "\(name)=\($0.asQueryValue)" }
        }
        let path = "/servers" + (filters.isEmpty ? "" : "?" + filters.joined(separator: "&"))
        let client = APIClient(connection: connection)
        let (list, raw) = try await client.get(path, as: ServerList.self)
        if list.servers.isEmpty, let why = try await ServersCommand.notReady(client) {
            throw fail("the servers are unknown: \(why)", status: .failed)
        }
        try connection.print(
            raw, or: ServersCommand.text(list.servers, isFiltered: !filters.isEmpty, at: .current, width: Terminal.width))
    }

    /// Why an empty list proves nothing; `nil`: there are no servers.
    private static func notReady(_ client: APIClient) async throws -> String? {
        let without = ["metrics", "health", "resources", "costs", "activity"].map { "include_\($0)=false" }.joined(separator: "&")
        return try await client.get("/dashboard?\(without)", as: DashboardDocument.self).0.notReady
    }

    static func text(_ servers: [ServerDocument], isFiltered: Bool, at moments: Moments, width: Int?) -> String {
        guard !servers.isEmpty else {
            return isFiltered
                ? "No servers match. List all: controlplane servers"
                : "No servers. Deploy one: controlplane deploy timed --image IMAGE --gpu H200 --volume 100"
        }
        let table = Table(
            header: header, rows: servers.map { row($0, at: moments) }, optional: optionalColumns, shortened: shortenedColumns)
        let rate = String(format: "%.2f", servers.compactMap(\.hourlyCost?.total).reduce(0, +))
        var footer = "\(servers.count) \(servers.count == 1 ? "server" : "servers"), $\(rate)/h"
        let unmanaged = servers.count { !$0.adopted }
        if unmanaged > 0 { footer += "; \(unmanaged) unmanaged (*). Adopt: controlplane adopt SERVER, or --all" }
        return table.text(width: width) + "\n\n" + Terminal.wrapped(footer, width: width).joined(separator: "\n")
    }

    static let header = ["NAME", "ID", "TYPE", "STATE", "GPU", "$/H", "IDLE", "STOPS IN", "WHY"]
    /// Type, GPU, id, idle time: on a narrow terminal the price and the reason are worth more.
    static let optionalColumns = [2, 4, 1, 6]
    static let shortenedColumns = [0: 14]

    static func row(_ server: ServerDocument, at moments: Moments) -> [String] {
        [
            server.name, server.id, server.type.rawValue, server.state.rawValue + (server.adopted ? "" : "*"),
            server.gpuText ?? "-", server.hourlyCost.map { String(format: "%.2f", $0.total) } ?? "-",
            server.idle.seconds.map { Duration.seconds($0).inWords } ?? "-",
            server.idle.deadline.map { Moments(now: server.idle.now ?? moments.now).left(until: $0) } ?? "-", server.why,
        ]
    }
}

extension ServerDocument.Idle {
    /// The daemon's time at its response; `nil`: not in it. Its clock may differ from that of this machine.
    fileprivate var now: Timestamp? { since.flatMap { since in seconds.map { since + .seconds($0) } } }
}

extension ServerDocument {
    /// `H200`, `8×H200`; `nil`: unknown.
    var gpuText: String? { gpuName.map { name in (gpuCount ?? 1) > 1 ? "\(gpuCount ?? 1)×\(name)" : name } }
}
