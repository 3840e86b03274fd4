import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `/api/v1/events`
struct EventRoutes {
    let service: any ControlPlaneService

    func add(to group: RouterGroup<APIContext>) {
        group.get("events") { request, context in
            try context.require(.read)
            let query = request.uri.queryParameters
            let kinds = try query["kind"].map(String.init).map(EventRoutes.kinds) ?? []
            var server: ServerID?
            if let text = query["server"].map(String.init) {
                do throws(ControlPlaneError) { server = try service.resolve(text) } catch { throw Problem(error) }
            }
            let order = query["order"].map(String.init) ?? "oldest"
            guard ["oldest", "newest"].contains(order) else {
                throw Problem(.unprocessableContent, "invalid", "order is oldest or newest", errors: ["order": "must be oldest or newest"])
            }
            let limit = try EventRoutes.number(query["limit"].map(String.init), "limit", 1...1000) ?? 100
            let after = try EventRoutes.number(query["after"].map(String.init), "after", 0...Int64.max)
            let before = try EventRoutes.number(query["before"].map(String.init), "before", 0...Int64.max)
            do throws(ControlPlaneError) {
                let events = try await service.events(
                    after: after, before: before, server: server, kinds: kinds, limit: Int(limit), newestFirst: order == "newest")
                return JSONBody.response(EventList(events: events.map(EventDocument.init)))
            } catch {
                throw Problem(error)
            }
        }
    }

    private static func kinds(_ text: String) throws(Problem) -> [Event.Kind] {
        var kinds: [Event.Kind] = []
        for word in text.split(separator: ",") {
            let found = Event.Kind.allCases.filter { $0.rawValue == word || (word.hasSuffix(".") && $0.rawValue.hasPrefix(word)) }
            guard !found.isEmpty else {
                let known = Event.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw Problem(
                    .unprocessableContent, "invalid", "nothing is logged as \(word.prefix(60))",
                    errors: ["kind": "must be of \(known), or the beginning of some, as stop."])
            }
            kinds += found
        }
        return kinds
    }

    private static func number(
        _ text: String?, _ name: String, _ range: ClosedRange<Int64>
    ) throws(Problem) -> Int64? {
        guard let text else { return nil }
        guard let value = Int64(text), range.contains(value) else {
            let allowed = "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
            throw Problem(.unprocessableContent, "invalid", "\(name) \(allowed)", errors: [name: allowed])
        }
        return value
    }
}
