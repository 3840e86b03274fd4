import ControlPlane
import Fleet
import HTTPTypes
import Simulation
import Store
import Testing

@testable import API

/// Secrets of webhooks: made, kept, given up, and what they sign.
@Suite struct WebhookTests {
    /// The example in the tests of standardwebhooks.com.
    @Test func markedSecretSignsWithItsDecodedBytes() {
        let body = Array(#"{"test": 2432232314}"#.utf8)
        let signature = WebhookSignature.sign(
            body, id: "msg_p5jXN8AQM9LWM0D4loKWxJek", secondsSinceEpoch: 1_614_265_330, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func unmarkedSecretIsTheKeyItself() {
        let signature = WebhookSignature.sign([], id: "i", secondsSinceEpoch: 0, secret: "a-secret-of-ours")
        #expect(signature == WebhookSignature.sign([], id: "i", secondsSinceEpoch: 0, secret: "whsec_YS1zZWNyZXQtb2Ytb3Vycw=="))
    }

    private func save(_ harness: Harness, _ more: String) async throws -> (status: Int, body: String, secret: String?) {
        let answer = try await harness.call(.post, "/api/v1/webhooks", #"{"name": "h", "url": "http://127.0.0.1:1/x"\#(more)}"#)
        return (answer.status, answer.body, try await harness.fleet.store.webhooks.all().first?.secret)
    }

    @Test func webhookWithoutSecretGetsOneThatIsShownOnce() async throws {
        let harness = try await Harness()
        let made = try await save(harness, "")
        let secret = try #require(made.secret)
        #expect(secret.hasPrefix("whsec_") && made.body.contains(secret) && !WebhookSignature.isMalformed(secret))
        let again = try await save(harness, #", "minimum_severity": "warning""#)
        #expect(again.secret == secret && !again.body.contains("whsec_"), "kept, and not shown again")
        #expect(try await !harness.call(.get, "/api/v1/webhooks").body.contains("whsec_"))
        #expect(try await save(harness, #", "secret": "another-secret-of-ours""#).secret == "another-secret-of-ours")
        #expect(try await save(harness, #", "secret": null"#).secret == nil)
        #expect(try await save(harness, "").secret == nil, "what was told not to sign stays so")
    }

    @Test func chatMessagesAreNotSigned() async throws {
        let chat = try await save(try await Harness(), #", "format": "slack""#)
        #expect(chat.secret == nil && chat.status == 201)
    }

    @Test(arguments: ["whsec_", "whsec_not base64 at all", "whsec_abcdefghijklm"]) func markedSecretMustBeBase64(secret: String)
        async throws
    {
        #expect(try await save(try await Harness(), #", "secret": "\#(secret)""#).status == 422)
    }

    @Test(
        arguments: [
            ("email", "mailto:ops@example.com", 201), ("email", "mailto:a@example.com,b@example.org", 201),
            ("email", "https://example.com", 422),
            ("email", "mailto:", 422), ("email", "mailto:-oQ/tmp@example.com", 422), ("email", "mailto:a@b\\nBcc: c@d", 422),
            ("ntfy", "https://ntfy.sh/topic", 201), ("ntfy", "https://ntfy.sh/", 422),
            ("telegram", "https://api.telegram.org/bot1:A/sendMessage?chat_id=1", 201),
            ("telegram", "https://api.telegram.org/bot1:A", 422), ("telegram", "https://api.telegram.org/bot1:A/sendMessage?chat_id=", 422),
            ("telegram", "https://api.telegram.org/bot1:A/sendMessage?chat_id=&x=1", 422),
            ("telegram", "https://api.telegram.org/bot/sendMessage?chat_id=1", 422),
            ("slack", "mailto:ops@example.com", 422), ("teams", "https://prod.logic.azure.com/workflows/1", 201),
            ("carrier-pigeon", "https://a.b", 422),
        ])
    func addressesAreCheckedForTheirChannel(format: String, url: String, status: Int) async throws {
        let harness = try await Harness()
        let body = #"{"name": "w", "url": "\#(url)", "format": "\#(format)"}"#
        #expect(try await harness.call(.post, "/api/v1/webhooks", body).status == status)
    }

    @Test(arguments: [#""tags": [""]"#, #""owners": [" "]"#]) func aFilterThatNothingFitsIsRefused(filter: String) async throws {
        #expect(try await save(try await Harness(), ", " + filter).status == 422)
    }

    @Test func aTestNotificationReportsWhatBecameOfIt() async throws {
        let harness = try await Harness()
        _ = try await save(harness, "")
        let (status, body, _) = try await harness.call(.post, "/api/v1/webhooks/h/test")
        #expect(status == 200 && body.contains(#""delivered""#), "\(body)")
        #expect(try await harness.call(.post, "/api/v1/webhooks/nobody/test").status == 404)
        #expect(try await harness.call(.post, "/api/v1/webhooks/h/test", as: .operate).status == 403)
    }
}
