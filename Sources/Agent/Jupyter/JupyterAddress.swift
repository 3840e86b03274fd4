import Fleet
import Glibc
import StrictJSON

/// The address of a Jupyter server, or a port where one may listen.
struct JupyterAddress: Hashable, Sendable {
    /// An address of this pod, as in a URL.
    var host: String
    var port: Int
    var isSecure = false
    /// Base path without a slash at its end; empty: the root. `nil`: unknown.
    var base: String?
    /// `nil`: unknown, or not needed.
    var token: String?
    /// A runtime file of a running Jupyter server has this address.
    var isCertain = false

    /// For people.
    var name: String { "Jupyter on port \(port)" }

    func url(_ base: String, _ path: String) -> String { "\(isSecure ? "https" : "http")://\(host):\(port)\(base)\(path)" }
}

/// The runtime files of Jupyter servers: `jpserver-123.json` in a folder of the user, with port, base path and token.
struct JupyterRuntimeFiles: Sendable {
    private let folders: [String]
    private let root: String

    private static let longestFile = 65_536
    private static let mostServers = 4

    /// - Parameters:
    ///   - environment: its `JUPYTER_RUNTIME_DIR`, `XDG_DATA_HOME` and `HOME` are used.
    ///   - root: prefix of every path; empty outside of tests.
    init(environment: [String: String], root: String = "") {
        self.root = root
        let homes = [environment["HOME"], "/root"].compactMap { $0 } + JupyterRuntimeFiles.names(in: root + "/home").map { "/home/\($0)" }
        let data = [environment["XDG_DATA_HOME"]].compactMap { $0 } + homes.map { "\($0)/.local/share" }
        var folders: [String] = []
        for folder in [environment["JUPYTER_RUNTIME_DIR"]].compactMap({ $0 }) + data.map({ "\($0)/jupyter/runtime" })
        where !folders.contains(folder) { folders.append(folder) }
        self.folders = folders
    }

    /// The servers whose process is running, at most four.
    func servers() -> [JupyterAddress] {
        var found: [JupyterAddress] = []
        for folder in folders {
            let names = JupyterRuntimeFiles.names(in: root + folder).filter {
                ($0.hasPrefix("jpserver-") || $0.hasPrefix("nbserver-")) && $0.hasSuffix(".json")
            }
            for name in names.sorted().prefix(64) where found.count < JupyterRuntimeFiles.mostServers {
                if let server = server("\(root)\(folder)/\(name)"), !found.contains(server) { found.append(server) }
            }
        }
        return found
    }

    private func server(_ path: String) -> JupyterAddress? {
        guard let bytes = JupyterRuntimeFiles.contents(path) else { return nil }
        let file: JSONValue
        do { file = try JSONReader.value(of: bytes) } catch { return nil }
        guard let port = file["port"]?.int, (1...65_535).contains(port), file["sock"]?.string?.isEmpty ?? true,
            let pid = file["pid"]?.int, isJupyter(pid), let host = JupyterRuntimeFiles.host(file["hostname"]?.string)
        else { return nil }
        return JupyterAddress(
            host: host, port: Int(port), isSecure: file["secure"]?.bool ?? false,
            base: file["base_url"]?.string.flatMap(JupyterBase.path),
            token: file["token"]?.string.flatMap { JupyterRuntimeFiles.isToken($0) ? $0 : nil }, isCertain: true)
    }

    /// The process may have ended, and another may have its number.
    private func isJupyter(_ pid: Int64) -> Bool {
        guard let line = JupyterRuntimeFiles.contents("\(root)/proc/\(pid)/cmdline", isProc: true) else { return false }
        let words = String(decoding: line, as: UTF8.self)
        return words.has("jupyter") || words.has("notebook")
    }

    /// An address of this pod: a token must not go elsewhere. `nil`: unusable.
    private static func host(_ name: String?) -> String? {
        switch name ?? "" {
        case "", "localhost", "0.0.0.0", "*", "::", "127.0.0.1": return "127.0.0.1"
        case "::1": return "[::1]"
        case let name:
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil } ? name : nil
        }
    }

    private static func isToken(_ text: String) -> Bool {
        (1...512).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    // MARK: Files of other users

    private static func names(in folder: String) -> [String] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing), names.count < 1024 {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    /// A plain file of limited size. A pipe could block, and a link could lead elsewhere.
    private static func contents(_ path: String, isProc: Bool = false) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, isProc || status.st_size <= longestFile else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: isProc ? 4096 : longestFile)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : nil
    }
}
