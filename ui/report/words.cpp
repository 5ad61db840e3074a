// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words.h"

#include <QCoreApplication>

namespace wp::ui::report {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InWords)
};

constexpr qsizetype mostNamed = 4;

} // namespace

QString listInWords(const QStringList& things)
{
    if (things.size() > mostNamed) {
        const int others = static_cast<int>(things.size() - mostNamed + 1);
        return Words::tr("%1 and %n others", "the first of a list, and how many more", others)
            .arg(things.mid(0, mostNamed - 1).join(Words::tr(", ", "between things listed")));
    }
    if (things.size() < 2) {
        return things.join(QString());
    }
    return Words::tr("%1 and %2", "the last two of a list")
        .arg(things.mid(0, things.size() - 1).join(Words::tr(", ", "between things listed")), things.back());
}

QString linkInWords(const place::Place& place, const std::string& id)
{
    const auto link = std::ranges::find(place.links, id, [](const place::Link& one) { return one.id.text(); });
    return link == place.links.end() || !link->line || !link->stream
               ? format::fromUtf8(id)
               : Words::tr("%1, on %2", "a preventive line and the demand it lowers")
                     .arg(nameIn(place.lines, *link->line), nameIn(place.streams, *link->stream));
}

} // namespace wp::ui::report
