import Fleet
import Testing

@testable import Schedule

@Suite struct CronTests {
    /// Expression, day, and the local times at which it happens in Berlin.
    static let cases: [(cron: String, day: String, utc: [String])] = [
        ("0 8 * * 1-5", "2026-11-26", ["07:00:00"]),
        ("0 8 * * sat,sun", "2026-11-26", []),
        ("*/30 8-9 * * *", "2026-06-01", ["06:00:00", "06:30:00", "07:00:00", "07:30:00"]),
        ("0 0 29 2 *", "2028-02-29", ["23:00:00"]),
        ("0 0 29 2 *", "2026-02-28", []),
        // Sunday is 0 and 7.
        ("0 12 * * 7", "2026-11-29", ["11:00:00"]),
        ("0 12 * * 5-7", "2026-11-29", ["11:00:00"]),
        // The 13th, or a Friday.
        ("0 12 13 * fri", "2026-11-13", ["11:00:00"]), ("0 12 13 * fri", "2026-11-20", ["11:00:00"]),
        ("0 12 13 * fri", "2026-11-14", []),
        // A field that begins with * joins both, as in cron itself.
        ("0 12 */2 * fri", "2026-11-13", ["11:00:00"]), ("0 12 */2 * fri", "2026-11-20", []),
        // In the gap: the first moment after it, once.
        ("30 2 * * *", "2026-03-29", ["01:00:00"]), ("0,30 2 * * *", "2026-03-29", ["01:00:00"]),
        // Shown twice: once.
        ("30 2 * * *", "2026-10-25", ["00:30:00"]),
        // Hours with * follow real time: none in the gap, twice in the repeated hour.
        (
            "30 */2 29 3 *", "2026-03-29",
            [
                "23:30:00", "02:30:00", "04:30:00", "06:30:00", "08:30:00", "10:30:00", "12:30:00",
                "14:30:00", "16:30:00", "18:30:00", "20:30:00",
            ]
        ),
        (
            "15 */2 25 10 *", "2026-10-25",
            [
                "22:15:00", "00:15:00", "01:15:00", "03:15:00", "05:15:00", "07:15:00", "09:15:00",
                "11:15:00", "13:15:00", "15:15:00", "17:15:00", "19:15:00", "21:15:00",
            ]
        ),
    ]

    @Test(arguments: cases) func happensAtTheTimesOfCron(cron: String, day: String, utc: [String]) throws {
        let found = try CronExpression(cron).moments(on: #require(CivilDay(day)), in: zone("Europe/Berlin"))
        #expect(found.map { String($0.description.dropFirst(11).prefix(8)) } == utc, "\(cron) on \(day)")
    }

    @Test(arguments: [
        ("", "five fields"), ("* * * *", "you gave 4"), ("@daily", "names such as @daily"), ("60 * * * *", "field minute; you gave 60"),
        ("* 24 * * *", "field hour"), ("0 0 0 * *", "field day of month"), ("0 0 * 13 *", "field month"), ("0 0 * * 8", "day of week"),
        ("0 0 * * fri-mon", "runs backwards"), ("5/15 * * * *", "needs a range before the step"), ("*/0 * * * *", "field minute"),
        ("0 0 L * *", "day of month"), ("0 0 * * 1#2", "day of week"), ("0 0 , * *", "you gave nothing"), ("-1 * * * *", "minute"),
        ("0 0 * * monday", "a name such as mon"), ("1,,2 * * * *", "you gave nothing"), ("99999999999 * * * *", "minute"),
    ])
    func refusesWithTheFieldAndWhatItMayBe(text: String, part: String) {
        #expect(throws: ScheduleError.self) { try CronExpression(text) }
        do { _ = try CronExpression(text) } catch { #expect(error.text.contains(part), "\(text): \(error.text)") }
    }
}
