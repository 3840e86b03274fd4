extension SettingType where Value == [String] {
    /// Origins of web pages, as browsers send them: in lower case, without a slash at the end and without the usual port. `*` is any.
    package static let origins = SettingType(
        allowed: "* for all, or origins such as https://dashboard.example.com without a path, separated by commas"
    ) { text in
        let words = text.split { $0 == "," || $0 == " " }.map(String.init)
        let origins = words.compactMap(origin)
        return origins.count == words.count ? origins : nil
    }

    private static func origin(_ word: String) -> String? {
        if word == "*" { return word }
        guard let address = WebAddress(word), address.target == "/", !word.contains("?"), !word.contains("#") else { return nil }
        let host = address.host.contains(":") ? "[\(address.host)]" : address.host
        let isUsual = address.port == (address.isSecure ? 443 : 80)
        return "\(address.isSecure ? "https" : "http")://\(host)\(isUsual ? "" : ":\(address.port)")"
    }
}
