/// Text from outside: names, reasons, tags, images. It stands in lists, logs, alerts and terminals beside our own words, and must not be able
/// to change what they look like.
extension Unicode.Scalar {
    /// Changes how the text around it is shown, or ends its line: controls, line ends, and what turns the direction of writing.
    public var isDisruptive: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        // U+FEFF shows nothing; the others turn text around. Joiners stay: writing, and emoji, need them.
        default: properties.isBidiControl || self == "\u{FEFF}" || (0xE0000...0xE007F).contains(value)
        }
    }
}

extension StringProtocol {
    /// One line that shows as it is written.
    public var isPlainLine: Bool { !unicodeScalars.contains(where: \.isDisruptive) }

    /// The same on one line, with a space for each character that would change how it, or what follows it, is shown.
    public var asPlainLine: String {
        guard !isPlainLine else { return String(self) }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar.isDisruptive ? " " : scalar) }
        return String(scalars)
    }
}
