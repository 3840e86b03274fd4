/// A setting as it is in force, and where its value comes from.
package struct EffectiveSetting: Hashable, Sendable {
    /// The first of these that has a value wins.
    package enum Source: String, Hashable, Sendable, CaseIterable {
        case flag, environment, file
        case standard = "default"
    }

    package var description: SettingDescription
    /// As it was given, or the default; `nil`: a secret, or no value.
    package var text: String?
    package var source: Source
    /// A secret that was given.
    package var isSecret: Bool

    /// - Parameter given: the text and where it comes from; `nil`: none was given.
    package init(_ description: SettingDescription, given: (text: String, source: Source)?) {
        self.description = description
        source = given?.source ?? .standard
        // Secrets are the settings that no command line may hold.
        isSecret = given != nil && description.flag == nil
        text = isSecret ? nil : given?.text ?? description.defaultText
    }
}
