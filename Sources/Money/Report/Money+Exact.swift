package import Fleet

extension Money {
    /// `52.479132`: dollars with all six digits, exact.
    package var exactDollars: String {
        let digits = String(microdollars.magnitude % 1_000_000)
        return
            "\(microdollars < 0 ? "-" : "")\(microdollars.magnitude / 1_000_000).\(String(repeating: "0", count: 6 - digits.count))\(digits)"
    }
}
