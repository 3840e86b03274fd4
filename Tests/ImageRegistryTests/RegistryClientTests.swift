import CLibcrypto
import Fleet
import Synchronization
import Testing
import Transport

@testable import ImageRegistry

/// A registry in memory: answers by address, and what it was asked.
private final class Registry: Transport {
    let answers: [String: TransportResponse]
    let asked = Mutex<[(url: String, authorization: String?)]>([])

    init(_ answers: [String: TransportResponse]) { self.answers = answers }

    func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        let authorization = call.headers.first { $0.name == "Authorization" }?.value
        asked.withLock { $0.append((call.url, authorization)) }
        if authorization == nil, let challenge = answers["anonymous \(call.url)"] { return challenge }
        guard let answer = answers[call.url] else { throw .notSent("no connection") }
        return answer
    }

    func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse { throw .notSent("no streams here") }
}

private func digest(_ text: String) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(Array(text.utf8), text.utf8.count, &digest)
    return "sha256:" + digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}

private func ok(_ body: String) -> TransportResponse { TransportResponse(status: 200, body: Array(body.utf8)) }

/// What an image runs, from registries that answer as they do, and as they should not.
@Suite struct RegistryClientTests {
    private static let base = "https://registry-1.docker.io/v2/me/train"
    private static let challenge = TransportResponse(
        status: 401,
        headers: [
            (
                "WWW-Authenticate",
                #"Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:me/train:pull""#
            )
        ])
    private static let tokenURL = "https://auth.docker.io/token?scope=repository:me/train:pull&service=registry.docker.io"

    /// An image for two platforms behind a token, whose configuration is at another host.
    private func hub(_ config: String, _ change: (inout [String: TransportResponse]) -> Void = { _ in }) -> Registry {
        let manifest = #"{"config": {"digest": "\#(digest(config))", "mediaType": "x"}, "layers": []}"#
        let index =
            #"{"manifests": [{"digest": "\#(digest("arm"))", "platform": {"os": "linux", "architecture": "arm64"}}, "#
            + #"{"digest": "\#(digest(manifest))", "platform": {"os": "linux", "architecture": "amd64"}}]}"#
        var answers: [String: TransportResponse] = [
            "anonymous \(Self.base)/manifests/2": Self.challenge, Self.tokenURL: ok(#"{"token": "abc"}"#),
            "\(Self.base)/manifests/2": ok(index), "\(Self.base)/manifests/\(digest(manifest))": ok(manifest),
            "\(Self.base)/blobs/\(digest(config))": TransportResponse(status: 307, headers: [("location", "https://cdn.example.com/x?y")]),
            "https://cdn.example.com/x?y": ok(config),
        ]
        change(&answers)
        return Registry(answers)
    }

    private func outcome(_ registry: Registry, _ image: String = "me/train:2") async -> String {
        do {
            let command = try await RegistryClient(transport: registry).command(of: image)
            return "\(command.entrypoint) \(command.command)"
        } catch {
            return "\(error)"
        }
    }

    @Test(
        arguments: [
            (#"{"config": {"Entrypoint": ["python", "-u"], "Cmd": ["t.py"]}}"#, #"["python", "-u"] ["t.py"]"#),
            (#"{"config": {"Entrypoint": null, "Cmd": ["/start.sh"]}}"#, #"[] ["/start.sh"]"#),
            (#"{"config": {"Entrypoint": ["/run"]}}"#, #"["/run"] []"#),
            (#"{"config": {}}"#, "the image has no command of its own"), ("{}", "the image has no command of its own"),
            (#"{"config": {"Entrypoint": "python t.py"}}"#, "docker.io sent an answer that cannot be used"),
            (#"{"config": {"Cmd": [1]}}"#, "docker.io sent an answer that cannot be used"),
        ])
    func readsWhatAnImageRuns(config: String, expected: String) async {
        #expect(await outcome(hub(config)) == expected)
    }

    @Test func theTokenGoesToTheRegistryAlone() async {
        let registry = hub(#"{"config": {"Cmd": ["a"]}}"#)
        _ = await outcome(registry)
        for (url, authorization) in registry.asked.withLock({ $0 }) {
            let isRegistrys = url.hasPrefix(Self.base) && !(url.hasSuffix("/2") && authorization == nil)
            #expect(authorization == (isRegistrys ? "Bearer abc" : nil), "\(url)")
        }
    }

    @Test(
        arguments: [
            (404, "docker.io has no image me/train with 2"), (429, "docker.io allows no more requests for now"),
            (403, "docker.io has no such image that everybody may read; it may be private"), (500, "docker.io answered with status 500"),
        ])
    func saysWhyNot(status: Int, expected: String) async {
        let registry = hub("{}") { $0["\(Self.base)/manifests/2"] = TransportResponse(status: status) }
        #expect(await outcome(registry) == expected)
    }

    /// None of these leads to a command, or to a request that the registry must not cause.
    @Test(arguments: [
        ("\(base)/manifests/2", ok("{}"), "not for Linux"), ("\(base)/manifests/2", ok("<html>"), "cannot be used"),
        ("\(base)/manifests/2", ok(#"{"config": {"digest": "../../x"}}"#), "cannot be used"),
        (
            "\(base)/manifests/2", ok(#"{"manifests": [{"digest": "x", "platform": {"os": "linux", "architecture": "amd64"}}]}"#),
            "cannot be used"
        ),
        ("https://cdn.example.com/x?y", ok(#"{"config": {"Cmd": ["evil"]}}"#), "cannot be used"),
        (
            "https://cdn.example.com/x?y", TransportResponse(status: 302, headers: [("Location", "http://169.254.169.254/")]),
            "cannot be used"
        ),
        (tokenURL, ok(#"{"token": "a b"}"#), "cannot be used"), (tokenURL, ok("{}"), "cannot be used"),
        (
            "anonymous \(base)/manifests/2",
            TransportResponse(status: 401, headers: [("WWW-Authenticate", #"Bearer realm="http://169.254.169.254/""#)]), "may be private"
        ),
        ("anonymous \(base)/manifests/2", TransportResponse(status: 401, headers: [("WWW-Authenticate", "Basic")]), "may be private"),
    ])
    func anAnswerThatIsWrongIsNotUsed(url: String, answer: TransportResponse, word: String) async {
        let registry = hub(#"{"config": {"Cmd": ["a"]}}"#) { $0[url] = answer }
        let text = await outcome(registry)
        #expect(text.contains(word), "\(text)")
        #expect(registry.asked.withLock { $0 }.allSatisfy { !$0.url.contains("169.254") })
    }

    @Test(arguments: [
        ("localhost:5000/x", "public registries"), ("169.254.169.254/x", "public registries"),
        ("registry.example.com/a/b", "public registries"),
        ("10.0.0.5:8443?.gcr.io/a/b", "cannot be read"), ("169.254.169.254#.pkg.dev/a/b", "cannot be read"),
        ("me@10.0.0.5.gcr.io/a/b", "cannot be read"),
        ("ghcr.io.example.com/a", "public registries"), ("a b", "cannot be read"), ("", "cannot be read"), ("A/b", "cannot be read"),
        ("me/../x", "cannot be read"), ("me/x@sha256:ab", "cannot be read"), ("me/x:a?b", "cannot be read"), ("me//x", "cannot be read"),
    ])
    func asksOnlyPublicRegistries(image: String, word: String) async {
        let registry = Registry([:])
        let text = await outcome(registry, image)
        #expect(text.contains(word) && registry.asked.withLock { $0 }.isEmpty, "\(text)")
    }

    @Test(
        arguments: [
            ("ubuntu", "registry-1.docker.io", "library/ubuntu", "latest"), ("me/x:2.4.0", "registry-1.docker.io", "me/x", "2.4.0"),
            ("docker.io/me/x", "registry-1.docker.io", "me/x", "latest"), ("ghcr.io/a/b/c:t", "ghcr.io", "a/b/c", "t"),
            ("nvcr.io/nvidia/pytorch:25.01-py3", "nvcr.io", "nvidia/pytorch", "25.01-py3"),
            ("europe-docker.pkg.dev/p/r/i", "europe-docker.pkg.dev", "p/r/i", "latest"),
            (
                "me/x:2@sha256:" + String(repeating: "a", count: 64), "registry-1.docker.io", "me/x",
                "sha256:" + String(repeating: "a", count: 64)
            ),
        ])
    func readsNamesAsDockerDoes(image: String, host: String, repository: String, reference: String) throws {
        let name = try #require(ImageReference(image))
        #expect(name.host == host && name.repository == repository && name.reference == reference && name.isOfKnownRegistry)
    }
}
