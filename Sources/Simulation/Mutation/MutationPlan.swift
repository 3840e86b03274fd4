import Fleet
import FoundationEssentials
import RunPodEmulator

/// Draws mutations of what the emulator and an agent really send, so that new members are mutated too.
struct MutationPlan {
    private struct Place {
        var steps: [Mutation.Step]
        var value: JSON
    }

    private struct Document {
        var operations: [Mutation.Operation]
        var server: ServerID?
        var places: [Place]
    }

    private let documents: [Document]
    private let pods: [ServerID]
    private let agents: [ServerID]
    private let isBusyWith: [Mutation.Operation]
    /// Mutations begin and end within this time.
    private let span: ClosedRange<Int>
    private let longest: Int

    /// - Parameters:
    ///   - agents: pods with an agent in them.
    ///   - span: seconds in which mutations begin and end.
    ///   - longest: seconds of one.
    init(_ scenario: Scenario, agents: [ServerID], span: ClosedRange<Int>, longest: Int) {
        self.span = span
        self.longest = longest
        let cloud = EmulatedCloud(scenario: scenario, startedAt: SimulatedFleet.start)
        func answer(_ path: String) -> JSON {
            let request = EmulatedRequest(
                method: "GET", path: path, query: ["includeClusterPods": "true"], headers: ["authorization": "Bearer simulated-key"])
            return JSON.read(cloud.respond(to: request, at: SimulatedFleet.start).body) ?? .null
        }
        var documents: [Document] = []
        for row in answer("/v2/pods")["pods"]?.list ?? [] {
            documents.append(Document(operations: [.pods, .pod], server: row.serverID, places: MutationPlan.places(in: row)))
        }
        pods = documents.compactMap(\.server)
        for row in answer("/v2/serverless")["endpoints"]?.list ?? [] {
            guard let id = row.serverID else { continue }
            documents.append(Document(operations: [.endpoints, .endpoint], server: id, places: MutationPlan.places(in: row)))
            documents.append(
                Document(operations: [.health], server: id, places: MutationPlan.places(in: answer("/v2/\(id)/health"))))
            documents.append(
                Document(operations: [.workers], server: id, places: MutationPlan.places(in: answer("/v2/serverless/\(id)/workers"))))
        }
        for (operation, path) in [(Mutation.Operation.pods, "/v2/pods"), (.endpoints, "/v2/serverless"), (.prices, "/v2/catalog/gpus")] {
            let body = answer(path)
            let places = MutationPlan.places(in: body).filter { $0.steps.count <= 2 || operation == .prices }
            documents.append(Document(operations: [operation], server: nil, places: places))
        }
        for agent in agents {
            let report = SimulatedAgent(server: agent, gpus: 2).report(isWorking: false, at: SimulatedFleet.start)
            let body = SimulatedAgent.json(of: report)
            documents.append(Document(operations: [.report], server: agent, places: MutationPlan.places(in: body)))
        }
        self.documents = documents
        self.agents = agents
        isBusyWith =
            scenario.endpoints.isEmpty ? [.pods, .pod, .act] : [.pods, .pod, .act, .endpoints, .endpoint, .health, .workers, .scale]
    }

    func draw(_ random: inout SeededRandom) -> [Mutation] {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in one(&random) }
    }

    private func one(_ random: inout SeededRandom) -> Mutation {
        var mutation = Int.random(in: 0..<10, using: &random) < 6 ? ofValue(&random) : ofAnswer(&random)
        let length = Int.random(in: 0..<4, using: &random) == 0 ? 1 : Int.random(in: 1...longest, using: &random)
        let from = Int.random(in: span.lowerBound...max(span.lowerBound, span.upperBound - length), using: &random)
        (mutation.from, mutation.to) = (.seconds(from), .seconds(min(from + length, span.upperBound)))
        // Replicas that disagree respond alternately.
        if Int.random(in: 0..<4, using: &random) == 0 { mutation.every = Int.random(in: 2...3, using: &random) }
        return mutation
    }

    private func mutation(_ operations: [Mutation.Operation], _ server: ServerID?, _ place: [Mutation.Step], _ change: Mutation.Change)
        -> Mutation
    {
        Mutation(operations, of: server, at: place, change)
    }

    // MARK: Values

    private func ofValue(_ random: inout SeededRandom) -> Mutation {
        let document = documents[Int.random(in: 0..<documents.count, using: &random)]
        var places = document.places
        // Members that forbid a stop, members that decisions depend on, and the rest.
        switch Int.random(in: 0..<6, using: &random) {
        case 0, 1: places = places.filter { MutationPlan.isOne(of: MutationPlan.forbidding, $0) }
        case 2, 3, 4: places = places.filter { MutationPlan.isOne(of: MutationPlan.deciding, $0) }
        default: break
        }
        if places.isEmpty { places = document.places }
        if document.operations.contains(.pod), Int.random(in: 0..<12, using: &random) == 0 {
            let (name, value) = MutationPlan.members[Int.random(in: 0..<MutationPlan.members.count, using: &random)]
            return mutation(document.operations, document.server, [], .add(name, value))
        }
        guard !places.isEmpty else { return ofAnswer(&random) }
        let place = places[Int.random(in: 0..<places.count, using: &random)]
        var operations = document.operations
        // A list and a single read may disagree.
        if operations.count > 1, Int.random(in: 0..<3, using: &random) == 0 {
            operations = [operations[Int.random(in: 0..<operations.count, using: &random)]]
        }
        return mutation(operations, document.server, place.steps, MutationPlan.change(of: place.value, &random))
    }

    private static let deciding: Set<String> = [
        "id", "name", "status", "actions", "gpu", "cost", "mounts", "locked", "cluster", "runtime", "createdAt", "startedAt", "workers",
        "jobs", "summary", "reading", "backlog", "taken_at", "gpus", "prices", "networkVolumes",
    ]

    private static let forbidding: Set<String> = ["locked", "cluster", "mounts", "gpu", "cpu", "actions", "status", "workers"]

    /// Members that RunPod's pods may have and the emulator's do not.
    private static let members: [(String, JSON)] = [
        ("cluster", .null), ("cluster", .object([])), ("cluster", .string("")), ("cluster", .array([])), ("cluster", .bool(false)),
        ("cpu", .null), ("cpu", .object([])), ("cpu", .fields(["vcpuCount": .int(8)])), ("gpus", .array([])), ("idle", .bool(true)),
    ]

    private static func isOne(of names: Set<String>, _ place: Place) -> Bool {
        guard case .member(let name)? = place.steps.first else { return true }
        return names.contains(name)
    }

    private static func change(of value: JSON, _ random: inout SeededRandom) -> Mutation.Change {
        var changes: [Mutation.Change] = [
            .drop, .drop, .set(.null), .set(.null), .set(.string("")), .set(.string("NaN")), .set(.string("-Infinity")),
            .set(.string(String(repeating: "x", count: 70_000))), .set(.string("\u{202E}ne\u{0301}\u{1F9EA}\u{0}\n")),
            .set(.bool(true)), .set(.bool(false)), .set(.int(0)), .set(.int(-1)), .set(.double(0.5)), .set(.double(1e308)),
            .set(.int(.max)), .set(.double(.nan)), .set(.array([])), .set(.object([])), .set(.array([.null])), .intoList, .intoObject,
        ]
        switch value {
        case .int, .double: changes += [.intoText, .times(1000), .times(0.01), .times(-1), .intoText, .times(0.01)]
        case .bool: changes += [.intoText]
        case .array:
            changes += [
                .reverse, .twice(0), .twice(1), .without(0), .without(1), .with(.null), .with(.object([])), .with(.string("?")),
                .with(.int(7)),
            ]
        case .string(let text) where Timestamp(text) != nil:
            let seconds = [-86_400, -3600, -61, -2, -1, 1, 2, 61, 3600, 86_400]
            changes += (0..<8).map { _ in .shift(seconds[Int.random(in: 0..<seconds.count, using: &random)]) }
        case .string, .object, .null: break
        }
        return changes[Int.random(in: 0..<changes.count, using: &random)]
    }

    private static func places(in value: JSON) -> [Place] {
        var places: [Place] = []
        func walk(_ value: JSON, _ steps: [Mutation.Step]) {
            if !steps.isEmpty { places.append(Place(steps: steps, value: value)) }
            guard steps.count < 6 else { return }
            switch value {
            case .object(let fields): for field in fields { walk(field.value, steps + [.member(field.name)]) }
            case .array(let values): for (index, value) in values.prefix(2).enumerated() { walk(value, steps + [.element(index)]) }
            default: break
            }
        }
        walk(value, [])
        return places
    }

    // MARK: Whole answers

    private func ofAnswer(_ random: inout SeededRandom) -> Mutation {
        let operation = isBusyWith[Int.random(in: 0..<isBusyWith.count, using: &random)]
        let pod = pods[Int.random(in: 0..<pods.count, using: &random)]
        if let agent = agents.randomElement(using: &random), Int.random(in: 0..<6, using: &random) == 0 {
            let age = Int.random(in: 1...60, using: &random)
            return mutation([.report], agent, [], Bool.random(using: &random) ? .drop : .stale(.seconds(age)))
        }
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return mutation([operation], nil, [], .cut(Int.random(in: 0...99, using: &random)))
        case 1: return mutation([operation], nil, [], .stale(.seconds(Int.random(in: 1...90, using: &random))))
        case 2: return mutation([.pods, .pod], nil, [], .stale(.seconds(Int.random(in: 1...30, using: &random))))
        case 3: return mutation([operation], nil, [], .frozen)
        case 4: return mutation([operation], nil, [], .late(.seconds(Int.random(in: 1...12, using: &random))))
        case 5: return mutation([operation], nil, [], .headers(MutationPlan.headers(&random)))
        case 6:
            let list: [Mutation.Operation] = operation == .endpoints ? [.endpoints] : [.pods]
            return mutation(list, nil, [], .halved(Mutation.Rest.allCases[Int.random(in: 0..<4, using: &random)]))
        case 7: return mutation([.pods, .pod, .act], pod, [], .moved)
        case 8: return mutation([.pods, .pod], nil, [], .shift(Int.random(in: -120...120, using: &random)))
        default: return mutation([operation], nil, [], MutationPlan.otherAnswer(&random))
        }
    }

    private static func otherAnswer(_ random: inout SeededRandom) -> Mutation.Change {
        let statuses = [200, 200, 204, 302, 400, 401, 402, 403, 403, 404, 404, 405, 409, 418, 422, 429, 500, 502, 503, 504]
        let bodies: [(type: String, body: String)] = [
            ("application/problem+json", #"{"title":"Error","status":500,"detail":"something else"}"#),
            ("application/json", #"{"error":"something else"}"#), ("application/json", #"{"message":"something else"}"#),
            ("application/json", #"{"errors":[{"message":"something else"}]}"#), ("application/json", "null"), ("application/json", "[]"),
            ("application/json", "{}"), ("application/json", #""ok""#), ("text/plain", "error code: 1010"), ("text/plain", ""),
            ("text/html", "<!doctype html><html><title>Just a moment…</title></html>"),
            ("application/json", #"{"pods":null,"endpoints":null}"#), ("application/json", #"{"pods":{},"endpoints":{}}"#),
        ]
        let (type, body) = bodies[Int.random(in: 0..<bodies.count, using: &random)]
        return .answer(
            status: statuses[Int.random(in: 0..<statuses.count, using: &random)], type: type, body: body,
            isCarriedOut: Bool.random(using: &random))
    }

    private static func headers(_ random: inout SeededRandom) -> [Mutation.Header] {
        let waits = [
            "0", "1", "30", "3600", "86400", "60000", "-5", "99999999999999999999", "1.5", "", "soon", "Wed, 21 Oct 2099 07:28:00 GMT",
            "Wed, 21 Oct 2015 07:28:00 GMT",
        ]
        let limits = [
            #""minute";r=0;t=60"#, #""minute";r=0;t=172800"#, #""hour";r=0;t=3600"#, #""day";r=1;t=86400"#, #""minute";r=-1;t=-1"#,
            #""minute";r=99999999999999999999;t=1"#, "limit=100, remaining=0, reset=50", "\"\u{1F9EA}\";r=0;t=5", "", ";;;==,,\"",
        ]
        let policies = [#""minute";q=0;w=60"#, #""minute";q=1;w=86400"#, #""minute";q=9223372036854775807;w=1"#, "60", ""]
        var headers: [Mutation.Header] = []
        if Bool.random(using: &random) {
            headers.append(.init("RateLimit", limits[Int.random(in: 0..<limits.count, using: &random)]))
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            headers.append(.init("RateLimit-Policy", policies[Int.random(in: 0..<policies.count, using: &random)]))
        }
        headers.append(.init("Retry-After", waits[Int.random(in: 0..<waits.count, using: &random)]))
        return headers
    }
}

extension JSON {
    fileprivate var serverID: ServerID? { self["id"]?.text.flatMap { ServerID($0) } }
}
