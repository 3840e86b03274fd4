public import Fleet
import Synchronization

/// Reads servers' logs from the provider's streams, which never end by themselves.
public struct LogReader: Sendable {
    /// Which lines of a log to return.
    public struct Query: Hashable, Sendable {
        /// 1 to 5000: the latest that fit.
        public var lines: Int
        /// Only lines from this moment on; lines without a time are kept.
        public var since: Timestamp?
        /// Only lines of at least this level; lines without one are left out.
        public var level: LogLevel?
        /// Only lines that contain this text, in upper or lower case.
        public var search: String?
        /// The `id` of a line: only lines after it. Pods only.
        public var after: String?

        public init(lines: Int = 100, since: Timestamp? = nil, level: LogLevel? = nil, search: String? = nil, after: String? = nil) {
            self.lines = lines
            self.since = since
            self.level = level
            self.search = search?.lowercased()
            self.after = after
        }

        var isFiltering: Bool { since != nil || level != nil || search != nil }

        func fits(_ entry: LogEntry) -> Bool {
            if let since, let at = entry.timestamp, at < since { return false }
            if let level, entry.level.map({ $0 < level }) ?? true { return false }
            if let search, !entry.message.lowercased().contains(search) { return false }
            return true
        }
    }

    /// The lines that fit a query.
    public struct Page: Hashable, Sendable {
        /// Lines read, those that do not fit included.
        public var total: Int
        /// Oldest first.
        public var entries: [LogEntry]
        /// Continues after the last line; `nil`: the provider gives none.
        public var cursor: String?
    }

    private let source: any LogSource
    /// For texts.
    private let provider: ProviderName
    private let fleet: FleetState

    /// The past of a log is sent at once; after this much silence it is complete.
    private static let past = Patience(silence: .milliseconds(1500), total: .seconds(15))
    /// A stream that is followed is opened again after that.
    private static let following = Patience(silence: .seconds(30), total: .seconds(3600))
    private static let lineLimit = 5000
    private static let workerLimit = 8
    /// Lines may be long: the latest that fit in this many bytes are kept, per worker and in total.
    static let byteLimit = 16 << 20

    init(source: any LogSource, provider: ProviderName, fleet: FleetState) {
        self.source = source
        self.provider = provider
        self.fleet = fleet
    }

    /// Reads the latest lines.
    ///
    /// - Throws: `unknownServer`, or `provider` when no line could be read.
    public func read(_ id: ServerID, _ query: Query) async throws(ControlPlaneError) -> Page {
        guard let kind = fleet[id]?.record.kind else { throw .unknownServer(id.text) }
        let tail = query.isFiltering ? LogReader.lineLimit : query.lines
        var entries: [LogEntry] = []
        var total = 0
        var last: String?
        switch kind {
        case .timed:
            let collected = try await collect(id, kind, query, worker: nil, tail: tail, after: query.after)
            (entries, total, last) = (collected.entries, collected.read, collected.last)
        case .serverless:
            let workers: [String]
            do { workers = try await source.logWorkers(of: id) } catch { throw .provider(error, provider) }
            for worker in workers.prefix(LogReader.workerLimit) {
                let collected = try await collect(id, kind, query, worker: worker, tail: tail, after: nil)
                total += collected.read
                entries += collected.entries
                entries.sort { ($0.timestamp ?? .distantPast) < ($1.timestamp ?? .distantPast) }
                entries = Collected.latest(entries, lines: query.lines, bytes: LogReader.byteLimit)
            }
        }
        return Page(total: total, entries: entries, cursor: kind == .timed ? last ?? query.after : nil)
    }

    private func collect(
        _ id: ServerID, _ kind: ServerKind, _ query: Query, worker: String?, tail: Int, after: String?
    ) async throws(ControlPlaneError) -> Collected.State {
        let collected = Collected(query)
        do {
            try await source.follow(id, kind, worker: worker, tail: tail, after: after, patience: LogReader.past) { line in
                collected.add(line, worker: worker) < tail
            }
        } catch {
            // Lines that came before the stream broke are better than none.
            guard collected.result.read > 0 else { throw .provider(error, provider) }
        }
        return collected.result
    }

    /// The latest lines of one stream that fit the query.
    private final class Collected: Sendable {
        struct State: Sendable {
            /// Lines read, those that do not fit included.
            var read = 0
            var last: String?
            var entries: [LogEntry] = []
            var bytes = 0
        }

        private let query: Query
        private let state = Mutex(State())

        init(_ query: Query) { self.query = query }

        func add(_ line: LogLine, worker: String?) -> Int {
            let entry = LogEntry(line, worker: worker)
            return state.withLock { state in
                state.read += 1
                state.last = line.id ?? state.last
                guard query.fits(entry) else { return state.read }
                state.entries.append(entry)
                state.bytes += entry.message.utf8.count
                // Half is dropped at a time, not one line with every line.
                if state.bytes > LogReader.byteLimit || state.entries.count > query.lines * 2 {
                    state.entries = Collected.latest(state.entries, lines: query.lines, bytes: LogReader.byteLimit / 2)
                    state.bytes = state.entries.reduce(0) { $0 + $1.message.utf8.count }
                }
                return state.read
            }
        }

        var result: State {
            state.withLock { state in
                var result = state
                result.entries = Array(state.entries.suffix(query.lines))
                return result
            }
        }

        /// The latest entries within both limits, and at least the last one.
        static func latest(_ entries: [LogEntry], lines: Int, bytes: Int) -> [LogEntry] {
            var (kept, size) = (0, 0)
            for entry in entries.reversed() {
                size += entry.message.utf8.count
                guard kept == 0 || kept < lines && size <= bytes else { break }
                kept += 1
            }
            return Array(entries.suffix(kept))
        }
    }

    /// Sends lines as they come. A stream that breaks is continued after its last line.
    ///
    /// - Parameters:
    ///   - id: the server.
    ///   - query: which lines, from when.
    ///   - receive: returns false to end.
    /// - Throws: `conflict` for an endpoint without workers; `provider` when the stream cannot be continued.
    public func follow(
        _ id: ServerID, _ query: Query, receive: @escaping @Sendable (LogEntry) -> Bool
    ) async throws(ControlPlaneError) {
        guard let kind = fleet[id]?.record.kind else { throw .unknownServer(id.text) }
        var worker: String?
        if kind == .serverless {
            do { worker = try await source.logWorkers(of: id).first } catch { throw .provider(error, provider) }
            guard worker != nil else {
                throw .conflict("no worker of this endpoint runs, so there is no log to follow. Send it a request first.")
            }
        }
        let cursor = FollowCursor(after: query.after)
        var tail = min(query.lines, LogReader.lineLimit)
        var failures = 0
        while !Task.isCancelled, !cursor.isOver {
            do {
                let named = worker
                try await source.follow(id, kind, worker: worker, tail: tail, after: cursor.after, patience: LogReader.following) { line in
                    cursor.advance(to: line.id)
                    let entry = LogEntry(line, worker: named)
                    guard query.fits(entry) else { return true }
                    return receive(entry) || cursor.end()
                }
                failures = 0
            } catch {
                failures += 1
                if case .rejected = error { throw .provider(error, provider) }
                if failures > 5 { throw .provider(error, provider) }
            }
            // Continue after the last line: the past was sent already.
            if cursor.after != nil { tail = 0 }
            do { try await Task.sleep(for: .seconds(1)) } catch { return }
        }
    }

    /// How far a log was followed.
    private final class FollowCursor: Sendable {
        private let state: Mutex<(after: String?, isOver: Bool)>
        init(after: String?) { state = Mutex((after, false)) }
        var after: String? { state.withLock { $0.after } }
        var isOver: Bool { state.withLock { $0.isOver } }
        func advance(to id: String?) { if let id { state.withLock { $0.after = id } } }
        /// Ends it. Always returns false, the receiver's end.
        func end() -> Bool {
            state.withLock { $0.isOver = true }
            return false
        }
    }
}

extension LogEntry {
    init(_ line: LogLine, worker: String?) {
        self.init(
            id: line.id, timestamp: line.at, level: LogLevel(in: line.text), source: worker ?? line.source, message: line.text)
    }
}
