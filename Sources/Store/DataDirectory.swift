import Glibc

/// Who may read and write the data directory: its owner alone. What lies in it lets its reader act on every server.
enum DataDirectory {
    /// The files of ours, as they may lie there.
    private static func isOurs(_ name: String) -> Bool { name == "admin-token" || name.hasPrefix("controlplane.") }

    /// Throws when the directory or a file of ours belongs to somebody else; takes from others the rights they have on them.
    static func secure(_ path: String, tell: (String) -> Void) throws(StoreError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .cannotOpen(path: path, why: String(cString: strerror(errno))) }
        try refuseStranger(path, status)
        let names = try entries(of: path)
        if status.st_mode & 0o077 != 0 {
            // A directory that others keep things in is theirs too: its rights are left as they are.
            if names.allSatisfy(isOurs), chmod(path, 0o700) == 0 {
                tell("the data directory \(path) was open to others (mode \(mode(status))); it is its owner's alone now (mode 0700)")
            } else if status.st_mode & 0o022 != 0 {
                tell(
                    "the data directory \(path) can be written by others (mode \(mode(status))): they can replace the database. "
                        + "Use a directory of its own with mode 0700.")
            }
        }
        for name in names where isOurs(name) { try secureFile("\(path)/\(name)", tell: tell) }
    }

    private static func secureFile(_ path: String, tell: (String) -> Void) throws(StoreError) {
        var status = stat()
        // Gone since: there is nothing to secure.
        guard lstat(path, &status) == 0 else { return }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink, path.hasSuffix("/admin-token") {
            throw .untrusted(path: path, why: "is a symbolic link; the admin token is written to a file of its own only. Remove the link.")
        }
        if isLink { guard stat(path, &status) == 0 else { return } }
        try refuseStranger(path, status)
        guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0, chmod(path, 0o600) == 0 else { return }
        tell("\(path) was open to others (mode \(mode(status))); it is its owner's alone now (mode 0600)")
    }

    /// Root may do everything anyway.
    private static func refuseStranger(_ path: String, _ status: stat) throws(StoreError) {
        guard status.st_uid != geteuid(), status.st_uid != 0 else { return }
        throw .untrusted(
            path: path,
            why:
                "belongs to another user (uid \(status.st_uid), this is uid \(geteuid())). Run as that user, or give it to this one with chown."
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
