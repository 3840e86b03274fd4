import Fleet
import StrictJSON
import Transport

/// Sends reports to the control plane.
struct ControlPlaneLink: Sendable {
    enum Response: Hashable, Sendable {
        /// Within bounds, and what was changed for that.
        case instructions(AgentInstructions, changes: [String])
        /// The control plane responds, and refuses this agent's reports.
        case refused(String)
        /// The control plane does not know this agent's token, or no longer.
        case unauthorized(String)
        /// The report is too long for the control plane, or for a proxy before it.
        case tooLong(isControlPlanes: Bool)
        /// No response, or none of a control plane.
        case silent(String)
    }

    private let url: String
    private let transport: any Transport
    private static let timeout = Duration.seconds(10)

    init(controlPlane: String, server: ServerID, transport: any Transport) {
        url = "\(controlPlane)/api/v1/servers/\(server)/report"
        self.transport = transport
    }

    /// Whether an error is the control plane's. Other programs use RFC 9457 too, so its type is checked.
    private static func isControlPlanes(_ response: TransportResponse) -> Bool {
        let isProblem = response.headers.contains { header in
            header.name.lowercased() == "content-type" && header.value.lowercased().hasPrefix("application/problem+json")
        }
        guard isProblem, response.body.count <= 65_536 else { return false }
        // guard: F68_anErrorOfAnother
        do { return try JSONReader.value(of: response.body)["type"]?.string?.hasPrefix("urn:controlplane:") ?? false } catch {
            return false
        }
    }

    func send(_ report: OutgoingReport, with token: BearerToken) async -> Response {
        var call = TransportRequest(
            method: "POST", url: url,
            headers: [
                ("Authorization", token.authorization), ("Content-Type", "application/json"),
                ("User-Agent", "controlplane-agent/\(PodAgent.version)"),
            ])
        call.body = report.body
        let response: TransportResponse
        do { response = try await transport.send(call, timeout: ControlPlaneLink.timeout) } catch {
            switch error {
            case .refused: return .silent("the connection was refused")
            case .notSent(let why), .interrupted(let why): return .silent(why)
            case .tooLarge: return .silent("its response is too long")
            }
        }
        // A proxy, or another program at the address, may refuse too.
        let isOurs = ControlPlaneLink.isControlPlanes(response)
        switch response.status {
        case 200:
            do {
                let received = try ReceivedInstructions(try JSONReader.value(of: response.body))
                return .instructions(received.instructions, changes: received.changes)
            } catch {
                return .silent("its response is not that of a control plane")
            }
        case 413: return .tooLong(isControlPlanes: isOurs)
        case _ where !isOurs: return .silent("status \(response.status), not from a control plane")  // guard: F18_aProxy
        case 401: return .unauthorized("the token is invalid, expired or revoked; create one with controlplane agent-token")
        case 403: return .refused("the token is of another server; create one with controlplane agent-token")
        case 404: return .refused("unknown server")
        case 429: return .refused("too many reports")
        case 409, 422: return .refused("invalid report (status \(response.status)); the agent and the daemon may have different versions")
        default: return .silent("status \(response.status)")
        }
    }
}
