import Fleet
import Transport

/// How this process's clock differs from RunPod's, by the `Date` of its responses.
struct ProviderClock {
    /// Less is latency, a header of whole seconds, or a response from a cache.
    private static let tolerated = Duration.seconds(60)
    /// Responses differ by this much without a change of either clock.
    private static let jitter = Duration.seconds(30)

    /// This clock's time less RunPod's; zero: the clocks agree; `nil`: no response told its time.
    private(set) var offset: Duration?

    /// By how much this clock is ahead; negative: behind; zero: the clocks agree, or no response told its time.
    var ahead: Duration { offset ?? .zero }

    /// - Parameters:
    ///   - date: the header; `nil`: the response has none.
    ///   - now: when the response was received.
    mutating func learn(_ date: String?, at now: Timestamp) {
        guard let there = date.flatMap({ Timestamp(httpDate: $0) }) else { return }
        let difference = now - there
        let shown = abs(difference.inSeconds) > ProviderClock.tolerated.inSeconds ? difference : .zero
        guard let offset, abs((shown - offset).inSeconds) <= ProviderClock.jitter.inSeconds else {
            offset = shown
            return
        }
    }
}
