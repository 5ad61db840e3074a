# SPDX-License-Identifier: GPL-3.0-or-later
# What a person's computer gets, and the Debian package of it: `cmake --build BUILD --target package`, or packaging/package.
include(GNUInstallDirs)
set(linux ${CMAKE_CURRENT_LIST_DIR})

# The manual is the programs' own help.
set(pages "")
foreach(program IN ITEMS wholeplace wholeplace-cli)
    set(about "whole-place budgets, in pounds and pence")
    if(program STREQUAL wholeplace-cli)
        set(about "whole-place budgets on the command line")
    endif()
    set(page ${CMAKE_BINARY_DIR}/man/${program}.1)
    add_custom_command(OUTPUT ${page}.gz
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man
        COMMAND ${linux}/man.sh $<TARGET_FILE:${program}> ${about} >${page}
        COMMAND gzip -9nf ${page}
        DEPENDS ${program} ${linux}/man.sh VERBATIM)
    list(APPEND pages ${page}.gz)
endforeach()
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/changelog.gz
    COMMAND gzip -9nc ${CMAKE_SOURCE_DIR}/packaging/CHANGELOG.md >${CMAKE_BINARY_DIR}/changelog.gz
    DEPENDS ${CMAKE_SOURCE_DIR}/packaging/CHANGELOG.md VERBATIM)
add_custom_target(wholeplace_pages DEPENDS ${pages} ${CMAKE_BINARY_DIR}/changelog.gz)

install(TARGETS wholeplace wholeplace-cli)
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_BINARY_DIR}/changelog.gz ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${linux}/wholeplace.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/wholeplace.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME wholeplace.xml)
install(FILES ${linux}/org.wholeplace.Wholeplace.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/wholeplace.svg)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
    RENAME application-vnd.wholeplace.svg)

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_VENDOR "The Wholeplace authors")
set(CPACK_PACKAGE_CONTACT "The Wholeplace authors <wholeplace@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "whole-place budgets of councils, the NHS and partners")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Puts the budget lines of a council, the NHS and their partners in one place, sets
departmental cuts beside moving money toward prevention, and shows year by
year what each does to demand, cash, posts, the budget gap and reserves, with
the evidence behind every number and its doubt. Works offline.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6svg6, qt6-qpa-plugins")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
