# SPDX-License-Identifier: GPL-3.0-or-later
# Which commit the programs are made of. Asked at each build, in a moment; compiled, and the programs linked,
# only when it is another one than before. Programs read it through base/BuildFacts.h.
set(SKEIN_COMMIT_FILE "${PROJECT_BINARY_DIR}/src/base/commit.cpp")
add_custom_target(skein_commit_file
    COMMAND "${CMAKE_COMMAND}" -D "SOURCE=${PROJECT_SOURCE_DIR}" -D "OUTPUT=${SKEIN_COMMIT_FILE}"
        -P "${PROJECT_SOURCE_DIR}/cmake/WriteCommit.cmake"
    BYPRODUCTS "${SKEIN_COMMIT_FILE}"
    COMMENT "Looking for the commit"
    VERBATIM)
add_library(skein_commit OBJECT "${SKEIN_COMMIT_FILE}")
target_link_libraries(skein_commit PRIVATE skein_options)
set_target_properties(skein_commit PROPERTIES
    AUTOMOC OFF AUTOUIC OFF AUTORCC OFF POSITION_INDEPENDENT_CODE ON)
add_dependencies(skein_commit skein_commit_file)
