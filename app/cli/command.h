// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <iosfwd>

namespace wp::cli {

/// What the program gives back to whoever called it.
enum class Exit { done = 0, refused = 1, wrongCall = 2, noFile = 3 };

/// Results go to `out`; problems and progress to `err`.
struct Output {
    std::ostream& out;
    std::ostream& err;
};

/// One command: how it is called, what it does in a line and in full, and what runs it.
struct Command {
    std::string_view name;
    std::string_view synopsis;
    std::string_view summary;
    std::string_view details;
    std::vector<Option> options;
    std::size_t fewestWords = 1;
    std::size_t mostWords = 1;
    Exit (*run)(const Call& call, const Output& output) = nullptr;
};

/// In the order in which help lists them.
const std::vector<Command>& commands();

Exit runProgram(const std::vector<std::string>& words, const Output& output);

using Run = Exit (*)(const Call& call, const Output& output);

/// Says what is wrong with a call and how its command is called.
Exit refuseCall(Run run, const std::string& fault, const Output& output);

Exit runProject(const Call& call, const Output& output);
Exit runCheck(const Call& call, const Output& output);
Exit runCompare(const Call& call, const Output& output);
Exit runRisk(const Call& call, const Output& output);
Exit runStress(const Call& call, const Output& output);
Exit runMerge(const Call& call, const Output& output);
Exit runSeek(const Call& call, const Output& output);
Exit runOptimise(const Call& call, const Output& output);
Exit runCalibrate(const Call& call, const Output& output);
Exit runExport(const Call& call, const Output& output);
Exit runConvert(const Call& call, const Output& output);
Exit runImport(const Call& call, const Output& output);
Exit runInfo(const Call& call, const Output& output);
Exit runSweep(const Call& call, const Output& output);
Exit runEvidence(const Call& call, const Output& output);

} // namespace wp::cli
