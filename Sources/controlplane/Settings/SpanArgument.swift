import ArgumentParser
import Fleet
import HummingbirdControlPlane
import SettingTable

/// A span as people write it: `90`, `90s`, `15m`, `2h`, `1d`.
struct SpanArgument: ExpressibleByArgument, Hashable {
    var span: Duration

    init?(argument: String) {
        guard let span = Duration(text: argument) else { return nil }
        self.span = span
    }
}

/// An amount of money: 50, 12.50.
struct DollarArgument: ExpressibleByArgument, Hashable {
    var dollars: Double

    init?(argument: String) {
        // Neither hexadecimal, nor an exponent, nor `nan`.
        guard !argument.isEmpty, argument.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), let dollars = Double(argument)
        else { return nil }
        self.dollars = dollars
    }
}

/// An idle timeout: a span, `auto`, or `off`, `never`, `0`.
struct TimeoutArgument: ExpressibleByArgument, Hashable {
    var timeout: IdleTimeout

    init?(argument: String) {
        guard let timeout = IdleTimeout(text: argument) else { return nil }
        self.timeout = timeout
    }
}
