import Fleet
import Foundation
import Logging
import Synchronization
import Testing
import Transport

@testable import RunPod

@Suite struct ErrorTests {
    @Test(arguments: [
        (404, "{}", ProviderError.notFound),
        (401, #"{"title":"Unauthorized","status":401,"detail":"bad key"}"#, .rejected(.keyRefused("bad key"))),
        (403, #"{"title":"Forbidden","status":403,"detail":"no"}"#, .rejected(.noAccess("no"))),
        (402, #"{"title":"t","status":402,"detail":"no money"}"#, .rejected(.noFunds("no money"))),
        (409, #"{"title":"t","status":409,"detail":"is EXITED"}"#, .rejected(.conflict("is EXITED"))),
        (
            422, #"{"title":"t","status":422,"detail":"validation failed","errors":["$: bogus"]}"#,
            .rejected(.invalid("validation failed: $: bogus"))
        ),
        (400, #"{"detail":"bad request"}"#, .rejected(.invalid("bad request"))),
        (
            400, #"{"detail":"There are no longer any instances available with the requested specifications."}"#,
            .rejected(.noCapacity("There are no longer any instances available with the requested specifications."))
        ),
        (
            400, #"{"detail":"There are not enough free GPUs on the host machine"}"#,
            .rejected(.noCapacity("There are not enough free GPUs on the host machine"))
        ),
        (500, "oops", .outcomeUnknown("status 500: oops")),
        (502, "<html>502 Bad Gateway</html>", .outcomeUnknown("status 502: 502 Bad Gateway")),
        (302, "", .malformed("a redirect, which is not followed, since the key is only for RunPod")),
    ])
    func saysWhatIsKnownOfTheWorld(status: Int, body: String, expected: ProviderError) async throws {
        let (client, _) = try client(answer(status, body))
        await #expect(throws: expected) { try await client.act(.stop, on: try #require(ServerID("pod1"))) }
    }

    /// A status that says yes and a body that says no.
    @Test(arguments: [
        (#"{"error":"pod is locked"}"#, true), (#"{"error":{"message":"pod is locked"}}"#, true), (#"{"success":false}"#, true),
        ("", false), ("{}", false), ("[]", false), ("ok", false), (#"{"error":null,"success":true}"#, false), (#"{"error":""}"#, false),
        (#"{"id":"pod1","desiredStatus":"EXITED"}"#, false),
    ])
    func F57_anErrorBesideSuccessIsNoAcceptance(body: String, isFailure: Bool) async throws {
        let (client, _) = try client(answer(200, body))
        var found: ProviderError?
        do { try await client.act(.stop, on: try #require(ServerID("pod1"))) } catch let error as ProviderError { found = error }
        guard isFailure else {
            #expect(found == nil)
            return
        }
        guard case .outcomeUnknown(let why)? = found else {
            Issue.record("\(String(describing: found))")
            return
        }
        #expect(why.hasPrefix("status 200 with an error"))
    }

    @Test func refusedConnectionHadNoEffectAndAnInterruptedOneMayHave() async throws {
        let id = try #require(ServerID("pod1"))
        let (refused, _) = try client(.failure(.notSent("refused")))
        await #expect(throws: ProviderError.unreachable("refused")) { try await refused.act(.start, on: id) }
        let (cut, _) = try client(.failure(.interrupted("cut")))
        await #expect(throws: ProviderError.outcomeUnknown("cut")) { try await cut.act(.start, on: id) }
    }

    @Test func undocumentedAnswerIsMalformed() async throws {
        let (client, _) = try client(answer(200, #"{"pods": [{"id": "po"#))
        do {
            _ = try await client.list(.timed)
            Issue.record("a cut answer was taken for a list")
        } catch .malformed {
        } catch { Issue.record("\(error)") }
    }

    @Test func tokenIsInNoErrorDescriptionOrDump() async throws {
        let (client, transport) = try client(answer(400, #"{"detail":"key \#(secret) is odd\u0007"}"#))
        do { try await client.act(.stop, on: try #require(ServerID("pod1"))) } catch {
            #expect(!"\(error)".contains(secret))
            #expect("\(error)".contains("[redacted]"))
            #expect(!"\(error)".unicodeScalars.contains { $0.value < 0x20 })
        }
        let key = try #require(BearerToken(secret))
        var dumped = ""
        dump(client.settings, to: &dumped)
        #expect(!dumped.contains(secret))
        #expect(!"\(key) \(String(reflecting: key)) \(client.settings)".contains(secret))
        #expect(transport.calls.allSatisfy { !$0.url.contains(secret) })
    }

    @Test(arguments: ["", "a b", "line\nbreak", "ü"]) func tokenRefusesTextThatNoHeaderCarries(text: String) {
        #expect(BearerToken(text) == nil)
    }

    @Test(arguments: [
        ("https://api.runpod.io", "https://api.runpod.io/v2", "https://api.runpod.ai/v2"),
        ("https://api.runpod.io/v2/", "https://api.runpod.io/v2", "https://api.runpod.ai/v2"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000/v2", "http://127.0.0.1:9000/v2"),
        ("http://[::1]:9000/", "http://[::1]:9000/v2", "http://[::1]:9000/v2"),
    ])
    func findsBothServices(given: String, api: String, jobs: String) throws {
        let settings = try RunPodSettings(key: try #require(BearerToken(secret)), apiURL: given)
        #expect(settings.apiURL == api)
        #expect(settings.jobsURL == jobs)
    }

    @Test(arguments: [
        "", "ftp://x", "http://", "https://user:pw@x", "http://api.example.com", "http://127.0.0.1.example.com", "https://x?y",
    ])
    func refusesAddressesThatWouldGiveTheKeyAway(text: String) throws {
        let key = try #require(BearerToken(secret))
        #expect(throws: RunPodSettings.Invalid.self) { try RunPodSettings(key: key, apiURL: text) }
    }
}

@Suite struct RetryTests {
    @Test func readsAreTriedThreeTimes() async throws {
        let (client, transport) = try client(answer(500, ""))
        do { _ = try await client.list(.timed) } catch { #expect(error == .outcomeUnknown("status 500")) }
        #expect(transport.calls.count == 3)
    }

    @Test func retriesEndAtTheFirstGoodAnswer() async throws {
        let (client, transport) = try client(.failure(.interrupted("cut")), answer(200, #"{"pods":[]}"#))
        #expect(try await client.list(.timed).rows.isEmpty)
        #expect(transport.calls.count == 2)
    }

    @Test(arguments: [401, 404, 409, 422, 429]) func refusedReadIsNotRetried(status: Int) async throws {
        let (client, transport) = try client(answer(status, "{}"))
        do { _ = try await client.list(.timed) } catch {
            #expect(transport.calls.count == 1)
        }
    }

    @Test func clientNeverRepeatsACreate() async throws {
        for failure in [
            Result<TransportResponse, TransportFailure>.failure(.notSent("refused")), .failure(.interrupted("cut")), answer(500, ""),
        ] {
            let (client, transport) = try client(catalogue, failure)
            do { _ = try await client.create(.timed, name: "n", config: ServerConfig(dockerImage: "i")) } catch {
                #expect(transport.calls.map(\.method) == ["GET", "POST"])
            }
        }
    }

    @Test func stopIsRetriedOnceIfItWasNotSent() async throws {
        let id = try #require(ServerID("pod1"))
        let (client, transport) = try client(.failure(.notSent("refused")))
        do { try await client.act(.stop, on: id) } catch { #expect(transport.calls.count == 2) }
        let (cut, other) = try RunPodTests.client(.failure(.interrupted("cut")))
        do { try await cut.act(.stop, on: id) } catch { #expect(other.calls.count == 1) }
    }
}

@Suite struct DecodingTests {
    @Test func readsAPod() async throws {
        let (client, _) = try client(answer(200, #"{"pods":[\#(podJSON())]}"#))
        let pod = try #require(try await client.list(.timed).rows.first)
        #expect(pod.phase == .running)
        #expect(pod.costPerHour == HourlyRate(microdollarsPerHour: 3_990_000))
        #expect(pod.storage == .persistent(gigabytes: 50, path: "/workspace"))
        #expect(pod.telemetry?.gpuPercents == [94])
        #expect(pod.allowedActions == [.stop, .restart])
    }

    static let odd: [(String, @Sendable (ObservedServer) -> Bool)] = [
        (#","status":"MIGRATING""#, { $0.phase == .other("MIGRATING") }),
        (#","status":7"#, { $0.phase == .other("absent") }),
        (#","runtime":null"#, { $0.telemetry == nil }),
        (#","runtime":{}"#, { $0.telemetry == PodTelemetry() }),
        (#","runtime":{"gpus":[{"util":-5},{"util":250},{"util":"NaN"},{}]}"#, { $0.telemetry?.gpuPercents == [nil, nil, nil, nil] }),
        (#","runtime":{"gpus":[7],"cpu":{"util":12}}"#, { $0.telemetry?.gpuPercents == [nil] && $0.telemetry?.cpuPercent == 12 }),
        (#","runtime":"soon""#, { $0.telemetry == nil }),
        (#","mounts":{}"#, { $0.storage == .none }),
        (#","mounts":null"#, { $0.storage == .unknown }),
        (#","mounts":{"network":[{"volumeId":"v","path":"/w"}]}"#, { $0.storage == .network(volumeID: "v", path: "/w") }),
        (#","cost":"free""#, { $0.costPerHour == nil }),
        (#","cost":-1"#, { $0.costPerHour == nil }),
        (#","actions":["stop","fly"]"#, { $0.allowedActions == [.stop] }),
        (#","startedAt":"yesterday""#, { $0.startedAt == nil }),
        (#","cluster":{"id":"c1","rank":0}"#, { $0.ownerResource == "cluster c1" }),
        (#","cluster":"?""#, { $0.unreadable == ["cluster"] }),
        (#","cluster":null"#, { $0.ownerResource == nil && $0.unreadable == ["cluster"] }),
        (#","locked":true"#, { $0.isLocked }),
        (#","newField":[1,2]"#, { $0.phase == .running }),
    ]

    /// The later of two fields of one name is the one that counts.
    @Test(arguments: odd.indices) func oddFieldDoesNotAffectOthers(index: Int) async throws {
        let (change, holds) = DecodingTests.odd[index]
        let name = try #require(change.split(separator: "\"").dropFirst().first)
        let body = DecodingTests.without(String(name), podJSON()).dropLast() + change + "}"
        let (client, _) = try client(answer(200, String(body)))
        let pod = try await client.read(try #require(ServerID("pod1")), .timed)
        #expect(holds(pod), "\(change)")
        #expect(pod.name == "train")
    }

    /// The pod without one field.
    private static func without(_ name: String, _ json: String) -> String {
        let values = [
            "status": #""status":"RUNNING","#, "cost": #""cost":3.99,"#, "locked": #""locked":false,"#,
            "actions": #""actions":["stop","restart"],"#, "startedAt": #","startedAt":"2026-11-02T00:00:00Z""#,
            "mounts": #""mounts":{"persistent":{"size":50,"path":"/workspace"}},"#,
            "runtime": #""runtime":{"uptime":60,"gpus":[{"util":94,"memoryUtil":70}],"cpu":{"util":20},"memory":{"util":30}},"#,
        ]
        return values[name].map { json.replacing($0, with: "") } ?? json
    }

    @Test func nameWithControlCharactersIsPlainText() async throws {
        for name in [#""""#, #""  \n""#, "null", #""\u200e""#] {
            let (client, _) = try client(answer(200, #"{"id":"pod1","name":\#(name)}"#))
            #expect(try await client.read(try #require(ServerID("pod1")), .timed).name == "pod1", "\(name)")
        }
        let (client, _) = try client(answer(200, #"{"id":"pod1","name":"a\u001b[31m\nb"}"#))
        #expect(try await client.read(try #require(ServerID("pod1")), .timed).name == "a [31m b")
    }

    @Test func unreadableElementStaysInTheList() async throws {
        let (client, _) = try client(answer(200, #"{"pods":[\#(podJSON()),{"id":"pod2"},{"id":"../x","name":"n"}]}"#))
        let pods = try await client.list(.timed).rows
        #expect(pods.map(\.id.text) == ["pod1", "pod2"])
        #expect(pods[1].phase == .other("absent"))
    }

    /// Implausible numbers are absent; none of them ends the process.
    @Test(arguments: ["9223372036854775807", "-1", "-9223372036854775808", "1e300"])
    func absurdNumbersAreUnknown(number: String) async throws {
        let id = try #require(ServerID("end1"))
        let health = answer(
            200,
            #"{"jobs":{"completed":\#(number),"failed":\#(number),"inProgress":0,"inQueue":0,"retried":\#(number)},"#
                + #""workers":{"idle":1,"initializing":0,"ready":1,"running":0,"throttled":0,"unhealthy":0}}"#)
        let workers = answer(
            200, #"{"workers":[],"summary":{"running":\#(number),"idle":0,"initializing":0,"throttled":0,"unhealthy":0,"total":1}}"#)
        let load = try await client(health, workers).0.load(of: id)
        #expect(load.jobs == nil && load.listedWorkers == nil && load.healthWorkers?.idle == 1)
        let endpoint = answer(
            200, #"{"id":"end1","name":"e","workers":{"min":0,"max":\#(number)},"gpu":{"pools":["P"],"count":\#(number)}}"#)
        #expect(try await client(endpoint).0.read(id, .serverless).workers == nil)
        let disk = #"{"id":"pod1","status":"RUNNING","mounts":{"persistent":{"size":\#(number),"path":"/workspace"}},"cost":\#(number)}"#
        let pod = try await client(answer(200, disk)).0.read(try #require(ServerID("pod1")), .timed)
        #expect(pod.storage == .unknown && pod.costPerHour == nil)
    }

    /// A GPU without a description is still a GPU: without it the CPU alone would show the pod idle.
    @Test(arguments: [
        #"{"id":7,"count":1}"#, #"{"id":"NVIDIA H200","count":"two"}"#, #"{"count":-3}"#, #"{"id":"NVIDIA H200","count":1e30}"#,
    ])
    func aGPUThatCannotBeReadIsOneAllTheSame(gpu: String) async throws {
        let body = #"{"id":"pod1","name":"train","status":"RUNNING","gpu":\#(gpu)}"#
        let pod = try await client(answer(200, body)).0.read(try #require(ServerID("pod1")), .timed)
        #expect((1...1024).contains(try #require(pod.gpu).count))
    }

    @Test func hangingLoadIsNotRetried() async throws {
        final class Hanging: Transport {
            let time = JumpingTime()
            let calls = Mutex(0)
            func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
                calls.withLock { $0 += 1 }
                do { try await time.sleep(until: time.now() + timeout) } catch { throw .interrupted("cancelled") }
                throw .interrupted("no answer")
            }
            func stream(
                _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
            ) async throws(TransportFailure) -> TransportResponse { throw .notSent("no") }
        }
        let transport = Hanging()
        let client = RunPodClient(
            settings: try RunPodSettings(key: try #require(BearerToken(secret))), transport: transport, time: transport.time,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let id = try #require(ServerID("end1"))
        await #expect(throws: ProviderError.outcomeUnknown("no answer")) { _ = try await client.load(of: id) }
        #expect(transport.calls.withLock { $0 } == 2)
    }

    @Test func endpointLoadIsReadFromEitherSource() async throws {
        let health = answer(
            200,
            #"{"jobs":{"completed":7,"failed":1,"inProgress":2,"inQueue":3,"retried":0},"workers":{"idle":1,"initializing":0,"ready":1,"running":2,"throttled":0,"unhealthy":0}}"#
        )
        let workers = answer(
            200, #"{"workers":[],"summary":{"running":1,"idle":0,"initializing":0,"throttled":0,"unhealthy":0,"total":1}}"#)
        let id = try #require(ServerID("end1"))
        let (both, transport) = try client(health, workers)
        let load = try await both.load(of: id)
        #expect(load.jobs?.inQueue == 3)
        #expect(load.listedWorkers?.running == 1)
        #expect(transport.calls.map(\.url) == ["https://api.runpod.ai/v2/end1/health", "https://api.runpod.io/v2/serverless/end1/workers"])
        let (half, _) = try client(answer(404, "{}"), workers)
        #expect(try await half.load(of: id).jobs == nil)
        let (none, _) = try client(answer(404, "{}"))
        await #expect(throws: ProviderError.notFound) { _ = try await none.load(of: id) }
    }
}

@Suite struct CreateTests {
    @Test(arguments: ["H200", "h200", "NVIDIA H200", "HOPPER_141"]) func findsTheGPUByAnyOfItsNames(name: String) async throws {
        let (client, transport) = try client(catalogue, answer(201, podJSON()))
        _ = try await client.create(.timed, name: "n", config: ServerConfig(gpuType: name, dockerImage: "i"))
        let body = String(decoding: try #require(transport.calls.last?.body), as: UTF8.self)
        #expect(body.contains(#""gpu":{"#) && body.contains("NVIDIA H200") && body.contains(#""count":1"#))
    }

    @Test func unknownGPUNamesTheOfferedOnes() async throws {
        let (client, transport) = try client(catalogue)
        do {
            _ = try await client.create(.timed, name: "n", config: ServerConfig(gpuType: "H2000", dockerImage: "i"))
            Issue.record("a GPU that does not exist was asked for")
        } catch { #expect("\(error)".contains("H200")) }
        #expect(transport.calls.count == 1)
    }

    @Test func gpuWithoutAPoolCannotMakeAnEndpoint() async throws {
        let (client, transport) = try client(catalogue)
        do {
            _ = try await client.create(.serverless, name: "n", config: ServerConfig(gpuType: "RTX A2000", dockerImage: "i"))
            Issue.record("an endpoint without a pool was asked for")
        } catch { #expect(transport.calls.count == 1) }
    }

    @Test func scaleSendsZeros() async throws {
        let (client, transport) = try client(answer(200, "{}"))
        try await client.scale(try #require(ServerID("end1")), min: 0, max: 0)
        let call = try #require(transport.calls.first)
        #expect(call.method == "PATCH")
        let body = String(decoding: try #require(call.body), as: UTF8.self)
        #expect(body.contains(#""min":0"#) && body.contains(#""max":0"#))
    }
}

/// What the `Date` of responses says of this machine's clock.
@Suite struct ProviderClockTests {
    /// The time here is 2027-01-15 08:00:00 UTC. The header, and by how much this clock is ahead of RunPod's; negative: behind.
    static let dates: [(String?, Int64)] = [
        ("Fri, 15 Jan 2027 06:30:00 GMT", 5400), ("Fri, 15 Jan 2027 07:59:10 GMT", 0), ("Fri, 15 Jan 2027 08:30:00 GMT", -1800), (nil, 0),
        ("now", 0), ("", 0), ("Fri, 15 Foo 2027 06:30:00 GMT", 0), ("2027-01-15T06:30:00Z", 0),
    ]

    @Test(arguments: dates.indices) func F59_aClockThatIsAheadOfTheProvidersMakesNoRunOlder(index: Int) async throws {
        let (date, ahead) = ProviderClockTests.dates[index]
        let headers = date.map { [(name: "Date", value: $0)] } ?? []
        let pod = podJSON().replacingOccurrences(of: "2026-11-02T00:00:00Z", with: "2027-01-15T06:20:00Z")
        let (client, _) = try client(answer(200, #"{"pods":[\#(pod)]}"#, headers: headers), answer(200, pod, headers: headers))
        let listed = try #require(try await client.list(.timed).servers.first)
        let read = try await client.read(listed.id, .timed)
        for server in [listed, read] {
            #expect(server.clockAhead == .seconds(ahead))
            #expect(server.startedAt == Timestamp("2027-01-15T06:20:00Z"), "it identifies the run")
            #expect(server.startedHere == server.startedAt.map { $0 + .seconds(ahead) })
        }
    }

    @Test func aSecondMoreOrLessIsNoNews() {
        var clock = ProviderClock()
        let now = Timestamp(secondsSinceEpoch: 1_800_000_000)
        clock.learn("Fri, 15 Jan 2027 06:30:00 GMT", at: now)
        clock.learn("Fri, 15 Jan 2027 06:30:00 GMT", at: now + .seconds(20))
        #expect(clock.ahead == .seconds(5400))
        clock.learn("Fri, 15 Jan 2027 06:30:00 GMT", at: now + .seconds(45))
        #expect(clock.ahead == .seconds(5445))
        clock.learn("Fri, 15 Jan 2027 08:01:00 GMT", at: now + .seconds(60))
        #expect(clock.ahead == .zero && clock.offset == .zero)
        clock.learn("Fri, 15 Jan 2027 09:31:00 GMT", at: now + .seconds(60))
        #expect(clock.ahead == .seconds(-5400) && clock.offset == .seconds(-5400))
    }
}
