// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_whole.h"

#include "core/exchange/zip_file.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace wp::exchange {

namespace {

std::size_t countOf(std::string_view text, std::string_view part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) {
        ++count;
    }
    return count;
}

/// Whether as many strings follow as the head of their list says.
bool hasAllStrings(const std::string& text)
{
    constexpr std::string_view mark = "uniqueCount=\"";
    const std::size_t at = text.find(mark);
    return at != std::string::npos && std::strtoull(text.c_str() + at + mark.size(), nullptr, 10) == countOf(text, "<si>");
}

/// Our own work, which no bound need hold off.
TableLimits noLimits()
{
    constexpr std::size_t most = static_cast<std::size_t>(-1) / 4;
    TableLimits limits;
    limits.bytes = most;
    limits.unpacked = most;
    limits.ratio = most;
    return limits;
}

} // namespace

bool isWholeWorkbook(const std::filesystem::path& path, std::size_t cells)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    auto opened = ZipFile::open(bytes, noLimits());
    std::size_t found = 0;
    bool isWhole = static_cast<bool>(opened);
    for (std::size_t i = 0; isWhole && i < opened.value().names().size(); ++i) {
        const std::string name = opened.value().names()[i];
        const auto text = opened.value().read(name);
        isWhole = text && !text.value().empty() && (name != "xl/sharedStrings.xml" || hasAllStrings(text.value()));
        found += isWhole && name.starts_with("xl/worksheets/sheet") ? countOf(text.value(), "<c r=") : 0;
    }
    return isWhole && found == cells;
}

} // namespace wp::exchange
