import Fleet
import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix

/// `/agent`: the script that installs the agent in a pod, and the program. They need no token: nothing in them is secret.
struct AgentFileRoutes {
    let binary: AgentBinary
    /// How people reach this daemon; `nil`: as the request says.
    let publicURL: String?
    let isSecure: Bool

    func add(to router: Router<APIContext>) {
        router.get("agent") { request, _ in try await script(request) }
        router.get("agent/controlplane-agent") { request, context in try await program(request, context) }
        router.get("agent/controlplane-agent.sha256") { _, _ in
            let version = try await version()
            return text("\(version.sha256)  controlplane-agent\n", "text/plain; charset=utf-8")
        }
    }

    /// Reading and hashing the file takes some milliseconds, once.
    private func version() async throws -> AgentBinary.Version {
        guard let version = try await NIOThreadPool.singleton.runIfActive({ binary.version() }) else {
            throw Problem(
                .notFound, "no-agent",
                "this daemon has no agent to serve; build it with make agent, and put it beside the daemon or set AGENT_BINARY")
        }
        return version
    }

    private func script(_ request: Request) async throws -> Response {
        let version = try await version()
        guard let address = publicURL ?? AgentFileRoutes.address(request, isSecure: isSecure) else {
            throw Problem(.badRequest, "bad-host", "the Host header names no address of this daemon")
        }
        let script = String(decoding: PackageResources.install_sh, as: UTF8.self)
            .replacing("@URL@", with: address).replacing("@SHA256@", with: version.sha256)
        return text(script, "text/x-shellscript; charset=utf-8")
    }

    private func text(_ text: String, _ type: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "no-cache", .xContentTypeOptions: "nosniff"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func program(_ request: Request, _ context: APIContext) async throws -> Response {
        let version = try await version()
        let tag = "\"\(version.sha256)\""
        var headers: HTTPFields = [
            .contentType: "application/octet-stream", .eTag: tag, .cacheControl: "no-cache", .xContentTypeOptions: "nosniff",
        ]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        headers[.contentLength] = "\(version.bytes)"
        return Response(
            status: .ok, headers: headers, body: try await FileIO(threadPool: .singleton).loadFile(path: version.path, context: context))
    }

    /// How the client reached this daemon, for the script. `nil`: its headers hold what no address has, so nothing of it may get into a
    /// script.
    static func address(_ request: Request, isSecure: Bool) -> String? {
        guard let host = request.head.authority, (1...255).contains(host.utf8.count),
            host.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"):
                    true
                default: false
                }
            })
        else { return nil }
        // Set by a proxy that ends TLS.
        let isProxied = HTTPField.Name("X-Forwarded-Proto").map { request.headers[$0] == "https" } ?? false
        return "\(isSecure || isProxied ? "https" : "http")://\(host)"
    }
}
