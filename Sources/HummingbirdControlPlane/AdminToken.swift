import ControlPlane
import Fleet
import Glibc
import Store

/// The first admin token. It is created when no valid admin token exists, and written to a file that only its owner can read.
enum AdminToken {
    static let file = "admin-token"

    static func authority(
        _ store: FleetStore, directory: String, allowedFailures: Int, at now: Timestamp, tell: (String) -> Void
    ) async throws -> TokenAuthority {
        var tokens = try await store.credentials.tokens()
        if !tokens.contains(where: { $0.isAdmin(at: now) }) {
            let (secret, token) = TokenAuthority.issue(name: "admin", scope: .admin, at: now)
            let path = "\(directory)/\(file)"
            try write("\(secret)\n", to: path)
            let what = tokens.isEmpty ? "first" : "new"
            let event = Event(at: now, kind: .settingChanged, summary: "The control plane created the \(what) admin token.")
            // Nobody can have subscribed yet.
            try await store.recording(publishingTo: { _ in }) { writer throws(StoreError) in try await writer.save(token, events: [event]) }
            tokens = tokens.filter { $0.name != token.name } + [token]
            // Shown to a person on a terminal only: a log would keep it.
            let isShown = isatty(STDOUT_FILENO) != 0
            tell("Created the \(what) admin token: \(path)" + (isShown ? "\nIt is shown once:\n\n    \(secret)\n" : ""))
        }
        return TokenAuthority(tokens: tokens, allowedFailures: allowedFailures)
    }

    /// Writes and syncs a file that only its owner can read. Never follows a symbolic link.
    private static func write(_ text: String, to path: String) throws(StoreError) {
        func failure() -> StoreError { .notWritable(path: path, why: "the admin token: \(String(cString: strerror(errno)))") }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard fchmod(descriptor, 0o600) == 0, ftruncate(descriptor, 0) == 0, Glibc.write(descriptor, bytes, bytes.count) == bytes.count,
            fsync(descriptor) == 0
        else { throw failure() }
    }
}
