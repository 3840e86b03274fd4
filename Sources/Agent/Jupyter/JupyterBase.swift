import Fleet
import Transport

/// Detects from a response whether it is Jupyter's, and the base path of the server.
enum JupyterBase {
    /// A base path without a slash at its end, empty for the root. `nil`: not a valid path.
    static func path(_ text: String) -> String? {
        var path = text
        while path.hasSuffix("/") { path.removeLast() }
        guard path.isEmpty || path.hasPrefix("/"), path.utf8.count <= 200, !path.has(".."),
            path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"?#@\\\"<>".utf8.contains($0) })
        else { return nil }
        return path
    }

    private static let report = "/api/security/csp-report"

    /// The base path that a response names; `nil`: none.
    static func base(in response: TransportResponse) -> String? {
        if let policy = header("content-security-policy", response), let place = policy.first("report-uri ") {
            let uri = policy[place.upperBound...].prefix { $0 != ";" && $0 != " " && $0 != "," }
            if uri.hasSuffix(report) { return path(pathOnly(String(uri.dropLast(report.count)))) }
        }
        guard (300...399).contains(response.status), let location = header("location", response) else { return nil }
        // `/lab/login?next=%2Flab%2Fapi`, `/jupyter/tree`: the part before one of Jupyter's own pages.
        let target = pathOnly(location)
        for page in ["/api/kernels", "/login", "/tree", "/lab", "/notebooks", "/nbclassic", "/doc", "/hub"] {
            if let place = target.first(page), target[place.upperBound...].first.map({ $0 == "/" || $0 == "?" }) ?? true {
                return path(String(target[..<place.lowerBound]))
            }
        }
        return path(String(target.prefix { $0 != "?" }))
    }

    enum Marks: Hashable { case none, perhaps, certain }

    /// Whether a response is Jupyter's. Other programs use its web server, Tornado, too.
    static func marks(_ response: TransportResponse) -> Marks {
        if header("content-security-policy", response)?.has("/security/csp-report") ?? false { return .certain }
        if response.headers.contains(where: { $0.name.lowercased().hasPrefix("x-jupyter") }) { return .certain }
        let page = String(decoding: response.body.prefix(4096), as: UTF8.self).lowercased()
        if let title = page.first("<title>"), page[title.upperBound...].prefix(100).has("jupyter") { return .certain }
        return header("server", response)?.lowercased().hasPrefix("tornadoserver") ?? false ? .perhaps : .none
    }

    /// The date of a response by the clock of its server, which its times are of: `Thu, 26 Nov 2026 10:02:46 GMT`.
    static func date(of response: TransportResponse) -> Timestamp? {
        let words = header("date", response)?.split(separator: " ") ?? []
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard words.count == 6, words[5] == "GMT", words[1].count == 2, let month = months.firstIndex(of: String(words[2])) else {
            return nil
        }
        return Timestamp("\(words[3])-\(month < 9 ? "0" : "")\(month + 1)-\(words[1])T\(words[4])Z")
    }

    private static func header(_ name: String, _ response: TransportResponse) -> String? {
        response.headers.first { $0.name.lowercased() == name }?.value
    }

    /// Without a scheme and a host.
    private static func pathOnly(_ uri: String) -> String {
        guard let scheme = uri.first("://") else { return uri }
        let rest = uri[scheme.upperBound...]
        return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
    }
}
