/// The name of a container image, as Docker reads it: `[registry/]repository[:tag][@digest]`.
struct ImageReference: Hashable, Sendable {
    /// Where the registry's API is, like `registry-1.docker.io`.
    var host: String
    /// As people know it, like `docker.io`.
    var registry: String
    var repository: String
    /// A tag or a digest.
    var reference: String

    private static let known: Set = [
        "docker.io", "gcr.io", "ghcr.io", "lscr.io", "mcr.microsoft.com", "nvcr.io", "public.ecr.aws", "quay.io", "registry.gitlab.com",
        "registry.k8s.io",
    ]

    /// `nil`: it is no name of an image.
    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 512 else { return nil }
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        var name = parts[0]
        var tag: Substring = "latest"
        if let colon = name.lastIndex(of: ":"), !name[colon...].contains("/") {
            (name, tag) = (name[..<colon], name[name.index(after: colon)...])
        }
        if parts.count == 2 {
            guard ImageReference.isDigest(parts[1]) else { return nil }
            tag = parts[1]
        }
        var segments = name.split(separator: "/", omittingEmptySubsequences: false)
        registry = "docker.io"
        if segments.count > 1, let first = segments.first, first.contains(".") || first.contains(":") || first == "localhost" {
            registry = first.lowercased()
            segments.removeFirst()
        }
        // It becomes the host of an address: nothing may end the host before its end.
        guard registry.utf8.allSatisfy(ImageReference.isOfHost) else { return nil }
        if registry == "index.docker.io" { registry = "docker.io" }
        if registry == "docker.io", segments.count == 1 { segments.insert("library", at: 0) }
        guard segments.allSatisfy({ ImageReference.isPart($0) }), ImageReference.isTag(tag) || parts.count == 2 else { return nil }
        host = registry == "docker.io" ? "registry-1.docker.io" : registry
        repository = segments.joined(separator: "/")
        reference = String(tag)
    }

    /// The daemon asks only registries that everybody may ask: an image's name must not lead it to any other machine.
    var isOfKnownRegistry: Bool {
        ImageReference.known.contains(registry) || registry.hasSuffix(".gcr.io") || registry.hasSuffix(".pkg.dev")
    }

    /// `sha256:` and 64 hexadecimal digits.
    static func isDigest(_ text: some StringProtocol) -> Bool {
        text.hasPrefix("sha256:") && text.utf8.count == 71 && text.dropFirst(7).allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }

    private static func isOfHost(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || [45, 46, 58].contains(byte)
    }

    private static func isPart(_ text: Substring) -> Bool {
        !text.isEmpty && text != "." && text != ".."
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || [45, 46, 95].contains($0) }
    }

    private static func isTag(_ text: Substring) -> Bool {
        (1...128).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    }
}
