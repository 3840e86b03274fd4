import Foundation
import Synchronization
import Testing

@testable import MCP

/// What a client of the Model Context Protocol gets, over stdio as over HTTP.
@Suite struct MCPServerTests {
    /// Answers every call of the API with `{}` and keeps its path.
    private final class Calls: Sendable {
        let paths = Mutex<[String]>([])
        var api: DaemonAPI {
            DaemonAPI(name: "test") { [self] _, path, _ in
                paths.withLock { $0.append(path) }
                return (200, Data("{}".utf8))
            }
        }
    }

    /// The lines written for these lines of input, which ends right after them.
    private func answers(_ lines: [String], _ api: DaemonAPI, grace: @escaping @Sendable () async -> Void = {}) async -> [String] {
        let written = Mutex<[String]>([])
        let (stream, input) = AsyncStream.makeStream(of: MCPLine.self)
        for line in lines { input.yield(.text(line)) }
        input.finish()
        await MCPServer(api: api, isReadOnly: false) { line in written.withLock { $0.append(line) } }.run(stream, grace: grace)
        return written.withLock { $0 }
    }

    /// Until the task is canceled.
    @Sendable private static func patiently() async {
        let (forever, _) = AsyncStream.makeStream(of: Void.self)
        for await _ in forever {}
    }

    @Test func whatWasReadBeforeTheEndIsAnswered() async {
        let ping = #"{"jsonrpc":"2.0","id":4,"method":"ping"}"#
        #expect(await answers([ping], Calls().api, grace: Self.patiently) == [#"{"id":4,"jsonrpc":"2.0","result":{}}"#])
        let calls = Calls()
        let many = (0..<20).map { #"{"jsonrpc":"2.0","id":\#($0),"method":"tools/call","params":{"name":"get_costs"}}"# }
        #expect(await answers(many, calls.api, grace: Self.patiently).count == 20 && calls.paths.withLock { $0 }.count == 20)
    }

    @Test(arguments: [(nil as Int?, 50), (7, 7), (200, 120)]) func aListOfServersHasALimit(limit: Int?, count: Int) async {
        let servers = (0..<120).map { #"{"id":"p\#($0)x"}"# }.joined(separator: ",")
        let api = DaemonAPI(name: "test") { _, _, _ in (200, Data(#"{"servers":[\#(servers)]}"#.utf8)) }
        let arguments = limit.map { #","arguments":{"limit":\#($0)}"# } ?? ""
        let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_servers"\#(arguments)}}"#
        let answer = await answers([call], api, grace: Self.patiently).joined()
        // Once as text and once as a document.
        #expect(answer.components(separatedBy: "x\\\"").count - 1 == count && answer.components(separatedBy: "x\"").count - 1 == count)
        #expect(answer.contains("of 120 servers") == (count < 120))
    }

    @Test func anAnswerThatNeverComesIsNotWaitedForWithoutEnd() async {
        let api = DaemonAPI(name: "test") { _, _, _ in
            await Self.patiently()
            throw CancellationError()
        }
        let call = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_costs"}}"#
        #expect(await answers([call], api).isEmpty)
    }

    @Test(arguments: [
        (#"{"jsonrpc":"2.0","id":7,"method":5}"#, #""code":-32600"#, #""id":7"#),
        (#"{"jsonrpc":"2.0","id":"a"}"#, #""code":-32600"#, #""id":"a""#), (#"{"jsonrpc":"2.0"}"#, #""code":-32600"#, #""id":null"#),
        (#"{"jsonrpc":"2.0","id":[1],"method":"ping"}"#, #""code":-32600"#, #""id":null"#), ("{", #""code":-32700"#, #""id":null"#),
    ])
    func aRequestThatIsNoneIsRefusedByItsID(line: String, code: String, id: String) async {
        let answers = await answers([line], Calls().api, grace: Self.patiently)
        #expect(answers.count == 1 && answers.allSatisfy { $0.contains(code) && $0.contains(id) }, "\(answers)")
    }

    @Test(arguments: [#"{"jsonrpc":"2.0","id":7,"result":{}}"#, #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#, "  "])
    func whatWantsNoAnswerGetsNone(line: String) async {
        #expect(await answers([line], Calls().api, grace: Self.patiently).isEmpty)
    }

    @Test func listsTheLatestEvents() async {
        let calls = Calls()
        for arguments in ["{}", #"{"limit":2}"#] {
            let line = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"list_events","arguments":\#(arguments)}}"#
            _ = await answers([line], calls.api, grace: Self.patiently)
        }
        #expect(calls.paths.withLock { $0 } == ["/events?order=newest&limit=50", "/events?order=newest&limit=2"])
    }

    @Test(arguments: [
        ("list_events", #"{"limit":0}"#, "“limit” must be at least 1"), ("list_events", #"{"limit":201}"#, "“limit” must be at most 200"),
        ("list_events", #"{"limit":"2"}"#, "“limit” must be of type integer"),
        ("list_servers", #"{"state":"on"}"#, "“state” must be one of starting, running"),
        ("postpone_stop", #"{"server":"a","seconds":59}"#, "“seconds” must be at least 60"),
        ("protect_server", #"{"server":"a","reason":"b","seconds":31536001}"#, "“seconds” must be at most 31536000"),
    ])
    func anArgumentOutsideItsSchemaIsRefused(tool: String, arguments: String, words: String) async {
        let calls = Calls()
        let line = #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
        let answer = await answers([line], calls.api, grace: Self.patiently).first ?? ""
        #expect(answer.contains("-32602") && answer.contains(words) && calls.paths.withLock { $0 }.isEmpty, "\(answer)")
    }
}
