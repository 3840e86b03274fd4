import Fleet
import FoundationEssentials
import RunPod

/// Carries reports to the control plane.
struct ControlPlaneLink: Sendable {
    enum Answer: Hashable, Sendable {
        /// Within bounds, and what had to be changed for that.
        case instructions(AgentInstructions, changes: [String])
        /// It is there and does not want this agent's reports.
        case refused(String)
        /// Somebody on the way takes no report of this length: the control plane itself, or a proxy.
        case tooLong(isControlPlanes: Bool)
        /// Nobody, or nobody who makes sense, answered.
        case silent(String)
    }

    private let url: String
    private let token: APIKey
    private let transport: any Transport
    private static let timeout = Duration.seconds(10)
    /// Below the control plane's own limit of 1 MiB.
    static let longestBody = 900 * 1024

    init(controlPlane: String, server: ServerID, token: APIKey, transport: any Transport) {
        url = "\(controlPlane)/api/v1/servers/\(server)/report"
        self.token = token
        self.transport = transport
    }

    /// As the control plane writes an error; RFC 9457 alone is spoken by many.
    private struct Problem: Decodable {
        var type: String

        static func isControlPlanes(_ answer: TransportResponse) -> Bool {
            let isProblem = answer.headers.contains { header in
                header.name.lowercased() == "content-type" && header.value.lowercased().hasPrefix("application/problem+json")
            }
            guard isProblem, answer.body.count <= 65_536 else { return false }
            // guard: F68_anErrorOfAnother
            do { return try JSONDecoder().decode(Problem.self, from: Data(answer.body)).type.hasPrefix("urn:controlplane:") } catch {
                return false
            }
        }
    }

    func send(_ report: AgentReport) async -> Answer {
        var call = TransportRequest(
            method: "POST", url: url,
            headers: [
                ("Authorization", token.authorization), ("Content-Type", "application/json"),
                ("User-Agent", "controlplane-agent/\(PodAgent.version)"),
            ])
        do { call.body = try ControlPlaneLink.body(of: report) } catch {
            return .silent("a report that cannot be written down: \(error)")
        }
        let answer: TransportResponse
        do { answer = try await transport.send(call, timeout: ControlPlaneLink.timeout) } catch {
            switch error {
            case .refused: return .silent("the connection was refused")
            case .notSent(let why), .interrupted(let why): return .silent(why)
            case .tooLarge: return .silent("an answer longer than anything sensible")
            }
        }
        // A proxy refuses too, and so does whoever has the address by now; neither is a control plane.
        let isOurs = Problem.isControlPlanes(answer)
        switch answer.status {
        case 200:
            do {
                let received = try JSONDecoder().decode(ReceivedInstructions.self, from: Data(answer.body))
                return .instructions(received.instructions, changes: received.changes)
            } catch {
                return .silent("an answer that is not a control plane's")
            }
        case 413: return .tooLong(isControlPlanes: isOurs)
        case _ where !isOurs: return .silent("status \(answer.status), and not from a control plane")  // guard: F18_aProxy
        case 401, 403: return .refused("the token is not (or no longer) good for this server")
        case 404: return .refused("the control plane does not know this server")
        case 429: return .refused("the control plane takes no more reports for now")
        case 409, 422: return .refused("the control plane does not understand this agent's reports (status \(answer.status))")
        default: return .silent("status \(answer.status)")
        }
    }

    /// The oldest readings are left out until the rest fits: better a part than a report that nobody takes.
    static func body(of report: AgentReport) throws -> [UInt8] {
        var report = report
        while true {
            let body = Array(try JSONEncoder().encode(report))
            if body.count <= longestBody || report.backlog.isEmpty { return body }
            report.backlog.removeFirst((report.backlog.count + 1) / 2)
        }
    }
}
