# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completions of skein-cli(1) for bash. Needs nothing but bash itself. A camera is asked for what it
# has only when somebody wants to see that and has named it: asking opens it, and another program may
# be using it.

# Offers those of its arguments that begin with $value. Bash has parted the word at ":" and "=".
_skein_cli_offer() {
    local each cut=${value%"${value##*[:=]}"}
    for each; do
        [[ $each == "$value"* ]] || continue
        each=${each#"$cut"}
        [[ $each == *[!A-Za-z0-9_:,.=/@+{}-]* ]] && printf -v each %q "$each"
        COMPREPLY+=("$each")
    done
}

# skein-cli with its arguments, and with the camera that the line names; nothing without one.
_skein_cli_ask() {
    [[ "$line " =~ --camera[=[:space:]]+([^[:space:]]+)[[:space:]] ]] || return
    timeout 10 skein-cli "$@" --camera "${BASH_REMATCH[1]}" 2>/dev/null </dev/null
}

_skein_cli_languages() {
    local place file
    place=$(command -v skein-cli) && place=$(realpath -- "$place") || return
    for file in "${place%/*}"/../share/skein/translations/skein_*.qm; do
        file=${file##*/skein_}
        [ "$file" = '*.qm' ] || echo "${file%.qm}"
    done
}

# The command that the line names.
_skein_cli_command() {
    local each words
    read -ra words <<<"$line"
    for each in "${words[@]}"; do
        case $each in
            list|summary|config|capture|tether|import|sequence|preview|hashes)
                echo "$each"
                return ;;
        esac
    done
}

_skein_cli_options() {
    local session="--session --pattern --job --delete-from-camera --hook --hook-arg --hooks"
    local device="--camera --virtual-options"
    local every="--json --verbose --language --translation --help --version"
    case $1 in
        list) echo "$every" ;;
        summary|config) echo "$device $every" ;;
        capture) echo "--count --delay --interval --bulb --backup $session $device $every" ;;
        tether) echo "--seconds --missed --backup $session $device $every" ;;
        import) echo "--all --new --since --backup $session $device $every" ;;
        sequence) echo "--list --check --backup $session $device $every" ;;
        preview) echo "--frames --out $session $device $every" ;;
        hashes) echo "--session $every" ;;
        *) echo "--camera $every" ;;
    esac
}

_skein_cli() {
    local line=${COMP_LINE:0:COMP_POINT} word option value command found
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
            mapfile -t found < <(timeout 10 skein-cli list 2>/dev/null </dev/null | cut -f 1)
            _skein_cli_offer "${found[@]}" ptpip: virtual
            [[ ${COMPREPLY[*]} == *: ]] && compopt -o nospace
            return ;;
        --session|--backup|--out) compopt -o dirnames; return ;;
        --translation) compopt -o default; return ;;
        --missed) _skein_cli_offer fetch skip; return ;;
        --hook)
            if [[ $value == *=* ]]; then
                compopt -o default
            else
                _skein_cli_offer captured= saved= connected= disconnected= sequence-ended= \
                    session-opened=
                compopt -o nospace
            fi
            return ;;
        --hook-arg) _skein_cli_offer '{path}' '{session}' '{camera}'; return ;;
        --language)
            mapfile -t found < <(_skein_cli_languages)
            _skein_cli_offer "${found[@]}" pseudo
            return ;;
        --virtual-options|--pattern|--job|--count|--delay|--interval|--bulb|--seconds|--since|--frames)
            return ;;
    esac
    command=$(_skein_cli_command)
    if [[ $word == -* ]]; then
        read -ra found < <(_skein_cli_options "$command")
        _skein_cli_offer "${found[@]}"
        return
    fi
    case $command in
        '') _skein_cli_offer list summary config capture tether import sequence preview hashes ;;
        config)
            [[ $word == *=* ]] && return
            mapfile -t found < <(_skein_cli_ask config | sed -n 's/^\([^ ]\{1,\}\) = .*/\1/p')
            _skein_cli_offer "${found[@]}" ;;
        import)
            mapfile -t found < <(_skein_cli_ask import list | cut -f 1)
            _skein_cli_offer list "${found[@]##*/}" ;;
        sequence)
            mapfile -t found < <(timeout 10 skein-cli sequence --list 2>/dev/null </dev/null)
            _skein_cli_offer "${found[@]}"
            compopt -o default ;;
    esac
}

complete -F _skein_cli skein-cli
