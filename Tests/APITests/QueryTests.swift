import Fleet
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Testing
import Wire

@testable import API

/// Query parameters are read in one way: a wrong one and an unknown one are errors with their names.
@Suite struct QueryTests {
    private func problem(_ path: String) async throws -> ProblemDocument {
        let (status, body, _) = try await Harness().call(.get, path)
        #expect(status == 422, "\(body)")
        return try JSONDecoder().decode(ProblemDocument.self, from: Data(body.utf8))
    }

    @Test(arguments: [
        (idle + "/logs?lines=0", "lines must be a whole number from 1 to 5000; you gave 0"),
        (idle + "/logs?lines=", "lines must be a whole number from 1 to 5000; you gave nothing"),
        (idle + "/logs?follow=perhaps", "follow must be true or false; you gave perhaps"),
        (idle + "/logs?since=soon", "since must be an RFC 3339 time such as 2026-11-23T12:00:00Z; you gave soon"),
        ("/api/v1/servers?type=pod", "type must be one of serverless, timed; you gave pod"),
        ("/api/v1/events?order=up", "order must be one of oldest, newest; you gave up"),
        ("/api/v1/servers?typ=timed", "typ is not a query parameter; use state, tag, type"),
        ("/api/v1/costs?currency=EUR", "currency is not a query parameter; use by, from, step, to, zone"),
        (idle + "/metrics/gpu_utilization?from=2026-11-23T00:00:00Z&to=2026-11-22T00:00:00Z", "from must be before to"),
    ])
    func saysWhatIsWrongAndWhatIsRight(path: String, detail: String) async throws {
        #expect(try await problem(path).detail == detail)
    }

    @Test func namesEveryWrongParameterAtOnce() async throws {
        let problem = try await problem(idle + "/logs?lines=0&level=loud&follow=maybe")
        #expect(Set(problem.errors?.keys.map { $0 } ?? []) == ["lines", "level", "follow"])
        #expect(problem.detail.contains("lines must be") && problem.detail.contains("level must be"))
    }

    @Test func readsValuesAsTheyWereMeant() {
        let uri = URI("/x?n=7&flag=true&kind=timed&text=a%20b&empty=")
        var reader = QueryReader(uri.queryParameters)
        #expect(reader.integer("n", in: 1...9) == 7)
        #expect(reader.flag("flag") == true)
        #expect(reader.choice("kind", of: ServerKind.self) == .timed)
        #expect(reader.text("text") == "a b")
        #expect(reader.text("empty") == "" && reader.text("absent") == nil && reader.flag("absent") == nil)
        #expect(reader.errors.isEmpty)
    }
}
