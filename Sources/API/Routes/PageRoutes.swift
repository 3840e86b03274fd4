import HTTPTypes
import Hummingbird
import NIOCore
import Page

/// `/` and `/assets/…`: the web page. It needs no token; its calls of the API do.
struct PageRoutes {
    /// The paths of its routes, as the router has them.
    static let paths: Set<String> = ["/", "/assets/**"]

    func add(to router: Router<APIContext>) {
        router.get("/") { request, _ in try file("/", request) }
        router.get("assets/**") { request, _ in try file(request.uri.path, request) }
    }

    private func file(_ path: String, _ request: Request) throws(Problem) -> Response {
        guard let file = PageFiles.file(at: path) else {
            throw Problem(.notFound, "no-such-file", "the page has no such file; open / again to get the present version")
        }
        var headers: HTTPFields = [
            .contentType: file.mediaType, .eTag: file.etag, .contentSecurityPolicy: PageFiles.contentSecurityPolicy,
            .cacheControl: file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache", .xContentTypeOptions: "nosniff",
        ]
        if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
        if request.headers[values: .ifNoneMatch].contains(where: { $0.contains(file.etag) }) {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
}
