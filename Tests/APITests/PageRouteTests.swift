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
            #expect(again.status == 304 && again.body.isEmpty)
        }
    }

    @Test func unknownFilesAreProblemsAndMethodsAreNamed() async throws {
        let harness = try await Harness()
        #expect(try await harness.call(.get, "/assets/0123456789abcdef/js/none.js", as: nil).status == 404)
        #expect(try await harness.call(.get, "/assets/../api/v1/servers", as: nil).status == 404)
        #expect(try await harness.call(.post, "/assets/x/y", as: nil).status == 405)
    }
}
