#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reference_orders.sh CSV OUT.db: what an import of purchases is measured against. The sqlite3 shell reads the file into a
# staging table of the file's columns, then makes the customers with their e-mail and copies the orders into the same
# tables and indexes. Prints the seconds that it took.
set -euo pipefail
csv=$1 database=$2
schemas=$(dirname "${BASH_SOURCE[0]}")/../../resources/sql
rm -f "$database" "$database"-wal "$database"-shm
sed "s/tokenize = 'shopbell'/tokenize = 'unicode61'/" "$schemas"/0*.sql | sqlite3 "$database"

started=$(date +%s%N)
sqlite3 "$database" >/dev/null <<SQL
PRAGMA journal_mode = WAL;
PRAGMA cache_size = -56000;
PRAGMA foreign_keys = ON;
.mode csv
.import "$csv" staging
BEGIN;
INSERT INTO import_batch (id, state, kind, file_name, at, first_id, last_id) VALUES (1, 1, 1, 'reference', 0, 1, 100000000);
INSERT INTO customer (name, batch_id, created_at) SELECT "Customer name", 1, 0 FROM staging GROUP BY "Email" ORDER BY min(rowid);
INSERT INTO contact_point (customer_id, kind, value, normalised)
SELECT row_number() OVER (ORDER BY min(rowid)), 1, "Email", lower("Email") FROM staging GROUP BY "Email";
INSERT INTO purchase (id, batch_id, line, customer_id, channel_id, day, amount_minor, currency, order_number, created_at,
                      counts, worth_minor)
SELECT staging.rowid, 1, staging.rowid + 1,
       (SELECT customer_id FROM contact_point WHERE kind = 1 AND normalised = lower("Email")), NULL,
       cast(julianday("Order date") + 0.5 AS INTEGER), cast(round("Total" * 100) AS INTEGER), "Currency", "Order number", 0,
       "Total" > 0, cast(round("Total" * 100) AS INTEGER) FROM staging;
COMMIT;
SQL
echo "$(($(date +%s%N) - started))" | awk '{ printf "%.3f\n", $1 / 1e9 }'
