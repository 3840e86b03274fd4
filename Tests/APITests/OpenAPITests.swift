import Fleet
import Foundation
import Hummingbird
import Testing

@testable import API

@Suite struct OpenAPITests {
    private struct Document: Decodable {
        struct Operation: Decodable {
            struct Response: Decodable {}
            var operationId: String
            var responses: [String: Response]
        }
        var openapi: String
        var paths: [String: [String: Operation]]
    }

    @Test func theDocumentHasEveryRouteAndNoOther() async throws {
        let harness = try await Harness(links: ActionLinks(key: [UInt8](repeating: 7, count: 32), publicURL: "https://cp.example.com"))
        let (status, body, _) = try await harness.call(.get, "/openapi.json", as: nil)
        #expect(status == 200)
        let document = try JSONDecoder().decode(Document.self, from: Data(body.utf8))
        #expect(document.openapi == "3.1.0")
        let documented = Set(document.paths.flatMap { path, operations in operations.keys.map { "\($0.uppercased()) \(path)" } })
        let served = Set(harness.server.router().routes.map { "\($0.method.rawValue) \($0.path)" })
        #expect(documented == served, "only documented: \(documented.subtracting(served)); only served: \(served.subtracting(documented))")
        let names = document.paths.values.flatMap { $0.values.map(\.operationId) }
        #expect(names.count == Set(names).count)
        for kind in Event.Kind.allCases { #expect(body.contains("\"\(kind.rawValue)\""), "\(kind.rawValue) is not documented") }
        for (path, operations) in document.paths {
            for (method, operation) in operations {
                #expect(operation.responses["default"] == nil && operation.responses.count > 0, "\(method) \(path) documents no statuses")
            }
        }
    }
}
