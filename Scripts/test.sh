#!/usr/bin/env bash
# Every test: the Swift suites, and RunPod's own schema against what the client sends and the
# emulator answers, and independent clients against a running daemon.
set -euo pipefail
cd "$(dirname "$0")/.."

contract=$(mktemp -d)
trap 'rm -rf "$contract"' EXIT

Scripts/quiet.sh swift build --build-tests
# In turn, so that what takes the processors does not slow down what watches real processes.
CONTRACT_OUT="$contract" swift test --skip-build --skip ProcessTests --skip PropertyTests
swift test --skip-build --filter ProcessTests
swift test --skip-build --filter PropertyTests

# Python's own clients against the daemon: the WebSocket and the webhooks, as others see them.
if ! python3 -c 'import jsonschema, schemathesis, standardwebhooks, uvicorn, websockets' 2>/dev/null && [ ! -x .venv/bin/python ]; then
    python3 -m venv .venv || { echo "python3-venv is missing: apt-get install python3-venv" >&2; exit 1; }
fi
if [ -x .venv/bin/python ]; then
    .venv/bin/pip install --quiet --disable-pip-version-check jsonschema schemathesis standardwebhooks uvicorn 'websockets>=14'
    PATH="$PWD/.venv/bin:$PATH"
fi
python3 Scripts/websocket_check.py
python3 Scripts/webhook_check.py
python3 Scripts/examples_check.py
python3 Scripts/openapi_check.py

# A command, and the package to take it from where it is missing.
need() {
    command -v "$1" >/dev/null && return
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends "$2"; } >/dev/null 2>&1 ||
        echo "skipped: $1 is not here and could not be installed (apt-get install $2)"
}

# The README's JavaScript in a browser.
need chromium chromium
if command -v chromium >/dev/null; then
    python3 Scripts/browser_check.py
fi

# What /metrics says of a whole fleet, as Prometheus' own checker sees it.
need promtool prometheus
if command -v promtool >/dev/null; then
    Scripts/scrape.py
fi

schema=${RUNPOD_SCHEMA:-../shared/runpod/openapi-v2.json}
if [ ! -e "$schema" ]; then
    echo "skipped: RunPod's schema is not at $schema (set RUNPOD_SCHEMA to check the client and the emulator against it)"
    exit 0
fi
python3 Scripts/validate_contract.py "$schema" "$contract"
