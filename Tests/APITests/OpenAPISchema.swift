import Fleet

/// Compares a schema of the OpenAPI document with what a type really encodes.
struct OpenAPISchema {
    let document: JSONValue
    private(set) var differences: [String] = []

    init(_ document: JSONValue) { self.document = document }

    func schema(_ name: String) -> JSONValue? { document["components"]?["schemas"]?[name] }

    /// - Parameters:
    ///   - full: What the type encodes with every field set.
    ///   - empty: What it encodes with as few as possible; `nil`: only names and types are compared.
    mutating func compare(_ schema: JSONValue, full: JSONValue, empty: JSONValue?, at path: String) {
        let (schema, isNullable) = resolved(schema)
        if let empty, isNullable != (empty == .null) {
            differences.append("\(path): \(isNullable ? "is never null" : "may be null") in the response")
        }
        switch (schema["type"]?.text, full) {
        case ("object", .object(let members)): compareMembers(schema, members, empty, at: path)
        case ("array", .list(let items)):
            guard let itemSchema = schema["items"] else { return differences.append("\(path): has no items") }
            for item in items { compare(itemSchema, full: item, empty: nil, at: "\(path)[]") }
        case ("string", .text(let text)):
            let isTime = Timestamp(text) != nil
            if isTime != (schema["format"]?.text == "date-time") { differences.append("\(path): the format date-time is wrong") }
        case ("integer", .integer), ("number", .number), ("boolean", .bool): break
        case (let type, _): differences.append("\(path): is documented as \(type ?? "nothing"), and is \(full)")
        }
    }

    private mutating func compareMembers(_ schema: JSONValue, _ members: [String: JSONValue], _ empty: JSONValue?, at path: String) {
        if let values = schema["additionalProperties"], values.object != nil {
            for value in members.values { compare(values, full: value, empty: nil, at: "\(path).*") }
            return
        }
        // An object without properties is one that the document leaves open.
        guard let properties = schema["properties"]?.object else { return }
        let (documented, encoded) = (Set(properties.keys), Set(members.keys))
        if documented != encoded {
            differences.append(
                "\(path): only documented: \(documented.subtracting(encoded).sorted()), only encoded: \(encoded.subtracting(documented).sorted())"
            )
        }
        if let empty, empty != .null {
            let required = schema["required"]?.texts ?? []
            if required != empty.keys {
                differences.append("\(path): required is \(required.sorted()), always there are \(empty.keys.sorted())")
            }
        }
        for (name, property) in properties.sorted(by: { $0.key < $1.key }) {
            guard let member = members[name] else { continue }
            let isAlwaysThere = empty?[name] != nil
            compare(property, full: member, empty: isAlwaysThere ? empty?[name] : nil, at: "\(path).\(name)")
            if empty?.object != nil, !isAlwaysThere, resolved(property).isNullable {
                differences.append("\(path).\(name): is left out, and never null")
            }
        }
    }

    /// The schema behind a reference, and whether `null` is allowed too.
    func resolved(_ schema: JSONValue) -> (schema: JSONValue, isNullable: Bool) {
        if let name = schema["$ref"]?.text?.split(separator: "/").last, let found = self.schema(String(name)) { return resolved(found) }
        if let choices = schema["anyOf"]?.list {
            let others = choices.filter { $0["type"]?.text != "null" }
            guard let first = others.first else { return (schema, true) }
            return (resolved(first).schema, others.count < choices.count)
        }
        guard let types = schema["type"]?.list, var members = schema.object else { return (schema, false) }
        members["type"] = types.first { $0 != .text("null") }
        return (.object(members), types.contains(.text("null")))
    }
}
