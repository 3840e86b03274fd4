#!/usr/bin/env python3
"""Removes each guard against a failure mode in turn, and sees its test fail: a test that passes without its guard shows nothing.

usage: remove_guards.py [NAME ...]      all, or those whose test name begins with NAME (F7, F16_a …)

Works on a clean checkout, changes sources one guard at a time, builds, runs one test, and puts the sources back. About half a minute each.
"""
import pathlib
import subprocess
import sys

POLICY = "Sources/Policy/Idle/IdlePolicy.swift"
HISTORY = "Sources/Policy/Signals/WorkHistory.swift"
READER = "Sources/Policy/Signals/PodReader.swift"
AGENT_READER = "Sources/Policy/Signals/AgentReader.swift"
POD_AGENT = "Sources/Agent/PodAgent.swift"
LINK = "Sources/Agent/ControlPlaneLink.swift"
MONITOR = "Sources/ControlPlane/Watch/ResourceMonitor.swift"
SECOND_OPINION = "Sources/ControlPlane/Watch/ResourceMonitor+SecondOpinion.swift"
TRACKER = "Sources/ControlPlane/Watch/StatusTracker.swift"
DRIVER = "Sources/ControlPlane/Stop/StopDriver.swift"
MANAGER = "Sources/ControlPlane/Manage/ServerManager.swift"
STEWARDSHIP = "Sources/ControlPlane/Manage/ServerManager+Ownership.swift"
HOLDING = "Sources/ControlPlane/Manage/Holding.swift"
PROMISES = "Sources/ControlPlane/Manage/ServerManager+Promises.swift"
DEPLOYER = "Sources/ControlPlane/Manage/Deployer.swift"
OBSERVER = "Sources/ControlPlane/Observe/FleetObserver.swift"
WATCHED = "Sources/ControlPlane/Observe/TrackedServer.swift"
WATCHED_RUN = "Sources/ControlPlane/Observe/TrackedServer+Run.swift"
WATCHED_MONEY = "Sources/ControlPlane/Observe/TrackedServer+Money.swift"
MOVES = "Sources/ControlPlane/Observe/FleetObserver+Moves.swift"
RUN_IDENTITY = "Sources/Policy/Signals/RunIdentity.swift"
ENDPOINT_READER = "Sources/Policy/Signals/EndpointReader.swift"
WORKER_BILL = "Sources/Policy/Money/WorkerBill.swift"
SOLE_REASON = "Sources/Policy/Idle/SoleReason.swift"
ORCHESTRATOR = "Sources/ControlPlane/ControlPlaneOrchestrator.swift"
SCHEDULER = "Sources/ControlPlane/Decide/AutoShutdownScheduler.swift"
STORE = "Sources/Store/FleetStore.swift"
NAMES = "Sources/ControlPlane/Manage/ServerNames.swift"
DOOR = "Sources/WebSocket/ConnectionDoor.swift"
LISTS = "Sources/ControlPlane/Observe/FleetObserver+Lists.swift"
CLIENT = "Sources/RunPod/RunPodClient.swift"
PAGES = "Sources/RunPod/RunPodClient+Lists.swift"
POD_BODY = "Sources/RunPod/Wire/PodBodies.swift"
BUDGET = "Sources/RunPod/Limits/RateBudget.swift"
REFUSAL = "Sources/RunPod/Limits/ErrorClassification.swift"
ERROR_WORDS = "Sources/RunPod/Limits/ErrorWords.swift"

# Test, and the edits that take its guard away: (file, old, new).
PROMISES = "Sources/ControlPlane/Manage/ServerManager+Promises.swift"
MOVES = "Sources/ControlPlane/Observe/FleetObserver+Moves.swift"
ASKED = "Sources/ControlPlane/Observe/TrackedServer+Asked.swift"
MOVED = "Sources/Policy/Idle/MovedServer.swift"

GUARDS = [
    ("F1_", [(READER, "percents.contains(where: { ($0 ?? 0) >= threshold })", "percents.contains(where: { ($0 ?? 0) >= threshold + 1000 })")]),
    ("F2_", [(READER, "cpu >= threshold ? .busy : .quiet", "cpu >= threshold + 1000 ? .busy : .quiet")]),
    ("F3_aGPU", [(READER, "pod.gpu != nil || !pod.isCPUOnly || !(pod.telemetry?.gpuPercents.isEmpty ?? true)", "pod.gpu != nil")]),
    ("F3_", [(HISTORY, "guard status.reading(at: now) == .quiet else { return nil }", "guard status.reading(at: now) != .busy else { return nil }"),
             (HISTORY, "if observation.reading != .quiet || !wasQuiet { status.notQuietUntil = now }", "if observation.reading == .busy || (!wasQuiet && before == nil) { status.notQuietUntil = now }")]),
    ("F4_blind", [(HISTORY, "func reading(at now: Timestamp) -> SignalState { now > validUntil ? .unknown : reading }", "func reading(at now: Timestamp) -> SignalState { reading }"),
                  (ORCHESTRATOR, "now - lastSeen <= settings.podEvidenceValidFor", "now - lastSeen <= .seconds(1_000_000)")]),
    ("F4_aRestart", [(ORCHESTRATOR, "now - lastSeen <= settings.podEvidenceValidFor", "now - lastSeen <= .zero")]),
    ("F5_aClock", [(ORCHESTRATOR, "let lastSeen, lastSeen <= now, since <= lastSeen", "let lastSeen, since <= lastSeen"),
                  (ORCHESTRATOR, "return !((now - lastSeen) - passed).isAtLeastTwoSeconds", "return passed > .seconds(-1) && lastSeen < .distantFuture")]),
    ("F5_suspend", [(HISTORY, "func reading(at now: Timestamp) -> SignalState { now > validUntil ? .unknown : reading }", "func reading(at now: Timestamp) -> SignalState { reading }")]),
    ("F6_", [(POLICY, "if let start = subject.runningSince, !history.hasWorked {", "if let start = subject.runningSince, !history.hasWorked, start > now {")]),
    ("F7_work", [(DRIVER, "guard await lastLook(id, asked) else { return }", "")]),
    ("F7_aHold", [(DRIVER, "if let objection = server.objection(to: asked, scheduler.defaults, at: now) {", "if let objection = server.objection(to: asked, scheduler.defaults, at: now), objection.isEmpty {")]),
    ("F8_aLowered", [(SCHEDULER, "rules.timeoutChangedAt = now", "rules.timeoutChangedAt = now - .seconds(1_000_000)")]),
    ("F8_off", [("Sources/Fleet/Servers/ServerConfig.swift", "seconds <= 0 ? .never : .after(.seconds(seconds))", ".after(.seconds(seconds))")]),
    ("F9_aResumed", [(RUN_IDENTITY, "return startsElsewhere(told, at: now)", "return alias(told)"),
                     (WATCHED_RUN, "guard containerClock.note(uptime, at: now) != nil else { return }", "guard containerClock.note(uptime, at: now) == .distantPast else { return }")]),
    ("F10_", [(HOLDING, "let before = book.update(id)", "for other in book.read({ state in Array(state.servers.keys) }) { book.update(other) { $0.holds[keyPath: place] = hold } }\n            let before = book.update(id)")]),
    ("F76_aWrite", [(HOLDING, "server.holds[keyPath: place] = before ?? nil", "_ = before")]),
    ("F77_aDatabaseThatVanishes", [("Sources/Store/DatabaseFiles.swift", "for (file, identity) in opened where Identity(file) != identity", "for (file, identity) in opened where Identity(file) == nil && identity.inode == 0")]),
    ("F79_whyAServer", [("Sources/ControlPlane/Observe/TrackedServer+Told.swift", "{ keptReportedFor = history.notBefore }", "{}")]),
    ("F79_thatAProvider", [(ORCHESTRATOR, "for kind in told.unreadableLists { state.lists[kind] = .init(failures: 3) }", "")]),
    ("F11_", [(READER, "percents.contains(where: { ($0 ?? 0) >= threshold })", "percents.prefix(1).contains(where: { ($0 ?? 0) >= threshold })")]),
    ("F1_anAgent", [(WATCHED, "guard let since = agent?.everyBurstSince else {", "guard let since = agent.map({ _ in Timestamp.distantPast }) else {")]),
    ("F34_aLookThatTravelled", [(OBSERVER, "guard !isOlder(asked, than: server.id) else { return false }", ""),
                                (RUN_IDENTITY, "guard now - since >= (isAsked ? .seconds(15) : RunIdentity.longestLag) else { return .unbelieved }", "")]),
    ("F24_theAgentsOwn", [(POD_AGENT, "if now < state.processIOIsCommandsUntil {", "if state.processIOIsCommandsUntil > now, now == .distantFuture {")]),
    ("F24_theControlPlanes", [(POD_AGENT, "if now < state.processIOIsCommandsUntil {", "if state.processIOIsCommandsUntil > now, now == .distantFuture {")]),
    ("F15_aServerThatListsLack", [(OBSERVER, "try await provider.check(id, kind)", "try await provider.look(at: id, kind)"),
                                  (OBSERVER, "$0.confirmDueAt = time.now() + settings.tick * 6", "$0.confirmDueAt = nil")]),
    ("F15_aRouteThatFailsAloneKeeps", [(DRIVER, "return server.isListed(within: settings.tick * 2, at: time.now())", "return false")]),
    ("F20_aServerThatListsLack", [(OBSERVER, "return now - since >= (isNew ? settings.createLag : settings.goneAfter)", "return isNew && now - since >= .seconds(1_000_000)")]),
    ("F20_newEndpoints", [(OBSERVER, "let new = endpoints.filter { !queue.contains($0) }.sorted()", "let new = queue.count < endpoints.count ? endpoints.sorted() : []")]),
    ("F9_aStartThatIsLeftOut", [(RUN_IDENTITY, "guard let told = look.startedAt else { return .same }", "guard let told = look.startedAt else { return .begins }")]),
    ("F7_anOddLook", [(WATCHED, "if finding == .begins {", "if finding == .begins || (before.map { $0.phase != .running } ?? false) {")]),
    ("F7_puttingOff", [(PROMISES, "max(asked, server.holds.extension?.until ?? asked)", "asked")]),
    ("F5_whatWasToBeTried", [(ORCHESTRATOR, "intents[record.id]?.begun(by: now)", "intents[record.id]")]),
    ("F5_aTimeoutThatWasChanged", [(ORCHESTRATOR, "record.timeoutChangedAt = timeoutChangedAt.map { min($0, now) }", "")]),
    ("F14_aLimitEnds", [(STEWARDSHIP, "(server.record.maxRuntime, server.record.hasAdminPolicy) = (nil, false)", "")]),
    ("F39_aPodThatIsBeing", [(WATCHED_MONEY, "case .provisioning, .starting, .running, .failed, .terminated: return .zero", "case .provisioning, .starting, .running, .failed, .terminated: return nil")]),
    ("F36_requestsOfBefore", [(WATCHED_MONEY, "record.cost.change(to: min(record.cost.rate, each * workers.min), at: since)", "record.cost.change(to: max(record.cost.rate, each * workers.min), at: since)")]),
    ("F36_limitsThatAreNot", [(WATCHED_MONEY, "guard let limits = seen.workers else { return nil }", "let limits = seen.workers ?? WorkerLimits(min: 0, max: 0)")]),
    ("F18_theLongerTimeout", [("Sources/ControlPlane/Observe/AgentReportHandler.swift", "rules.effectiveTimeout.seconds", "rules.timeout.seconds")]),
    ("F21_aCrashLoopIsSeen", [(RUN_IDENTITY, "guard let uptime, uptime >= .zero else { return nil }", "guard let uptime, uptime >= .zero else {\n            last = nil\n            return nil\n        }")]),
    ("anAgentThatSeesEverything", [(SCHEDULER, "case .after(let usual) = rules.timeout else", "case .after(let usual) = rules.effectiveTimeout else"),
                                   ("Sources/ControlPlane/Observe/AgentReportHandler.swift", "|| sawEveryBurst != (server.agent?.everyBurstSince != nil)", "|| (sawEveryBurst != (server.agent?.everyBurstSince != nil) && id.text.isEmpty)")]),
    ("whatIsGoneStays", [(WATCHED_MONEY, "guard record.goneAt == nil else { return }\n        defer", "defer")]),
    ("F45_aRestartEndsNoAlert", [(MONITOR, "if server.observed == nil, server.record.goneAt == nil { continue }", "")]),
    ("whatIsNotReadAnyMore", [(MONITOR, "if isBlind { watch.sustained = Sustained() }", "")]),
    ("F1_whatTheEnergy", [(AGENT_READER, "watts >= limit / 10", "watts >= limit * 10")]),
    ("F1_powerBetween", [(AGENT_READER, "watts >= limit / 10", "watts >= limit * 10")]),
    ("F1_aProcess", [(AGENT_READER, "max(load(device) ?? 0, device.busiestProcessPercent.flatMap(plausible) ?? 0) >= threshold", "load(device) ?? 0 >= threshold")]),
    ("F18_anAgentThatSees", [(POD_AGENT, "sparseTimeout: BurstRules().timeout(after: state.sparseWork)", "sparseTimeout: nil")]),
    ("F36_aStart", [(WATCHED_RUN, "max(beginning(seen, at: now), lastSeenAt ?? .distantPast)", "now")]),
    ("F39_aRunThatNobody", [(RUN_IDENTITY, "guard let told = look.startedAt, told <= now, let newest", "guard let told = look.startedAt, told > now, let newest")]),
    ("F39_whatIsGone", [(MOVES, "at: min(now, lastSeenAt ?? now))", "at: now)"),
                        (WATCHED, "record.savings.total(at: min(now, lastSeenAt ?? now))", "record.savings.total(at: now)")]),
    ("F17_aStopThatOnlyTheDatabaseKnowsOf", [(SCHEDULER, "if error == .overtaken {", "if error == .overtaken, id.text.isEmpty {")]),
    ("F17_aStopThatOnlyTheDatabaseKnowsTheEnd", [(DRIVER, "if error == .overtaken {", "if error == .overtaken, intent.server.text.isEmpty {")]),
    ("F1_shortWork", [(WATCHED, "countBursts(providerObservations, uptime: seen.telemetry?.uptime, every: max(settings.tick, .seconds(15)), at: now)", "if agent == nil { countBursts(providerObservations, uptime: seen.telemetry?.uptime, every: max(settings.tick, .seconds(15)), at: now) }")]),
    ("F7_aBurst", [(AGENT_READER, "for missed in report.backlog {", "for missed in report.backlog.prefix(0) {")]),
    ("F13_", [(AGENT_READER, "session.isBusy ?? false && !isForgotten(session) ||", "session.isBusy ?? true && !isForgotten(session) ||")]),
    ("F14_", [(POLICY, "case .running: return subject.runningSince.map { $0 + limit }", "case .running: return subject.runningSince.map { $0 + limit + .seconds(1_000_000) }")]),
    ("F14_workInBursts", [(SCHEDULER, "return !isWarnedOfRuntime && verdict", "return verdict")]),
    ("F15_aFailing", [(DRIVER, "failed.nextAttemptAt = now + wait", "failed.nextAttemptAt = failures < 5 ? now + wait : .distantFuture")]),
    ("F15_anAPI", [(DRIVER, "failed.nextAttemptAt = now + wait", "failed.nextAttemptAt = failures < 5 ? now + wait : .distantFuture"),
                   (OBSERVER, "server.intent?.nextAttemptAt = now", "")]),
    ("F16_aStop", [(DRIVER, "if server.isShownStopped(minimumWorkers: floor(intent)) {", "if intent.step == .accepted || server.isShownStopped(minimumWorkers: floor(intent)) {")]),
    ("F16_aSlow", [(DRIVER, "if server.isShownStopped(minimumWorkers: floor(intent)) {", "if intent.step == .accepted || server.isShownStopped(minimumWorkers: floor(intent)) {")]),
    ("F17_aCrash", [(ORCHESTRATOR, "server.intent = intents[record.id]?.begun(by: now)", "server.intent = nil"),
                    (ORCHESTRATOR, "if server.intent == nil { server.intent = try await store.intents(of: record.id, limit: 1).first }", "_ = intents")]),
    ("F17_aStop", [(DRIVER, "if let objection = server.objection(to: intent, scheduler.defaults, at: now) {", "if let objection = server.objection(to: intent, scheduler.defaults, at: now), objection.isEmpty {"),
                   (DRIVER, "if let objection = server.objection(to: asked, scheduler.defaults, at: now) {", "if let objection = server.objection(to: asked, scheduler.defaults, at: now), objection.isEmpty {")]),
    ("F18_aBusy", [("Sources/Agent/DeadManSwitch.swift", 'guard let idleSince else { return .waits("it is at work, or that is not known") }', "let idleSince = idleSince ?? startedAt")]),
    ("F18_workThatComes", [(POD_AGENT, "guard case .stop(let since) = verdict(at: time.now()) else { return }", "")]),
    ("F18_aProxy", [(LINK, "case _ where !isOurs:", "case _ where !isOurs && answer.status == 0:")]),
    ("F20_", [(WATCHED, "        observed = seen\n", "        if observed == nil { observed = seen }\n")]),
    ("F23_aPod", [(POLICY, "!subject.storage.survivesStop, !subject.acceptsDataLoss", "!subject.storage.survivesStop, !subject.acceptsDataLoss, subject.isLocked")]),
    ("F23_aManual", [(MANAGER, 'warnings.append("its container disk', 'warnings.removeAll(); _ = ("its container disk')]),
    ("F21_aCrash", [(MONITOR, "recent.count >= TrackedServer.crashesInALoop ? true", "recent.count >= 3000 ? true")]),
    ("F23_theOwners", [(POD_AGENT, "if let objection = await objection(provider) {", "if let objection = await objection(provider), objection.isEmpty {")]),
    ("F23_consent", [(STEWARDSHIP, "server.record.acceptsDataLoss = false", "")]),
    ("F24_the", [(AGENT_READER, "guard seen.reading == .busy, [.cpu, .network, .disk].contains(seen.signal) else { return seen }", "guard seen.reading == .busy, seen.signal == .queue else { return seen }")]),
    ("F25_nothing", [(DRIVER, "case .pod: try await provider.act(.stop, on: id)", "case .pod: try await provider.delete(id, .timed)")]),
    ("F25_deleting", [(MANAGER, "guard confirmed || loss == nil else {", "guard confirmed || loss != \"\" else {")]),
    ("F25_anEndpoint", [(MANAGER, "self.inWords(await self.jobs(of: server))", "self.inWords(server.load?.jobs.map { $0.inQueue + $0.inProgress } ?? 0)")]),
    ("F27_", [(MONITOR, "isBad: wanted > seen,", "isBad: wanted > seen + 1000,")]),
    ("F29_aCreate", [(OBSERVER, "open.first(where: { $0.isOf(server, among: strangers) })", "open.first(where: { $0.name == \"\" })")]),
    ("F29_aCrash", [(OBSERVER, "open.first(where: { $0.isOf(server, among: strangers) })", "open.first(where: { $0.name == \"\" })")]),
    ("F30_noSecond", [(STORE, "WHERE idempotency_key = ? AND step <> 'failed'", "WHERE idempotency_key = ? AND step = 'failed'")]),
    ("F30_aRepeated", [(ORCHESTRATOR, "if !autoStart, type == .timed, !made.isKnown {", "if !autoStart, type == .timed {")]),
    ("F30_aRefused", [(DEPLOYER, "await fail(asked.id, asked.name, error)", "")]),
    ("F32_actions", [("Sources/ControlPlane/Manage/ServerLock.swift", "        await enter(id)\n        defer { leave(id) }\n", "")]),
    ("F32_anIdle", [(MANAGER, "guard let open = server.intent, open.isOpen else {", "guard let open = server.intent, open.isOpen, open.generation < 0 else {")]),
    ("F33_foreign", [(POLICY, "if !subject.stewardship.mayAct { reasons.append(.notAdopted) }", "")]),
    ("F33_aServer", [(OBSERVER, "case .new: if settings.adoptsAll {", "case .new: if settings.adoptsAll, server.isLocked {"),
                     (OBSERVER, "if settings.adoptsAll, let event", "if settings.adoptsAll, server.isLocked, let event")]),
    ("F34_", [(OBSERVER, "(isNew ? settings.createLag : settings.goneAfter)", "(isNew ? settings.goneAfter : settings.goneAfter)")]),
    ("F34_aList", [(OBSERVER, "for server in seen where !isOlder(asked, than: server.id) {", "for server in seen where !isOlder(asked + .seconds(1_000_000), than: server.id) {")]),
    ("F59_aStartMomentThatWobbles", [(RUN_IDENTITY, "(a > b ? a - b : b - a) <= tolerance", "a == b")]),
    ("F59_aRestartFromOutside", [(RUN_IDENTITY, "return startsElsewhere(told, at: now)", "return alias(told)")]),
    ("F59_aContainerThatIs", [(WATCHED_RUN, "< TrackedServer.crashesInALoop else { return }", "< TrackedServer.crashesInALoop, false else { return }")]),
    ("F59_anAnswerOfBefore", [(RUN_IDENTITY, "guard now - since >= (isAsked ? .seconds(15) : RunIdentity.longestLag) else { return .unbelieved }", "")]),
    ("F59_oneAnswerThatShowsItOff", [(RUN_IDENTITY, "guard !isFirst, !isYoung", "guard !isYoung")]),
    ("F59_oneAnswerWithoutAStatus", [(WATCHED, "lastRunningAt.map({ now - $0 > settings.podEvidenceValidFor }) ?? true", "seen.phase == .running")]),
    ("F60_aPriceThatIsNotTold", [(WATCHED_MONEY, "if let known = record.runningRate { return SourcedRate(known, .lastKnown) }", "")]),
    ("F60_aTerminated", [(WATCHED_MONEY, "case .terminated: return SourcedRate(.zero, .provider)", "case .terminated: return SourcedRate(StorageTariff.stoppedPod(seen.storage), .provider)")]),
    ("F62_aServerOfWhich", [(SOLE_REASON, "?? on.first else { return nil }", "?? on.first, first.signal == .activity else { return nil }")]),
    ("F62_aPersonsWord", [("Sources/ControlPlane/Watch/SpendWatch.swift", "if let hold = server.holds.protection, hold.isInForce(at: now) { return false }", "")]),
    ("F63_aGapInAnswers", [(WATCHED_MONEY, "        addEstimate(amount)\n        if let rate {", "        if let rate {")]),
    ("withoutAQueue", [(ENDPOINT_READER, "case .loadBalancer: word = \"LOAD_BALANCER\"", "case .loadBalancer: return [requests, queue(load.jobs), workers]")]),
    ("workersThatNeverWereReady", [(ENDPOINT_READER, "!wasReady && isCalledFor ? loadingSince ?? now : nil", "nil")]),
    ("countersThatGoToAndFro", [(ENDPOINT_READER, "!finishedJobs.contains(finished)", "before != finished")]),
    ("countsWhatBills", [(WORKER_BILL, "guard let state = row.state else {", "guard let state = row.state ?? .throttled as EndpointLoad.Worker.State? else {")]),
    ("F39_whatIsScaled", [(MANAGER, "server.record.savings.change(to: .zero, at: now)", "_ = now")]),
    ("F35_", [(POLICY, "guard recent.count >= rules.flapLimit else { return nil }", "guard recent.count >= rules.flapLimit + 1000 else { return nil }")]),
    ("F45_aRestartEnds", [(TRACKER, "CheckStreak(health: .unhealthy)", "CheckStreak(health: .unknown)"),
                          (TRACKER, "after == .unknown && (!isRunning || isUnchecked)", "after == .unknown && (isUnchecked || !isUnchecked)")]),
    ("F45_aRestartBrings", [("Sources/ControlPlane/Journal/Journal.swift", "ended: ended, events: all", "ended: [], events: all")]),
    ("aDeploySettledTwice", [(STORE, "if isSettled ?? false { return (open, []) }", "_ = isSettled")]),
    ("F53_aS", [("Sources/Policy/Idle/WorkerMemory.swift", "guard let remembered, isAsLeft else { return current }", "guard let remembered, isAsLeft, remembered.min < 0 else { return current }")]),
    ("F54_aServer", [("Sources/Fleet/Servers/DeployName.swift", "deployments(in: name).contains(deployment)", "deployments(in: name).isEmpty && name.isEmpty")]),
    ("F55_aPostponement", [(POLICY, "let deadline = postponed(end)", "let deadline = end")]),
    ("F55_workDoesNot", [(WATCHED, "guard since != record.idleSince else { return }", "if since == nil { end(.extension) }\n        guard since != record.idleSince else { return }")]),
    ("F55_aNewRun", [(WATCHED_RUN, "if let event = endExtension(name: seen.name, at: now) { events.append(event) }", "")]),
    ("F55_whatAnAdmin", [(PROMISES, "if isFixed, let limit, asked > limit {", "if isFixed, let limit, asked > limit + .seconds(1_000_000) {")]),
    ("F55_aStopThatIsNot", [(PROMISES, "try refuseToPostponeWhatCannotBe(server)", "")]),
    ("F55_everyLimit", [(MANAGER, "if limit != server.record.maxRuntime, server.isWarnedOfRuntime { server.warnedAt = nil }", "")]),
    ("F56_aStopThatRunPod", [(DRIVER, "if await isNotAllowed(id, asked, error) { return await giveUp(asked, at: time.now()) }", "")]),
    ("F56_aStopThatFails", [(MANAGER, "guard open.step == .accepted, let accepted = latest.stopAcceptedAt, time.now() - accepted < settings.stopShownWithin else {", "guard open.step != .decided else {")]),
    ("F57_aRestartThat", [(ASKED, "if outcome == nil, !isBooting, now - at >= AskedAction.shownWithin { outcome = .missed }", "")]),
    ("F57_aStartWithout", [("Sources/ControlPlane/Watch/ResourceMonitor+Provider.swift", "isBad: server.lacksGPU", "isBad: false")]),
    ("F58_whatWasSet", [(MOVED, "if same.count == 1, let old = same.first", "if same.count > 1000, let old = same.first")]),
    ("F58_aNamesake", [(MOVED, "namesakes.filter { $0.hasPromise && !$0.isListed }", "namesakes.prefix(0)")]),
    ("F58_aMoveThatIsListed", [(OBSERVER, "await inherit(from: id, at: now)", "")]),
    ("F5_aProtection", [(WATCHED, "$0.isInForce(at: now + clockCorrection)", "$0.isInForce(at: now)"), (POLICY, "hold.isInForce(at: now + subject.clockCorrection)", "hold.isInForce(at: now)")]),
    ("F5_aClockThatWasSet", [(ORCHESTRATOR, "return !((now - lastSeen) - passed).isAtLeastTwoSeconds", "return passed > .seconds(-1) && lastSeen < .distantFuture")]),
    ("F64_gpuSignalIsUnknownWhile", [(AGENT_READER, "guard listed >= rented else {", "guard listed >= min(rented, 1) else {")]),
    ("F64_fewerGPUs", [(AGENT_READER, "guard listed >= rented else {", "guard listed >= min(rented, 1) else {")]),
    ("F65_aLatchedUtilization", [(AGENT_READER, "if isLatched(device) { return false }", "")]),
    ("F65_aKernelLeftBusy", [(AGENT_READER, "session.isBusy ?? false && !isForgotten(session) ||", "session.isBusy ?? false ||")]),
    ("F65_aSilentKernel", [(SECOND_OPINION, "return silence\n    }", "return .zero\n    }")]),
    ("F66_aSlowCopy", [(AGENT_READER, "if rate >= thresholds.sshBytesPerSecond,", "if rate >= thresholds.networkBytesPerSecond,")]),
    ("F67_aStolenToken", [("Sources/Policy/Signals/ReportSequence.swift", "if let place, place != sources.indices.last { contest(at: now) }", "")]),
    ("F67_repeatedQuiet", [("Sources/ControlPlane/Observe/TrackedServer+Agent.swift", "guard standing != .repeated else { return [] }", ""),
                           ("Sources/Policy/Signals/ReportSequence.swift", "            return .repeated\n", "            return .inOrder\n")]),
    ("F67_anAgentThatMissesWork", [(WATCHED, "contradictAgent(at: now)", "")]),
    ("F68_anErrorOfAnother", [(LINK, '.type.hasPrefix("urn:controlplane:")', '.type.hasPrefix("")')]),
    ("F68_noInstructionStopsAPodThatIsBusy", [("Sources/Agent/Bounds.swift", "percent > 0 && percent <= 50 ? percent : percent > 50 ? 50 : nil", "percent")]),
    ("F68_whatCannotBeRead", [("Sources/Agent/Bounds.swift", "value(Bool.self, .mayStopItself) ?? false", "value(Bool.self, .mayStopItself) ?? true")]),
    ("F69_aServerThatDoesNotList", [("Sources/Agent/Jupyter/Jupyter.swift", "default: return refusal(address, answer.status)", "default: return Answer()")]),
    ("F69_nobodyThere", [("Sources/RunPod/Transport/AHCTransport.swift", "if isRefusal(error) { return .refused }", "")]),
    ("F70_aDriverThatHangs", [("Sources/HostTelemetry/GPU/DriverThread.swift", "if ask(smi: false, waiter) < limit { _ =", "if ask(smi: false, waiter) >= .zero { _ =")]),
    ("F70_aRowBesideAWarning", [("Sources/HostTelemetry/GPU/NvidiaSMI.swift", "if !gpus.devices.isEmpty { return .gpus(gpus) }", "if !gpus.devices.isEmpty, status == 0 { return .gpus(gpus) }")]),
    ("F70_aGPUThatIsRefused", [("Sources/HostTelemetry/GPU/NVML.swift", "        retryRefused(after: interval ?? 0)\n", "")]),
    ("F71_aServer", [(NAMES, "if let kind = ServerKind(rawValue: text) {", "if let kind = ServerKind(rawValue: text), meant.isEmpty {")]),
    ("F71_aName", [(NAMES, "if reserved.contains(name.lowercased()) {", "if reserved.contains(name), name.isEmpty {")]),
    ("F71_deleting", [("Sources/API/Routes/ServerRoutes.swift", "guard text == id.text else {", "guard !text.isEmpty else {")]),
    ("F72_", [(DEPLOYER, "guard !differing.isEmpty else { return }", "guard differing.count > 1000 else { return }")]),
    ("F73_what", [(DOOR, "if let failure = HTTPFailure(of: head) {", "if let failure = HTTPFailure(of: head), failure.detail.isEmpty {")]),
    ("F73_aBad", [(DOOR, "if !isOver, self.failure == nil { fail(failure, context) }", "")]),
    ("F74_health", [(MANAGER, "case .byAdmins: if !asAdmin { throw .notAllowed(ConfigRules.insideIsForAdmins) }", "case .byAdmins: break")]),
    ("F74_credentials", [("Sources/Wire/WebhookDocuments.swift", "url: WebhookDocument.hidingCredentials(in: webhook.url)", "url: webhook.url")]),
    ("F75_anIdle", [("Sources/WebSocket/ConnectionLimits.swift", "leaving?.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())", "_ = leaving")]),
    ("stopsWhatIsIdleAndNothingElse", [(HISTORY, "if observation.reading != .quiet || !wasQuiet { status.notQuietUntil = now }", "if observation.reading == .unknown || (!wasQuiet && before == nil) { status.notQuietUntil = now }")]),
    ("F47_whatCannotBeRead", [(POLICY, "if !subject.unreadable.isEmpty { reasons.append", "if subject.unreadable.count > 9 { reasons.append")]),
    ("F47_aFieldThatForbids", [(POD_BODY, "if locked.value == nil { fields.append(\"locked\") }", "")]),
    ("F47_aNumberOfGPUs", [(POD_BODY, "else if PodBody.count(gpu) == nil { fields.append(\"gpu.count\") }", "")]),
    ("F47_onlyWhatIsTold", [(POD_BODY, "if disk.size.value == 0 { return .none }", "if disk.size.value == 0 { return .persistent(gigabytes: 0, path: \"/\") }")]),
    ("F47_aFieldThatStandsTwice", [(CLIENT, "server.doubt(RepeatedFields.names(in: row))", "")]),
    ("F48_whatHalfAList", [(LISTS, "guard problem.isOfTheListAlone else { return }", "return")]),
    ("F48_halfAListAndA404", [(OBSERVER, "catch .notFound where isProvenMissing(id, kind, at: time.now())", "catch .notFound")]),
    ("F48_aListWithoutOneReadableRow", [(LISTS, "return isAnyKnown ? .malformed(", "return isAnyKnown && kind == .serverless ? .malformed(")]),
    ("F48_aServerBesideAnUnreadableRow", [(OBSERVER, "return list.unreadableRows == 0 || now - since >= settings.goneAfter * 10", "return true")]),
    ("F48_aPriceThat", [(POD_BODY, "return phase == .running && rate == .zero ? nil : rate", "return rate")]),
    ("F49_onlyARefusal", [(REFUSAL, "if isForeign || (status == 403 && said.shape == .text) { return .blocked(text) }", "")]),
    ("F50_anotherBadRequest", [(ERROR_WORDS, "guard !anotherMatter.contains(where: text.contains) else { return false }", "")]),
    ("F51_oneOperations", [(CLIENT, "let (now, operation) = (time.now(), operation(call, id: \"{id}\"))\n        let wait = budgets", "let (now, operation) = (time.now(), \"all\")\n        let wait = budgets"),
                           (CLIENT, "let (now, operation) = (time.now(), operation(call, id: \"{id}\"))\n        let windows", "let (now, operation) = (time.now(), \"all\")\n        let windows")]),
    ("F51_noWord", [(BUDGET, "closedUntil = now + min(max(wait, .seconds(1)), RateBudget.longestClosed)", "closedUntil = now + wait")]),
    ("F51_aStopThatWasNot", [(MANAGER, "guard intent?.step != .accepted, let why = intent?.lastError else {", "guard intent?.step == .canceled, let why = intent?.lastError else {")]),
    ("F52_whatStandsStill", [(READER, "if now - since > staleAfter {", "if telemetry.uptime != nil, now - since > staleAfter {")]),
    ("F52_sharesInPlace", [(READER, "guard isDoubtful, seen.reading == .quiet else { return seen }", "guard isDoubtful, seen.reading == .busy else { return seen }")]),
    ("F83_aPriceListThatWasReadInPart", [(OBSERVER, "now + (isWhole ? .seconds(3600) : FleetObserver.pricePause(after: state.priceFailures))", "now + .seconds(3600)")]),
    ("F84_oneReadingInAnotherUnit", [(READER, "guard !isZero else { return seen }", "")]),
]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def main():
    wanted = sys.argv[1:]
    survivors = []
    for test, edits in GUARDS:
        if wanted and not any(test.startswith(name) for name in wanted):
            continue
        originals = {}
        problem = None
        try:
            for name, old, new in edits:
                path = pathlib.Path(name)
                text = path.read_text()
                originals.setdefault(path, text)
                if text.count(old) < 1:
                    problem = f"the guard is not in {name} any more"
                    break
                path.write_text(text.replace(old, new))
            if problem is None:
                built = run("swift", "build", "--build-tests")
                if built.returncode != 0:
                    problem = "does not build without its guard:\n" + "\n".join(line for line in built.stdout.splitlines() if "error:" in line)[:1500]
            if problem is None and run("swift", "test", "--skip-build", "--filter", test).returncode == 0:
                problem = "passes without its guard"
        finally:
            for path, text in originals.items():
                path.write_text(text)
        print(f"{test}: {problem or 'fails without its guard, as it should'}", flush=True)
        if problem:
            survivors.append(test)
    run("swift", "build", "--build-tests")
    sys.exit(f"not shown: {', '.join(survivors)}" if survivors else 0)


if __name__ == "__main__":
    main()
