# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings and sanitizers, as one interface target that every room links.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

option(SKEIN_WERROR "Treat warnings as errors (developers' presets only)" OFF)
option(SKEIN_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(SKEIN_FUZZ "Build the fuzz targets with libFuzzer (clang only); other tests are left out" OFF)

# Not by default: a package builder has no home in which ccache could keep anything.
option(SKEIN_CCACHE "Build through ccache where it is installed" OFF)
if(SKEIN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(CCACHE_PROGRAM ccache)
    if(CCACHE_PROGRAM)
        # What was compiled in one clone serves all others.
        set(CMAKE_CXX_COMPILER_LAUNCHER env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}"
            CCACHE_NOHASHDIR=true CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
    endif()
endif()

# Some 500 tests hold whole rooms: linked by mold in a quarter of the time.
option(SKEIN_MOLD "Link with mold where it is installed" OFF)
find_program(MOLD_PROGRAM mold)
if(SKEIN_MOLD AND MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

# Some 400 test programs hold whole rooms each: with debug information they are ten gigabytes, without it two.
option(SKEIN_LEAN_TESTS "Link test programs without debug information" OFF)

add_library(skein_options INTERFACE)
target_compile_options(skein_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor)
if(SKEIN_WERROR)
    # A newer Qt or library may call something deprecated that the oldest one still needs.
    target_compile_options(skein_options INTERFACE -Werror -Wno-error=deprecated-declarations)
endif()
target_compile_definitions(skein_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER _FILE_OFFSET_BITS=64)
if(SKEIN_SANITIZE)
    # The sanitizers' own code hides from g++ what is initialised (seen in g++ 12 with tl::expected).
    target_compile_options(skein_options INTERFACE -Wno-maybe-uninitialized
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(skein_options INTERFACE -fsanitize=address,undefined)
endif()
if(SKEIN_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "SKEIN_FUZZ needs clang: -DCMAKE_CXX_COMPILER=clang++")
    endif()
    target_compile_options(skein_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(skein_options INTERFACE -fsanitize=address,undefined)
endif()

# Programs find each other relative to themselves, so an installed tree can be moved.
file(RELATIVE_PATH SKEIN_LIBEXEC_FROM_BIN
    "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBEXECDIR}/skein")
set(SKEIN_TRANSLATIONS_DIR "${CMAKE_INSTALL_DATADIR}/skein/translations")
file(RELATIVE_PATH SKEIN_TRANSLATIONS_FROM_BIN
    "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_DATADIR}/skein/translations")
set(SKEIN_HANDBOOK_DIR "${CMAKE_INSTALL_DATADIR}/skein/handbook")
file(RELATIVE_PATH SKEIN_HANDBOOK_FROM_BIN
    "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_DATADIR}/skein/handbook")
set(SKEIN_PLUGINS_DIR "${CMAKE_INSTALL_LIBDIR}/skein/plugins")
file(RELATIVE_PATH SKEIN_PLUGINS_FROM_BIN
    "${CMAKE_INSTALL_FULL_BINDIR}" "${CMAKE_INSTALL_FULL_LIBDIR}/skein/plugins")
