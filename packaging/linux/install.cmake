# SPDX-License-Identifier: GPL-3.0-or-later
# What a person's computer gets, and the Debian package of it: `cmake --build BUILD --target package`, or packaging/package.
set(CMAKE_INSTALL_DOCDIR share/doc/wholeplace)
include(GNUInstallDirs)
set(linux ${CMAKE_CURRENT_LIST_DIR})

# The manual is the programs' own help.
set(pages "")
set(texts "")
foreach(program IN ITEMS wholeplace wholeplace-cli)
    set(about "whole-place budgets, in pounds and pence")
    if(program STREQUAL wholeplace-cli)
        set(about "whole-place budgets on the command line")
    endif()
    set(page ${CMAKE_BINARY_DIR}/man/${program}.1)
    add_custom_command(OUTPUT ${page}.gz
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man
        COMMAND ${linux}/man.sh $<TARGET_FILE:${program}> ${about} > ${page}
        COMMAND gzip -9nf ${page}
        DEPENDS ${program} ${linux}/man.sh VERBATIM)
    list(APPEND pages ${page}.gz)
endforeach()
foreach(file IN ITEMS changelog CHANGELOG.md)
    set(from ${linux}/${file})
    if(file STREQUAL CHANGELOG.md)
        set(from ${CMAKE_SOURCE_DIR}/packaging/${file})
    endif()
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/man/${file}.gz
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man
        COMMAND gzip -9nc ${from} > ${CMAKE_BINARY_DIR}/man/${file}.gz DEPENDS ${from} VERBATIM)
    list(APPEND texts ${CMAKE_BINARY_DIR}/man/${file}.gz)
endforeach()
add_custom_target(wholeplace_pages DEPENDS ${pages} ${texts})

install(TARGETS wholeplace wholeplace-cli)
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${texts} ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${linux}/wholeplace.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/wholeplace.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME wholeplace.xml)
install(FILES ${linux}/org.wholeplace.Wholeplace.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/lintian DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME wholeplace)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/wholeplace.svg)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
    RENAME application-vnd.wholeplace.svg)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_VENDOR "The Wholeplace authors")
set(CPACK_PACKAGE_CONTACT "The Wholeplace authors <wholeplace@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "whole-place budgets of councils, the NHS and partners")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Puts the budget lines of a council, the NHS and their partners in one
place, sets departmental cuts beside moving money toward prevention, and
shows year by year what each does to demand, cash, posts, the budget gap and
reserves, with the evidence behind every number and its doubt. It works
offline: nothing leaves the computer.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
