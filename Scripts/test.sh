#!/usr/bin/env bash
# Every test: the Swift suites, and RunPod's own schema against what the client sends and the
# emulator answers, and independent clients against a running daemon.
set -euo pipefail
cd "$(dirname "$0")/.."

place=$(mktemp -d)
contract="$place/contract"
mkdir "$contract"
declare -A beside
# Each job has a group of its own, with all that it started.
trap 'for job in "${beside[@]}"; do kill -- "-$job" 2>/dev/null || true; done; rm -rf "$place"' EXIT
trap 'exit 130' INT TERM

# Runs beside what follows; `join NAME` waits for it and shows what it said.
beside() {
    local name=$1
    shift
    set -m
    "$@" >"$place/$name.log" 2>&1 &
    set +m
    beside[$name]=$!
}
join() {
    local failed=0
    wait "${beside[$1]}" || failed=$?
    cat "$place/$1.log"
    [ "$failed" = 0 ] || { echo "$1: failed ($failed)" >&2; exit 1; }
}

# A command, and the package to take it from where it is missing.
need() {
    command -v "$1" >/dev/null && return
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends "$2"; } >/dev/null 2>&1 ||
        echo "skipped: $1 is not here and could not be installed (apt-get install $2)"
}

# What the checks need that is not Swift.
tools() {
    if ! python3 -c 'import jsonschema, mcp, schemathesis, standardwebhooks, uvicorn, websockets' 2>/dev/null && [ ! -x .venv/bin/python ]; then
        python3 -m venv .venv || { echo "python3-venv is missing: apt-get install python3-venv" >&2; return 1; }
    fi
    if [ -x .venv/bin/python ]; then
        .venv/bin/pip install --quiet --disable-pip-version-check jsonschema 'mcp==2.3.0' schemathesis==4.32.5 standardwebhooks uvicorn 'websockets>=14'
    fi
    Scripts/foreign_clients.py --install
    need chromium chromium
    need promtool prometheus
}

# The Swift tests that are asked for: what is amiss, and how many there were. Not by `swift test`, of which only one at a time can run.
suites() {
    NO_COLOR=1 "$tests" --testing-library swift-testing "$@" 2>&1 |
        grep -vE '^(◇ |✔ Suite |✔ Test [A-Za-z0-9_]+\(|↳ (Testing Library|Target))'
}

# Simulations take all the time there is, in virtual time: they give way to what watches real processes in real time, which mostly waits.
gently() {
    renice -n 19 -p "$BASHPID" >/dev/null
    "$@"
}

beside tools tools
Scripts/quiet.sh swift build --build-tests
tests=$(echo "$(swift build --show-bin-path)"/*PackageTests.xctest)
CONTRACT_OUT="$contract" suites --skip ProcessTests --skip PropertyTests

beside processes suites --filter ProcessTests
beside simulations gently suites --filter PropertyTests
join tools
if [ -x .venv/bin/python ]; then PATH="$PWD/.venv/bin:$PATH"; fi

# Python's own clients against the daemon: the API by its own document, the WebSocket and the webhooks, as others see them.
beside openapi python3 Scripts/openapi_check.py
# RunPod's clients, which others wrote, against the emulator: they mostly wait.
beside clients python3 Scripts/foreign_clients.py
python3 Scripts/websocket_check.py
python3 Scripts/webhook_check.py
python3 Scripts/examples_check.py
python3 Scripts/mcp_check.py

# The README's JavaScript in a browser.
if command -v chromium >/dev/null; then
    python3 Scripts/browser_check.py
fi

# What /metrics says of a whole fleet, as Prometheus' own checker sees it.
if command -v promtool >/dev/null; then
    Scripts/scrape.py
fi

# RunPod's schema against what the client sends and the emulator answers.
schema=${RUNPOD_SCHEMA:-../shared/runpod/openapi-v2.json}
if [ -e "$schema" ]; then
    python3 Scripts/emulator_schema_check.py "$schema"
    python3 Scripts/validate_contract.py "$schema" "$contract"
else
    echo "skipped: RunPod's schema is not at $schema (set RUNPOD_SCHEMA to check the client and the emulator against it)"
fi
join openapi
join clients
join processes
join simulations
