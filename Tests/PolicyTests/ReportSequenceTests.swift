import Fleet
import Policy
import Testing

private func moment(_ seconds: Double) -> Timestamp {
    Timestamp(microsecondsSinceEpoch: 1_800_000_000_000_000 + Int64(seconds * 1_000_000))
}

@Suite struct ReportSequenceTests {
    /// What becomes of reports with these starts, moments and arrivals, in seconds.
    private func standings(_ reports: [(startedAt: Double, takenAt: Double, received: Double)]) -> [ReportSequence.Standing] {
        var sequence = ReportSequence()
        return reports.map { report in
            sequence.record(
                startedAt: moment(report.startedAt), takenAt: moment(report.takenAt), lateAfter: .seconds(15), at: moment(report.received))
        }
    }

    @Test func F67_oneAgentIsInOrderWhateverItsClockSays() {
        #expect(standings((0..<20).map { (0, Double($0) * 5, Double($0) * 5 + 0.2) }).allSatisfy { $0 == .inOrder })
        #expect(standings((0..<20).map { (1e6, 1e6 + Double($0) * 5, Double($0) * 5) }).allSatisfy { $0 == .inOrder })
        // A day on a clock that loses a second in a thousand.
        #expect(standings((0..<17_280).map { (0, Double($0) * 4.995, Double($0) * 5) }).allSatisfy { $0 == .inOrder })
    }

    @Test func F67_aRepeatedReportIsNoNews() {
        #expect(standings([(0, 5, 5), (0, 5, 6), (0, 5, 3000), (0, 6, 3001)]) == [.inOrder, .repeated, .inOrder, .inOrder])
    }

    @Test func F67_aReportThatTravelledIsLate() {
        #expect(standings([(0, 5, 5), (0, 10, 10), (0, 12, 40), (0, 45, 45)]) == [.inOrder, .inOrder, .late, .inOrder])
    }

    @Test func F67_aClockThatIsSetBackCostsOneReport() {
        #expect(standings([(0, 5000, 5), (0, 5005, 10), (0, 1, 15), (0, 6, 20)]) == [.inOrder, .inOrder, .late, .inOrder])
    }

    @Test func F67_anAgentThatStartsAnewIsOneAgent() {
        #expect(standings([(0, 5, 5), (0, 10, 10), (20, 21, 21), (20, 26, 26)]) == [.inOrder, .inOrder, .inOrder, .inOrder])
    }

    @Test func F67_twoAgentsThatTakeTurnsAreContested() {
        let reports = [(0.0, 5.0, 5.0), (1, 6, 6), (0, 10, 10), (1, 11, 11), (1, 30, 30), (1, 60, 60), (1, 72, 72)]
        #expect(standings(reports) == [.inOrder, .inOrder, .contested, .contested, .contested, .contested, .inOrder])
        // Each report with a start of its own.
        #expect(standings((0..<6).map { (Double($0), Double($0), Double($0)) }).suffix(3) == [.contested, .contested, .contested])
    }
}
