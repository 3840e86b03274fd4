/// Finds the name that somebody meant to write.
package enum Spelling {
    package static func notASetting(_ name: String, known: Set<String>) -> String {
        let shown = String(name.prefix(60))
        if let meant = nearest(to: name, in: known, within: 4) { return "\(shown) is not a setting; did you mean \(meant)?" }
        return "\(shown) is not a setting; valid names are \(known.sorted().joined(separator: ", "))"
    }

    /// The known word with the fewest different letters, case aside; `nil`: none has at most `limit`, and a third of its own length.
    package static func nearest(to word: String, in known: some Collection<String>, within limit: Int) -> String? {
        known.map { (distance(word.lowercased(), $0.lowercased()), $0) }.filter { $0.0 <= min(limit, $0.1.count / 3) }
            .min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
    }

    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.prefix(80)), Array(b))
        var row = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, right) in b.enumerated() {
                let here = min(row[j + 1] + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
                (diagonal, row[j + 1]) = (row[j + 1], here)
            }
        }
        return row[b.count]
    }
}
