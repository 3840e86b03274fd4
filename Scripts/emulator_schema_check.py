#!/usr/bin/env python3
"""Runs schemathesis with RunPod's published schema against the emulator: every check, thousands of valid and invalid requests.

usage: emulator_schema_check.py SCHEMA [EXAMPLES]
"""
import json
import pathlib
import sys
import tempfile
import urllib.request

from daemon import PROGRAM, free_port, running, wait_for
from fuzz import fuzz

KEY = "schema-key"

# What is switched off or allowed, and why. Any other finding is a failure.
SETTINGS = """
# There are no secrets.
[output.sanitization]
enabled = false

# What a schema cannot express, and RunPod refuses with 400, 404 or 409: unknown GPUs, pools, flavors, templates and volumes, exactly one of
# `gpu` and `cpu`, a volume that would shrink, availability without a product. 422 is for violations of the schema, so it is missing here.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 400, 401, 403, 404, 409]

# Existing objects: with random names nearly every response would be a 404.
[[operations]]
include-name = "POST /v2/pods/{id}/action"
parameters = { "path.id" = "pod1" }

[[operations]]
include-name = "GET /v2/pods/{id}/logs"
parameters = { "path.id" = "pod2" }

[[operations]]
include-name = ["GET /v2/serverless/{id}/workers", "GET /v2/serverless/{id}/releases"]
parameters = { "path.id" = "end1" }

[[operations]]
include-name = "GET /v2/serverless/{id}/workers/{workerId}/logs"
parameters = { "path.id" = "end1", "path.workerId" = "end1w0" }
"""

# Corrections, where the schema contradicts itself or its own text.
AMENDED = [
    # These four are templates in every example of the schema, and no URIs: braces may not stand in one.
    *((f"/components/schemas/QueueBasedRequestUrls/properties/{name}/format", "uri-template") for name in ("status", "stream", "cancel", "retry")),
    # schemathesis compares each event with the schema of the whole stream, which says "string": no event can be one. This is what the
    # route's description says of an event.
    *((f"/paths/{route}/get/responses/200/content/text~1event-stream/schema", {
        "type": "object", "required": ["id", "data"], "properties": {
            "id": {"type": "string", "format": "date-time"},
            "data": {"type": "string", "pattern": r'^\{"ts":"[^"]+","source":"(container|system)","line":".*"\}$'}}})
      for route in ("~1v2~1pods~1{id}~1logs", "~1v2~1serverless~1{id}~1workers~1{workerId}~1logs")),
]


def amended(document):
    for pointer, value in AMENDED:
        *way, last = (part.replace("~1", "/") for part in pointer.strip("/").split("/"))
        place = document
        for part in way:
            place = place[part]
        place[last] = value
    return document


SCENARIO = {
    "key": KEY, "delays": {"provisioning_seconds": 1, "starting_seconds": 1, "stopping_seconds": 1},
    "pods": [{"id": f"pod{number}", "name": f"pod-{number}"} for number in range(3)]
    + [{"id": "member", "name": "member", "cluster_id": "cluster1"}],
    "endpoints": [{"id": "end1", "name": "endpoint-1", "min_workers": 1}], "volumes": [{"id": "vol1", "name": "v"}],
    # schemathesis waits for the end of an answer: streams end here. That they stay open is for Scripts/foreign_clients.py to see.
    "observe": "log-ends"}


def main():
    schema = pathlib.Path(sys.argv[1])
    examples = sys.argv[2] if len(sys.argv) > 2 else "8"
    port = free_port()
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        (place / "scenario.json").write_text(json.dumps(SCENARIO))
        with running(str(PROGRAM), "emulate", "--port", str(port), "--scenario", str(place / "scenario.json")) as emulator:
            url = f"http://127.0.0.1:{port}"
            wait_for("the emulator", lambda: urllib.request.urlopen(url + "/emulator/state", timeout=5).status == 200)
            document = place / "schema.json"
            document.write_text(json.dumps(amended(json.loads(schema.read_text()))))
            fuzz("emulator schema check", emulator, url, KEY, document, SETTINGS, examples)


main()
