import ControlPlane
import Fleet
import Policy
import Wire

extension ServerDocument {
    init(_ view: ServerView) {
        let storage =
            switch view.storage {
            case .none: "none"
            case .persistent: "persistent"
            case .network: "network"
            case .unknown: "unknown"
            }
        self.init(
            id: view.id.text, name: view.name, type: view.kind, state: view.state,
            config: view.config.map(ConfigDocument.init(hiding:)), createdAt: view.createdAt, startedAt: view.startedAt,
            stoppedAt: view.stoppedAt, endpointURL: view.endpointURL, metricsURL: "/api/v1/servers/\(view.id)/metrics",
            currentInstances: view.currentInstances, totalRequests: view.totalRequests, errorCount: view.errorCount,
            costPerHour: view.costPerHour?.dollarsPerHour, priceSource: view.rateSource?.rawValue, totalCost: view.totalCost.dollars,
            estimatedCost: view.estimatedCost.dollars,
            savings: view.savings.dollars, tags: view.tags,
            protection: view.holds.protection.map(ProtectionDocument.init),
            lease: view.holds.lease.map { HoldDocument(until: $0.until, by: $0.holder) },
            extension: view.holds.extension.map { HoldDocument(until: $0.until, by: $0.by) },
            idle: Idle(since: view.idle.since, seconds: view.idle.elapsed?.wholeSeconds, deadline: view.idle.deadline),
            idleTimeoutSeconds: view.idleTimeout.seconds ?? 0, maxRuntimeSeconds: view.maxRuntime?.wholeSeconds,
            adopted: view.ownership.mayAct, owner: view.owner, gpuType: view.gpu?.type, gpuName: view.gpu?.shortName,
            gpuCount: view.gpu?.count, image: view.image,
            storage: storage, workers: view.workers, observedAt: view.observedAt, why: view.why,
            reasons: view.reasons.map { ReasonDocument($0, text: $0.text(view.reasonContext)) }, blockedBy: view.blockedBy?.rawValue,
            serverClass: view.serverClass.rawValue)
        warnings = view.warnings.isEmpty ? nil : view.warnings
        hourlyCost = view.hourlyCost.map { HourlyCostDocument($0) }
        (idleTimeoutMode, idleTimeoutReason) = (view.timeoutMode, view.timeoutReason)
    }
}

extension ServerDocument.HourlyCostDocument {
    init(_ cost: HourlyCost) {
        self.init(
            compute: cost.compute?.dollarsPerHour, volume: cost.volume?.dollarsPerHour, container: cost.container?.dollarsPerHour,
            total: cost.total.dollarsPerHour)
    }
}

extension ControlResponse {
    /// - Parameter isWaited: The caller waited until the action was complete, so only that is a success.
    init(_ receipt: ActionReceipt, isWaited: Bool = false) {
        self.init(
            success: isWaited ? receipt.isComplete : receipt.isAccepted, completed: receipt.isComplete,
            server: receipt.server.map { ServerDocument($0) }, message: receipt.message,
            durationSeconds: receipt.took.inSeconds, warnings: receipt.warnings)
    }
}

extension DeployResponse {
    init(_ receipt: DeployReceipt) {
        self.init(
            deploymentID: receipt.deployment.text, server: ServerDocument(receipt.server),
            deploymentTimeSeconds: receipt.took.inSeconds, message: receipt.message)
    }
}

extension ExplainDocument {
    /// - Parameter impediment: why nothing can be stopped at the moment; `nil`: it can.
    init(_ explanation: Explanation, impediment: String?) {
        let verdict =
            switch explanation.verdict.outcome {
            case .keep: "keep"
            case .warn: "warn"
            case .stop: "stop"
            }
        self.init(
            serverID: explanation.server.text, name: explanation.name, state: explanation.state, at: explanation.at,
            headline: explanation.headline, verdict: verdict, reasons: explanation.reasons,
            reasonDetails: zip(explanation.verdict.reasons, explanation.reasons).map { ReasonDocument($0, text: $1) },
            idleSince: explanation.verdict.idleSince, deadline: explanation.verdict.deadline,
            signals: explanation.signals.map(SignalDocument.init), events: explanation.events.map(EventDocument.init),
            agentVersion: explanation.agentVersion, impediment: impediment)
    }
}

extension ReasonDocument {
    init(_ reason: Reason, text: String) {
        let parts = reason.parts
        self.init(
            code: parts.code.rawValue, text: text, signal: parts.signal, since: parts.since, until: parts.until, by: parts.by,
            detail: parts.detail)
    }
}

extension SignalState {
    /// As in the API.
    var text: String {
        switch self {
        case .busy: "busy"
        case .quiet: "quiet"
        case .unknown: "unknown"
        }
    }
}

extension ExplainDocument.SignalDocument {
    init(_ status: SignalStatus) {
        self.init(
            signal: status.signal.rawValue, reading: status.reading.text, detail: status.detail, source: status.source?.rawValue,
            observedAt: status.observedAt,
            lastBusyAt: status.lastBusyAt, lastBusyDetail: status.lastBusyDetail, unknownSince: status.unknownSince)
    }
}
