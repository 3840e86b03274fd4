import Fleet
import Foundation
import Policy

/// The learned idle timeout: what one decision costs, and what is kept of one server.
func learning() -> [Measurement] {
    var fleet = FleetForecast()
    var servers = (0..<1000).map { _ in ServerForecast() }
    // Half a year of idle times of a thousand servers, from seconds to hours.
    var random = SystemRandomNumberGenerator()
    var moment = 1_800_000_000.0
    for _ in 0..<50 {
        for index in servers.indices {
            servers[index].workBegan(at: moment, fleet: &fleet)
            servers[index].workEnded(at: moment + Double(UInt64.random(in: 1...600, using: &random)))
            moment += 0.5
        }
        moment += Double(UInt64.random(in: 5...10_000, using: &random))
    }
    var sum = 0.0
    let decision = compare(
        "learn from one idle time and choose the timeout of the next (CPU)", per: servers.count, unit: "µs", scale: 1e6, limit: 20,
        against: "100 logarithms",
        inCPUTime: true,
        {
            for index in servers.indices {
                servers[index].workBegan(at: moment, fleet: &fleet)
                servers[index].workEnded(at: moment + 5)
                sum += servers[index].timeout(start: 180, floor: 120, fleet: fleet).seconds
                moment += 60
            }
        },
        { for index in servers.indices { for step in 1...100 { sum += log(Double(index + step)) } } })
    precondition(sum.isFinite)
    return [decision, Measurement(name: "learned state of one server, as stored", unit: "bytes", size: storedState(), limit: 1024)]
}

/// The size of a server's stored state after 200 idle times in two weeks.
private func storedState() -> Double {
    guard let id = ServerID("server") else { return .nan }
    let context = ServerLearning.Context(server: id, gpu: "H200", rate: nil, rules: LearningRules())
    var (fleet, server, now) = (FleetLearning(), ServerLearning(), start)
    for step in 0..<200 {
        _ = server.apply(.busy(at: now), context, fleet: &fleet, at: now)
        now = now + .seconds(100 + step * 37 % 600)
        _ = server.apply(.idle(since: now), context, fleet: &fleet, at: now)
        now = now + .seconds(50 + step * 7919 % 11_000)
    }
    do { return Double(try JSONEncoder().encode(server).count) } catch { return .nan }
}
