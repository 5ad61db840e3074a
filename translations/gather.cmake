# SPDX-License-Identifier: GPL-3.0-or-later
# Gathers the sentences of ui and app (under SOURCE) into the .ts files of the folder INTO, with the lupdate of Qt.
foreach(file IN ITEMS wholeplace_cy wholeplace_en)
    set(only)
    if(file STREQUAL "wholeplace_en")
        set(only -pluralonly)
    endif()
    execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none ${only} -I ${SOURCE} -recursive ${SOURCE}/ui
        ${SOURCE}/app -ts ${INTO}/${file}.ts COMMAND_ERROR_IS_FATAL ANY)
endforeach()
