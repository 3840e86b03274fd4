package import Fleet
import FoundationEssentials
import Transport

/// The balance of the account. Only RunPod's GraphQL API has it, which RunPod keeps until early 2027 and which not every key may use. It is
/// apart from everything else: no budget of requests, no retries, and a failure stops nothing but the balance.
extension RunPodClient: BalanceSource {
    private static let query = #"{"query":"query { myself { clientBalance currentSpendPerHr } }"}"#
    private static let balanceTimeout = Duration.seconds(10)

    package func balance() async throws(ProviderError) -> AccountBalance {
        let base = settings.apiURL.hasSuffix("/v2") ? String(settings.apiURL.dropLast(3)) : settings.apiURL
        var call = TransportRequest(method: "POST", url: base + "/graphql", headers: headers)
        call.headers.append(("Content-Type", "application/json"))
        call.body = Array(RunPodClient.query.utf8)
        let answer: TransportResponse
        do { answer = try await transport.send(call, timeout: RunPodClient.balanceTimeout) } catch {
            throw ErrorClassification.error(for: error, key: settings.key)
        }
        guard answer.status == 200 else { throw ErrorClassification.error(for: answer, isWrite: false, wait: nil, key: settings.key) }
        guard let balance = BalanceBody.balance(of: answer.body) else {
            throw .malformed("the answer about the balance has no readable balance")
        }
        return balance
    }
}

/// `{"data": {"myself": {"clientBalance": 12.5, "currentSpendPerHr": 3.99}}}`
struct BalanceBody: Decodable {
    private struct Outer: Decodable { var myself: Account? }
    private struct Account: Decodable {
        var clientBalance: Double?
        var currentSpendPerHr: Double?
    }
    private var data: Outer?

    /// `nil`: there is none, or it is not a finite number.
    static func balance(of body: [UInt8]) -> AccountBalance? {
        let decoded: BalanceBody
        do { decoded = try JSONDecoder().decode(BalanceBody.self, from: Data(body)) } catch { return nil }
        guard let account = decoded.data?.myself, let balance = account.clientBalance.flatMap({ Money(dollars: $0) }) else { return nil }
        let burn = account.currentSpendPerHr.flatMap { HourlyRate(dollarsPerHour: $0) }.flatMap { $0 < .zero ? nil : $0 }
        return AccountBalance(balance: balance, burn: burn)
    }
}
