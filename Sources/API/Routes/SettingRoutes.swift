import Fleet
import Hummingbird
import SettingTable
import Wire

/// `GET /api/v1/settings`: the daemon's settings, and where each value comes from.
struct SettingRoutes {
    let settings: [EffectiveSetting]

    /// For admins: addresses among the values may hold credentials.
    var routes: [Route] { [.get("settings", .admin, list)] }

    private func list(_ call: Call) -> Response {
        JSONBody.response(
            SettingList(
                settings: settings.map { setting in
                    SettingDocument(
                        name: setting.description.name, value: setting.text, source: setting.source.rawValue, isSecret: setting.isSecret,
                        help: setting.description.help)
                }))
    }
}
