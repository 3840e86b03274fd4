import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import Wire

/// Tokens and webhooks: for admins.
struct AdminRoutes {
    let service: any ControlPlaneService
    let time: any TimeSource

    func add(to group: RouterGroup<APIContext>) {
        group.get("tokens") { _, context in
            try context.require(.admin)
            let tokens = try await asked { () async throws(ControlPlaneError) in try await service.tokens() }
            return JSONBody.response(TokenList(tokens: tokens.map { TokenDocument($0) }))
        }
        group.post("tokens") { request, context in try await makeToken(request, context) }
        group.delete("tokens/{name}") { _, context in try await revokeToken(context) }
        group.get("webhooks") { _, context in
            try context.require(.admin)
            let webhooks = try await asked { () async throws(ControlPlaneError) in try await service.webhooks() }
            return JSONBody.response(WebhookList(webhooks: webhooks.map { WebhookDocument(hiding: $0) }))
        }
        group.post("webhooks") { request, context in try await saveWebhook(request, context) }
        group.delete("webhooks/{name}") { _, context in
            try context.require(.admin)
            let name = name(context)
            let actor = context.actor
            guard try await asked({ () async throws(ControlPlaneError) in try await service.deleteWebhook(name, actor: actor) }) else {
                throw Problem(.notFound, "unknown-webhook", "there is no webhook of this name")
            }
            return Response(status: .noContent)
        }
        group.get("deliveries") { request, context in try await listDeliveries(request, context) }
        group.post("deliveries/{id}/resend") { _, context in
            try context.require(.admin)
            let id = context.parameters.get("id")?.removingPercentEncoding ?? ""
            let actor = context.actor
            guard let delivery = try await asked({ () async throws(ControlPlaneError) in try await service.resend(id, actor: actor) })
            else {
                throw Problem(.notFound, "unknown-delivery", "there is no delivery of this id")
            }
            return JSONBody.response(DeliveryDocument(delivery))
        }
    }

    private func name(_ context: APIContext) -> String { context.parameters.get("name")?.removingPercentEncoding ?? "" }

    private func asked<R: Sendable>(_ body: () async throws(ControlPlaneError) -> R) async throws(Problem) -> R {
        do { return try await body() } catch { throw Problem(error) }
    }

    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    private static let nameRule = "must be 1 to 64 letters, digits, dots, dashes or underscores"

    // MARK: Tokens

    private func makeToken(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.admin)
        var request = request
        let body = try await RequestBody.read(
            TokenRequest.self, from: &request, fields: ["": Set(TokenRequest.CodingKeys.allCases.map(\.rawValue))])
        var errors: [String: String] = [:]
        if !AdminRoutes.isName(body.name) { errors["name"] = AdminRoutes.nameRule }
        let scope = Scope(rawValue: body.scope)
        if scope == nil || scope == .agent { errors["scope"] = "must be read, operate or admin; an agent's is made by its server" }
        if let owner = body.owner, owner.isEmpty || owner.count > 200 || !owner.isPlainLine {
            errors["owner"] = "must be 1 to 200 characters, none of which controls how text is shown"
        }
        if let span = body.expiresInSeconds, !(60...315_360_000).contains(span) { errors["expires_in_seconds"] = "must be 60 to 315360000" }
        guard errors.isEmpty, let scope else { throw Problem(.unprocessableContent, "invalid", "no token was made", errors: errors) }
        let now = time.wall()
        var (secret, token) = TokenAuthority.issue(name: body.name, scope: scope, at: now)
        token.owner = body.owner
        token.expiresAt = body.expiresInSeconds.map { now + .seconds($0) }
        let (made, actor) = (token, context.actor)
        guard try await asked({ () async throws(ControlPlaneError) in try await service.addToken(made, actor: actor) }) else {
            throw Problem(.conflict, "name-taken", "there is a token of this name; revoke it first")
        }
        return JSONBody.response(TokenDocument(token, secret: secret), status: .created)
    }

    private func revokeToken(_ context: APIContext) async throws -> Response {
        try context.require(.admin)
        let (name, actor, now) = (name(context), context.actor, time.wall())
        switch try await asked({ () async throws(ControlPlaneError) in try await service.revokeToken(name, actor: actor, at: now) }) {
        case .revoked: return Response(status: .noContent)
        case .unknown: throw Problem(.notFound, "unknown-token", "there is no token of this name")
        case .lastAdmin: throw Problem(.conflict, "last-admin", "this is the last token with the scope admin; make another first")
        }
    }

    // MARK: Webhooks

    private func saveWebhook(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.admin)
        var request = request
        let body = try await RequestBody.read(
            WebhookDocument.self, from: &request,
            fields: ["": Set(WebhookDocument.CodingKeys.allCases.map(\.rawValue)).subtracting(["has_secret"])])
        var errors: [String: String] = [:]
        if !AdminRoutes.isName(body.name) { errors["name"] = AdminRoutes.nameRule }
        let url = URL(string: body.url, encodingInvalidCharacters: false)
        let hasPort = url?.port.map { (1...65_535).contains($0) } ?? true
        if !["http", "https"].contains(url?.scheme) || url?.host() == nil || !hasPort || body.url.utf8.count > 2000 {
            errors["url"] = "must be an http or https address"
        } else if TargetHost(url: body.url).map({ $0.reach == .never }) ?? true {
            errors["url"] = "must not be a link-local, multicast or metadata address"
        } else if url?.user() == WebhookDocument.hidden {
            errors["url"] = "has \(WebhookDocument.hidden) where its credentials are hidden; give it with them"
        }
        let format = Webhook.Format(rawValue: body.format ?? "generic")
        if format == nil { errors["format"] = "must be generic, slack or discord" }
        let severity = Event.Severity(rawValue: body.minimumSeverity ?? "info")
        if severity == nil { errors["minimum_severity"] = "must be info, warning or critical" }
        if let secret = body.secret, !(16...200).contains(secret.unicodeScalars.count) {
            errors["secret"] = "must have 16 to 200 characters"
        }
        if let secret = body.secret, WebhookSignature.isMalformed(secret) { errors["secret"] = "must have base64 after whsec_" }
        for kind in body.kinds ?? [] where kind.isEmpty || !Event.Kind.allCases.contains(where: { $0.rawValue.hasPrefix(kind) }) {
            errors["kinds"] =
                "no kind of event begins with \(kind.prefix(60)); there are \(Event.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
        }
        for (field, words) in [("tags", body.tags ?? []), ("owners", body.owners ?? [])]
        where words.count > 50 || !words.allSatisfy(\.isPlainLine) {
            errors[field] = "may be 50, without characters that control how text is shown"
        }
        guard errors.isEmpty, let format, let severity else {
            throw Problem(.unprocessableContent, "invalid", "nothing was changed", errors: errors)
        }
        let keepsSecret = body.secret == nil && !body.forgetsSecret
        let fresh = keepsSecret && format == .generic ? WebhookSignature.freshSecret() : nil
        let webhook = Webhook(
            name: body.name, url: body.url, format: format, secret: body.secret ?? fresh, kinds: body.kinds ?? [],
            minimumSeverity: severity,
            tags: body.tags ?? [], owners: body.owners ?? [], cursor: 0)
        let actor = context.actor
        let saved = try await asked { () async throws(ControlPlaneError) in
            try await service.save(webhook, keepsSecret: keepsSecret, actor: actor)
        }
        var answer = WebhookDocument(hiding: saved)
        if let fresh, saved.secret == fresh { answer.secret = fresh }
        return JSONBody.response(answer, status: .created)
    }

    private func listDeliveries(_ request: Request, _ context: APIContext) async throws -> Response {
        try context.require(.admin)
        let query = request.uri.queryParameters
        var errors: [String: String] = [:]
        let state = query["state"].map { Delivery.State(rawValue: String($0)) }
        if case .some(nil) = state { errors["state"] = "must be waiting, delivered or dead" }
        let limit = query["limit"].map { Int($0) } ?? 100
        if !(1...1000).contains(limit ?? 0) { errors["limit"] = "must be 1 to 1000" }
        guard errors.isEmpty, let limit else { throw Problem(.unprocessableContent, "invalid", "the query is wrong", errors: errors) }
        let webhook = query["webhook"].map(String.init)
        let deliveries = try await asked { () async throws(ControlPlaneError) in
            try await service.deliveries(state: state ?? nil, webhook: webhook, limit: limit)
        }
        return JSONBody.response(DeliveryList(deliveries: deliveries.map { DeliveryDocument($0) }))
    }
}
