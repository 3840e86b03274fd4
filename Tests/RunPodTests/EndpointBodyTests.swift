import Fleet
import Foundation
import Policy
import Testing
import Transport

@testable import RunPod

/// Endpoints, their workers and their queues as RunPod may send them.
@Suite struct EndpointBodyTests {
    static func endpoint(_ fields: String) throws -> ObservedServer {
        let body = try JSONDecoder().decode(EndpointBody.self, from: Data(#"{"id":"e","name":"e"\#(fields)}"#.utf8))
        return body.server(try #require(ServerID("e")))
    }

    @Test(
        arguments: [
            (#"{"min":1,"max":3}"#, WorkerLimits(min: 1, max: 3)), (#"{"min":1.0,"max":"3"}"#, WorkerLimits(min: 1, max: 3)),
            (#"{"min":"1","max":3.0,"idleTimeout":null}"#, WorkerLimits(min: 1, max: 3)), (#"{"min":null,"max":3}"#, nil),
            (#"{"max":3}"#, nil), (#"{"min":1.5,"max":3}"#, nil), (#"{"min":"one","max":3}"#, nil), (#"{"min":-1,"max":3}"#, nil),
            (#"{"min":4,"max":3}"#, nil), ("null", nil), ("[1,3]", nil), (#"{"min":true,"max":3}"#, nil), (#"{"min":1e300,"max":3}"#, nil),
        ] as [(String, WorkerLimits?)])
    func workerLimitsAreReadOrUnknown(limits: String, right: WorkerLimits?) throws {
        #expect(try EndpointBodyTests.endpoint(#","workers":\#(limits)"#).workers == right)
    }

    @Test(
        arguments: [
            ("", nil), (#","type":null"#, nil), (#","type":"QUEUE""#, .queue), (#","type":"LOAD_BALANCER""#, .loadBalancer),
            (#","type":"STREAM""#, .other("STREAM")), (#","type":7"#, .other("unreadable")),
            (#","requestUrls":{"base":"https://e.api.runpod.ai","health":"h"}"#, .loadBalancer),
            (#","requestUrls":{"run":"r","runSync":"s"}"#, nil), (#","requestUrls":7"#, nil),
        ] as [(String, EndpointType?)])
    func onlyAQueueEndpointHasAQueue(fields: String, right: EndpointType?) throws {
        #expect(try EndpointBodyTests.endpoint(fields).endpointType == right)
    }

    static func workers(_ text: String) throws -> WorkersBody { try JSONDecoder().decode(WorkersBody.self, from: Data(text.utf8)) }

    @Test func eachWorkerIsReadByItself() throws {
        let body = try EndpointBodyTests.workers(
            #"""
            {"workers":[{"id":"a","status":"IDLE","gpuCount":2,"gpuTypeId":"NVIDIA H200"},{"id":"a","status":"IDLE","gpuCount":2,
            "gpuTypeId":"NVIDIA H200"},{"id":"b","status":"INITIALIZING","gpuCount":"1","gpuTypeId":null},{"id":"c","status":7,"gpuCount":null,
            "gpuTypeId":"X"},null],"summary":{"running":0,"idle":"1","initializing":1.0,"throttled":0,"unhealthy":0,"total":4}}
            """#)
        #expect(
            body.rows == [
                .init(state: .idle, gpu: GPUAllocation(type: "NVIDIA H200", count: 2), id: "a"),
                .init(state: .initializing, gpu: nil, id: "b"), .init(state: nil, gpu: GPUAllocation(type: "X", count: 0), id: "c"),
                .init(state: nil, gpu: nil),
            ])
        #expect(body.counts?.idle == 1 && body.counts?.initializing == 1 && body.summary?.total?.value == 4)
    }

    @Test func workersAreCountedFromRowsWithoutASummary() throws {
        let body = try EndpointBodyTests.workers(#"{"workers":[{"id":"a","status":"RUNNING"},{"id":"b","status":"THROTTLED"}]}"#)
        #expect(body.counts == .init(running: 1, idle: 0, initializing: 0, throttled: 1, unhealthy: 0))
        #expect(try EndpointBodyTests.workers(#"{"workers":[{"id":"a"}]}"#).counts == nil)
        // Unreadable counts: how many there are is unknown.
        let odd = try EndpointBodyTests.workers(#"{"workers":[],"summary":{"running":-1}}"#)
        #expect(odd.counts == nil && odd.rows == nil)
        #expect(throws: DecodingError.self) { _ = try EndpointBodyTests.workers("{}") }
    }

    @Test(
        arguments: [
            (#"{"completed":"7","failed":1.0,"inProgress":0,"inQueue":0,"retried":0}"#, 7),
            (#"{"completed":null,"failed":0,"inProgress":0,"inQueue":0}"#, nil),
            (#"{"completed":7,"failed":0,"inProgress":"many","inQueue":0}"#, nil), (#"{"completed":7,"failed":0,"inQueue":0}"#, nil),
            (#"{"completed":7,"failed":0,"inProgress":0,"inQueue":0}"#, 7),
        ] as [(String, Int?)])
    func jobsAreCountedWholeOrNotAtAll(jobs: String, completed: Int?) throws {
        let body = try JSONDecoder().decode(HealthBody.self, from: Data(#"{"jobs":\#(jobs)}"#.utf8))
        #expect(body.counted?.completed == completed)
    }
}

/// What the list of an endpoint's workers shows, by rows and by their summary.
@Suite struct WorkerListTests {
    private static let zero = #""idle":0,"initializing":0,"throttled":0,"unhealthy":0"#

    /// What one part of the answer shows busy, no other part makes idle.
    @Test(arguments: [
        (#"{"workers":[{"id":"a","status":"RUNNING"}]}"#, SignalState.busy),
        (
            #"{"workers":[{"id":"a","status":"IDLE"},{"id":"a","status":"RUNNING"}],"summary":{"running":0,\#(WorkerListTests.zero)}}"#,
            .busy
        ),
        (#"{"workers":[{"id":"","status":"IDLE"},{"id":"","status":"RUNNING"}]}"#, .busy),
        (#"{"workers":[{"id":"a","status":"IDLE"},{"id":"a","status":"IDLE"}]}"#, .quiet),
        (#"{"workers":[{"id":"a","status":"IDLE"}],"summary":{"running":0,\#(WorkerListTests.zero),"total":9}}"#, .unknown),
        (#"{"workers":{"a":"RUNNING"},"summary":{"running":0,\#(WorkerListTests.zero)}}"#, .unknown),
        (#"{"workers":[{"id":"a","status":"RUNNING"}],"summary":{"running":0,\#(WorkerListTests.zero),"total":0}}"#, .busy),
        (#"{"workers":[{"id":"a","status":"RUNNING"}],"summary":{"running":-1,\#(WorkerListTests.zero)}}"#, .busy),
        (#"{"workers":[{"id":"a","status":"IDLE"}],"summary":{"running":1,\#(WorkerListTests.zero)}}"#, .busy),
        (#"{"workers":[{"id":"a","status":"IDLE"}],"summary":{"running":-1,\#(WorkerListTests.zero)}}"#, .unknown),
        (#"{"workers":[{"id":"a","status":"IDLE"}],"summary":"none"}"#, .unknown),
        (#"{"workers":[{"id":"a","status":"BUSY"}],"summary":{"running":0,\#(WorkerListTests.zero)}}"#, .unknown),
        (#"{"workers":[{"id":"a","status":"IDLE"},7]}"#, .unknown),
        (
            #"{"workers":[{"id":"a","status":"BUSY"}],"summary":{"running":0,"idle":1,"initializing":0,"throttled":0,"unhealthy":0}}"#,
            .quiet
        ),
        (#"{"workers":[{"id":"a","status":"IDLE"}],"summary":{"running":0,\#(WorkerListTests.zero)}}"#, .quiet),
        (#"{"workers":[],"summary":{"running":0,\#(WorkerListTests.zero)}}"#, .quiet),
        (#"{"workers":[{"id":"a","status":"IDLE"}],"summary":null}"#, .quiet),
    ])
    func F48_rowsOfWorkersAndTheirSummaryMayDisagree(workers: String, reading: SignalState) async throws {
        let health =
            #"{"jobs":{"completed":9,"failed":0,"inProgress":0,"inQueue":0,"retried":0},"workers":{"running":0,\#(WorkerListTests.zero)}}"#
        let load = try await client(answer(200, health), answer(200, workers)).0.load(of: try #require(ServerID("end1")))
        var reader = EndpointReader()
        let now = Timestamp(secondsSinceEpoch: 1_795_420_800)
        let shown = reader.observations(of: load, type: .queue, minimum: 0, loadLimit: .seconds(60), at: now)
        #expect(try #require(shown.first { $0.signal == .workers }).reading == reading)
    }
}
