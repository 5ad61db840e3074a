// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "core/document/codec.h"

#include <iomanip>
#include <iostream>

namespace wp::cli {

void printHelp(std::ostream& out)
{
    out << "wholeplace-cli projects whole-place budgets: a council, the NHS and their partners in one place.\n\n"
        << "Usage: wholeplace-cli COMMAND …\n\n";
    for (const Command& command : commands()) {
        out << "  " << std::left << std::setw(11) << command.name << command.summary << "\n";
    }
    out << "\nwholeplace-cli COMMAND --help says more; wholeplace-cli --version says which version this is.\n"
        << "FILE is a .wholeplace document or " << document::formatName
        << " JSON; which of them is seen from what is in it.\n"
        << "Exit: 0 done, 1 the input is refused, 2 the call is wrong, 3 a file could not be read or written.\n";
}

void printHelp(const Command& command, std::ostream& out)
{
    out << "Usage: wholeplace-cli " << command.name << " " << command.synopsis << "\n\n" << command.details << "\n";
}

void printVersion(std::ostream& out)
{
    out << "wholeplace-cli " << WHOLEPLACE_VERSION << " (reads and writes " << document::formatName << ")\n";
}

} // namespace wp::cli
