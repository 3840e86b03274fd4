public import Fleet

extension HostReading {
    /// The shortest silence of the kernels that are busy, when they are all that is busy among the sessions. A kernel that computes without
    /// a word for hours, in a pod that does nothing else, is worth a question at once.
    public var silenceOfBusyKernels: Duration? {
        let busy = sessions.filter { $0.isBusy ?? false }
        guard !busy.isEmpty, sessionsAbsence == nil, sessions.allSatisfy({ $0.kind != .terminal || ($0.idleSeconds ?? 0) > 60 }) else {
            return nil
        }
        let silences = busy.compactMap(\.silentSeconds).filter { (0...1e9).contains($0) }
        return silences.count == busy.count ? silences.min().map { .seconds(Int64($0)) } : nil
    }
}
