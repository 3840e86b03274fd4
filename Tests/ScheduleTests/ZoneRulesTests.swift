import Fleet
import Schedule
import Testing

func at(_ text: String) throws -> Timestamp { try #require(Timestamp("\(text)Z")) }
func day(_ text: String) throws -> CivilDay { try #require(CivilDay(text)) }
func zone(_ name: String) throws -> ZoneRules { try #require(ZoneRules(identifier: name)) }

@Suite struct ZoneRulesTests {
    @Test(arguments: ["Europe/Berlin", "UTC", "America/New_York", "Etc/GMT+3", "US/Eastern", "Antarctica/Troll"])
    func knowsNamesOfZones(name: String) { #expect(ZoneRules(identifier: name)?.identifier == name) }

    @Test(arguments: ["", "GMT+3", "Berlin", "Europe/Nowhere", "localtime", "+02:00", "../etc/passwd", "CET+1"])
    func refusesWhatIsNoZone(name: String) { #expect(ZoneRules(identifier: name) == nil) }

    /// Wall time, the first and the last moment that it means.
    static let walls: [(zone: String, day: String, minute: Int, first: String, last: String)] = [
        ("Europe/Berlin", "2026-03-29", 119, "2026-03-29T00:59:00", "2026-03-29T00:59:00"),
        // In the gap: the first moment after it.
        ("Europe/Berlin", "2026-03-29", 150, "2026-03-29T01:00:00", "2026-03-29T01:00:00"),
        // Shown twice.
        ("Europe/Berlin", "2026-10-25", 150, "2026-10-25T00:30:00", "2026-10-25T01:30:00"),
        ("Europe/Berlin", "2026-10-24", 24 * 60 + 150, "2026-10-25T00:30:00", "2026-10-25T01:30:00"),
        // Half an hour.
        ("Australia/Lord_Howe", "2026-04-05", 105, "2026-04-04T14:45:00", "2026-04-04T15:15:00"),
        // The gap is at midnight: the day begins at 01:00.
        ("America/Santiago", "2026-09-06", 0, "2026-09-06T04:00:00", "2026-09-06T04:00:00"),
        ("Asia/Kolkata", "2026-06-01", 480, "2026-06-01T02:30:00", "2026-06-01T02:30:00"),
        // Two hours.
        ("Antarctica/Troll", "2026-03-29", 150, "2026-03-29T01:00:00", "2026-03-29T01:00:00"),
    ]

    @Test(arguments: walls) func mapsWallTimesToMoments(zone: String, day: String, minute: Int, first: String, last: String) throws {
        let rules = try #require(ZoneRules(identifier: zone))
        let (day, expected) = (try #require(CivilDay(day)), [try at(first), try at(last)])
        #expect([rules.instant(day, second: minute * 60, .first), rules.instant(day, second: minute * 60, .last)] == expected)
    }

    @Test(arguments: [("2026-03-29", 23), ("2026-10-25", 25), ("2026-06-01", 24)])
    func countsTheHoursOfADay(text: String, hours: Int64) throws {
        let length = try zone("Europe/Berlin").length(of: try day(text))
        #expect(length == .seconds(hours * 3600))
    }

    @Test func daysAndWeekdaysFollowTheLocalClock() throws {
        let kolkata = try zone("Asia/Kolkata")
        let days = [kolkata.day(of: try at("2026-11-26T18:29:59")), kolkata.day(of: try at("2026-11-26T18:30:00"))]
        #expect(days.map(\.description) == ["2026-11-26", "2026-11-27"])
        let weekdays = [try day("2026-11-26").weekday, try day("1969-12-31").weekday]
        #expect(weekdays == [.thursday, .wednesday])
        let next = try day("2028-02-29") + 1
        #expect(CivilDay("2026-02-29") == nil && CivilDay("2026-2-3") == nil && next.description == "2028-03-01")
    }

    @Test(arguments: [
        ("mon-fri", "mon-fri"), ("fri-mon", "fri-mon"), ("sat,sun", "sat,sun"), ("daily", "daily"), ("mon-sun", "daily"),
        ("Monday,wed", "mon,wed"), ("mon,tue,wed,sat", "mon-wed,sat"), ("sun-fri", "sun-fri"),
    ])
    func readsWeekdays(text: String, written: String) { #expect(Weekdays(text)?.description == written) }

    @Test(arguments: ["", "mo", "mon-", "mon--fri", "mon,,fri", "weekdays"]) func refusesWhatIsNoWeekday(text: String) {
        #expect(Weekdays(text) == nil)
    }

    @Test func readsWallTimes() throws {
        #expect(WallTime("08:00")?.minutes == 480 && WallTime("8:05")?.minutes == 485 && WallTime("24:00")?.minutes == 1440)
        for wrong in ["24:01", "8", "08:60", "8:0", "-1:00", "08:00:00", "+8:00"] { #expect(WallTime(wrong) == nil, "\(wrong)") }
    }
}
