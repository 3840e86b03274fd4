import HTTPTypes
import Page
import Testing

@testable import API

/// The files of the web page, as they are served.
@Suite struct PageRouteTests {
    @Test func everyFileIsServedWithItsPolicyAndCacheRules() async throws {
        let harness = try await Harness()
        #expect(PageFiles.file(at: "/") != nil)
        for file in PageFiles.all {
            let (status, _, headers) = try await harness.call(.get, file.path, as: nil)
            #expect(status == 200 && headers[.contentType] == file.mediaType && headers[.eTag] == file.etag, "\(file.path)")
            #expect(headers[.contentSecurityPolicy] == PageFiles.contentSecurityPolicy && headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[.cacheControl] == (file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache"))
            let again = try await harness.call(.get, file.path, as: nil, headers: [.ifNoneMatch: file.etag])
            #expect(again.status == 304 && again.body.isEmpty && headers[.vary] == "Accept-Encoding" && headers[.contentEncoding] == nil)
        }
    }

    @Test(arguments: [
        ("gzip, deflate, br", true), ("br, GZIP ; q=0.5", true), ("deflate", false), ("gzip;q=0", false), ("x-gzip", false), ("", false),
    ])
    func compressedFormIsServedToThoseWhoAcceptIt(accepted: String, isPacked: Bool) async throws {
        let harness = try await Harness()
        let file = try #require(PageFiles.all.first { $0.path.hasSuffix("app.js") })
        let headers: HTTPFields = [.acceptEncoding: accepted]
        let answer = try await harness.call(.get, file.path, as: nil, headers: headers)
        #expect(answer.headers[.contentEncoding] == (isPacked ? "gzip" : nil))
        #expect(answer.headers[.eTag] == (isPacked ? file.gzipETag : file.etag) && file.gzipETag != file.etag)
        #expect(answer.headers[.contentLength] == String(isPacked ? file.gzip.count : file.bytes.count))
        let other = try await harness.call(.get, file.path, as: nil, headers: [.acceptEncoding: accepted, .ifNoneMatch: file.etag])
        #expect(other.status == (isPacked ? 200 : 304), "the tag of one form is not that of the other")
    }

    @Test func unknownFilesAreProblemsAndMethodsAreNamed() async throws {
        let harness = try await Harness()
        #expect(try await harness.call(.get, "/assets/0123456789abcdef/js/none.js", as: nil).status == 404)
        #expect(try await harness.call(.get, "/assets/../api/v1/servers", as: nil).status == 404)
        #expect(try await harness.call(.post, "/assets/x/y", as: nil).status == 405)
    }
}
