# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Trying to lose photographs, for long: what tests/torture does in the test suite for a minute.

# cmd_torture [MINUTES] [ARGS]: kills for so long; without, until there were 500. ARGS: --seed N, or some of the parts.
cmd_torture() {
    local minutes=()
    case ${1-} in [0-9]*) minutes=(--minutes "$1"); shift ;; esac
    start_log torture 5
    ensure_packages build run test
    configure release
    build release
    step "Trying to lose photographs"
    echo "Log: $log"
    python3 -B "$root/tests/torture/run" "$root/build/release" ${minutes[@]+"${minutes[@]}"} "$@" 2>&1 | tee -a "$log"
}
