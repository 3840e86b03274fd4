public import Fleet

extension Duration {
    /// Reads a span as people write it: `90`, `90s`, `15m`, `2h`, `1d`. `nil`: not one.
    public init?(text: String) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        let unit = text.last.flatMap { units[$0] }
        let digits = unit == nil ? text[...] : text.dropLast()
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int64(digits), count < 100_000_000
        else { return nil }
        self = .seconds(count * (unit ?? 1))
    }
}

extension IdleTimeout {
    /// Reads a span, `auto`, or `off`, `never` or `0` for no timeout. `nil`: none of these.
    public init?(text: String) {
        if text.lowercased() == "auto" {
            self = .auto
        } else if ["off", "never"].contains(text.lowercased()) {
            self = .never
        } else if let span = Duration(text: text) {
            self.init(seconds: span.wholeSeconds)
        } else {
            return nil
        }
    }
}
