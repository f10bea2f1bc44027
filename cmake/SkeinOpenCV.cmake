# SPDX-License-Identifier: GPL-3.0-or-later
# Four of OpenCV's libraries: core and imgproc for the program, video (alignment) and objdetect
# (faces) for plugins. Debian keeps OpenCV's own CMake files in a package that drags in all of it
# (300 packages, 1 GB); these libraries are found without them.
set(opencv_parts core imgproc video objdetect)
find_package(OpenCV QUIET COMPONENTS ${opencv_parts})
if(NOT OpenCV_FOUND)
    find_path(OPENCV_INCLUDE_DIR opencv2/imgproc.hpp PATH_SUFFIXES opencv4)
    foreach(part ${opencv_parts})
        find_library(OPENCV_${part}_LIBRARY opencv_${part})
        if(NOT OPENCV_INCLUDE_DIR OR NOT OPENCV_${part}_LIBRARY)
            message(FATAL_ERROR "OpenCV's ${part} library was not found (Debian: libopencv-${part}-dev)")
        endif()
        add_library(opencv_${part} UNKNOWN IMPORTED)
        set_target_properties(opencv_${part} PROPERTIES
            IMPORTED_LOCATION "${OPENCV_${part}_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${OPENCV_INCLUDE_DIR}")
    endforeach()
    target_link_libraries(opencv_imgproc INTERFACE opencv_core)
    target_link_libraries(opencv_video INTERFACE opencv_imgproc)
    target_link_libraries(opencv_objdetect INTERFACE opencv_imgproc)
    set(OpenCV_LIBS opencv_core opencv_imgproc)
    set(OpenCV_INCLUDE_DIRS "${OPENCV_INCLUDE_DIR}")
endif()
