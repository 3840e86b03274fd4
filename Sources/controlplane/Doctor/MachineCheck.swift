import Fleet
import Foundation
import Glibc
import Schedule
import Store

/// The machine that the doctor runs on: data directory, database, descriptors, time zones.
enum MachineCheck {
    private static let leastSpace: Int64 = 200 << 20
    private static let scarceSpace: Int64 = 1 << 30
    private static let wantedFiles = 1024

    static func findings(directory: String) -> [Finding] {
        let examination = Examination(directory: directory)
        var findings = [rights(examination, directory, user: geteuid())]
        if examination.mode != nil {
            findings += [space(examination, directory), database(examination, directory)]
        }
        return findings + [files(limit: openFiles()), zones()]
    }

    static func rights(_ found: Examination, _ directory: String, user: UInt32) -> Finding {
        let check = "data directory"
        guard let mode = found.mode else {
            return .skipped(
                check, "\(directory) does not exist on this machine; controlplane serve creates it, or set CONTROL_PLANE_DATA")
        }
        guard found.isDirectory else {
            return .problem(check, "\(directory) is not a directory", "set CONTROL_PLANE_DATA, or --data, to the daemon's data directory")
        }
        let octal = String(mode, radix: 8)
        if let owner = found.ownerID, owner != user, owner != 0, user != 0 {
            return .problem(
                check, "\(directory) belongs to another user (uid \(owner); this process has uid \(user))",
                "run controlplane as that user, or change the owner: chown -R \(user) \(directory)")
        }
        guard found.isWritable else {
            return .problem(check, "\(directory) cannot be written (mode \(octal))", "change its rights: chmod u+rwx \(directory)")
        }
        guard mode & 0o077 == 0 else {
            return .warning(check, "\(directory) is open to other users (mode \(octal)); it holds tokens", "chmod 700 \(directory)")
        }
        return .ok(check, "\(directory), mode \(octal)")
    }

    static func space(_ found: Examination, _ directory: String) -> Finding {
        let check = "disk space"
        guard let free = found.freeBytes else { return .skipped(check, "the free space of \(directory) is unknown") }
        let detail = "\(bytes(free)) free" + (found.databaseBytes.map { "; the database has \(bytes($0))" } ?? "")
        let remedy = "free space on the disk of \(directory); without it no stop can be recorded, so none is made"
        if free < leastSpace { return .problem(check, detail, remedy) }
        return free < scarceSpace ? .warning(check, detail, remedy) : .ok(check, detail)
    }

    private static func database(_ found: Examination, _ directory: String) -> Finding {
        let check = "database"
        guard found.databaseBytes != nil else { return .skipped(check, "there is none yet; controlplane serve creates it") }
        do throws(StoreError) {
            try Examination.checkDatabase(in: directory)
        } catch {
            return .problem(
                check, "\(error)",
                "stop the daemon, then restore the latest backup: controlplane restore FILE. Without one, move the database away")
        }
        let use =
            switch Examination.isInUse(directory) {
            case true?: "a daemon uses it"
            case false?: "no daemon uses it"
            case nil: "whether a daemon uses it is unknown"
            }
        return .ok(check, "every page is in order; \(use)")
    }

    /// - Parameter limit: of this process, which is that of a daemon started the same way; `nil`: unknown.
    static func files(limit: Int?) -> Finding {
        let check = "open files"
        guard let limit else { return .skipped(check, "the limit is unknown") }
        guard limit < wantedFiles else { return .ok(check, "a process may open \(limit)") }
        return .warning(
            check, "a process may open only \(limit); the daemon then accepts few connections",
            "raise the limit to \(wantedFiles) or more: ulimit -n 65536, or LimitNOFILE= of its systemd unit")
    }

    /// The hard limit: the daemon raises its own to it.
    private static func openFiles() -> Int? {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return nil }
        return Int(clamping: limit.rlim_max)
    }

    private static func zones() -> Finding {
        let check = "time zones"
        guard let zone = TimeZone(identifier: "Europe/Berlin"), zone.secondsFromGMT(for: Date(timeIntervalSince1970: 1_782_000_000)) == 7200
        else {
            return .warning(
                check, "the time-zone data (\(ZoneRules.dataVersion)) are missing or too old; local times are wrong",
                "update controlplane, which brings them along")
        }
        return .ok(check, "data \(ZoneRules.dataVersion), from this program; this machine's zone is \(TimeZone.current.identifier)")
    }

    static func bytes(_ count: Int64) -> String {
        let (mebi, gibi) = (1_048_576.0, 1_073_741_824.0)
        let number = Double(count)
        return number >= gibi ? String(format: "%.1f GiB", number / gibi) : String(format: "%.1f MiB", number / mebi)
    }
}
