import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Policy
import Synchronization
import Wire

/// `/links/…`: the page behind a link in a warning. It shows what the link does and does it when its button is pressed. A GET changes nothing,
/// so that the previews of chat programs and mail scanners change nothing.
struct LinkRoutes {
    let orchestrator: ControlPlaneOrchestrator
    let links: ActionLinks
    let time: any TimeSource
    private let claims = LinkClaims()

    init(orchestrator: ControlPlaneOrchestrator, links: ActionLinks, time: any TimeSource) {
        (self.orchestrator, self.links, self.time) = (orchestrator, links, time)
    }

    func add(to router: Router<APIContext>) {
        router.get("links/{link}") { _, context in try await show(context) }
        router.post("links/{link}") { _, context in try await use(context) }
    }

    private func show(_ context: APIContext) async throws -> Response {
        let link: ActionLink
        switch read(context) {
        case .valid(let valid): link = valid
        case .expired(let old): return LinkRoutes.expired(old)
        case .unknown: return LinkRoutes.unknown
        }
        guard let server = orchestrator.server(link.server, at: time.now()) else { return LinkRoutes.gone }
        if try await orchestrator.usedLinks.isUsed(link) { return LinkRoutes.used }
        let name = LinkRoutes.escaped(server.name)
        let button = #"<form method="post"><button>\#(link.action.label)</button></form>"#
        return LinkRoutes.page(
            "\(link.action.label)?", "<p><b>\(name)</b> is \(server.state.rawValue): \(LinkRoutes.escaped(server.why)).</p>\(button)")
    }

    private func use(_ context: APIContext) async throws -> Response {
        let now = time.now()
        let wall = time.wall()
        let link: ActionLink
        switch read(context) {
        case .valid(let valid): link = valid
        case .expired(let old): return LinkRoutes.expired(old)
        case .unknown: return LinkRoutes.unknown
        }
        guard let server = orchestrator.server(link.server, at: now) else { return LinkRoutes.gone }
        let name = LinkRoutes.escaped(server.name)
        guard server.state != .stopped else {
            return LinkRoutes.page(
                "Already stopped", "<p><b>\(name)</b> is stopped. To start it: <code>controlplane start \(server.id)</code></p>", .conflict)
        }
        guard claims.claim(link.id) else { return LinkRoutes.used }
        do throws(ControlPlaneError) {
            guard try await !orchestrator.usedLinks.isUsed(link) else {
                claims.release(link.id)
                return LinkRoutes.used
            }
            guard link.wouldLengthen(server, at: now, wall: wall) else {
                claims.release(link.id)
                return LinkRoutes.page(
                    "Nothing to do", "<p><b>\(name)</b> already stays on for longer: \(LinkRoutes.escaped(server.why)).</p>")
            }
            try await perform(link, wall: wall)
        } catch {
            // The link did nothing, so it can be used again.
            claims.release(link.id)
            let problem = error.problem
            return LinkRoutes.page("That did not work", "<p>\(LinkRoutes.escaped(problem.document.detail)).</p>", problem.status)
        }
        // If this write fails, the claim stays: the link is used up while this process runs.
        _ = try await orchestrator.usedLinks.use(link, at: now)
        claims.release(link.id)
        let after = orchestrator.server(link.server, at: time.now())
        return LinkRoutes.page("Done", "<p><b>\(name)</b>: \(LinkRoutes.escaped(after?.why ?? link.action.label)).</p>")
    }

    private func perform(_ link: ActionLink, wall: Timestamp) async throws(ControlPlaneError) {
        let actor = Actor.link(webhook: link.webhook)
        switch link.action {
        case .extend:
            _ = try await orchestrator.servers.extend(link.server, by: LinkAction.postponement, actor: actor, asAdmin: false)
        case .protect:
            _ = try await orchestrator.servers.protect(
                link.server, until: wall + LinkAction.protection, reason: "by a link in a warning", actor: actor, asAdmin: false)
        }
    }

    private func read(_ context: APIContext) -> ActionLinks.Verdict {
        links.read(context.parameters.get("link")?.removingPercentEncoding ?? "", at: time.wall())
    }

    // MARK: Pages

    private static let used = page("This link was used", "<p>Each link works once. The next warning has new ones.</p>", .conflict)
    private static let unknown = page("Invalid link", "<p>It may have been cut off. Open it from the warning again.</p>", .notFound)
    private static let gone = page("Server not found", "<p>The server of this link no longer exists.</p>", .notFound)

    private static func expired(_ link: ActionLink) -> Response {
        page("This link has expired", "<p>It was valid until \(link.expiresAt.inWords). The next warning has a new one.</p>", .gone)
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    private static func page(_ title: String, _ body: String, _ status: HTTPResponse.Status = .ok) -> Response {
        let html = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>\(title)</title>
            <style>
            body { font: 17px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 18vh auto 0; padding: 0 1.2rem; color: #1c2024; background: #fbfcfd }
            h1 { font-size: 1.4rem } button { font: inherit; padding: .6rem 1.1rem; border: 0; border-radius: .5rem; background: #1a5fd0; color: #fff }
            @media (prefers-color-scheme: dark) { body { color: #e8eaed; background: #16181b } }
            </style>
            <h1>\(title)</h1>
            \(body)
            </html>

            """
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"]
        headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
        if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: html)))
    }
}

extension ActionLink {
    /// False: the server already stays on for longer. A link never shortens anything.
    fileprivate func wouldLengthen(_ server: ServerView, at now: Timestamp, wall: Timestamp) -> Bool {
        switch action {
        case .protect:
            guard let hold = server.holds.protection, hold.isInForce(at: wall) else { return true }
            return hold.until.map { $0 < wall + LinkAction.protection } ?? false
        case .extend:
            guard let hold = server.holds.extension else { return true }
            return hold.until < max(server.idle.deadline ?? now, now) + LinkAction.postponement
        }
    }
}

/// Links that are being used at this moment, so that of two requests for one link only the first has an effect.
private final class LinkClaims: Sendable {
    private let claimed = Mutex<Set<String>>([])

    func claim(_ link: String) -> Bool { claimed.withLock { $0.insert(link).inserted } }
    func release(_ link: String) { claimed.withLock { _ = $0.remove(link) } }
}
