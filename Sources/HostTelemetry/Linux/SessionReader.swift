import Fleet
import Glibc

/// Lists terminals and SSH connections.
struct SessionReader: ~Copyable {
    private let root: String
    private let connections: ProcFile?
    private let connections6: ProcFile?
    private var shells: (seenAt: Duration, count: Int)?

    /// The kernel walks its whole table of connections for a list, which takes milliseconds or more.
    private static let connectionsAreReadEvery = Duration.seconds(60)
    /// Traffic from which a copy through SSH is possible, so connections are read more often.
    private static let copyingBytesPerSecond = 8192.0
    private static let connectionsOfCopiesAreReadEvery = Duration.seconds(5)

    /// About 7,000 connections.
    private static let longestList = 1 << 20

    /// - Parameter root: prefix of `/proc` and `/dev`; empty outside of tests.
    init(root: String) {
        self.root = root
        connections = ProcFile("\(root)/proc/net/tcp")
        connections6 = ProcFile("\(root)/proc/net/tcp6")
    }

    /// - Parameters:
    ///   - now: monotonic.
    ///   - wallClock: the time on the clock of file times.
    ///   - traffic: of the network, in bytes per second.
    mutating func read(at now: Duration, wallClock: Timestamp, traffic: Double) -> [HostReading.Session] {
        terminals(at: wallClock) + shellSessions(at: now, mayCopy: traffic >= SessionReader.copyingBytesPerSecond)
    }

    /// Terminals with the time since the last input, which is the access time of the terminal's file.
    ///
    /// - Parameter now: on the clock of file times.
    private func terminals(at now: Timestamp) -> [HostReading.Session] {
        guard let folder = opendir("\(root)/dev/pts") else { return [] }
        defer { closedir(folder) }
        var sessions: [HostReading.Session] = []
        while let entry = readdir(folder), sessions.count < 64 {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard let number = Int(name) else { continue }
            var status = stat()
            guard stat("\(root)/dev/pts/\(name)", &status) == 0 else { continue }
            let typed = Timestamp(secondsSinceEpoch: Int64(status.st_atim.tv_sec))
            sessions.append(.init(kind: .terminal, name: "pts/\(number)", idleSeconds: max(0, (now - typed).inSeconds)))
        }
        return sessions.sorted { $0.name < $1.name }
    }

    /// Established connections to port 22 of this machine or of another one.
    private mutating func shellSessions(at now: Duration, mayCopy: Bool) -> [HostReading.Session] {
        let every = mayCopy ? SessionReader.connectionsOfCopiesAreReadEvery : SessionReader.connectionsAreReadEvery
        if shells.map({ now - $0.seenAt >= every }) ?? true {
            let count =
                (connections?.read(upTo: SessionReader.longestList, SessionReader.establishedShells) ?? 0)
                + (connections6?.read(upTo: SessionReader.longestList, SessionReader.establishedShells) ?? 0)
            shells = (now, count)
        }
        return (0..<min(shells?.count ?? 0, 64)).map { .init(kind: .ssh, name: "ssh \($0 + 1)") }
    }

    /// `  0: 0100007F:0016 0200007F:C001 01 …`: local address, remote address, state 01 for established.
    private static func establishedShells(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var scanner = Scanner(bytes)
        var count = 0
        _ = scanner.line()
        while let line = scanner.line() {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
            guard words.count > 3, words[3].elementsEqual("01".utf8) else { continue }
            if words[1].suffix(5).elementsEqual(":0016".utf8) || words[2].suffix(5).elementsEqual(":0016".utf8) { count += 1 }
        }
        return count
    }
}
