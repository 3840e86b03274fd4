import ControlPlane
import Fleet
import Foundation
import HTTPTypes
import Simulation
import Testing
import Wire

@testable import API

/// One-time links to sign in to the web page.
@Suite struct SessionTests {
    private func code(_ harness: Harness, as scope: Scope) async throws -> String {
        let (status, body, headers) = try await harness.call(.post, "/api/v1/session/links", as: scope)
        #expect(status == 201 && headers[.cacheControl] == "no-store")
        let link = try JSONDecoder().decode(SessionLinkResponse.self, from: Data(body.utf8))
        #expect(link.path == "/#/enter/\(link.code)" && link.expiresInSeconds == 600)
        return link.code
    }

    private func exchange(_ code: String, _ harness: Harness) async throws -> (status: Int, token: TokenDocument?) {
        let (status, body, _) = try await harness.call(.post, "/api/v1/session/exchange", #"{"code": "\#(code)"}"#, as: nil)
        return (status, status == 201 ? try JSONDecoder().decode(TokenDocument.self, from: Data(body.utf8)) : nil)
    }

    @Test(arguments: [Scope.read, .operate, .admin]) func linkLeadsToTokenOfTheSameScopeOnce(scope: Scope) async throws {
        let harness = try await Harness()
        let code = try await code(harness, as: scope)
        let created = try await exchange(code, harness)
        let token = try #require(created.token)
        #expect(
            token.scope == scope.rawValue && token.owner == scope.rawValue && token.expiresAt == harness.fleet.now + .seconds(7 * 86_400))
        let session = try await harness.call(.get, "/api/v1/session", token: token.token)
        #expect(session.status == 200 && session.body.contains(#""scope":"\#(scope.rawValue)""#))
        #expect(try await exchange(code, harness).status == 401)
    }

    @Test func linkExpiresAfterTenMinutes() async throws {
        let harness = try await Harness()
        let code = try await code(harness, as: .read)
        harness.fleet.time.advance(by: .seconds(600))
        #expect(try await exchange(code, harness).status == 401)
    }

    @Test func linkIsInvalidOnceItsTokenIsRevoked() async throws {
        let harness = try await Harness()
        let made = try await harness.call(.post, "/api/v1/tokens", #"{"name": "short", "scope": "read", "expires_in_seconds": 3600}"#).body
        let secret = try #require(made.firstMatch(of: #/cpm_[A-Za-z0-9_-]{43}/#)).output.description
        let link = try await harness.call(.post, "/api/v1/session/links", token: secret).body
        let code = try #require(link.firstMatch(of: #/cpl_[A-Za-z0-9_-]{43}/#)).output.description
        _ = try await harness.call(.delete, "/api/v1/tokens/short")
        #expect(try await exchange(code, harness).status == 401)
    }

    @Test func tokenOfThePageNeverOutlivesTheTokenOfTheLink() async throws {
        let harness = try await Harness()
        let made = try await harness.call(.post, "/api/v1/tokens", #"{"name": "short", "scope": "read", "expires_in_seconds": 3600}"#).body
        let secret = try #require(made.firstMatch(of: #/cpm_[A-Za-z0-9_-]{43}/#)).output.description
        let link = try await harness.call(.post, "/api/v1/session/links", token: secret).body
        let code = try #require(link.firstMatch(of: #/cpl_[A-Za-z0-9_-]{43}/#)).output.description
        harness.fleet.time.advance(by: .seconds(300))
        #expect(try await exchange(code, harness).token?.expiresAt == harness.fleet.now + .seconds(3300))
        harness.fleet.time.advance(by: .seconds(3290))
        let late = try await harness.call(.post, "/api/v1/session/links", token: secret).body
        let lateCode = try #require(late.firstMatch(of: #/cpl_[A-Za-z0-9_-]{43}/#)).output.description
        #expect(try await exchange(lateCode, harness).token?.expiresAt == harness.fleet.now + .seconds(10))
    }

    /// A page's token creates links too; what they lead to depends on the first token as well.
    @Test func tokenOfThePageIsRevokedWithTheTokenOfTheLink() async throws {
        let harness = try await Harness()
        let made = try await harness.call(.post, "/api/v1/tokens", #"{"name": "ann", "scope": "operate"}"#).body
        var secret = try #require(made.firstMatch(of: #/cpm_[A-Za-z0-9_-]{43}/#)).output.description
        var pages: [String] = []
        for _ in 1...2 {
            let link = try await harness.call(.post, "/api/v1/session/links", token: secret).body
            let code = try #require(link.firstMatch(of: #/cpl_[A-Za-z0-9_-]{43}/#)).output.description
            secret = try #require(try await exchange(code, harness).token?.token)
            pages.append(secret)
        }
        for page in pages { #expect(try await harness.call(.get, "/api/v1/session", token: page).status == 200) }
        #expect(try await harness.call(.get, "/api/v1/tokens").body.contains("page-"))
        #expect(try await harness.call(.delete, "/api/v1/tokens/ann").status == 204)
        for page in pages { #expect(try await harness.call(.get, "/api/v1/session", token: page).status == 401) }
        #expect(try await !harness.call(.get, "/api/v1/tokens").body.contains("page-"))
        // Nor does a token of the same name bring them back.
        _ = try await harness.call(.post, "/api/v1/tokens", #"{"name": "ann", "scope": "operate"}"#)
        for page in pages { #expect(try await harness.call(.get, "/api/v1/session", token: page).status == 401) }
    }

    @Test func tokenOfThePageEndsWithItsParentAndIsNoOtherAdmin() {
        let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
        var (_, ann) = TokenAuthority.issue(name: "ann", scope: .admin, at: now)
        var (_, page) = TokenAuthority.issue(name: "page-1", scope: .admin, at: now)
        (ann.expiresAt, page.parent) = (now + .seconds(60), ann.digest)
        // The order in which they are read from the database does not matter.
        let authority = TokenAuthority(tokens: [page, ann])
        #expect(authority.isValid(page, at: now) && !authority.isValid(page, at: now + .seconds(60)))
        #expect(authority.revoke("ann", at: now) == .lastAdmin)
        #expect(authority.revoke("page-1", at: now) == .revoked)
        authority.add(page)
        authority.add(TokenAuthority.issue(name: "bob", scope: .admin, at: now).token)
        #expect(authority.revoke("ann", at: now) == .revoked && !authority.isValid(page, at: now))
    }

    @Test func signingOutRevokesTheTokenOfThePageOnly() async throws {
        let harness = try await Harness()
        let code = try await code(harness, as: .read)
        let page = try #require(try await exchange(code, harness).token?.token)
        #expect(try await harness.call(.delete, "/api/v1/session", as: .read).status == 409)
        #expect(try await harness.call(.delete, "/api/v1/session", token: page).status == 204)
        #expect(try await harness.call(.get, "/api/v1/session", token: page).status == 401)
        #expect(try await harness.call(.get, "/api/v1/session", as: .read).status == 200)
    }

    @Test func signInCodeIsNoTicketAndTicketNoCode() async throws {
        let harness = try await Harness()
        let code = try await code(harness, as: .read)
        #expect(try await harness.call(.get, "/api/v1/events/stream?topics=servers&ticket=\(code)", as: nil).status == 401)
        let ticket = try await harness.call(.post, "/api/v1/tickets", as: .read).body
        let text = try #require(ticket.firstMatch(of: #/cpt_[A-Za-z0-9_-]{43}/#)).output.description
        #expect(try await exchange(text, harness).status == 401)
    }

    @Test func agentsMayNotCreateLinks() async throws {
        let harness = try await Harness()
        #expect(try await harness.call(.post, "/api/v1/session/links", as: .agent).status == 403)
        #expect(try await harness.call(.get, "/api/v1/session", as: .agent).status == 200)
        #expect(try await harness.call(.get, "/api/v1/session", as: nil).status == 401)
    }
}

/// Pages of other origins, where an admin named them.
@Suite struct CrossOriginTests {
    @Test(arguments: [
        ("https://ui.example.com", true), ("https://UI.example.com", true), ("https://evil.example.com", false), ("null", false),
    ])
    func onlyNamedOriginsMayReadAnswers(origin: String, isAllowed: Bool) async throws {
        let harness = try await Harness(origins: ["https://ui.example.com"])
        let asked = try await harness.call(
            .options, "/api/v1/servers", as: nil,
            headers: [.origin: origin, .accessControlRequestMethod: "GET", .accessControlRequestHeaders: "authorization"])
        #expect((asked.headers[.accessControlAllowOrigin] == origin) == isAllowed)
        #expect((asked.headers[.accessControlAllowHeaders]?.contains("authorization") ?? false) == isAllowed)
        for scope in [Scope.read, nil] {
            let answer = try await harness.call(.get, "/api/v1/servers", as: scope, headers: [.origin: origin])
            #expect(answer.status == (scope == nil ? 401 : 200))
            #expect((answer.headers[.accessControlAllowOrigin] == origin) == isAllowed)
        }
    }

    @Test func aStarNamesEveryOrigin() async throws {
        let answer = try await Harness(origins: ["*"]).call(.get, "/api/v1/servers", headers: [.origin: "https://ui.example.com"])
        #expect(answer.headers[.accessControlAllowOrigin] == "https://ui.example.com")
        #expect(answer.headers[.accessControlExposeHeaders]?.contains("retry-after") ?? false)
    }

    @Test func withoutTheSettingNoOriginIsNamed() async throws {
        let answer = try await Harness().call(.get, "/api/v1/servers", headers: [.origin: "https://ui.example.com"])
        #expect(answer.headers[.accessControlAllowOrigin] == nil)
    }
}
