# SPDX-License-Identifier: GPL-3.0-or-later
# Whether lupdate (LUPDATE) finds nothing in the sources (under SOURCE) that the .ts files do not hold, and nothing in
# them that the sources no longer say. INTO is a folder for copies.
set(copies wholeplace_cy.ts wholeplace_en.ts)
function(gather)
    execute_process(COMMAND ${CMAKE_COMMAND} -DLUPDATE=${LUPDATE} -DSOURCE=${SOURCE} -DINTO=${INTO}
        -P ${SOURCE}/translations/gather.cmake ERROR_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
endfunction()
function(compare copy wanted complaint)
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${INTO}/${copy} ${SOURCE}/translations/${copy} RESULT_VARIABLE differs)
    if(NOT differs EQUAL wanted)
        message(FATAL_ERROR "${copy}: ${complaint}")
    endif()
endfunction()

# With a sentence that no source says, it is another file, and gathering makes it the same again.
file(MAKE_DIRECTORY ${INTO})
foreach(copy IN LISTS copies)
    file(READ ${SOURCE}/translations/${copy} text)
    string(REPLACE "</context>\n</TS>" "    <message>\n        <source>Nobody says this.</source>\n        <translation>Neb.</translation>\n    </message>\n</context>\n</TS>" text "${text}")
    file(WRITE ${INTO}/${copy} "${text}")
    compare(${copy} 1 "the comparison sees no difference")
endforeach()
gather()
foreach(copy IN LISTS copies)
    compare(${copy} 0 "lupdate finds new words or old ones; run the target wholeplace_lupdate and translate them")
endforeach()
