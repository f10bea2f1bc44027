# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The distribution's packages: what is missing, and installing it.

# wanted_packages JOB...: the lines of packages.txt for these jobs, as "name|other name".
wanted_packages() {
    local when names _
    while read -r when names _; do
        case " $* " in *" $when "*) echo "$names" ;; esac
    done < <(grep -v '^#' "$root/cmake/dev/packages.txt" | grep .)
}

# missing_packages JOB...: those of them of which no name is installed.
missing_packages() {
    local installed names name
    # Without the architecture suffix; "ii" alone means installed, configured and whole.
    # shellcheck disable=SC2016
    installed=" $(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null |
        sed -n 's/^.i  *//p' | tr '\n' ' ') "
    wanted_packages "$@" | while read -r names; do
        for name in ${names//[|?]/ }; do
            case "$installed" in *" $name "*) continue 2 ;; esac
        done
        echo "$names"
    done
}

# choose_names: replaces "a|b" by the first name that this release can install, else by "-a|b",
# and "a?" by a or nothing.
choose_names() {
    local lines available names name
    mapfile -t lines
    # shellcheck disable=SC2046
    available=" $(LC_ALL=C apt-cache policy $(printf '%s\n' "${lines[@]}" | tr '|?' '  ') 2>/dev/null |
        awk '/^[^ ]/ { name = $1; sub(/:$/, "", name) }
             /Candidate:/ && $2 != "(none)" { printf "%s ", name }') "
    for names in "${lines[@]}"; do
        for name in ${names//[|?]/ }; do
            case "$available" in *" $name "*) echo "$name"; continue 2 ;; esac
        done
        [ "${names%\?}" != "$names" ] || echo "-$names"
    done
}

# bare_names NAME...: for people, without the marks of choose_names.
bare_names() {
    printf '%s\n' "$@" | sed 's/^-//; s/|.*//' | paste -s -d ' '
}

# lists_are_stale: no package lists at all, or none newer than a week.
lists_are_stale() {
    [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*Packages*' -print -quit 2>/dev/null)" ] ||
        [ -z "$(find /var/lib/apt/lists /var/cache/apt -maxdepth 1 -mtime -7 -print -quit 2>/dev/null)" ]
}

# as_root COMMAND...: sudo only when it is needed.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends "$@"
}

# ensure_packages JOB...: two steps, looking and installing.
ensure_packages() {
    step "Looking for packages"
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        note "This is not Debian or Ubuntu. Skein needs your distribution's counterparts of:"
        wanted_packages "$@" | sed 's/|.*//' | tr '\n' ' ' | fold -s -w 90 | sed 's/^/    /'
        echo
        step "Installing nothing"
        return
    fi

    local missing names=()
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] || mapfile -t names < <(printf '%s\n' "${missing[@]}" | choose_names)
    if [ ${#names[@]} -eq 0 ]; then
        step "Installing nothing: all packages are there"
        return
    fi
    if [ "$install" = no ]; then
        note "Missing: $(bare_names "${names[@]}")"
        step "Installing nothing, as asked (--no-install)"
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "These packages are missing, and there is no sudo to install them with: \
$(bare_names "${names[@]}"). Install them as root, then call ./dev again."
    fi

    echo "These packages will be installed: $(bare_names "${names[@]}")" |
        fold -s -w 90 | sed 's/^/    /'
    step "Installing ${#names[@]} package$([ ${#names[@]} -eq 1 ] || echo s)"
    [ "$(id -u)" -eq 0 ] || sudo -v || die "sudo was refused; ask for the packages listed above."
    if lists_are_stale || [[ " ${names[*]}" == *" -"* ]]; then
        logged as_root apt-get -o DPkg::Lock::Timeout=300 update ||
            note "The package lists could not be renewed; trying with the old ones."
        mapfile -t names < <(printf '%s\n' "${missing[@]}" | choose_names)
    fi
    if [[ " ${names[*]}" == *" -"* ]]; then
        fail "This release does not have: $(printf '%s\n' "${names[@]}" | sed -n 's/^-//p' | tr '\n' ' ')"
    fi
    if ! logged apt_install "${names[@]}"; then
        # The lists may name versions that the mirror has replaced meanwhile.
        logged as_root apt-get -o DPkg::Lock::Timeout=300 update
        must "The packages could not be installed." apt_install "${names[@]}"
    fi
}
