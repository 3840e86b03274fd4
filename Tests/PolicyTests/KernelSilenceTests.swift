import Fleet
import Policy
import Testing

@Suite struct KernelSilenceTests {
    @Test(
        arguments: [
            (true, 7200.0, nil, nil, Duration.seconds(7200)), (true, nil, nil, nil, nil), (false, 7200, nil, nil, nil),
            (true, 7200, 3, nil, nil), (true, 7200, 3600, nil, .seconds(7200)), (true, 7200, nil, "refused", nil),
        ] as [(Bool, Double?, Double?, String?, Duration?)])
    func F65_silenceIsThatOfBusyKernelsAlone(isBusy: Bool, silent: Double?, typed: Double?, absence: String?, expected: Duration?) {
        var reading = HostReading(takenAt: at(0), sessionsAbsence: absence)
        reading.sessions = [.init(kind: .kernel, name: "k", isBusy: isBusy, silentSeconds: silent), .init(kind: .ssh, name: "ssh 1")]
        if let typed { reading.sessions.append(.init(kind: .terminal, name: "pts/0", idleSeconds: typed)) }
        #expect(reading.silenceOfBusyKernels == expected)
    }
}
