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
    @Test func aMarkedSecretSignsWithTheBytesItStandsFor() {
        let body = Array(#"{"test": 2432232314}"#.utf8)
        let signature = WebhookSignature.sign(
            body, id: "msg_p5jXN8AQM9LWM0D4loKWxJek", secondsSinceEpoch: 1_614_265_330, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func aSecretThatIsNotMarkedIsTheKeyItself() {
        let signature = WebhookSignature.sign([], id: "i", secondsSinceEpoch: 0, secret: "a-secret-of-ours")
        #expect(signature == WebhookSignature.sign([], id: "i", secondsSinceEpoch: 0, secret: "whsec_YS1zZWNyZXQtb2Ytb3Vycw=="))
    }

    private func save(_ harness: Harness, _ more: String) async throws -> (status: Int, body: String, secret: String?) {
        let answer = try await harness.call(.post, "/api/v1/webhooks", #"{"name": "h", "url": "http://127.0.0.1:1/x"\#(more)}"#)
        return (answer.status, answer.body, try await harness.fleet.store.webhooks().first?.secret)
    }

    @Test func withoutASecretOneIsMadeAndShownOnce() async throws {
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

    @Test func chatsAreNotSigned() async throws {
        let chat = try await save(try await Harness(), #", "format": "slack""#)
        #expect(chat.secret == nil && chat.status == 201)
    }

    @Test(arguments: ["whsec_", "whsec_not base64 at all", "whsec_abcdefghijklm"]) func aMarkedSecretMustBeBase64(secret: String)
        async throws
    {
        #expect(try await save(try await Harness(), #", "secret": "\#(secret)""#).status == 422)
    }
}
