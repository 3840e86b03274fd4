import Fleet
import Transport

/// How far this process's clock is ahead of RunPod's, by the `Date` of its responses.
struct ProviderClock {
    /// Less is latency, a header of whole seconds, or a response from a cache.
    private static let tolerated = Duration.seconds(60)
    /// Responses differ by this much without a change of either clock.
    private static let jitter = Duration.seconds(30)

    /// Zero: the clocks agree, RunPod's is ahead, or no response told its time.
    private(set) var ahead = Duration.zero

    /// - Parameters:
    ///   - date: the header; `nil`: the response has none.
    ///   - now: when the response was received.
    mutating func learn(_ date: String?, at now: Timestamp) {
        guard let there = date.flatMap({ Timestamp(httpDate: $0) }) else { return }
        let shown = now - there > ProviderClock.tolerated ? now - there : .zero
        let change = shown > ahead ? shown - ahead : ahead - shown
        if change > ProviderClock.jitter { ahead = shown }
    }
}
