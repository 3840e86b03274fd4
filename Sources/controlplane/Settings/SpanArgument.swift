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

/// An idle timeout: a span, `auto`, or `off`, `never`, `0`.
struct TimeoutArgument: ExpressibleByArgument, Hashable {
    var timeout: IdleTimeout

    init?(argument: String) {
        guard let timeout = IdleTimeout(text: argument) else { return nil }
        self.timeout = timeout
    }
}
