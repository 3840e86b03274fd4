import Fleet
import RunPodEmulator
import Simulation
import Store
import Testing

@testable import ControlPlane

@Suite struct MetricsTests {
    private func close(_ value: Double?, _ truth: Double) -> Bool { value.map { abs($0 - truth) <= truth * 0.01 } ?? false }

    @Test func unmeasuredValueIsAbsent() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        #expect(fleet.orchestrator.metrics.serverMetrics(id) == nil)
        let values = fleet.orchestrator.metrics.measured(id)
        #expect(values[.gpuUtilization] == 0, "RunPod measured that")
        #expect(values[.gpuMemoryUsed] == nil, "only an agent would know")
        fleet.orchestrator.metrics.record(RequestRecord(latencyMilliseconds: 10), of: id)
        let snapshot = try #require(fleet.orchestrator.metrics.serverMetrics(id))
        #expect(snapshot.cacheHitRate == nil)
        #expect(snapshot.modelLoadTimeMilliseconds == nil)
    }

    @Test func windowsExpireAndTotalsStay() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        let metrics = fleet.orchestrator.metrics
        for latency in 1...100 { metrics.record(RequestRecord(latencyMilliseconds: Double(latency), isError: latency > 95), of: id) }
        var now = try #require(metrics.serverMetrics(id))
        #expect(now.latency60.count == 100)
        #expect(now.latency60.minimum == 1 && now.latency60.maximum == 100 && now.latency60.average == 50.5)
        #expect(close(now.latency60.p50, 50) && close(now.latency60.p95, 95) && close(now.latency60.p99, 99))
        #expect(now.errorRate == 0.05)
        fleet.time.advance(by: .seconds(120))
        now = try #require(metrics.serverMetrics(id))
        #expect(now.latency60.count == 0)
        #expect(now.latency60.p95 == nil)
        #expect(now.requestsPerSecond == 0)
        #expect(now.latency300.count == 100)
        fleet.time.advance(by: .seconds(300))
        now = try #require(metrics.serverMetrics(id))
        #expect(now.latency300.count == 0)
        #expect(now.errorRate == nil)
        #expect(now.requests == 100 && now.errors == 5)
        #expect(now.count(upToSeconds: 0.05) > 47)
    }

    /// One request a second is one, at whatever moment somebody looks.
    @Test func requestRateUsesTheTimeCovered() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        let metrics = fleet.orchestrator.metrics
        for second in 0..<130 {
            metrics.record(RequestRecord(latencyMilliseconds: 5), of: id)
            fleet.time.advance(by: .seconds(1))
            guard second > 70 else { continue }
            let rate = try #require(metrics.serverMetrics(id)?.requestsPerSecond)
            #expect(abs(rate - 1) < 0.03, "\(rate) in second \(second)")
        }
    }

    @Test func requestsInProgressCountForAMinute() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        let metrics = fleet.orchestrator.metrics
        metrics.record(RequestRecord(latencyMilliseconds: 5), of: id)
        #expect(metrics.serverMetrics(id)?.active == nil, "nobody said")
        metrics.setActiveRequests(3, of: id)
        #expect(metrics.serverMetrics(id)?.active == 3)
        fleet.time.advance(by: .seconds(61))
        #expect(metrics.serverMetrics(id)?.active == nil)
        metrics.setActiveRequests(0, of: id)
        #expect(metrics.serverMetrics(id)?.active == 0)
    }

    @Test func metricsOfGoneServersAreDropped() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.workload = .training }))
        let id = try fleet.id("idle")
        fleet.orchestrator.metrics.record(RequestRecord(latencyMilliseconds: 5), of: id)
        try await fleet.minutes(2)
        #expect(fleet.orchestrator.metrics.remembered == [id])
        _ = try await fleet.orchestrator.servers.delete(id, confirmed: true, actor: .token("test"))
        try await fleet.minutes(5)
        #expect(fleet.orchestrator.metrics.remembered == [id])
        try await fleet.minutes(15)
        #expect(fleet.orchestrator.metrics.remembered.isEmpty)
    }

    @Test func modelValuesAreAveragedOverReports() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        let metrics = fleet.orchestrator.metrics
        metrics.record(ModelRecord(loadTimeMilliseconds: 8000, isCacheHit: false), of: id)
        metrics.record(ModelRecord(inferenceTimeMilliseconds: 40, batchSize: 4, isCacheHit: true), of: id)
        metrics.record(ModelRecord(inferenceTimeMilliseconds: 60, batchSize: 8), of: id)
        let now = try #require(metrics.serverMetrics(id))
        #expect(now.modelLoadTimeMilliseconds == 8000)
        #expect(now.inferenceTimeMilliseconds == 50)
        #expect(now.batchSize == 6)
        #expect(now.cacheHitRate == 0.5)
    }

    @Test(.tags(.long)) func recordedRequestCountsAsActivity() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        for _ in 0..<6 {
            try await fleet.minutes(9)
            fleet.orchestrator.metrics.record(RequestRecord(latencyMilliseconds: 5), of: id)
        }
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        try await fleet.minutes(11)
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func requestInProgressCountsAsActivityUntilItEndsOrExpires() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let id = try fleet.id("idle")
        for _ in 0..<40 {
            fleet.orchestrator.metrics.setActiveRequests(1, of: id)
            try await fleet.run(for: .seconds(45))
        }
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        // Whoever reported is gone without a word: a minute later the idle clock runs.
        try await fleet.minutes(10)
        #expect(fleet.truth.server(named: "idle")?.stops == 0)
        try await fleet.minutes(1)
        #expect(fleet.status() == "EXITED")
    }

    @Test(.tags(.long)) func historyIsKeptByTheMinuteForADayAndAcrossRestarts() async throws {
        let directory = try TemporaryDirectory()
        let pod = idlePod { $0.workload = .training }
        let fleet = try await SimulatedFleet.adopting(scenario(pod), directory: directory.path)
        let id = try fleet.id("idle")
        let start = fleet.now
        try await fleet.minutes(30)
        try await fleet.restart(after: .seconds(5))
        try await fleet.minutes(5)
        let points = try await fleet.orchestrator.metrics.history(
            of: id, .gpuUtilization, from: start, to: fleet.now + .seconds(60), step: .seconds(60))
        // The minute in which the process ended is lost with it.
        #expect((33...36).contains(points.count), "\(points.count)")
        #expect(points.allSatisfy { $0.minimum >= 88 && $0.maximum <= 99 && $0.minimum <= $0.average && $0.average <= $0.maximum })
        let coarse = try await fleet.orchestrator.metrics.history(
            of: id, .gpuUtilization, from: start, to: fleet.now, step: .seconds(600))
        #expect((3...5).contains(coarse.count))
        let fine = try await fleet.orchestrator.metrics.history(
            of: id, .gpuUtilization, from: fleet.now - .seconds(60), to: fleet.now, step: .seconds(5))
        #expect((11...13).contains(fine.count))
        let none = try await fleet.orchestrator.metrics.history(
            of: id, .gpuTemperature, from: start, to: fleet.now, step: .seconds(60))
        #expect(none.isEmpty)
    }

    @Test func everyRequestAndModelSeriesHasHistory() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod { $0.workload = .training }))
        let id = try fleet.id("idle")
        let start = fleet.now
        for _ in 0..<36 {
            fleet.orchestrator.metrics.setActiveRequests(3, of: id)
            for latency in 1...20 { fleet.orchestrator.metrics.record(RequestRecord(latencyMilliseconds: Double(latency)), of: id) }
            let model = ModelRecord(loadTimeMilliseconds: 900, inferenceTimeMilliseconds: 40, batchSize: 8, isCacheHit: true)
            fleet.orchestrator.metrics.record(model, of: id)
            try await fleet.run(for: .seconds(5))
        }
        let expected: [(Series, Double)] = [
            (.activeRequests, 3), (.averageLatency, 10.5), (.p95Latency, 19), (.p99Latency, 20), (.errorRate, 0),
            (.modelLoadTime, 900), (.inferenceTime, 40), (.batchSize, 8), (.cacheHitRate, 1),
        ]
        for (series, value) in expected {
            let points = try await fleet.orchestrator.metrics.history(of: id, series, from: start, to: fleet.now, step: .seconds(60))
            let last = try #require(points.last, "\(series)")
            #expect(abs(last.average - value) <= max(value * 0.05, 0.001), "\(series): \(last.average)")
        }
        // Twenty in every five seconds, of which the window may hold one batch more.
        let rate = try await fleet.orchestrator.metrics.history(of: id, .requestsPerSecond, from: start, to: fleet.now, step: .seconds(60))
        #expect(rate.last.map { (3.9...4.5).contains($0.average) } ?? false)
    }

    @Test func minutesOlderThanADayAreDropped() async throws {
        let store = try FleetStore.inMemory()
        let id = try #require(ServerID("a"))
        let start = Timestamp(secondsSinceEpoch: 1_800_000_000)
        let row = MinuteRow(server: id, series: "gpu_utilization", at: start, average: 1, minimum: 1, maximum: 1)
        try await store.series.keep([row], dropBefore: start - .seconds(60))
        #expect(try await store.series.minutes(of: id, series: "gpu_utilization", from: start, to: start + .seconds(60)) == [row])
        try await store.series.keep([], dropBefore: start + .seconds(1))
        #expect(try await store.series.minutes(of: id, series: "gpu_utilization", from: start, to: start + .seconds(60)).isEmpty)
    }

    @Test func exportContainsEveryServerOnce() async throws {
        let fleet = try await SimulatedFleet.adopting(.demo)
        fleet.orchestrator.metrics.record(RequestRecord(latencyMilliseconds: 30), of: try fleet.id("sd-api"))
        let page = fleet.orchestrator.metrics.export(.prometheus)
        let lines = page.split(separator: "\n")
        let servers = Scenario.demo.pods.count + Scenario.demo.endpoints.count
        let info = lines.filter { $0.hasPrefix("controlplane_server_info{") }
        #expect(info.count == servers && Set(info).count == servers, "\(info)")
        #expect(lines.count { $0.hasPrefix("# TYPE controlplane_gpu_utilization_ratio") } == 1)
        #expect(page.contains("controlplane_request_duration_seconds_count{server_id=\"e2n4d6p8o1i3nt\",name=\"sd-api\"} 1"))
        #expect(!page.contains("controlplane_gpu_temperature_celsius{"), "nobody measured it")
    }
}
