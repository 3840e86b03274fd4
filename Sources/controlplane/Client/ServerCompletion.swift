import ArgumentParser
import Foundation
import HummingbirdControlPlane
import Wire

/// Names of servers for the shell's completion, from the daemon that the environment names. Without a daemon there are none, and no error:
/// text on the command line of a person who types must not be disturbed.
enum ServerCompletion {
    /// A person waits for it between two keys.
    private static let patience = Duration.seconds(2)

    static let names = CompletionKind.custom { (_: [String], _: Int, _: String) async -> [String] in await all() }

    private static func all() async -> [String] {
        do {
            let options = try CommandOptions.current()
            let token = try options.token ?? SecretFile.read("\(options.dataDirectory)/admin-token")
            let (status, body) = try await DaemonCall(address: options.url, token: token).send(
                "GET", "/servers", body: nil, within: patience)
            guard status == 200 else { return [] }
            return names(of: try JSONDecoder().decode(ServerList.self, from: body).servers)
        } catch {
            return []
        }
    }

    /// A name that several servers have, or that a shell would take apart, is offered by its id.
    static func names(of servers: [ServerDocument]) -> [String] {
        let counts = Dictionary(grouping: servers, by: \.name).mapValues(\.count)
        return servers.map { server in
            let isPlain = server.name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
            return counts[server.name] == 1 && isPlain && !server.name.hasPrefix("-") ? server.name : server.id
        }.sorted()
    }
}
