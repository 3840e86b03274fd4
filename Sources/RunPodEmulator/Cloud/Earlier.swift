import Fleet

/// A pod as it was before a change, for replicas that lag.
struct Earlier: Sendable {
    var id: String
    /// `nil`: it did not exist.
    var pod: EmulatedPod?
    var changedAt: Timestamp
}

extension EmulatedCloud.State {
    /// Records a pod before a change; `nil`: it is about to be created.
    mutating func willChange(_ id: String, _ pod: EmulatedPod?) {
        let span = longestLag(activeFaults(for: id))
        earlier.removeAll { now - $0.changedAt > .seconds(600) }
        if span > .zero { earlier.append(Earlier(id: id, pod: pod, changedAt: now)) }
    }

    private func longestLag(_ faults: [Fault]) -> Duration {
        faults.map { fault in
            switch fault {
            case .staleReads(let span), .everyOtherReadStale(let span): span
            default: .zero
            }
        }.max() ?? .zero
    }

    /// The pods that a replica shows which lags as long as the active faults say; `nil`: it does not lag.
    private func earlier(of id: String, turn: Int) -> Earlier? {
        let span = activeFaults(for: id).reduce(Duration.zero) { lag, fault in
            switch fault {
            case .staleReads(let span): max(lag, span)
            case .everyOtherReadStale(let span): turn.isMultiple(of: 2) ? lag : max(lag, span)
            default: lag
            }
        }
        return earlier.first { $0.id == id && now - $0.changedAt < span }
    }

    /// The pods as shown by the replica that answers the `turn`-th read, including those that were just terminated.
    func shownPods(turn: Int) -> [EmulatedPod] {
        let shown = earlier.isEmpty ? pods : withEarlier(turn: turn)
        return shown.filter { pod in
            pod.phase != .terminated
                || (activeFaults(for: pod.id).contains(.terminationLingers) && pod.terminatedAt.map { now - $0 < .seconds(2) } ?? false)
        }
    }

    private func withEarlier(turn: Int) -> [EmulatedPod] {
        var shown = pods.compactMap { pod in earlier(of: pod.id, turn: turn).map(\.pod) ?? pod }
        // Its previous id.
        for old in earlier where !pods.contains(where: { $0.id == old.id }) {
            if let pod = earlier(of: old.id, turn: turn)?.pod, !shown.contains(where: { $0.id == pod.id }) { shown.append(pod) }
        }
        return shown
    }

    /// Moves a pod to another host, as RunPod does: only its id changes.
    mutating func move(_ index: Int) {
        let id = makeID()
        willChange(pods[index].id, pods[index])
        willChange(id, nil)
        pods[index].id = id
    }
}
