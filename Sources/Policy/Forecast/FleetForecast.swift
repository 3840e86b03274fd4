import Glibc

/// Forecasts when work returns, from the idle times of the whole fleet: a logistic model of the chance that an idle time ends in each of
/// ten bins of its length. Learns online, in constant time and memory.
///
/// All times are in seconds. A silence is an idle time, from the end of work to its return. Nothing is pretrained: the first twenty
/// silences only train the model.
package struct FleetForecast: Hashable, Sendable, Codable {
    /// The edges of the bins: 0, 5, 10, 20 … 2560 s. A longer silence trains the model once, at the last edge.
    static let edges: [Double] = [0] + (0..<bins).map { 5 * Double(1 << $0) }
    static let bins = 10
    package static let longestTaught = 2560.0

    /// The inputs of the model: the log-odds of the fleet and of the server in this bin, a constant, the server's usual pause, and its work
    /// in the last ten minutes, in the last hour, and at this hour of the day.
    static let inputs = 2 + ServerForecast.features
    /// Silences that only train the model.
    package static let warmUp = 20

    private enum Rate {
        static let shared = 0.03
        static let perBin = 0.05
    }
    private enum Memory {
        static let fleet = 2000.0
        static let server = 400.0
    }
    private enum Faith {
        static let fleet = 2.0
        static let server = 8.0
    }
    /// The chance in a bin without any data.
    private static let guess = 0.15
    /// The bound of every chance, in log-odds.
    private static let mostLogOdds = 9.2

    private var weights = [0.5, 0.5] + [Double](repeating: 0, count: ServerForecast.features)
    private var binWeights = [Double](repeating: 0, count: bins * inputs)
    /// Sums of squared steps (AdaGrad): the more an input was trained, the smaller its next step.
    private var squares = [Double](repeating: 1, count: inputs)
    private var binSquares = [Double](repeating: 1, count: bins * inputs)
    private var chances = BinChances()
    /// It started over because a value was not finite. Cleared by whoever notices it.
    package var wasReset = false
    /// Silences learned so far.
    package private(set) var silences = 0

    package init() {}

    /// The chance that work returns in each bin, given silence until the bin begins.
    func returns(_ server: ServerForecast) -> [Double]? {
        guard let features = server.current else { return nil }
        var input = [Double](repeating: 0, count: FleetForecast.inputs)
        return (0..<FleetForecast.bins).map { bin in
            fill(&input, bin: bin, chances: server.chances, features: features)
            return chance(input, bin: bin)
        }
    }

    /// Learns from one silence, once: at its end, or when it outlives the last edge.
    mutating func teach(_ server: inout ServerForecast, silence: Double, hasEnded: Bool) {
        guard let features = server.current else { return }
        server.current = nil
        var input = [Double](repeating: 0, count: FleetForecast.inputs)
        for bin in 0..<FleetForecast.bins {
            if silence <= FleetForecast.edges[bin], hasEnded || bin > 0 { break }
            let hasReturned = hasEnded && silence <= FleetForecast.edges[bin + 1]
            fill(&input, bin: bin, chances: server.chances, features: features)
            learn(input, bin: bin, error: (hasReturned ? 1 : 0) - chance(input, bin: bin))
            chances.count(hasReturned, bin: bin, memory: Memory.fleet)
            server.chances.count(hasReturned, bin: bin, memory: Memory.server)
        }
        silences += 1
        // A value that is not a number would spread to every forecast, so the fleet starts over.
        if !isFinite {
            self = FleetForecast()
            wasReset = true
        }
        if !server.isFinite { server.forget() }
    }

    private mutating func learn(_ input: [Double], bin: Int, error: Double) {
        for index in 0..<FleetForecast.inputs {
            let step = error * input[index]
            let own = bin * FleetForecast.inputs + index
            squares[index] += step * step
            binSquares[own] += step * step
            weights[index] += Rate.shared * step / squares[index].squareRoot()
            binWeights[own] += Rate.perBin * step / binSquares[own].squareRoot()
        }
    }

    private func fill(_ input: inout [Double], bin: Int, chances server: BinChances, features: [Double]) {
        let ofFleet = min(max(chances.estimate(bin, prior: FleetForecast.guess, faith: Faith.fleet), 0.001), 0.999)
        input[0] = logOdds(ofFleet)
        input[1] = logOdds(server.estimate(bin, prior: ofFleet, faith: Faith.server))
        for (index, feature) in features.enumerated() { input[2 + index] = feature }
    }

    private func chance(_ input: [Double], bin: Int) -> Double {
        var sum = 0.0
        for index in 0..<FleetForecast.inputs {
            sum += (weights[index] + binWeights[bin * FleetForecast.inputs + index]) * input[index]
        }
        let bounded = min(max(sum, -FleetForecast.mostLogOdds), FleetForecast.mostLogOdds)
        return 1 / (1 + exp(-bounded))
    }

    private func logOdds(_ chance: Double) -> Double {
        let bounded = min(max(chance, 0.001), 0.999)
        return log(bounded / (1 - bounded))
    }

    /// False also for a stored model of another shape.
    var isFinite: Bool {
        weights.count == FleetForecast.inputs && squares.count == weights.count && binWeights.count == FleetForecast.bins * weights.count
            && binSquares.count == binWeights.count && chances.isFinite
            && [weights, binWeights, squares, binSquares].allSatisfy { $0.allSatisfy(\.isFinite) }
    }
}

/// How often silences ended in each bin, of those that reached it. Old ones decay.
struct BinChances: Hashable, Sendable, Codable {
    @PackedDoubles private var chances = [Double](repeating: 0, count: FleetForecast.bins)
    private var counts = [Double](repeating: 0, count: FleetForecast.bins)

    mutating func count(_ hasReturned: Bool, bin: Int, memory: Double) {
        chances[bin] += ((hasReturned ? 1 : 0) - chances[bin]) / (counts[bin] + 1)
        counts[bin] = min(counts[bin] + 1, memory)
    }

    /// - Parameter faith: how many observations the prior counts for.
    func estimate(_ bin: Int, prior: Double, faith: Double) -> Double {
        (counts[bin] * chances[bin] + faith * prior) / (counts[bin] + faith)
    }

    var isFinite: Bool {
        chances.count == FleetForecast.bins && counts.count == FleetForecast.bins && (chances + counts).allSatisfy(\.isFinite)
    }
}
