import ControlPlane
import Fleet
import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore
import Wire

/// An error as users see it (RFC 9457). Its type is a word of ours, not an address.
struct Problem: Error, Sendable {
    var document: ProblemDocument
    var headers: HTTPFields = [:]

    init(
        _ status: HTTPResponse.Status, _ word: String, _ detail: String, errors: [String: String]? = nil,
        candidates: [String]? = nil, deploymentID: String? = nil, headers: HTTPFields = [:]
    ) {
        document = ProblemDocument(
            type: "urn:controlplane:\(word)", title: status.reasonPhrase, status: status.code, detail: detail,
            errors: errors, candidates: candidates, deploymentID: deploymentID)
        self.headers = headers
    }

    init(_ error: ControlPlaneError) {
        switch error {
        case .unknownServer(let text): self.init(.notFound, "unknown-server", "no server has the id or name \(text)")
        case .ambiguous(let text, let candidates):
            self.init(
                .conflict, "ambiguous", "\(candidates.count) servers fit \(text); name one by its id",
                candidates: candidates.prefix(100).map(\.text))
        case .notAdopted(let id):
            self.init(
                .conflict, "not-adopted", "\(id) was not handed to this control plane; adopt it first (controlplane adopt \(id))")
        case .refused(let why): self.init(.conflict, "refused", why)
        case .notAllowed(let why): self.init(.forbidden, "forbidden", why)
        case .conflict(let why): self.init(.conflict, "conflict", why)
        case .invalid(let errors):
            let detail = errors.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
            self.init(.unprocessableContent, "invalid", detail, errors: errors)
        case .pending(let deployment, let why):
            self.init(.gatewayTimeout, "outcome-unknown", why, deploymentID: deployment.text)
        case .provider(let error): self.init(Problem.status(error), "provider", "\(error)")
        case .storage(let why): self.init(.init(code: 507, reasonPhrase: "Insufficient Storage"), "storage", why)
        }
    }

    private static func status(_ error: ProviderError) -> HTTPResponse.Status {
        switch error {
        case .notFound: .notFound
        case .rejected(.keyRefused), .rejected(.noAccess), .malformed: .badGateway
        case .rejected(.noFunds): .init(code: 402, reasonPhrase: "Payment Required")
        case .rejected(.noCapacity), .rejected(.blocked), .throttled, .unreachable: .serviceUnavailable
        case .rejected(.conflict): .conflict
        case .rejected(.invalid): .unprocessableContent
        case .outcomeUnknown: .gatewayTimeout
        }
    }

    var response: Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        return Response(status: .init(code: document.status), headers: headers, body: .init(byteBuffer: JSONBody.buffer(document)))
    }
}

/// JSON as this API writes it: sorted keys, plain slashes.
enum JSONBody {
    /// What stands for a document that JSON cannot hold. Whoever put an infinite number in it must not end the process with it.
    private static let unencodable =
        #"{"detail":"the answer holds a value that JSON has no word for","status":500,"#
        + #""title":"Internal Server Error","type":"urn:controlplane:unencodable"}"#

    static func buffer(_ value: some Encodable) -> ByteBuffer { encoded(value) ?? ByteBuffer(string: unencodable) }

    private static func encoded(_ value: some Encodable) -> ByteBuffer? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return ByteBuffer(bytes: try encoder.encode(value)) } catch {
            return nil
        }
    }

    static func response(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        guard let body = encoded(value) else {
            return Response(
                status: .internalServerError, headers: [.contentType: "application/problem+json"],
                body: .init(byteBuffer: ByteBuffer(string: unencodable)))
        }
        return Response(status: status, headers: [.contentType: "application/json"], body: .init(byteBuffer: body))
    }
}
