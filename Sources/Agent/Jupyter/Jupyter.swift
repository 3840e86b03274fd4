import Fleet
import StrictJSON
import Synchronization
import Transport

/// Polls the kernels of the Jupyter servers in this pod, by their REST API.
///
/// No server, and another program on the port, mean no kernels. A server that does not list its kernels means unknown.
final class Jupyter: Sendable {
    struct Kernels: Hashable, Sendable {
        /// At most 64, busy ones first.
        var sessions: [HostReading.Session] = []
        /// Why kernels may be missing; `nil`: the list is complete.
        var absence: String?
    }

    private let ports: [Int]
    private let base: String?
    private let token: String?
    private let runtime: JupyterRuntimeFiles?
    private let transport: any Transport
    /// The base path at which kernels were found last, by port.
    private let bases = Mutex<[Int: String]>([:])

    private let patience: Duration
    private static let longestList = 1 << 20
    private static let mostSessions = 64
    /// Longest start of a kernel, in seconds.
    private static let startsWithin = 600.0
    private static let hint = "; set JUPYTER_PORT=0 if no Jupyter runs there"

    /// - Parameters:
    ///   - ports: on which a Jupyter server may listen.
    ///   - base: the path below which it serves; `nil`: detected.
    ///   - token: of the Jupyter server; `nil`: none.
    ///   - runtime: the runtime files of other servers.
    ///   - transport: should not retry refused connections.
    ///   - patience: the time limit of one call.
    init(
        ports: [Int], base: String?, token: String?, runtime: JupyterRuntimeFiles?, transport: any Transport,
        patience: Duration = .seconds(2)
    ) {
        self.patience = patience
        self.ports = ports
        self.base = base.flatMap(JupyterBase.path)
        self.token = token
        self.runtime = runtime
        self.transport = transport
    }

    /// - Parameter now: used for a response without a date.
    func poll(at now: Timestamp) async -> Kernels {
        var addresses = runtime?.servers() ?? []
        for port in ports where !addresses.contains(where: { $0.port == port && $0.host == "127.0.0.1" }) {
            addresses.append(JupyterAddress(host: "127.0.0.1", port: port, base: base))
        }
        let results = await withTaskGroup(of: Kernels.self) { group in
            for address in addresses { group.addTask { await self.poll(address, at: now) } }
            var results: [Kernels] = []
            for await result in group { results.append(result) }
            return results
        }
        var all = Kernels()
        all.absence = results.compactMap(\.absence).min()
        let sessions = results.flatMap(\.sessions)
        all.sessions = Array((sessions.filter { $0.isBusy != false } + sessions.filter { $0.isBusy == false }).prefix(Jupyter.mostSessions))
        return all
    }

    // MARK: One server

    private func poll(_ address: JupyterAddress, at now: Timestamp) async -> Kernels {
        let base = bases.withLock { $0[address.port] } ?? address.base ?? ""
        let response: TransportResponse
        switch await ask(address, base, "/api/kernels") {
        case .response(let received): response = received
        case .refused: return await atOtherAddress(address, at: now)
        case .failed: return Kernels(absence: "\(address.name) does not answer\(Jupyter.hint)")
        }
        switch response.status {
        case 200: return kernels(response, address, base, at: now)
        case 404, 405, 410: return await elsewhere(address, base, response, at: now)
        case 300...399:
            guard let other = JupyterBase.base(in: response), other != base, let found = await below(other, address, at: now) else {
                return Kernels(
                    absence:
                        "\(address.name) redirects to a login page (status \(response.status)); set JUPYTER_TOKEN, or JUPYTER_PORT=0 if no Jupyter runs there"
                )
            }
            return found
        default: return refusal(address, response.status)  // guard: F69_aServerThatDoesNotList
        }
    }

    private func refusal(_ address: JupyterAddress, _ status: Int) -> Kernels {
        guard status == 401 || status == 403 else {
            return Kernels(absence: "\(address.name) does not list its kernels (status \(status))\(Jupyter.hint)")
        }
        return Kernels(
            absence: "\(address.name) refuses the agent (status \(status)); set JUPYTER_TOKEN, or JUPYTER_PORT=0 to not poll it")
    }

    /// No server listens at one loopback address of this pod; one may listen at the other.
    private func atOtherAddress(_ address: JupyterAddress, at now: Timestamp) async -> Kernels {
        _ = bases.withLock { $0.removeValue(forKey: address.port) }
        if address.isCertain { return Kernels(absence: "\(address.name) runs, but refuses connections") }
        guard address.host == "127.0.0.1" else { return Kernels() }
        var other = address
        other.host = "[::1]"
        guard case .response = await ask(other, "", "/api/kernels") else { return Kernels() }
        return await poll(other, at: now)
    }

    /// A missing page: of a Jupyter server with another base path, or of another program.
    private func elsewhere(_ address: JupyterAddress, _ base: String, _ response: TransportResponse, at now: Timestamp) async -> Kernels {
        guard case .response(let front) = await ask(address, "", "/") else {
            return Kernels(absence: "\(address.name) does not answer\(Jupyter.hint)")
        }
        let marks = [JupyterBase.marks(response), JupyterBase.marks(front)]
        for other in [JupyterBase.base(in: response), JupyterBase.base(in: front)].compactMap({ $0 }) where other != base {
            guard let found = await below(other, address, at: now) else { continue }
            // Another program that responds to every path alike is not an unreadable list of kernels.
            if found.absence == nil || marks.contains(.certain) { return found }
        }
        // The base path may have changed; the next poll begins at the root.
        _ = bases.withLock { $0.removeValue(forKey: address.port) }
        let isOther = !marks.contains(.certain) && (!marks.contains(.perhaps) || (200...299).contains(front.status))
        if isOther, !address.isCertain, base.isEmpty { return Kernels() }
        return Kernels(
            absence:
                "\(address.name) serves below another path (status \(response.status)); set JUPYTER_BASE_URL, or JUPYTER_PORT=0 if no Jupyter runs there"
        )
    }

    /// `nil`: there is no list of kernels at this path.
    private func below(_ base: String, _ address: JupyterAddress, at now: Timestamp) async -> Kernels? {
        guard case .response(let response) = await ask(address, base, "/api/kernels") else { return nil }
        switch response.status {
        case 200:
            let found = kernels(response, address, base, at: now)
            if found.absence == nil || !found.sessions.isEmpty { bases.withLock { $0[address.port] = base } }
            return found
        case 401, 403: return refusal(address, response.status)
        default: return nil
        }
    }

    private enum Outcome { case response(TransportResponse), refused, failed }

    private func ask(_ address: JupyterAddress, _ base: String, _ path: String) async -> Outcome {
        var tokens = [address.token].compactMap { $0 }
        // The owner's token is sent to this machine only.
        if let token, !tokens.contains(token), ["127.0.0.1", "[::1]"].contains(address.host) { tokens.append(token) }
        var outcome = Outcome.failed
        for given in tokens.isEmpty ? [nil] : tokens.map(Optional.some) {
            let headers = given.map { [("Authorization", "token \($0)")] } ?? []
            let call = TransportRequest(method: "GET", url: address.url(base, path), headers: headers)
            do {
                let response = try await transport.send(call, timeout: patience)
                outcome = .response(response)
                if response.status != 401, response.status != 403 { return outcome }
            } catch .refused {
                return .refused
            } catch .notSent where address.host == "[::1]" {
                return .refused
            } catch {
                return .failed
            }
        }
        return outcome
    }

    // MARK: The list

    private struct Row {
        var id, name, state, lastActivity: String?
        var connections: Int?

        init(_ value: JSONValue) {
            (id, name, state) = (value["id"]?.string, value["name"]?.string, value["execution_state"]?.string)
            (lastActivity, connections) = (value["last_activity"]?.string, value["connections"]?.int.map { Int($0) })
        }

        var isKernel: Bool { id != nil || name != nil || state != nil }
    }

    private func kernels(_ response: TransportResponse, _ address: JupyterAddress, _ base: String, at now: Timestamp) -> Kernels {
        guard response.body.count < Jupyter.longestList else { return Kernels(absence: "\(address.name) lists too many kernels") }
        let list: [JSONValue]?
        do { list = try JSONReader.value(of: response.body).array } catch { list = nil }
        guard let list else { return Kernels(absence: "\(address.name) responds with another format\(Jupyter.hint)") }
        var found = Kernels()
        let now = JupyterBase.date(of: response) ?? now
        for value in list {
            let row = Row(value)
            guard row.isKernel else {
                found.absence = "\(address.name) lists an unreadable kernel"
                continue
            }
            found.sessions.append(Jupyter.session(row, at: now))
        }
        return found
    }

    private static func session(_ row: Row, at now: Timestamp) -> HostReading.Session {
        let silence = row.lastActivity.flatMap { Timestamp($0) }.map { max(0, (now - $0).inSeconds) }
        // `nil` for `unknown`, for no state, and for states of later versions.
        let isBusy: Bool? =
            switch row.state {
            case "busy": true
            // A kernel without any connection stays in this state, although it runs nothing.
            case "starting", "restarting", "autorestarting": silence.map { $0 < startsWithin } ?? true
            case "idle", "dead", "terminating": false
            default: nil
            }
        return HostReading.Session(
            kind: .kernel, name: String((row.name ?? row.id ?? "?").unicodeScalars.prefix(40)), isBusy: isBusy, silentSeconds: silence,
            connections: row.connections)
    }
}
