import Fleet

/// The allowed values of a server's settings, at deploy and update.
enum ConfigRules {
    /// The values that are not allowed, by the API's names, and why. Values that mean none are allowed.
    static func problems(with overrides: ServerOverrides, asAdmin: Bool) throws(ControlPlaneError) -> [String: String] {
        var problems = overrides.problems
        if let url = overrides.healthCheckURL, !url.isEmpty {
            switch checkable(url) {
            case .byAnybody: break
            case .byAdmins: if !asAdmin { throw .notAllowed(internalAddressesAreForAdmins) }  // guard: F74_health
            case .byNobody: problems[.healthCheckURL] = "\(healthCheckURLRule), or empty"
            }
        }
        return Dictionary(uniqueKeysWithValues: problems.map { ("config.\($0.key.rawValue)", $0.value) })
    }

    /// Why these tags are not allowed; `nil`: they are.
    static func problem(withTags tags: [String]) -> String? {
        if tags.count > 32 { return "must be at most 32; you gave \(tags.count)" }
        let isWord = { (tag: String) in
            (1...64).contains(tag.count) && tag.isPlainLine
        }
        return tags.allSatisfy(isWord) ? nil : "must have 1 to 64 characters each, without control characters"
    }

    /// Who may set a health check of an address. The result of a check reveals what answers there, so internal addresses are for admins.
    private enum Checkable { case byAnybody, byAdmins, byNobody }

    private static func checkable(_ url: String) -> Checkable {
        guard isCheckable(url), let host = TargetHost(url: url) else { return .byNobody }
        switch host.reach {
        case .anywhere: return .byAnybody
        case .privateNetwork, .thisMachine: return .byAdmins
        case .never: return .byNobody
        }
    }

    private static let internalAddressesAreForAdmins =
        "a health_check_url with a private or loopback address needs a token with the scope admin"

    private static let healthCheckURLRule =
        "must be an address like https://host/path or tcp://host:port, and no link-local or metadata address"

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
