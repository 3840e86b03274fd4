import Glibc

/// One server's pauses, and the timeout learned from them: waits as long as waiting is cheaper than a restart.
///
/// All times are in seconds. Moments are seconds since 1970 in UTC, since the hour of the day is an input. A moment before an earlier one
/// (a clock that was set back) counts as that one.
package struct ServerForecast: Hashable, Sendable, Codable {
    /// The inputs: a constant, the usual pause, work in the last ten minutes and in the last hour, work at this hour of the day.
    static let features = 5

    private enum Life {
        static let minutes = 600.0
        static let hour = 3600.0
        static let profile = 14 * 86_400.0
    }

    var chances = BinChances()
    /// The logarithm of the usual pause in seconds.
    private var usual = 4.5
    private var pauses = 0
    /// Decaying counts of starts of work, as of `countedAt`.
    private var recent = Recent()
    private var countedAt = 0.0
    /// Starts of work by hour of the day, as of `profiledAt`.
    @PackedDoubles private var profile = [Double](repeating: 0, count: 24)
    private var profiledAt = 0.0
    /// Idle since; `nil`: busy.
    package private(set) var silentSince: Double?
    /// The inputs for the present silence; `nil`: already learned.
    var current: [Double]? {
        get { inputs?.wrappedValue }
        set { inputs = newValue.map(PackedDoubles.init(wrappedValue:)) }
    }
    private var inputs: PackedDoubles?
    private var account = Account()

    struct Recent: Hashable, Sendable {
        /// Over about ten minutes, and about an hour.
        var minutes = 0.0
        var hour = 0.0
    }

    /// The cost of the learned timeouts and of the plain rule, in seconds of rent.
    struct Account: Hashable, Sendable {
        struct Silence: Hashable, Sendable, Codable {
            /// The chosen timeout, the timeout of the plain rule, and the cost of a start.
            var timeout, rent, start: Double
        }

        /// The present silence.
        var open: Silence?
        var learned = 0.0
        var plain = 0.0

        mutating func close(silence: Double) {
            guard let open else { return }
            learned += silence <= open.timeout ? silence : open.timeout + open.start
            plain += silence <= open.rent ? silence : open.rent + open.start
            self.open = nil
        }
    }

    private enum CodingKeys: String, CodingKey {
        case chances, usual, pauses, recent, countedAt, profile, profiledAt, silentSince, account
        case inputs = "current"
    }

    package init() {}

    // MARK: What was seen

    /// Work began after a silence.
    package mutating func workBegan(at moment: Double, fleet: inout FleetForecast) {
        guard moment.isFinite else { return }
        if let since = silentSince {
            let silence = max(0, moment - since)
            fleet.teach(&self, silence: silence, hasEnded: true)
            let logarithm = log(max(silence, 1))
            usual = pauses == 0 ? logarithm : usual + 0.4 * (logarithm - usual)
            pauses += 1
            account.close(silence: silence)
            silentSince = nil
        }
        let passed = max(0, moment - countedAt)
        recent = Recent(minutes: recent.minutes * exp(-passed / Life.minutes) + 1, hour: recent.hour * exp(-passed / Life.hour) + 1)
        countedAt = max(moment, countedAt)
        let fading = exp(-max(0, moment - profiledAt) / Life.profile)
        for hour in profile.indices { profile[hour] *= fading }
        profiledAt = max(moment, profiledAt)
        profile[ServerForecast.hour(of: moment).whole] += 1
    }

    /// Work ended: a silence begins.
    package mutating func workEnded(at moment: Double) {
        guard moment.isFinite else { return }
        let passed = max(0, moment - countedAt)
        let (hour, part) = ServerForecast.hour(of: moment)
        let here = profile[hour] * (1 - part) + profile[(hour + 1) % 24] * part
        let average = profile.reduce(0, +) / 24
        current = [
            1, (usual - 4.5) / 1.7, log(1 + recent.minutes * exp(-passed / Life.minutes)) - 1.2,
            log(1 + recent.hour * exp(-passed / Life.hour)) - 2, log((here + 1) / (average + 1)),
        ]
        silentSince = moment
    }

    /// The silence ended without a known return of work: its activity is unknown, or a person held or stopped the server.
    package mutating func silenceWasBroken() { (silentSince, current, account.open) = (nil, nil, nil) }

    /// Learns from a silence that has outlived the last edge.
    package mutating func teachLongSilence(at moment: Double, fleet: inout FleetForecast) {
        guard let since = silentSince, current != nil, moment >= since + FleetForecast.longestTaught else { return }
        fleet.teach(&self, silence: FleetForecast.longestTaught, hasEnded: false)
    }

    private static func hour(of moment: Double) -> (whole: Int, part: Double) {
        let day = moment - (moment / 86_400).rounded(.down) * 86_400
        let hours = min(max(day / 3600, 0), 23.999_999)
        return (Int(hours), hours - hours.rounded(.down))
    }

    mutating func forget() {
        let since = silentSince
        self = ServerForecast()
        silentSince = since
    }

    var isFinite: Bool {
        chances.isFinite && profile.count == 24 && (current.map { $0.count == ServerForecast.features } ?? true)
            && ([usual, countedAt, profiledAt, recent.minutes, recent.hour, account.learned, account.plain] + profile + (current ?? []))
                .allSatisfy(\.isFinite)
            && silentSince?.isFinite ?? true
    }

    // MARK: The decision

    /// How much more than the plain rule the learned timeouts may cost before the plain rule applies: this many starts, and this share of
    /// its cost.
    static let bankOfStarts = 10.0
    private static let bankShare = 0.05
    /// The longest timeout, in costs of a start.
    private static let longestInStarts = 2.0
    /// Where in a step of the grid work returns, on average.
    private static let middle = 0.45
    /// Steps of the grid in each bin.
    private static let steps = 4

    /// The timeout for the silence that has just begun. Call it once per silence.
    ///
    /// - Parameters:
    ///   - start: the cost of a start, in seconds of rent; above 0.
    ///   - floor: the shortest timeout.
    /// - Returns: between `floor` and twice `start`, or `floor` if that is longer.
    package mutating func timeout(start: Double, floor: Double = 0, fleet: FleetForecast) -> LearnedTimeout {
        let start = start.isFinite && start > 0 ? start : 180
        let floor = floor.isFinite ? max(0, floor) : 0
        let rent = max(start, floor)
        let choice: LearnedTimeout
        if fleet.silences < FleetForecast.warmUp {
            choice = LearnedTimeout(seconds: rent, reason: .warmingUp(silences: fleet.silences, of: FleetForecast.warmUp))
        } else if account.learned - (1 + ServerForecast.bankShare) * account.plain > ServerForecast.bankOfStarts * start {
            choice = LearnedTimeout(seconds: rent, reason: .guarded)
        } else if let returns = fleet.returns(self) {
            choice = ServerForecast.cheapest(returns, start: start, floor: floor)
        } else {
            choice = LearnedTimeout(seconds: rent, reason: .noSilence)
        }
        account.open = Account.Silence(timeout: choice.seconds, rent: rent, start: start)
        return choice
    }

    private struct Step {
        /// The end of the step, in seconds of silence.
        var end: Double
        /// The chance that work returns in the step, given silence until it begins.
        var chance: Double
    }

    /// The decision's grid is finer than the learner's: equal steps of log time share a bin's chance.
    private static func grid(_ returns: [Double]) -> [Step] {
        var grid: [Step] = []
        grid.reserveCapacity(returns.count * steps)
        for (bin, chance) in returns.enumerated() {
            let each = 1 - pow(1 - chance, 1 / Double(steps))
            let (low, high) = (FleetForecast.edges[bin], FleetForecast.edges[bin + 1])
            for step in 1...steps {
                let part = Double(step) / Double(steps)
                grid.append(Step(end: bin == 0 ? high * part : low * pow(high / low, part), chance: each))
            }
        }
        return grid
    }

    private static func cheapest(_ returns: [Double], start: Double, floor: Double) -> LearnedTimeout {
        let grid = grid(returns)
        var (best, timeout) = floor <= 0 ? (start, 0.0) : (Double.infinity, floor)
        var (spent, silent, begin) = (0.0, 1.0, 0.0)
        for step in grid {
            if begin < floor, floor < step.end {
                let share = begin > 0 ? log(floor / begin) / log(step.end / begin) : floor / step.end
                let chance = 1 - pow(1 - step.chance, share)
                best = spent + silent * (chance * (begin + middle * (floor - begin)) + (1 - chance) * (floor + start))
                timeout = floor
            }
            spent += silent * step.chance * (begin + middle * (step.end - begin))
            silent *= 1 - step.chance
            begin = step.end
            if step.end < floor - 1e-9 { continue }
            if step.end > longestInStarts * start + 1e-9, best < .infinity { break }
            let cost = spent + silent * (step.end + start)
            if cost < best { (best, timeout) = (cost, step.end) }
        }
        return LearnedTimeout(
            seconds: timeout,
            reason: .forecast(returnedByThen: returned(grid, by: timeout), returnsWithinStart: later(grid, after: timeout, within: start)))
    }

    /// The chance that work has returned after this much silence.
    private static func returned(_ grid: [Step], by end: Double) -> Double {
        var (silent, begin) = (1.0, 0.0)
        for step in grid {
            if step.end <= end {
                silent *= 1 - step.chance
            } else {
                if begin < end { silent *= pow(1 - step.chance, (end - begin) / (step.end - begin)) }
                break
            }
            begin = step.end
        }
        return 1 - silent
    }

    private static func later(_ grid: [Step], after timeout: Double, within span: Double) -> Double {
        let before = returned(grid, by: timeout)
        return before >= 1 ? 1 : (returned(grid, by: timeout + span) - before) / (1 - before)
    }
}

/// The timeout for one silence, and how it was found.
package struct LearnedTimeout: Hashable, Sendable, Codable {
    package enum Reason: Hashable, Sendable, Codable {
        /// No forecast yet: waits as long as a start costs.
        case warmingUp(silences: Int, of: Int)
        /// Shares from 0 to 1: the chance that work returns by the timeout and, if not, within the cost of another start.
        case forecast(returnedByThen: Double, returnsWithinStart: Double)
        /// The learned timeouts of this server have cost more than the plain rule allows, so the plain rule applies.
        case guarded
        /// No work was seen before the silence, or the forecast has forgotten it: waits as long as a start costs.
        case noSilence
    }

    package var seconds: Double
    package var reason: Reason

    package init(seconds: Double, reason: Reason) {
        self.seconds = seconds
        self.reason = reason
    }
}
