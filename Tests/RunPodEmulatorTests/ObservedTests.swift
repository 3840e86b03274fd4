import Fleet
import Foundation
import Testing

@testable import RunPodEmulator

private let diskBody = #"{"name":"n","image":"i","disk":40,"gpu":{"id":"NVIDIA H200","count":1}}"#

private func account(_ names: String = "", _ scenario: Scenario = Scenario(pods: [.init(id: "a", name: "a")])) throws -> EmulatedCloud {
    var scenario = scenario
    scenario.observing = try Quirk.named(names)
    return EmulatedCloud(scenario: scenario, startedAt: start)
}

extension EmulatedCloud {
    fileprivate func act(_ action: String, on id: String, at now: Timestamp) -> (answer: EmulatedResponse, body: JSON) {
        call("POST", "/v2/pods/\(id)/action", "{\"action\":\"\(action)\"}", at: now)
    }

    fileprivate func ids(_ query: [String: String] = [:], at now: Timestamp = start) -> [String] {
        (call("GET", "/v2/pods", query: query, at: now).body["pods"]?.list ?? []).compactMap { $0["id"]?.text }
    }
}

@Suite struct PageTests {
    private let five = Scenario(pods: (1...5).map { .init(id: "p\($0)", name: "p\($0)", running: .seconds($0 * 60)) })

    private func walk(_ cloud: EmulatedCloud, _ limit: Int?) -> (pages: Int, ids: [String]) {
        var (pages, ids, query) = (0, [String](), limit.map { ["limit": "\($0)"] } ?? [:])
        while pages < 20 {
            let body = cloud.call("GET", "/v2/pods", query: query).body
            ids += (body["pods"]?.list ?? []).compactMap { $0["id"]?.text }
            pages += 1
            guard let cursor = body["pagination"]?["nextCursor"]?.text else { break }
            #expect(body["pagination"]?["hasNextPage"] == .bool(true))
            query["cursor"] = cursor
        }
        return (pages, ids)
    }

    @Test func everyRowIsOnOnePageNewestFirst() throws {
        let cloud = try account("", five)
        for (limit, pages) in [(nil, 1), (1, 5), (2, 3), (5, 1), (1000, 1)] as [(Int?, Int)] {
            let seen = walk(cloud, limit)
            #expect(seen.ids == ["p1", "p2", "p3", "p4", "p5"])
            #expect(seen.pages == pages)
        }
        #expect(walk(try account("short-pages", five), 1000).pages == 3)
    }

    @Test func theLastPageHasBothPaginationMembers() throws {
        for path in ["/v2/pods", "/v2/serverless", "/v2/templates", "/v2/network-volumes"] {
            let pagination = try account().call("GET", path).body["pagination"]
            #expect(pagination?["nextCursor"] == .null && pagination?["hasNextPage"] == .bool(false))
        }
    }

    @Test func aCursorBelongsToItsListAndOutlivesItsRow() throws {
        let cloud = try account("", five)
        let cursor = try #require(cloud.call("GET", "/v2/pods", query: ["limit": "2"]).body["pagination"]?["nextCursor"]?.text)
        #expect(cloud.call("GET", "/v2/serverless", query: ["cursor": cursor]).answer.status == 422)
        _ = cloud.call("DELETE", "/v2/pods/p2")
        #expect(cloud.ids(["cursor": cursor]) == ["p3", "p4", "p5"])
    }

    @Test(arguments: [["limit": "0"], ["limit": "1001"], ["limit": "ten"], ["cursor": "x"], ["cursor": ""]])
    func refusesBadLimitsAndCursors(query: [String: String]) throws {
        #expect(try account().call("GET", "/v2/pods", query: query).answer.status == 422)
    }
}

@Suite struct RefusalTests {
    @Test func aCreateNeedsADiskOnlyWithTheQuirk() throws {
        #expect(try account().call("POST", "/v2/pods", podBody).answer.status == 201)
        let strict = try account("disk-required")
        let refused = strict.call("POST", "/v2/pods", podBody)
        #expect(refused.answer.status == 400)
        #expect(refused.body["detail"]?.text == "You must either provide a template id or pod configuration parameters")
        #expect(strict.call("POST", "/v2/pods", diskBody).answer.status == 201)
        let templated = #"{"name":"n","templateId":"30zmvf89kd","gpu":{"id":"NVIDIA H200","count":1}}"#
        #expect(strict.call("POST", "/v2/pods", templated).body["image"]?.text?.hasPrefix("runpod/pytorch") == true)
    }

    @Test(arguments: [
        ("", "detail", "application/problem+json"), ("error-field", "error", "application/json"),
        ("message-field", "message", "application/json"),
        ("error-field,message-field", "message", "application/json"),
    ])
    func refusalsHaveOneOfThreeShapes(names: String, member: String, type: String) throws {
        let answer = try account(names).call("GET", "/v2/pods/none")
        #expect(answer.answer.status == 404)
        #expect(answer.body[member]?.text == "pod not found")
        #expect(answer.answer.headers.contains { $0.name == "Content-Type" && $0.value == type })
    }

    @Test(arguments: [
        ("no-capacity", 400, "There are no longer any instances available"),
        ("no-capacity,capacity-as-500", 500, "There are no longer any"),
        ("no-balance", 402, "Insufficient balance."),
    ])
    func creates(names: String, status: Int, detail: String) throws {
        let answer = try account(names).call("POST", "/v2/pods", diskBody)
        #expect(answer.answer.status == status)
        #expect(answer.body["detail"]?.text?.hasPrefix(detail) == true)
    }

    @Test func theEdgeRefusesRequestsWithoutAnAgent() throws {
        let cloud = try account("edge-block")
        func status(_ agent: String?) -> (Int, String) {
            var headers = ["authorization": "Bearer key"]
            if let agent { headers["user-agent"] = agent }
            let answer = cloud.respond(to: EmulatedRequest(method: "GET", path: "/v2/pods", headers: headers), at: start)
            return (answer.status, String(decoding: answer.body.prefix(40), as: UTF8.self))
        }
        #expect(status(nil) == (403, "error code: 1010"))
        #expect(status("Python-urllib/3.11").0 == 403)
        #expect(status("controlplane/0.1.0").0 == 200)
    }

    @Test func anUnsupportedMethodGetsA405WithAllow() throws {
        let answer = try account().call("PUT", "/v2/pods").answer
        #expect(answer.status == 405)
        #expect(answer.headers.contains { $0.name == "Allow" && $0.value == "GET, POST" })
    }

    @Test func bodiesOver102400BytesAreRefused() throws {
        func body(_ length: Int) -> String {
            #"{"name":"n","image":"i","disk":40,"gpu":{"id":"NVIDIA H200","count":1},"args":""# + String(repeating: "x", count: length)
                + "\"}"
        }
        #expect(try account().call("POST", "/v2/pods", body(102_000)).answer.status == 201)
        #expect(try account().call("POST", "/v2/pods", body(102_400)).answer.status == 413)
    }

    @Test func namesInPathsMayBeEscaped() throws {
        #expect(try account().call("GET", "/v2/catalog/gpus/NVIDIA%20H200").body["name"]?.text == "H200")
    }

    @Test func eachHostHasItsOwnLimit() throws {
        let cloud = EmulatedCloud(
            scenario: Scenario(requestsPerMinute: 2, jobRequestsPerMinute: 1, endpoints: [.init(id: "e", name: "e")]), startedAt: start)
        let jobs = (0..<2).map { _ in cloud.call("GET", "/v2/e/health").answer.status }
        let rest = (0..<3).map { _ in cloud.call("GET", "/v2/pods").answer.status }
        #expect(jobs == [200, 429])
        #expect(rest == [200, 200, 429])
        let throttled = try account("jobs-throttled", Scenario(endpoints: [.init(id: "e", name: "e")]))
        #expect(throttled.call("GET", "/v2/e/health").answer.headers.contains { $0.name == "Retry-After" && $0.value == "60" })
        #expect(throttled.call("GET", "/v2/serverless/e").answer.status == 200)
    }
}

@Suite struct LagTests {
    private func status(_ cloud: EmulatedCloud, _ seconds: Int) -> String? {
        cloud.call("GET", "/v2/pods/a", at: at(seconds)).body["status"]?.text
    }

    @Test func aLaggingReplicaShowsTheEarlierState() throws {
        let cloud = try account("replica-lag")
        _ = cloud.act("stop", on: "a", at: at(10))
        #expect(cloud.truth(at: at(13)).server(named: "a")?.status == "EXITED")
        _ = cloud.act("start", on: "a", at: at(20))
        #expect(status(cloud, 22) == "EXITED")
        #expect(status(cloud, 23) == "STARTING")
        #expect(cloud.ids(at: at(22)) == ["a"])
    }

    @Test func everySecondReadIsStaleWhenReplicasDisagree() throws {
        let cloud = try account("replicas-disagree")
        _ = cloud.act("stop", on: "a", at: at(10))
        #expect((0..<4).map { _ in status(cloud, 14) ?? "" } == ["RUNNING", "EXITED", "RUNNING", "EXITED"])
        #expect((0..<4).map { _ in status(cloud, 16) ?? "" } == ["EXITED", "EXITED", "EXITED", "EXITED"])
    }

    @Test func aLaggingReplicaHidesNewPodsAndShowsDeletedOnes() throws {
        let cloud = try account("replica-lag")
        let made = try #require(cloud.call("POST", "/v2/pods", diskBody, at: at(10)).body["id"]?.text)
        #expect(cloud.call("GET", "/v2/pods/\(made)", at: at(12)).answer.status == 404)
        #expect(cloud.call("GET", "/v2/pods/\(made)", at: at(13)).answer.status == 200)
        _ = cloud.call("DELETE", "/v2/pods/a", at: at(20))
        #expect(status(cloud, 22) == "RUNNING")
        #expect(status(cloud, 23) == nil)
    }

    @Test func aTerminatedPodIsGoneAfterTwoSeconds() throws {
        let cloud = try account("termination-lingers")
        #expect(cloud.call("DELETE", "/v2/pods/a", at: at(10)).answer.status == 204)
        #expect(status(cloud, 11) == "TERMINATED")
        #expect(status(cloud, 12) == nil)
        #expect(cloud.call("DELETE", "/v2/pods/a", at: at(11)).answer.status == 404)
    }
}

@Suite struct ObservedPodTests {
    private func started(_ names: String) throws -> (cloud: EmulatedCloud, answer: JSON) {
        let cloud = try account(names, Scenario(pods: [.init(id: "a", name: "a", status: .exited)]))
        return (cloud, cloud.act("start", on: "a", at: at(10)).body)
    }

    @Test func aStartWithoutAGPUIsAtFullPrice() throws {
        let cloud = try started("zero-gpu-start").cloud
        let pod = cloud.call("GET", "/v2/pods/a", at: at(60)).body
        #expect(pod["status"]?.text == "RUNNING")
        #expect(pod["gpu"] == nil)
        #expect(pod["runtime"]?["gpus"] == .array([]))
        #expect(pod["cost"] == .double(3.99))
    }

    @Test func aPodMovedAtItsStartHasANewID() throws {
        let (cloud, answer) = try started("moved-on-start")
        let id = try #require(answer["id"]?.text)
        #expect(id != "a" && answer["name"]?.text == "a")
        #expect(cloud.call("GET", "/v2/pods/a", at: at(11)).answer.status == 404)
        #expect(cloud.ids(at: at(11)) == [id])
    }

    @Test func aStartCanEndInError() throws {
        let pod = try started("error-on-start").cloud.call("GET", "/v2/pods/a", at: at(60)).body
        #expect(pod["status"]?.text == "ERROR")
        #expect(pod["actions"] == .array([.string("start"), .string("terminate")]))
    }

    @Test func actionsFollowTheDocuments() throws {
        func actions(_ names: String, _ storage: Storage = .none) throws -> [[String]] {
            let cloud = try account(names, Scenario(pods: [.init(id: "a", name: "a", storage: storage)]))
            let made = cloud.call("POST", "/v2/pods", diskBody).body
            let pods = [made, cloud.call("GET", "/v2/pods/a").body]
            return pods.map { ($0["actions"]?.list ?? []).compactMap(\.text) }
        }
        #expect(try actions("") == [["stop", "terminate"], ["stop", "restart", "terminate"]])
        #expect(try actions("provisioning-cannot-stop") == [["start", "terminate"], ["stop", "restart", "terminate"]])
        let volume = Storage.network(volumeID: "v", path: "/w")
        #expect(try actions("terminate-only", volume) == [["stop", "terminate"], ["restart", "terminate"]])
        let cloud = try account("terminate-only", Scenario(pods: [.init(id: "a", name: "a", storage: volume)]))
        #expect(cloud.act("stop", on: "a", at: start).answer.status == 409)
    }

    @Test func additionalMembersAreInTheirPlaces() throws {
        let pod = try account().call("GET", "/v2/pods/a").body
        #expect(pod["gpu"]?["vcpuCount"] == .int(24) && pod["gpu"]?["memory"] == .int(240))
        #expect(pod["entrypoint"] == .array([]) && pod["cmd"] == .array([]))
        let gpu = try account("util-only").call("GET", "/v2/pods/a").body["runtime"]?["gpus"]?.list?.first
        #expect(gpu?.names == ["util"])
        let made = try account("cost-while-provisioning").call("POST", "/v2/pods", diskBody).body
        #expect(made["cost"] == .double(3.99) && made["startedAt"] == .null)
        #expect(try account().call("POST", "/v2/pods", diskBody).body["cost"] == .int(0))
    }

    @Test func aStoppedPodShowsItsStartOnlyByDefault() throws {
        func told(_ names: String) throws -> [Bool] {
            let cloud = try account(names)
            let before = cloud.call("GET", "/v2/pods/a").body["startedAt"]?.text != nil
            _ = cloud.act("stop", on: "a", at: start)
            return [before, cloud.call("GET", "/v2/pods/a", at: at(10)).body["startedAt"]?.text != nil]
        }
        #expect(try told("") == [true, true])
        #expect(try told("started-at-while-running") == [true, false])
    }

    @Test func podsWithCPUsHaveNoGPU() throws {
        let cloud = try account("disk-required")
        let pod = cloud.call("POST", "/v2/pods", #"{"name":"c","image":"i","disk":10,"cpu":{"id":"cpu5c","vcpuCount":4}}"#)
        #expect(pod.answer.status == 201)
        #expect(pod.body["cpu"]?["id"]?.text == "cpu5c" && pod.body["cpu"]?["memory"] == .int(8))
        #expect(pod.body["gpu"] == nil && pod.body["cudaVersion"] == .null)
        let both = #"{"name":"c","image":"i","cpu":{"id":"cpu5c","vcpuCount":4},"gpu":{"id":"NVIDIA H200","count":1}}"#
        let odd = #"{"name":"c","image":"i","cpu":{"id":"cpu5c","vcpuCount":3}}"#
        let disk = #"{"name":"c","image":"i","cpu":{"id":"cpu5c","vcpuCount":4},"mounts":{"persistent":{"size":20,"path":"/w"}}}"#
        for body in [both, odd, disk, #"{"name":"c","image":"i"}"#] { #expect(cloud.call("POST", "/v2/pods", body).answer.status == 400) }
    }

    @Test func aClusterIsCreatedAndDeletedAsOne() throws {
        let cloud = try account("", Scenario())
        let body = #"{"name":"c","type":"TRAINING","image":"i","compute":{"gpuTypeId":"NVIDIA H200","gpuCountPerPod":8,"podCount":2}}"#
        let id = try #require(cloud.call("POST", "/v2/clusters", body).body["id"]?.text)
        #expect(cloud.ids() == [])
        let members = cloud.ids(["includeClusterPods": "true"])
        #expect(members.count == 2)
        #expect(cloud.call("GET", "/v2/clusters/\(id)/pods").body["pods"]?.list?.count == 2)
        #expect(cloud.act("stop", on: members[0], at: at(60)).answer.status == 409)
        #expect(cloud.call("DELETE", "/v2/clusters/\(id)", at: at(60)).answer.status == 204)
        #expect(cloud.ids(["includeClusterPods": "true"], at: at(60)) == [])
    }
}

@Suite struct JobTests {
    private func queue(_ least: Int = 0) -> EmulatedCloud {
        EmulatedCloud(scenario: Scenario(endpoints: [.init(id: "e", name: "e", minWorkers: least)]), startedAt: start)
    }

    private func status(_ cloud: EmulatedCloud, _ job: String, _ seconds: Int) -> String? {
        cloud.call("GET", "/v2/e/status/\(job)", at: at(seconds)).body["status"]?.text
    }

    @Test func aJobWaitsForAWorkerAndIsDone() throws {
        let cloud = queue()
        let job = try #require(cloud.call("POST", "/v2/e/run", #"{"input":{"a":1}}"#).body["id"]?.text)
        #expect(
            [0, 11, 12, 13, 14].map { status(cloud, job, $0) ?? "" } == ["IN_QUEUE", "IN_QUEUE", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED"])
        #expect(cloud.call("GET", "/v2/e/health", at: at(20)).body["jobs"]?["completed"] == .int(1))
    }

    @Test func aJobCanBeCancelledRetriedAndPurged() throws {
        let cloud = queue()
        let job = try #require(cloud.call("POST", "/v2/e/run", #"{"input":{"a":1}}"#).body["id"]?.text)
        #expect(cloud.call("POST", "/v2/e/cancel/\(job)", at: at(1)).body["status"]?.text == "CANCELLED")
        #expect(cloud.truth(at: at(1)).servers.first?.isWorking == false)
        #expect(cloud.call("POST", "/v2/e/retry/\(job)", at: at(2)).body["status"]?.text == "IN_QUEUE")
        #expect(cloud.call("POST", "/v2/e/purge-queue", at: at(3)).body["removed"] == .int(1))
        #expect(status(cloud, job, 4) == "CANCELLED")
        #expect(cloud.call("GET", "/v2/e/status/none").answer.status == 404)
        #expect(cloud.call("POST", "/v2/e/run", "{}").answer.status == 400)
    }

    @Test func runsyncRespondsWhenItsJobIsDone() {
        let answer = queue(1).call("POST", "/v2/e/runsync", #"{"input":{}}"#)
        #expect(answer.answer.fate == .delayed(.seconds(2)))
        #expect(answer.body["status"]?.text == "COMPLETED")
    }

    @Test func aLoadBalancerHasNoQueue() throws {
        let cloud = queue()
        let body =
            #"{"name":"l","image":"i","type":"LOAD_BALANCER","gpu":{"pools":["HOPPER_141"]},"scaling":{"type":"REQUEST_COUNT","requestCount":4},"mounts":{"network":[{"volumeId":"v"}],"global":[]}}"#
        let made = cloud.call("POST", "/v2/serverless", body)
        let id = try #require(made.body["id"]?.text)
        #expect(Set(made.body["requestUrls"]?.names ?? []) == ["base", "health"])
        #expect(made.body["mounts"]?["network"]?.list?.first?["volumeId"]?.text == "v")
        #expect(made.body["networkVolumes"] == .array([.string("v")]))
        #expect(cloud.call("POST", "/v2/\(id)/run", #"{"input":{}}"#).answer.status == 404)
        let wrong = body.replacing("REQUEST_COUNT", with: "QUEUE_DELAY").replacing("requestCount", with: "queueDelay")
        #expect(cloud.call("POST", "/v2/serverless", wrong).answer.status == 422)
    }
}

@Suite struct DocumentedTests {
    private func lines(_ query: [String: String] = [:], after: String? = nil) throws -> [String] {
        var headers = ["authorization": "Bearer key"]
        if let after { headers["last-event-id"] = after }
        let request = EmulatedRequest(method: "GET", path: "/v2/pods/a/logs", query: query, headers: headers)
        let answer = try account("", Scenario(pods: [.init(id: "a", name: "a", running: .seconds(90))])).respond(to: request, at: start)
        guard answer.status == 200 else { return ["\(answer.status)"] }
        return String(decoding: answer.body, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("id: ") }.map {
            String($0.dropFirst(4))
        }
    }

    @Test func theIDOfALogEventIsItsTime() throws {
        let all = [-90, -60, -30, 0].map { "\(at($0))" }
        #expect(try lines() == all)
        #expect(try lines(["tail": "1"]) == [all[3]])
        #expect(try lines(["source": "system"]) == [all[0]])
        #expect(try lines(["since": "\(at(-60))"]) == Array(all[1...]))
        #expect(try lines(["tail": "1"], after: "\(at(-60))") == Array(all[2...]))
        #expect(try lines(["tail": "5001"]) == ["422"])
        #expect(try lines(["source": "stdout"]) == ["422"])
        #expect(try lines(after: "yesterday") == ["422"])
    }

    @Test func billsAreInWholeBuckets() throws {
        let cloud = try account()
        let query = ["bucketSize": "hour", "startTime": "\(at(600))", "endTime": "\(at(4000))"]
        let bill = cloud.call("GET", "/v2/billing/pods", query: query, at: at(7200)).body
        #expect(bill["metadata"]?["query"]?["startTime"]?.text == "\(at(0))")
        #expect(bill["metadata"]?["query"]?["endTime"]?.text == "\(at(7200))")
        #expect(bill["records"]?.list?.compactMap { $0["gpuAmount"] } == [.double(3.99), .double(3.99)])
        // 100 GB and 50 GB at $0.10 per GB-month of 720 hours.
        #expect(bill["records"]?.list?.compactMap { $0["diskAmount"] } == [.double(0.020833), .double(0.020833)])
        #expect(bill["records"]?.list?.compactMap { $0["totalAmount"] } == [.double(4.010833), .double(4.010833)])
        let days = cloud.call("GET", "/v2/billing/pods", query: ["lastN": "2"], at: at(7200)).body
        // It ran for an hour before.
        #expect(days["records"]?.list?.map { $0["gpuAmount"] } == [.double(11.97)])
    }

    @Test(arguments: [
        ("pods", ["bucketSize": "minute"], 422), ("pods", ["startTime": "soon"], 422), ("pods", ["lastN": "0"], 422),
        ("pods", ["lastN": "1", "endTime": "2026-11-26T00:00:00Z"], 400), ("serverless", ["bucketSize": ""], 422), ("gpus", [:], 404),
    ])
    func refusesBadBillingQueries(resource: String, query: [String: String], status: Int) throws {
        #expect(try account().call("GET", "/v2/billing/\(resource)", query: query).answer.status == status)
        #expect(try account().call("GET", "/v2/pods", query: ["includeClusterPods": "yes"]).answer.status == 422)
    }

    @Test func availabilityNeedsAProductAndFiltersCountries() throws {
        let cloud = try account()
        func gpus(_ query: [String: String]) -> (Int, JSON) {
            let answer = cloud.call("GET", "/v2/catalog/gpus", query: query)
            return (answer.answer.status, answer.body["gpus"]?.list?.first ?? .null)
        }
        #expect(gpus([:]).1["availability"] == nil)
        #expect(gpus(["include": "AVAILABILITY"]).0 == 400)
        #expect(gpus(["product": "POD"]).0 == 400)
        #expect(gpus(["include": "AVAILABILITY", "product": "POD"]).1["availability"]?.text == "HIGH")
        #expect(gpus(["include": "AVAILABILITY", "product": "POD", "countryCodes": "RO"]).1["dataCenters"]?.list?.count == 1)
        #expect(gpus(["include": "AVAILABILITY", "product": "POD", "countryCodes": "JP"]).1 == .null)
        #expect(gpus(["include": "AVAILABILITY", "product": "POD", "countryCodes": "ro"]).0 == 422)
    }

    @Test func volumesAndTemplatesAreCreatedChangedAndDeleted() throws {
        let cloud = try account()
        let volume = cloud.call("POST", "/v2/network-volumes", #"{"name":"v","size":50,"dataCenter":"EU-RO-1"}"#).body
        let path = "/v2/network-volumes/\(volume["id"]?.text ?? "")"
        #expect(cloud.call("PATCH", path, #"{"size":40}"#).answer.status == 400)
        #expect(cloud.call("PATCH", path, "{}").answer.status == 422)
        #expect(cloud.call("PATCH", path, #"{"size":60}"#).body["size"] == .int(60))
        #expect(cloud.call("DELETE", path).answer.status == 204)
        #expect(cloud.call("GET", path).answer.status == 404)
        let template = cloud.call("POST", "/v2/templates", #"{"name":"t","image":"i:1","disk":33,"env":{"A":"1","B":"2"}}"#).body
        let id = template["id"]?.text ?? ""
        let body = "{\"name\":\"n\",\"templateId\":\"\(id)\",\"env\":{\"B\":\"3\"},\"gpu\":{\"id\":\"NVIDIA H200\",\"count\":1}}"
        let pod = cloud.call("POST", "/v2/pods", body).body
        #expect(pod["image"]?.text == "i:1" && pod["disk"] == .int(33) && pod["template"]?.text == id)
        #expect(pod["env"]?["A"]?.text == "1" && pod["env"]?["B"]?.text == "3")
        #expect(cloud.call("POST", "/v2/pods", body.replacing(id, with: "none")).answer.status == 404)
    }
}

@Suite struct QuirkTests {
    @Test func quirksAreSelectedByNameOrAllAtOnce() throws {
        #expect(try Quirk.named("disk-required, util-only").map(\.name) == ["disk-required", "util-only"])
        #expect(try Quirk.named("all").contains { $0.name == "short-pages" })
        #expect(try !Quirk.named("all").contains(where: \.isFailure))
        #expect(throws: ScenarioError.self) { try Quirk.named("disk") }
        #expect(Set(Quirk.known.map(\.name)).count == Quirk.known.count)
    }

    @Test(arguments: Quirk.known.map(\.name)) func everyQuirkIsAlsoAScenarioFault(name: String) throws {
        let word = name.replacing("-", with: "_")
        let scenario = try Scenario(json: Array(#"{"faults": [{"fault": "\#(word)", "for_seconds": 60}], "observe": "\#(name)"}"#.utf8))
        #expect(scenario.faults.first?.fault == scenario.observing.first?.fault)
    }

    @Test func clearingFaultsKeepsQuirks() throws {
        let cloud = try account("disk-required")
        cloud.clearFaults()
        #expect(cloud.call("POST", "/v2/pods", podBody).answer.status == 400)
    }
}
