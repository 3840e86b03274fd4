package import Fleet

extension HostReading {
    /// The shortest time without output of the busy kernels, if nothing else among the sessions is busy. A kernel that is silent for hours in
    /// an otherwise idle pod is worth an early alert. `nil`: no kernel is busy, something else is, or a silence is unknown.
    package var silenceOfBusyKernels: Duration? {
        let busy = sessions.filter { $0.isBusy ?? false }
        guard !busy.isEmpty, sessionsAbsence == nil, sessions.allSatisfy({ $0.kind != .terminal || ($0.idleSeconds ?? 0) > 60 }) else {
            return nil
        }
        let silences = busy.compactMap(\.silentSeconds).filter { (0...1e9).contains($0) }
        return silences.count == busy.count ? silences.min().map { .seconds(Int64($0)) } : nil
    }
}
