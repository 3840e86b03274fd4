package import Fleet
package import RunPodEmulator

/// One change to data from outside, for a time: where, what, and when.
package struct Mutation: Hashable, Sendable {
    /// What a request reads, or what an agent sends.
    package enum Operation: String, Hashable, Sendable, CaseIterable {
        case pods, pod, endpoints, endpoint, health, workers, prices, act, scale, report

        var isList: Bool { self == .pods || self == .endpoints }
    }

    package enum Step: Hashable, Sendable {
        case member(String)
        case element(Int)
    }

    /// A header of a response.
    package struct Header: Hashable, Sendable {
        package var name, value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What follows the first page of a list that is split.
    package enum Rest: String, Hashable, Sendable, CaseIterable {
        /// The correct second page.
        case next
        /// The first page once more, with the same cursor.
        case again
        case fails
        /// No cursor: the client cannot notice that anything is missing.
        case untold
    }

    package enum Change: Hashable, Sendable {
        // Changes of one value.
        case drop
        case set(JSON)
        case intoList
        case intoObject
        case intoText
        case times(Double)
        /// Shifts every time in it, by seconds.
        case shift(Int)
        /// Adds an unknown member to an object.
        case add(String, JSON)
        // Changes of a list.
        case reverse
        case twice(Int)
        case without(Int)
        case with(JSON)
        // Changes of a whole response.
        /// Only this percentage of the bytes.
        case cut(Int)
        /// The response of this long ago.
        case stale(Duration)
        /// The response of when the mutation began.
        case frozen
        /// Another response; a request that changes something may still be carried out.
        case answer(status: Int, type: String, body: String, isCarriedOut: Bool)
        case headers([Header])
        case late(Duration)
        case halved(Rest)
        /// The server gets another id, in every response and request.
        case moved
    }

    package var operations: [Operation]
    /// `nil`: the whole response, whatever it is about.
    package var server: ServerID?
    package var place: [Step]
    package var change: Change
    /// Since the start of the simulation.
    package var from: Duration
    package var to: Duration
    /// 1: each response; 2: every second one.
    package var every: Int

    package init(
        _ operations: [Operation], of server: ServerID? = nil, at place: [Step] = [], _ change: Change, from: Duration = .zero,
        to: Duration = .zero, every: Int = 1
    ) {
        self.operations = operations
        self.server = server
        self.place = place
        self.change = change
        self.from = from
        self.to = to
        self.every = every
    }

    func isActive(at span: Duration) -> Bool { from <= span && span < to }

    /// The suffix of a moved server's id.
    static let movedSuffix = "moved"
}

extension Mutation: CustomStringConvertible {
    /// It can make a disk larger or smaller than it is, which changes what is spent on it.
    var concernsDisks: Bool { place.contains { $0 == .member("mounts") || $0 == .member("disk") } }

    package var description: String {
        let what = operations.map(\.rawValue).joined(separator: "+") + (server.map { " of \($0)" } ?? "")
        let path = place.map { step in
            switch step {
            case .member(let name): ".\(name)"
            case .element(let index): "[\(index)]"
            }
        }.joined()
        let often = every > 1 ? ", one answer in \(every)" : ""
        return
            "\(what)\(path.isEmpty ? "" : " at \(path)"): \(Mutation.words(for: change)), from \(from.inSeconds) s to \(to.inSeconds) s\(often)"
    }

    private static func words(for change: Change) -> String {
        func short(_ json: JSON) -> String {
            let text = String(decoding: json.bytes, as: UTF8.self)
            return text.count > 60 ? "\(text.prefix(40))… (\(text.count) characters)" : text
        }
        return switch change {
        case .drop: "left out"
        case .set(let json): "is \(short(json))"
        case .intoList: "in a list"
        case .intoObject: "in an object"
        case .intoText: "as text"
        case .times(let factor): "times \(factor)"
        case .shift(let seconds): "moments \(seconds) s off"
        case .add(let name, let json): "with .\(name) \(short(json))"
        case .reverse: "reversed"
        case .twice(let index): "element \(index) twice"
        case .without(let index): "without element \(index)"
        case .with(let json): "with \(short(json)) at its end"
        case .cut(let percent): "cut after \(percent) %"
        case .stale(let age): "\(age.inSeconds) s old"
        case .frozen: "frozen"
        case .answer(let status, let type, let body, let isCarriedOut):
            "answer \(status) \(type) \(body.prefix(80))\(isCarriedOut ? ", carried out" : "")"
        case .headers(let headers): "headers " + headers.map { "\($0.name): \($0.value)" }.joined(separator: ", ")
        case .late(let span): "\(span.inSeconds) s late"
        case .halved(let rest): "half a list, then \(rest.rawValue)"
        case .moved: "moved to another id"
        }
    }
}

extension JSON {
    /// The same with the value at `place` changed; `nil` removes it. Without such a place, nothing changes.
    package func changed(at place: ArraySlice<Mutation.Step>, by change: (JSON) -> JSON?) -> JSON? {
        guard let step = place.first else { return change(self) }
        switch (step, self) {
        case (.member(let name), .object(var fields)):
            guard let index = fields.firstIndex(where: { $0.name == name }) else { return self }
            if let value = fields[index].value.changed(at: place.dropFirst(), by: change) {
                fields[index].value = value
            } else {
                fields.remove(at: index)
            }
            return .object(fields)
        case (.element(let number), .array(var values)) where !values.isEmpty:
            let index = number % values.count
            if let value = values[index].changed(at: place.dropFirst(), by: change) {
                values[index] = value
            } else {
                values.remove(at: index)
            }
            return .array(values)
        default: return self
        }
    }

    /// `nil`: removed.
    package func changed(by change: Mutation.Change) -> JSON? {
        switch change {
        case .drop: nil
        case .set(let value): value
        case .intoList: .array([self])
        case .intoObject: .fields(["value": self])
        case .intoText: asText
        case .times(let factor): times(factor)
        case .shift(let seconds): shifted(by: .seconds(seconds))
        case .add(let name, let value): with(name, value)
        case .reverse, .twice, .without, .with: list.map { .array(JSON.changed($0, by: change)) } ?? self
        default: self
        }
    }

    private static func changed(_ list: [JSON], by change: Mutation.Change) -> [JSON] {
        var list = list
        switch change {
        case .reverse: list.reverse()
        case .twice(let index): if !list.isEmpty { list.append(list[index % list.count]) }
        case .without(let index): if !list.isEmpty { list.remove(at: index % list.count) }
        case .with(let value): list.append(value)
        default: break
        }
        return list
    }

    private func with(_ name: String, _ value: JSON) -> JSON {
        guard case .object(let fields) = self, self[name] == nil else { return self }
        return .object(fields + [.init(name: name, value: value)])
    }

    private var asText: JSON {
        switch self {
        case .int, .double, .bool: .string(String(decoding: bytes, as: UTF8.self))
        default: self
        }
    }

    private func times(_ factor: Double) -> JSON {
        switch self {
        case .int(let value): .double(Double(value) * factor)
        case .double(let value): .double(value * factor)
        default: self
        }
    }

    private func shifted(by span: Duration) -> JSON {
        switch self {
        case .string(let text): Timestamp(text).map { .string("\($0 + span)") } ?? self
        case .array(let values): .array(values.map { $0.shifted(by: span) })
        case .object(let fields): .object(fields.map { .init(name: $0.name, value: $0.value.shifted(by: span)) })
        default: self
        }
    }
}
