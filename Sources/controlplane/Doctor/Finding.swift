/// What `controlplane doctor` found in one place, and what to do about it.
struct Finding: Codable, Hashable, Sendable {
    enum Status: String, Codable, Sendable {
        case ok, warning, problem
        /// It could not be checked; `detail` says why.
        case skipped
    }

    var check: String
    var status: Status
    var detail: String
    /// `nil`: there is nothing to do.
    var remedy: String?

    static func ok(_ check: String, _ detail: String) -> Finding { Finding(check: check, status: .ok, detail: detail) }
    static func skipped(_ check: String, _ why: String) -> Finding { Finding(check: check, status: .skipped, detail: why) }
    static func warning(_ check: String, _ detail: String, _ remedy: String) -> Finding {
        Finding(check: check, status: .warning, detail: detail, remedy: remedy)
    }
    static func problem(_ check: String, _ detail: String, _ remedy: String) -> Finding {
        Finding(check: check, status: .problem, detail: detail, remedy: remedy)
    }
}

/// The findings of a whole run.
struct DoctorReport: Codable, Hashable, Sendable {
    var findings: [Finding]
    var problems: Int { findings.count { $0.status == .problem } }
    var warnings: Int { findings.count { $0.status == .warning } }

    private enum CodingKeys: String, CodingKey { case findings, problems, warnings }

    init(_ findings: [Finding]) { self.findings = findings }

    init(from decoder: any Decoder) throws {
        findings = try decoder.container(keyedBy: CodingKeys.self).decode([Finding].self, forKey: .findings)
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(findings, forKey: .findings)
        try fields.encode(problems, forKey: .problems)
        try fields.encode(warnings, forKey: .warnings)
    }

    /// - Parameter width: of the terminal; `nil`: none.
    func text(width: Int?) -> String {
        let marks: [Finding.Status: String] = [.ok: "ok", .warning: "warning", .problem: "PROBLEM", .skipped: "skipped"]
        let longest = findings.map(\.check.count).max() ?? 0
        var lines: [String] = []
        for finding in findings {
            let mark = marks[finding.status] ?? ""
            let head = finding.check.padded(to: longest) + "  " + mark.padded(to: 7) + "  "
            lines.append(Terminal.hanging(head, finding.detail.printable, width: width))
            let indent = String(repeating: " ", count: head.count)
            if let remedy = finding.remedy { lines.append(Terminal.hanging(indent + "→ ", remedy.printable, width: width)) }
        }
        let count = problems == 1 ? "1 problem" : "\(problems) problems"
        let rest = warnings == 1 ? "1 warning" : "\(warnings) warnings"
        return (lines + ["", problems + warnings == 0 ? "No problems." : "\(count), \(rest)."]).joined(separator: "\n")
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - columns)) }
}
