# SPDX-License-Identifier: GPL-3.0-or-later
# One recipe for rooms, programs and tests, so that their build files stay ten lines long.

# skein_room(NAME SOURCES ... [LINK ...]): the static library of one room under src/.
# Its files are included as <room>/File.h; LINK names the rooms (skein_base) and libraries it uses.
function(skein_room name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(skein_${name} STATIC ${ARG_SOURCES})
    target_include_directories(skein_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(skein_${name} PUBLIC skein_options ${ARG_LINK})
    set_target_properties(skein_${name} PROPERTIES
        POSITION_INDEPENDENT_CODE ON
        AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui")
    skein_precompiled(skein_${name} ${ARG_LINK})
endfunction()

# All programs and nothing else: what ./dev run needs.
add_custom_target(programs)

# skein_program(NAME DESTINATION DIR SOURCES ... [LINK ...]): an installed program. All programs
# lie in one folder of the build tree, so that they find each other without being installed.
function(skein_program name)
    cmake_parse_arguments(ARG "" "DESTINATION" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE skein_options skein_commit ${ARG_LINK})
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
    add_dependencies(programs ${name})
    install(TARGETS ${name} RUNTIME DESTINATION "${ARG_DESTINATION}")
endfunction()

# skein_test(NAME SOURCES ... [LINK ...] [DEPENDS program ...] [LABELS ...] [TIMEOUT s] [XVFB|WAYLAND]):
# one Qt Test executable, run with a home, runtime and configuration folder of its own.
# XVFB asks for a real X server and window manager, WAYLAND for a compositor with two monitors; every
# other test runs offscreen.
function(skein_test name)
    cmake_parse_arguments(ARG "XVFB;WAYLAND" "TIMEOUT" "SOURCES;LINK;DEPENDS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE skein_options Qt6::Test ${ARG_LINK})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE
        SKEIN_PROGRAMS_DIR="${PROJECT_BINARY_DIR}/bin"
        SKEIN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    skein_precompiled(${name} ${ARG_LINK})
    if(SKEIN_LEAN_TESTS)
        target_link_options(${name} PRIVATE -Wl,--strip-debug)
    endif()
    if(ARG_DEPENDS)
        add_dependencies(${name} ${ARG_DEPENDS})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 240)
    endif()
    set(launcher "${PROJECT_SOURCE_DIR}/tests/run-test")
    if(ARG_XVFB)
        list(APPEND launcher --xvfb)
    elseif(ARG_WAYLAND)
        list(APPEND launcher --wayland)
    endif()
    add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" SKIP_RETURN_CODE 77
        ENVIRONMENT "SKEIN_LOCALES=${PROJECT_BINARY_DIR}/locales")
endfunction()

# skein_test_in_locales(NAME LOCALE...): the offscreen test of that name is also run as NAME_LOCALE
# under a locale with other numbers (de_DE) or letters (tr_TR), which tests/run-test makes.
function(skein_test_in_locales name)
    foreach(locale IN LISTS ARGN)
        add_test(NAME ${name}_${locale}
            COMMAND "${PROJECT_SOURCE_DIR}/tests/run-test" $<TARGET_FILE:${name}>)
        set_tests_properties(${name}_${locale} PROPERTIES TIMEOUT 300 LABELS locale SKIP_RETURN_CODE 77
            ENVIRONMENT "SKEIN_LOCALES=${PROJECT_BINARY_DIR}/locales;SKEIN_TEST_LOCALE=${locale}.UTF-8")
    endforeach()
endfunction()
