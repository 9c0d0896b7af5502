#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an invoice file holds, counted in plain Python, and what became of it in a shop file.

    purchase_counts.py FILE.csv [SHOP.shopbell]

The file is one as repeat_metrics.py reads. Prints one JSON object: "file" with the counts of the file, "shop" with those of
the purchases in the shop file that are shown. Standard library only.
"""
import collections
import csv
import json
import sqlite3
import sys

sys.dont_write_bytecode = True  # The folder of the sources stays as it is.
from repeat_metrics import invoices

CREDIT_NOTE = 5  # PurchaseStatus


def counts_of_file(path):
    found = invoices(path)
    credit = {number for number in found if number[:1].upper() == "C"}
    kinds = collections.defaultdict(set)
    for number, (_, _, customer) in found.items():
        if customer:
            kinds[customer].add(number[:1].upper() if number[:1].isalpha() else "")
    lines = collections.Counter()
    negative = 0
    with open(path, encoding="latin-1", newline="") as rows:
        for row in csv.DictReader(rows):
            lines[tuple(row.values())] += 1
            if row["InvoiceNo"].strip()[:1].upper() != "C" and float(row["Quantity"]) < 0:
                negative += 1
    return {
        "records": sum(lines.values()),
        "invoices": len(found),
        "credit_notes": len(credit),
        "adjustments": sum(number[:1].upper() == "A" for number in found),
        "zero_totals": sum(pence == 0 for pence, _, _ in found.values()),
        "negative_lines_outside_credit": negative,
        "customers_with_only_credit": sum(each == {"C"} for each in kinds.values()),
        "equal_lines": sum(count - 1 for count in lines.values()),
    }


def counts_of_shop(path):
    shop = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def number(sql):
        return shop.execute(sql).fetchone()[0]

    return {
        "purchases": number("SELECT count(*) FROM purchase"),
        "credit_notes": number(f"SELECT count(*) FROM purchase WHERE status = {CREDIT_NOTE}"),
        "zero_totals": number("SELECT count(*) FROM purchase WHERE amount_minor = 0"),
        "counting": number("SELECT sum(counts) FROM purchase"),
        "counting_but_not_above_zero": number("SELECT count(*) FROM purchase WHERE counts = 1 AND amount_minor <= 0"),
        "customers_with_only_credit": number(
            f"SELECT count(*) FROM (SELECT customer_id FROM purchase WHERE customer_id IS NOT NULL GROUP BY customer_id "
            f"HAVING min(status) = {CREDIT_NOTE})"),
        "items": number("SELECT count(*) FROM purchase_item"),
    }


def main(path, shop=None):
    answer = {"file": counts_of_file(path)}
    if shop:
        answer["shop"] = counts_of_shop(shop)
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
