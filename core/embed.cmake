# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUTPUT, a C++ source that holds each of FILES (a list, relative to ROOT) as bytes, for core/base/resource.h.
set(tables "")
set(entries "")
set(index 0)
foreach(file IN LISTS FILES)
    file(READ ${ROOT}/${file} hex HEX)
    string(REGEX REPLACE "(................................)" "\\1\n    " hex "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND tables "constexpr unsigned char file${index}[]{\n    ${bytes}0};\n")
    string(APPEND entries "    {\"${file}\", {reinterpret_cast<const char*>(file${index}), sizeof(file${index}) - 1}},\n")
    math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUTPUT} "// Made at build time from the files of resources.
#include \"core/base/resource.h\"

#include <array>

namespace wp::base {

namespace {

struct Entry {
    std::string_view name;
    std::string_view bytes;
};

${tables}
const std::array<Entry, ${index}> entries{{
${entries}}};

} // namespace

std::string_view resource(std::string_view name)
{
    for (const Entry& entry : entries) {
        if (entry.name == name) {
            return entry.bytes;
        }
    }
    return {};
}

} // namespace wp::base
")
