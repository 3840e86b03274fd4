import ArgumentParser
import Fleet
import Foundation
import HummingbirdControlPlane
import Transport
import Wire

/// How a command reaches the daemon and prints its response.
struct Connection: ParsableArguments {
    @OptionGroup var daemon: DaemonOptions
    @Flag(help: "Print the JSON of the API.")
    var json = false

    func address() throws -> String { try daemon.address() }
    func token() throws -> String { try daemon.token() }
}

/// The address of the daemon and the token for it.
struct DaemonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Address of the daemon (CONTROL_PLANE_URL).", valueName: "url"))
    var url: String?
    @Option(help: ArgumentHelp("File with the token (or CONTROL_PLANE_TOKEN).", valueName: "file"))
    var tokenFile: String?

    /// Without a slash at its end.
    func address() throws -> String {
        let options = try CommandOptions.current()
        if let file = options.certificates, !DaemonClient.hasCertificates(file) {
            throw fail(
                "CONTROL_PLANE_CA_FILE \(file.printable) has no certificates; give a readable file with certificates in PEM", status: .usage
            )
        }
        guard let url else { return options.url }
        do { return try CommandOptions.url(url, from: "--url") } catch { throw fail("\(error)", status: .usage) }
    }

    func token() throws -> String {
        let options = try CommandOptions.current()
        if tokenFile == nil, let token = options.token { return try DaemonOptions.checked(token, from: "CONTROL_PLANE_TOKEN") }
        let path = tokenFile ?? "\(options.dataDirectory)/admin-token"
        let token: String
        do { token = try SecretFile.read(path) } catch {
            throw fail(
                "no token (\(error)); run this in the directory of controlplane serve, set CONTROL_PLANE_TOKEN, or give a file with --token-file",
                status: .notAllowed)
        }
        return try DaemonOptions.checked(token, from: path)
    }

    /// The token itself is not repeated in the error.
    private static func checked(_ token: String, from place: String) throws -> String {
        guard BearerToken(token) != nil else {
            throw fail("\(place) is not a token; it must be printable ASCII without spaces", status: .notAllowed)
        }
        return token
    }
}

extension CommandOptions {
    /// From the environment of this process. A bad value ends the command.
    static func current() throws -> CommandOptions {
        do { return try CommandOptions(environment: ProcessInfo.processInfo.environment) } catch { throw fail("\(error)", status: .usage) }
    }
}

/// Calls the API of a daemon. A failure ends the command with one line and an exit status for scripts.
struct APIClient {
    let connection: Connection

    func get<Answer: Decodable & Sendable>(_ path: String, as type: Answer.Type) async throws -> (Answer, raw: String) {
        try await call("GET", path, body: Data?.none, as: type)
    }

    func send<Answer: Decodable & Sendable>(
        _ method: String, _ path: String, _ body: (some Encodable)? = String?.none, as type: Answer.Type, doing what: String = "Waiting"
    ) async throws -> (Answer, raw: String) {
        let data = try body.map { try JSONEncoder().encode($0) }
        return try await Progress.show(what) { try await call(method, path, body: data, as: Answer.self) }
    }

    /// For calls whose response is empty.
    func sendForNothing(_ method: String, _ path: String) async throws { _ = try await exchange(method, path, body: nil) }

    /// A time ago on the daemon's clock: this machine's may be another.
    func moment(before span: Duration) async throws -> Timestamp {
        _ = try await exchange("GET", "/session", body: nil)
        return Moments.current.now - span
    }

    private func call<Answer: Decodable & Sendable>(
        _ method: String, _ path: String, body: Data?, as type: Answer.Type
    ) async throws -> (Answer, raw: String) {
        let data = try await exchange(method, path, body: body)
        do { return (try JSONDecoder().decode(Answer.self, from: data), String(decoding: data, as: UTF8.self)) } catch {
            throw fail(
                "\(try connection.address()) does not respond like a control plane of this version; check CONTROL_PLANE_URL",
                status: .unreachable)
        }
    }

    private func exchange(_ method: String, _ path: String, body: Data?) async throws -> Data {
        // A name that was left empty would make another path of it.
        let parts = path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard !parts.contains("") else { throw fail("the name must not be empty", status: .usage) }
        let address = try connection.address()
        let (status, data): (Int, Data)
        do {
            (status, data) = try await DaemonCall(address: address, token: try connection.token()).send(method, path, body: body)
        } catch DaemonCall.Failure.late {
            throw fail("\(address) did not respond within 4 min; the action may have happened: controlplane events", status: .unreachable)
        } catch DaemonCall.Failure.unreachable(let tls) {
            throw unreachable(address, tls: tls)
        }
        guard (200..<300).contains(status) else { throw failure(status, data, address, path) }
        return data
    }

    func unreachable(_ address: String, tls: String?) -> ExitCode {
        fail(DaemonCall.unreachable(address, tls: tls), status: .unreachable)
    }

    /// Ends the command with the problem that the daemon reports.
    func failure(_ status: Int, _ data: Data, _ address: String, _ path: String) -> ExitCode {
        if connection.json {
            do { try Terminal.printJSON(String(decoding: data, as: UTF8.self)) } catch { return error }
        }
        var problem: ProblemDocument
        do { problem = try JSONDecoder().decode(ProblemDocument.self, from: data) } catch {
            return fail(
                "\(address) does not respond like a control plane (status \(status)); check CONTROL_PLANE_URL", status: .unreachable)
        }
        problem.errors = problem.errors?.mapValues(OptionNames.translate)
        let hint = problem.type.hasSuffix("unknown-server") ? "; list them: controlplane servers" : ""
        return fail(problem.line { OptionNames.option(for: $0, path: path) } + hint, status: ExitStatus(problem: status))
    }
}

/// A line on standard error about a call that takes longer than a second. Only on a terminal.
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
    /// Escaped for one part of a path.
    var asPathPart: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(.init(charactersIn: "-_"))) ?? "" }
    var asQueryValue: String { asPathPart }
}
