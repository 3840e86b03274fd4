import Fleet
import Foundation
import Wire

/// `controlplane watch` where no screen can be drawn: the fleet once, then every event and every loss of contact as a line. Pure.
struct WatchLines {
    private var lastEvent: Int64?
    private var isLost = false
    private let limit: Int
    private let zone: TimeZone

    /// - Parameter limit: how many events a response has at most.
    init(limit: Int, zone: TimeZone = .current) { (self.limit, self.zone) = (limit, zone) }

    /// - Parameter width: of the output; `nil`: no terminal.
    mutating func take(_ document: DashboardDocument, width: Int?) -> [String] {
        let moments = Moments(now: document.timestamp, zone: zone)
        let events = document.recentActivity ?? []
        var lines: [String] = []
        defer { (lastEvent, isLost) = (max(lastEvent ?? 0, events.map(\.sequence).max() ?? 0), false) }
        guard let last = lastEvent else {
            if let why = document.notReady, document.servers.isEmpty { return ["The servers are unknown: \(why)"] }
            return [ServersCommand.text(document.servers, isFiltered: false, at: moments, width: width), ""]
        }
        if isLost { lines.append("\(moments.clock(moments.now, withSeconds: true))  Contact with the control plane is back.") }
        let fresh = events.filter { $0.sequence > last }.sorted { $0.sequence < $1.sequence }
        if fresh.count == limit { lines.append("Earlier events are left out; list them: controlplane events") }
        return lines + fresh.map { EventsCommand.line($0, at: moments, width: width) }
    }

    mutating func lose(_ why: String, at wall: Timestamp) -> [String] {
        guard !isLost else { return [] }
        isLost = true
        return ["\(Moments(now: wall, zone: zone).clock(wall, withSeconds: true))  No contact: \(why)"]
    }
}
