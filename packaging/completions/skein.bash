# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completions of skein(1) for bash. Needs nothing but bash itself.

# Offers those of its arguments that begin with $value. Bash has parted the word at ":" and "=".
_skein_offer() {
    local each cut=${value%"${value##*[:=]}"}
    for each; do
        [[ $each == "$value"* ]] && COMPREPLY+=("${each#"$cut"}")
    done
}

_skein_ports() {
    timeout 10 skein-cli list 2>/dev/null </dev/null | cut -f 1
}

# The codes of the languages that are installed.
_skein_languages() {
    local place file
    place=$(command -v skein) && place=$(realpath -- "$place") || return
    for file in "${place%/*}"/../share/skein/translations/skein_*.qm; do
        file=${file##*/skein_}
        [ "$file" = '*.qm' ] || echo "${file%.qm}"
    done
}

_skein() {
    local line=${COMP_LINE:0:COMP_POINT} word option value found
    word=${line##*[[:space:]]}
    line=${line%"$word"}
    line=${line%"${line##*[![:space:]]}"}
    option=${line##*[[:space:]]}
    value=$word
    if [[ $word == --*=* ]]; then
        option=${word%%=*}
        value=${word#*=}
    fi
    COMPREPLY=()
    case $option in
        --camera)
            mapfile -t found < <(_skein_ports)
            _skein_offer "${found[@]}" ptpip: virtual
            compopt -o nospace
            return ;;
        --pattern) return ;;
        --language)
            mapfile -t found < <(_skein_languages)
            _skein_offer "${found[@]}" pseudo
            return ;;
        --translation) compopt -o default; return ;;
    esac
    if [[ $word == -* ]]; then
        _skein_offer --camera --virtual-camera --pattern --delete-from-camera --no-plugins \
            --new-session --connect --language --translation --help --version
    else
        compopt -o dirnames
    fi
}

complete -F _skein skein
