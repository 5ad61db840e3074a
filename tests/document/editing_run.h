// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/history.h"
#include "core/document/journal_record.h"

#include <random>
#include <string>
#include <utility>

namespace wp::testing {

/// Somebody at work on a place: edits, drags, undo and redo, always the same ones for a seed.
class EditingRun {
public:
    EditingRun(document::Model start, unsigned seed) : m_history(std::move(start)), m_random(seed) {}

    const document::History& history() const { return m_history; }

    /// Does the next thing, and gives what a journal would be told.
    document::JournalRecord next()
    {
        ++m_count;
        const int choice = upTo(9);
        if (choice == 0 && m_history.undo()) {
            return {m_count, document::Undid{}};
        }
        if (choice == 1 && m_history.redo()) {
            return {m_count, document::Redid{}};
        }
        document::Did did{edit(choice), "Step " + std::to_string(m_count), std::nullopt};
        if (choice > 6) {
            did.gesture = static_cast<int>(m_count / 8);
        }
        m_history.perform({did.edit, {}, did.words, did.gesture, m_count});
        return {m_count, std::move(did)};
    }

private:
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }

    document::Edit edit(int choice)
    {
        const auto& lines = m_history.model().place.lines;
        const std::string id = lines[static_cast<std::size_t>(upTo(static_cast<int>(lines.size()) - 1))].id.text();
        const std::string number = std::to_string(m_count);
        if (choice < 3) {
            return document::SetField{"lines/" + id + "/note", "\"note “" + number + "”\""};
        }
        if (choice < 4) {
            return document::MoveThing{"lines", id, static_cast<std::size_t>(upTo(5))};
        }
        if (choice < 5) {
            return document::Several{{document::SetField{"place/note", '"' + number + '"'},
                                      document::SetField{"lines/" + id + "/budget", '"' + number + "000000.25\""}}};
        }
        return document::SetField{"lines/" + lines.front().id.text() + "/budget", '"' + number + "000000.50\""};
    }

    document::History m_history;
    std::mt19937 m_random;
    std::int64_t m_count = 0;
};

} // namespace wp::testing
