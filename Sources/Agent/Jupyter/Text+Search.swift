extension StringProtocol {
    /// The first occurrence of a piece. The library's own search brings its regular expressions into the agent's binary.
    func first(_ piece: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(piece) { return start..<index(start, offsetBy: piece.count) }
            start = index(after: start)
        }
        return nil
    }
}
