/// One file of the web page, ready to be served.
package struct PageFile: Hashable, Sendable {
    /// `/` for the document, else `/assets/HASH/…`: the hash is that of all files, so an address never changes its content.
    package var path: String
    package var mediaType: String
    package var bytes: [UInt8]
    /// Quoted, as the `ETag` header has it.
    package var etag: String
    /// Browsers may keep it for a year. False only for the document, which names the others.
    package var isImmutable: Bool
}

/// The web page, from inside the binary: plain HTML, CSS and JavaScript modules, as they stand in `Sources/Page/Files`.
package enum PageFiles {
    /// Sorted by path.
    package static let all: [PageFile] = {
        let version = hash(EmbeddedFiles.all.flatMap { [UInt8]($0.path.utf8) + bytes(of: $0.text) })
        let files = EmbeddedFiles.all.map { file in
            guard file.path == "index.html" else {
                return PageFile(
                    path: "/assets/\(version)/\(file.path)", mediaType: mediaType(of: file.path), bytes: bytes(of: file.text),
                    etag: "\"\(version)\"", isImmutable: true)
            }
            // Relative, so that the page also works under a prefix of somebody else's server.
            let document = String(decoding: bytes(of: file.text), as: UTF8.self).split(
                separator: "{{assets}}", omittingEmptySubsequences: false)
            return PageFile(
                path: "/", mediaType: mediaType(of: file.path), bytes: Array(document.joined(separator: "assets/\(version)").utf8),
                etag: "\"\(version)\"", isImmutable: false)
        }
        return files.sorted { $0.path < $1.path }
    }()

    /// What the page may load and do. It needs no inline script or style and talks to nobody but its own server.
    package static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'"

    private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

    /// `nil`: the page has no such file.
    package static func file(at path: String) -> PageFile? { byPath[path] }

    static func mediaType(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        default: "application/octet-stream"
        }
    }

    private static func bytes(of text: StaticString) -> [UInt8] {
        Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// FNV-1a, 16 hexadecimal digits: tells versions apart, protects nothing.
    private static func hash(_ bytes: [UInt8]) -> String {
        let value = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
