# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=… -P links_no_qt.cmake fails when the program needs a library of Qt, itself or through another.
execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(libraries MATCHES "libQt[^ ]*")
    message(FATAL_ERROR "${PROGRAM} links ${CMAKE_MATCH_0}")
endif()
