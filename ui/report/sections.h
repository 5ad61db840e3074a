// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content.h"
#include "ui/report/source.h"

#include <span>

namespace wp::ui::report {

/// The papers that are offered, and the pages of each that a person ticks.
enum class PaperKind { cabinet, finance, workshop };

/// A page by its name for settings and the command line ("decision"); `make` gives it in the language of the moment.
struct SectionKind {
    const char* id;
    PaperKind paper;
    QString (*heading)();
    std::vector<Block> (*make)(const Source& source);
};

/// In the order in which they are ticked and printed.
std::span<const SectionKind> allSections();

QString paperName(PaperKind paper);

std::vector<Block> decisionPage(const Source& source);
std::vector<Block> moneyPage(const Source& source);
std::vector<Block> peoplePage(const Source& source);
std::vector<Block> surenessPage(const Source& source);
std::vector<Block> scenarioPages(const Source& source);
std::vector<Block> organisationPages(const Source& source);
std::vector<Block> servicePages(const Source& source);
std::vector<Block> inputPages(const Source& source);
std::vector<Block> workshopPages(const Source& source);

} // namespace wp::ui::report
