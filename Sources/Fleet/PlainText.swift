/// Text from outside, such as names, reasons, tags and images, is shown in lists, logs, alerts and terminals. It must not be able to change
/// how they look.
extension Unicode.Scalar {
    /// Whether the scalar ends a line or changes how the text around it is shown: controls, line ends, and direction marks.
    package var isDisruptive: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        // U+FEFF is invisible; the others turn text around. Joiners stay, since scripts and emoji need them.
        default: properties.isBidiControl || self == "\u{FEFF}" || (0xE0000...0xE007F).contains(value)
        }
    }
}

extension StringProtocol {
    /// Whether the text is one line without disruptive characters.
    package var isPlainLine: Bool { isPrintableASCII || !unicodeScalars.contains(where: \.isDisruptive) }

    /// Most texts are, and asking Unicode about each character of every row of every answer takes longer than reading its JSON.
    package var isPrintableASCII: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }

    /// The text on one line, with a space in place of each disruptive character.
    package var asPlainLine: String {
        guard !isPlainLine else { return String(self) }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar.isDisruptive ? " " : scalar) }
        return String(scalars)
    }
}
