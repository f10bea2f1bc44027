# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the commit of the sources as a C++ file, which is left alone when it says that already.
# usage: cmake -D SOURCE=folder -D OUTPUT=file -P WriteCommit.cmake
# Asked is the repository of the sources themselves (never one that they were unpacked into), or, where
# there is none, what "git archive" wrote into archived-commit.txt.
set(commit "")
set(date "")
if(EXISTS "${SOURCE}/.git")
    find_program(git_program git)
    if(git_program)
        # Another user may own the checkout (a container); the name of a commit is harmless. Git takes this
        # from no command line before 2.38, and from nothing but a file of the user's or the system's.
        file(REAL_PATH "${SOURCE}" place)
        file(WRITE "${OUTPUT}.home/.gitconfig" "[safe]\n\tdirectory = \"${place}\"\n")
        execute_process(
            COMMAND "${CMAKE_COMMAND}" -E env --unset=GIT_CONFIG_GLOBAL --unset=XDG_CONFIG_HOME
                "HOME=${OUTPUT}.home" "${git_program}" -C "${SOURCE}"
                show -s --no-show-signature --abbrev=10 "--format=%h %cs" HEAD
            OUTPUT_VARIABLE said RESULT_VARIABLE code ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(code EQUAL 0 AND said MATCHES "^([0-9a-f]+) ([0-9-]+)$")
            set(commit "${CMAKE_MATCH_1}")
            set(date "${CMAKE_MATCH_2}")
        endif()
    endif()
elseif(EXISTS "${SOURCE}/cmake/archived-commit.txt")
    file(READ "${SOURCE}/cmake/archived-commit.txt" said)
    # In a checkout the places of the two are not filled in.
    if(said MATCHES "commit: ([0-9a-f]+) ([0-9-]+)\n")
        string(SUBSTRING "${CMAKE_MATCH_1}" 0 10 commit)
        set(date "${CMAKE_MATCH_2}")
    endif()
endif()

set(text "// SPDX-License-Identifier: GPL-3.0-or-later
// Written by cmake/WriteCommit.cmake.
extern \"C\" {
extern const char skein_commit[];
extern const char skein_commit_date[];
const char skein_commit[] = \"${commit}\";
const char skein_commit_date[] = \"${date}\";
}
")
set(before "")
if(EXISTS "${OUTPUT}")
    file(READ "${OUTPUT}" before)
endif()
if(NOT text STREQUAL before)
    file(WRITE "${OUTPUT}" "${text}")
endif()
