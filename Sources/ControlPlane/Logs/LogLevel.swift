public import Fleet

/// The severity of a log line, as far as the line says.
public enum LogLevel: String, Hashable, Sendable, CaseIterable, Comparable {
    case debug, info, warning, error, critical

    public static func < (a: LogLevel, b: LogLevel) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }

    /// The level written at the beginning of a line: `ERROR …`, `[warn]`, `level=info`, `"level":"error"`, `W1123 10:00…`.
    /// Only its first words count: a line that mentions an error need not be one.
    init?(in line: some StringProtocol) {
        var words: [Substring] = []
        for word in line.prefix(160).split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
            words.append(Substring(word))
            if words.count == 12 { break }
        }
        for (index, word) in words.enumerated() {
            let lower = word.lowercased()
            let isNamed = index > 0 && ["level", "lvl", "severity", "levelname"].contains(words[index - 1].lowercased())
            // A bare word counts in capitals or as the first word; after its name, in any case.
            guard isNamed || word == word.uppercased() || index == 0 else { continue }
            if let level = LogLevel.words[lower] {
                self = level
                return
            }
        }
        guard let first = words.first, first.count == 5, first.dropFirst().allSatisfy(\.isNumber), let letter = first.first,
            let level = ["I": LogLevel.info, "W": .warning, "E": .error, "F": .critical][letter]
        else { return nil }
        self = level
    }

    private static let words: [String: LogLevel] = [
        "trace": .debug, "debug": .debug, "info": .info, "notice": .info, "warn": .warning, "warning": .warning, "error": .error,
        "err": .error,
        "fatal": .critical, "critical": .critical, "panic": .critical,
    ]
}

/// One line of a server's log.
public struct LogEntry: Hashable, Sendable {
    /// Opaque; pass it back to continue after this line. `nil`: the provider gives none.
    public var id: String?
    /// `nil`: the provider gives none.
    public var timestamp: Timestamp?
    /// `nil`: the line does not say.
    public var level: LogLevel?
    /// `container`, `system`, or a worker's id.
    public var source: String
    public var message: String
}
