#!/usr/bin/env python3
"""Writes docs/EVIDENCE.md: what simulations and public traces show, with the commands, seeds, machine and date.

    Scripts/evidence.py BINARY [--long-seeds N] [--weeks N] [--minutes N] [--seeds N] [--first SEED] [--traces FILE] [--build debug] [--out FILE]

BINARY is a build of controlplane. The long fleets end after N minutes at the latest; the table says how many ran. Without --traces, the
regret section says that it was not measured."""
import argparse, json, os, platform, subprocess, sys, time

STARTS = [("1m", 60, 1.34), ("3m", 180, 1.42), ("10m", 600, 1.38)]
RULES = "1m,3m,5m,10m,auto,never"
YEAR = 365.25 * 86_400
MENDED = [
    (5858, "A list that stood still after an endpoint's stop made the daemon forget its worker limits.", "What a start restores is kept until a newer list shows other limits."),
    (10728, "One unreadable price made a server's price unknown for an hour.", "The last known price holds, and prices are read again soon."),
    ("15991, 16398", "A rate limit with a window of a day, seen once, held for that day.", "A window that is no longer listed is over."),
    (16492, "A burst of work that stale responses hid was held against the daemon.", "The check counts work from the response that showed it."),
    ("22 (4 weeks)", "A pod that was stopped and started again between two polls counted as on all the time, and so as left on.", "The check counts from its latest start."),
    (7, "A disk shown 1,000 times larger costs more, and was held against the daemon.", "The check leaves out money where a change concerns disks."),
]


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


def rows(result, seconds):
    years, running = (result[name] / YEAR for name in ("server_seconds", "running_seconds"))
    money = "not measured"
    if result.get("money_error") is not None:
        money = f"{result['money_error'] * 100:.4f} % of ${result['billed_usd']:,.2f} billed"
    last = result["first"] + result["seeds"] - 1
    life = f"{result['weeks']} weeks each" if result.get("weeks") else "25 minutes each"
    return [
        "| what | measured |", "|---|---|",
        f"| fleets | {result['seeds']:,} (seeds {result['first']} to {last}), {life} |",
        f"| virtual time | {years:,.3f} server-years, of which the servers ran for {running:,.3f} |",
        f"| polls of an account | {result['passes']:,} |",
        f"| restarts and crashes of the daemon | {result['restarts']:,} |",
        f"| stops | {result['stops']:,}, and {result['canceled_stops']:,} canceled in time |",
        f"| false stops | {result['false_stops']}: {bound(result['false_stops'], years, 'a server-year')}; "
        f"{bound(result['false_stops'], result['stops'] / 1000, 'in 1,000 stops')} |",
        f"| idle servers left on | {result['left_on']} |",
        f"| money error, pods, sum of all differences | {money} |",
        f"| failed seeds | {', '.join(map(str, result['failed_seeds'])) or 'none'} |",
        f"| run time | {seconds:.0f} s |", "",
    ]


def add(sums, result):
    for name, value in result.items():
        if name in ("first", "weeks", "money_error"):
            sums.setdefault(name, value)
        else:
            sums[name] = sums[name] + value if name in sums else value


def simulate(binary, seeds, first, weeks=None, until=None):
    """Runs seeds in parts; with `until` (seconds since 1970), as many parts as end about then."""
    sums, began, part, size = {}, time.time(), first, min(seeds, 8 if weeks else 200)
    error = 0.0
    while part < first + seeds and (until is None or not sums or time.time() < until):
        count = min(size, first + seeds - part)
        command = [binary, "simulate", "--seeds", str(count), "--first", str(part), "--json"]
        result, _ = run(command + (["--weeks", str(weeks)] if weeks else []))
        error += (result.get("money_error") or 0) * result["billed_usd"]
        add(sums, result)
        part += count
    sums["money_error"] = error / sums["billed_usd"] if sums["billed_usd"] else None
    words = ["controlplane", "simulate", "--seeds", str(sums["seeds"]), "--first", str(first)] + (["--weeks", str(weeks)] if weeks else [])
    return rows(sums, time.time() - began) + ["    " + " ".join(words), ""]


def simulations(options):
    """Two kinds of fleets, each with its table."""
    lines = ["## Simulated fleets", ""]
    lines += [
        "Fleets with faults of the provider, outages, late and wrong answers, and crashes of the daemon, in virtual time. The daemon's own code",
        "runs: client, database, policy and stops. After every poll, the true state of the account is compared with what was promised: no busy,",
        "protected, unmanaged or locked server is stopped, nor one whose data a stop would erase; every other idle server is stopped within its",
        "timeout; none is reported as stopped while it runs. Every fourth fleet learns its idle timeouts.", "",
        "### Weeks", "",
        "Two to six pods and up to one endpoint, which people start again and again: minutes in a notebook, hours of a job, days of training. Half of",
        "the pauses end about when the server is stopped. Polls are 5 s to 60 s apart, timeouts 2 to 30 min. Each week has a fault of up to two hours, and",
        "every second week a restart. While all servers are off, busy or never stopped, time jumps to five polls before the next change, so the",
        "number of polls is smaller than the time divided by their distance.", "",
    ]
    began = time.time()
    lines += simulate(options.binary, options.long_seeds, options.first, options.weeks, began + options.minutes * 60 if options.minutes else None)
    lines += ["### Half an hour", "", "Small fleets with a poll every 5 s and no jumps, up to three faults and two restarts in 25 minutes.", ""]
    return lines + simulate(options.binary, options.seeds, options.first)


def mended():
    """What earlier runs found."""
    return [
        "## What failed on the way, and was mended", "",
        "Of 20,000 fleets whose provider and agents send unforeseen data, and of all other seeds that were run, these failed. Tests",
        "repeat them (`aSeedThatOnceFailedHolds`, `weeksPassWithoutAViolation`).", "",
        "| seed | what was wrong | mended |", "|---|---|---|",
    ] + [f"| {seed} | {what} | {mend} |" for seed, what, mend in MENDED] + [""]


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
    parser.add_argument("--seeds", type=int, default=1000, help="fleets of half an hour")
    parser.add_argument("--long-seeds", type=int, default=1000, help="fleets of weeks")
    parser.add_argument("--weeks", type=int, default=26, help="how long each of them lives")
    parser.add_argument("--minutes", type=float, help="stop starting long fleets after this many minutes")
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--traces")
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
