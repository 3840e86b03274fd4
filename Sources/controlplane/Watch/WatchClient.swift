import Fleet
import Foundation
import Policy
import Wire

/// The calls of `controlplane watch`. Every failure is a sentence to show, never the end of the command.
struct WatchClient: Sendable {
    var call: DaemonCall

    struct Failure: Error {
        var text: String
    }

    /// A response that takes longer counts as lost contact.
    private static let patience = Duration.seconds(10)

    /// The latest state of the fleet, and the document as the daemon sent it.
    ///
    /// - Parameter events: number of the latest events in it, 1 to 1000.
    func dashboard(events: Int) async throws(Failure) -> (document: DashboardDocument, raw: String) {
        let path = "/dashboard?include_metrics=false&include_resources=false&activity_limit=\(events)"
        let data = try await exchange("GET", path, body: nil, within: WatchClient.patience)
        do { return (try JSONDecoder().decode(DashboardDocument.self, from: data), String(decoding: data, as: UTF8.self)) } catch {
            throw Failure(text: "\(call.address) does not respond like a control plane of this version; check CONTROL_PLANE_URL")
        }
    }

    /// Does what a key asked for.
    ///
    /// - Returns: what happened, in one line.
    func perform(_ action: WatchModel.ServerCall, on server: String, named name: String, wall: Timestamp) async throws(Failure) -> String {
        let path = "/servers/\(server.asPathPart)"
        switch action {
        case .protect(let span):
            _ = try await send("POST", path + "/protect", ProtectRequest(until: span.map { wall + $0 }, reason: nil))
            return "Protected \(name) " + (span.map { "for \($0.inWords)." } ?? "until you remove it.")
        case .unprotect:
            _ = try await exchange("DELETE", path + "/protect", body: nil)
            return "Removed the protection of \(name)."
        case .postpone(let span):
            _ = try await send("POST", path + "/extend", ExtendRequest(seconds: span.wholeSeconds))
            return "Postponed the stop of \(name) by \(span.inWords)."
        case .stop(let evenIfDataIsLost):
            let request = ControlRequest(action: .stop, force: evenIfDataIsLost, waitForCompletion: false)
            let data = try await send("POST", path + "/control", request)
            do { return try JSONDecoder().decode(ControlResponse.self, from: data).message } catch {
                return "Requested the stop of \(name)."
            }
        }
    }

    private func send(_ method: String, _ path: String, _ body: some Encodable) async throws(Failure) -> Data {
        let data: Data
        do { data = try JSONEncoder().encode(body) } catch { throw Failure(text: "the request could not be written: \(error)") }
        return try await exchange(method, path, body: data)
    }

    private func exchange(
        _ method: String, _ path: String, body: Data?, within limit: Duration = .seconds(240)
    ) async throws(Failure) -> Data {
        let (status, data): (Int, Data)
        do { (status, data) = try await call.send(method, path, body: body, within: limit) } catch {
            switch error {
            case .late: throw Failure(text: "\(call.address) does not respond in time")
            case .unreachable(let tls): throw Failure(text: DaemonCall.unreachable(call.address, tls: tls))
            }
        }
        guard (200..<300).contains(status) else {
            do { throw Failure(text: try JSONDecoder().decode(ProblemDocument.self, from: data).line()) } catch let failure as Failure {
                throw failure
            } catch {
                throw Failure(text: "\(call.address) responds with status \(status); check CONTROL_PLANE_URL")
            }
        }
        return data
    }
}
