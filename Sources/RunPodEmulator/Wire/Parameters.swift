import Fleet

/// Reads a request's body and query, and refuses what RunPod's schema refuses.
extension Router {
    // MARK: Bodies

    /// The request's body in the given shape: 400 when it is no JSON, 422 when it has another shape.
    func body(_ shape: Shape) throws -> JSON {
        let body: JSON
        do { body = try JSON.parse(request.body) } catch { throw Problem(status: 400, detail: "the body is not JSON") }
        let complaints = shape.complaints(about: body)
        guard complaints.isEmpty else { throw Problem.invalid(complaints) }
        return body
    }

    static func env(_ json: JSON?) -> [String: String] {
        guard case .object(let fields) = json else { return [:] }
        var env: [String: String] = [:]
        for field in fields { env[field.name] = field.value.text }
        return env
    }

    /// The largest count that is accepted.
    static func size(_ json: JSON?, most: Int = 100_000, _ what: String) throws -> Int? {
        guard let json else { return nil }
        guard let number = json.number, number <= most else { throw Problem(status: 400, detail: "\(what) is too large") }
        return number
    }

    // MARK: Queries

    func flag(_ name: String) throws -> Bool? {
        guard let text = request.query[name] else { return nil }
        guard ["true", "false"].contains(text) else { throw Problem.invalid(["query.\(name): must be true or false"]) }
        return text == "true"
    }

    func whole(_ name: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let text = request.query[name] else { return nil }
        // A number that does not fit counts as the largest that does.
        let isHuge = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard let number = Int(text) ?? (isHuge ? .max : nil), !text.hasPrefix("+"), range.contains(number) else {
            throw Problem.invalid(["query.\(name): must be a whole number from \(range.lowerBound) to \(range.upperBound)"])
        }
        return number
    }

    func time(_ name: String) throws -> Timestamp? {
        guard let text = request.query[name] else { return nil }
        guard let moment = Timestamp(text) else { throw Problem.invalid(["query.\(name): must be an RFC 3339 time"]) }
        return moment
    }

    func word(_ name: String, of words: [String]) throws -> String? {
        guard let text = request.query[name] else { return nil }
        guard words.contains(text) else { throw Problem.invalid(["query.\(name): must be one of \(words.joined(separator: ", "))"]) }
        return text
    }

    /// Words separated by commas.
    func words(_ name: String, atMost most: Int = .max, where isRight: (String) -> Bool) throws -> [String]? {
        guard let text = request.query[name] else { return nil }
        let words = text.isEmpty ? [] : text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard words.count <= most, words.allSatisfy(isRight) else {
            throw Problem.invalid(["query.\(name): has a value that is not allowed"])
        }
        return words
    }
}
