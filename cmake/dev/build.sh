# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configuring and building one of the presets of CMakePresets.json in build/<preset>.

# configure PRESET
configure() {
    local tree="$root/build/$1"
    step "Configuring ($1)"
    command -v cmake >/dev/null || die "cmake is not installed; call ./dev without --no-install."
    # A copied or moved project brings a build tree that points elsewhere.
    if [ -f "$tree/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$tree/CMakeCache.txt"; then
        rm -rf "$tree"
    fi
    must "The build could not be configured." cmake --preset "$1"
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    step "Building ($preset)"
    must "The build failed." cmake --build "$root/build/$preset" ${1:+--target "$@"}
}
