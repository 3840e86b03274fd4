import CoreMetrics
import Fleet
import FoundationEssentials
import Logging
import Synchronization
import Transport

/// One of RunPod's lists, and how to decode its elements.
struct ListCall<Row: Hashable & Sendable>: Sendable {
    /// The member that holds the rows. Also the list's name in metrics: `pods`.
    var name: String
    /// With its query, without a cursor.
    var path: String
    var urgency = RateBudget.Urgency.routine
    /// `nil`: unreadable.
    var decode: @Sendable ([UInt8]) -> Row?
    /// For a list that is read often.
    var memory: RowMemory<Row>?
    /// The identity of a row; `nil`: every row is its own.
    var identity: (@Sendable (Row) -> String)?
    /// Joins two rows with the same identity, the later one last.
    var merge: @Sendable (Row, Row) -> Row = { $1 }

    /// The row of these bytes; `nil`: unreadable.
    func row(_ bytes: [UInt8]) -> Row? { memory.map { $0.row(bytes, decode: decode) } ?? decode(bytes) }
}

/// What earlier reads of a list have shown.
struct ListHabits: Sendable {
    /// Rows per page that were readable when whole pages were not; `nil`: RunPod's default.
    var limit: Int?
    /// A cursor beside "no next page" led nowhere: none is followed before this moment.
    var cursorsIgnoredUntil = Timestamp.distantPast
    /// It did not end: until this moment it is given up sooner.
    var isEndlessUntil = Timestamp.distantPast
}

extension RunPodClient {
    private static let listPatience = Patience(silence: .seconds(10), total: .seconds(30))
    /// The time limit for all pages together.
    private static let longestList = Duration.seconds(60)
    private static let maxPages = 1000
    /// The list leads nowhere after this many pages in a row without a new row.
    private static let maxPagesWithoutRows = 20
    /// The same for a list that led nowhere a short time ago: reading it to no end would take the requests that stops may need.
    private static let maxPagesOfAnEndlessList = 3
    /// Bytes of one page. A thousand pods are about 2 MiB; only the rows are kept in memory.
    static let longestPage = 256 * 1024 * 1024
    /// Rows per page to request when a page broke off.
    private static let smallerPages = [250, 50]

    /// Reads a list to its end, page by page. Throws only if nothing was readable.
    func list<Row: Hashable & Sendable>(_ call: ListCall<Row>) async throws(ProviderError) -> Listing<Row> {
        let deadline = time.now() + RunPodClient.longestList
        call.memory?.begin()
        var found = Found<Row>(call)
        var asked: Set<String> = []
        var cursor: String?
        var isCertain = true
        var pagesWithoutRows = 0
        let mostPagesWithoutRows = isEndless(call.name) ? RunPodClient.maxPagesOfAnEndlessList : RunPodClient.maxPagesWithoutRows
        for _ in 0..<RunPodClient.maxPages {
            let before = found.count
            let next: NextPage
            do { next = try await page(call, cursor: cursor, into: &found, until: deadline) } catch {
                // The previous page said that there is no such page, so nothing is missing.
                if !isCertain { return finish(found, call, isDeadEnd: true) }
                if cursor == nil, found.count == 0 { throw error }
                return finish(found, call, problem: error)
            }
            pagesWithoutRows = found.count == before ? pagesWithoutRows + 1 : 0
            switch next {
            case .none: return finish(found, call)
            case .unreadable(let why): return finish(found, call, problem: .malformed("the list of \(call.name) has \(why)"))
            case .at(let following, let certain):
                if !certain, pagesWithoutRows > 0 || !mayFollowUncertainCursor(call.name) {
                    return finish(found, call, isDeadEnd: pagesWithoutRows > 0)
                }
                guard asked.insert(following).inserted else {
                    if !certain { return finish(found, call, isDeadEnd: true) }
                    return finish(found, call, problem: .malformed("the pages of the list of \(call.name) repeat"))
                }
                guard pagesWithoutRows < mostPagesWithoutRows, time.now() < deadline else {
                    if pagesWithoutRows >= mostPagesWithoutRows { rememberEndless(call.name) }
                    return finish(found, call, problem: .malformed("the list of \(call.name) does not end"))
                }
                (cursor, isCertain) = (following, certain)
            }
        }
        return finish(found, call, problem: .malformed("the list of \(call.name) does not end"))
    }

    private func mayFollowUncertainCursor(_ name: String) -> Bool {
        let now = time.now()
        return habits.withLock { now >= $0[name, default: .init()].cursorsIgnoredUntil }
    }

    private func isEndless(_ name: String) -> Bool {
        let now = time.now()
        return habits.withLock { now < $0[name, default: .init()].isEndlessUntil }
    }

    private func rememberEndless(_ name: String) {
        let until = time.now() + .seconds(600)
        habits.withLock { $0[name, default: .init()].isEndlessUntil = until }
    }

    private func finish<Row>(
        _ found: Found<Row>, _ call: ListCall<Row>, problem: ProviderError? = nil, isDeadEnd: Bool = false
    ) -> Listing<Row> {
        if isDeadEnd {
            let until = time.now() + .seconds(600)
            habits.withLock { $0[call.name, default: .init()].cursorsIgnoredUntil = until }
        }
        if found.unreadable > 0 {
            Counter(label: "controlplane_provider_unreadable_rows_total", dimensions: [("list", call.name)]).increment(
                by: Int64(found.unreadable))
            logger.debug("\(found.unreadable) row(s) of RunPod's list of \(call.name) are unreadable")
        }
        return Listing(found.rows, unreadableRows: found.unreadable, problem: problem)
    }

    /// Reads one page, and retries it if that may help. Rows that came before an answer broke off count, although this throws.
    private func page<Row>(
        _ call: ListCall<Row>, cursor: String?, into found: inout Found<Row>, until deadline: Timestamp
    ) async throws(ProviderError) -> NextPage {
        var limits = RunPodClient.smallerPages[...]
        var limit = habits.withLock { $0[call.name]?.limit }
        var attempt = 1
        while true {
            let reader = PageReader(call)
            let error: ProviderError
            do {
                try await fetch(call, cursor: cursor, limit: limit, into: reader)
                let page = try reader.page()
                found.add(page.rows, unreadable: page.unreadable)
                if attempt > 1, let limit { habits.withLock { $0[call.name, default: .init()].limit = limit } }
                return page.next
            } catch let failure { error = failure }
            let brokeOff = reader.hasRows
            found.add(reader.rows, unreadable: 0)
            guard attempt < 3, error.isRetryable || brokeOff, time.now() < deadline else { throw error }
            if brokeOff, let smaller = limits.popFirst() { limit = smaller }
            attempt += 1
            await pause(beforeAttempt: attempt)
        }
    }

    private func fetch<Row>(
        _ call: ListCall<Row>, cursor: String?, limit: Int?, into reader: PageReader<Row>
    ) async throws(ProviderError) {
        var url = settings.apiURL + call.path
        for (name, value) in [("limit", limit.map(String.init)), ("cursor", cursor)] {
            guard let value else { continue }
            url += (url.contains("?") ? "&" : "?") + name + "=" + value.percentEncoded
        }
        let http = TransportRequest(method: "GET", url: url, headers: headers)
        try admit(http, call.urgency)
        let answer: TransportResponse
        do {
            answer = try await transport.stream(http, patience: RunPodClient.listPatience) { reader.receive($0) }
        } catch {
            count(http, outcome: "unreachable")
            throw ErrorClassification.error(for: error, key: settings.key)
        }
        count(http, outcome: RunPodClient.outcome(answer.status))
        learn(answer, of: http)
        guard answer.status == 200 else {
            if (200...299).contains(answer.status) { throw .malformed("status \(answer.status) instead of a list") }
            throw classify(answer, of: http, isWrite: false)
        }
    }
}

/// The rows of all pages so far. A row that is listed twice, because the list moved while it was read, is one row.
private struct Found<Row: Hashable & Sendable> {
    private(set) var rows: [Row] = []
    private(set) var unreadable = 0
    private var places: [String: Int] = [:]
    private let call: ListCall<Row>

    init(_ call: ListCall<Row>) { self.call = call }

    var count: Int { rows.count }

    mutating func add(_ more: [Row], unreadable: Int) {
        self.unreadable += unreadable
        for row in more {
            guard let id = call.identity?(row) else {
                rows.append(row)
                continue
            }
            if let place = places[id] {
                rows[place] = call.merge(rows[place], row)
            } else {
                places[id] = rows.count
                rows.append(row)
            }
        }
    }
}

/// Reads the rows of one answer as it arrives.
private final class PageReader<Row: Hashable & Sendable>: Sendable {
    private struct State: Sendable {
        var reader: RowReader
        var rows: [Row] = []
        var unreadable = 0
        var bytes = 0
        var first: [UInt8] = []
    }

    private let call: ListCall<Row>
    private let state: Mutex<State>

    init(_ call: ListCall<Row>) {
        self.call = call
        state = Mutex(State(reader: RowReader(list: call.name)))
    }

    var rows: [Row] { state.withLock { $0.rows } }
    var hasRows: Bool { state.withLock { !$0.rows.isEmpty } }

    func receive(_ bytes: [UInt8]) -> Bool {
        state.withLock { state in
            if state.first.count < 8 { state.first += bytes.prefix(8) }
            state.bytes += bytes.count
            guard state.bytes <= RunPodClient.longestPage else { return false }
            var (rows, unreadable) = ([Row](), 0)
            state.reader.feed(bytes) { row in
                if let read = row.flatMap(call.row) { rows.append(read) } else { unreadable += 1 }
            }
            state.rows += rows
            state.unreadable += unreadable
            // Read to the end, although the rest is ignored: a connection that is left earlier is lost.
            return true
        }
    }

    func page() throws(ProviderError) -> (rows: [Row], unreadable: Int, next: NextPage) {
        let state = state.withLock { $0 }
        guard state.reader.isWhole else {
            if state.bytes > RunPodClient.longestPage {
                throw .malformed("the list of \(call.name) is larger than \(RunPodClient.longestPage >> 20) MiB")
            }
            throw .malformed("\(PageReader.kind(of: state.first)) instead of the list of \(call.name), after \(state.bytes) bytes")
        }
        switch state.reader.found {
        case .list, .null: break
        case .nothing, .something: throw .malformed("an answer without the list of \(call.name)")
        }
        return (state.rows, state.unreadable, next(state.reader.companionBytes))
    }

    private static func kind(of first: [UInt8]) -> String {
        let start = first.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        if start.isEmpty { return "nothing" }
        if start.starts(with: [0x1F, 0x8B]) { return "unrequested compressed data" }
        return start.first == UInt8(ascii: "<")
            ? "a web page" : start.first == UInt8(ascii: "{") ? "an incomplete object" : "something else"
    }

    private func next(_ pagination: [UInt8]?) -> NextPage {
        guard let pagination else { return .none }
        do {
            return try JSONDecoder().decode(PaginationBody?.self, from: Data(pagination))?.next ?? .none
        } catch {
            return .unreadable("an unreadable pagination")
        }
    }
}

extension String {
    /// Encoded for the value of a query: everything but letters, digits and `-._~`.
    fileprivate var percentEncoded: String {
        var text = ""
        for byte in utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}

extension ObservedServer {
    /// Joins a server that was listed twice. What forbids a stop in either row forbids it, and the server is off only if both rows say so.
    static func merged(_ earlier: ObservedServer, _ later: ObservedServer) -> ObservedServer {
        let isOff = later.phase == .exited || later.phase == .terminated
        var server = isOff && earlier.phase != later.phase ? earlier : later
        server.isLocked = earlier.isLocked || later.isLocked
        server.ownerResource = later.ownerResource ?? earlier.ownerResource
        server.unreadable = Set(earlier.unreadable + later.unreadable).sorted()
        return server
    }
}
