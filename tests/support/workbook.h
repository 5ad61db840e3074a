// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace wp::testing {

/// Names and contents of the files within a zip file.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip file of these parts, packed as a spreadsheet program packs them.
std::string zipped(const Parts& parts);

/// A sheet of a made-up workbook: its name, its state ("" or "hidden"), and what stands within <worksheet>.
struct MadeSheet {
    std::string name;
    std::string state;
    std::string content;
};

/// The parts of a workbook of Office Open XML with these sheets, shared strings (<si> elements) and styles.
Parts xlsxParts(const std::vector<MadeSheet>& sheets, const std::string& strings = {}, const std::string& styles = {});

/// The parts of an OpenDocument spreadsheet with these <table:table> elements and automatic styles.
Parts odsParts(const std::string& tables, const std::string& styles = {});

} // namespace wp::testing
