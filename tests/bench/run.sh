#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/run.sh BUILD-FOLDER [--quick]: measures the built program on made-up shops of 10,000, 100,000 and 1,000,000
# reviews and writes tests/bench/RESULTS.md. With --quick not the million, and nothing is written. Needs 6 GB of disk at
# $TMPDIR and about ten minutes; nothing else should run meanwhile.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "${1:-$here/../../build/release}" && pwd)
bench=$build/tests/bench
sizes=(10000 100000 1000000)
[ "${2:-}" != --quick ] || sizes=(10000 100000)
export QT_QPA_PLATFORM=offscreen TZ=Europe/London LC_ALL=C.UTF-8 QT_LOGGING_RULES='*.debug=false'

folder=$(mktemp -d "${TMPDIR:-/tmp}/shopbell-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
export HOME=$folder
figures=$folder/figures
load=$(cut -d ' ' -f 1-3 /proc/loadavg)

say() { printf '==> %s\n' "$*" >&2; }
measure() { "$@" | tee -a "$figures" >&2; }
started_now() { SHOPBELL_STARTED=$(date +%s%N) "$@"; }
# The median of five starts; the first one warms the caches up and is not counted.
start_of() { # NAME ROWS REFERENCE REFERENCE-NAME COMMAND...
    local name=$1 rows=$2 reference=$3 of=$4 times
    shift 4
    started_now "$@" >/dev/null
    times=$(for _ in 1 2 3 4 5; do started_now "$@" | cut -f 3; done | sort -n | sed -n 3p)
    printf '%s\t%s\t%s\tms\t%s\t%s\n' "$name" "$rows" "$times" "$reference" "$of" | tee -a "$figures" >&2
    start_median=$times
}

start_of "start: an empty window" 0 0 "" "$bench/bench_window" empty
empty_start=$start_median
for rows in "${sizes[@]}"; do
    say "$rows reviews"
    csv=$folder/$rows.csv shop=$folder/$rows.shopbell
    "$bench/makereviews" "$rows" "$csv"
    reference=$("$here/reference_import.sh" "$csv" "$folder/reference.db")
    rm -f "$folder"/reference.db*
    measure "$bench/bench_import" "$csv" "$shop" "$reference"
    measure "$bench/bench_import" "$csv" "$folder/drafts.shopbell" "$reference" --drafts
    rm -f "$folder"/drafts.shopbell*
    start_of "start: the first reviews are painted" "$rows" "$empty_start" "an empty window" "$bench/bench_window" start "$shop" "$rows"
    measure "$bench/bench_find" "$shop" "$rows"
    measure "$bench/bench_window" scroll "$shop" "$rows"
done
say "50,000 reviews, taken back"
"$bench/makereviews" 50000 "$folder/50000.csv"
"$bench/bench_import" "$folder/50000.csv" "$folder/50000.shopbell" 0 | sed -n 's/^undo an import\t/undo an import of 50,000\t/p' |
    cut -f 1-4 | tee -a "$figures" >&2
say "100,000 reviews come into a shop that is open"
"$bench/makereviews" 100001 "$folder/new.csv"
sed -i '2,$s/^r/new/' "$folder/new.csv"
measure "$bench/bench_window" import "$folder/100000.shopbell" 100000 "$folder/new.csv"

[ "${2:-}" != --quick ] || { awk -f "$here/report.awk" "$figures"; exit 0; }
{
    cat <<HEAD
# Measured

By \`./dev bench\`, which runs \`tests/bench/run.sh build/release\` on reviews that \`makereviews\` makes: one in ten Chinese,
one in five with a line break inside. A time in brackets is its ratio to the reference of the same run; growth is the way
from 10,000 to 1,000,000. $(nproc) cores ($(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1)), $(sed -n 's/^MemTotal: *\([0-9]*\).*/\1/p' /proc/meminfo | awk '{ printf "%.0f", $1 / 1048576 }') GiB of memory,
load before the run $load.

HEAD
    awk -f "$here/report.awk" "$figures"
} >"$here/RESULTS.md"
say "Written: tests/bench/RESULTS.md"
