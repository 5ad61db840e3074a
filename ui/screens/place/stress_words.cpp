// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/stress_words.h"

#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wp::ui::screens {

using format::fromUtf8;
using format::Numbers;
using money::Decimal;
using scenario::Change;
using scenario::ChangeKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StressTests)
};

struct Ready {
    const char* id;
    const char* name;
};
constexpr Ready ready[] = {{"funding", QT_TRANSLATE_NOOP("StressTests", "Funding settlement −5%")},
                           {"pay", QT_TRANSLATE_NOOP("StressTests", "Pay +2 points a year")},
                           {"winter", QT_TRANSLATE_NOOP("StressTests", "A hard winter")},
                           {"late", QT_TRANSLATE_NOOP("StressTests", "A late start")},
                           {"savings", QT_TRANSLATE_NOOP("StressTests", "Savings delivered at 60%")}};

struct KindWords {
    const char* name;
    const char* help;
};
constexpr std::array<KindWords, scenario::changeKinds> kinds{{
    {QT_TRANSLATE_NOOP("StressTests", "Funding, more or less"),
     QT_TRANSLATE_NOOP("StressTests", "Every year but the base year. Choose one source where the rest, such as council tax, stays.")},
    {QT_TRANSLATE_NOOP("StressTests", "Pay, points a year"),
     QT_TRANSLATE_NOOP("StressTests", "Half of each line with posts counts as pay, an assumption: its inflation rises by half the points.")},
    {QT_TRANSLATE_NOOP("StressTests", "Inflation, points a year"),
     QT_TRANSLATE_NOOP("StressTests", "On every line and on general inflation.")},
    {QT_TRANSLATE_NOOP("StressTests", "Growth of demand, points a year"),
     QT_TRANSLATE_NOOP("StressTests", "On the volume of every stream, from the first year on.")},
    {QT_TRANSLATE_NOOP("StressTests", "A hard winter, more demand"),
     QT_TRANSLATE_NOOP("StressTests", "A pressure of the first year alone, where people stay less than a year: what that much more demand "
                                     "would cost. The streams’ own figures stay.")},
    {QT_TRANSLATE_NOOP("StressTests", "Late start, years"),
     QT_TRANSLATE_NOOP("StressTests", "Every measure but cuts, income and thresholds starts and ends so much later.")},
    {QT_TRANSLATE_NOOP("StressTests", "Agreed savings that come"),
     QT_TRANSLATE_NOOP("StressTests", "Of every agreed saving after the base year.")},
    {QT_TRANSLATE_NOOP("StressTests", "What measures bring"),
     QT_TRANSLATE_NOOP("StressTests", "The share of what cuts, income and every other measure save or bring in; their costs stay.")},
    {QT_TRANSLATE_NOOP("StressTests", "How well prevention works"),
     QT_TRANSLATE_NOOP("StressTests", "The share of every link’s strength, in all three lines alike.")},
}};

const KindWords& wordsOf(ChangeKind kind) { return kinds[static_cast<std::size_t>(kind)]; }

constexpr int percentPlaces = 2;

/// A signed percentage or number of points, with as many decimals as it has.
QString signedPercent(const money::Number& amount)
{
    return Numbers().signedNumber(amount.value() * 100, std::max(amount.decimals() - percentPlaces, 0));
}

QString percent(const money::Number& amount) { return Numbers().rate(amount.value(), std::max(amount.decimals() - percentPlaces, 0)); }

QString sentenceOf(const place::Place& place, const Change& change)
{
    const QString points = signedPercent(change.amount);
    switch (change.kind) {
    case ChangeKind::funding:
        return Words::tr("%1: funding %2% from the first year on")
            .arg(whoseFunding(place, change.organisation, change.source), points);
    case ChangeKind::pay: return Words::tr("pay %1 points a year, on half of each line with posts").arg(points);
    case ChangeKind::inflation: return Words::tr("inflation %1 points a year").arg(points);
    case ChangeKind::growth: return Words::tr("growth of demand %1 points a year").arg(points);
    case ChangeKind::winter: return Words::tr("%1% more demand that comes and goes, in the first year").arg(points);
    case ChangeKind::delay:
        return Words::tr("measures start %n years later", "", money::roundHalfEven(change.amount.value(), 0).convert_to<int>());
    case ChangeKind::delivery: return Words::tr("agreed savings come to %1").arg(percent(change.amount));
    case ChangeKind::benefits: return Words::tr("cuts and other measures bring %1").arg(percent(change.amount));
    case ChangeKind::prevention: return Words::tr("prevention works at %1").arg(percent(change.amount));
    }
    return {};
}

} // namespace

QString stressName(const scenario::StressTest& test)
{
    const auto* found = std::ranges::find(ready, test.id.text(), &Ready::id);
    return !test.name.empty()         ? fromUtf8(test.name)
           : found != std::end(ready) ? Words::tr(found->name)
                                      : Words::tr("Stress test");
}

QString changeName(ChangeKind kind) { return Words::tr(wordsOf(kind).name); }

QString changeHelp(ChangeKind kind) { return Words::tr(wordsOf(kind).help); }

format::Quantity quantityOf(ChangeKind kind) { return kind == ChangeKind::delay ? format::Quantity::number : format::Quantity::rate; }

Decimal stepOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::pay:
    case ChangeKind::inflation:
    case ChangeKind::growth: return Decimal("0.005");
    case ChangeKind::funding: return Decimal("0.01");
    case ChangeKind::delay: return 1;
    default: return Decimal("0.05");
    }
}

QString whoseFunding(const place::Place& place, const std::string& organisation, const std::string& source)
{
    const auto& all = place.organisations;
    const auto found = std::ranges::find_if(all, [&](const auto& each) { return each.id.text() == organisation; });
    const QString who = organisation.empty() ? Words::tr("Every organisation")
                        : found == all.end() ? fromUtf8(organisation)
                                             : format::nameOf(*found);
    return source.empty() ? who : Words::tr("%1: %2", "an organisation and one of its sources of funding").arg(who, fromUtf8(source));
}

QStringList changeSentences(const place::Place& place, const scenario::StressTest& test)
{
    QStringList sentences;
    for (const Change& change : test.changes) {
        sentences.push_back(sentenceOf(place, change));
    }
    return sentences;
}

} // namespace wp::ui::screens
