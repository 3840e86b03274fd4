import Fleet
import Foundation
import Synchronization
import Testing
import Transport

@testable import RunPod

/// A pod with an id, as lists have it.
private func row(_ id: String, _ change: String = "") -> String {
    podJSON(change).replacingOccurrences(of: #""id":"pod1""#, with: #""id":"\#(id)""#)
}

private func page(_ ids: [String], _ pagination: String? = nil) -> Result<TransportResponse, TransportFailure> {
    let beside = pagination.map { #","pagination":\#($0)"# } ?? ""
    return answer(200, #"{"pods":[\#(ids.map { row($0) }.joined(separator: ","))]\#(beside)}"#)
}

private func next(_ cursor: String, _ hasNext: String = "true") -> String { #"{"nextCursor":"\#(cursor)","hasNextPage":\#(hasNext)}"# }
private let last = #"{"nextCursor":null,"hasNextPage":false}"#

@Suite struct PagedListTests {
    @Test func everyPageIsReadAndTheCursorIsEncoded() async throws {
        let (client, transport) = try client(page(["a", "b"], next("x/y+z=")), page(["c"], last))
        let list = try await client.list(.timed)
        #expect(list.servers.map(\.id.text) == ["a", "b", "c"] && list.isComplete)
        #expect(
            transport.calls.map(\.url) == [
                "https://api.runpod.io/v2/pods?includeClusterPods=true",
                "https://api.runpod.io/v2/pods?includeClusterPods=true&cursor=x%2Fy%2Bz%3D",
            ])
    }

    /// What is beside the rows of the only page, and whether the list is complete.
    static let endings: [(String?, isComplete: Bool)] = [
        (nil, true), ("null", true), ("{}", true), (last, true),
        (#"{"nextCursor":""}"#, true), (#"{"nextCursor":null,"hasNextPage":null}"#, true), (#"{"hasNextPage":false}"#, true),
        (#"{"nextCursor":7.5,"hasNextPage":false}"#, true), (#"{"hasNextPage":true}"#, false),
        (#"{"nextCursor":null,"hasNextPage":true}"#, false), (#"{"nextCursor":"","hasNextPage":true}"#, false),
        (#"{"nextCursor":{},"hasNextPage":true}"#, false), (#"{"nextCursor":[]}"#, false), (#"{"hasNextPage":"yes"}"#, false),
        ("[]", false), (#""more""#, false), ("7", false),
    ]

    @Test(arguments: endings.indices) func listIsCompleteOnlyIfItSaysSo(index: Int) async throws {
        let (pagination, isComplete) = PagedListTests.endings[index]
        let (client, transport) = try client(page(["a"], pagination))
        let list = try await client.list(.timed)
        #expect(list.servers.count == 1 && list.isComplete == isComplete, "\(pagination ?? "nothing")")
        #expect(transport.calls.count == 1)
    }

    @Test(arguments: ["true", "null", "7"]) func listFollowsACursorWhateverHasNextPageSays(hasNext: String) async throws {
        let (client, _) = try client(page(["a"], next("2", hasNext)), page(["b"]))
        #expect(try await client.list(.timed).servers.count == 2)
    }

    @Test func listFollowsANumericCursor() async throws {
        let (client, _) = try client(page(["a"], #"{"nextCursor":2}"#), page(["b"]))
        #expect(try await client.list(.timed).servers.count == 2)
    }

    /// The page says that there is no more, but names a cursor: following it loses nothing, and finding nothing is fine.
    @Test(arguments: [
        (page(["b"], last), 2), (page([], next("2", "false")), 1), (page(["a"], next("2", "false")), 1),
        (answer(422, #"{"detail":"no"}"#), 1),
        (answer(200, "<html>"), 1),
    ])
    func aCursorBesideNoNextPageIsTriedAndMayLeadNowhere(second: Result<TransportResponse, TransportFailure>, count: Int) async throws {
        let (client, transport) = try client(page(["a"], next("2", "false")), second, page(["a"], next("2", "false")))
        let list = try await client.list(.timed)
        #expect(list.isComplete && list.servers.count == count)
        let calls = transport.calls.count
        if count == 1 {
            _ = try await client.list(.timed)
            #expect(transport.calls.count == calls + 1, "not tried again with every list")
        }
    }

    /// What changed between two lists, and what the second shows.
    @Test(arguments: [("", false), (#","locked":true"#, true), (#","locked":7"#, true)])
    func aRowIsReadAgainWhenAnyOfItChanges(change: String, isLocked: Bool) async throws {
        func list(_ rows: String...) -> Result<TransportResponse, TransportFailure> {
            answer(200, #"{"pods":[\#(rows.joined(separator: ","))]}"#)
        }
        let (client, _) = try client(list(row("a"), row("b")), list(row("b", change), row("a"), "7"), list(row("a"), row("b")))
        let first = try await client.list(.timed)
        let second = try await client.list(.timed)
        #expect(second.servers.first { $0.id.text == "a" } == first.servers.first { $0.id.text == "a" } && second.unreadableRows == 1)
        let changed = try #require(second.servers.first { $0.id.text == "b" })
        #expect((changed.isLocked || changed.unreadable.contains("locked")) == isLocked)
        #expect(try await client.list(.timed).servers == first.servers)
    }

    @Test func emptyAndShortPagesDoNotEndTheList() async throws {
        let (client, _) = try client(page([], next("2")), page(["a"], next("3")), page([], next("4")), page(["b", "c"], last))
        let list = try await client.list(.timed)
        #expect(list.isComplete && list.servers.count == 3)
    }

    @Test func repeatedCursorEndsTheListWithAProblem() async throws {
        let (client, transport) = try client(page(["a"], next("2")), page(["b"], next("3")), page(["c"], next("2")))
        let list = try await client.list(.timed)
        #expect(!list.isComplete && list.servers.map(\.id.text) == ["a", "b", "c"])
        #expect(transport.calls.count == 3)
    }

    @Test func endlessPagesAreLimited() async throws {
        /// A new cursor with every page, and never a new row.
        final class Endless: Transport {
            let calls = Mutex(0)
            func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse {
                let number = calls.withLock {
                    $0 += 1; return $0
                }
                return try page(["a"], next("\(number)")).get()
            }
            func stream(
                _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
            ) async throws(TransportFailure) -> TransportResponse {
                var answer = try await send(call, timeout: patience.silence)
                _ = receive(answer.body)
                answer.body = []
                return answer
            }
        }
        let transport = Endless()
        let endless = try client(over: transport)
        let list = try await endless.list(.timed)
        #expect(!list.isComplete && list.servers.count == 1)
        #expect(transport.calls.withLock { $0 } <= 25)
        let before = transport.calls.withLock { $0 }
        let again = try await endless.list(.timed)
        #expect(!again.isComplete && again.servers.count == 1)
        #expect(transport.calls.withLock { $0 } - before <= 5, "it led nowhere a moment ago")
    }

    @Test(arguments: [
        answer(500, ""), answer(429, "{}"), answer(200, "<html>no</html>"), answer(200, ""), answer(200, #"{"pods":{}}"#),
        answer(422, "{}"),
        .failure(.interrupted("cut")), .failure(.tooLarge),
    ])
    func aPageThatFailsLeavesWhatWasSeen(second: Result<TransportResponse, TransportFailure>) async throws {
        let (client, _) = try client(page(["a", "b"], next("2")), second)
        let list = try await client.list(.timed)
        #expect(list.servers.count == 2 && !list.isComplete)
    }

    @Test func failedPageIsRetriedOnce() async throws {
        let (client, _) = try client(page(["a"], next("2")), answer(500, ""), page(["b"], last))
        let list = try await client.list(.timed)
        #expect(list.servers.count == 2 && list.isComplete)
    }

    @Test func listThatBreaksOffIsRetriedInSmallerPages() async throws {
        let cut = #"{"pods":[\#(row("a")),\#(row("b")),{"id":"c""#
        let (client, transport) = try client(answer(200, cut), page(["a"], next("2")), page(["b"], last))
        let list = try await client.list(.timed)
        #expect(list.isComplete && list.servers.map(\.id.text) == ["a", "b"])
        #expect(transport.calls[1].url.hasSuffix("&limit=250") && transport.calls[2].url.hasSuffix("&limit=250&cursor=2"))
        _ = try await client.list(.timed)
        #expect(transport.calls[3].url.hasSuffix("&limit=250"), "what worked is what is asked for from then on")
    }

    @Test func listThatAlwaysBreaksOffIsIncomplete() async throws {
        let (client, transport) = try client(answer(200, #"{"pods":[\#(row("a")),{"id":"#))
        let list = try await client.list(.timed)
        #expect(!list.isComplete && list.servers.map(\.id.text) == ["a"])
        #expect(transport.calls.count == 3)
    }

    @Test func serverListedTwiceIsForbiddenWhatEitherRowForbids() async throws {
        let second = #"{"pods":[\#(row("a", #","status":"EXITED""#).replacingOccurrences(of: #""status":"RUNNING","#, with: ""))]}"#
        let locked = row("a").replacingOccurrences(of: #""locked":false"#, with: #""locked":true"#)
        let (client, _) = try client(
            answer(200, #"{"pods":[\#(locked),\#(row("b"))],"pagination":\#(next("2"))}"#), answer(200, second))
        let list = try await client.list(.timed)
        #expect(list.servers.map(\.id.text) == ["a", "b"])
        #expect(list.servers[0].isLocked && list.servers[0].phase == .running)
    }

    @Test func otherListsAreReadToTheirEnd() async throws {
        let first = #"{"networkVolumes":[{"id":"v1","name":"n","size":50,"dataCenter":"d"},null],"pagination":\#(next("2"))}"#
        let (client, _) = try client(
            answer(200, first), answer(200, #"{"networkVolumes":[{"id":"v2","size":"big"},{"id":"v3","size":20}]}"#))
        let list = try await client.networkVolumes()
        #expect(list.rows.map(\.id) == ["v1", "v3"] && list.unreadableRows == 2 && list.isComplete)
        let endpoints = #"{"endpoints":[{"id":"e1","workers":{"min":0,"max":1}}],"pagination":\#(next("2"))}"#
        let (other, transport) = try RunPodTests.client(answer(200, endpoints), answer(200, #"{"endpoints":[{"id":"e2"}]}"#))
        #expect(try await other.list(.serverless).servers.count == 2)
        #expect(transport.calls.last?.url == "https://api.runpod.io/v2/serverless?cursor=2")
    }
}

@Suite struct OddRowTests {
    @Test(arguments: [
        "null", "7", #""pod2""#, "[]", #"[{"id":"pod2"}]"#, "{}", #"{"name":"n"}"#, #"{"id":null}"#, #"{"id":7}"#, #"{"id":""}"#,
        #"{"id":"../x"}"#, #"{"id":["pod2"]}"#, "{bad}", "", "tru",
    ])
    func aRowThatCannotBeReadIsCountedAndHidesNoOther(odd: String) async throws {
        for rows in [[odd, row("a"), row("b")], [row("a"), odd, row("b")], [row("a"), row("b"), odd + " "]] {
            let (client, _) = try client(answer(200, #"{"pods":[\#(rows.joined(separator: ","))]}"#))
            let list = try await client.list(.timed)
            #expect(list.servers.map(\.id.text) == ["a", "b"], "\(rows)")
            #expect(list.isComplete && list.unreadableRows == (odd.isEmpty ? 0 : 1), "\(rows)")
        }
    }

    @Test func rowWithOnlyAReadableIDStaysInTheList() async throws {
        let (client, _) = try client(answer(200, #"{"pods":[{"id":"pod2","status":[],"gpu":7}]}"#))
        let pod = try #require(try await client.list(.timed).servers.first)
        #expect(pod.id.text == "pod2" && pod.phase == .other("absent"))
    }

    @Test(arguments: [#"{"pods":null}"#, "\u{FEFF}{ \"pods\" : [ ] }", #"{"pods":[],"more":{"pods":7}}"#, #"{"x":"\"}","pods":[]}"#])
    func emptyListIsAList(body: String) async throws {
        let list = try await client(answer(200, body)).0.list(.timed)
        #expect(list.isComplete && list.rows.isEmpty && list.unreadableRows == 0)
    }

    @Test(arguments: [
        "", " ", "null", "[]", "7", "{}", #"{"pods":{}}"#, #"{"pods":7}"#, #"{"pods":"none"}"#, #"{"pod":[]}"#, "<html></html>",
        #"{"data":{"pods":[]}}"#, #"{"pods":[]"#, "\u{1F}\u{8B}",
    ])
    func whatIsNoListIsNoEmptyOne(body: String) async throws {
        await #expect(throws: ProviderError.self) { _ = try await client(answer(200, body)).0.list(.timed) }
    }

    @Test func priceListIsRead() async throws {
        let body =
            #"{"gpus":[{"id":"G","name":"g","pool":"P","memory":8,"price":{"secure":"1.5","serverless":true}},null,{"name":"x"},{"id":"H","price":7}]}"#
        let list = try await client(answer(200, body)).0.gpuPrices()
        #expect(list.rows.map(\.type) == ["G", "H"] && list.unreadableRows == 2)
        #expect(list.rows[0].securePod == HourlyRate(dollarsPerHour: 1.5) && list.rows[0].serverless == nil)
    }

    /// Both pod prices are always there; a serverless price only where the GPU is in a pool.
    @Test(arguments: [
        (#"{"secure":1.5,"community":0,"serverless":2}"#, false), (#"{"secure":"1.5","community":1}"#, false), ("{}", true), ("null", true),
        (#"{"secure":1.5,"serverless":2}"#, true), (#"{"secure":1.5,"community":1,"serverless":null}"#, true),
        (#"{"secure":1.5,"community":1,"serverless":-2}"#, true), (#"{"secure":null,"community":1}"#, true),
    ])
    func aPriceThatCannotBeReadIsMarked(price: String, isPartlyUnreadable: Bool) async throws {
        let list = try await client(answer(200, #"{"gpus":[{"id":"G","name":"g","price":\#(price)}]}"#)).0.gpuPrices()
        #expect(list.rows.map(\.isPartlyUnreadable) == [isPartlyUnreadable] && list.unreadableRows == 0)
    }

    @Test func billIsReadByTheHour() async throws {
        let good = #"{"startTime":"2026-11-01T00:00:00Z","endTime":"2026-11-01T01:00:00Z","totalAmount":"3.99","podId":"p"}"#
        let odd = [
            "null", good.replacingOccurrences(of: #""3.99""#, with: "null"), good.replacingOccurrences(of: "endTime", with: "end"),
            good.replacingOccurrences(of: "podId", with: "pod"), "7",
        ]
        let (client, _) = try client(answer(200, #"{"records":[\#(([good] + odd).joined(separator: ","))]}"#))
        let hour = try #require(Timestamp("2026-11-01T00:00:00Z"))
        let list = try await client.bill(.pods, from: hour, to: hour + .seconds(3600))
        #expect(list.rows.map(\.amount.dollars) == [3.99] && list.unreadableRows == 5)
    }

    /// A truncated bill, or one about another time, is no bill.
    @Test(arguments: [
        #"{"records":[{"startTime":"2026-11-01T00:00:00Z","endTime":"2026-11-01T01:00:00Z","totalAmount":3.99,"podId":"p"}],"metadata":{"totals":{"totalAmount":7.98}}}"#,
        #"{"records":[],"metadata":{"query":{"startTime":"2026-10-31T00:00:00Z","endTime":"2026-11-01T01:00:00Z","bucketSize":"hour"}}}"#,
        #"{"records":[],"metadata":{"query":{"startTime":"2026-11-01T00:00:00Z","endTime":"2026-11-01T01:00:00Z","bucketSize":"day"}}}"#,
        #"{"records":[{"startTime":"2026-11-02T00:00:00Z","endTime":"2026-11-02T01:00:00Z","totalAmount":3.99,"podId":"p"}]}"#,
    ])
    func billThatIsNotTheRequestedOneIsMalformed(body: String) async throws {
        let hour = try #require(Timestamp("2026-11-01T00:00:00Z"))
        let client = try client(answer(200, body)).0
        do {
            _ = try await client.bill(.pods, from: hour, to: hour + .seconds(3600))
            Issue.record("it was taken for the bill")
        } catch .malformed {
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test func answerAboutAnotherServerIsMalformed() async throws {
        let id = try #require(ServerID("pod2"))
        let client = try client(answer(200, podJSON())).0
        do {
            _ = try await client.read(id, .timed)
            Issue.record("what another pod does was taken for it")
        } catch .malformed {
        } catch {
            Issue.record("\(error)")
        }
    }
}

@Suite struct RowReaderTests {
    private static let text =
        #"{"a":[1,{"pods":[9]}],"p\"ods":[8],"pods": [ {"id":"x","t":"a]}\"{"}, null ,7,"s,]",[1,[2]],{} ],"pagination":{"nextCursor":"n"},"z":"\\"}"#
    private static let rows = [#"{"id":"x","t":"a]}\"{"}"#, "null", "7", #""s,]""#, "[1,[2]]", "{}"]

    private func read(_ chunks: [ArraySlice<UInt8>]) -> (RowReader, [String]) {
        var reader = RowReader(list: "pods")
        var rows: [String] = []
        for chunk in chunks { reader.feed(Array(chunk)) { rows.append($0.map { String(decoding: $0, as: UTF8.self) } ?? "too long") } }
        return (reader, rows)
    }

    @Test func aCutAnywhereChangesNothing() {
        let bytes = Array(RowReaderTests.text.utf8)
        for cut in 0...bytes.count {
            let (reader, rows) = read([bytes[..<cut], bytes[cut...]])
            #expect(rows == RowReaderTests.rows && reader.isWhole && reader.found == .list, "cut at \(cut)")
            #expect(reader.companionBytes == Array(#"{"nextCursor":"n"}"#.utf8))
        }
    }

    @Test func brokenObjectIsNotWhole() {
        let bytes = Array(RowReaderTests.text.utf8)
        for end in 0..<bytes.count { #expect(!read([bytes[..<end]]).0.isWhole, "\(end)") }
    }

    @Test func endlessRowIsNotHeldInMemory() {
        let long = #"{"pods":["\#(String(repeating: "x", count: RowReader.longestRow + 1))",1]}"#
        let (reader, rows) = read([Array(long.utf8)[...]])
        #expect(rows == ["too long", "1"] && reader.isWhole)
    }

    /// Twenty thousand pods in one answer of 40 MB, from a service without pages.
    @Test(.tags(.long)) func hugeListIsReadRowByRow() async throws {
        final class Huge: Transport {
            func send(_ call: TransportRequest, timeout: Duration) async throws(TransportFailure) -> TransportResponse { throw .tooLarge }
            func stream(
                _ call: TransportRequest, patience: Patience, receive: @escaping @Sendable ([UInt8]) -> Bool
            ) async throws(TransportFailure) -> TransportResponse {
                let filler = #","env":{"A":"\#(String(repeating: "x", count: 1500))"}"#
                _ = receive(Array(#"{"pods":["#.utf8))
                for number in 0..<20_000 { _ = receive(Array(((number > 0 ? "," : "") + row("pod\(number)", filler)).utf8)) }
                _ = receive(Array("]}".utf8))
                return TransportResponse(status: 200)
            }
        }
        let list = try await client(over: Huge()).list(.timed)
        #expect(list.isComplete && list.servers.count == 20_000 && list.unreadableRows == 0)
    }
}
