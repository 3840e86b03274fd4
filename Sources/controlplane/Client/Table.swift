/// Aligned columns. On a terminal they fit its width: some columns are left out, some are shortened, and the last one is cut. Elsewhere
/// nothing is.
struct Table {
    var header: [String]
    var rows: [[String]]
    /// Columns that may be left out, in this order, while the last one has no room.
    var optional: [Int] = []
    /// Columns that may be shortened, with the width that each one keeps at least.
    var shortened: [Int: Int] = [:]

    /// Width wanted for the last column, which says most; less if it needs less.
    private static let wantedForTheLast = 28

    /// - Parameter width: of the terminal; `nil`: the output is none.
    func text(width: Int?) -> String {
        let all = [header] + rows.map { $0.map(\.printable) }
        let needed = header.indices.map { column in all.map { $0[column].columns }.max() ?? 0 }
        let (columns, widths) = layout(needed, width: width)
        return all.map { row in
            var line = ""
            for column in columns.dropLast() {
                let cell = row[column].cut(to: widths[column])
                line += cell + String(repeating: " ", count: widths[column] - cell.columns + 2)
            }
            line += columns.last.map { row[$0] } ?? ""
            while line.last == " " { line.removeLast() }
            return width.map { line.cut(to: $0) } ?? line
        }.joined(separator: "\n")
    }

    private func layout(_ needed: [Int], width: Int?) -> (columns: [Int], widths: [Int]) {
        var columns = Array(header.indices)
        var widths = needed
        guard let width, let last = columns.last else { return (columns, widths) }
        let wanted = min(needed[last], Table.wantedForTheLast)
        func missing() -> Int { columns.dropLast().reduce(wanted) { $0 + widths[$1] + 2 } - width }
        func shorten() {
            for (column, least) in shortened.sorted(by: { $0.key < $1.key }) where missing() > 0 && columns.contains(column) {
                widths[column] = max(min(widths[column], least), widths[column] - missing())
            }
        }
        for column in optional {
            // A little shortening is better than a missing column.
            let spare = shortened.reduce(0) { $0 + max(0, widths[$1.key] - max($1.value, widths[$1.key] * 2 / 3)) }
            if missing() <= spare { break }
            columns.removeAll { $0 == column }
        }
        shorten()
        return (columns, widths)
    }
}
