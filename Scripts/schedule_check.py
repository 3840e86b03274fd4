#!/usr/bin/env python3
"""Compares the edges of schedules with Python's zoneinfo and croniter, as a second opinion.

usage: schedule_check.py [--rules N] [--cron N] [--seed N] [PROGRAM]

Every transition of N random rules in each zone over two years, and N random cron expressions in UTC over a year, as `controlplane schedule
test` prints them. PROGRAM is the controlplane to test; the debug build by default. croniter comes from PyPI; without it, cron is skipped.
"""
import argparse
import datetime as dt
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import zoneinfo

from daemon import PROGRAM

ZONES = [
    "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Casablanca", "Antarctica/Troll",
    "America/Santiago", "Pacific/Apia", "UTC",
]
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
FROM, UNTIL = dt.date(2026, 1, 1), dt.date(2028, 1, 1)
UTC = dt.timezone.utc


def instant(zone, day, minute, last):
    """The moment that a wall time means: in a gap the first moment after it; shown twice, the first or the last one."""
    wall = dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minute)
    found = set()
    for fold in (0, 1):
        moment = wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) == wall:
            found.add(moment)
    if found:
        return max(found) if last else min(found)
    before, after = wall.replace(tzinfo=UTC) - dt.timedelta(days=1), wall.replace(tzinfo=UTC) + dt.timedelta(days=1)
    old = before.astimezone(zone).utcoffset()
    while after - before > dt.timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after


def clock(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


def random_rule(rng):
    first, last = rng.randrange(7), rng.randrange(7)
    days = [DAYS[(first + i) % 7] for i in range((last - first) % 7 + 1)]
    # Times around the changes of the clock come often.
    start = rng.choice([rng.randrange(1440), rng.randrange(0, 240)])
    end = rng.choice([rng.randrange(1441), rng.randrange(0, 240), start])
    rule = {"days": f"{DAYS[first]}-{DAYS[last]}", "from": clock(start), "to": clock(end)}
    weekday = None
    if rng.random() < 0.25:
        weekday = rng.randrange(7)
        rule["to"] = f"{DAYS[weekday]} {clock(end)}"
    mode = rng.choice(["keep_on", "stop_unless_busy", "start_at"])
    rule["mode"] = mode
    if mode == "stop_unless_busy":
        rule["after_seconds"] = rng.choice([60, 300, 600])
    return rule, (set(days), start, end, weekday)


def windows(zone, rule, parts):
    days, start, end, weekday = parts
    day = FROM - dt.timedelta(days=12)
    while day < UNTIL + dt.timedelta(days=2):
        if DAYS[day.weekday()] in days:
            if weekday is None:
                ahead = 1 if end <= start else 0
            else:
                ahead = (weekday - day.weekday()) % 7
                if ahead == 0 and end <= start:
                    ahead = 7
            a = instant(zone, day, start, last=False)
            b = instant(zone, day + dt.timedelta(days=ahead), end, last=True)
            if b > a:
                yield a, b, rule["mode"], rule.get("after_seconds")
        day += dt.timedelta(days=1)


def expected_edges(zone, rules):
    """Every change of what applies, and every start, from FROM on and before UNTIL."""
    spans = sorted((w for rule, parts in rules for w in windows(zone, rule, parts)), key=lambda w: w[0])
    first, last = instant(zone, FROM, 0, False), instant(zone, UNTIL, 0, False)
    strength = lambda w: 10**9 if w[2] != "stop_unless_busy" else w[3]
    word = lambda w: None if w is None else ("keep_on", None) if w[2] != "stop_unless_busy" else (w[2], w[3])
    edges, before = {}, "unknown"
    open_spans, upcoming = [], 0
    for moment in sorted({t for w in spans for t in w[:2]} | {first}):
        while upcoming < len(spans) and spans[upcoming][0] <= moment:
            open_spans.append(spans[upcoming])
            upcoming += 1
        open_spans = [w for w in open_spans if w[1] > moment]
        now = word(max(open_spans, key=strength, default=None))
        starts = any(w[0] == moment and w[2] == "start_at" for w in open_spans)
        if first <= moment < last and (now != before and not (before == "unknown") or starts):
            edges[moment] = now[0] if now else None
        before = now
    return edges


def run(program, definitions, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(definitions, file)
        file.flush()
        command = [program, "schedule", "test", "--file", file.name, "--json", *options]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def moment(text):
    return dt.datetime.fromisoformat(text.replace("Z", "+00:00"))


def check_zones(program, count, rng):
    total = wrong = 0
    for name in ZONES:
        zone = zoneinfo.ZoneInfo(name)
        cases = [[random_rule(rng) for _ in range(rng.choice([1, 1, 2, 3]))] for _ in range(count)]
        definitions = [
            {"name": f"r{i}", "tag": "t", "time_zone": name, "rules": [rule for rule, _ in rules]} for i, rules in enumerate(cases)
        ]
        answers = run(program, definitions, "--from", str(FROM), "--until", str(UNTIL), "--count", "10000")
        for rules, answer in zip(cases, answers):
            wanted = expected_edges(zone, rules)
            got = {moment(edge["at"]): edge.get("mode") for edge in answer}
            # A start is an edge of its own; both mean that the server stays on.
            got = {at: "keep_on" if mode == "start_at" else mode for at, mode in got.items()}
            total += len(wanted)
            if got != wanted:
                wrong += 1
                different = sorted(at for at in wanted.keys() | got.keys() if wanted.get(at, "-") != got.get(at, "-"))[:4]
                print(f"{name}: {[rule for rule, _ in rules]}")
                for at in different:
                    print(f"  {at}: zoneinfo {wanted.get(at, 'none')}, controlplane {got.get(at, 'none')}")
    print(f"zones: {len(ZONES)} zones, {count} schedules each, {total} transitions over two years, {wrong} schedules differ")
    return wrong


def random_field(rng, low, high, star):
    kind = rng.random()
    if kind < star:
        return "*"
    if kind < star + 0.1:
        return f"*/{rng.randrange(2, max(3, (high - low) // 2))}"
    parts = []
    for _ in range(rng.choice([1, 1, 1, 2])):
        a = rng.randrange(low, high + 1)
        b = rng.randrange(a, high + 1)
        # croniter takes a range of one value such as 5-5 for all values; cron takes it for that value.
        parts.append(f"{a}" if a == b else rng.choice([f"{a}", f"{a}-{b}", f"{a}-{b}/{rng.randrange(1, 5)}"]))
    return ",".join(parts)


def random_cron(rng):
    minute = rng.choice([str(rng.randrange(60)), f"{rng.randrange(30)},{rng.randrange(30, 60)}", "*/30"])
    hour = rng.choice([random_field(rng, 0, 23, 0.2), str(rng.randrange(24))])
    weekday = random_field(rng, 0, 6, 0.4)
    if rng.random() < 0.2:
        weekday = rng.choice(["mon-fri", "sun", "sat,sun", "7", "5-7", "mon,wed,fri"])
    return f"{minute} {hour} {random_field(rng, 1, 31, 0.5)} {random_field(rng, 1, 12, 0.6)} {weekday}"


def check_cron(program, count, rng):
    try:
        from croniter import croniter
    except ImportError:
        print("skipped: croniter is not installed (pip install croniter)")
        return 0
    expressions = [random_cron(rng) for _ in range(count)]
    definitions = [
        {"name": "c", "tag": "t", "time_zone": "UTC", "rules": [{"cron": text, "mode": "start_at"}]} for text in expressions
    ]
    start, end, most = dt.datetime(2026, 1, 1, tzinfo=UTC), dt.datetime(2027, 1, 1, tzinfo=UTC), 300
    total = wrong = 0
    for first in range(0, count, 500):
        part = definitions[first:first + 500]
        answers = run(program, part, "--from", "2026-01-01", "--until", "2027-01-01", "--count", str(most))
        for text, answer in zip(expressions[first:], answers):
            got = [moment(edge["at"]) for edge in answer]
            iterator = croniter(text, start - dt.timedelta(seconds=1), implement_cron_bug=True)
            wanted = []
            while len(wanted) < most:
                try:
                    at = iterator.get_next(dt.datetime)
                except Exception:
                    break
                if at >= end:
                    break
                wanted.append(at)
            total += len(wanted)
            if got != wanted:
                wrong += 1
                print(f"cron {text}: croniter {[str(t) for t in wanted[:3]]}, controlplane {[str(t) for t in got[:3]]}")
    print(f"cron: {count} expressions, {total} moments in a year, {wrong} expressions differ")
    return wrong


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--rules", type=int, default=25)
    parser.add_argument("--cron", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("program", nargs="?")
    options = parser.parse_args()
    program = options.program or str(PROGRAM)
    rng = random.Random(options.seed)
    sys.exit(1 if check_zones(program, options.rules, rng) + check_cron(program, options.cron, rng) else 0)


if __name__ == "__main__":
    main()
