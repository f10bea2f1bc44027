# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack before it packs: which packages hold what the programs load while they run. Those that they are
# linked with are found by dpkg-shlibdeps. Where a file lies in this release is asked from dpkg (Debian 13 has
# split some); the name behind it serves where the file is not installed on the machine that makes the package.
set(library_folder "/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}")
if(NOT CMAKE_LIBRARY_ARCHITECTURE)
    execute_process(COMMAND dpkg-architecture -qDEB_HOST_MULTIARCH
        OUTPUT_VARIABLE triplet OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(library_folder "/usr/lib/${triplet}")
endif()

# package_of(RESULT FILE-PATTERN NAME)
function(package_of result pattern name)
    execute_process(COMMAND dpkg -S "${pattern}"
        OUTPUT_VARIABLE said ERROR_QUIET RESULT_VARIABLE code)
    if(code EQUAL 0 AND said MATCHES "^([a-z0-9.+-]+)[:,]")
        set(name "${CMAKE_MATCH_1}")
    endif()
    set(${result} "${name}" PARENT_SCOPE)
endfunction()

# collect(LIST PATTERN NAME): adds the package to the list.
macro(collect list pattern name)
    package_of(found "${pattern}" "${name}")
    list(APPEND ${list} "${found}")
endmacro()

set(plugins "${CPACK_SKEIN_QT_PLUGINS}")
# Without these something does not work at all: no symbols in the window, no window under X11, no TIFF, no camera.
collect(needed "${plugins}/iconengines/libqsvgicon.so" libqt6svg6)
collect(needed "${plugins}/imageformats/libqsvg.so" libqt6svg6)
collect(needed "${plugins}/platforms/libqxcb.so" libqt6gui6)
collect(needed "${plugins}/imageformats/libqtiff.so" qt6-image-formats-plugins)
collect(needed "${library_folder}/libgphoto2/*/ptp2.so" libgphoto2-6)
collect(needed "${library_folder}/libgphoto2_port/*/usb1.so" libgphoto2-port12)
# Without these it works, but less well: through XWayland, with Qt's buttons in English, no faces found, and
# nothing to open the handbook with.
collect(wanted "${plugins}/platforms/libqwayland-generic.so" qt6-wayland)
collect(wanted "${CPACK_SKEIN_QT_TRANSLATIONS}/qtbase_de.qm" qt6-translations-l10n)
collect(wanted "/usr/share/opencv4/haarcascades/haarcascade_frontalface_default.xml" opencv-data)
list(APPEND wanted xdg-utils)
# Sounds, for those who want them.
collect(possible "${library_folder}/libcanberra.so.0" libcanberra0)

foreach(list needed wanted possible)
    list(REMOVE_DUPLICATES ${list})
    list(JOIN ${list} ", " ${list})
endforeach()
# Each package has a summary of its own; cpack would put that of the project before it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "${needed}")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "${wanted}")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "${possible}")
