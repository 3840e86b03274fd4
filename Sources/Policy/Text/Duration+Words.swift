import Fleet

extension Duration {
    /// The span for people, in at most two units: `45 s`, `10 min`, `3 h 20 min`, `2 d 4 h`. A negative span is `0 s`.
    package var inWords: String {
        let total = Swift.max(0, wholeSeconds)
        func two(_ a: Int64, _ unitA: String, _ b: Int64, _ unitB: String) -> String {
            b == 0 ? "\(a) \(unitA)" : "\(a) \(unitA) \(b) \(unitB)"
        }
        switch total {
        case ..<60: return "\(total) s"
        case ..<3600: return two(total / 60, "min", total % 60, "s")
        case ..<86_400: return two(total / 3600, "h", total % 3600 / 60, "min")
        default: return two(total / 86_400, "d", total % 86_400 / 3600, "h")
        }
    }
}
