public import ControlPlane
import Fleet
public import HTTPTypes
public import Hummingbird

/// The one place that decides which status and which words an error of the control plane has over HTTP.
extension ControlPlaneError: HTTPResponseError {
    public var status: HTTPResponse.Status { problem.status }

    public func response(from request: Request, context: some RequestContext) -> Response { problem.response }

    var problem: Problem {
        switch self {
        case .unknownServer(let text):
            Problem(.notFound, "unknown-server", "no server has the id or name \(text.asPlainLine.prefix(80))")
        case .ambiguous(let text, let candidates):
            Problem(
                .conflict, "ambiguous", "\(candidates.count) servers match \(text); give the id of one",
                candidates: candidates.prefix(100).map(\.text))
        case .notAdopted(let id, let name):
            // The name may be that of several servers; the id is not.
            Problem(.conflict, "not-adopted", "\(name.asPlainLine.prefix(80)) is unmanaged; adopt it first: controlplane adopt \(id)")
        case .notFound(let item, let name):
            Problem(.notFound, "unknown-\(item.rawValue)", "no \(item.rawValue) has the name or id \(name.asPlainLine.prefix(80))")
        case .nameTaken(let name):
            Problem(.conflict, "name-taken", "a token named \(name) exists; revoke it first, or choose another name")
        case .lastAdmin(let name):
            Problem(.conflict, "last-admin", "\(name) is the last token with the scope admin; create another one first")
        case .refused(let why): Problem(.conflict, "refused", why)
        case .notAllowed(let why): Problem(.forbidden, "forbidden", why)
        case .conflict(let why): Problem(.conflict, "conflict", why)
        case .budgetReached(let why): Problem(.conflict, "budget_reached", why)
        case .invalid(let errors): .invalid(errors)
        case .pending(let deployment, let why):
            Problem(.gatewayTimeout, "outcome-unknown", why, deploymentID: deployment.text)
        case .provider(let error, let provider): Problem(error.status, "provider", error.text(provider))
        case .storage(let why): Problem(.init(code: 507, reasonPhrase: "Insufficient Storage"), "storage", why)
        }
    }
}

extension ProviderError {
    fileprivate var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .rejected(.keyRefused), .rejected(.noAccess), .malformed: .badGateway
        case .rejected(.noFunds): .init(code: 402, reasonPhrase: "Payment Required")
        case .rejected(.noCapacity), .rejected(.blocked), .throttled, .unreachable: .serviceUnavailable
        case .rejected(.conflict): .conflict
        case .rejected(.invalid): .unprocessableContent
        case .outcomeUnknown: .gatewayTimeout
        }
    }
}
