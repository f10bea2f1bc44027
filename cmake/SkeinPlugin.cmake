# SPDX-License-Identifier: GPL-3.0-or-later
# How a plugin of Skein is built, ours and others alike: installed with the headers, and included by
# SkeinPluginConfig.cmake. See plugins/GUIDE.md.

# skein_plugin(NAME SOURCES ... [LINK ...] [TRANSLATIONS ...]): a plugin, the module NAME.so, which
# "cmake --install" puts into SKEIN_PLUGINS_DIR. It is compiled against Skein's plugin headers and
# Qt; LINK names what else it needs. TRANSLATIONS are files NAME_<language>.ts, which become part of
# the module; without a word of them those in the folder translations/ beside the build file.
function(skein_plugin name)
    skein_plugin_module(${name} ${ARGN})
    if(TARGET skein_options) # In Skein's own tree.
        set_target_properties(${name} PROPERTIES
            LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib/skein/plugins")
    endif()
    install(TARGETS ${name} LIBRARY DESTINATION "${SKEIN_PLUGINS_DIR}")
endfunction()

# skein_plugin_module(...): the same, but it is not installed.
function(skein_plugin_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;TRANSLATIONS" ${ARGN})
    add_library(${name} MODULE ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE Skein::PluginHeaders ${ARG_LINK})
    set_target_properties(${name} PROPERTIES
        PREFIX "" SUFFIX ".so"
        AUTOMOC ON AUTOUIC ON AUTORCC ON
        CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    target_compile_definitions(${name} PRIVATE QT_PLUGIN)
    if(NOT DEFINED ARG_TRANSLATIONS)
        file(GLOB ARG_TRANSLATIONS CONFIGURE_DEPENDS
            "${CMAKE_CURRENT_SOURCE_DIR}/translations/${name}_*.ts")
    endif()
    if(ARG_TRANSLATIONS)
        set(folder "${CMAKE_CURRENT_BINARY_DIR}/${name}_translations")
        set_source_files_properties(${ARG_TRANSLATIONS} PROPERTIES OUTPUT_LOCATION "${folder}")
        qt_add_translation(compiled ${ARG_TRANSLATIONS})
        qt_add_resources(${name} "${name}_translations"
            PREFIX "/skein/plugins/${name}/translations" BASE "${folder}" FILES ${compiled})
    endif()
    if(TARGET skein_options)
        target_link_libraries(${name} PRIVATE skein_options)
    endif()
endfunction()
