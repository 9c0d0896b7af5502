#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/run.sh BUILD-FOLDER [--quick] [reviews|purchases]: measures the built program on made-up shops of 10,000,
# 100,000 and 1,000,000 reviews, then of as many purchases of a tenth as many customers, and writes tests/bench/RESULTS.md;
# with a word only the one or the other part of it. With --quick not the million, and nothing is written. Needs 6 GB of
# disk at $TMPDIR and about fifteen minutes; nothing else should run meanwhile.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "${1:-$here/../../build/release}" && pwd)
bench=$build/tests/bench
shift $(($# > 0 ? 1 : 0))
sizes=(10000 100000 1000000) parts="reviews purchases" quick=no
for word in "$@"; do
    case $word in
    --quick) sizes=(10000 100000) quick=yes ;;
    reviews | purchases) parts=$word ;;
    *) echo "run.sh: what is $word?" >&2 && exit 2 ;;
    esac
done
export QT_QPA_PLATFORM=offscreen TZ=Europe/London LC_ALL=C.UTF-8 QT_LOGGING_RULES='*.debug=false'

folder=$(mktemp -d "${TMPDIR:-/tmp}/shopbell-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
export HOME=$folder
figures=$folder/figures results=$here/RESULTS.md
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

measure_reviews() {
    local rows csv shop reference
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
}

measure_purchases() {
    local rows csv shop reference
    for rows in "${sizes[@]}"; do
        say "$rows purchases"
        csv=$folder/orders.csv shop=$folder/sample.shopbell
        rm -f "$shop"* "$folder"/orders.*
        "$bench/makeorders" "$rows" "$csv"
        reference=$("$here/reference_orders.sh" "$csv" "$folder/reference.db")
        rm -f "$folder"/reference.db*
        measure "$bench/bench_orders" "$csv" "$folder/orders.shopbell" "$reference"
        measure "$bench/bench_sample" "$shop" "$rows" "$reference"
        measure "$bench/bench_figures" "$shop" "$rows"
        measure "$bench/bench_customers" "$shop" "$rows"
        measure "$bench/bench_picture" "$shop" "$rows"
        start_of "start: the first reviews are painted, many purchases" "$rows" "$empty_start" "an empty window" \
            "$bench/bench_window" start "$shop" "$rows" "start: the first reviews are painted, many purchases"
        measure "$bench/bench_window" sections "$shop" "$rows"
        measure "$bench/bench_promises" "$shop" "$rows"
    done
}

# Puts the figures of a part into its place in RESULTS.md.
write() {
    local part=$1 title=${1^}
    {
        cat <<HEAD
## $title

By \`tests/bench/run.sh build/release $part\` on $(date +%F): $(nproc) cores ($(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1)), $(sed -n 's/^MemTotal: *\([0-9]*\).*/\1/p' /proc/meminfo | awk '{ printf "%.0f", $1 / 1048576 }') GiB of memory,
load before the run $load, after it $(cut -d ' ' -f 1-3 /proc/loadavg).

HEAD
        awk -f "$here/report.awk" "$figures"
    } >"$folder/part.md"
    awk -v title="## $title" -v part="$folder/part.md" '
        function put(  line) { while ((getline line < part) > 0) print line; written = 1 }
        $0 == title { put(); inside = 1; next }
        inside && /^## / { inside = 0; print "" }
        !inside { print }
        END { if (!written) { print ""; put() } }' "$results" >"$folder/results.md"
    cp "$folder/results.md" "$results"
    say "Written: tests/bench/RESULTS.md, $title"
}

for part in $parts; do
    : >"$figures"
    start_of "start: an empty window" 0 0 "" "$bench/bench_window" empty
    empty_start=$start_median
    "measure_$part"
    if [ $quick = yes ]; then awk -f "$here/report.awk" "$figures"; else write "$part"; fi
done
