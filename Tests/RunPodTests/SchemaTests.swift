import Fleet
import Foundation
import Synchronization
import Testing
import Transport

@testable import RunPod

/// Collects lines from another thread.
final class Collected: Sendable {
    private let lines = Mutex<[LogLine]>([])
    var all: [LogLine] { lines.withLock { $0 } }
    func add(_ line: LogLine) -> Int {
        lines.withLock {
            $0.append(line); return $0.count
        }
    }
}

/// RunPod's own published schema, if it is beside the project or named by RUNPOD_SCHEMA.
enum PublishedSchema {
    static let path: String? = {
        let named = ProcessInfo.processInfo.environment["RUNPOD_SCHEMA"]
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("../shared/runpod/openapi-v2.json").standardized.path
        let path = named ?? beside
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()
}

@Suite struct SchemaTests {
    /// Every example answer of an operation that the client uses must decode to something with content.
    @Test(.enabled(if: PublishedSchema.path != nil, "RunPod's schema is not at hand (set RUNPOD_SCHEMA to its path)"))
    func decodesEveryExampleOfTheSchema() async throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: try #require(PublishedSchema.path)))
        let schema = try JSONDecoder().decode(Tree.self, from: data)
        let paths = try #require(schema["paths"]?.fields)
        var decoded = 0
        for (path, operations) in paths {
            for (method, operation) in operations.fields ?? [:] {
                for (status, response) in operation["responses"]?.fields ?? [:] where status.hasPrefix("2") {
                    for (_, example) in response["content"]?["application/json"]?["examples"]?.fields ?? [:] {
                        guard let value = example["value"] else { continue }
                        let body = String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
                        if try await decode(method: method, path: path, status: Int(status) ?? 200, body: body) { decoded += 1 }
                    }
                }
            }
        }
        #expect(decoded >= 10, "only \(decoded) examples were of operations the client calls")
    }

    private func decode(method: String, path: String, status: Int, body: String) async throws -> Bool {
        // If the example is one server, it is the requested one.
        let named = try JSONDecoder().decode(Tree.self, from: Data(body.utf8))["id"]?.text
        let id = try #require(named.flatMap { ServerID($0) } ?? ServerID("abc"))
        let (client, _) = try client(answer(status, body))
        switch (method, path) {
        case ("get", "/v2/pods"):
            let list = try await client.list(.timed)
            #expect(list.isComplete && list.unreadableRows == 0)
            #expect(!list.rows.contains { $0.phase == .other("unreadable") || !$0.unreadable.isEmpty })
        case ("get", "/v2/pods/{id}"), ("patch", "/v2/pods/{id}"):
            let pod = try await client.read(id, .timed)
            #expect(pod.image != nil && pod.createdAt != nil && pod.unreadable.isEmpty)
        case ("post", "/v2/pods"):
            let (client, _) = try RunPodTests.client(catalogue, answer(status, body))
            _ = try await client.create(.timed, name: "n", config: ServerConfig(dockerImage: "i"))
        case ("get", "/v2/serverless"): #expect(!(try await client.list(.serverless)).rows.contains { $0.workers == nil })
        case ("get", "/v2/serverless/{id}"), ("patch", "/v2/serverless/{id}"):
            #expect(try await client.read(id, .serverless).workers != nil)
        case ("post", "/v2/serverless"):
            let (client, _) = try RunPodTests.client(catalogue, answer(status, body))
            _ = try await client.create(.serverless, name: "n", config: ServerConfig(dockerImage: "i"))
        case ("get", "/v2/serverless/{id}/workers"):
            let (client, _) = try RunPodTests.client(answer(404, "{}"), answer(status, body))
            #expect(try await client.load(of: id).listedWorkers != nil)
        case ("get", "/v2/catalog/gpus"): #expect(!(try await client.gpuPrices()).rows.isEmpty)
        case ("get", "/v2/network-volumes"): #expect(!(try await client.networkVolumes()).rows.isEmpty)
        case ("get", "/v2/billing/pods"): await refusesDays(client, .pods)
        case ("get", "/v2/billing/serverless"): await refusesDays(client, .serverless)
        case ("get", "/v2/billing/network-volumes"): await refusesDays(client, .networkVolumes)
        case ("post", "/v2/pods/{id}/action"): try await client.act(.stop, on: id)
        default: return false
        }
        return true
    }

    /// The example of the schema is a bill by the day of another time. It is understood, and so it is refused: hours were requested.
    private func refusesDays(_ client: RunPodClient, _ resource: BilledResource) async {
        do {
            _ = try await client.bill(resource, from: Timestamp(secondsSinceEpoch: 0), to: Timestamp(secondsSinceEpoch: 3600))
            Issue.record("a bill by the day was taken for one by the hour")
        } catch .malformed(let why) {
            #expect(why.contains("another span"))
        } catch {
            Issue.record("\(error)")
        }
    }

    /// What the client sends, for the schema check outside (Scripts/validate_contract.py).
    @Test(.enabled(if: ProcessInfo.processInfo.environment["CONTRACT_OUT"] != nil, "CONTRACT_OUT names no folder"))
    func writesWhatItSends() async throws {
        let folder = try #require(ProcessInfo.processInfo.environment["CONTRACT_OUT"])
        let full = ServerConfig(
            gpuType: "H200", gpuCount: 2, dockerImage: "image", containerDiskGB: 60, volumeGB: 100, minInstances: 1, maxInstances: 4,
            targetUtilization: 0.05, environment: ["A": "b"], ports: ["8888/http", "22/tcp"], dataCenterIDs: ["EU-RO-1"])
        var onVolume = full
        (onVolume.volumeGB, onVolume.networkVolumeID) = (nil, "vol1")
        let id = try #require(ServerID("abc"))
        for (number, config) in [full, onVolume, ServerConfig(dockerImage: "image")].enumerated() {
            let (pods, podCalls) = try client(catalogue, answer(201, podJSON()))
            _ = try await pods.create(.timed, name: "name", config: config)
            try write(podCalls, "createPod", number, folder)
            let (endpoints, endpointCalls) = try client(catalogue, answer(201, #"{"id":"end1"}"#))
            _ = try await endpoints.create(.serverless, name: "name", config: config)
            try write(endpointCalls, "createEndpoint", number, folder)
        }
        for (number, action) in PodAction.allCases.enumerated() {
            let (client, calls) = try client(answer(200, "{}"))
            try await client.act(action, on: id)
            try write(calls, "podAction", number, folder)
        }
        let (client, calls) = try client(answer(200, "{}"))
        try await client.scale(id, min: 0, max: 0)
        try write(calls, "updateEndpoint", 0, folder)
    }

    private func write(_ transport: ScriptedTransport, _ operation: String, _ number: Int, _ folder: String) throws {
        let body = String(decoding: try #require(transport.calls.last?.body), as: UTF8.self)
        let path = "\(folder)/request.\(operation).\(number).json"
        try "{\"operation\":\"\(operation)\",\"body\":\(body)}".write(toFile: path, atomically: true, encoding: .utf8)
    }
}

/// Any JSON.
indirect enum Tree: Codable {
    case object([String: Tree])
    case array([Tree])
    case text(String)
    case int(Int)
    case number(Double)
    case flag(Bool)
    case null

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var fields: [String: Tree]? { if case .object(let fields) = self { fields } else { nil } }
    subscript(name: String) -> Tree? { fields?[name] }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() { self = .null; return }
        do { self = .object(try value.decode([String: Tree].self)); return } catch {}
        do { self = .array(try value.decode([Tree].self)); return } catch {}
        do { self = .flag(try value.decode(Bool.self)); return } catch {}
        do { self = .int(try value.decode(Int.self)); return } catch {}
        do { self = .number(try value.decode(Double.self)); return } catch {}
        self = .text(try value.decode(String.self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let fields): try container.encode(fields)
        case .array(let list): try container.encode(list)
        case .text(let text): try container.encode(text)
        case .int(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .flag(let value): try container.encode(value)
        case .null: try container.encodeNil()
        }
    }
}
