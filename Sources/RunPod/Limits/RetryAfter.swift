import Fleet

/// `Retry-After` (RFC 9110): seconds or a date; `nil`: neither.
enum RetryAfter {
    static func span(_ text: String, at now: Timestamp) -> Duration? {
        let text = text[...].trimmingSpaces
        if let seconds = Double(text), text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2E }) {
            return .milliseconds(Int64(min(seconds, 1e9) * 1000))
        }
        return date(text).map { max(.zero, $0 - now) }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    private static func date(_ text: Substring) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", parts[1].count == 2, let month = months.firstIndex(where: { $0 == parts[2] }) else {
            return nil
        }
        return Timestamp("\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z")
    }
}
