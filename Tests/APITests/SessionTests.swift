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
        #expect(try await exchange(code, harness).token?.expiresAt == harness.fleet.now + .seconds(3600))
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
