import Fleet
import Foundation
import Glibc

/// What is known of the terminal, if there is one.
enum Terminal {
    static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }
    static var isError: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns; `nil` when the output is no terminal: nothing is cut then.
    static var width: Int? {
        guard isOutput else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
        return Int(size.ws_col)
    }
}

extension String {
    /// Without control characters: names and reasons come from elsewhere, and a terminal obeys.
    var printable: String { String(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) }) }
}

/// Aligned columns. On a terminal, columns that can be spared are left out and the last one is cut to fit; elsewhere nothing is.
struct Table {
    var header: [String]
    var rows: [[String]]
    /// Columns that are left out first, in this order, where there is no room for the last one.
    var spared: [Int] = []

    /// The last column says most: it is given this much, or all it needs.
    private static let leastForTheLast = 28

    func text(width: Int?) -> String {
        let all = [header] + rows.map { $0.map(\.printable) }
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        let columns = shown(widths, width: width)
        return all.map { row in
            var line = ""
            for column in columns {
                let cell = row[column]
                line += column == columns.last ? cell : cell + String(repeating: " ", count: widths[column] - cell.count + 2)
            }
            guard let width, line.count > width else { return line }
            return line.prefix(width - 1) + "…"
        }.joined(separator: "\n")
    }

    private func shown(_ widths: [Int], width: Int?) -> [Int] {
        var columns = Array(header.indices)
        guard let width, let last = columns.last else { return columns }
        for column in spared {
            let needed = columns.dropLast().reduce(0) { $0 + widths[$1] + 2 } + min(widths[last], Table.leastForTheLast)
            if needed <= width { break }
            columns.removeAll { $0 == column }
        }
        return columns
    }
}
