import Fleet

/// What a server's settings may be, whoever gives them.
enum ConfigRules {
    /// An idle timeout or a maximum runtime; zero, where it means none, is somebody else's question.
    static func isAllowed(_ limit: Duration) -> Bool { limit >= .seconds(60) && limit <= longestLimit }

    static func allowed(_ zero: String, _ given: Duration) -> String {
        "must be 0 (\(zero)) or 60 to \(longestLimit.wholeSeconds), is \(given.wholeSeconds)"
    }

    /// Ten years: whoever means never can say so.
    private static let longestLimit = Duration.seconds(315_360_000)

    static func isShare(_ percent: Double) -> Bool { percent > 0 && percent <= 100 }

    /// What is wrong with these tags; `nil`: nothing.
    static func problem(withTags tags: [String]) -> String? {
        if tags.count > 32 { return "may be 32 at most" }
        let isWord = { (tag: String) in
            (1...64).contains(tag.count) && tag.isPlainLine
        }
        return tags.allSatisfy(isWord) ? nil : "must have 1 to 64 characters each, none of which controls how text is shown"
    }

    /// Who may have health asked at an address inside: what is told of an answer, and when, would let anybody look around there.
    enum Checkable { case byAnybody, byAdmins, byNobody }

    static func checkable(_ url: String) -> Checkable {
        guard isCheckable(url), let host = TargetHost(url: url) else { return .byNobody }
        switch host.reach {
        case .anywhere: return .byAnybody
        case .privateNetwork, .thisMachine: return .byAdmins
        case .never: return .byNobody
        }
    }

    static let insideIsForAdmins =
        "a health_check_url with a private or loopback address, or a name of that kind, needs the scope admin"

    private static func isCheckable(_ url: String) -> Bool {
        guard url.utf8.count <= 500, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "@") }) else { return false }
        if url.hasPrefix("tcp://") {
            let parts = url.dropFirst(6).split(separator: ":", omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty && Int(parts[1]).map { (1...65_535).contains($0) } ?? false
        }
        let rest = url.hasPrefix("https://") ? url.dropFirst(8) : url.hasPrefix("http://") ? url.dropFirst(7) : ""
        return !rest.isEmpty && rest.first != "/"
    }
}
