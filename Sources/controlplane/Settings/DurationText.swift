import ArgumentParser
import Fleet

/// A span as people write it: `90`, `90s`, `15m`, `2h`, `1d`.
struct SpanArgument: ExpressibleByArgument, Hashable {
    var span: Duration

    init?(argument: String) {
        guard let span = SpanArgument.parse(argument) else { return nil }
        self.span = span
    }

    static func parse(_ text: String) -> Duration? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        let unit = text.last.flatMap { units[$0] }
        let digits = unit == nil ? text[...] : text.dropLast()
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }), let count = Int64(digits), count < 100_000_000
        else { return nil }
        return .seconds(count * (unit ?? 1))
    }
}

/// An idle timeout: a span, or `off`, `never`, `0`.
struct TimeoutArgument: ExpressibleByArgument, Hashable {
    var timeout: IdleTimeout

    init?(argument: String) {
        guard let timeout = TimeoutArgument.parse(argument) else { return nil }
        self.timeout = timeout
    }

    static func parse(_ text: String) -> IdleTimeout? {
        if ["off", "never"].contains(text.lowercased()) { return .never }
        return SpanArgument.parse(text).map { IdleTimeout(seconds: $0.wholeSeconds) }
    }
}
