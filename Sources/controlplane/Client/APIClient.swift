import ArgumentParser
import Foundation
import HummingbirdControlPlane
import RunPod
import Wire

/// Where the daemon is and who asks.
struct Connection: ParsableArguments {
    @Option(help: ArgumentHelp("Where the daemon is (CONTROL_PLANE_URL).", valueName: "url"))
    var url: String?
    @Option(help: ArgumentHelp("File with the token (or CONTROL_PLANE_TOKEN; or ./data/admin-token).", valueName: "file"))
    var tokenFile: String?
    @Flag(help: "Print the API's JSON instead of text for people.")
    var json = false

    private static let defaultURL = "http://127.0.0.1:8000"

    func address() -> String {
        var text = url ?? environment("CONTROL_PLANE_URL") ?? Connection.defaultURL
        while text.hasSuffix("/") { text.removeLast() }
        return text
    }

    private func environment(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    func token() throws -> String {
        if tokenFile == nil, let token = environment("CONTROL_PLANE_TOKEN") {
            return try Connection.checked(token.trimmingCharacters(in: .whitespacesAndNewlines), from: "CONTROL_PLANE_TOKEN")
        }
        let path = tokenFile ?? "\(environment("CONTROL_PLANE_DATA") ?? "./data")/admin-token"
        let token: String
        do { token = try SecretFile.read(path) } catch {
            throw fail("no token: set CONTROL_PLANE_TOKEN, or name a file with --token-file (\(error))", status: .notAllowed)
        }
        return try Connection.checked(token, from: path)
    }

    /// A header takes no other text. The token itself is not repeated.
    private static func checked(_ token: String, from place: String) throws -> String {
        guard APIKey(token) != nil else {
            throw fail("\(place) holds no token: a token is printable ASCII without spaces", status: .notAllowed)
        }
        return token
    }
}

/// Talks to a daemon. Every failure ends the command with one line and a status that scripts can tell apart.
struct APIClient {
    let connection: Connection

    func get<Answer: Decodable & Sendable>(_ path: String, as type: Answer.Type) async throws -> (Answer, raw: String) {
        try await call("GET", path, body: Data?.none, as: type)
    }

    func send<Answer: Decodable & Sendable>(
        _ method: String, _ path: String, _ body: (some Encodable)? = String?.none, as type: Answer.Type, doing what: String = "waiting"
    ) async throws -> (Answer, raw: String) {
        let data = try body.map { try JSONEncoder().encode($0) }
        return try await Progress.show(what) { try await call(method, path, body: data, as: Answer.self) }
    }

    /// For what is answered with nothing.
    func sendForNothing(_ method: String, _ path: String) async throws { _ = try await exchange(method, path, body: nil) }

    private func call<Answer: Decodable & Sendable>(
        _ method: String, _ path: String, body: Data?, as type: Answer.Type
    ) async throws -> (Answer, raw: String) {
        let data = try await exchange(method, path, body: body)
        do { return (try JSONDecoder().decode(Answer.self, from: data), String(decoding: data, as: UTF8.self)) } catch {
            throw fail("what answers at \(connection.address()) is not a control plane of this version", status: .unreachable)
        }
    }

    private func exchange(_ method: String, _ path: String, body: Data?) async throws -> Data {
        let address = connection.address()
        let (status, data): (Int, Data)
        do {
            (status, data) = try await DaemonCall(address: address, token: try connection.token()).send(method, path, body: body)
        } catch DaemonCall.Failure.late {
            throw fail("the control plane at \(address) took longer than four minutes; look at what became of it", status: .unreachable)
        } catch DaemonCall.Failure.unreachable {
            throw fail(
                "no control plane answers at \(address); is it running (controlplane serve), and is CONTROL_PLANE_URL right?",
                status: .unreachable)
        }
        guard (200..<300).contains(status) else { throw failure(status, data, address) }
        return data
    }

    func failure(_ status: Int, _ data: Data, _ address: String) -> ExitCode {
        if connection.json {
            do { try Terminal.printJSON(String(decoding: data, as: UTF8.self)) } catch { return error }
        }
        let problem: ProblemDocument
        do { problem = try JSONDecoder().decode(ProblemDocument.self, from: data) } catch {
            return fail("what answers at \(address) is not a control plane (status \(status))", status: .unreachable)
        }
        return fail(problem.line, status: status == 401 || status == 403 ? .notAllowed : .failed)
    }
}

extension ProblemDocument {
    /// What is wrong in one line, with the fields and candidates it names.
    var line: String {
        var line = detail
        if let errors, status != 422 || !line.contains(errors.keys.first ?? "") {
            line += ": " + errors.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
        }
        if let candidates { line += ": " + candidates.joined(separator: ", ") }
        return line
    }
}

/// A line on standard error for what takes longer than a second. Only on a terminal.
enum Progress {
    static func show<Value: Sendable>(_ what: String, _ body: @Sendable () async throws -> Value) async throws -> Value {
        guard Terminal.isError else { return try await body() }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                var seconds = 0
                while true {
                    try await Task.sleep(for: .seconds(1))
                    seconds += 1
                    Terminal.complain("\r\u{1B}[K\(what) … \(seconds) s")
                }
            }
            defer { group.cancelAll() }
            let value = try await body()
            Terminal.complain("\r\u{1B}[K")
            return value
        }
    }
}

extension String {
    /// For one part of a path: nothing in it can end the part.
    var asPathPart: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-_"))) ?? "" }
    var asQueryValue: String { asPathPart }
}
