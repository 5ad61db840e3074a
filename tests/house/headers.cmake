# SPDX-License-Identifier: GPL-3.0-or-later
# Each header of core and ui compiles alone: one generated source a header, with no precompiled header to help it.
# The target `headers` is apart from `all`, since every one of them reads Boost or Qt anew; packaging/check builds both.
add_custom_target(headers)
function(wholeplace_check_headers folder library)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/${folder}/*.h)
    set(sources "")
    foreach(header IN LISTS files)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n")
        list(APPEND sources ${source})
    endforeach()
    if(sources)
        add_library(${library}_headers OBJECT EXCLUDE_FROM_ALL ${sources})
        target_link_libraries(${library}_headers PRIVATE ${library})
        target_compile_options(${library}_headers PRIVATE -O0 -g0)
        add_dependencies(headers ${library}_headers)
    endif()
endfunction()

wholeplace_check_headers(core wholeplace_core)
if(TARGET wholeplace_ui)
    wholeplace_check_headers(ui wholeplace_ui)
endif()
