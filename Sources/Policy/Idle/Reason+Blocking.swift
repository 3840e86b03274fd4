extension Reason.Code {
    /// The reason keeps an idle server on until somebody changes something. Other reasons end by themselves, or with the idle time.
    package var blocksStop: Bool {
        switch self {
        case .unmanaged, .protected, .locked, .unreadableAnswer, .managedElsewhere, .wouldLoseData, .autoShutdownOff, .anotherControlPlane,
            .idleTimeoutOff, .unknownStatus, .workerLimitsUnknown, .stoppedTooOften, .stopNotAllowed:
            true
        case .notRunning, .scaledToZero, .booting, .startGrace, .leased, .busy, .unknown, .idle, .postponed, .sparseWork, .learnedTimeout,
            .warned,
            .runInDoubt, .idleTimeoutReached, .maximumRuntimeReached, .budgetReached, .scheduledOn, .scheduledOff:
            false
        }
    }
}
