// The library's own search brings its regular expressions into a program: a mebibyte, of which the agent has none to spare.
extension StringProtocol {
    /// The first occurrence of a piece that is not empty; `nil`: none.
    package func first(_ piece: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(piece) { return start..<index(start, offsetBy: piece.count) }
            start = index(after: start)
        }
        return nil
    }

    /// Whether a piece that is not empty occurs.
    package func has(_ piece: String) -> Bool { first(piece) != nil }
}
