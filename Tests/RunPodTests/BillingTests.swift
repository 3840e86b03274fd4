import Fleet
import Foundation
import Testing

@testable import RunPod

/// Amounts of the bill that cannot be right.
@Suite struct BillingTests {
    private func record(total: String, gpu: String) throws -> BillingRecord? {
        let body = """
            {"podId":"p","startTime":"2026-11-10T08:00:00Z","endTime":"2026-11-10T09:00:00Z","totalAmount":\(total),"gpuAmount":\(gpu)}
            """
        return try JSONDecoder().decode(BillingRecordBody.self, from: Data(body.utf8)).record
    }

    /// No server costs a million dollars an hour. A record that says so is unreadable: its hour stays as computed.
    @Test(arguments: ["5e12", "-5e12", "1e300", "1000000.01", "\"5e12\""]) func anAmountThatIsTooLargeIsNone(amount: String) throws {
        #expect(try record(total: amount, gpu: amount) == nil)
        // A part alone that is too large is absent; the record then does not add up.
        let part = try #require(try record(total: "3.99", gpu: amount))
        #expect(part.compute == nil && part.amount == Money(microdollars: 3_990_000))
    }

    @Test func aListingSaysThatARecordIsUnreadable() throws {
        let hour = #""startTime":"2026-11-10T08:00:00Z","endTime":"2026-11-10T09:00:00Z""#
        let body = """
            {"records":[{"podId":"p",\(hour),"totalAmount":5e12},{"podId":"q",\(hour),"totalAmount":3.99}],
             "metadata":{"totals":{"totalAmount":5e12}}}
            """
        let from = try #require(Timestamp("2026-11-10T08:00:00Z"))
        let listing = try JSONDecoder().decode(BillingBody.self, from: Data(body.utf8)).listing(from: from, to: from + .seconds(3600))
        #expect(listing.rows.map(\.resource) == ["q"] && listing.unreadableRows == 1)
    }
}
