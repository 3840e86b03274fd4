import NIOCore
import NIOCore
import NIOPosix

/// The threads of the API. Polling and stopping have their own, so a flood of requests delays no timer and no response of the provider.
enum APIThreads {
    /// Never shut down, like NIO's own shared group.
    static let group = MultiThreadedEventLoopGroup(numberOfThreads: max(2, System.coreCount))
}
