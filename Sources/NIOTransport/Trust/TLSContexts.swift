import NIOSSL
import Synchronization
import Transport

/// What is needed to verify each server, prepared once.
///
/// The CA certificates of a whole bundle would take a mebibyte in each connection, so only those are loaded that can vouch for the server. A
/// first connection, on which nothing is sent, shows which these are.
final class TLSContexts: Sendable {
    private let trust: Trust
    private let contexts = Mutex<[String: NIOSSLContext]>([:])

    init(_ trust: Trust) { self.trust = trust }

    /// How the servers of these contexts are checked.
    var check: SecureConnection.Check {
        if case .pin(let digest) = trust { .pin(digest) } else { .issuers }
    }

    /// - Parameters:
    ///   - server: host and port.
    ///   - presented: connects and returns what the server presents. Not called where its key is pinned.
    func context(
        for server: String, presented: () async throws(TransportFailure) -> [[UInt8]]
    ) async throws(TransportFailure) -> NIOSSLContext {
        if let known = contexts.withLock({ $0[server] }) { return known }
        let context: NIOSSLContext
        do {
            context =
                switch trust {
                case .file(let path): try TLSContexts.context(of: await presented(), .file(path))
                case .compiledIn: try TLSContexts.context(of: await presented(), .compiledIn)
                case .pin: try TLSContexts.unverifying()
                }
        } catch {
            if let failure = error as? TransportFailure { throw failure }
            throw .notSent("\(error)")
        }
        contexts.withLock { $0[server] = context }
        return context
    }

    /// After a failed handshake: the server may have another issuer than before, or the file of certificates another content.
    func forget(_ server: String) { contexts.withLock { $0[server] = nil } }

    private static func context(of presented: [[UInt8]], _ source: CertificateSource) throws -> NIOSSLContext {
        var configuration = configuration()
        configuration.trustRoots = .certificates(
            try Issuers.of(presented, in: source).compactMap { bytes in
                // One that cannot be read vouches for nobody.
                do { return try NIOSSLCertificate(bytes: bytes, format: .der) } catch { return nil }
            })
        return try context(configuration)
    }

    /// For a connection whose certificates the handler checks itself.
    static func unverifying() throws -> NIOSSLContext {
        var configuration = configuration()
        configuration.trustRoots = .certificates([])
        // The key says who answers, whatever name or address the certificate has. NIOSSL compares addresses even beside a pin.
        configuration.certificateVerification = .noHostnameVerification
        return try context(configuration)
    }

    private static func configuration() -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }

    /// The text of an error of BoringSSL names files of the machine that built this program.
    private static func context(_ configuration: TLSConfiguration) throws(TrustError) -> NIOSSLContext {
        do { return try NIOSSLContext(configuration: configuration) } catch { throw TrustError(description: "TLS cannot be set up") }
    }
}
