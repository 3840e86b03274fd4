import ControlPlane
import Fleet
import Foundation
import Policy
import RunPodEmulator
import Simulation
import Testing

/// Recorded GPU activity of real inference servers, where the recordings are at hand beside the project or named by GPU_TRACE.
enum RecordedTrace {
    static let path: String? = {
        let named = ProcessInfo.processInfo.environment["GPU_TRACE"]
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("../shared/traces/gpu_duty.csv.gz").standardized.path
        let path = named ?? beside
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    /// Percent by minute, of each server.
    static func read() throws -> [String: [Int]] {
        let unzip = Process()
        unzip.executableURL = URL(fileURLWithPath: "/bin/zcat")
        unzip.arguments = [try #require(path)]
        let output = Pipe()
        unzip.standardOutput = output
        try unzip.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        unzip.waitUntilExit()
        var traces: [String: [Int]] = [:]
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst() {
            let fields = line.split(separator: ",")
            guard fields.count == 3, let percent = Double(fields[2]) else { continue }
            traces[String(fields[0]), default: []].append(max(0, min(100, Int(percent.rounded(.up)))))
        }
        return traces
    }
}

@Suite struct TracePropertyTests {
    /// A day of twelve real servers: each that pauses for an hour is stopped, none within the hour after work.
    @Test(.enabled(if: RecordedTrace.path != nil, "the recordings are not at hand (set GPU_TRACE to gpu_duty.csv.gz)"))
    func realServersAreStoppedInTheirPausesOnly() async throws {
        let timeout = Duration.seconds(3600)
        let traces = try RecordedTrace.read().sorted { $0.key < $1.key }.prefix(12)
        let pods = traces.map { name, percents in
            Scenario.Pod(id: name.filter { $0.isLetter || $0.isNumber }, name: name, workload: .trace(percents))
        }
        let fleet = try await SimulatedFleet.adopting(
            Scenario(pods: pods),
            // Pauses are what this looks at; short work, of which these have much, has tests of its own.
            settings: ControlPlaneSettings(
                tick: .seconds(30), idleTimeout: .after(timeout), bursts: BurstRules(longestTimeout: .zero)))
        try await fleet.run(for: .seconds(23 * 3600))
        var stopped = 0
        for (index, server) in fleet.truth.servers.enumerated() {
            let longestPause = TracePropertyTests.longestPause(traces[index].value)
            if let stop = server.latestStop {
                stopped += 1
                #expect(stop.lastWorkAt.map { stop.requestedAt - $0 >= timeout } ?? true, "\(server.name)")
            }
            // A pause well beyond the timeout must have been noticed.
            #expect(server.latestStop != nil || longestPause < 63, "\(server.name) paused for \(longestPause) minutes")
        }
        #expect(stopped > 0)
    }

    private static func longestPause(_ percents: [Int]) -> Int {
        var (longest, present) = (0, 0)
        for percent in percents {
            present = percent > 0 ? 0 : present + 1
            longest = max(longest, present)
        }
        return longest
    }
}
