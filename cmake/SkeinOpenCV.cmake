# SPDX-License-Identifier: GPL-3.0-or-later
# opencv_core and opencv_imgproc, and nothing else of OpenCV. Debian keeps OpenCV's own CMake files
# in a package that drags in all of it (300 packages, 1 GB); two libraries are found without them.
find_package(OpenCV QUIET COMPONENTS core imgproc)
if(NOT OpenCV_FOUND)
    find_path(OPENCV_INCLUDE_DIR opencv2/imgproc.hpp PATH_SUFFIXES opencv4)
    foreach(part core imgproc)
        find_library(OPENCV_${part}_LIBRARY opencv_${part})
        if(NOT OPENCV_INCLUDE_DIR OR NOT OPENCV_${part}_LIBRARY)
            message(FATAL_ERROR "OpenCV's ${part} library was not found (Debian: libopencv-imgproc-dev)")
        endif()
        add_library(opencv_${part} UNKNOWN IMPORTED)
        set_target_properties(opencv_${part} PROPERTIES
            IMPORTED_LOCATION "${OPENCV_${part}_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${OPENCV_INCLUDE_DIR}")
    endforeach()
    target_link_libraries(opencv_imgproc INTERFACE opencv_core)
    set(OpenCV_LIBS opencv_core opencv_imgproc)
    set(OpenCV_INCLUDE_DIRS "${OPENCV_INCLUDE_DIR}")
endif()
