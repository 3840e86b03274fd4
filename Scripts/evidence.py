#!/usr/bin/env python3
"""Writes docs/EVIDENCE.md: what simulations and public traces show, with the commands, seeds, machine and date.

    Scripts/evidence.py BINARY [--years N] [--long-years N] [--minutes N] [--seeds N] [--first SEED] [--jobs N] [--traces FILE]
                        [--elsewhere FILE] [--build debug] [--out FILE]

BINARY is a build of controlplane. The decisions alone run for --years server-years, the whole daemon for --long-years; each ends after
--minutes at the latest, and the tables say how much ran; --jobs parts at a time. --elsewhere has runs of the whole daemon on another machine, in
place of runs here: {"machine": TEXT, "weeks": {"seconds": N, "parts": [RESULT]}, "half_hours": {…}} with the output of each
`controlplane simulate --json`. Without --traces, the regret section says that it was not measured. What failed
in earlier runs, and which broken guards the checks found, is in Scripts/evidence.json."""
import argparse, concurrent.futures, json, os, pathlib, platform, subprocess, sys, time

STARTS = [("1m", 60, 1.34), ("3m", 180, 1.42), ("10m", 600, 1.38)]
RULES = "1m,3m,5m,10m,auto,never"
YEAR = 365.25 * 86_400
DATA = json.loads((pathlib.Path(__file__).parent / "evidence.json").read_text())


def run(command):
    began = time.time()
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode not in (0, 1) or not result.stdout.strip():
        sys.exit(f"{' '.join(command)} failed with {result.returncode}: {result.stderr.strip()[:300]}")
    return json.loads(result.stdout), time.time() - began


def machine():
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo") as file:
            model = next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{os.cpu_count()} CPUs, {model}, {platform.system()}"


def shown(command):
    return " ".join(["controlplane"] + [os.path.basename(part) if part.startswith("/") else part for part in command[1:]])


def bound(events, amount, unit):
    """With no event in `amount`, the rate is below 3/amount with 95 % confidence (the rule of three)."""
    if amount <= 0:
        return "not measured"
    if events == 0:
        return f"below {3 / amount:.3g} {unit} with 95 % confidence"
    return f"{events / amount:.3g} {unit}"


def rows(result, seconds, machine=None):
    years, running = (result[name] / YEAR for name in ("server_seconds", "running_seconds"))
    last = result["first"] + result["seeds"] - 1
    life = f"{result['weeks']} weeks each" if result.get("weeks") else "25 minutes each"
    alone = result.get("decisions", False)
    lines = [
        "| what | measured |", "|---|---|",
        f"| {'accounts' if alone else 'fleets'} | {result['seeds']:,} (seeds {result['first']} to {last}), {life} |",
        f"| virtual time | {years:,.3f} server-years, of which the servers ran for {running:,.3f} |",
        f"| polls of {'a server' if alone else 'an account'} | {result['passes']:,} |",
        f"| restarts and crashes of the daemon | {result['restarts']:,} |",
        f"| stops | {result['stops']:,}" + ("" if alone else f", and {result['canceled_stops']:,} canceled in time") + " |",
        f"| false stops | {result['false_stops']}: {bound(result['false_stops'], years, 'a server-year')}; "
        f"{bound(result['false_stops'], result['stops'] / 1000, 'in 1,000 stops')} |",
        f"| idle servers left on | {result['left_on']} |",
    ]
    if alone:
        lines.append(f"| reported as stopped while running | {result['false_reports']} |")
    else:
        money = "not measured"
        if result.get("money_error") is not None:
            money = f"{result['money_error'] * 100:.4f} % of ${result['billed_usd']:,.2f} billed"
        lines.append(f"| money error, pods, sum of all differences | {money} |")
    return lines + [
        f"| failed seeds | {', '.join(map(str, result['failed_seeds'])) or 'none'} |",
        f"| run time | {seconds:.0f} s{', on ' + machine if machine else ''} |", "",
    ]


def failed(result):
    """What each failed seed broke, in the words of the check."""
    if not result["failures"]:
        return []
    unexamined = "A failed seed may be a fault of the code or of the check. The list at the end has those that were examined."
    return [unexamined, ""] + [f"- Seed {one['seed']}: {one['violation']}" for one in result["failures"]] + [""]


def add(sums, result):
    for name, value in result.items():
        if name in ("first", "weeks", "money_error", "decisions"):
            sums.setdefault(name, value)
        elif value is not None:
            sums[name] = sums[name] + value if name in sums else value


def summed(parts):
    sums, error = {}, 0.0
    for result in parts:
        error += (result.get("money_error") or 0) * (result.get("billed_usd") or 0)
        add(sums, result)
    sums["money_error"] = error / sums["billed_usd"] if sums.get("billed_usd") else None
    return sums


def told(kind, parts, seconds, machine=None):
    """The table of some runs, what failed in them, and the command that repeats them."""
    sums = summed(parts)
    words = ["controlplane", "simulate", "--seeds", str(sums["seeds"]), "--first", str(sums["first"])] + kind
    return rows(sums, seconds, machine) + failed(sums) + ["    " + " ".join(words), ""]


def simulate(options, kind, part, most=None, years=None, minutes=None):
    """Runs seeds in parts: `most` of them, or until `years` server-years have passed; after `minutes`, no part begins."""
    began, parts, passed = time.time(), {}, 0.0
    firsts = iter(range(options.first, options.first + most if most else 1 << 40, part))

    def one(first):
        count = part if most is None else min(part, options.first + most - first)
        return first, run([options.binary, "simulate", "--seeds", str(count), "--first", str(first), "--json"] + kind)[0]

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        open_runs = set()
        while True:
            late = minutes is not None and parts and time.time() - began > minutes * 60
            while not late and len(open_runs) < options.jobs and (years is None or passed < years * YEAR):
                first = next(firsts, None)
                if first is None:
                    break
                open_runs.add(pool.submit(one, first))
            if not open_runs:
                break
            done, open_runs = concurrent.futures.wait(open_runs, return_when=concurrent.futures.FIRST_COMPLETED)
            for ended in done:
                first, result = ended.result()
                parts[first] = result
                passed += result["server_seconds"]
    return told(kind, [parts[first] for first in sorted(parts)], time.time() - began)


def elsewhere(options, name, kind):
    """The runs of another machine; `None`: there are none."""
    if not options.elsewhere:
        return None
    data = json.loads(pathlib.Path(options.elsewhere).read_text())
    return told(kind, data[name]["parts"], data[name]["seconds"], data["machine"])


def simulations(options):
    """Three kinds of runs, each with its table."""
    lines = ["## Simulated fleets", ""]
    lines += [
        "Servers with work, people, faults of the provider, late and wrong answers, and crashes of the daemon, in virtual time. The true state is",
        "compared with what was promised: no busy, protected, leased, unmanaged or locked server is stopped, nor one whose data a stop would",
        "erase; every other idle server is stopped within its timeout and what its faults excuse; none is reported as stopped while it runs.",
        "Every fourth fleet learns its idle timeouts. Three kinds of runs cover different code:", "",
        "| code | decisions alone | weeks | half an hour |", "|---|---|---|---|",
        "| signals, idle clock, timeouts, learned timeouts, warnings, holds, stops and their retries, what a restart recovers | yes | yes | yes |",
        "| agents' reports, people's leases, protections and postponements, clocks that are set | yes | no | no |",
        "| the client with its JSON, limits and retries; the database; the loops; the ledger; endpoints; missing servers | no | yes | yes |",
        "| schedules, budgets, pre-stop commands, the API | no | no | no |", "",
        "What no run covers has its own tests.", "",
        "### Decisions alone", "",
        "One to four pods, which people start again and again: minutes of work, hours, days. Half of the pauses end about when the server is",
        "stopped. `DecisionCore` runs the daemon's own types (`TrackedServer`, `StopMachine`, `IdlePolicy` and all below them); only the order of",
        "calls is its own. Each pod has a fault of half a minute to two hours about once a week, and at every fifth end of work, where a stop",
        "is decided (`ReadingFault.Kind`): readings that are missing, impossible or in another unit, old answers, replicas that disagree,",
        "stops that fail, are lost or come late, a database that cannot be written. The process ends about every second week, sometimes in",
        "the middle of a step, or with another clock. The check knows the true work of each pod and no rule but the promised timeout. Time",
        "jumps while a pod is off or busy.", "",
    ]
    lines += simulate(options, ["--weeks", "104", "--decisions"], 25, years=options.years, minutes=options.minutes)
    lines += broken()
    lines += [
        "### Weeks", "",
        "The whole daemon: two to six pods and up to one endpoint. Polls are 5 s to 60 s apart, timeouts 2 to 30 min. Each week has a fault of up",
        "to two hours, and every second week a restart. While all servers are off, busy or never stopped, time jumps to five polls before the",
        "next change, so the number of polls is smaller than the time divided by their distance.", "",
    ]
    weeks = ["--weeks", "4"]
    lines += elsewhere(options, "weeks", weeks) or simulate(options, weeks, 16, years=options.long_years, minutes=options.minutes)
    lines += ["### Half an hour", "", "The whole daemon, with a poll every 5 s and no jumps, up to three faults and two restarts in 25 minutes.", ""]
    return lines + (elsewhere(options, "half_hours", []) or simulate(options, [], 50, most=options.seeds))


def broken():
    """Which guards were removed, and whether the decisions alone then failed."""
    rows = DATA["broken"]
    if not rows:
        return []
    found = sum(1 for row in rows if row["found"])
    return [
        f"Whether the check can fail: {len(rows)} guards of the code were broken, one at a time, in earlier runs. {found} of them were found, each within",
        f"{DATA['broken_years']} server-years, some by an earlier version of the check. The other {len(rows) - found} were not found in about {DATA['unfound_years']} server-years each.",
        "So these runs are no evidence for those guards; their own tests are (`make guards`). Some have a second guard behind them: protection, locks",
        "and ownership are read again right before a request. For the others the reason was not examined. `Scripts/evidence.json` has the edits.", "",
        "| broken | found after | what the check said |", "|---|---|---|",
    ] + [
        f"| {row['what']} | {row['found'] or 'not found'} | {row.get('said', row.get('why', ''))} |" for row in rows
    ] + [""]


def mended():
    """What earlier runs found."""
    return [
        "## What failed on the way, and was mended", "",
        "Of 20,000 fleets whose provider and agents send unforeseen data, and of all other seeds that were run, these failed. Tests",
        "repeat them (`aSeedThatOnceFailedHolds`, `weeksPassWithoutAViolation`).", "",
        "| seed | what was wrong | mended |", "|---|---|---|",
    ] + [f"| {row['seed']} | {row['what']} | {row['mended']} |" for row in DATA["mended"]] + [""] + still_open()


def still_open():
    """What earlier runs found and nobody mended yet."""
    rows = DATA.get("open", [])
    return ["Known, and not mended:", ""] + [f"- {row['seed']}: {row['what']}" for row in rows] + [""] if rows else []


def regret(binary, traces):
    lines = [
        "## Learned idle timeouts on public request traces", "",
        "Regret is the idle time that is paid, plus a start for each stop that work followed, divided by the cost with the future known.", "",
    ]
    if not traces:
        return lines + ["Not measured in this run: no traces were given (`--traces FILE`).", ""]
    rows, last = {}, 0
    for text, seconds, _ in STARTS:
        command = [binary, "backtest", "--from", traces, "--timeout", RULES, "--start-time", text, "--minimum-timeout", "0s", "--json"]
        result, took = run(command)
        last = max(last, took)
        for line in result["timeouts"]:
            rows.setdefault(line["timeout"], []).append(line["times_the_optimum"])
    lines += [
        "The requests are half of those in `lora_request_trace` of Alibaba's GenTD26 (`cluster-trace-v2026-GenAI`): image generation by model",
        "version, over 23 days.", "",
        f"{result['servers']} servers, {result['rows']} rows, {result['idle_gaps']} idle times.", "",
        "| idle timeout | " + " | ".join(f"a start costs {seconds} s" for _, seconds, _ in STARTS) + " |",
        "|---|" + "---|" * len(STARTS),
    ]
    lines += [f"| {name} | " + " | ".join(f"{value:.3f}" for value in values) + " |" for name, values in rows.items()]
    limits = " / ".join(str(limit) for _, _, limit in STARTS)
    met = all(value <= limit for value, (_, _, limit) in zip(rows["auto"], STARTS))
    return lines + [
        "", f"The limits for `auto` are {limits}: {'met' if met else 'NOT met'}. One replay took at most {last:.2f} s.", "",
        f"    {shown(command)}", "",
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--years", type=float, default=10_000, help="server-years of the decisions alone")
    parser.add_argument("--long-years", type=float, default=100, help="server-years of the whole daemon")
    parser.add_argument("--minutes", type=float, help="begin nothing new in either of them after this many minutes")
    parser.add_argument("--seeds", type=int, default=200, help="fleets of half an hour")
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="parts that run at a time")
    parser.add_argument("--traces")
    parser.add_argument("--elsewhere", help="runs of the whole daemon on another machine")
    parser.add_argument("--build", default="release", help="how BINARY was built")
    parser.add_argument("--out", default="docs/EVIDENCE.md")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    version = subprocess.run([binary, "--version"], capture_output=True, text=True).stdout.strip()
    lines = [
        "# Evidence", "",
        "Made by `Scripts/evidence.py`; the numbers in the tables are from the run below, the list of what was mended is of earlier runs.", "",
        f"- Date: {time.strftime('%Y-%m-%d %H:%M UTC', time.gmtime())}",
        f"- Version: {version}, {options.build} build",
        f"- Machine: {machine()}",
        "- Command: `Scripts/evidence.py " + " ".join(os.path.basename(word) if "/" in word else word for word in sys.argv[1:]) + "`", "",
    ]
    options.binary = binary
    lines += simulations(options)
    lines += mended()
    lines += regret(binary, options.traces)
    lines += [
        "## Other checks", "",
        "- `make test` runs 200 random fleets and 2,000 fleets whose provider and agents send unforeseen data; a failing seed is printed with",
        "  the fewest changes that break something. [FAILURE-MODES.md](FAILURE-MODES.md) lists what such runs found, with the tests that keep",
        "  it mended.",
        "- [PERFORMANCE.md](PERFORMANCE.md) has times and sizes.", "",
    ]
    with open(options.out, "w") as file:
        file.write("\n".join(lines))
    print(f"wrote {options.out}")


if __name__ == "__main__":
    main()
