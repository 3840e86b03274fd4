import Foundation

/// Recorded GPU activity: lines of `server,time_s,gpu_util_percent`, with a header, as plain CSV.
enum TraceFile {
    /// One reading per minute of one server, in order; a minute without one keeps the previous reading.
    static func percents(path: String, server: String) throws(ScenarioError) -> [Int] {
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw ScenarioError(description: "trace_file: \(path) is not text; decompress it first")
        }
        var byMinute: [Int: Int] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: ",")
            guard fields.count == 3, fields[0] == server, let seconds = Double(fields[1]), let percent = Double(fields[2]),
                (0...6e6).contains(seconds), (-1e6...1e6).contains(percent)
            else { continue }
            byMinute[max(0, Int(seconds / 60))] = max(0, min(100, Int(percent.rounded(.up))))
        }
        guard let last = byMinute.keys.max(), last < 100_000 else {
            throw ScenarioError(description: "trace_file: \(path) has no readings of \(server)")
        }
        var percents: [Int] = []
        for minute in 0...last { percents.append(byMinute[minute] ?? percents.last ?? 0) }
        return percents
    }
}
