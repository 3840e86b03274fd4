import API
import Fleet
import Foundation
import Store

/// The first token: made when there is none that may do everything, written to a file for its owner, known here by its digest only.
enum AdminToken {
    static let file = "admin-token"

    static func authority(
        _ store: FleetStore, directory: String, allowedFailures: Int, at now: Timestamp, tell: (String) -> Void
    ) async throws -> TokenAuthority {
        var tokens = try await store.tokens()
        if !tokens.contains(where: { $0.isAdmin(at: now) }) {
            let (secret, token) = TokenAuthority.issue(name: "admin", scope: .admin, at: now)
            let path = "\(directory)/\(file)"
            let isWritten = FileManager.default.createFile(
                atPath: path, contents: Data("\(secret)\n".utf8), attributes: [.posixPermissions: 0o600])
            guard isWritten else { throw StoreError.notWritable(path: path, why: "the admin token could not be written") }
            let what = tokens.isEmpty ? "first" : "new"
            let event = Event(at: now, kind: .settingChanged, summary: "the \(what) admin token was made.")
            _ = try await store.save(token, events: [event])
            tokens = tokens.filter { $0.name != token.name } + [token]
            // To a person, and not to a log that keeps what is printed.
            let isShown = isatty(STDOUT_FILENO) != 0
            tell("A \(what) admin token was made. It lies in \(path)" + (isShown ? ", and is shown once:\n\n    \(secret)\n" : "."))
        }
        return TokenAuthority(tokens: tokens, allowedFailures: allowedFailures)
    }
}
