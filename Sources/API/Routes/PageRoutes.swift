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
        let isPacked = acceptsGzip(request.headers)
        let etag = isPacked ? file.gzipETag : file.etag
        var headers: HTTPFields = [
            .contentType: file.mediaType, .eTag: etag, .contentSecurityPolicy: PageFiles.contentSecurityPolicy,
            .cacheControl: file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache", .xContentTypeOptions: "nosniff",
            .vary: "Accept-Encoding",
        ]
        if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "no-referrer" }
        if request.headers[values: .ifNoneMatch].contains(where: { $0.contains(etag) }) {
            return Response(status: .notModified, headers: headers)
        }
        if isPacked { headers[.contentEncoding] = "gzip" }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: isPacked ? file.gzip : file.bytes)))
    }

    /// `gzip;q=0` refuses it.
    private func acceptsGzip(_ headers: HTTPFields) -> Bool {
        headers[values: .acceptEncoding].flatMap { $0.split(separator: ",") }.contains { coding in
            let parts = coding.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            return parts.first == "gzip" && !parts.dropFirst().contains { ["q=0", "q=0.0", "q=0.00", "q=0.000"].contains($0) }
        }
    }
}
