#!/usr/bin/env python3
"""Writes docs/EVIDENCE.md: what simulations and public traces show, with the commands, seeds, machine and date.

    Scripts/evidence.py BINARY [--seeds N] [--first SEED] [--traces FILE] [--build debug] [--out FILE]

BINARY is a build of controlplane. Without --traces, the regret section says that it was not measured."""
import argparse, json, os, platform, subprocess, sys, time

STARTS = [("1m", 60, 1.34), ("3m", 180, 1.42), ("10m", 600, 1.38)]
RULES = "1m,3m,5m,10m,auto,never"


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
    return f"{os.cpu_count()} CPUs, {model}, {platform.system()} {platform.release()}"


def shown(command):
    return " ".join(["controlplane"] + [os.path.basename(part) if part.startswith("/") else part for part in command[1:]])


def simulations(binary, seeds, first):
    command = [binary, "simulate", "--seeds", str(seeds), "--first", str(first), "--json"]
    result, seconds = run(command)
    years = result["server_seconds"] / (365.25 * 86_400)
    # With no event in n server-years, the rate is below 3/n with 95 % confidence.
    bound = f"below {3 / years:.1f} a server-year with 95 % confidence" if result["false_stops"] == 0 else f"{result['false_stops'] / years:.2f} a server-year"
    money = "not measured" if result.get("money_error") is None else f"{result['money_error'] * 100:.4f} % of ${result['billed_usd']:.2f} billed"
    return [
        "## Simulated fleets", "",
        "Random fleets with faults of the provider, outages, late and wrong answers, and crashes of the daemon, in virtual time. The daemon's",
        "own code runs: client, database, policy and stops. Every fourth fleet learns its idle timeouts.", "",
        "| what | measured |", "|---|---|",
        f"| fleets | {seeds} (seeds {first} to {first + seeds - 1}) |",
        f"| virtual time | {years:.4f} server-years ({result['server_seconds'] / 3600:.0f} server-hours) |",
        f"| restarts and crashes of the daemon | {result['restarts']} |",
        f"| stops | {result['stops']}, and {result['canceled_stops']} canceled in time |",
        f"| false stops | {result['false_stops']}: {bound} |",
        f"| idle servers left on | {result['left_on']} |",
        f"| money error, pods, sum of all differences | {money} |",
        f"| failed seeds | {', '.join(map(str, result['failed_seeds'])) or 'none'} |",
        f"| run time | {seconds:.0f} s |", "",
        f"    {shown(command)}", "",
        "The fleets are made to be hard: half of the pauses end about when the server is stopped. They say more about mistakes than about the",
        "rate in ordinary use.", "",
    ]


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
    parser.add_argument("--seeds", type=int, default=1000)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--traces")
    parser.add_argument("--build", default="release", help="how BINARY was built")
    parser.add_argument("--out", default="docs/EVIDENCE.md")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    version = subprocess.run([binary, "--version"], capture_output=True, text=True).stdout.strip()
    lines = [
        "# Evidence", "",
        "Made by `Scripts/evidence.py`; the numbers in the tables are from the run below.", "",
        f"- Date: {time.strftime('%Y-%m-%d %H:%M UTC', time.gmtime())}",
        f"- Version: {version}, {options.build} build",
        f"- Machine: {machine()}", "",
    ]
    lines += simulations(binary, options.seeds, options.first)
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
