import Glibc

/// The environment of the pod: of this process, and what RunPod and Jupyter set also of the pod's first process, because shells over SSH
/// do not inherit it.
package struct PodEnvironment: Sendable {
    /// A variable of this process wins, unless it is empty.
    package let all: [String: String]

    private static let longest = 1 << 20

    package init(own: [String: String] = PodEnvironment.ownVariables()) {
        let entries = PodEnvironment.contents("/proc/1/environ") ?? []
        let pairs = entries.split(separator: 0).compactMap { PodEnvironment.pair(String(decoding: $0, as: UTF8.self)) }
        let pods = pairs.filter { $0.0.hasPrefix("RUNPOD_") || $0.0.hasPrefix("JUPYTER") }
        all = Dictionary(pods) { $1 }.merging(own) { $1.isEmpty ? $0 : $1 }
    }

    /// The variables of this process.
    package static func ownVariables() -> [String: String] {
        var variables: [String: String] = [:]
        var place = environ
        while let entry = place.pointee {
            if let (name, value) = pair(String(cString: entry)) { variables[name] = value }
            place += 1
        }
        return variables
    }

    private static func pair(_ entry: String) -> (String, String)? {
        guard let equals = entry.firstIndex(of: "="), equals > entry.startIndex else { return nil }
        return (String(entry[..<equals]), String(entry[entry.index(after: equals)...]))
    }

    /// The bytes of a file, at most one mebibyte. `nil`: it cannot be read.
    static func contents(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while bytes.count < longest {
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { return count == 0 ? bytes : nil }
            bytes += buffer[..<count]
        }
        return bytes
    }
}
