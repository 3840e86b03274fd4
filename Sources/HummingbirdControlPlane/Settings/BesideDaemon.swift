import Glibc

/// Files that a package installs beside the daemon's program.
enum BesideDaemon {
    /// The agent's program. `nil`: it is not there.
    static func agent() -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return nil }
        let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let slash = own.lastIndex(of: "/") else { return nil }
        let folder = own[..<slash]
        return ["\(folder)/controlplane-agent", "\(folder)/../lib/controlplane/controlplane-agent"].first { access($0, R_OK) == 0 }
    }
}
