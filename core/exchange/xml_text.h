// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace wp::exchange {

/// An XML text without the elements of one name, and these elements by themselves, in their order. So a sheet of any
/// length is parsed row by row, and never stands in memory as a tree. `parts` are views of the text they came from.
struct CutXml {
    std::string rest;
    std::vector<std::string_view> parts;
};

/// Cuts out the outermost elements of a local name ("row" for x:row too); nothing when the tags of the text do not pair
/// or do not end.
std::optional<CutXml> cutElements(std::string_view xml, std::string_view name);

/// Whole, well formed and in UTF-8; a document that is not is nothing. No entity of a document's own is known.
std::optional<pugi::xml_document> parseXml(std::string_view xml);

/// A part of a workbook as UTF-8, whatever it was written in, every byte of it.
std::string xmlText(std::string bytes);

/// Names without their prefix.
std::string_view localName(const pugi::xml_node& node);
pugi::xml_node childNamed(const pugi::xml_node& node, std::string_view name);
std::string_view attributeNamed(const pugi::xml_node& node, std::string_view name);

} // namespace wp::exchange
