// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wp::fuzz {

/// One way into the program, tried with bytes that nobody meant: `body` must come back, whatever they are. What must
/// hold of its result and does not is a std::logic_error. `seeds` are inputs from which others are made.
struct Target {
    const char* name;
    void (*body)(std::string_view bytes);
    std::vector<std::string> (*seeds)();
};

const std::vector<Target>& targets();

/// Throws the logic_error that says what does not hold.
void require(bool holds, const char* what);

void tryJson(std::string_view bytes);
void tryProjection(std::string_view bytes);
void tryTable(std::string_view bytes);
void tryGrid(std::string_view bytes);
void tryDocumentBytes(std::string_view bytes);
void tryDocumentRows(std::string_view statements);
void tryNumber(std::string_view bytes);
void tryEdits(std::string_view lines);
void tryJournal(std::string_view text);

std::vector<std::string> placeSeeds();
std::vector<std::string> tableSeeds();
std::vector<std::string> gridSeeds();
std::vector<std::string> documentSeeds();
std::vector<std::string> rowSeeds();
std::vector<std::string> numberSeeds();
std::vector<std::string> editSeeds();
std::vector<std::string> journalSeeds();

} // namespace wp::fuzz
