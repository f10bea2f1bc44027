# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Pictures of the program in its main states, for eyes: what is cut off, crowded or ugly in them?

# cmd_handbook: the pictures of the handbook, from the program as it is; look at them, then commit them.
cmd_handbook() {
    local folder="$root/handbook/en/pictures"
    start_log handbook 5
    ensure_packages build run test
    configure dev
    build dev skein-screens
    step "Making pictures in $folder"
    echo "Log: $log"
    mkdir -p "$folder"
    SKEIN_TEST_SCREEN=1600x1000 "$root/tests/run-test" --xvfb \
        "$root/build/dev/tests/screens/skein-screens" --handbook --size 1280x800 "$folder" "$@" \
        2>>"$log" | tee -a "$log"
}

# cmd_screenshots [FOLDER] [ARGS]: into FOLDER or build/screenshots; ARGS: see tests/screens/main.cpp.
cmd_screenshots() {
    local folder="$root/build/screenshots"
    case ${1--} in
        -*) ;;
        /*) folder=$1; shift ;;
        *) folder="$called_from/$1"; shift ;;
    esac
    start_log screenshots 5
    ensure_packages build run test
    configure dev
    build dev skein-screens
    step "Making pictures in $folder"
    echo "Log: $log"
    mkdir -p "$folder"
    SKEIN_TEST_SCREEN=3840x2160 "$root/tests/run-test" --xvfb \
        "$root/build/dev/tests/screens/skein-screens" "$folder" "$@" 2>>"$log" | tee -a "$log"
}
