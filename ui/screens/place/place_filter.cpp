// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/place_filter.h"

#include "core/place/words.h"
#include "ui/format/names.h"
#include "ui/format/reading.h"
#include "ui/screens/place/place_view_model.h"

#include <algorithm>

namespace wp::ui::screens {

namespace {

bool holds(const QString& text, const QStringList& all)
{
    return std::ranges::all_of(all, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::optional<double> amountOf(const QString& text)
{
    const auto reading = format::read(format::Quantity::money, text);
    return reading ? std::optional(money::toDouble(reading.value->value())) : std::nullopt;
}

} // namespace

PlaceFilter::PlaceFilter(QObject* parent) : SortedRows(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PlaceFilter::setQuestion(const QString& question)
{
    m_words.clear();
    m_tiers.clear();
    m_organisations.clear();
    m_above.reset();
    m_below.reset();
    for (const QString& token : question.split(u' ', Qt::SkipEmptyParts)) {
        read(token);
    }
    invalidateFilter();
}

void PlaceFilter::read(const QString& token)
{
    const qsizetype colon = token.indexOf(u':');
    const QString key = token.left(std::max<qsizetype>(colon, 0)).toLower();
    const QString rest = token.mid(colon + 1);
    if (key == QLatin1String("tier") || key == tr("tier", "the word before the colon in a filter")) {
        m_tiers.push_back(rest);
    } else if (key == QLatin1String("org") || key == tr("org", "the word before the colon in a filter")) {
        m_organisations.push_back(rest);
    } else if (token.startsWith(u'>')) {
        m_above = amountOf(token.mid(1));
    } else if (token.startsWith(u'<')) {
        m_below = amountOf(token.mid(1));
    } else {
        m_words.push_back(token);
    }
}

bool PlaceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex line = sourceModel()->index(row, PlaceViewModel::name, parent);
    const QVariant tier = line.data(PlaceViewModel::tierRole);
    if (!tier.isValid()) {
        return !isAsking();
    }
    const auto value = static_cast<place::Tier>(tier.toInt());
    const auto word = place::wordOf(value);
    const QString tierText = format::tierName(value) + u' ' + QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    const QString organisation = parent.parent().data().toString();
    const double amount = line.data(PlaceViewModel::amountRole).toDouble();
    return holds(tierText, m_tiers) && holds(organisation, m_organisations)
           && holds(line.data().toString() + u' ' + parent.data().toString() + u' ' + organisation, m_words)
           && (!m_above || amount > *m_above) && (!m_below || amount < *m_below);
}

std::vector<QModelIndex> PlaceFilter::shownLines() const
{
    std::vector<QModelIndex> lines;
    for (int o = 0; o < rowCount(); ++o) {
        const QModelIndex organisation = index(o, 0);
        for (int d = 0; d < rowCount(organisation); ++d) {
            const QModelIndex department = index(d, 0, organisation);
            for (int l = 0; l < rowCount(department); ++l) {
                lines.push_back(index(l, 0, department));
            }
        }
    }
    return lines;
}

int PlaceFilter::lineCount() const
{
    return static_cast<int>(shownLines().size());
}

QStringList PlaceFilter::lineIds() const
{
    QStringList ids;
    for (const QModelIndex& line : shownLines()) {
        ids.push_back(line.data(PlaceViewModel::lineRole).toString());
    }
    return ids;
}

double PlaceFilter::lineSum() const
{
    double sum = 0;
    for (const QModelIndex& line : shownLines()) {
        sum += line.data(PlaceViewModel::amountRole).toDouble();
    }
    return sum;
}

} // namespace wp::ui::screens
