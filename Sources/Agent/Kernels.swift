import Fleet
import FoundationEssentials
import RunPod

/// Looks at the kernels of a Jupyter server in the same pod, by its REST API.
struct Kernels: Sendable {
    enum Answer: Hashable, Sendable {
        case sessions([HostReading.Session])
        /// There is a server, and it does not say what runs.
        case unknown(String)
    }

    private let port: Int
    private let url: String
    private let headers: [(name: String, value: String)]
    private let transport: any Transport

    /// - Parameter token: as Jupyter was started with; `nil`: none.
    init(port: Int, token: String?, transport: any Transport) {
        self.port = port
        url = "http://127.0.0.1:\(port)/api/kernels"
        headers = token.map { [("Authorization", "token \($0)")] } ?? []
        self.transport = transport
    }

    private struct Kernel: Decodable {
        var id: String
        var name: String?
        var execution_state: String?
        var last_activity: String?
    }

    /// None when nothing listens there, or something that is no Jupyter server. One that does not let us in, or does not answer in time,
    /// may have kernels at work.
    func look() async -> Answer {
        let answer: HTTPAnswer
        do {
            answer = try await transport.send(HTTPCall(method: "GET", url: url, headers: headers), timeout: .seconds(2))
        } catch {
            switch error {
            case .notSent: return .sessions([])
            case .interrupted, .tooLarge:
                return .unknown("Jupyter on port \(port) did not list its kernels (JUPYTER_PORT=0: it is not asked)")
            }
        }
        switch answer.status {
        case 200: return .sessions(Kernels.sessions(answer.body))
        case 401, 403:
            return .unknown(
                "Jupyter on port \(port) does not let the agent in (status \(answer.status)): set JUPYTER_TOKEN, or JUPYTER_PORT=0 not to ask it"
            )
        default: return .sessions([])
        }
    }

    private static func sessions(_ body: [UInt8]) -> [HostReading.Session] {
        guard body.count < 1 << 20 else { return [] }
        do {
            let kernels = try JSONDecoder().decode([Kernel].self, from: Data(body))
            return kernels.prefix(32).map { kernel in
                // `last_activity` moves with every message, a page that is merely open included: only `busy` is believed.
                HostReading.Session(
                    kind: .kernel, name: String((kernel.name ?? kernel.id).prefix(40)), isBusy: kernel.execution_state == "busy")
            }
        } catch {
            // Something else listens there.
            return []
        }
    }
}
