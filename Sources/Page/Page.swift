/// One file of the web page, ready to be served.
package struct PageFile: Hashable, Sendable {
    /// `/` for the document, else `/assets/HASH/…`: the hash is that of all files, so an address never changes its content.
    package var path: String
    package var mediaType: String
    package var bytes: [UInt8]
    /// The same, compressed.
    package var gzip: [UInt8]
    /// Quoted, as the `ETag` header has it.
    package var etag: String
    /// That of the compressed form: another representation has another tag.
    package var gzipETag: String
    /// Browsers may keep it for a year. False only for the document, which names the others.
    package var isImmutable: Bool
}

/// The web page, from inside the binary: plain HTML, CSS and JavaScript modules, as they stand in `Sources/Page/Files`.
package enum PageFiles {
    /// Sorted by path.
    package static let all: [PageFile] = {
        let version = EmbeddedFile.version
        let files = EmbeddedFile.all.map { file in
            let isDocument = file.path == "index.html"
            return PageFile(
                path: isDocument ? "/" : "/assets/\(version)/\(file.path)", mediaType: mediaType(of: file.path), bytes: file.bytes,
                gzip: file.gzip, etag: "\"\(version)\"", gzipETag: "\"\(version)-gzip\"", isImmutable: !isDocument)
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
}
