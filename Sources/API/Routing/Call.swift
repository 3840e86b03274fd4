import ControlPlane
import Fleet
import Foundation
import Hummingbird

/// One request to a route: its path, query and body, and who sent it.
struct Call: Sendable {
    let request: Request
    let context: APIContext

    var actor: Actor { context.actor }
    var caller: Caller { context.caller }

    /// A parameter of the path, percent-decoded. Text that cannot be decoded stays as it is: no id or name is equal to it.
    func path(_ name: String) -> String {
        let text = context.parameters.get(name) ?? ""
        return text.removingPercentEncoding ?? text
    }

    /// Reads query parameters, and throws if any of them is wrong. The problem names each wrong one.
    func query<Values>(_ read: (inout QueryReader) -> Values) throws(Problem) -> Values {
        var reader = QueryReader(request.uri.queryParameters)
        let values = read(&reader)
        guard reader.errors.isEmpty else { throw .invalid(reader.errors) }
        return values
    }

    /// Throws if the query has a parameter that is not `known`, or one twice.
    func refuseQuery(except known: Set<String>) throws(Problem) {
        let allowed = known.isEmpty ? "this route takes none" : "use \(known.sorted().joined(separator: ", "))"
        var given: Set<String> = []
        var errors: [String: String] = [:]
        for name in request.uri.queryParameters.map({ String($0.key) }) where !name.isEmpty && errors.count < 20 {
            let shown = String(name.asPlainLine.prefix(60))
            if !known.contains(name) {
                errors[shown] = "is not a query parameter; \(allowed)"
            } else if !given.insert(name).inserted {
                errors[shown] = "is given twice; give it once"
            }
        }
        guard errors.isEmpty else { throw .invalid(errors) }
    }

    /// Reads the JSON body.
    ///
    /// - Parameter empty: What an empty body means; `nil`: a body is required.
    func body<Body: RequestDocument>(_ type: Body.Type, orEmpty empty: Body? = nil) async throws(Problem) -> Body {
        var request = request
        return try await RequestBody.read(type, from: &request, orEmpty: empty)
    }
}
