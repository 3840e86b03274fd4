import Fleet
import FoundationEssentials
import RunPod
import Synchronization

/// Looks at the kernels of the Jupyter servers in this pod, by their REST API.
///
/// Nobody there, somebody who cannot say, and something else that listens are three answers: only the first and the last mean that there
/// are no kernels.
final class Jupyter: Sendable {
    struct Answer: Hashable, Sendable {
        /// At most 64, those at work first.
        var sessions: [HostReading.Session] = []
        /// Why there may be kernels that are not listed; `nil`: these are all.
        var absence: String?
    }

    private let ports: [Int]
    private let base: String?
    private let token: String?
    private let runtime: JupyterRuntimeFiles?
    private let transport: any Transport
    /// Where kernels were found last, by port.
    private let bases = Mutex<[Int: String]>([:])

    private let patience: Duration
    private static let longestList = 1 << 20
    private static let mostSessions = 64
    /// In seconds.
    private static let startsWithin = 600.0
    private static let hint = "; JUPYTER_PORT=0 if no Jupyter runs there"

    /// - Parameters:
    ///   - ports: on which a Jupyter server may listen.
    ///   - base: below which path it lives there; `nil`: not known, and found where it can be.
    ///   - token: as Jupyter was started with; `nil`: none.
    ///   - runtime: where other servers write down that they are there.
    ///   - transport: should not try again what was refused.
    ///   - patience: a server that takes longer for one answer does not say what runs.
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

    /// - Parameter now: used where an answer does not say when it was given.
    func look(at now: Timestamp) async -> Answer {
        var addresses = runtime?.servers() ?? []
        for port in ports where !addresses.contains(where: { $0.port == port && $0.host == "127.0.0.1" }) {
            addresses.append(JupyterAddress(host: "127.0.0.1", port: port, base: base))
        }
        let answers = await withTaskGroup(of: Answer.self) { group in
            for address in addresses { group.addTask { await self.look(address, at: now) } }
            var answers: [Answer] = []
            for await answer in group { answers.append(answer) }
            return answers
        }
        var all = Answer()
        all.absence = answers.compactMap(\.absence).min()
        let sessions = answers.flatMap(\.sessions)
        all.sessions = Array((sessions.filter { $0.isBusy != false } + sessions.filter { $0.isBusy == false }).prefix(Jupyter.mostSessions))
        return all
    }

    // MARK: One server

    private func look(_ address: JupyterAddress, at now: Timestamp) async -> Answer {
        let base = bases.withLock { $0[address.port] } ?? address.base ?? ""
        let answer: TransportResponse
        switch await ask(address, base, "/api/kernels") {
        case .answer(let told): answer = told
        case .nobody: return await atOtherAddress(address, at: now)
        case .nothing: return Answer(absence: "\(address.name) does not answer\(Jupyter.hint)")
        }
        switch answer.status {
        case 200: return kernels(answer, address, base, at: now)
        case 404, 405, 410: return await elsewhere(address, base, answer, at: now)
        case 300...399:
            guard let other = JupyterBase.base(in: answer), other != base, let found = await below(other, address, at: now) else {
                return Answer(absence: "\(address.name) redirects the agent (status \(answer.status)): set JUPYTER_TOKEN\(Jupyter.hint)")
            }
            return found
        default: return refusal(address, answer.status)  // guard: F69_aServerThatDoesNotList
        }
    }

    private func refusal(_ address: JupyterAddress, _ status: Int) -> Answer {
        guard status == 401 || status == 403 else {
            return Answer(absence: "\(address.name) does not list its kernels (status \(status))\(Jupyter.hint)")
        }
        return Answer(
            absence: "\(address.name) does not let the agent in (status \(status)): set JUPYTER_TOKEN, or JUPYTER_PORT=0 not to ask it")
    }

    /// Nobody listens at one address of this pod; a server may listen at the other alone.
    private func atOtherAddress(_ address: JupyterAddress, at now: Timestamp) async -> Answer {
        _ = bases.withLock { $0.removeValue(forKey: address.port) }
        if address.isCertain { return Answer(absence: "\(address.name) is there, and nobody listens on its port") }
        guard address.host == "127.0.0.1" else { return Answer() }
        var other = address
        other.host = "[::1]"
        guard case .answer = await ask(other, "", "/api/kernels") else { return Answer() }
        return await look(other, at: now)
    }

    /// A page that is not there: of a Jupyter server that lives below another path, or of something else.
    private func elsewhere(_ address: JupyterAddress, _ base: String, _ answer: TransportResponse, at now: Timestamp) async -> Answer {
        guard case .answer(let front) = await ask(address, "", "/") else {
            return Answer(absence: "\(address.name) does not answer\(Jupyter.hint)")
        }
        let marks = [JupyterBase.marks(answer), JupyterBase.marks(front)]
        for other in [JupyterBase.base(in: answer), JupyterBase.base(in: front)].compactMap({ $0 }) where other != base {
            guard let found = await below(other, address, at: now) else { continue }
            // A page of something else, which answers everything alike, is no list that could not be read.
            if found.absence == nil || marks.contains(.certain) { return found }
        }
        // Where it was found once it may be no more; the root is asked next time.
        _ = bases.withLock { $0.removeValue(forKey: address.port) }
        let isOther = !marks.contains(.certain) && (!marks.contains(.perhaps) || (200...299).contains(front.status))
        if isOther, !address.isCertain, base.isEmpty { return Answer() }
        return Answer(absence: "\(address.name) lives below another path (status \(answer.status)): set JUPYTER_BASE_URL\(Jupyter.hint)")
    }

    /// `nil`: it has no kernels' list there.
    private func below(_ base: String, _ address: JupyterAddress, at now: Timestamp) async -> Answer? {
        guard case .answer(let answer) = await ask(address, base, "/api/kernels") else { return nil }
        switch answer.status {
        case 200:
            let found = kernels(answer, address, base, at: now)
            if found.absence == nil || !found.sessions.isEmpty { bases.withLock { $0[address.port] = base } }
            return found
        case 401, 403: return refusal(address, answer.status)
        default: return nil
        }
    }

    private enum Reply { case answer(TransportResponse), nobody, nothing }

    private func ask(_ address: JupyterAddress, _ base: String, _ path: String) async -> Reply {
        var tokens = [address.token].compactMap { $0 }
        // The owner's own goes to no other machine.
        if let token, !tokens.contains(token), ["127.0.0.1", "[::1]"].contains(address.host) { tokens.append(token) }
        var reply = Reply.nothing
        for given in tokens.isEmpty ? [nil] : tokens.map(Optional.some) {
            let headers = given.map { [("Authorization", "token \($0)")] } ?? []
            let call = TransportRequest(method: "GET", url: address.url(base, path), headers: headers)
            do {
                let answer = try await transport.send(call, timeout: patience)
                reply = .answer(answer)
                if answer.status != 401, answer.status != 403 { return reply }
            } catch .refused {
                return .nobody
            } catch .notSent where address.host == "[::1]" {
                return .nobody
            } catch {
                return .nothing
            }
        }
        return reply
    }

    // MARK: The list

    private struct Row: Decodable {
        var id, name, execution_state, last_activity: String?
        var connections: Int?

        enum CodingKeys: String, CodingKey { case id, name, execution_state, last_activity, connections }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            func text(_ key: CodingKeys) -> String? {
                do { return try fields.decodeIfPresent(String.self, forKey: key) } catch { return nil }
            }
            (id, name, execution_state, last_activity) = (text(.id), text(.name), text(.execution_state), text(.last_activity))
            do { connections = try fields.decodeIfPresent(Int.self, forKey: .connections) } catch { connections = nil }
        }
    }

    private struct MaybeRow: Decodable {
        var row: Row?
        init(from decoder: any Decoder) { do { row = try Row(from: decoder) } catch { row = nil } }
    }

    private func kernels(_ answer: TransportResponse, _ address: JupyterAddress, _ base: String, at now: Timestamp) -> Answer {
        guard answer.body.count < Jupyter.longestList else { return Answer(absence: "\(address.name) lists too many kernels") }
        let rows: [MaybeRow?]
        do { rows = try JSONDecoder().decode([MaybeRow?].self, from: Data(answer.body)) } catch {
            return Answer(absence: "\(address.name) answers with something else than its kernels\(Jupyter.hint)")
        }
        var found = Answer()
        let now = JupyterBase.date(of: answer) ?? now
        for row in rows {
            guard let row = row?.row, row.id != nil || row.name != nil || row.execution_state != nil else {
                found.absence = "\(address.name) lists a kernel that cannot be read"
                continue
            }
            found.sessions.append(Jupyter.session(row, at: now))
        }
        return found
    }

    private static func session(_ row: Row, at now: Timestamp) -> HostReading.Session {
        let silence = row.last_activity.flatMap { Timestamp($0) }.map { max(0, (now - $0).inSeconds) }
        // What a kernel says of itself; `unknown`, nothing and words of later versions say nothing.
        let isBusy: Bool? =
            switch row.execution_state {
            case "busy": true
            // A kernel that nobody ever connected to stays so: it has run nothing.
            case "starting", "restarting", "autorestarting": silence.map { $0 < startsWithin } ?? true
            case "idle", "dead", "terminating": false
            default: nil
            }
        return HostReading.Session(
            kind: .kernel, name: String((row.name ?? row.id ?? "?").unicodeScalars.prefix(40)), isBusy: isBusy, silentSeconds: silence,
            connections: row.connections)
    }
}
