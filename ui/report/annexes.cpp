// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/names.h"
#include "ui/report/in_words.h"
#include "ui/report/sections.h"
#include "ui/report/tables.h"

#include <QCoreApplication>

namespace wp::ui::report {

namespace {

struct Annex {
    Q_DECLARE_TR_FUNCTIONS(ReportAnnex)
};

/// Doing nothing is the same whatever scenario is looked at; each gets its own tables all the same.
template <class Add>
std::vector<Block> ofEachScenario(const Source& source, Add&& add)
{
    std::vector<Block> blocks;
    for (const task::Projected& one : source.scenarios) {
        blocks.push_back(Subheading{scenarioTitle(one)});
        add(blocks, one);
    }
    return blocks;
}

} // namespace

std::vector<Block> scenarioPages(const Source& source)
{
    return ofEachScenario(source, [&](std::vector<Block>& blocks, const task::Projected& one) {
        if (one.flat.note && !one.flat.note->empty()) {
            blocks.push_back(Paragraph{format::fromUtf8(*one.flat.note), Voice::quiet});
        }
        if (const QStringList done = measuresInWords(source, one); !done.isEmpty()) {
            blocks.push_back(Bullets{done});
        }
        blocks.push_back(Paragraph{outcomeInWords(source, one).join(u' ')});
        if (const QStringList warnings = warningsInWords(source, one); !warnings.isEmpty()) {
            blocks.push_back(Bullets{warnings});
        }
        blocks.push_back(placeTable(source, one));
        blocks.push_back(streamTable(source, one));
    });
}

std::vector<Block> organisationPages(const Source& source)
{
    return ofEachScenario(source, [&](std::vector<Block>& blocks, const task::Projected& one) {
        for (Table& table : organisationTables(source, one)) {
            blocks.push_back(std::move(table));
        }
    });
}

std::vector<Block> servicePages(const Source& source)
{
    return ofEachScenario(source, [&](std::vector<Block>& blocks, const task::Projected& one) {
        blocks.push_back(lineTable(source, one));
    });
}

std::vector<Block> inputPages(const Source& source)
{
    std::vector<Block> blocks{Paragraph{
        Annex::tr("Every value that somebody gave, with its range where it has one, its source, and the grade of its "
                  "evidence: 1 is the best, 6 an assumption. Values stand in prices of the base year."),
        Voice::body}};
    for (Table& table : inputTables(source)) {
        blocks.push_back(std::move(table));
    }
    if (Table defaults = defaultTable(source); !defaults.rows.empty()) {
        blocks.push_back(std::move(defaults));
    }
    return blocks;
}

} // namespace wp::ui::report
