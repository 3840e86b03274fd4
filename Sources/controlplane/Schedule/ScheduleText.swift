import Fleet
import Foundation
import Policy
import Schedule
import Wire

/// Schedules as people read them on a terminal.
enum ScheduleText {
    /// Times of a schedule are those of its own zone, as its rules are.
    static func moments(of definition: ScheduleDefinition, at moments: Moments = .current) -> Moments {
        var own = moments
        if let zone = TimeZone(identifier: definition.timeZone) { own.zone = zone }
        return own
    }

    /// One line for each schedule, and the overrides in force.
    static func list(_ list: ScheduleList, at moments: Moments, width: Int?) -> String {
        guard !list.schedules.isEmpty || !list.overrides.isEmpty else {
            return "No schedules. Create one: controlplane schedule set office --server NAME --zone Europe/Berlin --rule \""
                + "mon-fri 08:00-18:00 keep_on\""
        }
        let rows = list.schedules.map { document -> [String] in
            let definition = document.definition
            let scope = definition.tag.map { "tag \($0)" } ?? definition.owner.map { "owner \($0)" } ?? definition.server ?? "-"
            let now = definition.enabled == false ? "disabled" : document.mode ?? "-"
            let next =
                document.next.first.map { "\($0.mode ?? "nothing") \(Self.moments(of: definition, at: moments).clock($0.at))" } ?? "never"
            return [definition.name ?? "-", scope, definition.timeZone, "\(document.servers.count)", now, next]
        }
        var text = Table(
            header: ["NAME", "FOR", "ZONE", "SERVERS", "NOW", "NEXT"], rows: rows, optional: [3, 2], shortened: [0: 10, 1: 10]
        ).text(width: width)
        for override in list.overrides {
            text +=
                "\nOverride: \(override.server) \(override.mode) until \(moments.clock(override.until))"
                + (override.reason.map { " (\($0.printable))" } ?? "")
        }
        return text
    }

    /// A week, one character an hour, with the next edges.
    static func week(_ week: ScheduleWeekDocument.Week, _ document: ScheduleDocument, at moments: Moments) -> String {
        let title = "\(week.name)  \(week.timeZone)"
        let margin = max(title.columns, 20) + 3
        let header = title + String(repeating: " ", count: margin - title.columns) + "00    06    12    18    24"
        var lines = ["\(header)  # on  . off unless busy  - no rule"]
        for day in week.days {
            let label = Self.label(day)
            let notes = day.starts.map { "starts \($0.from)" }.joined(separator: ", ")
            let grid = Self.grid(day)
            lines.append(
                label + String(repeating: " ", count: max(1, margin - label.columns)) + grid
                    + (notes.isEmpty ? "" : String(repeating: " ", count: max(1, 27 - grid.count)) + notes))
        }
        lines += edges(document.next, at: Self.moments(of: document.definition, at: moments))
        return lines.joined(separator: "\n")
    }

    /// `Mon 23 Nov`, `Sun 25 Oct (25 h)`
    private static func label(_ day: ScheduleWeekDocument.Day) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = day.date.split(separator: "-").compactMap { Int($0) }
        let date = parts.count == 3 ? " \(parts[2]) \(months[(parts[1] + 11) % 12])" : ""
        let hours = day.hours == day.hours.rounded() ? "\(Int(day.hours))" : "\(day.hours)"
        return day.weekday.prefix(1).uppercased() + day.weekday.dropFirst() + date + (day.hours == 24 ? "" : " (\(hours) h)")
    }

    /// One character for each hour of the day, by what applies in the middle of it.
    private static func grid(_ day: ScheduleWeekDocument.Day) -> String {
        guard let start = day.segments.first?.start else { return "" }
        return (0..<Int(day.hours.rounded(.up))).map { hour in
            let middle = start + .seconds(hour * 3600 + 1799)
            let segment = day.segments.last { $0.start <= middle }
            switch segment?.mode {
            case "keep_on"?: return "#"
            case "stop_unless_busy"?: return "."
            default: return "-"
            }
        }.joined()
    }

    /// `Fri 27 Nov 08:00  keep_on  mon-fri 08:00-18:00 keep_on`
    static func edges(_ edges: [ScheduleDocument.Edge], at moments: Moments) -> [String] {
        guard !edges.isEmpty else { return ["Next: nothing within nine years"] }
        let rows = edges.map { edge in
            [moments.clock(edge.at), edge.mode ?? "no rule", edge.why ?? "-"]
        }
        return Table(header: ["NEXT", "THEN", "RULE"], rows: rows).text(width: nil).split(separator: "\n").map(String.init)
    }
}
