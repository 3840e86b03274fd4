#!/usr/bin/env python3
"""The golden day of docs/MONEY.md, summed up with decimals: a second opinion that shares no code with the ledger."""
from decimal import Decimal, ROUND_HALF_UP

HOURS = Decimal(720)
ROWS = [  # from, to, compute $/h; None: stopped
    ("00:00:00", "03:12:40", "3.99"), ("03:12:40", "08:30:15", None), ("08:30:15", "12:00:00", "3.99"),
    ("12:00:00", "17:40:00", "4.19"), ("17:40:00", "18:00:00", "4.19"), ("18:00:00", "24:00:00", None),
]


def seconds(clock):
    h, m, s = map(int, clock.split(":"))
    return Decimal(h * 3600 + m * 60 + s)


def main():
    totals = {}
    for start, end, price in ROWS:
        hours = (seconds(end) - seconds(start)) / 3600
        rates = {
            "compute": Decimal(price or 0),
            "volume": 100 * Decimal("0.10" if price else "0.20") / HOURS,
            "container": 50 * Decimal("0.10" if price else "0") / HOURS,
        }
        line = {name: rate * hours for name, rate in rates.items()}
        print(start, end, *(f"{name}={amount:.6f}" for name, amount in line.items()))
        for name, amount in line.items():
            totals[name] = totals.get(name, Decimal(0)) + amount
    rounded = {name: amount.quantize(Decimal("0.000001"), ROUND_HALF_UP) for name, amount in totals.items()}
    print(*(f"{name}={amount}" for name, amount in rounded.items()), f"total={sum(rounded.values())}")
    assert sum(rounded.values()) == Decimal("52.479132"), rounded


if __name__ == "__main__":
    main()
