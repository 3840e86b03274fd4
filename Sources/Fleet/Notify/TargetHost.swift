/// What kind of network an address belongs to. Decides whether the control plane sends a request there.
package enum TargetReach: Hashable, Sendable, CaseIterable {
    /// The internet.
    case anywhere
    /// A private network, by the address or by the kind of name.
    case privateNetwork
    case thisMachine
    /// Link-local, multicast or invalid addresses. Clouds serve their machines' credentials there.
    case never
}

/// The host of an address that somebody configured.
package struct TargetHost: Hashable, Sendable {
    /// In lower case, without brackets and a trailing dot.
    package let text: String

    /// `nil`: `url` has no host.
    package init?(url: String) {
        guard let mark = url.first("://") else { return nil }
        var host = url[mark.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        if host.first == "[" {
            guard let end = host.firstIndex(of: "]") else { return nil }
            host = host[host.index(after: host.startIndex)..<end]
        } else {
            host = host.prefix { $0 != ":" }
        }
        self.init(String(host))
    }

    package init?(_ host: String) {
        var text = host.lowercased()
        while text.hasSuffix(".") { text.removeLast() }
        guard !text.isEmpty else { return nil }
        self.text = text
    }

    /// What the text alone shows. An ordinary name may still resolve to any address; check those with `reach(of:)`.
    package var reach: TargetReach {
        if let reach = TargetHost.reach(of: text) { return reach }
        let parts = text.split(separator: ".")
        if parts.last == "localhost" { return .thisMachine }
        if text == "metadata.google.internal" || text == "metadata" { return .never }
        let isPrivate = parts.count < 2 || parts.last.map { TargetHost.privateEndings.contains(String($0)) } ?? false
        return isPrivate ? .privateNetwork : .anywhere
    }

    /// Whether it is a name, whose addresses must be resolved.
    package var isName: Bool { TargetHost.reach(of: text) == nil }

    private static let privateEndings: Set<String> = ["local", "localdomain", "internal", "intranet", "lan", "home", "corp", "private"]

    // MARK: Addresses

    /// The reach of an address in any form that libraries accept; `nil`: it is a name.
    package static func reach(of address: String) -> TargetReach? {
        if address.contains(":") {
            guard let bytes = IPv6.bytes(address.prefix { $0 != "%" }) else { return .never }
            return reach(ofIPv6: bytes)
        }
        return IPv4.number(address).map(reach(ofIPv4:))
    }

    private static func reach(ofIPv4 number: UInt32) -> TargetReach {
        func isIn(_ network: UInt32, _ length: UInt32) -> Bool { number >> (32 - length) == network >> (32 - length) }
        if isIn(0x7F00_0000, 8) || number == 0 { return .thisMachine }
        if isIn(0xA9FE_0000, 16) || isIn(0, 8) || number >= 0xE000_0000 { return .never }
        let privateNetworks: [(UInt32, UInt32)] = [
            (0x0A00_0000, 8), (0xAC10_0000, 12), (0xC0A8_0000, 16), (0x6440_0000, 10), (0xC000_0000, 24), (0xC612_0000, 15),
        ]
        return privateNetworks.contains { isIn($0, $1) } ? .privateNetwork : .anywhere
    }

    private static func reach(ofIPv6 bytes: [UInt8]) -> TargetReach {
        func four(at start: Int) -> TargetReach { reach(ofIPv4: bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }) }
        if bytes.dropLast().allSatisfy({ $0 == 0 }), bytes[15] <= 1 { return .thisMachine }
        // IPv4 inside IPv6: mapped, compatible, translated, 6to4.
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == bytes[11], bytes[10] == 0xFF || bytes[10] == 0 { return four(at: 12) }
        if bytes.prefix(12) == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] { return four(at: 12) }
        if bytes.prefix(2) == [0x20, 0x02] { return four(at: 2) }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0x80...0xBF), (0xFF, _): return .never
        case (0xFE, 0xC0...0xFF): return .privateNetwork
        case (0xFC...0xFD, _):
            // The address where one cloud serves its machines' credentials.
            return bytes.prefix(4) == [0xFD, 0x00, 0x0E, 0xC2] ? .never : .privateNetwork
        default: return .anywhere
        }
    }
}

private enum IPv4 {
    /// One to four numbers, each decimal, octal or hexadecimal; the last one fills the remaining bytes, as in `inet_aton`.
    static func number(_ text: some StringProtocol) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part($0) }
        guard (1...4).contains(parts.count), case let numbers = parts.compactMap({ $0 }), numbers.count == parts.count else { return nil }
        let rest = 4 - (numbers.count - 1)
        guard numbers.dropLast().allSatisfy({ $0 <= 255 }), let last = numbers.last, last < UInt64(1) << (8 * UInt64(rest)) else {
            return nil
        }
        let head = numbers.dropLast().enumerated().reduce(UInt64(0)) { $0 | $1.element << (24 - 8 * UInt64($1.offset)) }
        return UInt32(head | last)
    }

    private static func part(_ text: some StringProtocol) -> UInt64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
        let lower = text.lowercased()
        if lower.hasPrefix("0x") { return lower.count == 2 ? 0 : UInt64(lower.dropFirst(2), radix: 16) }
        return lower.count > 1 && lower.hasPrefix("0") ? UInt64(lower, radix: 8) : UInt64(lower, radix: 10)
    }
}

private enum IPv6 {
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let text = String(text)
        guard let gap = text.first("::") else { return groups(text).flatMap { $0.count == 16 ? $0 : nil } }
        guard let head = groups(String(text[..<gap.lowerBound])), let tail = groups(String(text[gap.upperBound...])),
            head.count + tail.count <= 14
        else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    private static func groups(_ text: String) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        var bytes: [UInt8] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (number, part) in parts.enumerated() {
            if number == parts.count - 1, part.contains("."), let four = IPv4.number(part) {
                bytes += [UInt8(four >> 24), UInt8(four >> 16 & 0xFF), UInt8(four >> 8 & 0xFF), UInt8(four & 0xFF)]
            } else if (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16) {
                bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
            } else {
                return nil
            }
        }
        return bytes
    }
}
