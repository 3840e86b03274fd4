import HTTPTypes
import Hummingbird
import Synchronization

/// Which methods each path has, to tell a wrong method from a wrong path. Made at the first request that needs it.
final class RouteTable: Sendable {
    private struct Entry: Sendable {
        /// `nil` matches any part.
        var parts: [Substring?]
        /// Any number of further parts may follow.
        var isOpenEnded: Bool
        var methods: [String]
    }

    private let addRoutes: @Sendable (Router<APIContext>) -> Void
    private let made = Mutex<[Entry]?>(nil)

    /// - Parameter addRoutes: adds every route to a router.
    init(_ addRoutes: @escaping @Sendable (Router<APIContext>) -> Void) { self.addRoutes = addRoutes }

    private var entries: [Entry] {
        made.withLock { made in
            if let made { return made }
            let router = Router(context: APIContext.self)
            addRoutes(router)
            let entries = RouteTable.entries(of: router)
            made = entries
            return entries
        }
    }

    private static func entries(of router: Router<APIContext>) -> [Entry] {
        var methods: [String: [String]] = [:]
        for route in router.routes { methods[route.path.description, default: []].append(route.method.rawValue) }
        return methods.map { path, methods in
            // Every GET also answers HEAD, and every path answers OPTIONS.
            let all = Set(methods).union(methods.contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"])
            let parts = path.split(separator: "/")
            return Entry(
                parts: parts.filter { $0 != "**" }.map { $0.first == "{" || $0.first == ":" ? nil : $0 }, isOpenEnded: parts.last == "**",
                methods: all.sorted())
        }
    }

    /// Empty: no route has this path.
    func methods(at path: String) -> [String] {
        let parts = path.split(separator: "/")
        let fitting = entries.filter { entry in
            (entry.isOpenEnded ? entry.parts.count < parts.count : entry.parts.count == parts.count)
                && zip(entry.parts, parts).allSatisfy { $0 == nil || $0 == $1 }
        }
        // As in the router, a literal part wins over a parameter.
        return fitting.min { a, b in
            zip(a.parts, b.parts).first { ($0 == nil) != ($1 == nil) }.map { $0.0 != nil } ?? false
        }?.methods ?? []
    }
}
