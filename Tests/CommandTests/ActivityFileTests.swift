import Foundation
import Policy
import Testing

@testable import controlplane

@Suite struct ActivityFileTests {
    private func spans(_ text: String) throws -> [[Backtest.Span]] { try ActivityFile(text, busyPercent: 1).activity }

    private func span(_ start: Double, _ end: Double) -> Backtest.Span { Backtest.Span(start: start, end: end) }

    @Test func turnsRequestsIntoBusySpans() throws {
        let file = try ActivityFile("server,arrival_s,duration_s\nb,10,5\na,0,2.5\na,1,3\n\n", busyPercent: 1)
        #expect(file.activity == [[span(0, 4)], [span(10, 15)]])
        #expect((file.kind, file.serverCount, file.rowCount) == (.requests, 2, 3))
    }

    @Test func aSampleHoldsUntilTheNextOne() throws {
        let text = "time_s,gpu_util_percent\n0,0\n60,50\n120,2\n180,0.5\n240,80"
        #expect(try spans(text) == [[span(60, 180), span(240, 300)]])
    }

    @Test(arguments: [
        ("0,90\n0,0\n60,0\n60,0\n120,0\n120,70", [(0.0, 60.0), (120, 180)]),
        ("0,0\n0,90\n60,0\n60,0\n120,70\n120,0", [(0, 60), (120, 180)]),
        // One unknown GPU beside an idle one is unknown, beside a busy one it is work.
        ("0,90\n60,0\n60,\n120,0\n180,\n180,50", [(0, 60), (180, 240)]),
    ])
    func severalGPUsAtOneTimeAreOneSample(rows: String, busy: [(Double, Double)]) throws {
        let found = try spans("time_s,util\n" + rows)
        #expect(found.flatMap { $0 } == busy.map { span($0.0, $0.1) })
    }

    @Test(arguments: ["0,0.4\n60,0\n120,1", "0,1\n60,0", "0,0.97\n60,0.01"]) func refusesSamplesThatLookLikeFractions(rows: String) {
        #expect {
            try ActivityFile("time_s,util\n" + rows, busyPercent: 1)
        } throws: {
            "\($0)".contains("give percent")
        }
    }

    @Test(arguments: ["", "nan", "NULL"]) func anUnknownSampleOrAGapEndsAnIdleGap(unknown: String) throws {
        let text = "time_s,util\n0,50\n60,0\n120,\(unknown)\n180,0\n240,50\n300,0\n360,0\n2000,50"
        #expect(try spans(text) == [[span(0, 60)], [span(240, 300)], [span(2000, 2060)]])
    }

    @Test(arguments: [
        "Server, Timestamp , Duration\n a , 2024-11-15T00:01:00Z , 5 ", "\u{FEFF}server,arrival,duration\r\na,1731628860,5\r\n",
        "\"server\",\"time\",\"seconds\"\n\"a\",\"1731628860\",\"5\"",
    ])
    func findsColumnsInEverySpelling(text: String) throws {
        #expect(try spans(text) == [[span(1_731_628_860, 1_731_628_865)]])
    }

    @Test func aFieldInQuotesMayHoldCommasAndQuotes() throws {
        let file = try ActivityFile("server,note,arrival_s,duration_s\n\"a,b\",\"says \"\"x,y\"\"\",5,2\n\"a\"\"b\",,7,1\n", busyPercent: 1)
        #expect(file.activity == [[span(7, 8)], [span(5, 7)]] && file.serverCount == 2)
    }

    @Test(arguments: [
        ("", "line 1"), ("\n\n", "line 1"), ("server,arrival_s,duration_s", "line 2"), ("server,what\n", "line 1"),
        ("server,time_s\n", "line 1"), ("time_s,util\nx,1", "line 2"), ("time_s,util\n1,x", "line 2"), ("time_s,duration\n1,", "line 2"),
        ("time_s,duration\n1,2\n1,-2", "line 3"), ("time_s,duration\n1,inf", "line 2"), ("time_s,duration\n1e300,1", "line 2"),
        ("time_s,duration\n1", "line 2"),
    ])
    func refusesAnInvalidRowWithItsLine(text: String, line: String) {
        #expect {
            try ActivityFile(text, busyPercent: 1)
        } throws: {
            "\($0)".hasPrefix(line)
        }
    }

    /// Real requests of 40 servers, which lie beside the project and not in it.
    static let traces = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../shared/traces/requests.csv.gz").standardizedFileURL.path

    @Test(
        .tags(.long),
        .tags(.long),
        .enabled(if: FileManager.default.fileExists(atPath: traces), "skipped: no request traces beside the project"),
        arguments: [(60.0, 1.34), (180, 1.42), (600, 1.38)])
    func learnedTimeoutStaysNearTheOptimumOnRealRequests(start: Double, atMost: Double) async throws {
        let activity = try ActivityFile(try await BacktestCommand.contents(of: Self.traces), busyPercent: 1).activity
        let learned = Backtest.replay(activity, under: .learned(floor: 0), start: start)
        #expect(learned.cost(start: start) / Backtest.optimum(activity, start: start) <= atMost)
    }
}
