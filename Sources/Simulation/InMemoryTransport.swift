package import Fleet
package import RunPodEmulator
import Synchronization
package import Transport

/// Carries the real client's requests to the emulator without a socket, in virtual time, with the emulator's faults as a
/// client meets them on a network.
package final class InMemoryTransport: Transport {
    private struct Crash: Sendable {
        var call: Int
        var afterwards: Bool
        var effect: @Sendable () -> Void
    }

    private struct State: Sendable {
        var calls = 0
        var crash: Crash?
        var isDead = false
        var travelling: Travelling?
    }

    /// An effect that happens while one response is on its way.
    private struct Travelling: Sendable {
        var path: String
        var effect: @Sendable () async -> Void
    }

    private let cloud: EmulatedCloud
    private let time: VirtualTime
    private let state = Mutex(State())

    package init(cloud: EmulatedCloud, time: VirtualTime) {
        self.cloud = cloud
        self.time = time
    }

    /// How many requests were sent.
    package var calls: Int { state.withLock { $0.calls } }

    /// Cuts the connection from the `call`-th request from now on, and runs `effect` then.
    func crash(atCall call: Int, afterwards: Bool, _ effect: @escaping @Sendable () -> Void) {
        state.withLock { state in
            state.crash = Crash(call: state.calls + call, afterwards: afterwards, effect: effect)
        }
    }

    /// Runs `effect` after the next request whose address ends in `path` is carried out, before its response arrives.
    package func whileTravelling(from path: String, _ effect: @escaping @Sendable () async -> Void) {
        state.withLock { $0.travelling = Travelling(path: path, effect: effect) }
    }

    package var isDead: Bool { state.withLock { $0.isDead } }

    func revive() {
        state.withLock {
            $0.isDead = false; $0.crash = nil
        }
    }

    package func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
        let (isDead, crash) = state.withLock { state in
            state.calls += 1
            let isNow = state.crash.map { state.calls >= $0.call } ?? false
            defer { if isNow { state.isDead = true; state.crash = nil } }
            return (state.isDead, isNow ? state.crash : nil)
        }
        if isDead { throw .notSent("the process is dead") }
        if let crash {
            crash.effect()
            if crash.afterwards { _ = cloud.respond(to: InMemoryTransport.request(call), at: time.now()) }
            throw .interrupted("the process was killed")
        }
        let answer = cloud.respond(to: InMemoryTransport.request(call), at: time.now())
        let travelling = state.withLock { state -> Travelling? in
            guard let travelling = state.travelling, call.method == "GET", call.url.hasSuffix(travelling.path) else { return nil }
            state.travelling = nil
            return travelling
        }
        await travelling?.effect()
        switch answer.fate {
        case .answered: break
        case .dropped: throw .notSent("connection refused")
        case .lost:
            time.advance(by: timeout)
            throw .interrupted("no answer within \(timeout.wholeSeconds) s")
        case .delayed(let span):
            guard span < timeout else {
                time.advance(by: timeout)
                throw .interrupted("no answer within \(timeout.wholeSeconds) s")
            }
            time.advance(by: span)
        }
        return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
    }

    /// Delivers what the emulator has, then ends: virtual time has no silence to wait for.
    package func stream(
        _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
    ) async throws(TransportFailure) -> TransportResponse {
        var answer = try await send(call, timeout: patience.silence)
        guard answer.status == 200 else { return answer }
        _ = receive(answer.body)
        answer.body = []
        return answer
    }

    private static func request(_ call: TransportRequest) -> EmulatedRequest {
        // scheme://host/path?query
        let afterScheme = call.url.firstRange(of: "://").map { call.url[$0.upperBound...] } ?? call.url[...]
        let target = afterScheme.firstIndex(of: "/").map { afterScheme[$0...] } ?? "/"
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var query: [String: String] = [:]
        if parts.count == 2 {
            for pair in parts[1].split(separator: "&") {
                let sides = pair.split(separator: "=", maxSplits: 1).map { String($0).percentDecoded }
                query[sides[0]] = sides.count == 2 ? sides[1] : ""
            }
        }
        var headers: [String: String] = [:]
        for (name, value) in call.headers { headers[name.lowercased()] = value }
        return EmulatedRequest(
            method: call.method, path: String(parts[0]), query: query, headers: headers, body: call.body ?? [])
    }
}

extension String {
    fileprivate var percentDecoded: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
