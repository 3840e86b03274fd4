import ControlPlane
import Money
import SettingTable

extension SettingType where Value == LocalDays {
    static let timeZone = SettingType(allowed: "a time zone such as Europe/Berlin, or UTC") { text in LocalDays(zone: text) }
}
