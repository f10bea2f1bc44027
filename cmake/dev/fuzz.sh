# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Fuzzing whatever reads foreign bytes with libFuzzer: decoders, metadata, the wire, the journal, names.

# cmd_fuzz [SECONDS] [TARGET...]: each target for so long (60 s), one after the other.
cmd_fuzz() {
    local seconds=60 targets=() target folder findings new=0
    case ${1-} in [0-9]*) seconds=$1; shift ;; esac
    if [ $# -gt 0 ]; then
        targets=("$@")
    else
        mapfile -t targets < <(printf '%s\n' tests/fuzz/*.cpp | LC_ALL=C sed -n 's|.*/\([a-z]*\)\.cpp$|\1|p')
    fi
    for target in "${targets[@]}"; do
        [ -f "tests/fuzz/$target.cpp" ] || die "There is no fuzz target \"$target\" in tests/fuzz." 2
    done
    start_log fuzz $((5 + ${#targets[@]}))
    ensure_packages build run fuzz
    step "Configuring (fuzz)"
    folder="$root/build/fuzz"
    must "The build could not be configured." cmake -S "$root" -B "$folder" -G Ninja \
        -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-O1 -g1" -DCMAKE_CXX_COMPILER="$(fuzz_compiler)" \
        -DSKEIN_FUZZ=ON -DSKEIN_CCACHE=ON
    step "Building (fuzz)"
    must "The build failed." cmake --build "$folder" --target "${targets[@]/#/fuzz-}"
    step "Making seeds"
    must "The seeds could not be made." python3 tests/fuzz/seeds.py "$folder/corpus" \
        "${SKEIN_SAMPLES:-$root/../shared/samples}"
    for target in "${targets[@]}"; do
        findings="$folder/findings/$target"
        mkdir -p "$findings" "$folder/corpus/$target"
        step "Fuzzing $target for $seconds s"
        fuzz_one "$target" "$seconds" ||
            { new=1; note "Found something: $(find "$findings" -type f -newer "$log.start" | head -n 3 | paste -s -d ' ')"; }
    done
    rm -f "$log.start"
    echo "Log: $log"
    [ "$new" -eq 0 ] || die "Make each finding small (-minimize_crash=1), mend it, and keep it in tests/data/fuzz."
}

# fuzz_one TARGET SECONDS: the corpus grows from run to run; inputs stay small, because most of what is in a
# large one is only pixels. Leaks inside the libraries are not ours to fix; what stays grows the memory.
fuzz_one() {
    touch "$log.start"
    QT_QPA_PLATFORM=offscreen ASAN_OPTIONS="detect_leaks=0:allocator_may_return_null=1:${ASAN_OPTIONS-}" \
        logged nice "$folder/fuzz/fuzz-$1" -max_total_time="$2" -timeout=20 -rss_limit_mb=2500 \
        -max_len=65536 -print_final_stats=1 -artifact_prefix="$findings/" \
        "$folder/corpus/$1" "$root/tests/data/fuzz"
}

# The newest clang of the distribution.
fuzz_compiler() {
    local name
    for name in clang++ clang++-19 clang++-18 clang++-17 clang++-16 clang++-15 clang++-14; do
        command -v "$name" && return
    done
    die "clang is not installed; call ./dev without --no-install."
}
