# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Layout, shell scripts, source tree and static analysis.

# The project's own C++ files; with the argument "changed" only those that differ from the main line.
cpp_files() {
    if [ "${1-}" = changed ]; then
        local base
        base=$(git merge-base HEAD "@{upstream}" 2>/dev/null || git rev-parse HEAD)
        { git diff --name-only --diff-filter=d "$base"; git ls-files -o --exclude-standard; } | sort -u
    else
        git ls-files
    fi | grep -E '\.(cpp|h)$'
}

shell_files() {
    git ls-files | while read -r file; do
        case $file in
            *.sh) echo "$file" ;;
            *) [ -f "$file" ] && head -c 64 "$file" | grep -qaE '^#!.*\b(ba)?sh\b' && echo "$file" ;;
        esac
    done
}

check_layout() {
    local program
    program=$(command -v clang-format-14 || command -v clang-format) || return 0
    if ! "$program" --version | grep -q 'version 14'; then
        note "Skipped: clang-format 14 decides about layout, and another version is installed."
        return 0
    fi
    local files
    mapfile -t files < <(cpp_files)
    logged "$program" --dry-run -Werror "${files[@]}"
}

check_tidy() {
    local runner files
    runner=$(command -v run-clang-tidy-14 || command -v run-clang-tidy) || {
        note "Skipped: clang-tidy is not installed."
        return 0
    }
    mapfile -t files < <(cpp_files "$1" | grep '\.cpp$')
    [ ${#files[@]} -gt 0 ] || return 0
    # clang knows nothing of headers that g++ compiled beforehand; without them it also finds those that a file forgot.
    mkdir -p "$root/build/lint"
    sed 's/ -fpch-preprocess//; s/ -Winvalid-pch//; s/ -include [^ ]*cmake_pch\.hxx//' \
        "$root/build/dev/compile_commands.json" >"$root/build/lint/compile_commands.json"
    # Anchored, so that src/base/Error.cpp does not also mean a generated file of that name.
    logged "$runner" -quiet -p "$root/build/lint" -j "$(nproc)" "${files[@]/#/^$root/}"
}

cmd_lint() {
    local extent=changed failed=0
    [ "${1-}" = --all ] && extent=all
    start_log lint 7
    ensure_packages build run test lint
    configure dev
    build dev
    step "Layout of the code"
    check_layout || { failed=1; note "Wrong: clang-format -i puts it right."; }
    step "Shell scripts and source tree"
    logged ctest --test-dir build/dev --output-on-failure -L source || { failed=1; note "Wrong, see the log."; }
    step "clang-tidy ($extent files)"
    check_tidy "$extent" || { failed=1; note "Wrong, see the log."; }
    [ "$failed" -eq 0 ] || fail "Something is wrong."
    echo "Log: $log"
}
