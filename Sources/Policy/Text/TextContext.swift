package import Fleet

/// What a text for people depends on beside its subject: the moment it is read, and the provider's name.
package struct TextContext: Hashable, Sendable {
    /// On the control plane's clock. `nil`: times are written out in UTC instead of relative to now, for logs and stored texts.
    package var now: Timestamp?
    /// From the control plane's clock to the wall clock, in which the ends of protections are set.
    package var clockCorrection: Duration
    package var provider: ProviderName

    package init(now: Timestamp?, clockCorrection: Duration = .zero, provider: ProviderName = .unnamed) {
        self.now = now
        self.clockCorrection = clockCorrection
        self.provider = provider
    }

    /// Times in UTC, and no provider's name.
    package static let exact = TextContext(now: nil)

    /// `for 4 min`
    package func span(since moment: Timestamp) -> String { now.map { "for \(($0 - moment).inWords)" } ?? "since \(moment.inWords)" }

    /// `for another 3 h`
    package func rest(until moment: Timestamp) -> String { now.map { "for another \((moment - $0).inWords)" } ?? "until \(moment.inWords)" }

    /// The same for an end that is set in wall time.
    func rest(untilWall moment: Timestamp) -> String {
        now.map { "for another \((moment - $0 - clockCorrection).inWords)" } ?? "until \(moment.inWords)"
    }

    /// `4 min ago`
    package func age(of moment: Timestamp) -> String {
        guard let now else { return "at \(moment.inWords)" }
        return now - moment < .seconds(1) ? "now" : "\((now - moment).inWords) ago"
    }
}
