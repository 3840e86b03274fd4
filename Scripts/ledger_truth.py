#!/usr/bin/env python3
"""Sums the emulator's log with fractions, and compares it with what the ledger says. `controlplane simulate --ledger --log FILE` writes both
to FILE.KIND.SEED: `python3 Scripts/ledger_truth.py FILE.KIND.SEED [PERCENT]`."""
import sys
from fractions import Fraction

PERIOD = 720 * 3600 * 10**6


def main(path, percent="0.1"):
    truth, ledger = {}, {}
    for line in open(path, encoding="utf-8"):
        kind, name, *rest = line.split()
        if kind == "span":
            _, start, end, rate = rest
            truth[name] = truth.get(name, Fraction(0)) + Fraction(int(rate) * (int(end) - int(start)), PERIOD)
        else:
            ledger[name] = int(rest[0])
    total, said = sum(truth.values()), sum(ledger.values())
    error = abs(said - total) / total * 100
    worst = max(truth, key=lambda name: abs(ledger.get(name, 0) - truth[name]))
    print(f"log ${float(total) / 1e6:.6f}, ledger ${said / 1e6:.6f}: {float(error):.5f} % off, {len(truth)} servers")
    print(f"worst server {worst}: log {float(truth[worst]):.1f}, ledger {ledger.get(worst, 0)} micro-dollars")
    sys.exit(0 if error < Fraction(percent) else 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
