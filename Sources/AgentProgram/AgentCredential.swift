package import Agent
package import Fleet
import Glibc
import SettingTable
import StrictJSON
package import Transport

/// How an agent gets the token for its reports: it is given one, or it exchanges an enrollment token for one.
package enum AgentCredential: Sendable {
    case token(BearerToken)
    case enrollment(BearerToken)
}

/// Exchanges an enrollment token at the daemon.
package struct Enrollment: Sendable {
    private let url: String
    private let server: ServerID
    private let secret: BearerToken
    private let transport: any Transport
    /// Different for every process: it distinguishes two agents that use one enrollment token.
    private let instance: String

    package init(controlPlane: String, server: ServerID, secret: BearerToken, transport: any Transport) {
        url = "\(controlPlane)/api/v1/agents/enroll"
        (self.server, self.secret, self.transport) = (server, secret, transport)
        var random = SystemRandomNumberGenerator()
        instance = String(random.next() as UInt64, radix: 36) + String(random.next() as UInt64, radix: 36)
    }

    package func exchange() async -> TokenExchange {
        let body = JSONValue.object([.init("server_id", .string(server.text)), .init("instance", .string(instance))])
        let call = TransportRequest(
            method: "POST", url: url,
            headers: [
                ("Authorization", secret.authorization), ("Content-Type", "application/json"),
                ("User-Agent", "controlplane-agent/\(Product.version)"),
            ], body: JSONWriter.bytes(of: body))
        let response: TransportResponse
        do { response = try await transport.send(call, timeout: .seconds(10)) } catch {
            switch error {
            case .refused: return .later("the connection was refused")
            case .notSent(let why), .interrupted(let why): return .later(why)
            case .tooLarge: return .later("the response is too long")
            }
        }
        let answer: JSONValue
        do { answer = try JSONReader.value(of: response.body) } catch {
            return .later("status \(response.status), not from a control plane")
        }
        if (200...299).contains(response.status), let token = answer["token"]?.string.flatMap({ BearerToken($0) }) { return .token(token) }
        guard answer["type"]?.string?.hasPrefix("urn:controlplane:") ?? false else {
            return .later("status \(response.status), not from a control plane")
        }
        let why = answer["detail"]?.string ?? "status \(response.status)"
        return [401, 403, 409, 422].contains(response.status) ? .refused(why) : .later(why)
    }
}
