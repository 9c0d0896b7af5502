#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reference_import.sh CSV OUT.db: what an import is measured against. The sqlite3 shell reads the file into a staging table
# of the file's columns, then copies it into the same tables and indexes; FTS5's own unicode61 stands in the place of our
# tokenizer, which the shell does not have. Reviews of a batch are not indexed by a trigger, so the script does that, too.
# Prints the seconds that it took.
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
INSERT INTO import_batch (id, state, file_name, at, first_id, last_id) VALUES (1, 1, 'reference', 0, 1, 100000000);
INSERT INTO review (id, batch_id, line, channel_id, posted_day, title, text, author, rating_value, rating_scale, sentiment,
                    sentiment_origin, source_id, product, verified, content_key, created_at, sort_day, sort_rating, urgency)
SELECT rowid, 1, rowid, 16, date, title, review, author, rating, 1,
       CASE WHEN rating < 3 THEN 2 WHEN rating < 4 THEN 3 ELSE 1 END, 2, review_id, product, verified = 'yes', randomblob(16), 0,
       unixepoch(date) * 1000, (rating - 1) / 4.0, 3 * (1 << 52) - unixepoch(date) * 1000 FROM staging;
INSERT INTO review_fts (rowid, title, text, author, reply) SELECT id, title, text, author, reply FROM review;
COMMIT;
SQL
echo "$(($(date +%s%N) - started))" | awk '{ printf "%.3f\n", $1 / 1e9 }'
