package import Fleet
public import Transport

/// The addresses of RunPod's APIs, and the key for them.
public struct RunPodSettings: Sendable {
    public static let publicAPI = "https://api.runpod.io"
    /// The job API is a different service at a different top-level domain.
    public static let publicJobs = "https://api.runpod.ai/v2"

    public let key: BearerToken
    /// Ends in `/v2`.
    public let apiURL: String
    /// Ends in `/v2`.
    public let jobsURL: String

    public enum Invalid: Error, Hashable, Sendable, CustomStringConvertible {
        case url(String)
        case clearText(String)

        public var description: String {
            switch self {
            case .url(let text): "\(text) is not an http or https address"
            case .clearText(let text): "\(text) would send the API key unencrypted over the network; use https"
            }
        }
    }

    /// - Parameters:
    ///   - apiURL: with or without `/v2` at its end.
    ///   - jobsURL: `nil`: RunPod's own, or `apiURL` if that is not RunPod's.
    public init(key: BearerToken, apiURL: String = publicAPI, jobsURL: String? = nil) throws(Invalid) {
        self.key = key
        self.apiURL = try RunPodSettings.checked(apiURL)
        if let jobsURL {
            self.jobsURL = try RunPodSettings.checked(jobsURL)
        } else {
            self.jobsURL = self.apiURL == RunPodSettings.publicAPI + "/v2" ? RunPodSettings.publicJobs : self.apiURL
        }
    }

    private static func checked(_ text: String) throws(Invalid) -> String {
        var url = text
        while url.hasSuffix("/") { url.removeLast() }
        if !url.hasSuffix("/v2") { url += "/v2" }
        let isSecure = url.hasPrefix("https://")
        guard isSecure || url.hasPrefix("http://") else { throw .url(text) }
        let authority = url.dropFirst(isSecure ? 8 : 7).prefix { $0 != "/" }
        let isPlain = authority.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "@") }
        guard !authority.isEmpty, isPlain, !url.contains("?"), !url.contains("#") else { throw .url(text) }
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" }.dropFirst() : authority.prefix { $0 != ":" }
        let isLoopback =
            host == "localhost" || host == "::1"
            || (host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." })
        guard isSecure || isLoopback else { throw .clearText(text) }
        return url
    }
}

extension ProviderName {
    package static let runPod = ProviderName("RunPod")
}
