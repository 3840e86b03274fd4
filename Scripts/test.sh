#!/usr/bin/env bash
# Runs every test: the Swift suites, RunPod's schema against the client and the emulator, and independent clients against a daemon.
# usage: test.sh [quick]     quick: only the Swift tests that take less than a second each
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
contract="$work/contract"
mkdir "$contract"
declare -A jobs
# Each job has its own process group.
trap 'for job in "${jobs[@]}"; do kill -- "-$job" 2>/dev/null || true; done; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# Starts a job in the background; `finish NAME` waits for it and prints its output.
start() {
    local name=$1
    shift
    set -m
    "$@" >"$work/$name.log" 2>&1 &
    set +m
    jobs[$name]=$!
}
finish() {
    local failed=0
    wait "${jobs[$1]}" || failed=$?
    cat "$work/$1.log"
    [ "$failed" = 0 ] || { echo "$1: failed ($failed)" >&2; exit 1; }
}

# Installs a package unless its command exists.
need() {
    command -v "$1" >/dev/null && return
    as_root=$([ "$(id -u)" = 0 ] || echo sudo)
    { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends "$2"; } >/dev/null 2>&1 ||
        echo "skipped: $1 is missing and could not be installed (apt-get install $2)"
}

# Installs what the checks need besides Swift.
tools() {
    if ! python3 -c 'import axe_core_python, croniter, jsonschema, mcp, schemathesis, standardwebhooks, uvicorn, websockets' 2>/dev/null && [ ! -x .venv/bin/python ]; then
        python3 -m venv .venv || { echo "python3-venv is missing: apt-get install python3-venv" >&2; return 1; }
    fi
    if [ -x .venv/bin/python ]; then
        .venv/bin/pip install --quiet --disable-pip-version-check axe-core-python croniter jsonschema 'mcp==2.3.0' schemathesis==4.32.5 standardwebhooks uvicorn 'websockets>=14'
    fi
    Scripts/foreign_clients.py --install
    need chromium chromium
    need promtool prometheus
    need tmux tmux
    need zsh zsh
    need fish fish
}

# Runs Swift tests and prints failures and the count. Without `swift test`, which runs one process at a time.
suites() {
    NO_COLOR=1 "$tests" --testing-library swift-testing "$@" 2>&1 |
        grep -vE '^(◇ |✔ Suite |✔ Test [A-Za-z0-9_]+\(|↳ (Testing Library|Target))'
}

# Simulations use all the CPU they get: they yield to tests of real processes in real time, which mostly wait.
gently() {
    renice -n 19 -p "$BASHPID" >/dev/null
    "$@"
}

# The names of the tests with the tag `.long`, as a pattern.
long_tests() {
    local names
    names=$(grep -rlF --include='*.swift' 'tags(.long)' Tests | xargs perl -0777 -ne 'print "$1\n" while /\@Test\(\s*\.tags\(\.long\).*?func (\w+)\(/sg')
    echo "/($(paste -sd'|' <<<"$names"))\("
}

[ "${1-}" = quick ] || start tools tools
Scripts/quiet.sh swift build --build-tests
tests=$(echo "$(swift build --show-bin-path)"/*PackageTests.xctest)
CONTRACT_OUT="$contract" suites --skip ProcessTests --skip PropertyTests --skip "$(long_tests)"
[ "${1-}" != quick ] || exit 0

start processes suites --filter ProcessTests
start simulations gently suites --filter PropertyTests --filter "$(long_tests)"
finish tools
if [ -x .venv/bin/python ]; then PATH="$PWD/.venv/bin:$PATH"; fi

# The pages of the Swift API, without a warning.
start pages Scripts/api_docs.sh

# Independent clients against the daemon: its OpenAPI document, WebSocket, webhooks, examples and MCP.
start openapi python3 Scripts/openapi_check.py
# RunPod's own clients and others against the emulator: they mostly wait.
start clients python3 Scripts/foreign_clients.py
python3 Scripts/websocket_check.py
python3 Scripts/webhook_check.py
python3 Scripts/examples_check.py
python3 Scripts/mcp_check.py
python3 Scripts/doctor_check.py
if command -v tmux >/dev/null; then python3 Scripts/watch_check.py; else echo "skipped: tmux is missing (apt-get install tmux): controlplane watch is not run"; fi
python3 Scripts/deb_check.py
# The agent for pods: size, libraries, memory, and minimal Debian systems.
python3 Scripts/agent_check.py
# Schedules against Python's time zones and croniter.
python3 Scripts/schedule_check.py

# The JavaScript of docs/NOTIFICATIONS.md, in a browser.
if command -v chromium >/dev/null; then
    python3 Scripts/browser_check.py
    python3 Scripts/page_check.py
fi

# /metrics of a whole fleet, checked by Prometheus' own tool.
if command -v promtool >/dev/null; then
    Scripts/scrape.py
    Scripts/monitoring_check.py
fi

# RunPod's schema against the client's requests and the emulator's responses.
schema=${RUNPOD_SCHEMA:-../shared/runpod/openapi-v2.json}
if [ -e "$schema" ]; then
    python3 Scripts/emulator_schema_check.py "$schema"
    python3 Scripts/validate_contract.py "$schema" "$contract"
else
    echo "skipped: RunPod's schema is not at $schema (set RUNPOD_SCHEMA to check the client and the emulator against it)"
fi
finish pages
finish openapi
finish clients
finish processes
finish simulations
