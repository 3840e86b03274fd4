import Fleet
import Foundation
import Testing

@testable import RunPodEmulator

let start = Timestamp(secondsSinceEpoch: 1_795_420_800)

func at(_ seconds: Int) -> Timestamp { start + .seconds(seconds) }

extension EmulatedCloud {
    func call(
        _ method: String, _ path: String, _ body: String = "", query: [String: String] = [:], key: String? = "key",
        at now: Timestamp = start
    ) -> (answer: EmulatedResponse, body: JSON) {
        var headers = ["content-type": "application/json"]
        if let key { headers["authorization"] = "Bearer \(key)" }
        let answer = respond(
            to: EmulatedRequest(method: method, path: path, query: query, headers: headers, body: Array(body.utf8)), at: now)
        do { return (answer, try JSON.parse(answer.body)) } catch { return (answer, .null) }
    }
}

let podBody = #"{"name":"n","image":"i","gpu":{"id":"NVIDIA H200","count":1},"mounts":{"persistent":{"size":20,"path":"/w"}}}"#

@Suite struct OutsideTests {
    private func cloud(_ fault: Fault, pods: [Scenario.Pod], endpoints: [Scenario.Endpoint] = []) -> EmulatedCloud {
        let fault = Scenario.TimedFault(fault, after: .seconds(60))
        return EmulatedCloud(scenario: Scenario(pods: pods, endpoints: endpoints, faults: [fault]), startedAt: start)
    }

    @Test func aStopFromOutsideHappensOnce() {
        let cloud = cloud(.stoppedOutside, pods: [.init(id: "a", name: "a")])
        #expect(cloud.call("GET", "/v2/pods/a", at: at(59)).body["status"]?.text == "RUNNING")
        #expect(cloud.call("GET", "/v2/pods/a", at: at(60)).body["status"]?.text == "EXITED")
        #expect(cloud.call("POST", "/v2/pods/a/action", #"{"action":"start"}"#, at: at(61)).answer.status == 200)
        #expect(cloud.call("GET", "/v2/pods/a", at: at(200)).body["status"]?.text == "RUNNING")
    }

    @Test func anEmptyBalanceStopsPodsAndTerminatesThoseWithoutANetworkVolume() {
        let cloud = cloud(
            .balanceEmpty,
            pods: [
                .init(id: "a", name: "a"), .init(id: "b", name: "b", storage: .network(volumeID: "v", path: "/w")),
            ])
        #expect(cloud.call("GET", "/v2/pods/a", at: at(60)).answer.status == 404)
        #expect(cloud.call("GET", "/v2/pods/b", at: at(60)).body["status"]?.text == "EXITED")
    }

    @Test func runPodLowersTheLimitOfAnUnusedEndpoint() {
        let cloud = cloud(
            .maxWorkersLowered(to: 2), pods: [], endpoints: [.init(id: "e", name: "e", minWorkers: 3, maxWorkers: 5)])
        let workers = cloud.call("GET", "/v2/serverless/e", at: at(60)).body["workers"]
        #expect(workers?["min"] == .int(2))
        #expect(workers?["max"] == .int(2))
    }

    @Test func aMigratedPodHasANewID() {
        let cloud = cloud(.migrated, pods: [.init(id: "a", name: "a", status: .exited)])
        let pods = cloud.call("GET", "/v2/pods", at: at(60)).body["pods"]?.list
        #expect(pods?.first?["name"]?.text == "a")
        #expect(pods?.first?["id"]?.text != "a")
    }

    @Test func stalePortsAreShownForAMinuteAfterAStart() throws {
        let scenario = Scenario(faults: [.init(.stalePorts)])
        let cloud = EmulatedCloud(scenario: scenario, startedAt: start)
        let body = podBody.dropLast() + #","ports":["22/tcp","8888/http"]}"#
        let id = try #require(cloud.call("POST", "/v2/pods", String(body)).body["id"]?.text)
        func port(_ seconds: Int) -> Int? {
            let runtime = cloud.call("GET", "/v2/pods/\(id)", at: at(seconds)).body["runtime"]
            return runtime?["ports"]?.list?.first?["public"]?.number
        }
        #expect(port(30) == 10_000)
        #expect(port(90) == 10_100)
    }
}

@Suite struct PodLifeTests {
    @Test func aPodPassesItsStatesAndIsBilledOnlyWhileRunning() throws {
        let cloud = EmulatedCloud(scenario: Scenario(), startedAt: start)
        let id = try #require(cloud.call("POST", "/v2/pods", podBody).body["id"]?.text)
        func status(_ seconds: Int) -> String? { cloud.call("GET", "/v2/pods/\(id)", at: at(seconds)).body["status"]?.text }
        #expect(status(0) == "PROVISIONING")
        #expect(status(5) == "STARTING")
        #expect(status(25) == "RUNNING")
        #expect(cloud.call("POST", "/v2/pods/\(id)/action", #"{"action":"start"}"#, at: at(30)).answer.status == 409)
        #expect(cloud.call("POST", "/v2/pods/\(id)/action", #"{"action":"stop"}"#, at: at(3605)).answer.status == 200)
        #expect(status(3607) == "RUNNING")
        #expect(status(3608) == "EXITED")
        let pod = cloud.call("GET", "/v2/pods/\(id)", at: at(3608)).body
        #expect(pod["cost"] == .int(0))
        #expect(pod["runtime"] == .null)
        // Running from 5 s to 3608 s at $3.99 per hour, with disks of 20 GB and 50 GB at $0.10 per GB-month.
        let truth = try #require(cloud.truth(at: at(3608)).servers.first)
        let rate = Rate(HourlyRate(microdollarsPerHour: 3_990_000)) + Rate(gigabytes: 70, microdollarsPerGBMonth: 100_000)
        #expect(truth.billed == rate.cost(of: .seconds(3603)))
        #expect(!truth.hasLostData)
        // Stopped, its 20 GB cost 20 × $0.20 per month of 720 hours.
        let later = try #require(cloud.truth(at: at(3608 + 3600)).servers.first)
        #expect(abs((later.billed - truth.billed).microdollars - 20 * 200_000 / 720) <= 1)
    }

    @Test func aStopWithoutStorageLosesData() throws {
        let cloud = EmulatedCloud(scenario: Scenario(pods: [.init(id: "a", name: "a", storage: .none)]), startedAt: start)
        _ = cloud.call("POST", "/v2/pods/a/action", #"{"action":"stop"}"#)
        #expect(try #require(cloud.truth(at: at(10)).server(named: "a")).hasLostData)
    }

    @Test func aNewRunHasANewStart() throws {
        let cloud = EmulatedCloud(scenario: Scenario(pods: [.init(id: "a", name: "a")]), startedAt: start)
        let before = cloud.call("GET", "/v2/pods/a").body["startedAt"]
        _ = cloud.call("POST", "/v2/pods/a/action", #"{"action":"stop"}"#)
        _ = cloud.call("POST", "/v2/pods/a/action", #"{"action":"start"}"#, at: at(10))
        let after = cloud.call("GET", "/v2/pods/a", at: at(40)).body
        #expect(after["status"]?.text == "RUNNING")
        #expect(after["startedAt"] != before)
    }

    @Test(arguments: [
        ("not json", 400), ("[]", 422), (#"{"name":"n"}"#, 422), (#"{"name":"n","image":"i","bogus":1}"#, 422),
        (#"{"name":"n","image":"i","gpu":{"id":"NVIDIA H200"}}"#, 400), (#"{"name":"n","image":"i","gpu":{"id":"X","count":1}}"#, 400),
    ])
    func refusesWrongCreates(body: String, status: Int) {
        let cloud = EmulatedCloud(scenario: Scenario(), startedAt: start)
        #expect(cloud.call("POST", "/v2/pods", body).answer.status == status)
        #expect(cloud.truth(at: start).servers.isEmpty)
    }

    @Test func onlyTheRightKeyIsAccepted() {
        let any = EmulatedCloud(scenario: Scenario(), startedAt: start)
        #expect(any.call("GET", "/v2/pods", key: "x").answer.status == 200)
        #expect(any.call("GET", "/v2/pods", key: nil).answer.status == 401)
        let one = EmulatedCloud(scenario: Scenario(key: "right"), startedAt: start)
        #expect(one.call("GET", "/v2/pods", key: "wrong").answer.status == 401)
        #expect(one.call("GET", "/v2/pods", key: "right").answer.status == 200)
    }

    @Test func theQuotaIsPerMinute() {
        let cloud = EmulatedCloud(scenario: Scenario(requestsPerMinute: 3), startedAt: start)
        let statuses = (0..<4).map { _ in cloud.call("GET", "/v2/pods").answer.status }
        #expect(statuses == [200, 200, 200, 429])
        #expect(cloud.call("GET", "/v2/pods", at: at(60)).answer.status == 200)
    }
}

@Suite struct WorkloadTests {
    static let workloads: [(Workload, Int)] = [
        (.idle, 0), (.training, 0), (.download(.seconds(100)), 0), (.bursts(period: .seconds(90), length: .seconds(20)), 0),
        (.notebook(seed: 3), 0), (.notebook(seed: 3), 1500),
        (.spans([.init(from: .seconds(50), to: .seconds(80)), .init(from: .seconds(300), to: .seconds(310))]), 0),
        (.spans([.init(from: .seconds(50), to: .seconds(80))]), 60), (.trace([0, 50, 0, 0, 7, 0]), 0),
    ]

    /// The closed form agrees with a search through every second of the run.
    @Test(arguments: workloads.indices) func theLastWorkEqualsABruteForceSearch(index: Int) {
        let (workload, runBegan) = WorkloadTests.workloads[index]
        var last: Int?
        for second in runBegan..<2000 {
            let run = Duration.seconds(second - runBegan)
            let load = workload.load(at: .seconds(second), run: run, gpus: 2)
            let isBusy = load.gpuPercents.contains { $0 > 2 } || load.cpuPercent > 5
            if isBusy { last = second }
            let claimed = workload.lastWork(at: .seconds(second), run: run)
            guard let claimed else {
                #expect(last == nil, "at \(second)")
                continue
            }
            // Work ends within the second after the last busy one.
            #expect(claimed.inSeconds >= Double(last ?? -1) && claimed.inSeconds <= Double((last ?? second) + 1), "at \(second)")
        }
    }

    @Test func requestsAreCountedOnceAndKeepWorkersBusy() throws {
        let traffic = Traffic.at([.seconds(10), .seconds(12), .seconds(500)], taking: .seconds(5))
        let cloud = EmulatedCloud(
            scenario: Scenario(endpoints: [.init(id: "e", name: "e", minWorkers: 1, traffic: traffic)]), startedAt: start)
        func health(_ seconds: Int) -> JSON? { cloud.call("GET", "/v2/e/health", at: at(seconds)).body["jobs"] }
        #expect(health(9)?["inProgress"] == .int(0))
        #expect(health(11)?["inProgress"] == .int(1))
        #expect(health(13)?["inQueue"] == .int(1))
        #expect(health(60)?["completed"] == .int(2))
        #expect(cloud.truth(at: at(60)).server(named: "e")?.isWorking == false)
        #expect(health(600)?["completed"] == .int(3))
    }
}

@Suite struct ScenarioFileTests {
    @Test func readsAScenarioFile() throws {
        let text = """
            {"key": "k", "pods": [{"name": "a", "gpu_type": "NVIDIA L40S", "gpu_count": 2, "workload": {"download": {"seconds": 9}}, "no_storage": true}],
             "endpoints": [{"name": "e", "min_workers": 1, "traffic": {"every_seconds": 30, "taking_seconds": 4}}],
             "faults": [{"fault": "stop_not_carried_out", "after_seconds": 60, "for_seconds": 300}]}
            """
        let scenario = try Scenario(json: Array(text.utf8))
        #expect(scenario.pods.first?.workload == .download(.seconds(9)))
        #expect(scenario.pods.first?.storage == Storage.none)
        #expect(scenario.endpoints.first?.traffic == .every(.seconds(30), taking: .seconds(4)))
        #expect(scenario.faults.first == .init(.stopNotCarriedOut(for: nil), after: .seconds(60), lasting: .seconds(300)))
    }

    @Test func replaysATraceFile() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("trace-\(UUID().uuidString).csv").path
        try "server,time_s,gpu_util_percent\na,0,0\nb,0,9\na,60,41.5\na,240,0\n".write(toFile: path, atomically: true, encoding: .utf8)
        let text = #"{"pods": [{"name": "p", "workload": {"trace_file": {"path": "\#(path)", "server": "a"}}}]}"#
        #expect(try Scenario(json: Array(text.utf8)).pods.first?.workload == .trace([0, 42, 42, 42, 0]))
        let none = #"{"pods": [{"name": "p", "workload": {"trace_file": {"path": "\#(path)", "server": "z"}}}]}"#
        #expect(throws: ScenarioError.self) { try Scenario(json: Array(none.utf8)) }
        try FileManager.default.removeItem(atPath: path)
    }

    @Test(arguments: [
        ("{", "not valid JSON"), ("[]", "scenario: must be an object"), (#"{"podz": []}"#, "scenario.podz"),
        (#"{"pods": [{}]}"#, "scenario.pods[0].name: is required"),
        (#"{"pods": [{"name": "a", "gpu_count": 9}]}"#, "scenario.pods[0].gpu_count"),
        (#"{"pods": [{"name": "a", "workload": "sleep"}]}"#, "scenario.pods[0].workload"),
        (#"{"faults": [{"fault": "fire"}]}"#, "scenario.faults[0].fault: fire is not one of"),
        (#"{"pods": {}}"#, "scenario.pods: must be a list"),
    ])
    func errorsNameTheirPlace(text: String, place: String) {
        do {
            _ = try Scenario(json: Array(text.utf8))
            Issue.record("\(text) was taken")
        } catch { #expect(error.description.contains(place), "\(error)") }
    }
}

/// Names in a scenario file are the vocabulary's.
@Suite struct FaultNameTests {
    @Test func faultsHaveNamesThatStrangersUnderstand() {
        do {
            _ = try Scenario(json: Array(#"{"faults": [{"fault": "fire"}]}"#.utf8))
            Issue.record("an unknown fault was accepted")
        } catch {
            let names = error.description
            for old in ["told", "look"] { #expect(!names.contains(old), "\(names)") }
            for name in ["gpu_missing", "limits_missing", "start_missing", "read_fails", "read_hangs"] {
                #expect(names.contains(name), "\(names)")
            }
        }
    }
}

/// Writes samples of every response for Scripts/validate_contract.py.
@Suite struct ContractSamples {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["CONTRACT_OUT"] != nil, "CONTRACT_OUT names no folder"))
    func writesSamplesForTheSchemaCheck() throws {
        let folder = try #require(ProcessInfo.processInfo.environment["CONTRACT_OUT"])
        var scenario = Scenario.demo
        scenario.pods.append(.init(id: "clustered", name: "c", clusterID: "cl1"))
        scenario.pods.append(.init(id: "off", name: "off", storage: .network(volumeID: "vol7h2k9m4n6p", path: "/w"), status: .exited))
        scenario.volumes = Scenario.small.volumes
        scenario.endpoints[0].traffic = .every(.seconds(7), taking: .seconds(30))
        let cloud = EmulatedCloud(scenario: scenario, startedAt: start)
        let endpoint =
            #"{"name":"n","image":"i","type":"QUEUE","gpu":{"pools":["HOPPER_141"],"count":1},"scaling":{"type":"QUEUE_DELAY","queueDelay":4},"workers":{"min":0,"max":2}}"#
        let id = try #require(scenario.endpoints[0].id)
        let calls: [(String, String, String, String, [String: String])] = [
            ("listPods", "GET", "/v2/pods", "", ["includeClusterPods": "true"]), ("getPod", "GET", "/v2/pods/clustered", "", [:]),
            ("getPod", "GET", "/v2/pods/off", "", [:]), ("getPod", "GET", "/v2/pods/none", "", [:]),
            ("createPod", "POST", "/v2/pods", podBody, [:]),
            ("createPod", "POST", "/v2/pods", "{}", [:]), ("podAction", "POST", "/v2/pods/off/action", #"{"action":"start"}"#, [:]),
            ("podAction", "POST", "/v2/pods/off/action", #"{"action":"start"}"#, [:]), ("deletePod", "DELETE", "/v2/pods/off", "", [:]),
            ("listEndpoints", "GET", "/v2/serverless", "", [:]), ("getEndpoint", "GET", "/v2/serverless/\(id)", "", [:]),
            ("createEndpoint", "POST", "/v2/serverless", endpoint, [:]),
            ("updateEndpoint", "PATCH", "/v2/serverless/\(id)", #"{"workers":{"min":1,"max":3}}"#, [:]),
            ("listEndpointWorkers", "GET", "/v2/serverless/\(id)/workers", "", [:]),
            ("listEndpointReleases", "GET", "/v2/serverless/\(id)/releases", "", [:]), ("listGpuTypes", "GET", "/v2/catalog/gpus", "", [:]),
            ("getGpuType", "GET", "/v2/catalog/gpus/NVIDIA H200", "", [:]), ("listNetworkVolumes", "GET", "/v2/network-volumes", "", [:]),
            ("listTemplates", "GET", "/v2/templates", "", [:]), ("listPodBilling", "GET", "/v2/billing/pods", "", ["bucketSize": "hour"]),
            ("listServerlessBilling", "GET", "/v2/billing/serverless", "", ["bucketSize": "hour"]),
            ("listNetworkVolumeBilling", "GET", "/v2/billing/network-volumes", "", ["bucketSize": "hour"]),
            ("deleteEndpoint", "DELETE", "/v2/serverless/\(id)", "", [:]),
            ("listPods", "GET", "/v2/pods", "", ["limit": "0"]), ("listPods", "GET", "/v2/pods", "", ["limit": "2"]),
            ("createPod", "POST", "/v2/pods", #"{"name":"c","image":"i","cpu":{"id":"cpu5c","vcpuCount":4}}"#, [:]),
            ("createPod", "POST", "/v2/pods", #"{"name":"t","templateId":"30zmvf89kd","gpu":{"id":"NVIDIA H200","count":1}}"#, [:]),
            ("updatePod", "PATCH", "/v2/pods/\(scenario.pods[0].id ?? "")", #"{"name":"renamed","locked":true}"#, [:]),
            (
                "createCluster", "POST", "/v2/clusters",
                #"{"name":"c","type":"RAY","image":"i","compute":{"gpuTypeId":"NVIDIA H200","gpuCountPerPod":8,"podCount":2}}"#, [:]
            ),
            ("listClusters", "GET", "/v2/clusters", "", [:]), ("listClusterPods", "GET", "/v2/clusters/cl1/pods", "", [:]),
            ("listGpuTypes", "GET", "/v2/catalog/gpus", "", ["include": "AVAILABILITY", "product": "POD"]),
            ("listCpuTypes", "GET", "/v2/catalog/cpus", "", ["include": "AVAILABILITY", "product": "POD"]),
            ("listDataCenters", "GET", "/v2/catalog/datacenters", "", ["include": "GPU_AVAILABILITY,CPU_AVAILABILITY"]),
            ("listPublicTemplates", "GET", "/v2/catalog/templates", "", [:]),
            ("createTemplate", "POST", "/v2/templates", #"{"name":"t","image":"i"}"#, [:]),
            ("createNetworkVolume", "POST", "/v2/network-volumes", #"{"name":"v","size":10,"dataCenter":"EU-RO-1"}"#, [:]),
            ("listBilling", "GET", "/v2/billing", "", ["lastN": "3"]), ("listClusterBilling", "GET", "/v2/billing/clusters", "", [:]),
            ("listEndpointBilling", "GET", "/v2/billing/endpoints", "", [:]),
        ]
        for (number, (operation, method, path, body, query)) in calls.enumerated() {
            let answer = cloud.call(method, path, body, query: query, at: at(60 + number)).answer
            let text = answer.body.isEmpty ? "null" : String(decoding: answer.body, as: UTF8.self)
            try "{\"operation\":\"\(operation)\",\"status\":\(answer.status),\"body\":\(text)}".write(
                toFile: "\(folder)/response.\(operation).\(number).json", atomically: true, encoding: .utf8)
        }
    }
}

@Suite struct TraceFileTests {
    @Test func omitsReadingsThatAreNoNumbers() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("trace-\(UUID().uuidString).csv").path
        let lines = ["server,time_s,gpu_util_percent", "a,0,10", "a,nan,20", "a,60,nan", "a,inf,30", "a,120,1e300", "a,180,40"]
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try TraceFile.percents(path: path, server: "a") == [10, 10, 10, 40])
        try FileManager.default.removeItem(atPath: path)
    }
}
