# SPDX-License-Identifier: GPL-3.0-or-later
# Completions of skein(1) for fish.

function __skein_languages
    set -l place (realpath (command -v skein))
    for file in (path dirname $place)/../share/skein/translations/skein_*.qm
        string replace -r '.*skein_(.*)\.qm' '$1' $file
    end
    echo pseudo
end

complete -c skein -f
complete -c skein -a '(__fish_complete_directories (commandline -ct))'
complete -c skein -l camera -x -d 'Connect the camera at this port' \
    -a '(timeout 10 skein-cli list 2>/dev/null </dev/null; echo ptpip:; echo virtual)'
complete -c skein -l virtual-camera -d 'Start the virtual camera and connect it'
complete -c skein -l pattern -x -d 'Name new photographs after a pattern'
complete -c skein -l delete-from-camera -d 'Delete photographs from the card once they are safe'
complete -c skein -l no-plugins -d 'Start without plugins'
complete -c skein -l new-session -d 'Ask for the folder of a new session at once'
complete -c skein -l connect -d 'Ask which camera to connect at once'
complete -c skein -l language -x -d 'Speak this language' -a '(__skein_languages)'
complete -c skein -l translation -r -F -d 'Try a translation'
complete -c skein -s h -l help -d 'Show help'
complete -c skein -s v -l version -d 'Show the version'
