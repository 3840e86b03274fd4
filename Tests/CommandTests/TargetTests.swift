import ControlPlane
import Fleet
import Testing
import Transport

@testable import HummingbirdControlPlane

/// Where requests of ours go, and what is made of their answers.
@Suite struct TargetTests {
    private static let now = Timestamp(secondsSinceEpoch: 784_111_777)

    @Test(
        arguments: [
            ("http://user:p%40ss@host/x?y=1", "http://host/x?y=1", "dXNlcjpwQHNz"),
            ("https://token@host:8443/", "https://host:8443/", "dG9rZW46"),
            ("http://host/x", "http://host/x", nil), ("http://host/a@b", "http://host/a@b", nil),
        ] as [(String, String, String?)])
    func sendsCredentialsOfAnAddressAsAHeader(given: String, called: String, sent: String?) {
        let address = WebhookAddress(given)
        #expect(address.url == called && address.basicCredentials == sent)
    }

    @Test(
        arguments: [
            ("120", 120), ("0", 0), ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sun, 06 Nov 1994 08:00:00 GMT", 0), ("-5", nil), ("soon", nil),
            ("Sun, 31 Feb 1995 08:49:37 GMT", nil), ("99999999999999999999", 31_536_000), ("", nil),
        ] as [(String, Int64?)])
    func readsRetryAfter(text: String, seconds: Int64?) {
        #expect(RetryAfter.span(text, at: TargetTests.now) == seconds.map { .seconds($0) })
    }

    @Test(
        arguments: [
            (200, nil, DeliveryOutcome.delivered), (204, nil, .delivered), (400, nil, .refused("status 400")), (410, nil, .gone),
            (500, nil, .failed("status 500")), (503, "90", .failed("status 503", retryAfter: .seconds(90))),
            (429, "7", .failed("status 429", retryAfter: .seconds(7))),
            (302, nil, .failed("status 302: redirects are not followed; set the URL that it points to")),
        ] as [(Int, String?, DeliveryOutcome)])
    func mapsAResponseToADeliveryOutcome(status: Int, retryAfter: String?, outcome: DeliveryOutcome) {
        #expect(HTTPWebhookSender.outcome(status, retryAfter: retryAfter, at: TargetTests.now) == outcome)
    }

    @Test(arguments: ["169.254.169.254", "fe80::1", "0xa9fea9fe", "metadata.google.internal"])
    func F74_linkLocalAndMetadataAddressesAreNeverCalled(host: String) async throws {
        let host = try #require(TargetHost(host))
        await #expect(throws: TargetClients.Refusal.self) { try await TargetClients(privateDomains: [host.text]).address(of: host) }
    }

    @Test func aLocalNameMayResolveToAPrivateAddress() async throws {
        #expect(try await TargetClients(privateDomains: []).address(of: #require(TargetHost("localhost"))) != nil)
        #expect(try await TargetClients(privateDomains: []).address(of: #require(TargetHost("127.0.0.1"))) == nil, "it is one")
    }

    @Test(arguments: [(64, 4), (128, 32), (256, 128), (1024, 768), (65_536, 16_384)]) func F75_connectionsLeaveFilesForTheRest(
        limit: Int, most: Int
    ) {
        #expect(OpenFiles.connections(under: limit) == most)
    }
}
