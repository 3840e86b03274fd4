package import Fleet

extension IdleRules {
    /// The rules in force for one server; `self` are those for servers that have none of their own.
    ///
    /// - Parameters:
    ///   - everyBurstSince: an agent has seen all work of the server since then, however short; `nil`: there is no such agent.
    ///   - learned: its learned timeout; `nil`: nothing was observed of it yet.
    package func inForce(for record: ServerRecord, everyBurstSince: Timestamp?, learned: TimeoutChoice? = nil) -> IdleRules {
        var rules = self
        if let own = record.idleTimeout {
            (rules.timeout, rules.timeoutChangedAt) = (own, record.timeoutChangedAt)
        } else if let ofTags = timeout(ofTags: record.tags) {
            (rules.timeout, rules.timeoutChangedAt) = (ofTags, [timeoutChangedAt, record.timeoutChangedAt].compactMap { $0 }.max())
        }
        if rules.timeout == .auto {  // guard: aFixedTimeoutIsNeverLearned
            let choice = learned ?? .unobserved
            (rules.timeout, rules.learned) = (.after(choice.timeout), choice)
        }
        rules.maximumRuntime = record.maxRuntime
        rules.sparseWork = record.sparseWork
        guard let since = everyBurstSince else { return rules }  // guard: F1_anAgent
        let unseenBefore = rules.sparseWork == nil ? nil : since
        // Quiet time before the agent saw everything counts towards the longer timeout, and not towards the usual one.
        guard case .after(let usual) = rules.timeout, case .after(let longer) = rules.effectiveTimeout, longer > usual else {
            (rules.sparseWork, rules.unseenBefore) = (nil, unseenBefore)
            return rules
        }
        // With an agent the server never stops later than without one.
        if let idleSince = record.idleSince, idleSince + longer <= max(idleSince, since) + usual { return rules }
        (rules.sparseWork, rules.unseenBefore) = (nil, unseenBefore)
        rules.timeoutChangedAt = max(rules.timeoutChangedAt ?? since, since)
        return rules
    }
}
