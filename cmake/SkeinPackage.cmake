# SPDX-License-Identifier: GPL-3.0-or-later
# The packages for Debian that cpack makes (./dev package): "skein", and "skein-dev" for writers of plugins.
# What is not known before there is a tree to pack (run-time dependencies, compressed man pages) is done by the
# scripts in packaging/deb.
string(REGEX REPLACE "^https://([^/]+)/.*" "\\1" skein_host "${PROJECT_HOMEPAGE_URL}")
set(SKEIN_MAINTAINER "The Skein developers <developers@${skein_host}>"
    CACHE STRING "Who makes the packages: Name <address>")
set(SKEIN_PACKAGE_RELEASE 1 CACHE STRING "Counts the packages of one version")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME skein)
set(CPACK_PACKAGE_CONTACT "${SKEIN_MAINTAINER}")
set(CPACK_PACKAGE_VENDOR "The Skein developers")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/packaging/deb/RunTimePackages.cmake")
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/deb/FinishTree.cmake")
# For these scripts.
set(CPACK_SKEIN_SOURCE "${PROJECT_SOURCE_DIR}")
set(CPACK_SKEIN_QT_PLUGINS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}")
set(CPACK_SKEIN_QT_TRANSLATIONS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}")

set(CPACK_COMPONENTS_ALL program sdk)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${SKEIN_PACKAGE_RELEASE}")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${SKEIN_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME skein)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
# Stripped programs; what a debugger needs goes into skein-dbgsym.
set(CPACK_DEBIAN_PROGRAM_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION
    "tethered shooting: live view, capture and safe keeping of photographs
Skein is for photographers who shoot tethered: the camera hangs on a USB
cable or on Wi-Fi, and the computer shows the live picture, turns the
camera's dials, releases the shutter and keeps every photograph in an
ordinary folder. It speaks to the cameras that libgphoto2 supports.
.
Each frame is judged at once (full size, side by side, histogram, focus
peaking, in the colours of the monitor's profile), rated with one key, and
copied to a second disk while the shoot goes on. Intervals, brackets of
exposure and focus, and time-lapse are built in.
.
skein-cli does the same from a terminal, and skein-virtual-camera is a
camera made of software, for trying all of it without one.")

set(CPACK_DEBIAN_SDK_PACKAGE_NAME skein-dev)
set(CPACK_DEBIAN_SDK_PACKAGE_SECTION libdevel)
# What SkeinPluginConfig.cmake looks for. The headers are those of the program that loads the plugins.
set(CPACK_DEBIAN_SDK_PACKAGE_DEPENDS
    "skein (= ${PROJECT_VERSION}-${SKEIN_PACKAGE_RELEASE}), qt6-base-dev, qt6-tools-dev, qt6-l10n-tools, libgl-dev")
set(CPACK_DEBIAN_SDK_PACKAGE_RECOMMENDS "cmake, g++")
set(CPACK_DEBIAN_SDK_DESCRIPTION
    "headers and a template for plugins of Skein
Skein, the program for tethered shooting, can be extended by plugins:
analyses of the picture, layers over it, panels, kinds of sequences, whole
ways of working such as a photo box.
.
These are the headers that plugins are written against, the files by which
CMake finds them, a guide, and a template to begin with.")
include(CPack)
