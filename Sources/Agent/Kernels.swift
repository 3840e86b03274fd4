import Fleet
import FoundationEssentials
import RunPod

/// Looks at the kernels of a Jupyter server in the same pod, by its REST API.
struct Kernels: Sendable {
    private let url: String
    private let headers: [(name: String, value: String)]
    private let transport: any Transport

    /// - Parameter token: as Jupyter was started with; `nil`: none.
    init(port: Int, token: String?, transport: any Transport) {
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

    /// Empty when there is no Jupyter server, or it does not let us in: that is no sign of work.
    func sessions(at now: Timestamp) async -> [HostReading.Session] {
        do {
            let answer = try await transport.send(HTTPCall(method: "GET", url: url, headers: headers), timeout: .seconds(2))
            guard answer.status == 200, answer.body.count < 1 << 20 else { return [] }
            let kernels = try JSONDecoder().decode([Kernel].self, from: Data(answer.body))
            return kernels.prefix(32).map { kernel in
                // `last_activity` moves with every message, a page that is merely open included: only `busy` is believed.
                HostReading.Session(
                    kind: .kernel, name: String((kernel.name ?? kernel.id).prefix(40)), isBusy: kernel.execution_state == "busy")
            }
        } catch {
            return []
        }
    }
}
