package import AsyncHTTPClient
import Foundation
import HTTPTransport
import NIOSSL

/// The client of the commands for a daemon, whose certificate may be private. Never shut down, like `HTTPClient.direct`.
package enum DaemonClient {
    /// With the certificates of `CONTROL_PLANE_CA_FILE`; without that setting it is `HTTPClient.direct`.
    package static let shared: HTTPClient = {
        guard let file = ProcessInfo.processInfo.environment["CONTROL_PLANE_CA_FILE"], !file.isEmpty else { return .direct }
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.trustRoots = .file(file)
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: .direct(tls: tls))
    }()

    /// Whether a file has certificates in PEM.
    package static func hasCertificates(_ file: String) -> Bool {
        do { return try !NIOSSLCertificate.fromPEMFile(file).isEmpty } catch { return false }
    }
}
