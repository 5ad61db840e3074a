// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/priorities.h"
#include "ui/shell/session.h"

#include <QStringList>

#include <optional>

namespace wp::ui::screens {

/// The place's shared priorities as they are chosen: three slots, each nothing or a stream of demand. They close up, so
/// that only the slot behind the last one can be empty.
class PrioritiesViewModel {
public:
    explicit PrioritiesViewModel(const shell::Session& session) : m_session(session) {}

    struct Step {
        document::Edit edit;
        undo::Wording wording;
    };

    bool canChoose() const;
    /// Nothing, then every stream that no other slot holds, in the order of the place.
    QStringList offered(std::size_t slot) const;
    int chosen(std::size_t slot) const;
    /// Whether a slot can be filled: those before it are.
    bool isOpen(std::size_t slot) const;
    /// None when nothing changes.
    std::optional<Step> choose(std::size_t slot, int choice) const;

private:
    std::vector<base::Id<place::Stream>> free(std::size_t slot) const;

    const shell::Session& m_session;
};

} // namespace wp::ui::screens
