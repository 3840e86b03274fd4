/// The parts of an http or https address.
package struct WebAddress: Hashable, Sendable {
    package var isSecure: Bool
    /// A name or an IP address, in lower case, without the brackets of IPv6.
    package var host: String
    package var port: Int
    /// Path and query, beginning with a slash.
    package var target: String

    /// `nil`: another scheme, no host, a user name, a port that is none, or characters that no request line can carry.
    package init?(_ text: String) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), text.utf8.count <= 4096 else { return nil }
        let lower = text.lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
        isSecure = lower.hasPrefix("https://")
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let path = rest[authority.endIndex...].prefix { $0 != "#" }
        target = path.hasPrefix("/") ? String(path) : "/" + path
        guard !authority.contains("@"), let (host, port) = WebAddress.split(authority) else { return nil }
        self.host = host.lowercased()
        self.port = port ?? (isSecure ? 443 : 80)
    }

    private static func split(_ authority: Substring) -> (host: String, port: Int?)? {
        var host = authority
        var end: Substring = ""
        if authority.first == "[" {
            guard let close = authority.firstIndex(of: "]") else { return nil }
            host = authority[authority.index(after: authority.startIndex)..<close]
            end = authority[authority.index(after: close)...]
            guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
        } else if let colon = authority.firstIndex(of: ":") {
            (host, end) = (authority[..<colon], authority[colon...])
        }
        let isName = host.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_" }
        guard !host.isEmpty, host.utf8.count <= 253, isName || authority.first == "[" else { return nil }
        if end.isEmpty || end == ":" { return (String(host), nil) }
        guard end.first == ":", let port = Int(end.dropFirst()), (1...65_535).contains(port) else { return nil }
        return (String(host), port)
    }

    /// The address means this machine, so nothing sent to it leaves it.
    package var isThisMachine: Bool { ["127.0.0.1", "localhost", "::1"].contains(host) }
}

extension StringProtocol {
    /// Without spaces, tabs and line ends at both ends.
    package var trimmed: String {
        func isBlank(_ character: Character) -> Bool { character.isWhitespace }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
