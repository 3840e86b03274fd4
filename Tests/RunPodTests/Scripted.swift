import Fleet
import Logging
import Synchronization
import Testing
import Transport

@testable import RunPod

/// Answers what it was told to, in order, and remembers what was asked.
final class ScriptedTransport: Transport {
    struct State: Sendable {
        var script: [Result<TransportResponse, TransportFailure>]
        var calls: [TransportRequest] = []
    }

    let state: Mutex<State>

    init(_ script: [Result<TransportResponse, TransportFailure>]) { state = Mutex(State(script: script)) }

    var calls: [TransportRequest] { state.withLock { $0.calls } }

    func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        let next = state.withLock { state in
            state.calls.append(call)
            return state.script.count > 1 ? state.script.removeFirst() : state.script[0]
        }
        return try next.get()
    }

    func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse {
        var answer = try await send(call, timeout: patience.silence)
        guard answer.status == 200 else { return answer }
        for byte in answer.body where !receive([byte]) { break }
        answer.body = []
        return answer
    }
}

/// Sleeps end at once, and time is then as late as was asked for.
final class JumpingTime: TimeSource {
    private let moment = Mutex(Timestamp(secondsSinceEpoch: 1_800_000_000))
    func now() -> Timestamp { moment.withLock { $0 } }
    func sleep(until deadline: Timestamp) async throws(CancellationError) { moment.withLock { $0 = max($0, deadline) } }
}

let secret = "rpa_VERYSECRETKEY0123456789"

func answer(_ status: Int, _ body: String, headers: [(name: String, value: String)] = []) -> Result<TransportResponse, TransportFailure> {
    .success(TransportResponse(status: status, headers: headers, body: Array(body.utf8)))
}

func client(_ script: Result<TransportResponse, TransportFailure>...) throws -> (RunPodClient, ScriptedTransport) {
    let transport = ScriptedTransport(script)
    let settings = try RunPodSettings(key: try #require(BearerToken(secret)))
    let client = RunPodClient(
        settings: settings, transport: transport, time: JumpingTime(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    return (client, transport)
}

func client(over transport: any Transport) throws -> RunPodClient {
    RunPodClient(
        settings: try RunPodSettings(key: try #require(BearerToken(secret))), transport: transport, time: JumpingTime(),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
}

let catalogue = answer(
    200,
    #"{"gpus":[{"id":"NVIDIA H200","name":"H200","pool":"HOPPER_141","memory":141,"price":{"secure":3.99,"community":0,"serverless":5.58}},{"id":"NVIDIA RTX A2000","name":"RTX A2000","pool":null,"memory":6,"price":{"secure":0.12,"community":0.1}}]}"#
)

func podJSON(_ change: String = "") -> String {
    #"{"id":"pod1","name":"train","status":"RUNNING","actions":["stop","restart"],"image":"i","disk":50,"cost":3.99,"locked":false,"#
        + #""gpu":{"id":"NVIDIA H200","count":1},"mounts":{"persistent":{"size":50,"path":"/workspace"}},"#
        + #""runtime":{"uptime":60,"gpus":[{"util":94,"memoryUtil":70}],"cpu":{"util":20},"memory":{"util":30}},"#
        + #""createdAt":"2026-11-01T00:00:00Z","startedAt":"2026-11-02T00:00:00Z"\#(change)}"#
}
