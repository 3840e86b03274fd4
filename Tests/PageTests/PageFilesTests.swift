import Foundation
import Testing

@testable import Page

@Suite("The web page's files")
struct PageFilesTests {
    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Page/Files")
        .standardized

    private func source(_ path: String) throws -> Data { try Data(contentsOf: PageFilesTests.directory.appending(path: path)) }

    @Test("the embedded files are made from those on disk (else run Scripts/embed_page.py)")
    func embeddedFilesAreFresh() throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: PageFilesTests.directory.path).filter { $0.contains(".") }
        #expect(Set(paths) == Set(EmbeddedFile.sources.keys))
        for (path, expected) in EmbeddedFile.sources {
            // FNV-1a
            let hash = try source(path).reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            let digits = String(hash, radix: 16)
            #expect(String(repeating: "0", count: 16 - digits.count) + digits == expected, "\(path) is out of date")
        }
    }

    /// A gzip file ends with the checksum and the length of what it unpacks to.
    @Test("the compressed form is that of the text", arguments: PageFiles.all)
    func compressedFormFits(file: PageFile) {
        var checksum = UInt32.max
        for byte in file.bytes {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0xedb8_8320 : 0) }
        }
        let end = file.gzip.suffix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * $1.offset) }
        #expect(file.gzip.starts(with: [0x1f, 0x8b]) && end == UInt64(file.bytes.count) << 32 | UInt64(~checksum), "\(file.path)")
    }

    @Test("the document names only files that are served, by relative addresses")
    func documentNamesServedFiles() throws {
        let document = try #require(PageFiles.file(at: "/"))
        #expect(!document.isImmutable)
        #expect(document.mediaType == "text/html; charset=utf-8")
        let named = String(decoding: document.bytes, as: UTF8.self).matches(of: /(?:href|src)="([^"#]+)"/).map { String($0.1) }
        #expect(Set(named).count == 3)
        for address in named { #expect(PageFiles.file(at: "/" + address) != nil, "\(address)") }
    }

    @Test("the one module imports nothing: all others are in it")
    func moduleIsWhole() throws {
        let module = String(decoding: try #require(PageFiles.all.first { $0.path.hasSuffix("app.js") }).bytes, as: UTF8.self)
        #expect(!module.contains("import(") && !module.contains("import{") && module.contains("modules"))
    }

    @Test("all files together are at most 60 KiB compressed, each has at most 300 lines, and nothing is inline")
    func filesAreSmall() throws {
        let compressed = PageFiles.all.map(\.gzip.count).reduce(0, +)
        #expect(compressed <= 60 * 1024, "\(compressed) bytes")
        for path in EmbeddedFile.sources.keys {
            let text = String(decoding: try source(path), as: UTF8.self)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301, "\(path)")
            #expect(!text.contains("innerHTML") && !text.contains("style=\"") && !text.contains("http://local"), "\(path)")
        }
    }
}
