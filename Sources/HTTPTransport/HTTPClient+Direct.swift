package import AsyncHTTPClient
import NIOCore
package import NIOSSL

extension HTTPClient {
    /// A request that finds no free connection within 5 s fails unsent, and the pre-stop hooks of a whole fleet may be called at once.
    static let connectionsPerHost = 4096

    /// A shared client for calls whose caller sets the time limit. Never shut down, like `HTTPClient.shared`.
    ///
    /// A refused connection fails at once instead of being retried. No redirect is followed: the address is the one that somebody configured.
    package static let direct = HTTPClient(eventLoopGroupProvider: .singleton, configuration: .direct(tls: nil))
}

extension HTTPClient.Configuration {
    /// - Parameter tls: `nil`: with the certificates of this machine.
    package static func direct(tls: TLSConfiguration?) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.tlsConfiguration = tls
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(5))
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.httpVersion = .http1Only
        // guard: everyServerThatIsDue
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = HTTPClient.connectionsPerHost
        return configuration
    }
}
