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
        #expect(Set(paths) == Set(EmbeddedFiles.all.map(\.path)))
        for file in EmbeddedFiles.all {
            let onDisk = try String(contentsOf: PageFilesTests.directory.appending(path: file.path), encoding: .utf8)
            let isFresh = file.text.description == served(onDisk, as: file.path)
            #expect(isFresh, "\(file.path) is out of date: run Scripts/embed_page.py")
        }
    }

    /// Without indentation, empty lines, and lines that are only a comment.
    private func served(_ text: String, as path: String) -> String {
        let comments = path.hasSuffix(".js") ? ["//", "/*", "*"] : path.hasSuffix(".css") ? ["/*"] : []
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        return lines.filter { line in !line.isEmpty && !comments.contains { line.hasPrefix($0) } }.map { $0 + "\n" }.joined()
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
            for match in String(decoding: file.bytes, as: UTF8.self).matches(of: /(?:from |import\()"(\.[^"]+)"/) {
                var parts = Array(directory)
                for part in match.1.split(separator: "/") where part != "." {
                    if part == ".." { parts.removeLast() } else { parts.append(part) }
                }
                #expect(paths.contains("/" + parts.joined(separator: "/")), "\(file.path) imports \(match.1)")
            }
        }
    }

    @Test("all files together are at most 150 KiB, each has at most 300 lines, and nothing is inline")
    func filesAreSmall() {
        #expect(PageFiles.all.map(\.bytes.count).reduce(0, +) <= 150 * 1024)
        for file in PageFiles.all {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 300, "\(file.path)")
            #expect(!text.contains("innerHTML") && !text.contains("style=\"") && !text.contains("http://local"), "\(file.path)")
        }
    }
}
