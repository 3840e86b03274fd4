import Fleet
import FoundationEssentials

/// What the address of a webhook must look like, by its format.
enum ChannelAddress {
    private static let longest = 2000
    private static let mostRecipients = 20

    /// `nil`: it can be used.
    static func problem(with text: String, of format: Webhook.Format) -> String? {
        if format == .email { return problem(withMail: text) }
        let parts = URL(string: text, encodingInvalidCharacters: false)
        let hasPort = parts?.port.map { (1...65_535).contains($0) } ?? true
        guard let parts, ["http", "https"].contains(parts.scheme), let host = parts.host(), isHost(host), hasPort,
            text.utf8.count <= longest
        else {
            return "must be an http or https URL"
        }
        if TargetHost(url: text).map({ $0.reach == .never }) ?? true { return "must not be a link-local, multicast or metadata address" }
        if parts.user() == Webhook.hiddenCredentials {
            return "contains \(Webhook.hiddenCredentials) in place of its credentials; give the URL with them"
        }
        if let problem = problem(withCredentialsOf: parts, text) { return problem }
        switch format {
        case .telegram
        where parts.path().wholeMatch(of: /\/bot[^\/]+\/sendMessage/) == nil || text.firstMatch(of: /[?&]chat_id=[^&#]/) == nil:
            return "must be https://api.telegram.org/bot<token>/sendMessage?chat_id=<id>"
        case .ntfy where parts.path().split(separator: "/").isEmpty: return "must end with the topic, as in https://ntfy.sh/my-topic"
        default: return nil
        }
    }

    /// What no receiver would read as it was meant (RFC 7617).
    private static func problem(withCredentialsOf url: URL, _ text: String) -> String? {
        let authority = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).dropFirst(2).first?.prefix { $0 != "/" }
        guard let authority, authority.contains("@") else { return nil }
        let (user, password) = (url.user(percentEncoded: false) ?? "", url.password(percentEncoded: false) ?? "")
        if user.isEmpty, password.isEmpty { return "has no credentials before the @; leave the @ out" }
        if user.contains(":") { return "has a colon in its user name, which ends the name for every receiver" }
        let hasControl = (user + password).unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
        return hasControl ? "has a control character in its credentials" : nil
    }

    /// A name or an address. Foundation also takes other characters.
    private static func isHost(_ host: String) -> Bool {
        host.contains(":") || host.allSatisfy { $0.isLetter || $0.isNumber || [".", "-", "_"].contains($0) }
    }

    private static func problem(withMail text: String) -> String? {
        let recipients = recipients(of: text)
        let isValid =
            !recipients.isEmpty && recipients.count <= mostRecipients && recipients.allSatisfy { $0.wholeMatch(of: address) != nil }
        return isValid ? nil : "must be mailto: and 1 to \(mostRecipients) e-mail addresses, separated by commas"
    }

    /// Begins with a letter or digit, so that no program takes it for an option.
    private static var address: Regex<Substring> { /[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@[A-Za-z0-9][A-Za-z0-9.\-]{0,254}/ }

    /// The addresses of a `mailto:` URL; empty: it is none.
    static func recipients(of text: String) -> [String] {
        guard text.hasPrefix("mailto:") else { return [] }
        return text.dropFirst("mailto:".count).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}

extension Webhook {
    /// Of the format `email`; else empty.
    package var recipients: [String] { format == .email ? ChannelAddress.recipients(of: url) : [] }
}
