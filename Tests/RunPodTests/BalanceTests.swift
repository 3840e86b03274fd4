import Fleet
import Foundation
import Testing
import Transport

@testable import RunPod

@Suite struct BalanceTests {
    @Test func F26_theBalanceIsReadApartFromEverythingElse() async throws {
        let body = #"{"data":{"myself":{"clientBalance":12.345678,"currentSpendPerHr":3.99}}}"#
        let (client, transport) = try client(answer(200, body))
        let read = try await client.balance()
        #expect(read == AccountBalance(balance: Money(microdollars: 12_345_678), burn: HourlyRate(microdollarsPerHour: 3_990_000)))
        let call = try #require(transport.calls.first)
        #expect(transport.calls.count == 1 && call.method == "POST" && call.url == "https://api.runpod.io/graphql")
        #expect(!call.url.contains(secret))
    }

    @Test(arguments: [
        #"{"errors":[{"message":"not allowed"}]}"#, #"{"data":{"myself":null}}"#, #"{"data":{"myself":{"clientBalance":null}}}"#,
        #"{"data":{"myself":{"clientBalance":"12"}}}"#, "[]", "<html>", "",
    ])
    func aBalanceThatIsNotThereIsNoBalance(body: String) async throws {
        let (client, transport) = try client(answer(200, body))
        await #expect(throws: ProviderError.self) { _ = try await client.balance() }
        #expect(transport.calls.count == 1, "nothing is retried")
    }

    @Test(arguments: [-1.0, .nan]) func aSpendThatIsNoneIsLeftOut(spend: Double) {
        let text = spend.isNaN ? "null" : "\(spend)"
        let read = BalanceBody.balance(of: Array(#"{"data":{"myself":{"clientBalance":5,"currentSpendPerHr":\#(text)}}}"#.utf8))
        #expect(read == AccountBalance(balance: Money(microdollars: 5_000_000), burn: nil))
    }

    @Test(arguments: [401, 403, 404, 429, 500]) func aRefusalIsAnError(status: Int) async throws {
        let (client, transport) = try client(answer(status, "{}"))
        await #expect(throws: ProviderError.self) { _ = try await client.balance() }
        #expect(transport.calls.count == 1)
    }
}
