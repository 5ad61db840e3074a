// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/priorities_view_model.h"

#include "ui/format/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Priorities)
};

} // namespace

bool PrioritiesViewModel::canChoose() const { return m_session.isOpen() && !m_session.model().place.streams.empty(); }

std::vector<base::Id<place::Stream>> PrioritiesViewModel::free(std::size_t slot) const
{
    document::Priorities others = document::prioritiesOf(m_session.model());
    if (slot < others.size()) {
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(slot));
    }
    std::vector<base::Id<place::Stream>> found;
    for (const place::Stream& stream : m_session.model().place.streams) {
        if (std::ranges::find(others, stream.id) == others.end()) {
            found.push_back(stream.id);
        }
    }
    return found;
}

QStringList PrioritiesViewModel::offered(std::size_t slot) const
{
    QStringList names{Words::tr("None")};
    for (const auto& id : free(slot)) {
        names << format::nameOf(*std::ranges::find(m_session.model().place.streams, id, &place::Stream::id));
    }
    return names;
}

int PrioritiesViewModel::chosen(std::size_t slot) const
{
    const document::Priorities now = document::prioritiesOf(m_session.model());
    const auto offered = free(slot);
    return slot < now.size() ? 1 + static_cast<int>(std::ranges::find(offered, now[slot]) - offered.begin()) : 0;
}

bool PrioritiesViewModel::isOpen(std::size_t slot) const { return slot <= document::prioritiesOf(m_session.model()).size(); }

std::optional<PrioritiesViewModel::Step> PrioritiesViewModel::choose(std::size_t slot, int choice) const
{
    const document::Priorities before = document::prioritiesOf(m_session.model());
    document::Priorities after = before;
    if (slot < after.size()) {
        after.erase(after.begin() + static_cast<std::ptrdiff_t>(slot));
    }
    if (choice > 0) {
        after.insert(after.begin() + static_cast<std::ptrdiff_t>(std::min(slot, after.size())),
                     free(slot)[static_cast<std::size_t>(choice) - 1]);
    }
    if (after == before) {
        return {};
    }
    const auto& streams = m_session.model().place.streams;
    QStringList names;
    for (const auto& id : after) {
        names << format::nameOf(*std::ranges::find(streams, id, &place::Stream::id));
    }
    return Step{document::prioritising(m_session.model(), after), [names] {
                    return names.isEmpty() ? Words::tr("Have no shared priorities")
                                           : Words::tr("Make these the shared priorities: %1").arg(names.join(QStringLiteral(", ")));
                }};
}

} // namespace wp::ui::screens
