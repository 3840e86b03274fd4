import Foundation
import Testing

@testable import Page

@Suite("The web page's files")
struct PageFilesTests {
    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Page/Files")
        .standardized

    @Test("the embedded files are those on disk (else run Scripts/embed_page.py)")
    func embeddedFilesAreFresh() throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: PageFilesTests.directory.path).filter { $0.contains(".") }
        #expect(Set(paths) == Set(EmbeddedFile.all.map(\.path)))
        for file in EmbeddedFile.all {
            let onDisk = try Data(contentsOf: PageFilesTests.directory.appending(path: file.path))
            // FNV-1a
            let hash = onDisk.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            let digits = String(hash, radix: 16)
            #expect(file.sourceHash == String(repeating: "0", count: 16 - digits.count) + digits, "\(file.path) is out of date")
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
        #expect(named.count > 5)
        for address in named { #expect(PageFiles.file(at: "/" + address) != nil, "\(address)") }
    }

    @Test("every import of a module names a file that is served")
    func importsAreServed() {
        let paths = Set(PageFiles.all.map(\.path))
        for file in PageFiles.all where file.path.hasSuffix(".js") {
            let directory = file.path.split(separator: "/").dropLast()
            for match in String(decoding: file.bytes, as: UTF8.self).matches(of: /(?:from ?|import\()"(\.[^"]+)"/) {
                var parts = Array(directory)
                for part in match.1.split(separator: "/") where part != "." {
                    if part == ".." { parts.removeLast() } else { parts.append(part) }
                }
                #expect(paths.contains("/" + parts.joined(separator: "/")), "\(file.path) imports \(match.1)")
            }
        }
    }

    @Test("all files together are at most 60 KiB compressed, each has at most 300 lines, and nothing is inline")
    func filesAreSmall() throws {
        let compressed = PageFiles.all.map(\.gzip.count).reduce(0, +)
        #expect(compressed <= 60 * 1024, "\(compressed) bytes")
        for file in EmbeddedFile.all {
            let text = try String(contentsOf: PageFilesTests.directory.appending(path: file.path), encoding: .utf8)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301, "\(file.path)")
            #expect(!text.contains("innerHTML") && !text.contains("style=\"") && !text.contains("http://local"), "\(file.path)")
        }
    }
}
