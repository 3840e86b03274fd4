import HTTPTypes
import Hummingbird
import NIOCore
import Wire

/// An error as callers of the API see it: a problem document (RFC 9457).
///
/// Its `type` is `urn:controlplane:` and a word that stays the same between versions, so that programs can branch on it. Its `detail` says
/// what happened, then what to do.
struct Problem: HTTPResponseError {
    var document: ProblemDocument
    var headers: HTTPFields

    var status: HTTPResponse.Status { .init(code: document.status) }

    init(
        _ status: HTTPResponse.Status, _ word: String, _ detail: String, errors: [String: String]? = nil,
        candidates: [String]? = nil, deploymentID: String? = nil, headers: HTTPFields = [:]
    ) {
        document = ProblemDocument(
            type: "urn:controlplane:\(word)", title: status.reasonPhrase, status: status.code, detail: detail,
            errors: errors, candidates: candidates, deploymentID: deploymentID)
        self.headers = headers
    }

    /// A request with wrong values (422).
    ///
    /// - Parameter errors: What each wrong value must be, by its name in the path, query or body. The detail is made from them.
    static func invalid(_ errors: [String: String]) -> Problem {
        let detail = errors.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ". ")
        return Problem(.unprocessableContent, "invalid", detail, errors: errors)
    }

    var response: Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        return Response(status: status, headers: headers, body: .init(byteBuffer: JSONBody.buffer(document)))
    }

    func response(from request: Request, context: some RequestContext) -> Response { response }
}
