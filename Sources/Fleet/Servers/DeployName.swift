/// The name that a deploy gives its server at the provider: the requested name and a mark that is unique among all deploys.
///
/// The provider may change a name (RunPod appends ` -fb` to an endpoint's), so the mark may stand anywhere in it.
package enum DeployName {
    /// Without letters and digits that look alike.
    package static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    private static let markLength = 10

    /// Returns `dep_…` and `NAME-cp…`, both with the mark of ten letters.
    package static func make(_ name: String, mark: String) -> (id: DeploymentID, name: String) { (id(mark), "\(name)-cp\(mark)") }

    /// The deploys whose mark is in a server's name. Most names have none.
    package static func deployments(in name: String) -> [DeploymentID] { marks(in: name).map { id($0.mark) } }

    /// What may be the beginning of a mark, at least four letters, at the end of a name that was cut there. A mark may have `cp` in it.
    package static func cutMarks(in name: String) -> [String] {
        let end = name.suffix(markLength + 1)
        let allowed = Set(letters)
        return end.indices.filter { end[$0...].hasPrefix("cp") }.map { String(end[$0...].dropFirst(2)) }
            .filter { $0.count >= leastOfAMark && $0.allSatisfy(allowed.contains) }
    }

    /// Whether a server's name is a deploy's name, cut within its mark, with enough of it that no other deploy has it.
    package static func isCut(_ name: String, of whole: String) -> Bool {
        let missing = whole.count - name.count
        return whole.hasPrefix(name) && (1...(markLength - leastOfAMark)).contains(missing)
    }

    private static let leastOfAMark = 4

    /// Whether the server's name has this deploy's mark.
    // guard: F54_aServer
    package static func isName(_ name: String, of deployment: DeploymentID) -> Bool { deployments(in: name).contains(deployment) }

    /// The requested name, without the mark; `nil`: the name does not have this deploy's mark.
    package static func given(in name: String, of deployment: DeploymentID) -> String? {
        guard let found = marks(in: name).first(where: { id($0.mark) == deployment }) else { return nil }
        var given = Array(name.unicodeScalars.prefix(found.start))
        while let last = given.last, last == "-" || last == "_" || last == " " { given.removeLast() }
        guard !given.isEmpty else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: given)
        return String(text)
    }

    private static func id(_ mark: String) -> DeploymentID { DeploymentID("dep_\(mark)") }

    private static func marks(in name: String) -> [(start: Int, mark: String)] {
        let scalars = name.unicodeScalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8($0.value) + 32) : $0 }
        let allowed = Set(letters.map { $0.unicodeScalars.first })
        guard scalars.count >= markLength + 2 else { return [] }
        return (0...(scalars.count - markLength - 2)).compactMap { start in
            guard scalars[start] == "c", scalars[start + 1] == "p" else { return nil }
            let mark = scalars[(start + 2)..<(start + 2 + markLength)]
            guard mark.allSatisfy({ allowed.contains($0) }) else { return nil }
            return (start, String(String.UnicodeScalarView(mark)))
        }
    }
}

extension DeployName {
    /// Whether people call a server by `text` who see only its name: by that, or by the name given at deploy, with which it begins.
    package static func isCalled(_ name: String, by text: String) -> Bool {
        name == text || deployments(in: name).contains { given(in: name, of: $0) == text }
    }
}

extension ServerRecord {
    /// The name that was requested when the server was deployed here. Not unique. `nil`: it was not deployed here, or was renamed since.
    package var givenName: String? {
        guard case .deployed(let id) = ownership else { return nil }
        return DeployName.given(in: name, of: id)
    }
}
