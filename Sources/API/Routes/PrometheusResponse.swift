import ControlPlane
import Exposition
import Hummingbird
import NIOCore

/// `GET /metrics`: streamed family by family, so that a large fleet is never in memory as one text.
enum PrometheusResponse {
    private static let contentType = "text/plain; version=0.0.4; charset=utf-8"
    private static let chunk = 65_536

    /// - Parameter registry: This process's own metrics; `nil`: there are none.
    static func response(_ orchestrator: ControlPlaneOrchestrator, _ registry: PrometheusRegistry?) -> Response {
        let budgets = BudgetMetrics(orchestrator.budgets.views)
        return response(
            orchestrator.metrics.exported(.prometheus, registry: registry)
                + [live(orchestrator.notifier.statistics), { text in budgets.write(to: &text) }])
    }

    private static func live(_ statistics: WebSocketNotifier.Statistics) -> @Sendable (inout TextWriter) -> Void {
        { text in
            text.family("controlplane_live_clients", .gauge, "Open WebSockets and event streams.")
            text.sample("controlplane_live_clients", labels: Labels(), Double(statistics.connectedClients))
            text.family("controlplane_live_notifications_total", .counter, "Notifications published, by topic.")
            for topic in WebSocketNotifier.Topic.allCases {
                text.sample(
                    "controlplane_live_notifications_total", labels: Labels(["topic": topic.rawValue]),
                    Double(statistics.byTopic[topic] ?? 0))
            }
            text.family("controlplane_live_dropped_total", .counter, "Notifications dropped because a subscriber was too slow.")
            text.sample("controlplane_live_dropped_total", labels: Labels(), Double(statistics.totalDropped))
        }
    }

    private static func response(_ families: [@Sendable (inout TextWriter) -> Void]) -> Response {
        let body = ResponseBody { writer in
            var text = TextWriter(reserving: 2 * chunk)
            for family in families {
                family(&text)
                if text.bytes.count >= chunk { try await writer.write(ByteBuffer(bytes: text.take())) }
            }
            if !text.bytes.isEmpty { try await writer.write(ByteBuffer(bytes: text.take())) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: [.contentType: contentType], body: body)
    }
}
