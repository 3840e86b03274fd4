import Fleet
import FoundationEssentials
import Policy

/// Recorded activity as CSV: requests (`server, arrival_s, duration_s`) or GPU samples (`server, time_s, gpu_util_percent`).
///
/// The first line names the columns, in any order; other columns are ignored, and without `server` all rows are one server's. Several
/// samples of one time are several GPUs. Times are
/// seconds since midnight UTC of any day, or RFC 3339.
struct ActivityFile {
    struct Problem: Error, CustomStringConvertible {
        var line: Int
        var what: String
        var description: String { "line \(line): \(what)" }
    }

    enum Kind: Equatable {
        case requests
        case samples
    }

    var kind: Kind
    var serverCount: Int
    var rowCount: Int
    /// Known stretches of activity, each in order; a server may have several.
    var activity: [[Backtest.Span]]
    var spanSeconds: Double

    private static let times = ["arrival_s", "arrival", "time_s", "time", "timestamp", "start_s", "start"]
    private static let durations = ["duration_s", "duration", "seconds"]
    private static let loads = [
        "gpu_util_percent", "gpu_utilization_percent", "gpu_utilization", "gpu_util", "utilization_percent", "util",
    ]

    private struct Columns {
        var server: Int?
        var time: Int
        var value: Int
        var kind: Kind
    }

    private struct Row {
        var time: Double
        /// Seconds of work, or percent; `nil`: unknown.
        var value: Double?
    }

    /// - Parameter busyPercent: GPU usage from which a sample counts as busy.
    init(_ text: String, busyPercent: Double) throws(Problem) {
        var rows: [String: [Row]] = [:]
        var columns: Columns?
        var count = 0
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let cells = ActivityFile.cells(line)
            if cells.allSatisfy(\.isEmpty) { continue }
            guard let known = columns else {
                columns = try ActivityFile.columns(cells)
                continue
            }
            let (server, row) = try ActivityFile.row(cells, known, line: index + 1)
            rows[server, default: []].append(row)
            count += 1
        }
        guard let columns else { throw Problem(line: 1, what: "the file is empty; its first line must name the columns") }
        guard count > 0 else { throw Problem(line: 2, what: "there are no rows below the column names") }
        if columns.kind == .samples { try ActivityFile.checkUnit(rows.values.joined().compactMap(\.value)) }
        (kind, serverCount, rowCount) = (columns.kind, rows.count, count)
        var pieces: [[Backtest.Span]] = []
        for (_, rows) in rows.sorted(by: { $0.key < $1.key }) {
            switch columns.kind {
            case .requests: pieces.append(rows.map { Backtest.Span(start: $0.time, end: $0.time + ($0.value ?? 0)) })
            case .samples: pieces += ActivityFile.pieces(rows, busyPercent: busyPercent)
            }
        }
        activity = pieces.map(Backtest.merged)
        let times = rows.values.joined().map(\.time)
        spanSeconds = (times.max() ?? 0) - (times.min() ?? 0)
    }

    /// A field in quotes may hold commas, and quotes as two (RFC 4180), but no line break.
    private static func cells(_ line: Substring) -> [String] {
        fields(line).map { cell in
            var text = cell.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
            while let last = text.last, last.isWhitespace { text.removeLast() }
            guard text.count >= 2, text.first == "\"", text.last == "\"" else { return String(text) }
            return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
        }
    }

    /// What stands between the commas, quotes included.
    private static func fields(_ line: Substring) -> [Substring] {
        guard line.contains("\"") else { return line.split(separator: ",", omittingEmptySubsequences: false) }
        var (isQuoted, fields, start) = (false, [Substring](), line.startIndex)
        for index in line.indices {
            switch line[index] {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                fields.append(line[start..<index])
                start = line.index(after: index)
            default: break
            }
        }
        return fields + [line[start...]]
    }

    private static func columns(_ names: [String]) throws(Problem) -> Columns {
        let lowered = names.map { $0.lowercased() }
        func first(_ wanted: [String]) -> Int? { wanted.compactMap { lowered.firstIndex(of: $0) }.first }
        guard let time = first(times) else {
            throw Problem(line: 1, what: "no column for the time; name one arrival_s (requests) or time_s (GPU samples)")
        }
        if let duration = first(durations) {
            return Columns(server: first(["server", "pod"]), time: time, value: duration, kind: .requests)
        }
        if let load = first(loads) { return Columns(server: first(["server", "pod"]), time: time, value: load, kind: .samples) }
        throw Problem(line: 1, what: "no column for the work; name one duration_s (requests) or gpu_util_percent (GPU samples)")
    }

    private static func row(_ cells: [String], _ columns: Columns, line: Int) throws(Problem) -> (String, Row) {
        func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "" }
        let (time, value) = (cell(columns.time), cell(columns.value))
        guard let moment = moment(time) else {
            throw Problem(line: line, what: "“\(time.prefix(40))” is not a time in seconds or RFC 3339")
        }
        let server = columns.server.map(cell) ?? ""
        guard let number = Double(value), number.isFinite, number >= 0, number < 1e9 else {
            // A missing sample is unknown; a request needs a duration.
            if columns.kind == .samples, value.isEmpty || ["nan", "null", "n/a"].contains(value.lowercased()) {
                return (server, Row(time: moment, value: nil))
            }
            throw Problem(line: line, what: "“\(value.prefix(40))” is not a number of 0 or more")
        }
        return (server, Row(time: moment, value: number))
    }

    private static func moment(_ text: String) -> Double? {
        if let seconds = Double(text) { return seconds.isFinite && abs(seconds) < 1e11 ? seconds : nil }
        return Timestamp(text).map { Double($0.microsecondsSinceEpoch) / 1_000_000 }
    }

    /// Between 0 and 1 the unit is unclear: 0.9 may be 90 %.
    private static func checkUnit(_ values: [Double]) throws(Problem) {
        guard let most = values.max(), most > 0, most <= 1 else { return }
        throw Problem(line: 1, what: "no GPU sample is above 1, so these look like fractions; give percent, 0 to 100")
    }

    /// The samples of several GPUs at one time, to a fifth of a second, as one: any busy GPU is work, and one unknown among idle ones is unknown.
    private static func joined(_ rows: [Row], busyPercent: Double) -> [Row] {
        var joined: [Row] = []
        for row in rows.sorted(by: { $0.time < $1.time }) {
            guard let last = joined.last, row.time - last.time <= 0.2 else {
                joined.append(row)
                continue
            }
            let known = [last.value, row.value].compactMap { $0 }
            let isKnown = known.count == 2 || known.contains { $0 >= busyPercent }
            joined[joined.count - 1].value = isKnown ? known.max() : nil
        }
        return joined
    }

    /// A sample holds until the next one. After three intervals without one, or at an unknown sample, a new stretch begins.
    private static func pieces(_ rows: [Row], busyPercent: Double) -> [[Backtest.Span]] {
        let rows = joined(rows, busyPercent: busyPercent)
        let intervals = zip(rows, rows.dropFirst()).map { $1.time - $0.time }.sorted()
        let usual = intervals.isEmpty ? 60 : max(intervals[intervals.count / 2], 0.001)
        var pieces: [[Backtest.Span]] = [[]]
        for (index, row) in rows.enumerated() {
            guard let load = row.value else {
                pieces.append([])
                continue
            }
            let next = index + 1 < rows.count ? rows[index + 1].time : row.time + usual
            let isGap = next - row.time > usual * 3
            if load >= busyPercent { pieces[pieces.count - 1].append(.init(start: row.time, end: isGap ? row.time + usual : next)) }
            if isGap { pieces.append([]) }
        }
        return pieces.filter { !$0.isEmpty }
    }
}
