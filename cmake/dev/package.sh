# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The packages for this release of Debian or Ubuntu, built as the distribution builds its own, and looked over.

# package_flags: the distribution's flags, with all of its hardening; CMake takes them from the environment.
package_flags() {
    local flags
    flags=$(DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --export=sh) || return
    eval "$flags"
    export CXXFLAGS="$CXXFLAGS $CPPFLAGS"
}

# cmd_package [CPACK-ARGUMENTS]
cmd_package() {
    local folder="$root/build/package" made
    start_log package 6
    ensure_packages build run test
    package_flags || die "dpkg-buildflags is missing; call ./dev without --no-install."
    configure package
    build package
    step "Packing"
    rm -rf "$folder/packages"
    (cd "$folder" && must "The packages could not be made." cpack -B "$folder/packages" "$@") || exit 1
    step "Checking"
    must "The packages are not as they should be." tests/run-test tests/project/package "$root" "$folder/packages"
    made=("$folder/packages"/*.deb)
    note "$(lintian_summary "${made[@]}")"
    printf 'Package: %s\n' "${made[@]}"
    echo "To install the program: sudo apt install $(printf '%s ' "$folder"/packages/skein_*.deb)"
}

# lintian_summary PACKAGE...: its warnings, which stop nothing.
lintian_summary() {
    local said
    said=$(lintian --tag-display-limit 0 "$@" 2>&1) || true
    printf '%s\n' "$said" >>"$log"
    echo "lintian: $(grep -c '^E:' <<<"$said") errors, $(grep -c '^W:' <<<"$said") warnings"
}
