# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completions of skein-virtual-camera(1) for bash. Needs nothing but bash itself.

# Offers those of its arguments that begin with $value. Bash has parted the word at ":" and "=".
_skein_virtual_camera_offer() {
    local each cut=${value%"${value##*[:=]}"}
    for each; do
        [[ $each == "$value"* ]] && COMPREPLY+=("${each#"$cut"}")
    done
}

_skein_virtual_camera() {
    local line=${COMP_LINE:0:COMP_POINT} word option value
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
        --shots|--card) compopt -o dirnames; return ;;
        --listen) _skein_virtual_camera_offer 127.0.0.1 0.0.0.0; return ;;
        --fault)
            _skein_virtual_camera_offer garbage stall-after= drop-after= capture-never-ready \
                refuse-set= ignore-set= silent-set= no-events silent-events body-locks \
                odd-setting= drop stall= die busy refuse= cut-short= fewer= more= flip= \
                repeat-events= lose-events same-name name= fill-card
            [[ ${COMPREPLY[*]} == *= ]] && compopt -o nospace
            return ;;
        --port|--model|--serial|--megapixels|--fps|--capture-ms|--card-mb|--more-settings|--without)
            return ;;
    esac
    _skein_virtual_camera_offer --listen --port --model --serial --megapixels --fps --capture-ms \
        --shots --card --card-mb --more-settings --without --live-clock --exit-with-stdin \
        --fault --help --version
}

complete -F _skein_virtual_camera skein-virtual-camera
