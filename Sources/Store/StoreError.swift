import GRDB

/// Why a database operation failed. A failed operation changed nothing.
package enum StoreError: Error, Hashable, Sendable {
    case cannotOpen(path: String, why: String)
    case notWritable(path: String, why: String)
    /// Written by a newer version of this program.
    case newerVersion(path: String)
    /// No space left.
    case full
    /// Another control plane has this data directory open.
    case inUse(path: String)
    case corrupt(path: String, why: String)
    /// The file was removed or replaced while it was open: new writes would be lost.
    case lost(path: String)
    /// A file belongs to another user, or is a link.
    case untrusted(path: String, why: String)
    /// A backup or restore that failed.
    case backup(String)
    /// Another writer changed the row first.
    case overtaken
    /// A budget of this name has no room for a reservation.
    case overBudget(String)
    case failed(String)
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .cannotOpen(let path, let why): "the database \(path) cannot be opened: \(why). Check that this user can read and write it."
        case .notWritable(let path, let why):
            "\(path) cannot be written: \(why). Check its permissions, or choose another directory with CONTROL_PLANE_DATA."
        case .newerVersion(let path):
            "\(path) was written by a newer version of controlplane. Use that version, or another data directory."
        case .full: "no space is left for the database. Free some disk space; nothing was lost, and writing resumes by itself."
        case .inUse(let path):
            "another control plane uses the data directory \(path). Stop it, or choose another directory with CONTROL_PLANE_DATA."
        case .corrupt(let path, let why):
            "\(path) is damaged (\(why)). Restore it from a backup (controlplane restore FILE), or move it away."
        case .lost(let path):
            "\(path) was removed or replaced while in use, and nothing is saved. Put it back, or restore a backup "
                + "(controlplane restore FILE), and restart the control plane."
        case .untrusted(let path, let why): "\(path) \(why)"
        case .backup(let why): why
        case .overtaken: "another request changed this first; read it again and retry"
        case .overBudget(let name): "the budget \(name) has no room left; raise or override it (controlplane budgets)"
        case .failed(let why): "the database failed: \(why)"
        }
    }
}

extension StoreError {
    /// SQLite's description of damage, on one line.
    static func line(_ found: [String]) -> String {
        String(found.joined(separator: " ").split(whereSeparator: \.isNewline).joined(separator: " ").prefix(160))
    }

    /// Maps SQLite's result code.
    init(_ error: any Error, path: String) {
        if let error = error as? StoreError { self = error; return }
        guard let error = error as? DatabaseError else {
            // A row that violates the schema is damage; other errors are ours, such as a number that JSON cannot represent.
            let isDamage = error is DamagedRow || error is RowDecodingError || error is DecodingError
            self = isDamage ? .corrupt(path: path, why: "\(error)") : .failed("\(error)")
            return
        }
        let why = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_FULL: self = .full
        case .SQLITE_IOERR: self = .failed("\(why); check whether the disk is full or failing")
        case .SQLITE_READONLY, .SQLITE_PERM: self = .notWritable(path: path, why: why)
        case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, why: why)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(path: path, why: why)
        default: self = .failed(why)
        }
    }
}
