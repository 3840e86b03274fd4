import Fleet
import Foundation

/// A manifest, or a list of them by platform.
struct ManifestDocument: Decodable, Hashable {
    struct Part: Decodable, Hashable {
        struct Platform: Decodable, Hashable {
            var os: String?
            var architecture: String?
        }
        var digest: String
        var platform: Platform?
    }
    /// Of an image.
    var config: Part?
    /// Of a list.
    var manifests: [Part]?

    /// The manifest for RunPod's machines. `nil`: the list has none.
    var forServers: Part? { manifests?.first { $0.platform?.os == "linux" && $0.platform?.architecture == "amd64" } }
}

/// The configuration of an image.
struct ImageDocument: Decodable, Hashable {
    struct Config: Decodable, Hashable {
        var entrypoint: [String]?
        var command: [String]?

        private enum CodingKeys: String, CodingKey {
            case entrypoint = "Entrypoint"
            case command = "Cmd"
        }
    }
    var config: Config?
}

/// The answer of a registry's token service. Services use either name.
struct TokenDocument: Decodable {
    var token: String?
    var accessToken: String?

    private enum CodingKeys: String, CodingKey {
        case token
        case accessToken = "access_token"
    }
}

/// `WWW-Authenticate: Bearer realm="https://…",service="…",scope="…"`
struct BearerChallenge: Hashable {
    var fields: [String: String]

    /// `nil`: another scheme, or no https address.
    init?(_ header: String?) {
        guard let header, header.lowercased().hasPrefix("bearer ") else { return nil }
        var fields: [String: String] = [:]
        var rest = header.dropFirst("bearer ".count)
        while let equals = rest.firstIndex(of: "=") {
            let name = rest[..<equals].drop { $0 == "," || $0 == " " }.lowercased()
            rest = rest[rest.index(after: equals)...]
            if rest.first == "\"" {
                rest = rest.dropFirst()
                guard let end = rest.firstIndex(of: "\"") else { return nil }
                fields[name] = String(rest[..<end])
                rest = rest[rest.index(after: end)...]
            } else {
                fields[name] = String(rest.prefix { $0 != "," })
                rest = rest.drop { $0 != "," }
            }
        }
        guard let realm = fields["realm"], realm.hasPrefix("https://") else { return nil }
        self.fields = fields
    }

    /// Where a token for reading this repository is. `nil`: it cannot be an address.
    func address(for repository: String) -> String? {
        guard let realm = fields["realm"], var address = URLComponents(string: realm), address.user == nil, address.host != nil else {
            return nil
        }
        var query = [URLQueryItem(name: "scope", value: fields["scope"] ?? "repository:\(repository):pull")]
        if let service = fields["service"] { query.append(URLQueryItem(name: "service", value: service)) }
        address.queryItems = (address.queryItems ?? []) + query
        return address.string
    }
}
