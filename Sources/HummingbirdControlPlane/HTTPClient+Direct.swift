package import AsyncHTTPClient
import NIOCore

extension HTTPClient {
    /// For calls whose caller says how long to wait: a refused connection is an answer at once, and an answer that takes long is
    /// waited for as long as was asked. No redirect is followed: an address is what somebody wrote. Never shut down, like `shared`.
    package static let direct: HTTPClient = {
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(5))
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()
}
