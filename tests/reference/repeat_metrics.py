#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who comes back, worked out a second time from an invoice file, in plain Python and by another way than the program.

    repeat_metrics.py FILE.csv LAST-DAY

The file has a line for each item: InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country.
Prints one JSON object that the figures of `shopbell-cli stats` are compared with. Standard library only.
"""
import calendar
import csv
import datetime
import decimal
import json
import statistics
import sys

WINDOWS = (30, 60, 90, 180, 360)


def invoices(path):
    """Total in pence, day and customer of every invoice; several lines are one purchase."""
    found = {}
    with open(path, encoding="latin-1", newline="") as lines:
        for line in csv.DictReader(lines):
            number = line["InvoiceNo"].strip()
            product = decimal.Decimal(line["Quantity"]) * decimal.Decimal(line["UnitPrice"]) * 100
            pence = int(product.quantize(decimal.Decimal(1), decimal.ROUND_HALF_UP))
            if number not in found:
                day = datetime.date.fromisoformat(line["InvoiceDate"].strip()[:10])
                found[number] = [0, day, line["CustomerID"].strip()]
            found[number][0] += pence
    return found


def occasions(found, last_day):
    """Days on which a known customer bought something, by customer. C is a credit note, A an adjustment of accounts."""
    days = {}
    for number, (pence, day, customer) in found.items():
        counts = number[:1].upper() not in ("C", "A") and pence > 0
        if customer and counts and day <= last_day:
            days.setdefault(customer, set()).add(day)
    return {customer: sorted(all_days) for customer, all_days in days.items()}


def month_of(day):
    return day.year * 12 + day.month - 1


def first_day(month):
    return datetime.date(month // 12, month % 12 + 1, 1)


def end_of(month):
    start = first_day(month)
    return start.replace(day=calendar.monthrange(start.year, start.month)[1])


def point(month, value, n, complete):
    return {"from": first_day(month).isoformat(), "to": end_of(month).isoformat(), "value": value, "n": n,
            "complete": complete}


def repeat_purchases(days, months, last_day, window):
    points = []
    for month in months:
        newcomers = [each for each in days.values() if month_of(each[0]) == month]
        again = [each for each in newcomers if any(0 < (day - each[0]).days <= window for day in each)]
        value = len(again) / len(newcomers) if newcomers else None
        over = end_of(month) + datetime.timedelta(days=window) <= last_day
        points.append(point(month, value, len(newcomers), over))
    return points


def cohorts(days, months, last_day, kind):
    table = {}
    for month in months:
        newcomers = [each for each in days.values() if month_of(each[0]) == month]
        points = []
        for later in range(month, month_of(last_day) + 1):
            if later == month:
                hits = len(newcomers)
            elif kind == "returning":
                hits = sum(any(month_of(day) == later for day in each) for each in newcomers)
            elif kind == "repurchase":
                hits = sum(any(month_of(day) <= later for day in each[1:]) for each in newcomers)
            else:
                hits = sum(sum(month_of(day) <= later for day in each[1:]) for each in newcomers)
            value = hits / len(newcomers) if newcomers else None
            points.append(point(later, value, len(newcomers), end_of(later) <= last_day))
        table[first_day(month).isoformat()[:7]] = points
    return table


def purchase_gap(days, months, last_day):
    gaps = [(month_of(after), (after - before).days)
            for each in days.values() for before, after in zip(each, each[1:])]
    points = []
    for month in months:
        ending = [gap for at, gap in gaps if at == month]
        points.append(point(month, statistics.median(ending) if ending else None, len(ending),
                            end_of(month) <= last_day))
    pooled = [gap for _, gap in gaps]
    return {"n": len(gaps), "overall": {"value": statistics.median(pooled) if pooled else None, "n": len(pooled)},
            "points": points}


def purchase_frequency(days, months, last_day):
    points = []
    for month in months:
        visits = [sum(month_of(day) == month for day in each) for each in days.values()]
        people = sum(count > 0 for count in visits)
        points.append(point(month, sum(visits) / people if people else None, people, end_of(month) <= last_day))
    visits = sum(len(each) for each in days.values())
    return {"n": len(days), "overall": {"value": visits / len(days) if days else None, "n": len(days)},
            "points": points}


def main(path, last):
    last_day = datetime.date.fromisoformat(last)
    days = occasions(invoices(path), last_day)
    first = min(each[0] for each in days.values())
    months = range(month_of(first), month_of(last_day) + 1)
    answer = {
        "repeat-purchases": {str(window): repeat_purchases(days, months, last_day, window) for window in WINDOWS},
        "cohorts": {kind: cohorts(days, months, last_day, kind)
                    for kind in ("returning", "repurchase", "repeat-orders")},
        "purchase-gap": purchase_gap(days, months, last_day),
        "purchase-frequency": purchase_frequency(days, months, last_day),
    }
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
