import Fleet
import Policy
import RunPodEmulator
import Simulation
import Synchronization
import Testing

@testable import ControlPlane

@Suite struct LogLevelTests {
    @Test(arguments: [
        ("ERROR something broke", LogLevel.error), ("2026-11-23 10:00:00,123 - root - WARNING - low disk", .warning),
        ("[info] ready", .info), (#"{"ts":"x","level":"debug","msg":"ERROR in text"}"#, .debug), ("level=fatal msg=gone", .critical),
        ("W1123 10:00:00.1 7 main.go:3] slow", .warning), ("time=\"x\" lvl=eror level=error", .error),
        ("CRITICAL: out of memory", .critical),
    ])
    func logLevelIsReadFromTheLine(line: String, level: LogLevel) { #expect(LogLevel(in: line) == level) }

    @Test(arguments: ["step 3 of 7, no error so far", "", "loading weights", "the warning was handled", "100%|████| 7/7"])
    func logLevelIsAbsentWithoutOneInTheLine(line: String) { #expect(LogLevel(in: line) == nil) }
}

/// A log that breaks off after every two lines, and hangs in between.
private final class Script: LogSource {
    let lines: [String]
    let asked = Mutex<[String?]>([])
    init(_ lines: [String]) { self.lines = lines }

    func logWorkers(of endpoint: ServerID) async throws(ProviderError) -> [String] { ["w1", "w2"] }

    func follow(
        _ id: ServerID, _ kind: ServerKind, worker: String?, tail: Int, after: String?, patience: Patience,
        receive: @escaping @Sendable (LogLine) -> Bool
    ) async throws(ProviderError) {
        asked.withLock { $0.append(after) }
        let first = after.flatMap { Int($0) }.map { $0 + 1 } ?? max(0, lines.count - tail)
        let end = after == nil ? lines.count : min(lines.count, first + 2)
        for number in first..<max(first, end) {
            let at = Timestamp(secondsSinceEpoch: 1_800_000_000 + Int64(number) * 60)
            guard receive(LogLine(id: "\(number)", at: at, source: "container", text: lines[number])) else { return }
        }
        if after != nil { throw .unreachable("cut") }
    }
}

@Suite struct LogReaderTests {
    private func reader(_ lines: [String], _ scenario: Scenario) async throws -> (LogReader, Script, SimulatedFleet) {
        let fleet = try await SimulatedFleet.adopting(scenario)
        let script = Script(lines)
        let state = FleetState()
        let view = try #require(fleet.orchestrator.list(at: fleet.now).first)
        let record = ServerRecord(id: view.id, kind: view.kind, name: view.name, firstSeenAt: fleet.now)
        state.write { $0.insert(TrackedServer(record: record, holds: Holds(), history: .init(expected: [], since: fleet.now))) }
        return (LogReader(source: script, provider: ProviderName("RunPod"), fleet: state), script, fleet)
    }

    private let lines = (0..<50).map { $0 % 10 == 0 ? "ERROR number \($0)" : "INFO number \($0)" }

    @Test func filteredLogReturnsTheLatestMatchingLines() async throws {
        let (reader, _, fleet) = try await reader(lines, scenario(idlePod()))
        let id = try fleet.id("idle")
        let errors = try await reader.read(id, .init(lines: 3, level: .error))
        #expect(errors.total == 50)
        #expect(errors.entries.map(\.message) == ["ERROR number 20", "ERROR number 30", "ERROR number 40"])
        let found = try await reader.read(id, .init(search: "NUMBER 7"))
        #expect(found.entries.map(\.message) == ["INFO number 7"])
        let late = try await reader.read(id, .init(since: Timestamp(secondsSinceEpoch: 1_800_000_000 + 47 * 60)))
        #expect(late.entries.count == 3)
        #expect(try await reader.read(id, .init(lines: 5)).cursor == "49")
        await #expect(throws: ControlPlaneError.self, "a stream that breaks off before its first line is an error") {
            _ = try await reader.read(id, .init(lines: 5, after: "49"))
        }
    }

    @Test func F46_linesOfAnyLengthTakeNoMoreMemoryThanABound() async throws {
        let long = String(repeating: "x", count: 64 * 1024)
        let (reader, _, fleet) = try await reader((0..<600).map { "\($0) \(long)" }, scenario(idlePod()))
        let page = try await reader.read(try fleet.id("idle"), .init(lines: 5000))
        #expect(page.total == 600)
        #expect(page.entries.last?.message.hasPrefix("599 ") ?? false, "the latest are kept")
        let bytes = page.entries.reduce(0) { $0 + $1.message.utf8.count }
        #expect(bytes <= LogReader.byteLimit && bytes > LogReader.byteLimit / 4)
        #expect(page.cursor == "599")
    }

    @Test func logOfAnEndpointMergesItsWorkers() async throws {
        let (reader, _, fleet) = try await reader(lines, Scenario(endpoints: [.init(id: "e", name: "api")]))
        let page = try await reader.read(try fleet.id("api"), .init(lines: 4))
        #expect(page.entries.map(\.source) == ["w1", "w2", "w1", "w2"])
        #expect(page.cursor == nil)
    }
}
