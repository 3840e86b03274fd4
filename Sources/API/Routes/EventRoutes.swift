import ControlPlane
import Fleet
import Hummingbird
import Wire

/// `GET /api/v1/events`
struct EventRoutes {
    let orchestrator: ControlPlaneOrchestrator

    private enum Order: String, CaseIterable { case oldest, newest }

    var routes: [Route] {
        [.get("events", .read, query: ["kind", "server", "order", "limit", "after", "before"], list)]
    }

    private func list(_ call: Call) async throws -> Response {
        let page = try call.query { Page(&$0) }
        let events = try await orchestrator.events(
            after: page.after, before: page.before, server: try page.server.map { try orchestrator.resolve($0) }, kinds: page.kinds,
            limit: page.limit, newestFirst: page.order == .newest)
        return JSONBody.response(EventList(events: events.map(EventDocument.init)))
    }

    private struct Page {
        var kinds: [Event.Kind]
        var server: String?
        var order: Order
        var after, before: Int64?
        var limit: Int

        init(_ query: inout QueryReader) {
            kinds = EventRoutes.kinds(&query) ?? []
            server = query.text("server")
            order = query.choice("order") ?? .oldest
            after = query.integer("after", in: 0...Int64.max)
            before = query.integer("before", in: 0...Int64.max)
            limit = query.integer("limit", in: 1...1000) ?? 100
        }
    }

    /// Kinds separated by commas. A word that ends with a dot means every kind that starts with it.
    private static func kinds(_ query: inout QueryReader) -> [Event.Kind]? {
        let known = Event.Kind.allCases
        return query.value("kind", "must be a list of \(known.map(\.rawValue).joined(separator: ", ")), or prefixes such as stop.") {
            text in
            var kinds: [Event.Kind] = []
            for word in text.split(separator: ",") {
                let found = known.filter { $0.rawValue == word || (word.hasSuffix(".") && $0.rawValue.hasPrefix(word)) }
                guard !found.isEmpty else { return nil }
                kinds += found
            }
            return kinds
        }
    }
}
