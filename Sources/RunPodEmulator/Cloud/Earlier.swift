import Fleet

/// A pod as it was before a change, for the replicas that do not have the change yet.
struct Earlier: Sendable {
    var id: String
    /// `nil`: it was not there.
    var pod: EmulatedPod?
    var changedAt: Timestamp
}

extension EmulatedCloud.State {
    /// Keeps what there is of a pod before it is changed; `nil`: it is about to be made.
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

    /// What a replica has that is behind by as much as the faults in force say; `nil`: the same as all the others.
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

    /// The pods as the replica has them that answers the `turn`-th read; with those that were terminated a moment ago.
    func shownPods(turn: Int) -> [EmulatedPod] {
        let shown = earlier.isEmpty ? pods : withEarlier(turn: turn)
        return shown.filter { pod in
            pod.phase != .terminated
                || (activeFaults(for: pod.id).contains(.terminationLingers) && pod.terminatedAt.map { now - $0 < .seconds(2) } ?? false)
        }
    }

    private func withEarlier(turn: Int) -> [EmulatedPod] {
        var shown = pods.compactMap { pod in earlier(of: pod.id, turn: turn).map(\.pod) ?? pod }
        // Under an id that it has no longer.
        for old in earlier where !pods.contains(where: { $0.id == old.id }) {
            if let pod = earlier(of: old.id, turn: turn)?.pod, !shown.contains(where: { $0.id == pod.id }) { shown.append(pod) }
        }
        return shown
    }

    /// RunPod moves a pod to another host: the same in all but its id.
    mutating func move(_ index: Int) {
        let id = makeID()
        willChange(pods[index].id, pods[index])
        willChange(id, nil)
        pods[index].id = id
    }
}
