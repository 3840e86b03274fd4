package import Fleet

/// What the provider billed for one resource in one hour, by part.
package struct BilledHour: Hashable, Sendable {
    package var resource: ServerID
    package var hour: Timestamp
    package var amounts: [BillPart: Money]

    package init(resource: ServerID, hour: Timestamp, amounts: [BillPart: Money]) {
        (self.resource, self.hour, self.amounts) = (resource, hour, amounts)
    }

    package var total: Money { amounts.values.reduce(.zero, +) }
}

/// What was computed for one server and one hour.
package struct ComputedHour: Hashable, Sendable {
    /// The pieces of each component within the hour.
    package var pieces: [CostComponent: [CostPiece]]

    package init(pieces: [CostComponent: [CostPiece]]) { self.pieces = pieces }

    package func amount(_ component: CostComponent) -> Money { (pieces[component] ?? []).reduce(.zero) { $0 + $1.amount } }

    package func amount(part: BillPart) -> Money { part.components.reduce(.zero) { $0 + amount($1) } }

    /// The estimated part.
    package func estimated(_ part: BillPart) -> Money {
        part.components.flatMap { pieces[$0] ?? [] }.reduce(.zero) { $1.interval.source == .estimated ? $0 + $1.amount : $0 }
    }

    /// How much the edges in the hour may be off.
    func edgeAmount(_ part: BillPart) -> Money {
        part.components.flatMap { pieces[$0] ?? [] }.reduce(.zero) { sum, piece in
            sum + (piece.interval.rate ?? .zero).cost(of: max(piece.interval.edge, .seconds(5)) * 2)
        }
    }

    var isUnpriced: Bool { pieces.values.joined().contains { $0.interval.rate == nil } }

    /// The moment in the hour at which the run ended, as the bill implies it: where computed time is estimated up to its end, the bill says
    /// how much of it was paid for. `nil`: the bill implies none.
    package func impliedEnd(_ billedCompute: Money) -> Timestamp? {
        guard let compute = pieces[.compute], let last = compute.last, last.interval.source == .estimated,
            let rate = last.interval.rate, rate > .zero
        else { return nil }
        let before = compute.dropLast().reduce(Money.zero) { $0 + $1.amount }
        // Pieces of one rate may be cut at the start of the estimate: count from the first of this rate.
        let rest = billedCompute - before
        // A micro-dollar is less than a millisecond of any GPU: whole milliseconds.
        let exact = Int128(rest.microdollars) * Rate.period
        let millisecond = Int128(rate.microdollarsPer720Hours) * 1000
        let micros = (exact + (exact < 0 ? -millisecond : millisecond) / 2) / millisecond * 1000
        let length = Int128((last.end - last.start).wholeMicroseconds)
        if micros >= 0 { return last.start + .microseconds(Int64(min(micros, length))) }
        // It ended before the estimate began.
        guard let previous = compute.dropLast().last, previous.interval.rate == rate else { return nil }
        let back = last.start.microsecondsSinceEpoch + Int64(clamping: micros)
        return max(Timestamp(microsecondsSinceEpoch: back), previous.start)
    }
}

/// Closes hours by the bill.
package enum Reconciliation {
    /// What the bill adds to each component of one hour: together exactly billed minus computed.
    ///
    /// - Parameters:
    ///   - stoppedVolume: the volume's rate while the server is stopped, for the time after an implied end.
    package static func adjustments(
        _ billed: BilledHour, _ computed: ComputedHour, stoppedVolume: Rate, label: CostLabel, drift: [BillPart: DriftClass]
    ) -> [CostAdjustment] {
        billed.amounts.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { part, amount in
            let shares = shares(of: part, computed, billed, stoppedVolume: stoppedVolume)
            return split(amount, by: shares).map { component, share in
                CostAdjustment(
                    hour: billed.hour, component: component, amount: share - computed.amount(component), drift: drift[part] ?? .unexplained,
                    label: label)
            }
        }
    }

    /// The exact share of each component of a part.
    private static func shares(
        of part: BillPart, _ computed: ComputedHour, _ billed: BilledHour, stoppedVolume: Rate
    ) -> [(CostComponent, Int128)] {
        let components = part.components
        guard components.count > 1 else { return [(components[0], 1)] }
        let compute = billed.amounts[.compute] ?? .zero
        if let end = computed.impliedEnd(compute), compute != computed.amount(CostComponent.compute) {
            return components.map { component in (component, cost(of: component, computed, until: end, billed.hour, stoppedVolume)) }
        }
        return components.map { ($0, Int128(computed.amount($0).microdollars)) }
    }

    private static func cost(
        of component: CostComponent, _ computed: ComputedHour, until end: Timestamp, _ hour: Timestamp, _ stoppedVolume: Rate
    ) -> Int128 {
        var exact = (computed.pieces[component] ?? []).reduce(Int128(0)) { sum, piece in
            let stop = min(piece.end, end)
            guard stop > piece.start, let rate = piece.interval.rate else { return sum }
            return sum + rate.exactCost(microseconds: (stop - piece.start).wholeMicroseconds)
        }
        let rest = (hour + .seconds(3600) - end).wholeMicroseconds
        if component == .volume, rest > 0 { exact += stoppedVolume.exactCost(microseconds: rest) }
        return exact
    }

    /// Splits an amount in proportion, exactly: the largest remainders get the micro-dollars that rounding leaves.
    package static func split(_ amount: Money, by shares: [(CostComponent, Int128)]) -> [(CostComponent, Money)] {
        let sum = shares.reduce(Int128(0)) { $0 + $1.1 }
        guard sum > 0 else { return shares.enumerated().map { ($1.0, $0 == 0 ? amount : .zero) } }
        let parts = shares.map { component, share in
            let (whole, rest) = (Int128(amount.microdollars) * share).quotientAndRemainder(dividingBy: sum)
            return (component: component, whole: Int64(clamping: whole), rest: rest.magnitude)
        }
        var left = amount.microdollars - parts.reduce(0) { $0 + $1.whole }
        let order = parts.indices.sorted { (parts[$1].rest, $0) < (parts[$0].rest, $1) }
        var amounts = parts.map(\.whole)
        for index in order where left != 0 {
            amounts[index] += left.signum()
            left -= left.signum()
        }
        return zip(parts, amounts).map { ($0.component, Money(microdollars: $1)) }
    }

    // MARK: Drift

    /// How one hour's bill relates to what was computed.
    ///
    /// - Parameters:
    ///   - billed: `nil`: there is no record.
    ///   - sinceEnd: how long ago the hour ended.
    ///   - ceiling: more than this the hour cannot have cost; `nil`: not known.
    ///   - isPriceDrift: the same ratio in at least six full hours.
    ///   - halfPrecision: half the bill's precision: half a cent where all amounts are whole cents.
    package static func drift(
        _ part: BillPart, billed: Money?, _ computed: ComputedHour, isKnown: Bool, isServerless: Bool, sinceEnd: Duration,
        ceiling: Money? = nil, isPriceDrift: Bool, halfPrecision: Money = Money(microdollars: 1)
    ) -> DriftClass {
        let own = computed.amount(part: part)
        let difference = Money(microdollars: abs(((billed ?? .zero) - own).microdollars))
        if difference.microdollars <= max(1, halfPrecision.microdollars) { return .rounding }
        if (billed ?? .zero) < own, sinceEnd < .seconds(6 * 3600), computed.estimated(part) == .zero { return .late }
        guard let billed else { return sinceEnd < .seconds(24 * 3600) ? .late : .missing }
        if billed < .zero || ceiling.map({ billed > $0 }) ?? false { return .implausible }  // guard: aBillBelowZero
        if !isKnown || (own == .zero && part == .compute && billed > .zero && computed.pieces.isEmpty) { return .unmanaged }
        // The estimate explains no more than itself.
        let edges = computed.edgeAmount(part)
        let estimated = computed.estimated(part)
        if computed.isUnpriced || (estimated > .zero && difference <= estimated + edges) { return .gap }
        if difference <= edges { return .edge }
        if isPriceDrift, part == .compute { return .price }
        switch part {
        case .disk, .networkVolume: return .storage
        case .fee: return .fee
        case .compute: return isServerless ? .workerState : .unexplained
        }
    }

    /// Whether an hour counts for the comparison of prices: one rate, observed, for the whole hour.
    package static func fullHourRate(_ computed: ComputedHour, hour: Timestamp) -> Rate? {
        guard let compute = computed.pieces[.compute], compute.count == 1, let only = compute.first, only.interval.source == .observed,
            only.start == hour, only.end == hour + .seconds(3600)
        else { return nil }
        return only.interval.rate
    }

    /// The most that an hour can have cost: twice the dearest rate.
    package static func ceiling(dearest: Rate) -> Money { dearest.cost(of: .seconds(2 * 3600)) + Money(microdollars: 10_000) }

    /// The ratio of bill and computation in full hours, if at least six have the same, ± 0.1 %, and it is not 1. A ratio above 2 or below a half
    /// is no price.
    package static func priceRatio(_ hours: [(billed: Money, computed: Money)]) -> Double? {
        let ratios = hours.filter { $0.computed > .zero }.map { Double($0.billed.microdollars) / Double($0.computed.microdollars) }
        guard ratios.count >= 6, let least = ratios.min(), let most = ratios.max(), most - least <= 0.001 * most,
            abs(most - 1) > 0.001, least >= 0.5, most <= 2
        else { return nil }
        return ratios.reduce(0, +) / Double(ratios.count)
    }

    /// Half a cent if all of at least 200 amounts are whole cents, else a micro-dollar.
    package static func halfPrecision(_ amounts: [Money]) -> Money {
        let some = amounts.filter { $0 != .zero }
        let isInCents = some.count >= 200 && some.allSatisfy { $0.microdollars.isMultiple(of: 10_000) }
        return Money(microdollars: isInCents ? 5_000 : 1)
    }
}
