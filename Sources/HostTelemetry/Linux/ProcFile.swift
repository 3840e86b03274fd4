import Glibc

/// A file of /proc or a cgroup that stays open and is read from its start, which is much cheaper than opening it each time.
struct ProcFile: ~Copyable {
    private let descriptor: Int32

    /// `nil`: the file does not exist or is not readable.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// The present content, at most its first `limit` bytes; `nil`: it is no longer readable.
    ///
    /// The kernel returns at most one page of a long list per read, and an empty read at its end.
    func read<R>(upTo limit: Int = 65_536, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit) { buffer in
            var count = 0
            while count < limit {
                let more = pread(descriptor, buffer.baseAddress.map { $0 + count }, limit - count, off_t(count))
                guard more >= 0 else { return nil }
                if more == 0 { break }
                count += more
            }
            return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<count]))
        }
    }
}

/// Scans the numbers and words of a small file without creating strings.
struct Scanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next line, without its end; `nil` past the last.
    mutating func line() -> Slice<UnsafeBufferPointer<UInt8>>? {
        guard position < bytes.count else { return nil }
        let rest = bytes[position...]
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        position = end + 1
        return rest[rest.startIndex..<end]
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    func starts(with word: StaticString) -> Bool {
        word.withUTF8Buffer { word in count >= word.count && prefix(word.count).elementsEqual(word) }
    }

    /// The unsigned number at a field, counted from 0. Spaces, tabs and colons separate fields.
    func number(_ wanted: Int) -> UInt64? {
        var field = -1
        var value: UInt64?
        var isInside = false
        for byte in self {
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\t") {
                if isInside, field == wanted { return value }
                isInside = false
                continue
            }
            if !isInside {
                isInside = true
                field += 1
                value = field == wanted ? 0 : nil
            }
            guard field == wanted else { continue }
            guard (0x30...0x39).contains(byte), let before = value else {
                value = nil
                continue
            }
            let (product, overflow) = before.multipliedReportingOverflow(by: 10)
            value = overflow ? nil : product &+ UInt64(byte - 0x30)
        }
        return isInside && field == wanted ? value : nil
    }
}

extension ProcFile {
    /// The first number of the file; `nil` for `max` and other text.
    func number() -> UInt64? {
        read { bytes in
            var scanner = Scanner(bytes)
            return scanner.line()?.number(0)
        } ?? nil
    }

    /// The number after `word` at the beginning of a line.
    func number(after word: StaticString) -> UInt64? {
        read { bytes -> UInt64? in
            var scanner = Scanner(bytes)
            while let line = scanner.line() {
                if line.starts(with: word) { return line.number(1) }
            }
            return nil
        } ?? nil
    }
}
