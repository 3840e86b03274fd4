import Fleet
import Transport

/// Turns what came back into what is known about the world.
enum ErrorClassification {
    static func error(for answer: TransportResponse, isWrite: Bool, wait: Duration?, key: BearerToken) -> ProviderError {
        let said = ErrorText(answer)
        let text = message(answer, said, key: key)
        switch answer.status {
        // That a page or a route was not found says nothing about a server.
        case 404 where said.shape == .html || said.shape == .text: return .malformed(text)
        case 404: return .notFound
        case 429: return .throttled(retryAfter: wait)
        case 401, 403, 407: return .rejected(refusal(answer.status, said, text))
        case 402: return .rejected(.noFunds(text))
        case 405:
            let allowed = answer.header("Allow").map { "; it allows \(bounded($0))" } ?? ""
            return .rejected(.invalid(text + allowed))
        case 300...399: return .malformed("a redirect, which is not followed: the key is for RunPod alone")
        // RunPod writes no pages: the request did not get that far.
        case 400...499 where said.shape == .html && answer.status != 408: return .rejected(.blocked(text))
        case 408: return .outcomeUnknown(text)
        case 400...499:
            if ErrorWords.speakOfMoney(text) { return .rejected(.noFunds(text)) }
            if ErrorWords.speakOfCapacity(text) { return .rejected(.noCapacity(text)) }
            return .rejected(answer.status == 409 ? .conflict(text) : .invalid(text))
        case 500...599 where said.shape == .json && ErrorWords.speakOfCapacity(text): return .rejected(.noCapacity(text))
        default: return .outcomeUnknown(text)
        }
    }

    /// A 401 is about the key, unless it is a page of somebody in between. A 403 is one of three, and is not about the key unless it
    /// says so.
    private static func refusal(_ status: Int, _ said: ErrorText, _ text: String) -> ProviderError.Rejection {
        let isForeign = said.shape == .html || status == 407 || ErrorWords.speakOfEdge(said.words)
        if isForeign || (status == 403 && said.shape == .text) { return .blocked(text) }  // guard: F49_onlyARefusal
        if status == 401 || ErrorWords.speakOfKey(said.words) { return .keyRefused(text) }
        return .noAccess(text)
    }

    static func error(for failure: TransportFailure, key: BearerToken) -> ProviderError {
        switch failure {
        case .refused: .unreachable("the connection was refused")
        case .notSent(let why): .unreachable(key.scrub(why))
        case .interrupted(let why): .outcomeUnknown(key.scrub(why))
        case .tooLarge: .malformed("the answer is larger than anything expected")
        }
    }

    /// The status stands before what RunPod did not write itself.
    private static func message(_ answer: TransportResponse, _ said: ErrorText, key: BearerToken) -> String {
        let words = bounded(key.scrub(said.words))
        if words.allSatisfy(\.isWhitespace) { return "status \(answer.status)" }
        return said.shape == .json ? words : bounded("status \(answer.status): \(words)")
    }

    /// One line of at most 300 characters without control characters, and without those that turn the direction of text: what the
    /// provider sends, names included, is shown on terminals and written to logs.
    static func bounded(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            if turnsText(scalar) { continue }
            line.unicodeScalars.append(scalar.isDisruptive ? " " : scalar)
        }
        return line.count <= 300 ? line : line.prefix(299) + "…"
    }

    private static func turnsText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
