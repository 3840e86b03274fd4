import Glibc

/// Restricts the data directory to its owner: its files allow whoever reads them to act on every server.
enum DataDirectory {
    /// Whether it is one of our files.
    private static func isOurs(_ name: String) -> Bool { name == "admin-token" || name.hasPrefix("controlplane.") }

    /// Throws when the directory or one of our files belongs to another user; removes other users' permissions.
    static func secure(_ path: String, tell: (String) -> Void) throws(StoreError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .cannotOpen(path: path, why: String(cString: strerror(errno))) }
        try refuseStranger(path, status)
        let names = try entries(of: path)
        if status.st_mode & 0o077 != 0 {
            // A directory with other files keeps its permissions.
            if names.allSatisfy(isOurs), chmod(path, 0o700) == 0 {
                tell("the data directory \(path) was accessible to other users (mode \(mode(status))); changed to mode 0700")
            } else if status.st_mode & 0o022 != 0 {
                tell(
                    "the data directory \(path) is writable by other users (mode \(mode(status))), who can replace the database. "
                        + "Use a separate directory with mode 0700.")
            }
        }
        for name in names where isOurs(name) { try secureFile("\(path)/\(name)", tell: tell) }
    }

    private static func secureFile(_ path: String, tell: (String) -> Void) throws(StoreError) {
        var status = stat()
        // It no longer exists.
        guard lstat(path, &status) == 0 else { return }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink, path.hasSuffix("/admin-token") {
            throw .untrusted(path: path, why: "is a symbolic link; the admin token is only written to a regular file. Remove the link.")
        }
        if isLink { guard stat(path, &status) == 0 else { return } }
        try refuseStranger(path, status)
        guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0, chmod(path, 0o600) == 0 else { return }
        tell("\(path) was accessible to other users (mode \(mode(status))); changed to mode 0600")
    }

    /// Root's files are trusted.
    private static func refuseStranger(_ path: String, _ status: stat) throws(StoreError) {
        guard status.st_uid != geteuid(), status.st_uid != 0 else { return }
        throw .untrusted(
            path: path,
            why:
                "belongs to another user (uid \(status.st_uid); this process has uid \(geteuid())). Run as that user, or change its owner with chown."
        )
    }

    private static func entries(of path: String) throws(StoreError) -> [String] {
        guard let directory = opendir(path) else { throw .cannotOpen(path: path, why: String(cString: strerror(errno))) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func mode(_ status: stat) -> String {
        let octal = String(status.st_mode & 0o7777, radix: 8)
        return String(repeating: "0", count: max(0, 4 - octal.count)) + octal
    }
}
