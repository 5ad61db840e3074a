// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/words.h"
#include "core/document/check.h"
#include "core/exchange/json_positions.h"

#include <iostream>

namespace wp::cli {

Exit runCheck(const Call& call, const Output& output)
{
    const std::string& path = call.words[0];
    Exit exit = Exit::done;
    const auto opened = openOrTell(path, output, exit);
    if (!opened) {
        return exit;
    }
    base::Problems warnings = document::warnings(opened->model);
    if (!opened->text.empty()) {
        exchange::locate(opened->text, warnings);
    }
    tell(path, warnings, output);
    const place::Place& place = opened->model.place;
    output.out << shown(path) << ": sound, with " << countText(place.lines.size(), "line") << ", "
               << countText(place.organisations.size(), "organisation") << " and "
               << countText(opened->model.scenarios.size(), "scenario") << "; "
               << countText(warnings.size(), "warning") << ".\n";
    return Exit::done;
}

} // namespace wp::cli
