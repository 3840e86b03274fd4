import Foundation

/// A tool for AI agents: one call of the daemon's API.
package struct MCPTool: Sendable {
    package struct Failure: Error {
        package var text: String
        package init(text: String) { self.text = text }
    }

    struct Outcome: Sendable {
        /// The API's document, always an object.
        var document: JSONValue
        /// Text before the document; `nil`: none.
        var remark: String?
    }

    var name: String
    var title: String
    var description: String
    /// JSON schemas of the arguments, by name.
    var properties: [String: JSONValue]
    var required: [String] = []
    var isReadOnly = false
    var isDestructive = false
    /// A repeated call changes nothing more.
    var isIdempotent = false
    var run: @Sendable (JSONValue, DaemonAPI) async throws -> Outcome

    var listing: JSONValue {
        [
            "name": .text(name), "title": .text(title), "description": .text(description),
            "inputSchema": [
                "type": "object", "properties": .object(properties), "required": .list(required.map { .text($0) }),
                "additionalProperties": false,
            ],
            "annotations": [
                "readOnlyHint": .bool(isReadOnly), "destructiveHint": .bool(isDestructive),
                "idempotentHint": .bool(isIdempotent || isReadOnly),
                "openWorldHint": false,
            ],
        ]
    }

    /// The first invalid argument, as a sentence; `nil`: all are valid.
    func problem(with arguments: JSONValue) -> String? {
        guard case .object(let given) = arguments else { return "the arguments must be an object" }
        if let unknown = given.keys.filter({ properties[$0] == nil }).min() {
            return "\(name) has no argument “\(unknown.prefix(60))”; it takes \(properties.keys.sorted().joined(separator: ", "))"
        }
        if let missing = required.first(where: { given[$0] == nil }) { return "\(name) needs the argument “\(missing)”" }
        for (argument, value) in given.sorted(by: { $0.key < $1.key }) {
            if let problem = MCPTool.problem(with: value, properties[argument] ?? [:]) {
                return "the argument “\(argument)” must be \(problem)"
            }
        }
        return nil
    }

    /// What a value must be, by its schema; `nil`: it is.
    private static func problem(with value: JSONValue, _ schema: JSONValue) -> String? {
        switch (schema["type"]?.text, value) {
        case ("string", .text(let text)):
            guard case .list(let words)? = schema["enum"], !words.contains(.text(text)) else { return nil }
            return "one of \(words.compactMap(\.text).joined(separator: ", "))"
        case ("integer", .integer(let number)):
            if case .integer(let least)? = schema["minimum"], number < least { return "at least \(least)" }
            if case .integer(let most)? = schema["maximum"], number > most { return "at most \(most)" }
            return nil
        case ("boolean", .bool): return nil
        case (let type, _): return "of type \(type ?? "string")"
        }
    }

    func reply(_ arguments: JSONValue, _ api: DaemonAPI) async -> JSONValue {
        do {
            let outcome = try await run(arguments, api)
            let text = [outcome.remark, try outcome.document.encodedText()].compactMap { $0 }.joined(separator: "\n")
            return ["content": [["type": "text", "text": .text(text)]], "structuredContent": outcome.document, "isError": false]
        } catch let failure as Failure {
            return ["content": [["type": "text", "text": .text(failure.text)]], "isError": true]
        } catch {
            return ["content": [["type": "text", "text": .text("the call failed: \(error)")]], "isError": true]
        }
    }
}

extension JSONValue {
    package func encodedText() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
