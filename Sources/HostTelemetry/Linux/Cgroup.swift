import Glibc

/// The control group of this process. A pod is a container, and the load of the whole host is not its own.
struct Cgroup {
    enum Version: Hashable { case v2, v1, none }

    let version: Version
    private let root: String
    /// By controller; v2 has one folder for all controllers.
    private let folders: [String: String]
    /// v2: `folders[""]` and every visible group around it. The lowest limit of them applies.
    private let around: [String]

    /// - Parameter root: prefix of `/proc` and `/sys`; empty outside of tests.
    init(root: String) {
        self.root = root
        let lines = Cgroup.lines("\(root)/proc/self/cgroup")
        if access("\(root)/sys/fs/cgroup/cgroup.controllers", F_OK) == 0 {
            version = .v2
            let own = lines.first { $0.hasPrefix("0::") }.map { String($0.dropFirst(3)) } ?? "/"
            let mount = "\(root)/sys/fs/cgroup"
            // The root group of a machine has no limit files. With them this is the container's group, and a group below it is only
            // a part of the pod.
            let isContainers = ["cpu.max", "memory.max"].contains { access("\(mount)/\($0)", F_OK) == 0 }
            let folder = isContainers ? mount : Cgroup.folder(mount, own, holding: "cpu.stat")
            folders = ["": folder]
            around = Cgroup.groups(from: folder, upTo: mount)
            return
        }
        var folders: [String: String] = [:]
        for line in lines {
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, !parts[1].isEmpty else { continue }
            for controller in parts[1].split(separator: ",").map(String.init) {
                // Mounted under the joined name, or under a link of the controller's own.
                for mount in [parts[1], controller] where access("\(root)/sys/fs/cgroup/\(mount)", F_OK) == 0 {
                    folders[controller] = Cgroup.folder("\(root)/sys/fs/cgroup/\(mount)", parts[2], holding: "cgroup.procs")
                    break
                }
            }
        }
        version = folders.isEmpty ? .none : .v1
        self.folders = folders
        around = []
    }

    /// `folder` and all groups above it, including `mount`.
    private static func groups(from folder: String, upTo mount: String) -> [String] {
        var groups = [folder]
        while let last = groups.last, last.count > mount.count, let slash = last.lastIndex(of: "/") {
            groups.append(String(last[..<slash]))
        }
        return groups
    }

    /// Inside a container the path in /proc is that of the host, and the mount has the container's group as its root.
    private static func folder(_ mount: String, _ path: String, holding file: String) -> String {
        let nested = path == "/" ? mount : mount + path
        return access("\(nested)/\(file)", F_OK) == 0 ? nested : mount
    }

    func path(_ file: String, controller: String) -> String? {
        switch version {
        case .v2: folders[""].map { "\($0)/\(file)" }
        case .v1: folders[controller].map { "\($0)/\(file)" }
        case .none: nil
        }
    }

    func file(_ file: String, controller: String) -> String? {
        guard let path = path(file, controller: controller), access(path, R_OK) == 0 else { return nil }
        return path
    }

    // MARK: Limits

    /// CPU time in cores; `nil`: no quota.
    var quotaCores: Double? {
        switch version {
        case .v2:
            return around.compactMap { group -> Double? in
                let parts = Cgroup.words("\(group)/cpu.max")
                guard parts.count == 2, let quota = Double(parts[0]), let period = Double(parts[1]), period > 0 else { return nil }
                return quota / period
            }.min()
        case .v1:
            guard let quota = path("cpu.cfs_quota_us", controller: "cpu").map(Cgroup.words)?.first.flatMap({ Double($0) }),
                let period = path("cpu.cfs_period_us", controller: "cpu").map(Cgroup.words)?.first.flatMap({ Double($0) }),
                quota > 0, period > 0
            else { return nil }
            return quota / period
        case .none: return nil
        }
    }

    /// Number of cores that it may run on; `nil`: all.
    var cpusetCores: Int? {
        let file = version == .v2 ? "cpuset.cpus.effective" : "cpuset.cpus"
        guard let text = path(file, controller: "cpuset").map(Cgroup.words)?.first else { return nil }
        let count = text.split(separator: ",").reduce(0) { sum, part in
            let ends = part.split(separator: "-").compactMap { Int($0) }
            return sum + (ends.count == 2 ? max(0, ends[1] - ends[0] + 1) : ends.count)
        }
        return count > 0 ? count : nil
    }

    /// `nil`: no limit.
    var memoryLimitBytes: Int64? {
        if version == .v2 { return around.compactMap { Cgroup.words("\($0)/memory.max").first.flatMap { Int64($0) } }.min() }
        let file = path("memory.limit_in_bytes", controller: "memory")
        guard let text = file.map(Cgroup.words)?.first, let bytes = Int64(text) else { return nil }
        // v1 writes "none" as a number near the largest.
        return bytes < 1 << 60 ? bytes : nil
    }

    private static func lines(_ path: String) -> [String] {
        guard let file = ProcFile(path) else { return [] }
        return file.read { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) } ?? []
    }

    private static func words(_ path: String) -> [Substring] {
        guard let file = ProcFile(path) else { return [] }
        return (file.read { String(decoding: $0, as: UTF8.self) } ?? "").split { $0 == " " || $0 == "\n" }
    }
}
