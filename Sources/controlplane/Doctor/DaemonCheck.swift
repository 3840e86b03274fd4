import AsyncHTTPClient
import Fleet
import Foundation
import HTTPTransport
import HummingbirdControlPlane
import NIOCore
import NIOHTTP1
import Policy
import Wire

/// The daemon as its API shows it: reachable, ready, its clock, agents, webhooks, alerts.
struct DaemonCheck {
    let address: String
    /// Or why there is none.
    let token: Result<String, ExitMessage>

    struct ExitMessage: Error {
        var text: String
    }

    private struct NoAnswer: Error {
        var status: Int?
        var why: String
    }

    /// Servers whose signals are read one by one.
    private static let mostExplained = 50
    /// An agent reports every few seconds.
    private static let agentIsLate = Duration.seconds(120)

    func findings() async -> [Finding] {
        let ready = await readiness()
        guard ready.status != .problem || ready.remedy != DaemonCheck.startIt else { return [ready] }
        let secret: String
        switch token {
        case .success(let text): secret = text
        case .failure(let error):
            return [ready, .problem("token", error.text, "set CONTROL_PLANE_TOKEN, or give a file with --token-file")]
        }
        let api = DaemonReader(address: address, token: secret)
        do throws(DaemonReader.Failure) {
            let session = try await api.get("/session", as: SessionDocument.self)
            return [ready, .ok("token", "\(session.name), scope \(session.scope)")] + (await fleet(api)) + (await webhooks(api, session))
        } catch {
            return [ready, DaemonCheck.refused("token", error)]
        }
    }

    private static let startIt = "start it: controlplane serve, or set CONTROL_PLANE_URL to its address"

    private static func refused(_ check: String, _ error: DaemonReader.Failure) -> Finding {
        switch error.status {
        case 401:
            .problem(check, error.text, "set CONTROL_PLANE_TOKEN to a valid token; an admin creates one: controlplane token create NAME")
        case 403: .skipped(check, error.text)
        default: .problem(check, error.text, "see the log of the daemon")
        }
    }

    private func readiness() async -> Finding {
        let check = "daemon"
        do {
            let request = HTTPClientRequest(url: "\(address)/readyz")
            let (status, body) = try await DaemonClient.shared.whole(request, within: .seconds(10), upTo: 1 << 20) { head, body in
                (Int(head.status.code), Data(body.readableBytesView))
            }
            return DaemonCheck.readiness(check, address, status, body)
        } catch {
            let tls = TLSFailure.reason(of: error)
            let what = tls == nil ? "cannot reach the control plane at \(address)" : DaemonCall.unreachable(address, tls: tls)
            return .problem(check, what, DaemonCheck.startIt)
        }
    }

    static func readiness(_ check: String, _ address: String, _ status: Int, _ body: Data) -> Finding {
        let strange = Finding.problem(
            check, "\(address) does not respond like a control plane (status \(status))",
            "set CONTROL_PLANE_URL to the address of the daemon")
        do {
            if status == 503 {
                let why = try JSONDecoder().decode(ProblemDocument.self, from: body).detail
                return .problem(check, "\(address) is not ready: \(why)", "see the other findings, and the log of the daemon")
            }
            let answer = try JSONDecoder().decode([String: String].self, from: body)
            guard status == 200, answer["status"] == "ready" else { return strange }
            guard let notice = answer["notice"] else { return .ok(check, "\(address) is ready") }
            return .warning(check, notice, "run only one control plane for an account")
        } catch {
            return strange
        }
    }

    /// Whether a response to `/readyz` is a control plane's, ready or not.
    static func isControlPlane(_ status: Int, _ body: Data) -> Bool {
        do {
            guard status == 503 else {
                return try status == 200 && JSONDecoder().decode([String: String].self, from: body)["status"] == "ready"
            }
            return try JSONDecoder().decode(ProblemDocument.self, from: body).status == 503
        } catch {
            return false
        }
    }

    private func fleet(_ api: DaemonReader) async -> [Finding] {
        do throws(DaemonReader.Failure) {
            let dashboard = try await api.get("/dashboard?include_metrics=false&include_resources=false", as: DashboardDocument.self)
            var reports: [AgentState] = []
            let running = dashboard.servers.filter { $0.type == .timed && $0.state == .running }
            for server in running.prefix(DaemonCheck.mostExplained) {
                let explained = try await api.get("/servers/\(server.id.asPathPart)/explain", as: ExplainDocument.self)
                let seen = explained.signals.filter { $0.source == "agent" }.map(\.observedAt).max()
                reports.append(AgentState(name: server.name, age: seen.map { explained.at - $0 }, version: explained.agentVersion))
            }
            return [
                DaemonCheck.servers(dashboard), DaemonCheck.agents(reports, of: running.count),
                DaemonCheck.alerts(dashboard.activeAlerts ?? []),
            ]
        } catch {
            return [DaemonCheck.refused("servers", error)]
        }
    }

    static func servers(_ dashboard: DashboardDocument) -> Finding {
        let check = "servers"
        let unmanaged = dashboard.servers.count { !$0.adopted }
        let all = "\(dashboard.servers.count) \(dashboard.servers.count == 1 ? "server" : "servers")"
        guard dashboard.autoShutdown.enabled else {
            return .warning(
                check, "automatic stops are off: idle servers keep costing money", "set ENABLE_AUTO_SHUTDOWN=true and restart the daemon")
        }
        if unmanaged > 0 {
            return .warning(check, "\(all), \(unmanaged) of them unmanaged: those are never stopped", "controlplane adopt SERVER, or --all")
        }
        return .ok(check, "\(all), all managed")
    }

    /// The agent of a running pod.
    struct AgentState {
        var name: String
        /// Of the latest report; `nil`: none came.
        var age: Duration?
        var version: String?
    }

    /// - Parameter count: all running pods; `reports` may be the first of them.
    static func agents(_ reports: [AgentState], of count: Int) -> Finding {
        let check = "agents"
        guard !reports.isEmpty else { return .skipped(check, "no pod is running") }
        let late = reports.filter { $0.age.map { $0 > agentIsLate } ?? false }
        let rest = count > reports.count ? " (of the first \(reports.count) pods)" : ""
        if !late.isEmpty {
            let names = late.prefix(5).map { "\($0.name) \(($0.age ?? .zero).inWords)" }.joined(separator: ", ")
            return .warning(
                check, "without a report for some time: \(names)\(rest)",
                "see the agent's log in the pod; docs/AGENT.md says how to restart it")
        }
        let others = reports.filter { $0.version.map { $0 != Product.version } ?? false }
        if !others.isEmpty {
            let names = others.prefix(5).map { "\($0.name) \(($0.version ?? "").asPlainLine.prefix(20))" }.joined(separator: ", ")
            return .warning(
                check, "of another version than this program, \(Product.version): \(names)\(rest)",
                "run the install line again in those pods; it replaces the agent and keeps its token")
        }
        let reporting = reports.count { $0.age != nil }
        let detail = "\(reporting) of \(reports.count) running pods have one\(rest)"
        if reporting == reports.count { return .ok(check, detail) }
        return .ok(check, detail + "; the others are judged by RunPod's measurements alone")
    }

    static func alerts(_ alerts: [AlertDocument]) -> Finding {
        guard let first = alerts.first else { return .ok("alerts", "none is open") }
        let more = alerts.count > 1 ? ", and \(alerts.count - 1) more" : ""
        return .warning("alerts", "\(first.detail)\(more)", "controlplane alerts")
    }

    private func webhooks(_ api: DaemonReader, _ session: SessionDocument) async -> [Finding] {
        let check = "webhooks"
        guard session.scope == "admin" else { return [.skipped(check, "only an admin's token may see them")] }
        do throws(DaemonReader.Failure) {
            let hooks = try await api.get("/webhooks", as: WebhookList.self).webhooks
            let dead = try await api.get("/deliveries?state=dead&limit=1000", as: DeliveryList.self).deliveries
            let waiting = try await api.get("/deliveries?state=waiting&limit=1000", as: DeliveryList.self).deliveries
            return DaemonCheck.webhooks(hooks.map(\.name), dead: dead, waiting: waiting)
        } catch {
            return [DaemonCheck.refused(check, error)]
        }
    }

    /// Each webhook that does not deliver, by name. Both lists are newest first; those of a webhook that was deleted say nothing any more.
    static func webhooks(_ names: [String], dead: [DeliveryDocument], waiting: [DeliveryDocument]) -> [Finding] {
        let check = "webhooks"
        guard !names.isEmpty else { return [.ok(check, "none; nobody is notified of warnings (controlplane webhook add)")] }
        let failing = Dictionary(grouping: waiting.filter { $0.attempts > 0 }, by: \.webhook)
        let lost = Dictionary(grouping: dead, by: \.webhook)
        func why(_ deliveries: [DeliveryDocument]) -> String { deliveries.first?.lastError.map { ": \($0)" } ?? "" }
        func count(_ deliveries: [DeliveryDocument]) -> String {
            "\(deliveries.count) \(deliveries.count == 1 ? "notification" : "notifications")"
        }
        var findings: [Finding] = []
        for name in names.sorted() {
            if let failing = failing[name] {
                findings.append(
                    .warning(
                        check, "\(name): \(count(failing)) being retried\(why(failing))",
                        "controlplane webhook deliveries --state waiting"))
            }
            if let lost = lost[name] {
                findings.append(
                    .warning(
                        check, "\(name): \(count(lost)) dead-lettered\(why(lost))",
                        "correct the webhook, then controlplane webhook resend DELIVERY"))
            }
        }
        return findings.isEmpty ? [.ok(check, "\(names.count): \(names.sorted().prefix(5).joined(separator: ", "))")] : findings
    }
}

/// Reads the daemon's API. A failure is a value with the status of the response.
struct DaemonReader: Sendable {
    var address: String
    var token: String

    struct Failure: Error {
        /// `nil`: there was no response.
        var status: Int?
        var text: String
    }

    func get<Answer: Decodable & Sendable>(_ path: String, as type: Answer.Type) async throws(Failure) -> Answer {
        let (status, data): (Int, Data)
        do {
            (status, data) = try await DaemonCall(address: address, token: token).send("GET", path, body: nil, within: .seconds(20))
        } catch {
            switch error {
            case .late: throw Failure(text: "\(address) does not respond in time")
            case .unreachable(let tls): throw Failure(text: DaemonCall.unreachable(address, tls: tls))
            }
        }
        do {
            guard (200..<300).contains(status) else {
                throw Failure(status: status, text: try JSONDecoder().decode(ProblemDocument.self, from: data).line())
            }
            return try JSONDecoder().decode(Answer.self, from: data)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(status: status, text: "\(address) does not respond like a control plane of this version (status \(status))")
        }
    }
}
