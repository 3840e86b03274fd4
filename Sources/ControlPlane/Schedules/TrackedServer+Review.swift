import Fleet
import Policy
import Schedule
import Store

extension TrackedServer {
    /// What one review of a server leads to.
    struct Review: Sendable {
        var stop: StopCause?
        var events: [Event] = []
        /// Scheduled starts that are settled now.
        var settled: [ScheduledStart] = []
        /// `nil`: only a change can lead to anything else.
        var reviewAt: Timestamp?
    }

    /// Puts in force what its schedules ask for, then decides. Neither stops it nor writes anything.
    mutating func review(_ defaults: IdleRules, _ schedules: SchedulePlanner, at now: Timestamp) -> Review {
        let asked = schedules.review(self, at: now)
        scheduled = asked.mode
        var review = Review(events: asked.events, settled: asked.settled, reviewAt: asked.reviewAt)
        guard let decision = decide(defaults, at: now) else { return review }
        review.events += decision.notices.map { $0.event(for: record, textContext(at: now), at: now) }
        review.stop = decision.stop
        review.reviewAt = [decision.reviewAt, asked.reviewAt].compactMap { $0 }.min()
        return review
    }
}

extension AutoShutdownScheduler {
    /// Saves starts that a review settled. What cannot be saved is settled again after a restart.
    func save(_ settled: [ScheduledStart]) async {
        guard !settled.isEmpty else { return }
        let forgotten = (settled.map(\.key.edge).max() ?? .distantPast) - StartRecords.kept
        do {
            try await journal.record { writer throws(StoreError) in try await writer.save(settled, forgetting: forgotten, events: []) }
        } catch {
            report(unsaved: error)
        }
    }
}
