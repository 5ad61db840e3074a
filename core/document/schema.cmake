# SPDX-License-Identifier: GPL-3.0-or-later
# The numbered steps of the schema, as text in the program: core/document/schema/0001.sql, 0002.sql, ...
file(GLOB steps CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/schema/*.sql)
list(SORT steps)
set(schema_texts "")
foreach(step IN LISTS steps)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${step})
    file(READ ${step} text)
    string(APPEND schema_texts "    R\"sql(${text})sql\",\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/schema_steps.cpp @ONLY CONTENT
"// SPDX-License-Identifier: GPL-3.0-or-later
#include \"core/document/schema.h\"

namespace wp::document {

const SchemaSteps& schemaSteps()
{
    static const SchemaSteps steps{
@schema_texts@    };
    return steps;
}

} // namespace wp::document
")
target_sources(wholeplace_core PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/schema_steps.cpp)
