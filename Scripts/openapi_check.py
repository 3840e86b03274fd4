#!/usr/bin/env python3
"""Runs schemathesis with the OpenAPI document against a running daemon: every check, thousands of valid and invalid requests."""
import sys

from daemon import daemon
from fuzz import fuzz

SETTINGS = """
# What a schema cannot express: fields that depend on each other, on the time, or on existing objects.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 401, 403, 404, 409, 410, 413, 422]

# A plain request is no WebSocket handshake: it gets a 426.
[[operations]]
include-name = "GET /ws/control-plane"
checks.positive_data_acceptance.expected-statuses = [426]
checks.negative_data_rejection.expected-statuses = [426]

[[operations]]
include-name = "GET /api/v1/servers/{id}/logs"
parameters = { "query.follow" = "false" }

# Streams do not end by themselves; Scripts/websocket_check.py reads them.
[[operations]]
include-name = "GET /api/v1/events/stream"
enabled = false
"""


def main():
    examples = sys.argv[1] if len(sys.argv) > 1 else "10"
    scenario = {
        "key": "any", "delays": {"provisioning_seconds": 1, "starting_seconds": 1, "stopping_seconds": 1},
        "pods": [{"id": f"pod{number}", "name": f"pod-{number}", "workload": "idle"} for number in range(4)],
        "endpoints": [{"id": "end1", "name": "endpoint-1"}]}
    with daemon(scenario, PUBLIC_URL="https://cp.example.com", WRONG_TOKENS_PER_MINUTE="1000000") as it:
        fuzz("openapi check", it.process, it.url, it.token, it.url + "/openapi.json", SETTINGS, examples)


main()
