// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content.h"
#include "ui/report/sections.h"

namespace wp::ui::report {

/// What a person ticks: the pages by their ids, in the order of allSections() whatever theirs.
struct Choice {
    QStringList sections;
    bool operator==(const Choice&) const = default;
};

/// The pages of one of the papers.
Choice choiceOf(PaperKind paper);
Choice everything();

/// The paper in a language, from figures that are known. Words are made here and nowhere later.
Paper makePaper(const Source& source, const Choice& choice, const QString& language);

} // namespace wp::ui::report
