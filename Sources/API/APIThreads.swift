import NIOCore
import NIOCore
import NIOPosix

/// The threads of those who ask. What watches the fleet has others: however much is asked, a timer or an answer of RunPod's is not behind it.
enum APIThreads {
    /// Never shut down, like the one that all else shares.
    static let group = MultiThreadedEventLoopGroup(numberOfThreads: max(2, System.coreCount))
}
