import Fleet
import FoundationEssentials

/// Turns what came back into what is known about the world.
enum ErrorClassification {
    /// RFC 9457, as RunPod writes it.
    private struct Problem: Decodable {
        var title: String?
        var detail: String?
        var errors: [String]?
    }

    static func error(for answer: HTTPAnswer, isWrite: Bool, wait: Duration?, key: APIKey) -> ProviderError {
        let text = message(answer, key: key)
        switch answer.status {
        case 404: return .notFound
        case 401, 403: return .rejected(.notAllowed(text))
        case 402: return .rejected(.noFunds(text))
        case 409: return .rejected(.conflict(text))
        case 400: return .rejected(speaksOfCapacity(text) ? .noCapacity(text) : .invalid(text))
        case 429: return .throttled(retryAfter: wait)
        case 405, 406, 410...428, 431...499: return .rejected(.invalid(text))
        case 300...399: return .malformed("a redirect, which is not followed: the key is for RunPod alone")
        default: return .outcomeUnknown(text)
        }
    }

    static func error(for failure: TransportFailure, key: APIKey) -> ProviderError {
        switch failure {
        case .notSent(let why): .unreachable(key.scrub(why))
        case .interrupted(let why): .outcomeUnknown(key.scrub(why))
        case .tooLarge: .malformed("the answer is larger than anything expected")
        }
    }

    /// RunPod says "no machine" with the status of a bad request.
    private static func speaksOfCapacity(_ text: String) -> Bool {
        let lowered = text.lowercased()
        return [
            "no longer any instances", "not enough free gpus", "no instances", "no available", "no capacity", "out of capacity",
            "insufficient capacity",
        ].contains { lowered.contains($0) }
    }

    private static func message(_ answer: HTTPAnswer, key: APIKey) -> String {
        var text: String
        do {
            let problem = try JSONDecoder().decode(Problem.self, from: Data(answer.body.prefix(65_536)))
            text = [problem.detail ?? problem.title, problem.errors?.prefix(5).joined(separator: "; ")].compactMap { $0 }
                .joined(separator: ": ")
        } catch {
            text = ""
        }
        if text.isEmpty { text = "status \(answer.status)" }
        return bounded(key.scrub(text))
    }

    /// One line of at most 300 characters without control characters: what the provider sends, names included, is shown on
    /// terminals and written to logs.
    static func bounded(_ text: String) -> String {
        let line = String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
        return line.count <= 300 ? line : line.prefix(299) + "…"
    }
}
