/// One field of a cron expression.
struct CronField: Sendable {
    /// For messages: `hour`.
    var name: String
    var range: ClosedRange<Int>
    /// Words for the values from the lowest one on; empty: numbers only.
    var words: [String] = []

    static let minute = CronField(name: "minute", range: 0...59)
    static let hour = CronField(name: "hour", range: 0...23)
    static let dayOfMonth = CronField(name: "day of month", range: 1...31)
    static let month = CronField(
        name: "month", range: 1...12, words: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
    /// 7 is Sunday too.
    static let dayOfWeek = CronField(name: "day of week", range: 0...7, words: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"])

    /// The values that a text stands for, rising: lists, ranges and steps, such as `1-5`, `*/15`, `mon,wed`.
    func values(of text: Substring) throws(ScheduleError) -> [Int] {
        var found: Set<Int> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
            guard (1...2).contains(pieces.count) else { throw wrong(part) }
            var step = 1
            if pieces.count == 2 {
                guard let given = CronField.number(pieces[1]), (1...range.upperBound).contains(given) else { throw wrong(part) }
                step = given
            }
            let span = try span(of: pieces[0], hasStep: pieces.count == 2, part)
            found.formUnion(stride(from: span.lowerBound, through: span.upperBound, by: step))
        }
        return found.sorted()
    }

    private func span(of text: Substring, hasStep: Bool, _ part: Substring) throws(ScheduleError) -> ClosedRange<Int> {
        if text == "*" { return name == CronField.dayOfWeek.name ? 0...6 : range }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count), let first = value(ends[0]), let last = value(ends[ends.count - 1]) else { throw wrong(part) }
        if ends.count == 1 {
            guard !hasStep else {
                throw ScheduleError(
                    "cron", "needs a range before the step in the field \(name), such as \(first)-\(range.upperBound)/2; you gave \(part)")
            }
            return first...first
        }
        guard first <= last else {
            throw ScheduleError(
                "cron", "has a range that runs backwards in the field \(name): \(text); write it as two, such as 5-6,0-1")
        }
        return first...last
    }

    private func value(_ text: Substring) -> Int? {
        if let place = words.firstIndex(of: text.lowercased()) { return range.lowerBound + place }
        return CronField.number(text).flatMap { range.contains($0) ? $0 : nil }
    }

    /// Digits only, at most four.
    private static func number(_ text: Substring) -> Int? {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    private func wrong(_ part: Substring) -> ScheduleError {
        let names = words.isEmpty ? "" : " or a name such as \(words[1])"
        let given = part.isEmpty ? "nothing" : String(part.prefix(40))
        return ScheduleError(
            "cron", "must have numbers from \(range.lowerBound) to \(range.upperBound)\(names) in the field \(name); you gave \(given)")
    }
}
