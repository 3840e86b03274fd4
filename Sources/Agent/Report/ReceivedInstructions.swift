import Fleet
import StrictJSON

/// A response to a report, read field by field: an unreadable field must not hide the one that forbids a stop.
struct ReceivedInstructions {
    var instructions: AgentInstructions
    var changes: [String]

    /// The response is not that of a control plane, which always sends whether the pod may stop itself, and after how long.
    struct NotInstructions: Error {}

    init(_ body: JSONValue) throws(NotInstructions) {
        typealias Key = AgentInstructions.CodingKeys
        guard [Key.mayStopItself, .idleTimeoutSeconds, .deadManSeconds].allSatisfy({ body[$0.rawValue] != nil }) else {
            throw NotInstructions()
        }
        var unreadable: [String] = []
        func value<Value>(_ key: any CodingKey, _ read: (JSONValue) -> Value?) -> Value? {
            guard let field = body[key.stringValue], !field.isNull else { return nil }
            let value = read(field)
            if value == nil { unreadable.append(key.stringValue) }
            return value
        }
        var read = AgentInstructions(
            // Without a readable timeout, the pod has none.
            idleTimeoutSeconds: value(Key.idleTimeoutSeconds, \.int) ?? 0, deadManSeconds: value(Key.deadManSeconds, \.int) ?? 604_800,
            // guard: F68_whatCannotBeRead
            mayStopItself: value(Key.mayStopItself, \.bool) ?? false,
            heldUntil: value(Key.heldUntil) { $0.string.flatMap { Timestamp($0) } },
            heldForSeconds: value(Key.heldForSeconds, \.int), busy: BusyOverrides { value($0, \.double) },
            stopComing: value(Key.stopComing, ReceivedInstructions.stop))
        // A hold with an unknown end.
        let isHeld = unreadable.contains(Key.heldUntil.rawValue) || unreadable.contains(Key.heldForSeconds.rawValue)
        if isHeld, read.heldForSeconds == nil { read.mayStopItself = false }
        let (bounded, changes) = read.bounded()
        instructions = bounded
        self.changes = unreadable.map { "\($0) is unreadable" } + changes
    }

    private static func stop(_ field: JSONValue) -> AgentInstructions.StopComing? {
        guard let generation = field["generation"]?.int, let cause = field["cause"]?.string else { return nil }
        return AgentInstructions.StopComing(generation: generation, cause: cause)
    }
}
