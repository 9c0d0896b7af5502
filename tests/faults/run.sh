#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/faults/run.sh [BUILD-FOLDER] [ROUNDS]: the faults that a shop must survive, many times over; ctest tries each a few
# times. Kills imports, edits, undo and backup at 100 moments of chance, and harms files in every way that the tests know.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/dev}
export SHOPBELL_FAULT_ROUNDS=${2:-100} QT_QPA_PLATFORM=offscreen TZ=Europe/London LC_ALL=C.UTF-8

"$build"/tests/faults/test_faults_kill -maxwarnings 0
"$build"/tests/faults/test_faults_harm -maxwarnings 0
