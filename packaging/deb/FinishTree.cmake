# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack when the trees are installed, before they are packed: what Debian wants in a package and no other
# installation needs. Copyright and change log, both compressed as Debian does, man pages too.
file(READ "${CPACK_SKEIN_SOURCE}/NEWS.md" news)
if(NOT news MATCHES "\n## ([0-9.]+) \\(([0-9-]+)\\)\n")
    message(FATAL_ERROR "NEWS.md names no release.")
endif()
set(release "${CMAKE_MATCH_1}")
set(release_date "${CMAKE_MATCH_2}")
execute_process(COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C TZ=UTC date -R -d "${release_date} 12:00"
    OUTPUT_VARIABLE changed OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(changes "skein (${release}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Release ${release}: see NEWS.md.

 -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${changed}
")

# Neither name nor time in the compressed file: the same sources make the same package.
function(compress)
    if(ARGN)
        execute_process(COMMAND gzip -9nf ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
    endif()
endfunction()

foreach(component program sdk)
    string(TOUPPER "${component}" upper)
    set(name "${CPACK_DEBIAN_${upper}_PACKAGE_NAME}")
    set(tree "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${component}${CPACK_PACKAGING_INSTALL_PREFIX}")
    if(NOT IS_DIRECTORY "${tree}")
        message(FATAL_ERROR "Nothing was installed to ${tree}.")
    endif()
    set(documents "${tree}/share/doc/${name}")
    file(COPY "${CPACK_SKEIN_SOURCE}/packaging/deb/copyright" DESTINATION "${documents}")
    file(WRITE "${documents}/changelog.Debian" "${changes}")
    # This is no upload to the archive of Debian, where nobody has asked for it yet.
    file(WRITE "${tree}/share/lintian/overrides/${name}" "${name}: initial-upload-closes-no-bugs\n")
    file(GLOB_RECURSE pages "${tree}/share/man/*.[1-8]")
    compress("${documents}/changelog.Debian" ${pages})
endforeach()
compress("${CPACK_TEMPORARY_INSTALL_DIRECTORY}/program${CPACK_PACKAGING_INSTALL_PREFIX}/share/doc/skein/NEWS.md")
