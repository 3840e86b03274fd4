import Fleet
import Policy
import Wire

/// What `controlplane watch` knows and what its keys mean. Pure: time, keys and responses come in, calls of the API go out.
struct WatchModel {
    enum Input: Sendable {
        /// A response of the daemon, with the moment of this machine's monotonic clock.
        case shown(DashboardDocument, at: Duration)
        /// The daemon did not respond, and why.
        case lost(String, at: Duration)
        case key(Key)
        case resized(ScreenSize)
        case passed(to: Duration)
        /// A call ended: what it did, or why it failed.
        case ended(String, failed: Bool)
    }

    /// What the shell has to do.
    enum Effect: Hashable, Sendable {
        case call(ServerCall, server: String, name: String)
        case refresh, redraw, suspend, quit
    }

    enum ServerCall: Hashable, Sendable {
        /// `nil`: until it is removed.
        case protect(Duration?)
        case unprotect
        case postpone(Duration)
        /// - Parameter evenIfDataIsLost: a person typed the name after reading what is lost.
        case stop(evenIfDataIsLost: Bool)
    }

    /// A question that the next keys answer.
    enum Question: Hashable {
        case protect(server: String)
        case unprotect(server: String)
        case postpone(server: String)
        case stop(server: String)
        /// A stop that erases data or overrides a protection wants the name.
        case stopByName(server: String, typed: String)
    }

    var size: ScreenSize
    /// The address of the daemon.
    let address: String
    /// `nil`: none came yet.
    private(set) var dashboard: DashboardDocument?
    private(set) var order: [ServerDocument] = []
    /// On the monotonic clock of this machine.
    private(set) var now = Duration.zero
    private(set) var receivedAt: Duration?
    /// Why there is no contact, and since when; `nil`: there is.
    private(set) var loss: (why: String, since: Duration)?
    private(set) var selection: String?
    private(set) var question: Question?
    private(set) var message: (text: String, isFailure: Bool)?
    private(set) var showsHelp = false
    /// When the last key or the last response of a call came.
    private var messageAt = Duration.zero

    private static let freshFor = Duration.seconds(5)
    private static let messageLasts = Duration.seconds(8)

    init(address: String, size: ScreenSize) { (self.address, self.size) = (address, size) }

    /// The daemon's time, carried on by this machine's monotonic clock. It rests while there is no contact, so no countdown goes on that
    /// nobody confirms. `nil`: no response came yet.
    var moment: Timestamp? {
        guard let dashboard, let receivedAt else { return nil }
        return dashboard.timestamp + (loss.map { min($0.since, now) } ?? now) - receivedAt
    }

    /// How old the last response is, from an age that a slow response does not explain. `nil`: it is fresh, or none came.
    var age: Duration? {
        guard let receivedAt, now - receivedAt >= WatchModel.freshFor else { return nil }
        return now - receivedAt
    }

    var selected: ServerDocument? { selection.flatMap { id in order.first { $0.id == id } } }

    mutating func take(_ input: Input) -> [Effect] {
        switch input {
        case .shown(let document, let moment):
            (dashboard, receivedAt, loss) = (document, moment, nil)
            now = max(now, moment)
            order = WatchModel.sorted(document.servers)
            // A server that is gone leaves the selection, and takes its question along.
            if let selection, !order.contains(where: { $0.id == selection }) { (self.selection, question) = (nil, nil) }
            if selection == nil { selection = order.first?.id }
        case .lost(let why, let moment):
            now = max(now, moment)
            // What is on the screen is as old as the last response, not as the failure of the next one.
            loss = (why, loss?.since ?? receivedAt ?? moment)
        case .passed(let moment):
            now = max(now, moment)
            // The keys take its place again.
            if now - messageAt >= WatchModel.messageLasts { message = nil }
        case .resized(let size):
            self.size = size
            return [.redraw]
        case .ended(let text, let failed):
            (message, messageAt) = ((text, failed), now)
            return [.refresh]
        case .key(let key): return press(key)
        }
        return []
    }

    private mutating func press(_ key: Key) -> [Effect] {
        switch key {
        case .interrupt: return [.quit]
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        default: break
        }
        (message, messageAt) = (nil, now)
        if let question { return answer(question, key) }
        if showsHelp {
            showsHelp = false
            return []
        }
        switch key {
        case .up, .character("k"): move(by: -1)
        case .down, .character("j"): move(by: 1)
        case .pageUp: move(by: -max(1, size.rows / 2))
        case .pageDown: move(by: max(1, size.rows / 2))
        case .home, .character("g"): move(by: -order.count)
        case .end, .character("G"): move(by: order.count)
        case .character("q"): return [.quit]
        case .character("?"), .character("h"): showsHelp = true
        case .character("r"): return [.refresh]
        case .character("p"), .character("e"), .character("s"): ask(key)
        default: break
        }
        return []
    }

    private mutating func move(by count: Int) {
        guard !order.isEmpty else { return }
        let now = order.firstIndex { $0.id == selection } ?? 0
        selection = order[min(max(0, now + count), order.count - 1)].id
    }

    private mutating func ask(_ key: Key) {
        guard let server = selected else {
            message = ("There is no server to select.", true)
            return
        }
        guard loss == nil else {
            message = ("No contact with the control plane; nothing was changed.", true)
            return
        }
        switch key {
        case .character("p"): question = server.protection == nil ? .protect(server: server.id) : .unprotect(server: server.id)
        case .character("e"): question = .postpone(server: server.id)
        case _ where server.state == .stopped: message = ("\(server.name) is stopped already.", true)
        default:
            let needsName = server.losesDataInAStop || server.protection != nil
            question = needsName ? .stopByName(server: server.id, typed: "") : .stop(server: server.id)
        }
    }

    private mutating func answer(_ question: Question, _ key: Key) -> [Effect] {
        guard let server = selected else {
            self.question = nil
            return []
        }
        if case .stopByName(let id, let typed) = question { return spell(server, id, typed, key) }
        self.question = nil
        let call: ServerCall
        switch (question, key) {
        case (.protect, .character("1")): call = .protect(.seconds(3600))
        case (.protect, .character("2")): call = .protect(.seconds(12 * 3600))
        case (.protect, .character("3")): call = .protect(.seconds(3 * 86_400))
        case (.protect, .character("4")): call = .protect(nil)
        case (.unprotect, .character("y")): call = .unprotect
        case (.postpone, .character("1")): call = .postpone(.seconds(1800))
        case (.postpone, .character("2")): call = .postpone(.seconds(2 * 3600))
        case (.postpone, .character("3")): call = .postpone(.seconds(8 * 3600))
        case (.stop, .character("y")): call = .stop(evenIfDataIsLost: false)
        default:
            message = ("Canceled; nothing was changed.", false)
            return []
        }
        return [.call(call, server: server.id, name: server.name)]
    }

    private mutating func spell(_ server: ServerDocument, _ id: String, _ typed: String, _ key: Key) -> [Effect] {
        switch key {
        case .character(let character) where typed.count < 200: question = .stopByName(server: id, typed: typed + String(character))
        case .backspace: question = .stopByName(server: id, typed: String(typed.dropLast()))
        case .enter where typed == server.name:
            question = nil
            return [.call(.stop(evenIfDataIsLost: true), server: server.id, name: server.name)]
        case .enter:
            question = nil
            message = ("“\(typed)” is not the name of the server; nothing was changed.", true)
        case .escape:
            question = nil
            message = ("Canceled; nothing was changed.", false)
        default: break
        }
        return []
    }

    /// What needs attention first: trouble, then the soonest stop; what is stopped last.
    static func sorted(_ servers: [ServerDocument]) -> [ServerDocument] {
        let ranks = ["trouble": 0, "counting_down": 1, "stopping": 2, "unknown": 3, "busy": 4, "kept": 5, "starting": 6, "stopped": 8]
        return servers.sorted { a, b in
            let (rankA, rankB) = (ranks[a.serverClass] ?? 7, ranks[b.serverClass] ?? 7)
            if rankA != rankB { return rankA < rankB }
            let (endA, endB) = (a.idle.deadline ?? .distantFuture, b.idle.deadline ?? .distantFuture)
            return endA != endB ? endA < endB : (a.name, a.id) < (b.name, b.id)
        }
    }
}

/// In character cells.
struct ScreenSize: Hashable, Sendable {
    var columns, rows: Int
}
