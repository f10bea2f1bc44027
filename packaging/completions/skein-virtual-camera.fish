# SPDX-License-Identifier: GPL-3.0-or-later
# Completions of skein-virtual-camera(1) for fish.

complete -c skein-virtual-camera -f
complete -c skein-virtual-camera -l listen -x -d 'Listen on this address' -a '127.0.0.1 0.0.0.0'
complete -c skein-virtual-camera -l port -x -d 'TCP port, or 0 for a free one'
complete -c skein-virtual-camera -l model -x -d 'Model the camera claims to be'
complete -c skein-virtual-camera -l serial -x -d 'Serial number'
complete -c skein-virtual-camera -l megapixels -x -d 'Size of the sensor'
complete -c skein-virtual-camera -l fps -x -d 'At most so many live pictures a second'
complete -c skein-virtual-camera -l capture-ms -x -d 'Milliseconds from order to picture'
complete -c skein-virtual-camera -l shots -x -d 'Hand out the files of this folder' \
    -a '(__fish_complete_directories (commandline -ct))'
complete -c skein-virtual-camera -l card -x -d 'Use this folder as the memory card' \
    -a '(__fish_complete_directories (commandline -ct))'
complete -c skein-virtual-camera -l card-mb -x -d 'Capacity of the memory card in megabytes'
complete -c skein-virtual-camera -l more-settings -x -d 'So many settings more'
complete -c skein-virtual-camera -l without -x -d 'Lack this setting'
complete -c skein-virtual-camera -l live-clock -d 'Paint the time into each live picture'
complete -c skein-virtual-camera -l exit-with-stdin -d 'End when standard input is closed'
complete -c skein-virtual-camera -l fault -x -d 'Play a fault' \
    -a 'garbage stall-after= drop-after= capture-never-ready refuse-set= ignore-set= silent-set= \
        no-events silent-events body-locks odd-setting= drop stall= die busy refuse= cut-short= \
        fewer= more= flip= repeat-events= lose-events same-name name= fill-card'
complete -c skein-virtual-camera -s h -l help -d 'Show help'
complete -c skein-virtual-camera -s v -l version -d 'Show the version'
