import Fleet
import RunPodEmulator
import Simulation
import Testing

@testable import ControlPlane
@testable import Store

/// Writing and publishing an event are one call.
@Suite struct JournalTests {
    private struct Failure: Error {}

    private func event(_ text: String) -> Event { Event(at: SimulatedFleet.start, kind: .activity, summary: text) }

    @Test func publishesAfterTheChangesInMemory() async throws {
        let store = try FleetStore.inMemory()
        var order: [String] = []
        try await store.recording(publishingTo: { events in order += events.map { "published \($0.summary)" } }) {
            writer throws(StoreError) in
            try await writer.append([event("a")])
            order.append("memory changed")
        }
        #expect(order == ["memory changed", "published a"])
    }

    @Test func publishesWhatWasCommittedBeforeAFailure() async throws {
        let store = try FleetStore.inMemory()
        var published: [Int64] = []
        await #expect(throws: StoreError.overtaken) {
            try await store.recording(publishingTo: { published += $0.map(\.sequence) }) { writer throws(StoreError) in
                try await writer.append([event("a"), event("b")])
                throw StoreError.overtaken
            }
        }
        #expect(published == [1, 2])
        #expect(try await store.lastSequence() == 2)
    }

    @Test func publishesNothingOfAChangeThatWasNotCommitted() async throws {
        let store = try FleetStore.inMemory()
        let id = try #require(ServerID("gone"))
        await #expect(throws: StoreError.self) {
            // A hold of a server that was never saved.
            try await store.recording(publishingTo: { _ in Issue.record("nothing was written") }) { writer throws(StoreError) in
                try await writer.setLease(Lease(until: .distantFuture, holder: .controlPlane), of: id, events: [event("a")])
            }
        }
        #expect(try await store.lastSequence() == 0)
    }

    @Test func everyChangeOfTokensAndWebhooksIsPublished() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let (orchestrator, id) = (fleet.orchestrator, try fleet.id("idle"))
        var events = orchestrator.feed.events().makeAsyncIterator()
        _ = try await orchestrator.tokens.create(name: "t", scope: "read", owner: "ann", lifetime: nil, by: .token("admin"))
        #expect(await events.next()?.summary == "admin created the token t with the scope read for ann.")
        _ = try await orchestrator.tokens.createAgentToken(for: id, by: .token("admin"))
        let agent = try #require(await events.next())
        #expect(agent.server == id && agent.summary.contains("created an agent token for idle"))
        try await orchestrator.tokens.revoke("t", by: .token("admin"))
        #expect(await events.next()?.summary == "admin revoked the token t.")
        _ = try await orchestrator.webhookRegistry.save(WebhookDraft(name: "h", url: "https://example.com"), by: .token("admin"))
        #expect(await events.next()?.summary == "admin saved the webhook h.")
        try await orchestrator.webhookRegistry.delete("h", by: .token("admin"))
        #expect(await events.next()?.kind == .settingChanged)
    }
}

/// The rules of tokens and webhooks.
@Suite struct AccessRuleTests {
    @Test(
        arguments: [
            ("t", "read", nil, nil, []), ("t.1-a_B", "admin", "ann", .seconds(60), []), ("", "read", nil, nil, ["name"]),
            ("a b", "read", nil, nil, ["name"]), ("t", "agent", nil, nil, ["scope"]), ("t", "all", nil, nil, ["scope"]),
            ("t", "read", "", nil, ["owner"]), ("t", "read", "a\nb", nil, ["owner"]),
            ("t", "read", nil, .seconds(59), ["expires_in_seconds"]),
            ("t", "read", nil, .seconds(315_360_001), ["expires_in_seconds"]), ("a b", "x", "", nil, ["name", "owner", "scope"]),
        ] as [(String, String, String?, Duration?, [String])])
    func namesEveryWrongFieldOfAToken(name: String, scope: String, owner: String?, lifetime: Duration?, wrong: [String]) {
        do throws(ControlPlaneError) {
            _ = try TokenRules.validate(name: name, scope: scope, owner: owner, lifetime: lifetime)
            #expect(wrong.isEmpty)
        } catch {
            guard case .invalid(let errors) = error else { return #expect(Bool(false), "\(error)") }
            #expect(errors.keys.sorted() == wrong)
        }
    }

    @Test(
        arguments: [
            (WebhookDraft(name: "h", url: "https://example.com/x"), []),
            (WebhookDraft(name: "h", url: "ftp://example.com"), ["url"]),
            (WebhookDraft(name: "h", url: "http://169.254.169.254/"), ["url"]),
            (WebhookDraft(name: "h", url: "https://***@example.com"), ["url"]),
            (WebhookDraft(name: "h", url: "https://e.com", format: "fax"), ["format"]),
            (WebhookDraft(name: "h", url: "https://e.com", secret: .set("short")), ["secret"]),
            (WebhookDraft(name: "h", url: "https://e.com", secret: .set("whsec_not base64 at all")), ["secret"]),
            (WebhookDraft(name: "h", url: "https://e.com", kinds: ["stop."]), []),
            (WebhookDraft(name: "h", url: "https://e.com", kinds: ["halt."]), ["kinds"]),
            (WebhookDraft(name: "h", url: "https://e.com", minimumSeverity: "loud"), ["minimum_severity"]),
            (WebhookDraft(name: "h", url: "https://e.com", tags: ["a\u{7}"]), ["tags"]),
        ] as [(WebhookDraft, [String])])
    func namesEveryWrongFieldOfAWebhook(draft: WebhookDraft, wrong: [String]) {
        do throws(ControlPlaneError) {
            let webhook = try draft.webhook()
            #expect(wrong.isEmpty && webhook.secret?.hasPrefix("whsec_") == true)
        } catch {
            guard case .invalid(let errors) = error else { return #expect(Bool(false), "\(error)") }
            #expect(errors.keys.sorted() == wrong)
        }
    }

    /// The token that the database has at the end is the one that requests are checked with.
    @Test func agentTokensAreReplacedInMemoryAsOnDisk() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let (tokens, id) = (fleet.orchestrator.tokens, try fleet.id("idle"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                group.addTask {
                    if number.isMultiple(of: 3) {
                        do { try await tokens.revoke("agent:\(id)", by: .controlPlane) } catch ControlPlaneError.notFound { return }
                    } else {
                        _ = try await tokens.createAgentToken(for: id, by: .controlPlane)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await fleet.store.credentials.tokens().allSatisfy { tokens.authority.isValid($0, at: fleet.now) })
        let last = try await tokens.createAgentToken(for: id, by: .controlPlane)
        #expect(try await fleet.store.credentials.tokens().map(\.digest) == [TokenAuthority.digest(of: last)])
    }

    @Test func theLastAdminTokenCannotBeRevoked() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let tokens = fleet.orchestrator.tokens
        _ = try await tokens.create(name: "one", scope: "admin", owner: nil, lifetime: nil, by: .controlPlane)
        await #expect(throws: ControlPlaneError.lastAdmin("one")) { try await tokens.revoke("one", by: .controlPlane) }
        await #expect(throws: ControlPlaneError.nameTaken("one")) {
            try await tokens.create(name: "one", scope: "read", owner: nil, lifetime: nil, by: .controlPlane)
        }
        await #expect(throws: ControlPlaneError.notFound(.token, "two")) { try await tokens.revoke("two", by: .controlPlane) }
    }

    /// An update that waits for the database is judged by what is so when its turn comes.
    @Test func anAdminsLimitThatComesWhileAnUpdateWaitsCounts() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let (orchestrator, id) = (fleet.orchestrator, try fleet.id("idle"))
        let update = await orchestrator.journal.inTurn {
            let update = Task {
                try await orchestrator.servers.perform(
                    .update(ServerOverrides(idleTimeout: .never)), on: id, force: false, wait: false, actor: .token("ann"), asAdmin: false)
            }
            while orchestrator.journal.waiting == 0 { await Task.yield() }
            orchestrator.fleet.update(id) { $0.record.hasAdminPolicy = true }
            return update
        }
        await #expect(throws: ControlPlaneError.self) { _ = try await update.value }
        #expect(try fleet.view("idle")?.idleTimeout != .never)
    }

    /// The write of a warning waits for another one: what it promises counts from the moment at which it is saved.
    @Test(arguments: [nil, 0, 20] as [Int64?]) func F7_aWarningThatIsSavedLateGivesItsFullTime(restartsAfter: Int64?) async throws {
        let fleet = try await SimulatedFleet.adopting(
            scenario(idlePod()), settings: ControlPlaneSettings(idleTimeout: .after(.seconds(120)), warningLead: .seconds(60)))
        // The warning is due now.
        try await fleet.run(for: .seconds(60))
        let (orchestrator, time) = (fleet.orchestrator, fleet.time)
        #expect(orchestrator.autoShutdown.nextDeadline == fleet.now)
        let review = await orchestrator.journal.inTurn {
            let review = Task { await orchestrator.autoShutdown.pass(at: time.now()) }
            while orchestrator.journal.waiting == 0 { await Task.yield() }
            time.advance(by: .seconds(10))
            return review
        }
        _ = await review.value
        let savedAt = fleet.now
        #expect(try await fleet.events(.idleWarning).count == 1)
        if let restartsAfter {
            // Right after it, the moment at which it was saved is lost.
            try await fleet.run(for: .seconds(restartsAfter))
            try await fleet.restart(after: .seconds(1))
        }
        try await fleet.run(for: .seconds(240))
        #expect(try await fleet.events(.idleWarning).count == 1, "the idle time goes on")
        let stop = try #require(try await fleet.events(.stopScheduled).first)
        #expect(stop.at - savedAt >= .seconds(60), "stopped \(stop.at), warned \(savedAt)")
        #expect(stop.at - savedAt <= .seconds(80), "stopped \(stop.at), warned \(savedAt)")
    }

    /// A protection that waits for its turn replaces none of an admin that came before it.
    @Test func anAdminsProtectionThatComesFirstStays() async throws {
        let fleet = try await SimulatedFleet.adopting(scenario(idlePod()))
        let (orchestrator, id, now) = (fleet.orchestrator, try fleet.id("idle"), fleet.now)
        let protection = await orchestrator.autoShutdown.holding.run(id) {
            let protection = Task {
                try await orchestrator.servers.protect(
                    id, until: now + .seconds(60), reason: nil, actor: .token("bob"), asAdmin: false)
            }
            while orchestrator.autoShutdown.holding.waiting(id) == 0 { await Task.yield() }
            orchestrator.fleet.update(id) { server in
                server.holds.protection = Protection(owner: .token("ann"), since: now, isByAdmin: true)
            }
            return protection
        }
        await #expect(throws: ControlPlaneError.self) { _ = try await protection.value }
        #expect(try fleet.view("idle")?.holds.protection?.owner == .token("ann"))
    }
}
