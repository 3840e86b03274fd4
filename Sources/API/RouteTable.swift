import HTTPTypes
import Hummingbird

/// Which methods each path takes: tells a wrong method from a wrong path.
struct RouteTable: Sendable {
    private struct Entry: Sendable {
        /// `nil` stands for any part.
        var parts: [Substring?]
        var methods: [String]
    }

    private let entries: [Entry]

    init(of router: Router<APIContext>) {
        var methods: [String: [String]] = [:]
        for route in router.routes { methods[route.path.description, default: []].append(route.method.rawValue) }
        entries = methods.map { path, methods in
            // What can be read can be asked for without its body, and everything can be asked what it takes.
            let all = Set(methods).union(methods.contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"])
            return Entry(parts: path.split(separator: "/").map { $0.first == "{" || $0.first == ":" ? nil : $0 }, methods: all.sorted())
        }
    }

    /// Empty: there is nothing at this path.
    func methods(at path: String) -> [String] {
        let parts = path.split(separator: "/")
        let fitting = entries.filter { entry in
            entry.parts.count == parts.count && zip(entry.parts, parts).allSatisfy { $0 == nil || $0 == $1 }
        }
        // A named part is found before one that stands for any, as in the router.
        return fitting.min { a, b in
            zip(a.parts, b.parts).first { ($0 == nil) != ($1 == nil) }.map { $0.0 != nil } ?? false
        }?.methods ?? []
    }
}
