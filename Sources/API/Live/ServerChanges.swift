import ControlPlane
import Fleet
import Policy

/// Tells which servers changed between two rounds in a way that no event reports.
struct ServerChanges {
    /// What counts as a change. Texts and elapsed times do not: they change all the time.
    private struct Summary: Hashable {
        var state: ServerState
        var serverClass: ServerClass
        var idleSince, deadline: Timestamp?
        var costPerHour: HourlyRate?
        var hourlyCost: HourlyCost?
        var reasons: [Key]

        struct Key: Hashable {
            var code: Reason.Code
            var signal: Signal?
            var until: Timestamp?
        }

        init(_ server: ServerView) {
            (state, serverClass, costPerHour) = (server.state, server.serverClass, server.costPerHour)
            hourlyCost = server.hourlyCost
            (idleSince, deadline) = (server.idle.since, server.idle.deadline)
            reasons = server.reasons.map { Key(code: $0.code, signal: $0.parts.signal, until: $0.parts.until) }
        }
    }

    /// `nil` before the first round.
    private var known: [ServerID: Summary]?

    /// Returns the servers that are new or changed since the last call; none at the first call.
    mutating func update(_ servers: [ServerView]) -> [ServerView] {
        let summaries = Dictionary(uniqueKeysWithValues: servers.map { ($0.id, Summary($0)) })
        defer { known = summaries }
        guard let known else { return [] }
        return servers.filter { known[$0.id] != summaries[$0.id] }
    }
}
