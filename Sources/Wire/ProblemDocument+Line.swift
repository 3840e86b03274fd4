extension ProblemDocument {
    /// The problem in one line, with its fields and candidates.
    ///
    /// - Parameter name: what a person calls a field of the request.
    package func line(naming name: (String) -> String = { $0 }) -> String {
        var line = detail
        if let errors, !errors.isEmpty {
            // The detail of a 422 is made of the same fields, under the API's names.
            let all = errors.sorted { $0.key < $1.key }.map { "\(name($0.key)) \($0.value)" }.joined(separator: ". ")
            line = status == 422 ? all : "\(line): \(all)"
        }
        if let candidates { line += ": " + candidates.joined(separator: ", ") }
        return line
    }
}
