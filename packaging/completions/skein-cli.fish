# SPDX-License-Identifier: GPL-3.0-or-later
# Completions of skein-cli(1) for fish. A camera is asked for what it has only when somebody wants to
# see that and has named it: asking opens it, and another program may be using it.

set -g __skein_cli_commands list summary config capture tether import sequence preview hashes

# The command that the line names is one of the arguments; without any: there is one.
function __skein_cli_is
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        if contains -- $word $__skein_cli_commands
            test (count $argv) -eq 0; or contains -- $word $argv
            return
        end
    end
    return 1
end

# skein-cli with its arguments, and with the camera that the line names; nothing without one.
function __skein_cli_ask
    set -l words (commandline -opc)
    set -l device
    for place in (seq (count $words))
        switch $words[$place]
            case --camera
                set -q words[(math $place + 1)]; and set device --camera $words[(math $place + 1)]
            case '--camera=*'
                set device $words[$place]
        end
    end
    set -q device[1]; or return
    timeout 10 skein-cli $argv $device 2>/dev/null </dev/null
end

function __skein_cli_languages
    set -l place (realpath (command -v skein-cli))
    for file in (path dirname $place)/../share/skein/translations/skein_*.qm
        string replace -r '.*skein_(.*)\.qm' '$1' $file
    end
    echo pseudo
end

complete -c skein-cli -f
complete -c skein-cli -n 'not __skein_cli_is' -a list -d 'Show the cameras that are connected'
complete -c skein-cli -n 'not __skein_cli_is' -a summary -d 'Show what the driver says'
complete -c skein-cli -n 'not __skein_cli_is' -a config -d 'Show settings, or change one'
complete -c skein-cli -n 'not __skein_cli_is' -a capture -d 'Take pictures and save them'
complete -c skein-cli -n 'not __skein_cli_is' -a tether -d 'Save what the camera takes'
complete -c skein-cli -n 'not __skein_cli_is' -a import -d 'Save earlier photographs'
complete -c skein-cli -n 'not __skein_cli_is' -a sequence -d 'Take a sequence of pictures'
complete -c skein-cli -n 'not __skein_cli_is' -a preview -d 'Save frames of live view'
complete -c skein-cli -n 'not __skein_cli_is' -a hashes -d 'Write a list of hashes'

complete -c skein-cli -n '__skein_cli_is config' \
    -a '(__skein_cli_ask config | string replace -rf "^(\S+) = .*" "\$1")'
complete -c skein-cli -n '__skein_cli_is import' -a list -d 'Show what is on the card'
complete -c skein-cli -n '__skein_cli_is import' \
    -a '(__skein_cli_ask import list | cut -f 1 | path basename)'
complete -c skein-cli -n '__skein_cli_is sequence' -F -a '(timeout 10 skein-cli sequence --list 2>/dev/null </dev/null)'

set -l takes 'capture tether import sequence preview'
complete -c skein-cli -n 'not __skein_cli_is list hashes' -l camera -x -d 'Use the camera at this port' \
    -a '(timeout 10 skein-cli list 2>/dev/null </dev/null; echo ptpip:; echo virtual)'
complete -c skein-cli -n 'not __skein_cli_is list hashes' -l virtual-options -x \
    -d 'Options of the virtual camera'
complete -c skein-cli -n "__skein_cli_is $takes hashes" -l session -x -d 'Folder of the session' \
    -a '(__fish_complete_directories (commandline -ct))'
complete -c skein-cli -n '__skein_cli_is capture tether import sequence' -l backup -x \
    -d 'Copy each photograph to this folder' -a '(__fish_complete_directories (commandline -ct))'
complete -c skein-cli -n "__skein_cli_is $takes" -l pattern -x -d 'Name photographs after a pattern'
complete -c skein-cli -n "__skein_cli_is $takes" -l job -x -d 'What {job} stands for in the pattern'
complete -c skein-cli -n "__skein_cli_is $takes" -l delete-from-camera \
    -d 'Delete each photograph from the card once it is saved'
complete -c skein-cli -n "__skein_cli_is $takes" -l hook -x -d 'Run a program on an event' \
    -a 'captured= saved= connected= disconnected= sequence-ended= session-opened='
complete -c skein-cli -n "__skein_cli_is $takes" -l hook-arg -x -d 'An argument for that program' \
    -a '"{path}" "{session}" "{camera}"'
complete -c skein-cli -n "__skein_cli_is $takes" -l hooks \
    -d 'Also run the programs of the preferences'
complete -c skein-cli -n '__skein_cli_is capture' -l count -x -d 'Take so many pictures'
complete -c skein-cli -n '__skein_cli_is capture' -l delay -x -d 'Seconds before the first picture'
complete -c skein-cli -n '__skein_cli_is capture' -l interval -x -d 'Seconds from shot to shot'
complete -c skein-cli -n '__skein_cli_is capture' -l bulb -x -d 'Seconds of a bulb exposure'
complete -c skein-cli -n '__skein_cli_is tether' -l seconds -x -d 'Stop after so many seconds'
complete -c skein-cli -n '__skein_cli_is tether' -l missed -x -d 'Photographs taken meanwhile' \
    -a 'fetch skip'
complete -c skein-cli -n '__skein_cli_is import' -l all -d 'Everything on the card'
complete -c skein-cli -n '__skein_cli_is import' -l new -d 'What the session does not have yet'
complete -c skein-cli -n '__skein_cli_is import' -l since -x -d 'What was taken then or later'
complete -c skein-cli -n '__skein_cli_is sequence' -l list -d 'Show the sequences that are kept'
complete -c skein-cli -n '__skein_cli_is sequence' -l check -d 'Only say whether it can be taken'
complete -c skein-cli -n '__skein_cli_is preview' -l frames -x -d 'Save so many frames'
complete -c skein-cli -n '__skein_cli_is preview' -l out -x -d 'Save frames in this folder' \
    -a '(__fish_complete_directories (commandline -ct))'
complete -c skein-cli -l json -d 'Print one JSON object per line'
complete -c skein-cli -l verbose -d 'Tell on standard error what goes on'
complete -c skein-cli -l language -x -d 'Speak this language' -a '(__skein_cli_languages)'
complete -c skein-cli -l translation -r -F -d 'Try a translation'
complete -c skein-cli -s h -l help -d 'Show help'
complete -c skein-cli -s v -l version -d 'Show the version'
