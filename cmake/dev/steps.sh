# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# One short line a step on the terminal; every command and its output in the log file.

step_number=0
step_total=0
log=/dev/null

# start_log NAME STEPS: all that follows is logged in build/log/NAME.log (the one before: NAME.log.1).
start_log() {
    mkdir -p "$root/build/log" || die "The folder $root/build cannot be created."
    log="$root/build/log/$1.log"
    step_total=$2
    [ ! -f "$log" ] || mv -f "$log" "$log.1"
    { echo "# ./dev $dev_arguments"; date; cat /etc/os-release 2>/dev/null; } >"$log"
}

# step TEXT: announces the next step.
step() {
    step_number=$((step_number + 1))
    echo "$step_number/$step_total $1"
    printf '\n### %s/%s %s\n' "$step_number" "$step_total" "$1" >>"$log"
}

# note TEXT: a line that is no step.
note() {
    echo "    $1"
    echo "    $1" >>"$log"
}

# die TEXT [CODE]: ends with a sentence on stderr.
die() {
    echo "dev: $1" >&2
    [ "$log" = /dev/null ] || echo "dev: $1" >>"$log"
    exit "${2:-1}"
}

# logged COMMAND...: runs it into the log. On a terminal the build's counter ([12/340]) is shown.
logged() {
    printf '$ %s\n' "$*" >>"$log"
    if [ ! -t 1 ]; then
        "$@" >>"$log" 2>&1 </dev/null
        return
    fi
    "$@" >>"$log" 2>&1 </dev/null &
    local job=$! code
    trap 'kill "$job" 2>/dev/null; exit 130' INT TERM
    while sleep 0.5 && kill -0 "$job" 2>/dev/null; do
        printf '\r    %-12s\r' "$(tail -n 3 "$log" | grep -oE '^ *\[? *[0-9]+/[0-9]+' | tail -n 1 | tr -d '[ ')"
    done
    printf '\r%-16s\r' ''
    wait "$job"
    code=$?
    trap - INT TERM
    return "$code"
}

# must SENTENCE COMMAND...: a logged command without which nothing goes on.
must() {
    local sentence=$1
    shift
    logged "$@" || fail "$sentence"
}

# fail SENTENCE: shows the end of the log, names it and gives up.
fail() {
    echo "    --- the end of the log:" >&2
    tail -n "${fail_lines:-30}" "$log" | sed 's/^/    /' >&2
    echo "dev: $1" >&2
    echo "Log: $log" >&2
    exit 1
}
