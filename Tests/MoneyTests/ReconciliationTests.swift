import Fleet
import Money
import Testing

/// What the bill adds to an hour, and why.
@Suite struct ReconciliationTests {
    static let hour = GoldenDayTests.at("17:00:00")

    /// Hour 17 of the golden day.
    static func computed() -> ComputedHour {
        let end = hour + .seconds(3600)
        return ComputedHour(
            pieces: Dictionary(
                uniqueKeysWithValues: [CostComponent.compute, .volume, .container].map { component in
                    (component, CostPieces.of(GoldenDayTests.intervals(component), from: hour, to: end))
                }))
    }

    @Test func theBillImpliesWhenTheRunEnded() {
        let computed = ReconciliationTests.computed()
        #expect(computed.amount(part: .compute).microdollars == 4_190_000 && computed.amount(part: .disk).microdollars == 20_834)
        #expect(computed.impliedEnd(Money(microdollars: 2_799_153)) == GoldenDayTests.at("17:40:05"))
    }

    /// I4: computed plus adjustments is the bill, for every part; both disks are split at the implied end.
    @Test func adjustmentsCloseTheHour() {
        let billed = BilledHour(
            resource: serverID("sd"), hour: ReconciliationTests.hour,
            amounts: [.compute: Money(microdollars: 2_799_153), .disk: Money(microdollars: 23_139)])
        let computed = ReconciliationTests.computed()
        let adjustments = Reconciliation.adjustments(
            billed, computed, stoppedVolume: GoldenDayTests.volume.stopped, label: GoldenDayTests.label,
            drift: [.compute: .gap, .disk: .gap])
        let amounts = Dictionary(uniqueKeysWithValues: adjustments.map { ($0.component, $0.amount.microdollars) })
        #expect(amounts[.compute] == -1_390_847)
        #expect((amounts[.volume] ?? 0) + (amounts[.container] ?? 0) == 2_305)
        // 40 min 5 s of the container disk: 4 639.27.
        #expect(computed.amount(CostComponent.container).microdollars + (amounts[.container] ?? 0) == 4_639)
        #expect(adjustments.reduce(Money.zero) { $0 + $1.amount }.microdollars == -1_388_542)
    }

    @Test(arguments: [Int64(1), 2, 3, 7, 1000, 20_834, -5]) func aSplitIsExact(amount: Int64) {
        let parts = Reconciliation.split(Money(microdollars: amount), by: [(.volume, 2), (.container, 1)])
        #expect(parts.reduce(0) { $0 + $1.1.microdollars } == amount)
    }

    /// One fault, one class.
    @Test(
        arguments: [
            (Int64(3_990_000), Duration.seconds(7200), true, false, DriftClass.rounding),
            (3_990_001, .seconds(7200), true, false, .rounding), (3_500_000, .seconds(7200), true, false, .late),
            (0, .seconds(80_000), true, false, .late), (0, .seconds(90_000), true, false, .missing),
            (3_984_458, .seconds(90_000), true, false, .edge), (4_190_000, .seconds(90_000), true, true, .price),
            (1_000_000, .seconds(90_000), true, false, .unexplained), (1_000_000, .seconds(90_000), false, false, .unmanaged),
        ] as [(Int64, Duration, Bool, Bool, DriftClass)])
    func driftHasAClass(billed: Int64, sinceEnd: Duration, isKnown: Bool, isPriceDrift: Bool, expected: DriftClass) {
        let hour = GoldenDayTests.at("10:00:00")
        let computed = ComputedHour(
            pieces: [.compute: CostPieces.of(GoldenDayTests.intervals(.compute), from: hour, to: hour + .seconds(3600))])
        let money: Money? = billed == 0 ? nil : Money(microdollars: billed)
        #expect(
            Reconciliation.drift(
                .compute, billed: money, computed, isKnown: isKnown, isServerless: false, sinceEnd: sinceEnd, isPriceDrift: isPriceDrift)
                == expected)
    }

    /// An estimate explains at most itself: $0.42 of hour 17 is one. More than twice the dearest price is no bill of this server, and less than
    /// nothing is none of any.
    @Test(
        arguments: [
            (Int64(3_800_000), DriftClass.gap), (4_600_000, .gap), (5_900_000, .unexplained), (8_380_000, .unexplained),
            (8_400_001, .implausible), (50_000_000, .implausible), (-1_000_000, .implausible),
        ])
    func anEstimateExplainsNoMoreThanItself(billed: Int64, expected: DriftClass) {
        let found = Reconciliation.drift(
            .compute, billed: Money(microdollars: billed), Self.computed(), isKnown: true, isServerless: false, sinceEnd: .seconds(90_000),
            ceiling: Reconciliation.ceiling(dearest: GoldenDayTests.second), isPriceDrift: false)
        #expect(found == expected)
    }

    @Test func theSameRatioInSixFullHoursIsAPrice() throws {
        func hours(_ count: Int, _ billed: Int64) -> [(billed: Money, computed: Money)] {
            (0..<count).map { _ in (Money(microdollars: billed), Money(microdollars: 3_990_000)) }
        }
        let ratio = try #require(Reconciliation.priceRatio(hours(6, 4_190_000)))
        #expect(abs(ratio - 1.0501) < 0.0001)
        #expect(Reconciliation.priceRatio(hours(5, 4_190_000)) == nil)
        // Twelve times the price is no price.
        #expect(Reconciliation.priceRatio(hours(6, 50_000_000)) == nil && Reconciliation.priceRatio(hours(6, 100_000)) == nil)
        #expect(Reconciliation.priceRatio(hours(6, 3_990_000)) == nil)
        #expect(Reconciliation.priceRatio(hours(5, 4_190_000) + hours(1, 4_400_000)) == nil)
    }

    @Test func centsAreRecognizedFromTwoHundredAmounts() {
        let cents = (1...200).map { Money(microdollars: Int64($0) * 10_000) }
        #expect(Reconciliation.halfPrecision(cents).microdollars == 5_000)
        #expect(Reconciliation.halfPrecision(Array(cents.dropLast())).microdollars == 1)
        #expect(Reconciliation.halfPrecision(cents + [Money(microdollars: 1)]).microdollars == 1)
    }
}
