#!/usr/bin/env bash
# Runs a long command with a progress line, and prints its output only when it fails.
set -euo pipefail
mkdir -p .build
log=.build/last-command.log
started=$SECONDS
[ -d .build/checkouts ] || echo "First build: 4 to 9 minutes on two cores." >&2
"$@" >"$log" 2>&1 &
child=$!
trap 'kill "$child" 2>/dev/null || true' INT TERM
while kill -0 "$child" 2>/dev/null; do
    sleep 1
    if [ -t 2 ]; then
        printf '\r\033[K%s  %ds  %s' "$*" $((SECONDS - started)) "$(tail -n 1 "$log" | cut -c 1-60)" >&2
    elif [ $(((SECONDS - started) % 60)) -eq 59 ]; then
        echo "$*: $((SECONDS - started)) s" >&2
    fi
done
[ -t 2 ] && printf '\r\033[K' >&2
if ! wait "$child"; then
    cat "$log" >&2
    echo "failed after $((SECONDS - started)) s: $*" >&2
    exit 1
fi
