import Fleet
import Testing
import Transport

@testable import RunPod

/// docs/RUNPOD.md, field by field: what absent, `null` and invalid values mean.
@Suite struct FieldTests {
    private static let good: [(name: String, value: String)] = [
        ("id", #""pod1""#), ("name", #""train""#), ("status", #""RUNNING""#), ("actions", #"["stop","restart","terminate"]"#),
        ("disk", "20"),
        ("mounts", #"{"persistent":{"size":50,"path":"/workspace"}}"#), ("cost", "3.99"), ("locked", "false"),
        ("gpu", #"{"id":"NVIDIA H200","count":1}"#),
    ]

    /// The good pod with one field changed; `nil`: without it.
    private func pod(_ field: String, _ value: String?) async throws -> ObservedServer {
        var fields = FieldTests.good.filter { $0.name != field }
        if let value { fields.append((field, value)) }
        let body = "{" + fields.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
        return try await client(answer(200, body)).0.read(try #require(ServerID("pod1")), .timed)
    }

    static let nonsense = ["null", #""x""#, #""""#, "7", "-1", "1.5", "1e300", "[]", "[7]", "{}", #"{"x":1}"#]

    @Test func documentedPodHasNoUnreadableField() async throws {
        let pod = try await pod("cudaVersion", "null")
        #expect(pod.unreadable.isEmpty && !pod.isPriceUnreadable && pod.storage.survivesStop)
        #expect(pod.actionWords == ["stop", "restart", "terminate"])
    }

    @Test(arguments: ["locked", "gpu", "cpu", "cluster"], nonsense)
    func F47_aFieldThatForbidsAStopAndCannotBeReadForbidsIt(field: String, value: String) async throws {
        #expect(try await pod(field, value).unreadable == [field])
    }

    @Test(arguments: ["null", #""stop""#, "7", "{}", "true", "[7]", "[null]", #"[{"action":"restart"}]"#])
    func F47_unreadableActionsForbidAStop(value: String) async throws {
        let pod = try await pod("actions", value)
        #expect(pod.unreadable == ["actions"] && pod.allowedActions == nil)
    }

    @Test func F47_readableActionsAreAccepted() async throws {
        #expect(try await pod("actions", "[]").allowedActions == [])
        #expect(try await pod("actions", #"["stop",7]"#).allowedActions == [.stop])
        #expect(try await pod("actions", #"["hibernate"]"#).actionWords == ["hibernate"])
    }

    @Test(arguments: ["null", #""1""#, "0", "-1", "1.5", "100000", "[]", "{}"])
    func F47_aNumberOfGPUsThatCannotBeMeantForbidsAStop(count: String) async throws {
        #expect(try await pod("gpu", #"{"id":"NVIDIA H200","count":\#(count)}"#).unreadable == ["gpu.count"])
    }

    @Test func F47_noGPUsDifferFromUnreadableGPUs() async throws {
        #expect(try await pod("gpu", #"{"id":"NVIDIA H200","count":0}"#).gpu?.count == 0)
        #expect(try await pod("gpu", #"{"id":"NVIDIA H200"}"#).gpu?.count == 1, "the documented default")
        #expect(try await pod("gpu", #"{"id":7,"count":2}"#).unreadable == ["gpu"])
    }

    /// Which of two values counts is undefined.
    @Test(arguments: [("locked", "false"), ("actions", #"["stop"]"#), ("status", #""RUNNING""#), ("gpu", #"{"id":"NVIDIA H200"}"#)])
    func F47_aFieldThatStandsTwiceForbidsAStop(field: String, value: String) async throws {
        let row = podJSON(#","\#(field)":\#(value)"#)
        let id = try #require(ServerID("pod1"))
        #expect(try await client(answer(200, row)).0.read(id, .timed).unreadable == [field])
        #expect(try await client(answer(200, #"{"pods":[\#(row)]}"#)).0.list(.timed).servers.first?.unreadable == [field])
        #expect(
            try await client(answer(200, podJSON(#","env":{"locked":"1","x":{"locked":2}},"args":"locked""#))).0.read(id, .timed)
                .unreadable.isEmpty)
    }

    /// A required field is unknown if it is missing; an optional one has its documented meaning.
    @Test(arguments: [("locked", ["locked"]), ("actions", ["actions"]), ("cluster", []), ("cpu", []), ("gpu", [])])
    func F47_missingRequiredFieldIsUnknown(field: String, unreadable: [String]) async throws {
        let pod = try await pod(field, nil)
        #expect(pod.unreadable == unreadable && pod.ownerResource == nil && !pod.isCPUOnly)
    }

    @Test func F47_podHasNoGPUsOnlyIfItDescribesItsCPUs() async throws {
        func pod(_ gpu: String, _ cpu: String) async throws -> ObservedServer {
            let body = #"{"id":"pod1","status":"RUNNING","actions":["stop"],"locked":false\#(gpu)\#(cpu)}"#
            return try await client(answer(200, body)).0.read(try #require(ServerID("pod1")), .timed)
        }
        let cpu = #","cpu":{"id":"cpu5c","vcpuCount":4,"memory":8}"#
        #expect(try await pod("", cpu).isCPUOnly)
        #expect(try await !pod("", "").isCPUOnly)
        #expect(try await !pod("", #","cpu":{"id":"cpu5c","vcpuCount":0}"#).isCPUOnly)
        let null = try await pod(#","gpu":null"#, cpu)
        #expect(!null.isCPUOnly && null.unreadable == ["gpu"])
    }

    static let mounts: [(String?, Storage)] = [
        (nil, .unknown), ("null", .unknown), ("7", .unknown), (#""x""#, .unknown), ("[]", .unknown), ("{}", .none),
        (#"{"persistent":null,"network":null}"#, .none), (#"{"network":[]}"#, .none),
        (#"{"persistent":{"size":0,"path":"/w"}}"#, .none), (#"{"persistent":{"size":0,"path":""}}"#, .none),
        (#"{"persistent":{"size":0}}"#, .none),
        (#"{"persistent":{"size":50,"path":"/w"}}"#, .persistent(gigabytes: 50, path: "/w")),
        (#"{"persistent":{"size":-5,"path":"/w"}}"#, .unknown), (#"{"persistent":{"size":"50","path":"/w"}}"#, .unknown),
        (#"{"persistent":{"size":null,"path":"/w"}}"#, .unknown), (#"{"persistent":{"path":"/w"}}"#, .unknown),
        (#"{"persistent":{"size":50,"path":"  "}}"#, .unknown), (#"{"persistent":{"size":50,"path":"w"}}"#, .unknown),
        (#"{"network":[{"volumeId":"v","path":" "}]}"#, .unknown),
        (#"{"persistent":{"size":50,"path":""}}"#, .unknown), (#"{"persistent":{"size":50}}"#, .unknown),
        (#"{"persistent":{"size":50.5,"path":"/w"}}"#, .unknown), (#"{"persistent":{"size":1e30,"path":"/w"}}"#, .unknown),
        (#"{"persistent":[]}"#, .unknown), (#"{"persistent":true}"#, .unknown),
        (#"{"network":[{"volumeId":"v","path":"/w"}]}"#, .network(volumeID: "v", path: "/w")),
        (#"{"network":[null,{"volumeId":"v","path":"/w"}]}"#, .network(volumeID: "v", path: "/w")),
        (#"{"network":[{"volumeId":"","path":"/w"}]}"#, .unknown), (#"{"network":[{"volumeId":7,"path":"/w"}]}"#, .unknown),
        (#"{"network":[{"path":"/w"}]}"#, .unknown), (#"{"network":[null]}"#, .unknown),
        (#"{"network":{"volumeId":"v","path":"/w"}}"#, .unknown),
        (#"{"network":"v"}"#, .unknown), (#"{"persistent":7,"network":[{"volumeId":"v","path":"/w"}]}"#, .unknown),
    ]

    @Test(arguments: mounts.indices) func F47_onlyWhatIsToldAsPromisedSurvivesAStop(index: Int) async throws {
        let (value, storage) = FieldTests.mounts[index]
        #expect(try await pod("mounts", value).storage == storage, "\(value ?? "absent")")
    }

    static let costs: [(String?, Double?)] = [
        ("3.99", 3.99), (#""3.99""#, 3.99), (#"" 3.99 ""#, 3.99), (nil, nil), ("null", nil), ("-1", nil), (#""-1""#, nil), ("0", nil),
        (#""NaN""#, nil), (#""inf""#, nil), (#""0x10""#, nil), (#""free""#, nil), (#""""#, nil), ("1e300", nil), ("[]", nil), ("true", nil),
    ]

    @Test(arguments: costs.indices) func F48_aPriceThatCannotBeMeantIsNone(index: Int) async throws {
        let (value, dollars) = FieldTests.costs[index]
        let pod = try await pod("cost", value)
        #expect(pod.costPerHour == dollars.flatMap { HourlyRate(dollarsPerHour: $0) }, "\(value ?? "absent")")
        #expect(pod.isPriceUnreadable == (dollars == nil))
    }

    @Test func F48_stoppedPodMayCostNothing() async throws {
        let body = #"{"id":"pod1","status":"EXITED","cost":0}"#
        let pod = try await client(answer(200, body)).0.read(try #require(ServerID("pod1")), .timed)
        #expect(!pod.isPriceUnreadable && pod.costPerHour == .zero)
    }

    @Test(
        arguments: [
            (#""QUEUE""#, EndpointType.queue, []), (#""LOAD_BALANCER""#, .loadBalancer, []), (#""MESH""#, .other("MESH"), ["type"]),
            (nil, nil, []), ("null", nil, ["type"]), ("7", .other("unreadable"), ["type"]),
            ("{}", .other("unreadable"), ["type"]),
        ] as [(String?, EndpointType?, [String])])
    func F47_anEndpointsTypeSaysByWhatItIsJudged(type: String?, read: EndpointType?, unreadable: [String]) async throws {
        let body = #"{"id":"end1","name":"e","workers":{"min":1,"max":3}\#(type.map { #","type":\#($0)"# } ?? "")}"#
        let endpoint = try await client(answer(200, body)).0.read(try #require(ServerID("end1")), .serverless)
        #expect(endpoint.endpointType == read && endpoint.unreadable == unreadable && endpoint.workers != nil)
    }

    @Test(
        arguments: nonsense + [
            #"{"min":"one","max":3}"#, #"{"min":1}"#, #"{"min":3,"max":1}"#, #"{"min":null,"max":3}"#, #"{"min":-1,"max":3}"#,
        ])
    func F47_workerLimitsThatCannotBeReadAreUnknown(value: String) async throws {
        let body = #"{"id":"end1","name":"e","workers":\#(value)}"#
        #expect(try await client(answer(200, body)).0.read(try #require(ServerID("end1")), .serverless).workers == nil)
    }

    @Test(arguments: [
        (#""networkVolumes":["v"]"#, Storage.network(volumeID: "v", path: "/runpod-volume")),
        (#""networkVolumes":[],"mounts":{"network":[{"volumeId":"v"}],"global":[]}"#, .network(volumeID: "v", path: "/runpod-volume")),
        (#""networkVolumes":[7],"mounts":{"network":[{"volumeId":""}]}"#, .none), (#""mounts":7"#, .none),
        (#""networkVolumes":null"#, .none),
    ])
    func anEndpointsVolumesStandInEitherPlace(fields: String, storage: Storage) async throws {
        let body = #"{"id":"end1",\#(fields)}"#
        #expect(try await client(answer(200, body)).0.read(try #require(ServerID("end1")), .serverless).storage == storage)
    }

    @Test func podIsCreatedWithADiskAndEveryRequestHasAUserAgent() async throws {
        let (client, transport) = try client(catalogue, answer(201, podJSON()))
        _ = try await client.create(.timed, name: "n", config: ServerConfig(dockerImage: "i"))
        let body = String(decoding: try #require(transport.calls.last?.body), as: UTF8.self)
        #expect(body.contains(#""disk":20"#))
        _ = try await RunPodTests.client(answer(200, "{}")).0.act(.stop, on: try #require(ServerID("pod1")))
        for call in transport.calls {
            #expect(call.headers.contains { $0.name == "User-Agent" && $0.value.hasPrefix("controlplane/\(Product.version)") })
        }
    }
}
