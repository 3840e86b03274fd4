/// Behaviour of the live service that its published schema does not describe, or contradicts. Off unless requested by name.
///
/// The default follows the public documents; see docs/EMULATOR.md.
package struct Quirk: Hashable, Sendable {
    /// The source.
    package enum Source: String, Hashable, Sendable {
        case documented = "RunPod's later documentation"
        case live = "responses of the live service in public issues"
        case several = "several public clients agree"
        case single = "a single public report"
    }

    /// As `controlplane emulate --observe` takes it; in scenario files with `_` for `-`.
    package let name: String
    package let summary: String
    package let source: Source
    /// Whether it is a failure: not part of `all`; requested by its own name, or for a time as a fault.
    package let isFailure: Bool
    let fault: Fault

    /// Its name as a fault in a scenario file.
    var underscored: String { String(name.map { $0 == "-" ? "_" : $0 }) }

    private init(_ name: String, _ fault: Fault, _ source: Source, isFailure: Bool = false, _ summary: String) {
        self.name = name
        self.fault = fault
        self.source = source
        self.isFailure = isFailure
        self.summary = summary
    }

    package static let known: [Quirk] = [
        Quirk("disk-required", .diskRequired, .live, "a create without disk and without templateId is refused with 400"),
        Quirk("error-field", .errorField, .live, "refusals are {\"error\": …}; with message-field only 400 and 402 are"),
        Quirk("message-field", .messageField, .live, "refusals are {\"message\": …}"),
        Quirk("capacity-as-500", .capacityAs500, .several, "without capacity the response is a 500, not a 400"),
        Quirk("replica-lag", .staleReads(.seconds(3)), .several, "for 3 s, reads show the earlier state"),
        Quirk("replicas-disagree", .everyOtherReadStale(.seconds(6)), .several, "for 6 s, every second read shows the earlier state"),
        Quirk("edge-block", .edgeBlocksAgents, .several, "403 \"error code: 1010\" without a User-Agent or with a library's default"),
        Quirk("terminate-only", .networkPodsOnlyTerminate, .live, "pods with a network volume cannot be stopped: 409"),
        Quirk("provisioning-cannot-stop", .provisioningCannotStop, .several, "PROVISIONING allows start and terminate only"),
        Quirk("cost-while-provisioning", .costWhileProvisioning, .several, "cost is set while PROVISIONING"),
        Quirk("started-at-while-running", .startOnlyWhileRunning, .several, "startedAt is null unless the pod runs"),
        Quirk("util-only", .utilOnly, .live, "GPU telemetry has util only"),
        Quirk("termination-lingers", .terminationLingers, .live, "a terminated pod is still shown for 2 s"),
        Quirk("short-pages", .shortPages(2), .documented, "a page of a list has two rows, whatever the limit"),
        Quirk("billing-zero-rows", .billingZeroRows, .documented, "the bill has rows for buckets without cost"),
        Quirk("billing-late", .billingLate(.seconds(2 * 3600)), .single, isFailure: true, "a bucket is billed 2 h after its end"),
        Quirk("billing-in-cents", .billingInCents, .documented, isFailure: true, "the bill's amounts are whole cents"),
        Quirk(
            "billing-corrected", .billingCorrected(percent: 110), .single, isFailure: true,
            "a bucket is billed a tenth too high, and corrected 6 h after its end"),
        Quirk("billing-forbidden", .billingForbidden, .single, isFailure: true, "billing answers 403: the key may not read it"),
        Quirk("zero-gpu-start", .zeroGPUStart, .single, isFailure: true, "a start comes back RUNNING without gpu, at full price"),
        Quirk("moved-on-start", .movedOnStart, .several, isFailure: true, "a stopped pod gets a new id when it is started"),
        Quirk("error-on-start", .errorOnStart, .several, isFailure: true, "a start ends in ERROR"),
        Quirk("no-capacity", .noCapacityOnCreate, .several, isFailure: true, "creates fail: no instances available"),
        Quirk("no-capacity-on-start", .noCapacityOnStart, .several, isFailure: true, "starts fail: no free GPU on the host"),
        Quirk("no-balance", .paymentRequired, .several, isFailure: true, "creates and starts get 402, \"Insufficient balance.\""),
        Quirk(
            "jobs-throttled", .jobsThrottled(.seconds(60)), .several, isFailure: true,
            "the job API, another host, responds 429 with Retry-After: 60; the REST API does not"),
        Quirk("log-ends", .logEnds, .single, isFailure: true, "a log stream ends instead of staying open"),
    ]

    /// `short-pages` with this many rows per page.
    package static func pages(of rows: Int) -> Quirk {
        Quirk("short-pages", .shortPages(rows), .documented, "a page of a list has \(rows) rows, whatever the limit")
    }

    /// The quirks that a correct client tolerates.
    package static let all = known.filter { !$0.isFailure }

    /// The quirks named in `text`: names separated by commas, or `all` for all that are no failures.
    package static func named(_ text: String) throws(ScenarioError) -> [Quirk] {
        var chosen: [Quirk] = []
        for word in text.split(separator: ",").map({ $0.filter { $0 != " " } }) where !word.isEmpty {
            if word == "all" {
                chosen += all
            } else if let one = known.first(where: { $0.name == word }) {
                chosen.append(one)
            } else {
                throw ScenarioError(
                    description: "\(word) is not one of all, \(known.map(\.name).joined(separator: ", "))")
            }
        }
        return chosen
    }
}
