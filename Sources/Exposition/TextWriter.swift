/// Writes Prometheus' text format (version 0.0.4) straight into bytes.
public struct TextWriter: Sendable {
    public enum Kind: String, Sendable { case counter, gauge, histogram }

    public private(set) var bytes: [UInt8] = []

    public init(reserving capacity: Int = 65_536) { bytes.reserveCapacity(capacity) }

    /// Returns what was written so far and keeps the buffer.
    public mutating func take() -> [UInt8] {
        let taken = bytes
        bytes.removeAll(keepingCapacity: true)
        return taken
    }

    /// Begins a family: call it once, before its samples.
    public mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        bytes += "# HELP ".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: " "))
        for byte in help.utf8 { appendEscaped(byte, quotes: false) }
        bytes += "\n# TYPE ".utf8
        bytes += name.utf8
        bytes.append(UInt8(ascii: " "))
        bytes += kind.rawValue.utf8
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes one sample, with labels that are already encoded.
    public mutating func sample(_ name: String, suffix: StaticString = "", labels: Labels = Labels(), _ value: Double) {
        begin(name, suffix)
        if !labels.bytes.isEmpty {
            bytes.append(UInt8(ascii: "{"))
            bytes += labels.bytes
            bytes.append(UInt8(ascii: "}"))
        }
        end(value)
    }

    private mutating func begin(_ name: String, _ suffix: StaticString) {
        bytes += name.utf8
        suffix.withUTF8Buffer { bytes += $0 }
    }

    private mutating func end(_ value: Double) {
        bytes.append(UInt8(ascii: " "))
        append(value)
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ value: Double) {
        // Most samples are whole numbers, which are much cheaper to format.
        if value.magnitude < 9_007_199_254_740_992, value == value.rounded(.towardZero) {
            append(Int64(value))
        } else if value.isFinite {
            bytes += value.description.utf8
        } else {
            bytes += (value.isNaN ? "NaN" : value < 0 ? "-Inf" : "+Inf").utf8
        }
    }

    private mutating func append(_ value: Int64) {
        guard value != 0 else { return bytes.append(UInt8(ascii: "0")) }
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        let start = bytes.count
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        bytes[start...].reverse()
    }

    private mutating func appendEscaped(_ byte: UInt8, quotes: Bool) { Labels.escape(byte, quotes: quotes, into: &bytes) }
}

/// Labels, encoded once and used for many samples.
public struct Labels: Hashable, Sendable {
    fileprivate var bytes: [UInt8] = []

    public init() {}

    public init(_ pairs: KeyValuePairs<String, String>) { for (name, value) in pairs { add(name, value) } }

    public mutating func add(_ name: String, _ value: String) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
        bytes += name.utf8
        bytes += "=\"".utf8
        for byte in value.utf8 { Labels.escape(byte, quotes: true, into: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    public func adding(_ name: String, _ value: String) -> Labels {
        var more = self
        more.add(name, value)
        return more
    }

    /// As text, for a stable order of series.
    var order: String { String(decoding: bytes, as: UTF8.self) }

    fileprivate static func escape(_ byte: UInt8, quotes: Bool, into bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\"") where quotes: bytes += "\\\"".utf8
        default: bytes.append(byte)
        }
    }
}
