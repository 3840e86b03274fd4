import Fleet
import Foundation
import Policy
import Wire

/// Draws a `WatchModel`: a model in, a frame out. Nothing here reads a clock or a terminal.
struct WatchScreen {
    let model: WatchModel
    /// For times of the day.
    var zone = TimeZone.current

    static let smallest = ScreenSize(columns: 40, rows: 8)

    private var width: Int { model.size.columns }
    private var moments: Moments { Moments(now: model.moment ?? .distantPast, zone: zone) }

    var frame: Frame {
        let (columns, rows) = (model.size.columns, model.size.rows)
        guard columns >= WatchScreen.smallest.columns, rows >= WatchScreen.smallest.rows else { return tooSmall }
        let foot = footer
        // A question is never cut: it says what is lost.
        let head = Array(heading.prefix(max(1, rows - foot.count - 2)))
        let body = model.showsHelp ? WatchScreen.help : main(rows: rows - head.count - foot.count)
        let room = rows - head.count - foot.count
        let filled = Array((body + Array(repeating: FrameLine(), count: max(0, room - body.count))).prefix(max(0, room)))
        return Frame(lines: (head + filled + foot).prefix(rows).map { $0.cut(to: columns) })
    }

    private var tooSmall: Frame {
        let least = WatchScreen.smallest
        let text = "The window is too small: \(least.columns) columns and \(least.rows) rows are needed. q: quit"
        let lines = Terminal.wrapped(text, width: max(1, width)).map { FrameLine($0).cut(to: width) }
        return Frame(lines: Array(lines.prefix(max(1, model.size.rows))))
    }

    // MARK: Heading

    private var heading: [FrameLine] {
        guard let dashboard = model.dashboard else { return [contact, FrameLine()] }
        return [contact, money(dashboard), counts(dashboard), FrameLine()]
    }

    private var contact: FrameLine {
        let name = FrameLine("Control plane  ", .strong) + FrameLine(model.address, .faint)
        if let loss = model.loss {
            let since = (model.now - loss.since).inWords
            let values = model.dashboard == nil ? "" : "; values are from then"
            return FrameLine(" NO CONTACT for \(since)\(values) ", .alarm) + FrameLine(" \(loss.why)", .plain)
        }
        guard model.dashboard != nil else { return name + FrameLine("  connecting …", .notice) }
        let state = model.age.map { FrameLine("  \($0.inWords) old", .notice) } ?? FrameLine("  live", .good)
        if let why = model.dashboard?.notReady { return FrameLine(" NOT UP TO DATE ", .alarm) + FrameLine(" \(why)", .plain) }
        return name + state + FrameLine("  \(moments.clock(moments.now, withSeconds: true))", .plain)
    }

    private func money(_ dashboard: DashboardDocument) -> FrameLine {
        guard let costs = dashboard.costs, !isUnread(dashboard) else { return FrameLine() }
        func dollars(_ amount: Double) -> String { String(format: "$%.2f", amount) }
        var parts = [FrameLine("Now \(dollars(costs.perHour))/h", .strong)]
        if costs.serversWithoutPrice > 0 { parts.append(FrameLine("  \(costs.serversWithoutPrice) without a known price", .notice)) }
        if costs.wastedPerHour > 0 { parts.append(FrameLine("  wasted \(dollars(costs.wastedPerHour))/h", .bad)) }
        parts.append(FrameLine("  saving \(dollars(costs.savingPerHour))/h", .good))
        parts.append(FrameLine("  cost so far \(dollars(costs.total))"))
        parts.append(FrameLine("  saved so far \(dollars(costs.saved))"))
        // A figure that does not fit is left out: half of one misleads.
        return parts.reduce(FrameLine()) { line, part in line.text.columns + part.text.columns <= width ? line + part : line }
    }

    /// The account was never read, so that there are no servers is not known.
    private func isUnread(_ dashboard: DashboardDocument) -> Bool { dashboard.notReady != nil && dashboard.servers.isEmpty }

    private func counts(_ dashboard: DashboardDocument) -> FrameLine {
        if isUnread(dashboard) { return FrameLine("The servers are unknown", .notice) }
        let count = model.order.count
        let classes = Dictionary(grouping: model.order, by: \.serverClass).mapValues(\.count)
        let parts = WatchScreen.classes.compactMap { name, words, _ in classes[name].map { "\($0) \(words)" } }
        var line = FrameLine("\(count) \(count == 1 ? "server" : "servers")" + (parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"))
        if let alerts = dashboard.activeAlerts, !alerts.isEmpty {
            let open = "  \(alerts.count) open \(alerts.count == 1 ? "alert" : "alerts")", hint = ": controlplane alerts"
            line = line + FrameLine(line.text.columns + open.columns + hint.columns <= width ? open + hint : open, .notice)
        }
        if !dashboard.autoShutdown.enabled { line = line + FrameLine("  automatic stops are off", .bad) }
        return line
    }

    /// Classes of the API, in words, with their looks.
    private static let classes: [(name: String, words: String, look: Look)] = [
        ("trouble", "still billing", .bad), ("counting_down", "counting down", .notice), ("stopping", "stopping", .notice),
        ("unknown", "unknown", .notice), ("busy", "busy", .good), ("kept", "idle and staying on", .plain), ("starting", "starting", .plain),
        ("stopped", "stopped", .faint),
    ]

    // MARK: Fleet and events

    private func main(rows: Int) -> [FrameLine] {
        guard let dashboard = model.dashboard, !isUnread(dashboard) else { return [] }
        guard !model.order.isEmpty else {
            return [FrameLine("No servers. Deploy one: controlplane deploy timed --image IMAGE --gpu H200 --volume 100")]
        }
        let why = rows >= 10 ? detail : []
        let left = rows - why.count
        // The fleet gets what it needs, up to two thirds; events get the rest.
        let eventRows = left >= 8 ? max(left / 3, left - model.order.count - 1) : 0
        return fleet(rows: left - eventRows) + why + events(rows: eventRows)
    }

    private func fleet(rows: Int) -> [FrameLine] {
        let visible = max(1, rows - 1)
        let position = model.order.firstIndex { $0.id == model.selection } ?? 0
        let first = max(0, min(position - visible / 2, model.order.count - visible))
        let shown = model.order[first..<min(first + visible, model.order.count)]
        let isCut = shown.count < model.order.count
        let table = Table(
            header: [
                "", "NAME", "STATE", "GPU", "$/H", "IDLE", "STOPS IN",
                isCut ? "WHY  (\(first + 1)-\(first + shown.count) of \(model.order.count))" : "WHY",
            ],
            rows: shown.map(row), optional: [3, 5], shortened: [1: 12])
        let lines = table.text(width: width).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return zip(lines, [nil] + shown.map(Optional.some)).map { line, server in
            guard let server else { return FrameLine(line, .faint) }
            guard server.id != model.selection else { return FrameLine(line, .selected).filled(to: width, .selected) }
            return FrameLine(line, WatchScreen.classes.first { $0.name == server.serverClass }?.look ?? .plain)
        }
    }

    private func row(_ server: ServerDocument) -> [String] {
        [
            server.id == model.selection ? ">" : " ", server.name, server.state.rawValue + (server.adopted ? "" : "*"),
            server.gpuText ?? "-", server.hourlyCost.map { String(format: "%.2f", $0.total) } ?? "-",
            idle(server).map(\.inWords) ?? "-", server.idle.deadline.map { moments.left(until: $0) } ?? "-", server.why,
        ]
    }

    private func idle(_ server: ServerDocument) -> Duration? {
        if let since = server.idle.since { return moments.now - since }
        return server.idle.seconds.map { .seconds($0) }
    }

    /// Why the selected server is on or off, in full.
    private var detail: [FrameLine] {
        guard let server = model.selected else { return [] }
        var text = "\(server.name): \(server.why)"
        if let protection = server.protection {
            text += protection.until.map { " (protected until \(moments.clock($0)))" } ?? " (protected until removed)"
        }
        let lines = Terminal.wrapped(text.printable, width: width, indent: 2)
        let cut =
            lines.count > 2 ? [lines[0], (lines[1...].map { $0.trimmingCharacters(in: .whitespaces) }).joined(separator: " ")] : lines
        return [FrameLine()] + cut.map { FrameLine($0, .strong) } + [FrameLine()]
    }

    private func events(rows: Int) -> [FrameLine] {
        guard rows >= 2, let events = model.dashboard?.recentActivity else { return [] }
        let lines = events.prefix(rows - 1).map { event in
            FrameLine(
                EventsCommand.line(event, at: moments, width: nil),
                event.severity == "critical" ? .bad : event.severity == "warning" ? .notice : .plain)
        }
        return [FrameLine("EVENTS, newest first", .faint)] + (lines.isEmpty ? [FrameLine("No events yet.")] : lines)
    }

    // MARK: Footer

    private var footer: [FrameLine] {
        if let question = model.question, let server = model.selected {
            return Terminal.wrapped(text(question, server).printable, width: width).map { FrameLine($0).filled(to: width, .plain) }
                .map { line in FrameLine(line.text, .alarm) }
        }
        if let message = model.message {
            return Terminal.wrapped(message.text.printable, width: width).map { FrameLine($0, message.isFailure ? .bad : .good) }
        }
        return [FrameLine("↑↓ select  p protect  e postpone  s stop  r refresh  ? help  q quit", .faint)]
    }

    private func text(_ question: WatchModel.Question, _ server: ServerDocument) -> String {
        let name = server.name
        // Of a protected server, `why` is the protection.
        let isBusy = server.serverClass == "busy"
        let because = server.why.hasPrefix("busy ") ? server.why : "busy: \(server.why)"
        let busy = !isBusy ? "" : server.protection == nil ? "It is \(because). " : "It is busy. "
        switch question {
        case .protect: return "Protect \(name) from automatic stops for: 1) 1 h  2) 12 h  3) 3 days  4) until removed. Other key: cancel"
        case .unprotect:
            let reason = server.protection?.reason.map { " (\($0))" } ?? ""
            return "Remove the protection of \(name)\(reason)? It stops when it is idle. y: remove  Other key: cancel"
        case .postpone: return "Postpone the stop of \(name) by: 1) 30 min  2) 2 h  3) 8 h. Other key: cancel"
        case .stop: return "Stop \(name)? \(busy)A stop \(server.stopLoss). y: stop  Other key: cancel"
        case .stopByName(_, let typed):
            let protected = server.protection == nil ? "" : "It is protected. "
            return "Stop \(name)? \(busy)\(protected)A stop \(server.stopLoss). Type its name and press Enter, or Esc to cancel: \(typed)_"
        }
    }

    private static let help: [FrameLine] =
        [
            ("↑ ↓ or j k", "select a server; PgUp, PgDn, Home and End move further"),
            ("p", "protect it from automatic stops, or remove its protection"),
            ("e", "postpone its stop once (extend)"), ("s", "stop it, after a question that says what is lost"),
            ("r", "refresh now"), ("Ctrl-L", "draw the screen again"), ("Ctrl-Z", "suspend; fg comes back"), ("q or Ctrl-C", "quit"),
        ].map { key, text in
            FrameLine("  \(key)" + String(repeating: " ", count: max(1, 14 - key.count)), .strong) + FrameLine(text)
        } + [
            FrameLine(),
            FrameLine("A state with * means unmanaged: the server is never stopped automatically."),
            FrameLine("Countdowns follow the daemon's clock. They rest while there is no contact."),
            FrameLine("Any key closes this help."),
        ]
}
