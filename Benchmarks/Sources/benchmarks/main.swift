import Fleet
import Foundation
import Policy

let fleetSize = 100_000
let ids = (0..<fleetSize).compactMap { ServerID("server-\($0)") }
let quiet = [Observation(.gpu, .quiet, detail: "GPU 0 0 %"), Observation(.cpu, .quiet, detail: "CPU 1 %")]
var histories = ids.map { _ in WorkHistory(expected: [.gpu, .cpu], since: start) }
var plain = [Int](repeating: 0, count: fleetSize)
var tick: Int64 = 0

var results: [Measurement] = []

results.append(
    compare(
        "record one poll of one server (two signals)", per: fleetSize, unit: "ns", scale: 1e9, against: "writing one integer per server",
        {
            tick += 5
            let evidence = Evidence(takenAt: start + .seconds(tick), validFor: .seconds(17), observations: quiet)
            for index in histories.indices { histories[index].record(evidence) }
        },
        { for index in plain.indices { plain[index] &+= Int(tick) } }))

var queue = DeadlineQueue()
for (index, id) in ids.enumerated() { queue.set(start + .seconds(600 + index % 600), for: id) }
results.append(
    compare(
        "postpone every server's deadline, \(fleetSize) servers", per: fleetSize, unit: "ns", scale: 1e9,
        against: "writing one dictionary value per server",
        {
            tick += 5
            for id in ids { queue.set(start + .seconds(2000 + tick), for: id) }
        },
        {
            var table: [ServerID: Int64] = [:]
            table.reserveCapacity(fleetSize)
            for id in ids { table[id] = tick }
            plain[0] &+= table.count
        }))

let empty = (0..<1000)
results.append(
    compare(
        "query due servers when none is, \(fleetSize) servers", per: empty.count, unit: "ns", scale: 1e9,
        against: "scanning all deadlines",
        { for _ in empty { plain[0] &+= queue.takeDue(at: start).count } },
        { for _ in empty { plain[0] &+= plain.reduce(0, &+) } }))

let subject = PolicyInput(
    kind: .timed, phase: .running, ownership: .adopted(by: .token("a"), at: start), storage: .persistent(gigabytes: 1, path: "/w"),
    runningSince: start - .seconds(86_400))
let rules = IdleRules()
let verdicts = 10_000
results.append(
    compare(
        "one verdict with its reasons", per: verdicts, unit: "ns", scale: 1e9, against: "formatting one number",
        {
            let now = start + .seconds(tick + 1)
            for index in 0..<verdicts {
                plain[1] &+= IdlePolicy.verdict(on: subject, history: histories[index], rules: rules, at: now).reasons.count
            }
        },
        { for index in 0..<verdicts { plain[1] &+= String(index).count } }))

results += learning()
results += telemetry()

print("\(fleetSize) servers unless noted; medians of seven rounds, alternating with a reference\n")
for result in results {
    let ratio = result.ratioToReference.map { String(format: "%8.2f × %@", $0, result.reference ?? "") } ?? ""
    let limit = result.limit.map { String(format: "  limit %g %@: %@", $0, result.unit, result.isMet ? "met" : "NOT MET") } ?? ""
    print(
        String(format: "%10.1f %@ (%.1f to %.1f)  ", result.median, result.unit, result.fastest, result.slowest) + result.name + limit
            + "\n" + ratio)
}
let encoder = JSONEncoder()
encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
try encoder.encode(results).write(to: URL(fileURLWithPath: "results.json"))
