import Fleet
import Foundation
import Testing
import Wire

@testable import controlplane

/// `controlplane watch` without a terminal: keys, times and responses in, calls and frames out.
@Suite struct WatchTests {
    static let start = Timestamp(secondsSinceEpoch: 1_800_000_000)

    static func server(
        _ name: String, _ serverClass: String = "busy", state: ServerState = .running, idle: Int64? = nil, deadline: Int64? = nil,
        storage: String = "persistent", protection: Protection? = nil, why: String = "GPU busy: 93 %"
    ) -> ServerDocument {
        ServerDocument(
            id: "id-\(name)", name: name, type: .timed, state: state, config: nil, createdAt: nil, startedAt: nil, stoppedAt: nil,
            endpointURL: nil, metricsURL: nil, currentInstances: nil, totalRequests: nil, errorCount: nil, costPerHour: 3.99,
            priceSource: "provider", totalCost: 10, estimatedCost: nil, savings: 0, tags: [],
            protection: protection.map { .init($0) }, lease: nil, extension: nil,
            idle: .init(since: idle.map { start - .seconds($0) }, seconds: idle, deadline: deadline.map { start + .seconds($0) }),
            idleTimeoutSeconds: 600, maxRuntimeSeconds: nil, adopted: true, owner: nil, gpuType: nil, gpuName: "H200", gpuCount: 1,
            image: nil, storage: storage, workers: nil, observedAt: nil, why: why, reasons: [], blockedBy: nil, serverClass: serverClass)
    }

    static func dashboard(_ servers: [ServerDocument], after seconds: Int64 = 0) -> DashboardDocument {
        var document = DashboardDocument(
            timestamp: start + .seconds(seconds), servers: servers, deployments: [],
            autoShutdown: .init(enabled: true, idleTimeoutSeconds: 600, coming: []),
            notifications: .init(totalSent: 0, totalDropped: 0, connectedClients: 0, byTopic: [:], queueSizes: [:], subscriptions: [:]),
            statusSummary: [:])
        document.costs = .init(perHour: 7.98, total: 98.1, saved: 12.33, savingPerHour: 3.99, wastedPerHour: 0, serversWithoutPrice: 0)
        document.recentActivity = []
        document.activeAlerts = []
        return document
    }

    static func model(_ servers: [ServerDocument], columns: Int = 80, rows: Int = 24) -> WatchModel {
        var model = WatchModel(address: "http://127.0.0.1:8000", size: ScreenSize(columns: columns, rows: rows))
        _ = model.take(.shown(dashboard(servers), at: .seconds(100)))
        return model
    }

    static func text(_ model: WatchModel) -> String { WatchScreen(model: model, zone: .gmt).frame.text }

    // MARK: Keys

    @Test(arguments: [
        ("\u{1B}[A", [Key.up]), ("\u{1B}OB", [.down]), ("\u{1B}[5~\u{1B}[6~", [.pageUp, .pageDown]), ("\u{1B}", [.escape]),
        ("\u{1B}[1;5A", []), ("\u{1B}s", []), ("\u{1B}[200~s", [.character("s")]), ("é日", [.character("é"), .character("日")]),
        ("\r\u{7F}\u{3}\u{1A}", [.enter, .backspace, .interrupt, .suspend]), ("\u{1}\t", []), ("\u{1B}[H\u{1B}[F", [.home, .end]),
        ("\u{1B}\u{1B}[A", [.escape, .up]),
    ])
    func readsTheBytesOfATerminal(bytes: String, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.keys(of: Array(bytes.utf8)) == keys)
    }

    @Test func joinsACharacterThatComesInTwoReads() {
        var decoder = KeyDecoder()
        #expect(decoder.keys(of: [0xC3]) == [])
        #expect(decoder.keys(of: [0xA9, 0x71]) == [.character("é"), .character("q")])
    }

    /// Keys, and the calls that they lead to.
    @Test(arguments: [
        ("s", []), ("sy", [WatchModel.ServerCall.stop(evenIfDataIsLost: false)]), ("sn", []), ("s\u{1B}", []), ("sY", []),
        ("p1", [.protect(.seconds(3600))]), ("p4", [.protect(nil)]), ("py", []), ("e2", [.postpone(.seconds(7200))]), ("e9", []),
        ("y", []), ("1", []), ("pq", []), ("?s", []), ("?sy", []), ("ss", []),
    ])
    func keysActOnlyAfterTheirQuestion(keys: String, calls: [WatchModel.ServerCall]) {
        var model = WatchTests.model([WatchTests.server("train")])
        let effects = keys.flatMap { model.take(.key($0 == "\u{1B}" ? .escape : .character($0))) }
        #expect(effects == calls.map { .call($0, server: "id-train", name: "train") })
    }

    @Test(arguments: [
        ("none", false, "train\r", true), ("unknown", false, "train\r", true), ("none", false, "y", false),
        ("none", false, "trai\r", false),
        ("none", false, "train", false), ("none", false, "trainx\u{7F}\r", true), ("persistent", true, "y", false),
        ("persistent", true, "train\r", true), ("none", false, "train\u{1B}\r", false),
    ])
    func stopThatLosesDataOrOverridesAProtectionWantsTheName(storage: String, isProtected: Bool, typed: String, stops: Bool) {
        let protection = Protection(owner: .token("maria"), reason: "evaluation", since: WatchTests.start)
        var model = WatchTests.model([WatchTests.server("train", storage: storage, protection: isProtected ? protection : nil)])
        _ = model.take(.key(.character("s")))
        #expect(WatchTests.text(model).contains(isProtected ? "It is protected." : "erases everything on the server"))
        var effects: [WatchModel.Effect] = []
        for character in typed {
            let key: Key =
                character == "\r" ? .enter : character == "\u{7F}" ? .backspace : character == "\u{1B}" ? .escape : .character(character)
            effects += model.take(.key(key))
        }
        #expect(effects == (stops ? [.call(.stop(evenIfDataIsLost: true), server: "id-train", name: "train")] : []))
    }

    @Test func questionEndsWithItsServerAndNeverMovesToAnother() {
        var model = WatchTests.model([WatchTests.server("train"), WatchTests.server("api")])
        _ = model.take(.key(.end))
        #expect(model.selected?.name == "train")
        _ = model.take(.key(.character("s")))
        _ = model.take(.shown(WatchTests.dashboard([WatchTests.server("api")]), at: .seconds(101)))
        #expect(model.take(.key(.character("y"))) == [])
        #expect(model.selected?.name == "api")
    }

    @Test func selectionFollowsItsServerThroughANewOrder() {
        var model = WatchTests.model([WatchTests.server("a"), WatchTests.server("b")])
        _ = model.take(.key(.down))
        let servers = [WatchTests.server("a"), WatchTests.server("b", "counting_down", idle: 500, deadline: 100)]
        _ = model.take(.shown(WatchTests.dashboard(servers), at: .seconds(102)))
        #expect(model.order.map(\.name) == ["b", "a"])
        #expect(model.selected?.name == "b")
    }

    @Test func withoutContactNothingIsSentAndCountdownsRest() {
        var model = WatchTests.model([WatchTests.server("train", "counting_down", idle: 494, deadline: 106)])
        _ = model.take(.passed(to: .seconds(106)))
        #expect(WatchTests.text(model).contains("1 min 40 s"))
        _ = model.take(.lost("cannot reach it", at: .seconds(110)))
        _ = model.take(.passed(to: .seconds(170)))
        let text = WatchTests.text(model)
        // The last response came at 100 s: that is how old the values are.
        #expect(text.contains("NO CONTACT for 1 min 10 s; values are from then") && text.contains("cannot reach it"), "\(text)")
        #expect(text.contains("1 min 46 s"))
        #expect(model.take(.key(.character("s"))) == [] && model.question == nil)
        _ = model.take(.shown(WatchTests.dashboard([WatchTests.server("train")], after: 70), at: .seconds(171)))
        #expect(!WatchTests.text(model).contains("NO CONTACT"))
    }

    @Test func aDaemonThatHangsIsNotLive() {
        var model = WatchTests.model([WatchTests.server("train")])
        #expect(WatchTests.text(model).contains("live"))
        _ = model.take(.passed(to: .seconds(107)))
        #expect(WatchTests.text(model).contains("7 s old") && !WatchTests.text(model).contains("live"))
    }

    /// Before the first poll nothing is known of the account.
    @Test func anAccountThatWasNotReadHasNoEmptyFleet() {
        var dashboard = WatchTests.dashboard([])
        dashboard.notReady = "RunPod's pods have not been polled yet"
        var model = WatchTests.model([])
        _ = model.take(.shown(dashboard, at: .seconds(101)))
        let screens = [WatchTests.text(model), DashboardCommand.text(dashboard, zone: .gmt, width: 80)]
        for text in screens {
            #expect(text.contains("have not been polled yet") && !text.contains("No servers") && !text.contains("$"), "\(text)")
        }
    }

    @Test func messageGivesItsPlaceBackToTheKeys() {
        var model = WatchTests.model([WatchTests.server("train")])
        _ = model.take(.ended("Protected train for 1 h.", failed: false))
        #expect(WatchTests.text(model).contains("Protected train for 1 h."))
        _ = model.take(.passed(to: .seconds(109)))
        #expect(!WatchTests.text(model).contains("Protected train") && WatchTests.text(model).contains("p protect"))
    }

    @Test func putsTroubleFirstThenTheSoonestStop() {
        let servers = [
            WatchTests.server("f", "stopped", state: .stopped), WatchTests.server("e"), WatchTests.server("d", "kept"),
            WatchTests.server("c", "counting_down", deadline: 50), WatchTests.server("b", "counting_down", deadline: 40),
            WatchTests.server("a", "trouble"), WatchTests.server("z", "of a newer daemon"),
        ]
        #expect(WatchModel.sorted(servers).map(\.name) == ["a", "b", "c", "e", "d", "z", "f"])
    }

    // MARK: Frames

    @Test(arguments: [(80, 24), (200, 50), (40, 8), (60, 12), (39, 8), (40, 7), (10, 2), (1, 1)], [0, 1, 5, 1000])
    func frameFitsItsScreen(size: (columns: Int, rows: Int), count: Int) {
        let servers = (0..<count).map { index in
            WatchTests.server(
                "日本-very-long-name-\(index)", index % 2 == 0 ? "busy" : "counting_down", idle: 300, deadline: 300, storage: "none")
        }
        for keys in ["", "s", "p", "?", "G"] {
            var model = WatchTests.model(servers, columns: size.columns, rows: size.rows)
            for key in keys { _ = model.take(.key(.character(key))) }
            let frame = WatchScreen(model: model, zone: .gmt).frame
            #expect(frame.lines.count <= size.rows)
            #expect(frame.lines.allSatisfy { $0.text.columns <= size.columns })
        }
    }

    @Test func showsMoneyServersAndReasonsOnOneScreen() {
        let servers = [
            WatchTests.server("train"),
            WatchTests.server("sd-api", "counting_down", idle: 494, deadline: 106, why: "idle for 8 min 14 s of 10 min"),
        ]
        let lines = WatchTests.text(WatchTests.model(servers)).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 24)
        #expect(lines[0] == "Control plane  http://127.0.0.1:8000  live  08:00:00")
        #expect(lines[1] == "Now $7.98/h  saving $3.99/h  cost so far $98.10  saved so far $12.33")
        #expect(lines[2] == "2 servers: 1 counting down, 1 busy")
        #expect(lines[4].hasPrefix("   NAME    STATE"))
        #expect(lines[5].hasPrefix(">  sd-api  running") && lines[5].contains("1 min 46 s"))
        #expect(lines[6].hasPrefix("   train   running") && lines[6].contains("GPU busy: 93 %"))
        #expect(lines[23].contains("p protect"))
    }

    @Test func selectedRowStaysVisibleAmongAThousand() {
        var model = WatchTests.model((0..<1000).map { WatchTests.server(String(format: "n%04d", $0)) })
        for keys in [0, 500, 499] {
            for _ in 0..<keys { _ = model.take(.key(.down)) }
            let name = model.selected?.name ?? ""
            #expect(WatchTests.text(model).contains(">  \(name)"), "\(name)")
        }
        #expect(model.selected?.name == "n0999")
    }

    @Test func drawsOnlyTheLinesThatChanged() {
        var model = WatchTests.model([WatchTests.server("train"), WatchTests.server("api")])
        let before = WatchScreen(model: model, zone: .gmt).frame
        #expect(before.drawing(over: before, hasColors: true) == "")
        _ = model.take(.passed(to: .seconds(101)))
        let after = WatchScreen(model: model, zone: .gmt).frame
        let drawing = after.drawing(over: before, hasColors: false)
        #expect(drawing.contains("08:00:01") && !drawing.contains("train"))
        #expect(after.drawing(over: nil, hasColors: true).hasPrefix("\u{1B}[2J"))
    }

    @Test func namesCannotControlTheTerminal() {
        let model = WatchTests.model([WatchTests.server("a\u{1B}[2Jb\u{202E}c", why: "x\u{9B}31my")])
        let drawing = WatchScreen(model: model, zone: .gmt).frame.drawing(over: nil, hasColors: false)
        #expect(!drawing.contains("\u{202E}") && !drawing.contains("\u{9B}"))
        #expect(drawing.components(separatedBy: "\u{1B}[2J").count == 2)
    }

    // MARK: Lines

    @Test func printsEventsOnceAndContactWhenItChanges() throws {
        func event(_ number: Int64, _ summary: String) -> EventDocument {
            var event = Event(at: WatchTests.start, kind: .stopped, summary: summary)
            event.sequence = number
            return EventDocument(event)
        }
        var lines = WatchLines(limit: 3, zone: .gmt)
        var document = WatchTests.dashboard([WatchTests.server("train")])
        document.recentActivity = [event(1, "one")]
        #expect(lines.take(document, width: nil).joined().contains("train"))
        #expect(lines.take(document, width: nil) == [])
        document.recentActivity = [event(3, "three"), event(2, "two"), event(1, "one")]
        #expect(lines.take(document, width: nil).map { $0.suffix(5) } == ["  two", "three"])
        #expect(lines.lose("it is gone", at: WatchTests.start) == ["08:00:00  No contact: it is gone"])
        #expect(lines.lose("it is gone", at: WatchTests.start) == [])
        document.recentActivity = [event(9, "nine"), event(8, "eight"), event(7, "seven")]
        let last = lines.take(document, width: nil)
        #expect(last.count == 5 && last[0].contains("is back") && last[1].contains("left out"))
    }
}
