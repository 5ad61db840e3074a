// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <stdexcept>

namespace wp::fuzz {

const std::vector<Target>& targets()
{
    static const std::vector<Target> all{{"json", tryJson, placeSeeds},
                                         {"projection", tryProjection, placeSeeds},
                                         {"table", tryTable, tableSeeds},
                                         {"grid", tryGrid, gridSeeds},
                                         {"document", tryDocumentBytes, documentSeeds},
                                         {"rows", tryDocumentRows, rowSeeds},
                                         {"number", tryNumber, numberSeeds},
                                         {"edits", tryEdits, editSeeds},
                                         {"journal", tryJournal, journalSeeds}};
    return all;
}

void require(bool holds, const char* what)
{
    if (!holds) {
        throw std::logic_error(what);
    }
}

} // namespace wp::fuzz
