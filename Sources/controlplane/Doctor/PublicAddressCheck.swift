import HummingbirdControlPlane
import AsyncHTTPClient
import Foundation
import HTTPTransport
import NIOCore
import NIOHTTP1
import SettingTable

/// The address at which people and pods reach the daemon: links in warnings begin with it, and pods get their agent there.
struct PublicAddressCheck {
    /// `PUBLIC_URL`; `nil`: it is not set.
    let url: String?

    private static let name = "public address"

    /// What one address answered; `nil`: nothing.
    struct Answer {
        var status: Int
        var body: Data
    }

    func findings() async -> [Finding] {
        guard let url else {
            return [.skipped(PublicAddressCheck.name, "PUBLIC_URL is not set: warnings have no links, and deploys have no agent")]
        }
        let ready = await PublicAddressCheck.ask("\(url)/readyz")
        let finding = PublicAddressCheck.finding(url, ready)
        guard finding.status != .problem else { return [finding] }
        return [finding, PublicAddressCheck.agent(url, await PublicAddressCheck.ask("\(url)/agent/controlplane-agent.sha256"))]
    }

    static func finding(_ url: String, _ ready: Answer?) -> Finding {
        let remedy = "check DNS, the proxy and the firewall in front of the daemon, and PUBLIC_URL"
        guard let ready else { return .problem(name, "\(url) does not respond, from this machine", remedy) }
        guard DaemonCheck.isControlPlane(ready.status, ready.body) else {
            return .problem(name, "\(url) does not respond like a control plane (status \(ready.status))", remedy)
        }
        let address = WebAddress(url)
        if address?.isThisMachine ?? false {
            return .warning(name, "\(url) is this machine only: no pod and no phone can reach it", "set PUBLIC_URL to an https address")
        }
        guard address?.isSecure ?? false else {
            return .warning(
                name, "\(url) is not encrypted: tokens of agents would be readable", "use TLS, and set PUBLIC_URL to the https address")
        }
        return .ok(name, "\(url) responds")
    }

    static func agent(_ url: String, _ sum: Answer?) -> Finding {
        let check = "agent for pods"
        switch sum?.status {
        case 200?: return .ok(check, "\(url)/agent serves it")
        case 404?:
            return .warning(
                check, "the daemon has none to serve, so none can be installed", "build it with make agent, or set AGENT_BINARY to its path"
            )
        default: return .warning(check, "\(url)/agent does not respond", "check the proxy in front of the daemon: it must pass /agent")
        }
    }

    /// With the certificates of `CONTROL_PLANE_CA_FILE`, then with the system's: a proxy in front of the daemon may have one of its own.
    private static func ask(_ url: String) async -> Answer? {
        let clients = DaemonClient.shared === HTTPClient.direct ? [HTTPClient.direct] : [DaemonClient.shared, .direct]
        for client in clients {
            do {
                return try await client.whole(HTTPClientRequest(url: url), within: .seconds(10), upTo: 1 << 20) { head, body in
                    Answer(status: Int(head.status.code), body: Data(body.readableBytesView))
                }
            } catch { continue }
        }
        return nil
    }
}
