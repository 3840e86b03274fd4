import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Wire

/// `/links/…`: a small page that asks, and does what the link says when its button is pressed. Only looking does nothing, so that the
/// previews of chat programs and mail scanners do nothing either.
struct LinkRoutes {
    let service: any ControlPlaneService
    let links: ActionLinks
    let time: any TimeSource
    /// Links whose work is being done.
    private let claims = LinkClaims()

    init(service: any ControlPlaneService, links: ActionLinks, time: any TimeSource) {
        (self.service, self.links, self.time) = (service, links, time)
    }

    func add(to router: Router<APIContext>) {
        router.get("links/{link}") { _, context in try await ask(context) }
        router.post("links/{link}") { _, context in try await act(context) }
    }

    private func ask(_ context: APIContext) async throws -> Response {
        let link: ActionLink
        switch read(context) {
        case .good(let good): link = good
        case .expired(let old): return LinkRoutes.expired(old)
        case .unknown: return LinkRoutes.unknown
        }
        guard let server = service.server(link.server, at: time.now()) else { return LinkRoutes.gone }
        if try await asked({ () async throws(ControlPlaneError) in try await service.isUsed(link: link.id) }) { return LinkRoutes.used }
        let name = LinkRoutes.escaped(server.name)
        let button = #"<form method="post"><button>\#(link.action.words)</button></form>"#
        return LinkRoutes.page(
            "\(link.action.words)?", "<p><b>\(name)</b> is \(server.state.rawValue): \(LinkRoutes.escaped(server.why)).</p>\(button)")
    }

    private func act(_ context: APIContext) async throws -> Response {
        let now = time.now()
        let wall = time.wall()
        let link: ActionLink
        switch read(context) {
        case .good(let good): link = good
        case .expired(let old): return LinkRoutes.expired(old)
        case .unknown: return LinkRoutes.unknown
        }
        guard let server = service.server(link.server, at: now) else { return LinkRoutes.gone }
        let name = LinkRoutes.escaped(server.name)
        guard server.state != .stopped else {
            return LinkRoutes.page(
                "It is stopped already", "<p><b>\(name)</b> was stopped. Start it again: controlplane start \(name)</p>", .conflict)
        }
        guard claims.take(link.id) else { return LinkRoutes.used }
        do throws(ControlPlaneError) {
            guard try await !service.isUsed(link: link.id) else {
                claims.giveBack(link.id)
                return LinkRoutes.used
            }
            guard link.wouldLengthen(server, at: now, wall: wall) else {
                claims.giveBack(link.id)
                return LinkRoutes.page(
                    "Nothing to do", "<p><b>\(name)</b> is kept on for longer already: \(LinkRoutes.escaped(server.why)).</p>")
            }
            try await perform(link, wall: wall)
        } catch {
            // It did nothing: it may be tried again.
            claims.giveBack(link.id)
            let problem = Problem(error)
            return LinkRoutes.page(
                "That did not work", "<p>\(LinkRoutes.escaped(problem.document.detail))</p>", .init(code: problem.document.status))
        }
        // Should this fail, the claim remains: the link is used up as long as this process lives.
        _ = try await asked { () async throws(ControlPlaneError) in try await service.use(link: link.id, at: now) }
        claims.giveBack(link.id)
        let after = service.server(link.server, at: time.now())
        return LinkRoutes.page("Done", "<p><b>\(name)</b>: \(LinkRoutes.escaped(after?.why ?? link.action.words)).</p>")
    }

    private func perform(_ link: ActionLink, wall: Timestamp) async throws(ControlPlaneError) {
        let actor = Actor.link(webhook: link.webhook)
        switch link.action {
        case .extend: _ = try await service.extend(link.server, by: LinkAction.putOffBy, caller: Caller(actor: actor, isAdmin: false))
        case .protect:
            _ = try await service.protect(
                link.server, until: wall + LinkAction.protectedFor, reason: "by a link in a warning",
                by: Caller(actor: actor, isAdmin: false))
        }
    }

    private func read(_ context: APIContext) -> ActionLinks.Verdict {
        links.read(context.parameters.get("link")?.removingPercentEncoding ?? "", at: time.wall())
    }

    private func asked<R: Sendable>(_ body: () async throws(ControlPlaneError) -> R) async throws(Problem) -> R {
        do { return try await body() } catch { throw Problem(error) }
    }

    // MARK: Pages

    private static let used = page("This link was used", "<p>Each link does its work once. The next warning has new ones.</p>", .conflict)
    private static let unknown = page("This is not a link of ours", "<p>It may have been cut off on its way.</p>", .notFound)
    private static let gone = page("It is gone", "<p>There is no such server any more.</p>", .notFound)

    private static func expired(_ link: ActionLink) -> Response {
        page("This link is too old", "<p>It was good until \(link.expiresAt).</p>", .gone)
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
    /// False: somebody keeps the server on for longer already. A link takes nothing back.
    fileprivate func wouldLengthen(_ server: ServerView, at now: Timestamp, wall: Timestamp) -> Bool {
        switch action {
        case .protect:
            guard let hold = server.holds.protection, hold.isInForce(at: wall) else { return true }
            return hold.until.map { $0 < wall + LinkAction.protectedFor } ?? false
        case .extend:
            guard let hold = server.holds.extension else { return true }
            return hold.until < max(server.idle.deadline ?? now, now) + LinkAction.putOffBy
        }
    }
}

/// Keeps two that follow one link at the same moment from both being served.
private final class LinkClaims: Sendable {
    private let taken = Mutex<Set<String>>([])

    func take(_ link: String) -> Bool { taken.withLock { $0.insert(link).inserted } }
    func giveBack(_ link: String) { taken.withLock { _ = $0.remove(link) } }
}
