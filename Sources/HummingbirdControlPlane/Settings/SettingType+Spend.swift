import Fleet
import SettingTable

extension SettingType where Value == HourlyRate {
    static let dollarsPerHour = SettingType(allowed: "an amount of dollars from 0.01 to 1000000") { text in
        guard let dollars = Double(text), (0.01...1_000_000).contains(dollars) else { return nil }
        return HourlyRate(dollarsPerHour: dollars)
    }
}
