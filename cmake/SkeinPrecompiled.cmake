# SPDX-License-Identifier: GPL-3.0-or-later
# Qt's headers are most of what a compiler reads for a file of ours. Where this is on they are compiled beforehand,
# once for each of the three depths of Qt that rooms may use (core, gui, widgets), and put before every file of rooms
# and tests. It is off wherever it is not asked for: such a build finds a header that somebody forgot to include.
option(SKEIN_PRECOMPILED "Compile Qt's headers beforehand (developers' preset only)" OFF)

set(skein_depths core gui widgets)
set(skein_headers_core <QtCore/QtCore> <chrono> <functional> <map> <memory> <optional> <tl/expected.hpp>
    <variant> <vector>)
set(skein_headers_gui ${skein_headers_core} <QtGui/QtGui>)
set(skein_headers_widgets ${skein_headers_gui} <QtWidgets/QtWidgets>)
set(skein_qt_core Qt6::Core)
set(skein_qt_gui Qt6::Gui)
set(skein_qt_widgets Qt6::Widgets)

# skein_depth_of(RESULT WHAT-IS-LINKED ...): how deep (0, 1, 2) the deepest of them is.
function(skein_depth_of result)
    set(depth 0)
    foreach(linked IN LISTS ARGN)
        set(own 0)
        if(linked STREQUAL Qt6::Widgets)
            set(own 2)
        elseif(linked MATCHES "^Qt6::(Gui|Svg)$")
            set(own 1)
        elseif(TARGET ${linked})
            get_target_property(own ${linked} SKEIN_DEPTH)
            get_target_property(foreign ${linked} IMPORTED)
            if(own STREQUAL own-NOTFOUND AND NOT foreign)
                # A library that tests have made for themselves.
                get_target_property(more ${linked} INTERFACE_LINK_LIBRARIES)
                skein_depth_of(own ${more})
            endif()
        endif()
        if(own AND own GREATER depth)
            set(depth ${own})
        endif()
    endforeach()
    set(${result} ${depth} PARENT_SCOPE)
endfunction()

# skein_precompiled(TARGET WHAT-IT-LINKS ...): put the headers of its depth before its files.
function(skein_precompiled name)
    skein_depth_of(depth ${ARGN})
    set_target_properties(${name} PROPERTIES SKEIN_DEPTH ${depth})
    if(NOT SKEIN_PRECOMPILED)
        return()
    endif()
    list(GET skein_depths ${depth} depth)
    set(headers skein_precompiled_${depth})
    if(NOT TARGET ${headers})
        set(file "${PROJECT_BINARY_DIR}/${headers}.cpp")
        if(NOT EXISTS "${file}")
            file(WRITE "${file}" "// SPDX-License-Identifier: GPL-3.0-or-later\n")
        endif()
        add_library(${headers} OBJECT "${file}")
        target_link_libraries(${headers} PRIVATE skein_options tl::expected ${skein_qt_${depth}})
        target_precompile_headers(${headers} PRIVATE ${skein_headers_${depth}})
        # ccache wants to see where the compiler has read such a file.
        target_compile_options(${headers} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
        set_target_properties(${headers} PROPERTIES
            POSITION_INDEPENDENT_CODE ON AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${headers})
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()
