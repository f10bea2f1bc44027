# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The translations, brought up to the program by Qt Linguist's lupdate.

# lupdate_program: its path; distributions keep Qt 6's apart from the commands.
lupdate_program() {
    local each
    for each in "$(qtpaths6 --query QT_HOST_BINS 2>/dev/null)"/lupdate /usr/lib/qt6/bin/lupdate \
        /usr/lib64/qt6/bin/lupdate "$(command -v lupdate6)" "$(command -v lupdate)"; do
        [ ! -x "$each" ] || { echo "$each"; return; }
    done
    return 1
}

# cmd_translations [LANGUAGE...]: see translations.py.
cmd_translations() {
    local program
    start_log translations 3
    ensure_packages translate
    program=$(lupdate_program) || die "lupdate of Qt 6 is missing; call ./dev without --no-install."
    step "Looking for texts"
    python3 -B cmake/dev/translations.py "$root" "$program" "$@" 2>&1 | tee -a "$log"
    local code=${PIPESTATUS[0]}
    [ "$code" -eq 0 ] || die "Some translations are wrong; see above. They are not used until that is mended." "$code"
}
