import Fleet
import Transport

/// What is left of RunPod's rate limit for one operation, and who may use it. A part is reserved for stops and starts, which always go.
///
/// However long RunPod asks to wait, and however empty a window is, one call goes out after a while to check. A number in another unit must
/// not stop all polls for a day.
struct RateBudget: Hashable, Sendable {
    struct Window: Hashable, Sendable {
        /// Requests in a whole window; `nil`: unknown.
        var quota: Int?
        var remaining: Int
        var resetsAt: Timestamp
    }

    /// By the provider's names: `minute`, `hour`, `day`.
    private(set) var windows: [String: Window] = [:]
    /// Before this moment only stops and starts are sent, at RunPod's request.
    private(set) var closedUntil: Timestamp?
    /// When a request was last sent or answered.
    private var usedAt = Timestamp.distantPast

    init() {}

    enum Urgency: Hashable, Sendable {
        /// Ordinary reads, which may have to wait.
        case routine
        /// The list of all pods: without it every idle clock stops.
        case watching
        /// Stops and starts, and the read right before them.
        case urgent
    }

    /// The longest wait that RunPod can ask for.
    static let longestClosed = Duration.seconds(60)
    /// The list of pods is requested this long after the previous one, whatever RunPod asked for.
    private static let watchedEvery = (closed: Duration.seconds(30), exhausted: Duration.seconds(15))
    /// The same for other reads.
    private static let probedEvery = Duration.seconds(60)

    /// How long a request has to wait; `nil`: it may go now.
    func wait(for urgency: Urgency, at now: Timestamp) -> Duration? {
        if urgency == .urgent { return nil }
        if let closedUntil, now < closedUntil {
            return capped(closedUntil - now, by: urgency == .watching ? RateBudget.watchedEvery.closed : RateBudget.longestClosed, at: now)
        }
        guard let wait = exhaustion(for: urgency, at: now) else { return nil }
        return capped(wait, by: urgency == .watching ? RateBudget.watchedEvery.exhausted : RateBudget.probedEvery, at: now)
    }

    private func capped(_ wait: Duration, by ceiling: Duration, at now: Timestamp) -> Duration? {
        let probe = usedAt + ceiling - now
        return probe > .zero ? min(wait, probe) : nil
    }

    /// The time until the windows have room again.
    private func exhaustion(for urgency: Urgency, at now: Timestamp) -> Duration? {
        let exhausted: [Window]
        switch urgency {
        case .urgent: return nil
        case .watching: exhausted = windows.values.filter { $0.resetsAt > now && $0.remaining <= reserve($0) }
        case .routine: exhausted = windows.values.filter { $0.resetsAt > now && $0.remaining <= reserve($0) + watch($0, at: now) }
        }
        return exhausted.map { $0.resetsAt - now }.max()
    }

    /// A tenth of each window, at least five requests.
    private func reserve(_ window: Window) -> Int { max(5, (window.quota ?? 0) / 10) }

    /// What the list of pods needs until the window ends: a call every five seconds, at most half of the window.
    private func watch(_ window: Window, at now: Timestamp) -> Int {
        min(Int((window.resetsAt - now).wholeSeconds / 5) + 1, (window.quota ?? 60) / 2)
    }

    /// Counts a request that is about to be sent, so that concurrent requests do not overrun the window.
    mutating func spend(at now: Timestamp) {
        usedAt = now
        for (name, window) in windows where window.resetsAt > now { windows[name]?.remaining = window.remaining - 1 }
    }

    private static let largest = 1_000_000_000

    /// Applies an answer's headers. Unknown ones are ignored.
    mutating func learn(
        status: Int, rateLimit: String?, policy: String?, retryAfter: String?, at now: Timestamp
    ) {
        usedAt = now
        let quotas = RateBudget.members(policy ?? "")
        var shown: [String: Window] = [:]
        for (name, values) in RateBudget.members(rateLimit ?? "") {
            guard let remaining = values["r"], (0...RateBudget.largest).contains(remaining), let seconds = values["t"], seconds >= 0,
                seconds <= 86_400 * 2
            else { continue }
            shown[name] = Window(
                quota: quotas[name]?["q"].flatMap { (0...RateBudget.largest).contains($0) ? $0 : nil } ?? windows[name]?.quota,
                remaining: remaining,
                resetsAt: now + .seconds(seconds))
        }
        // RunPod lists every window in each answer. One that it lists no more is over: otherwise a single odd `day` slows reads for a day.
        if !shown.isEmpty { windows = shown }  // guard: F82_aWindowThatIsNotListedAnyMore
        guard status == 429 else { return }
        let requested = retryAfter.flatMap { RetryAfter.span($0, at: now) }
        let exhausted = windows.values.filter { $0.remaining <= 0 && $0.resetsAt > now }.map { $0.resetsAt - now }.max()
        let wait = [requested, exhausted].compactMap { $0 }.max() ?? .seconds(5)
        closedUntil = now + min(max(wait, .seconds(1)), RateBudget.longestClosed)  // guard: F51_noWord
    }

    /// Reads a structured-field list such as `"minute";r=0;t=12, "hour";r=2800;t=1812` (RFC 9651).
    static func members(_ text: String) -> [String: [String: Int]] {
        var members: [String: [String: Int]] = [:]
        for member in text.split(separator: ",").prefix(16) {
            let parts = member.split(separator: ";").map { $0.trimmingSpaces }
            guard let name = parts.first, name.count > 2, name.hasPrefix("\""), name.hasSuffix("\"") else { continue }
            var values: [String: Int] = [:]
            for part in parts.dropFirst() {
                let sides = part.split(separator: "=", maxSplits: 1)
                if sides.count == 2, let value = Int(sides[1]) { values[String(sides[0])] = value }
            }
            members[String(name.dropFirst().dropLast())] = values
        }
        return members
    }
}
