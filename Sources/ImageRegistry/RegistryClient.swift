import CLibcrypto
package import Fleet
import Foundation
package import Transport

/// Reads the configuration of public images from their registries, by the registry API that all of them have. Anonymous and read-only.
package struct RegistryClient: ImageSource {
    private let transport: any Transport

    private static let timeout = Duration.seconds(10)
    private static let longest = 4 << 20
    private static let manifests = [
        "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json",
        "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json",
    ].joined(separator: ", ")

    /// - Parameter transport: follows no redirects.
    package init(transport: any Transport) { self.transport = transport }

    package func command(of image: String) async throws(ImageError) -> ImageCommand {
        guard let name = ImageReference(image) else { throw ImageError("its name cannot be read") }
        guard name.isOfKnownRegistry else {
            throw ImageError("only images of public registries are looked up, and \(name.registry) is none of them")
        }
        var session = Session(name: name)
        var manifest: ManifestDocument = try decoded(try await read("manifests/\(name.reference)", &session), name)
        if manifest.config == nil {
            guard let part = manifest.forServers else { throw ImageError("the image is not for Linux on x86_64") }
            guard ImageReference.isDigest(part.digest) else { throw RegistryClient.strange(name) }
            manifest = try decoded(try await read("manifests/\(part.digest)", &session, digest: part.digest), name)
        }
        guard let config = manifest.config, ImageReference.isDigest(config.digest) else { throw RegistryClient.strange(name) }
        let document: ImageDocument = try decoded(try await read("blobs/\(config.digest)", &session, digest: config.digest), name)
        let command = ImageCommand(
            entrypoint: document.config?.entrypoint ?? [], command: document.config?.command ?? [])
        guard !(command.entrypoint + command.command).isEmpty else { throw ImageError("the image has no command of its own") }
        return command
    }

    // MARK: Requests

    private struct Session {
        var name: ImageReference
        /// Anonymous and short-lived. `nil`: the registry asked for none so far.
        var token: String?
    }

    /// - Parameter digest: of the expected bytes; `nil`: of a tag, which may mean anything.
    private func read(_ path: String, _ session: inout Session, digest: String? = nil) async throws(ImageError) -> [UInt8] {
        let url = "https://\(session.name.host)/v2/\(session.name.repository)/\(path)"
        var response = try await send(url, session.token, session.name)
        if response.status == 401, session.token == nil {
            session.token = try await token(for: response.header("WWW-Authenticate"), session.name)
            response = try await send(url, session.token, session.name)
        }
        var redirects = 0
        while [301, 302, 303, 307, 308].contains(response.status), let target = response.header("Location"), redirects < 3 {
            // The token is for the registry alone.
            guard target.hasPrefix("https://") else { throw RegistryClient.strange(session.name) }
            response = try await send(target, nil, session.name)
            redirects += 1
        }
        guard response.status == 200 else { throw RegistryClient.refusal(response.status, session.name) }
        // Whoever answered after a redirect: the bytes are those that the registry named.
        if let digest, RegistryClient.digest(of: response.body) != digest { throw RegistryClient.strange(session.name) }
        return response.body
    }

    private func send(_ url: String, _ token: String?, _ name: ImageReference) async throws(ImageError) -> TransportResponse {
        var headers = [("Accept", RegistryClient.manifests), ("User-Agent", "controlplane/\(Product.version)")]
        if let token { headers.append(("Authorization", "Bearer \(token)")) }
        let response: TransportResponse
        do {
            response = try await transport.send(
                TransportRequest(method: "GET", url: url, headers: headers), timeout: RegistryClient.timeout)
        } catch {
            throw ImageError("\(name.registry) does not respond")
        }
        guard response.body.count <= RegistryClient.longest else { throw RegistryClient.strange(name) }
        return response
    }

    private func token(for challenge: String?, _ name: ImageReference) async throws(ImageError) -> String {
        guard let address = BearerChallenge(challenge)?.address(for: name.repository) else { throw RegistryClient.refusal(401, name) }
        let response = try await send(address, nil, name)
        guard response.status == 200 else { throw RegistryClient.refusal(response.status, name) }
        let document: TokenDocument = try decoded(response.body, name)
        guard let token = document.token ?? document.accessToken, (1...16_384).contains(token.utf8.count),
            token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw RegistryClient.strange(name) }
        return token
    }

    // MARK: Answers

    private func decoded<Document: Decodable>(_ body: [UInt8], _ name: ImageReference) throws(ImageError) -> Document {
        do { return try JSONDecoder().decode(Document.self, from: Data(body)) } catch { throw RegistryClient.strange(name) }
    }

    private static func digest(of bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(bytes, bytes.count, &digest)
        return "sha256:" + Hexadecimal.text(of: digest)
    }

    private static func strange(_ name: ImageReference) -> ImageError { ImageError("\(name.registry) sent an answer that cannot be used") }

    private static func refusal(_ status: Int, _ name: ImageReference) -> ImageError {
        switch status {
        case 401, 403: ImageError("\(name.registry) has no such image that everybody may read; it may be private")
        case 404: ImageError("\(name.registry) has no image \(name.repository) with \(name.reference)")
        case 429: ImageError("\(name.registry) allows no more requests for now")
        default: ImageError("\(name.registry) answered with status \(status)")
        }
    }
}
