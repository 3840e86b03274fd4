import ControlPlane
import Fleet
import HTTPTypes
import HummingbirdTesting
import RunPodEmulator
import Simulation
import Testing

@testable import API

/// Links in warnings: looked at, confirmed, used up, too old, tampered with.
@Suite struct LinkTests {
    private let links = ActionLinks(key: [UInt8](repeating: 7, count: 32), publicURL: "https://cp.example.com")

    private func harness() async throws -> Harness { try await Harness(links: links) }

    private func link(_ action: LinkAction, in harness: Harness, age: Duration = .zero, event: Int64 = 9) throws -> ActionLink {
        ActionLink(
            action: action, server: try harness.fleet.id("forgotten-h200"), event: event, webhook: "ops.1",
            expiresAt: harness.fleet.now + ActionLinks.lifetime - age)
    }

    private func path(_ link: ActionLink) -> String { "\(ActionLinks.path)/\(links.text(of: link))" }

    @Test func linkPageChangesNothingAndItsButtonWorksOnce() async throws {
        let harness = try await harness()
        _ = try await harness.call(.post, idle + "/adopt")
        let path = path(try link(.protect, in: harness))
        for _ in 0..<3 {
            let page = try await harness.call(.get, path, as: nil)
            #expect(page.status == 200 && page.body.contains("<form method=\"post\">") && page.body.contains("forgotten-h200"))
            #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") ?? false)
        }
        #expect(try harness.fleet.view("forgotten-h200")?.holds.protection == nil, "previews follow links")
        #expect(try await harness.call(.post, path, as: nil).status == 200)
        let hold = try #require(try harness.fleet.view("forgotten-h200")?.holds.protection)
        #expect(hold.owner == .link(webhook: "ops.1") && hold.until == harness.fleet.now + LinkAction.protection)
        #expect(try await harness.call(.post, path, as: nil).status == 409, "used up")
        #expect(try await harness.call(.get, path, as: nil).status == 409)
        #expect(try await harness.fleet.events(.protected).last?.actor == .link(webhook: "ops.1"))
    }

    @Test func linkPostponesAStop() async throws {
        let harness = try await harness()
        _ = try await harness.call(.post, idle + "/adopt")
        #expect(try await harness.call(.post, path(try link(.extend, in: harness)), as: nil).status == 200)
        #expect(try harness.fleet.view("forgotten-h200")?.holds.extension?.by == .link(webhook: "ops.1"))
    }

    @Test func forgedAndExpiredLinksDoNothing() async throws {
        let harness = try await harness()
        let good = links.text(of: try link(.protect, in: harness))
        let other = ActionLinks(key: [UInt8](repeating: 8, count: 32), publicURL: "https://cp.example.com")
        let forged = other.text(of: try link(.protect, in: harness))
        let cases: [(String, Int)] = [
            (links.text(of: try link(.protect, in: harness, age: ActionLinks.lifetime)), 410), (forged, 404), ("nothing", 404),
            (good.replacing("protect", with: "extend"), 404), (String(good.dropLast()), 404), (good + "0", 404),
            (good.replacing("~", with: ""), 404), ("~", 404), (String(repeating: "a", count: 5000), 404),
        ]
        for (text, status) in cases {
            for method in [HTTPRequest.Method.get, .post] {
                let answer = try await harness.call(method, "\(ActionLinks.path)/\(text)", as: nil)
                #expect(answer.status == status, "\(method) \(text.prefix(60))")
            }
        }
        #expect(try harness.fleet.view("forgotten-h200")?.holds.protection == nil)
    }

    @Test func linkPageEscapesServerNames() async throws {
        #expect(LinkRoutes.escaped("<b>\"&") == "&lt;b&gt;&quot;&amp;")
        let harness = try await Harness(.init(pods: [.init(id: "evil", name: "<script>x</script>")]), links: links)
        let link = ActionLink(
            action: .extend, server: try harness.fleet.id("<script>x</script>"), event: 1, webhook: "ops",
            expiresAt: harness.fleet.now + .seconds(60))
        let page = try await harness.call(.get, path(link), as: nil)
        #expect(page.status == 200 && !page.body.contains("<script>"))
    }

    @Test func onlyWarningsHaveLinksAndTheyStayTheSame() throws {
        let at = SimulatedFleet.start
        var event = Event(sequence: 12, at: at, kind: .idleWarning, server: ServerID("pod"), summary: "")
        let first = links.links(for: Delivery(webhook: "ops", event: event, at: at))
        #expect(first.count == 2 && first == links.links(for: Delivery(webhook: "ops", event: event, at: at + .seconds(500))))
        #expect(first[.extend]?.hasPrefix("https://cp.example.com/links/extend.12.pod.") ?? false)
        event.kind = .stopped
        #expect(links.links(for: Delivery(webhook: "ops", event: event, at: at)).isEmpty)
    }

    @Test func warningOfAMaximumRuntimeHasOnlyLinksThatHelp() throws {
        let at = SimulatedFleet.start
        var event = Event(sequence: 12, at: at, kind: .idleWarning, server: ServerID("pod"), about: .adminRuntimeLimit, summary: "")
        #expect(Set(links.links(for: Delivery(webhook: "ops", event: event, at: at)).keys) == [.protect])
        event.about = .maximumRuntime
        #expect(Set(links.links(for: Delivery(webhook: "ops", event: event, at: at)).keys) == [.protect, .extend])
    }

    @Test func linkNeverShortensAHold() async throws {
        let harness = try await harness()
        _ = try await harness.call(.post, idle + "/adopt")
        _ = try await harness.call(.post, idle + "/protect", #"{"reason": "for good"}"#, as: .operate)
        let answer = try await harness.call(.post, path(try link(.protect, in: harness)), as: nil)
        #expect(answer.status == 200 && answer.body.contains("already stays on for longer"))
        let hold = try #require(try harness.fleet.view("forgotten-h200")?.holds.protection)
        #expect(hold.until == nil && hold.reason == "for good")
        _ = try await harness.call(.delete, idle + "/protect", as: .operate)
        _ = try await harness.call(.post, idle + "/extend", #"{"seconds": 86400}"#)
        let until = try harness.fleet.view("forgotten-h200")?.holds.extension?.until
        // Protected, it has no deadline that the extension would be counted from.
        _ = try await harness.call(.post, idle + "/protect", as: .operate)
        _ = try await harness.call(.post, path(try link(.extend, in: harness)), as: nil)
        #expect(try harness.fleet.view("forgotten-h200")?.holds.extension?.until == until)
    }

    @Test func linkThatFailedCanBeUsedAgain() async throws {
        let harness = try await harness()
        _ = try await harness.call(.post, idle + "/adopt")
        let soon = harness.fleet.now + .seconds(600)
        _ = try await harness.call(.post, idle + "/protect", #"{"until": "\#(soon)"}"#, as: .admin)
        let path = path(try link(.protect, in: harness))
        #expect(try await harness.call(.post, path, as: nil).status == 403, "an admin's word")
        _ = try await harness.call(.delete, idle + "/protect", as: .admin)
        #expect(try await harness.call(.post, path, as: nil).status == 200)
        #expect(try await harness.call(.post, path, as: nil).status == 409)
    }

    /// A link lasts a day by the clock that people read.
    @Test func F5_linkExpiresByTheCorrectedClock() async throws {
        let time = VirtualTime(start: SimulatedFleet.start)
        let links = ActionLinks(key: [UInt8](repeating: 7, count: 32), publicURL: "https://cp.example.com", time: time)
        time.correctWallClock(by: .seconds(7200))
        let event = Event(sequence: 12, at: time.now(), kind: .idleWarning, server: ServerID("pod"), summary: "")
        let url = try #require(links.links(for: Delivery(webhook: "ops", event: event, at: time.now()))[.extend])
        let text = try #require(url.split(separator: "/").last).description
        let end = time.wall() + ActionLinks.lifetime
        if case .valid = links.read(text, at: end - .seconds(1)) {} else { Issue.record("it ended early") }
        if case .expired = links.read(text, at: end) {} else { Issue.record("it did not end") }
    }

    @Test func concurrentUsesOfOneLinkHaveOneEffect() async throws {
        let harness = try await harness()
        _ = try await harness.call(.post, idle + "/adopt")
        let path = path(try link(.extend, in: harness))
        try await harness.server.application().test(.router) { client in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 {
                    group.addTask { try await client.execute(uri: path, method: .post) { $0.status.code } }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 200 } == 1 && statuses.count { $0 == 409 } == 7, "\(statuses)")
        }
        #expect(try await harness.fleet.events(.extended).count == 1)
    }
}
