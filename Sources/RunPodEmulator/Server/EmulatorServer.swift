package import Fleet
import HTTPTypes
import Hummingbird
package import Logging
import NIOCore
import ServiceLifecycle

/// The emulated account behind a real socket.
///
/// Besides RunPod's API it has control routes under `/emulator`, without a key: true state, faults, workloads.
package struct EmulatorServer: Service {
    private let cloud: EmulatedCloud
    private let host: String
    private let port: Int
    private let time: any TimeSource
    private let logger: Logger
    private let serving: Hosts
    private let onReady: @Sendable (Int) async -> Void

    /// At RunPod, the REST API and the job API are two hosts.
    package enum Hosts: Sendable {
        case both, restAPI, jobAPI
    }

    private static let longestBody = 1024 * 1024

    /// - Parameters:
    ///   - port: 0 for any free port.
    ///   - time: the account's time, which may run faster than the clock.
    ///   - serving: which of the two APIs this server has.
    ///   - onReady: called with the port once it accepts requests.
    package init(
        cloud: EmulatedCloud, host: String = "127.0.0.1", port: Int, time: any TimeSource, logger: Logger, serving: Hosts = .both,
        onReady: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.cloud = cloud
        self.host = host
        self.port = port
        self.time = time
        self.logger = logger
        self.serving = serving
        self.onReady = onReady
    }

    package func run() async throws {
        let onReady = onReady
        let application = Application(
            responder: CallbackResponder { request, context in await self.answer(request, context) },
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) }, logger: logger)
        try await application.run()
    }

    private func answer(_ request: Request, _ context: BasicRequestContext) async -> Response {
        var request = request
        let body: [UInt8]
        do {
            body = Array(try await request.collectBody(upTo: EmulatorServer.longestBody).readableBytesView)
        } catch {
            return response(refusal(Problem(status: 413, detail: "the body is too large")))
        }
        var query: [String: String] = [:]
        for (name, value) in request.uri.queryParameters { query[String(name)] = String(value) }
        var headers: [String: String] = [:]
        for field in request.headers { headers[field.name.canonicalName] = field.value }
        let emulated = EmulatedRequest(
            method: request.method.rawValue, path: request.uri.path, query: query, headers: headers, body: body)
        if emulated.path.hasPrefix("/emulator") { return response(ControlRoutes(cloud: cloud).respond(to: emulated, at: time.now())) }
        let isOfJobAPI = Router(request: emulated).route?.isOfJobAPI ?? false
        if serving == (isOfJobAPI ? .restAPI : .jobAPI) { return response(refusal(Problem(status: 404, detail: "no such resource"))) }
        let answer = cloud.respond(to: emulated, at: time.now())
        switch answer.fate {
        case .answered: break
        case .delayed(let span):
            do { try await time.sleep(until: time.now() + span) } catch { return broken() }
        case .dropped, .lost: return broken()
        }
        guard emulated.path.hasSuffix("/logs"), answer.status == 200, !cloud.has(.logEnds, for: nil) else { return response(answer) }
        return followed(answer, emulated)
    }

    private func refusal(_ problem: Problem) -> EmulatedResponse {
        let reply = problem.reply([])
        return EmulatedResponse(
            status: reply.status, headers: [("Content-Type", "application/problem+json")], body: reply.raw?.bytes ?? [], fate: .answered)
    }

    private func response(_ answer: EmulatedResponse) -> Response {
        var headers = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return Response(
            status: .init(code: answer.status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }

    /// A body that fails before its first byte: the connection ends without a response.
    private func broken() -> Response {
        struct ConnectionLost: Error {}
        return Response(status: .ok, headers: [.contentLength: "1"], body: .init { _ in throw ConnectionLost() })
    }

    /// A log stays open and continues.
    private func followed(_ answer: EmulatedResponse, _ request: EmulatedRequest) -> Response {
        let (cloud, time) = (cloud, time)
        let server = request.path.split(separator: "/").dropFirst(2).first.map(String.init)
        let began = time.now()
        var response = response(answer)
        response.body = ResponseBody { writer in
            var last = answer.body.lastEventID ?? request.headers["last-event-id"]
            if cloud.has(.logCut, for: server) {
                return try await writer.write(ByteBuffer(bytes: answer.body.cutInACharacter))
            }
            try await writer.write(ByteBuffer(bytes: answer.body))
            while !Task.isCancelled, !Task.isShuttingDownGracefully {
                try await time.sleep(until: time.now() + .seconds(5))
                var next = request
                next.headers["last-event-id"] = last ?? "\(began)"
                let more = cloud.respond(to: next, at: time.now())
                guard more.status == 200 else { break }
                last = more.body.lastEventID ?? last
                if !more.body.isEmpty { try await writer.write(ByteBuffer(bytes: more.body)) }
            }
            try await writer.finish(nil)
        }
        return response
    }
}

extension [UInt8] {
    /// The bytes before the last character of several bytes.
    fileprivate var cutInACharacter: ArraySlice<UInt8> { prefix(through: lastIndex { $0 >= 0xC0 } ?? endIndex - 1) }

    /// The id of the last event in a chunk of a stream.
    fileprivate var lastEventID: String? {
        String(decoding: self, as: UTF8.self).split(separator: "\n").last { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) }
    }
}
