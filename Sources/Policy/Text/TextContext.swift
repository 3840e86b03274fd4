public import Fleet

/// What a text for people depends on beside its subject: the moment it is read, and the provider's name.
public struct TextContext: Hashable, Sendable {
    /// On the control plane's clock. `nil`: times are written out in UTC instead of relative to now, for logs and stored texts.
    public var now: Timestamp?
    /// From the control plane's clock to the wall clock, in which the ends of protections are set.
    public var clockCorrection: Duration
    public var provider: ProviderName

    public init(now: Timestamp?, clockCorrection: Duration = .zero, provider: ProviderName = .unnamed) {
        self.now = now
        self.clockCorrection = clockCorrection
        self.provider = provider
    }

    /// Times in UTC, and no provider's name.
    public static let exact = TextContext(now: nil)

    /// `for 4 min`
    public func span(since moment: Timestamp) -> String { now.map { "for \(($0 - moment).inWords)" } ?? "since \(moment)" }

    /// `for another 3 h`
    public func rest(until moment: Timestamp) -> String { now.map { "for another \((moment - $0).inWords)" } ?? "until \(moment)" }

    /// The same for an end that is set in wall time.
    func rest(untilWall moment: Timestamp) -> String {
        now.map { "for another \((moment - $0 - clockCorrection).inWords)" } ?? "until \(moment)"
    }

    /// `4 min ago`
    public func age(of moment: Timestamp) -> String {
        guard let now else { return "at \(moment)" }
        return now - moment < .seconds(1) ? "now" : "\((now - moment).inWords) ago"
    }
}
