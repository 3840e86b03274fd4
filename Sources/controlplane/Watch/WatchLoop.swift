import ArgumentParser
import Fleet
import Foundation
import Glibc
import UnixSignals
import Wire

/// The shell around `WatchModel`: reads keys, signals, the clock and the daemon, and draws frames.
struct WatchLoop {
    let client: WatchClient
    let interval: Duration

    private enum Event: Sendable {
        case input(WatchModel.Input)
        case signal(UnixSignal)
        /// The terminal ended.
        case closed
    }

    private static let start = ContinuousClock.now
    private static var clock: Duration { ContinuousClock.now - start }

    func run(_ model: WatchModel) async throws {
        let (events, sender) = AsyncStream.makeStream(of: Event.self)
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm, .sighup, .sigquit, .sigwinch)
        let terminal = RawTerminal()
        guard terminal.open() else { throw fail("the terminal refuses raw mode; use controlplane watch | cat", status: .failed) }
        defer { terminal.close() }
        WatchLoop.readKeys { sender.yield($0) }
        let status = await withTaskGroup(of: Void.self) { group in
            group.addTask { for await signal in signals { sender.yield(.signal(signal)) } }
            group.addTask {
                // Cancellation ends the wait, and with it the ticks.
                while true {
                    do { try await Task.sleep(for: .seconds(1)) } catch { return }
                    sender.yield(.input(.passed(to: WatchLoop.clock)))
                }
            }
            defer { group.cancelAll() }
            var state = State(model: model, terminal: terminal, interval: interval)
            for await event in events {
                let effects: [WatchModel.Effect]
                switch event {
                case .closed: return Int32?.some(1)
                case .signal(.sigwinch): effects = RawTerminal.size.map { state.take(.resized($0)) } ?? []
                case .signal(let signal): return 128 + signal.number
                case .input(let input): effects = state.take(input)
                }
                for effect in effects + state.due(at: WatchLoop.clock) {
                    switch effect {
                    case .quit: return nil
                    case .suspend: guard state.suspend() else { return 1 }
                    case .redraw: state.forgetFrame()
                    case .refresh:
                        guard state.beginRefresh(at: WatchLoop.clock) else { continue }
                        group.addTask { sender.yield(.input(await fetch())) }
                    case .call(let call, let server, let name):
                        group.addTask { sender.yield(.input(await perform(call, server, name))) }
                    }
                }
                guard state.draw() else { return 1 }
            }
            return nil
        }
        terminal.close()
        if let status { throw ExitCode(status) }
    }

    private func fetch() async -> WatchModel.Input {
        do throws(WatchClient.Failure) {
            let document = try await client.dashboard(events: 40).document
            return .shown(document, at: WatchLoop.clock)
        } catch {
            return .lost(error.text, at: WatchLoop.clock)
        }
    }

    private func perform(_ call: WatchModel.ServerCall, _ server: String, _ name: String) async -> WatchModel.Input {
        do throws(WatchClient.Failure) {
            return .ended(try await client.perform(call, on: server, named: name, wall: Moments.current.now), failed: false)
        } catch {
            return .ended("Nothing is confirmed for \(name): \(error.text)", failed: true)
        }
    }

    /// Reading blocks, so it has a thread of its own.
    private static func readKeys(_ send: @escaping @Sendable (Event) -> Void) {
        Thread.detachNewThread {
            var decoder = KeyDecoder()
            var buffer = [UInt8](repeating: 0, count: 1024)
            while true {
                let count = read(STDIN_FILENO, &buffer, buffer.count)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count > 0 else { return send(.closed) }
                for key in decoder.keys(of: Array(buffer[..<count])) { send(.input(.key(key))) }
            }
        }
    }

    /// What changes from event to event: the model, what is on the screen, and the refresh in flight.
    private struct State {
        var model: WatchModel
        let terminal: RawTerminal
        let interval: Duration
        private var drawn: Frame?
        private var isRefreshing = false
        private var refreshedAt: Duration?
        private let hasColors = (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

        init(model: WatchModel, terminal: RawTerminal, interval: Duration) {
            (self.model, self.terminal, self.interval) = (model, terminal, interval)
        }

        mutating func take(_ input: WatchModel.Input) -> [WatchModel.Effect] {
            switch input {
            case .shown, .lost: isRefreshing = false
            default: break
            }
            return model.take(input)
        }

        /// A refresh, if it is time for one.
        func due(at now: Duration) -> [WatchModel.Effect] {
            guard !isRefreshing, refreshedAt.map({ now - $0 >= interval }) ?? true else { return [] }
            return [.refresh]
        }

        /// False: one is in flight.
        mutating func beginRefresh(at now: Duration) -> Bool {
            guard !isRefreshing else { return false }
            (isRefreshing, refreshedAt) = (true, now)
            return true
        }

        mutating func forgetFrame() { drawn = nil }

        mutating func suspend() -> Bool {
            guard terminal.suspend() else { return false }
            drawn = nil
            if let size = RawTerminal.size { model.size = size }
            return true
        }

        mutating func draw() -> Bool {
            let frame = WatchScreen(model: model).frame
            defer { drawn = frame }
            let text = frame.drawing(over: drawn?.lines.count == frame.lines.count ? drawn : nil, hasColors: hasColors)
            return text.isEmpty || terminal.write(text)
        }
    }
}

extension UnixSignal {
    fileprivate var number: Int32 {
        switch self {
        case .sighup: SIGHUP
        case .sigint: SIGINT
        case .sigquit: SIGQUIT
        default: SIGTERM
        }
    }
}
