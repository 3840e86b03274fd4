package import Fleet

extension Timestamp {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// A moment as HTTP headers have it (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`. `nil` for any other text.
    package init?(httpDate text: some StringProtocol) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", parts[1].count == 2, let month = Timestamp.months.firstIndex(where: { $0 == parts[2] })
        else { return nil }
        self.init("\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z")
    }
}

/// `Retry-After` (RFC 9110, 10.2.3): how long a server wants to be left alone.
package enum RetryAfter {
    private static let longestSeconds = 365.0 * 86_400

    /// - Returns: zero to a year, or until the date; `nil`: the text is neither seconds nor a date.
    package static func span(_ text: String, at now: Timestamp) -> Duration? {
        let text = text[...].trimmingSpaces
        if let seconds = Double(text), text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2E }) {
            return .milliseconds(Int64(min(seconds, longestSeconds) * 1000))
        }
        return Timestamp(httpDate: text).map { max(.zero, $0 - now) }
    }
}

extension Substring {
    /// Without the spaces and tabs around it.
    package var trimmingSpaces: Substring {
        var text = self
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
