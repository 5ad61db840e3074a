// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/figure_words.h"

#include "core/place/words.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace wp::ui::screens {

using projection::FigureId;
using projection::Piece;

namespace {

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

struct Name {
    std::string_view field;
    const char* text;
};

constexpr auto names = std::to_array<Name>({
    {"doNothing", QT_TRANSLATE_NOOP("Evidence", "Cost of doing nothing")},
    {"spend", QT_TRANSLATE_NOOP("Evidence", "Spend")},
    {"netSpend", QT_TRANSLATE_NOOP("Evidence", "Net spend")},
    {"budget", QT_TRANSLATE_NOOP("Evidence", "Budget")},
    {"saving", QT_TRANSLATE_NOOP("Evidence", "Cash saved")},
    {"cumulative", QT_TRANSLATE_NOOP("Evidence", "Cash saved so far")},
    {"programme", QT_TRANSLATE_NOOP("Evidence", "Programme costs")},
    {"contribution", QT_TRANSLATE_NOOP("Evidence", "Paid to partners")},
    {"income", QT_TRANSLATE_NOOP("Evidence", "Fees, charges and tax")},
    {"funding", QT_TRANSLATE_NOOP("Evidence", "Funding")},
    {"gap", QT_TRANSLATE_NOOP("Evidence", "Gap")},
    {"gapClosed", QT_TRANSLATE_NOOP("Evidence", "Share of the gap closed")},
    {"reserves", QT_TRANSLATE_NOOP("Evidence", "Reserves")},
    {"released", QT_TRANSLATE_NOOP("Evidence", "Capacity released, cashed or not")},
    {"cashable", QT_TRANSLATE_NOOP("Evidence", "Capacity turned into cash")},
    {"capacityKept", QT_TRANSLATE_NOOP("Evidence", "Capacity released")},
    {"withdrawn", QT_TRANSLATE_NOOP("Evidence", "Services withdrawn")},
    {"widerValue", QT_TRANSLATE_NOOP("Evidence", "Wider public value")},
    {"preventionShare", QT_TRANSLATE_NOOP("Evidence", "Share spent before crisis")},
    {"preventiveSpend", QT_TRANSLATE_NOOP("Evidence", "Spent before crisis")},
    {"fte", QT_TRANSLATE_NOOP("Evidence", "Posts")},
    {"index", QT_TRANSLATE_NOOP("Evidence", "Demand met, against today")},
    {"needIndex", QT_TRANSLATE_NOOP("Evidence", "Need, against today")},
    {"doNothingIndex", QT_TRANSLATE_NOOP("Evidence", "Demand if nothing is done, against today")},
    {"response", QT_TRANSLATE_NOOP("Evidence", "Share of new demand left by prevention")},
    {"doNothingResponse", QT_TRANSLATE_NOOP("Evidence", "The same if nothing is done")},
    {"volume", QT_TRANSLATE_NOOP("Evidence", "Demand")},
    {"avoided", QT_TRANSLATE_NOOP("Evidence", "Demand avoided")},
    {"unmet", QT_TRANSLATE_NOOP("Evidence", "Need turned away")},
    {"cumulativeSaving", QT_TRANSLATE_NOOP("Evidence", "Cash over all years")},
    {"netPresentValue", QT_TRANSLATE_NOOP("Evidence", "Net present value")},
    {"paybackYear", QT_TRANSLATE_NOOP("Evidence", "Pays back in")},
    {"reservesExhausted", QT_TRANSLATE_NOOP("Evidence", "Reserves run out in")},
    {"cutsNeeded", QT_TRANSLATE_NOOP("Evidence", "Cuts still needed each year")},
    {"chanceOfSaving", QT_TRANSLATE_NOOP("Evidence", "Chance of having saved cash")},
    {"adds", QT_TRANSLATE_NOOP("Evidence", "What it adds to the cash of all years")},
    {"step/demand", QT_TRANSLATE_NOOP("Evidence", "Demand avoided, at full cost")},
    {"step/handoffs", QT_TRANSLATE_NOOP("Evidence", "Passing people on avoided")},
    {"step/people", QT_TRANSLATE_NOOP("Evidence", "Crisis avoided by support")},
    {"step/turnedAway", QT_TRANSLATE_NOOP("Evidence", "Need turned away, at full cost")},
    {"step/fixed", QT_TRANSLATE_NOOP("Evidence", "Fixed, or below a whole step")},
    {"step/refills", QT_TRANSLATE_NOOP("Evidence", "Refills, or stays in use")},
    {"step/notOut", QT_TRANSLATE_NOOP("Evidence", "Not out yet")},
    {"step/withdrawn", QT_TRANSLATE_NOOP("Evidence", "Services withdrawn")},
    {"step/efficiency", QT_TRANSLATE_NOOP("Evidence", "Efficiency that lasts")},
    {"step/direct", QT_TRANSLATE_NOOP("Evidence", "Fewer contracts, generalists")},
    {"step/investment", QT_TRANSLATE_NOOP("Evidence", "Investment in services")},
    {"step/programme", QT_TRANSLATE_NOOP("Evidence", "Programme costs")},
});

/// In the order of Piece; empty where the figure or a name of the file says it.
constexpr const char* pieces[] = {
    "",
    QT_TRANSLATE_NOOP("Evidence", "The whole"),
    QT_TRANSLATE_NOOP("Evidence", "Prices of the year, against today"),
    QT_TRANSLATE_NOOP("Evidence", "General prices of the year, against today"),
    QT_TRANSLATE_NOOP("Evidence", "Growth of funding so far"),
    QT_TRANSLATE_NOOP("Evidence", "Prices and discounting back to today"),
    QT_TRANSLATE_NOOP("Evidence", "Share that follows demand"),
    QT_TRANSLATE_NOOP("Evidence", "Changes agreed already"),
    "",
    QT_TRANSLATE_NOOP("Evidence", "Cuts so far"),
    "",
    QT_TRANSLATE_NOOP("Evidence", "Cost of posts that go"),
    QT_TRANSLATE_NOOP("Evidence", "Sharing deals"),
    QT_TRANSLATE_NOOP("Evidence", "Change of budget"),
    QT_TRANSLATE_NOOP("Evidence", "Change of demand"),
    QT_TRANSLATE_NOOP("Evidence", "Passing people on that ends"),
    QT_TRANSLATE_NOOP("Evidence", "People supported who no longer come"),
    QT_TRANSLATE_NOOP("Evidence", "Capacity that is free and still paid for"),
    QT_TRANSLATE_NOOP("Evidence", "Squeezed by cuts"),
    QT_TRANSLATE_NOOP("Evidence", "Fewer contracts, generalists"),
    "",
    QT_TRANSLATE_NOOP("Evidence", "What it would need"),
    QT_TRANSLATE_NOOP("Evidence", "What it needs"),
    QT_TRANSLATE_NOOP("Evidence", "Growth that never comes"),
    QT_TRANSLATE_NOOP("Evidence", "Capacity taken out by now"),
    QT_TRANSLATE_NOOP("Evidence", "With lasting efficiency alone"),
    QT_TRANSLATE_NOOP("Evidence", "As squeezed"),
    QT_TRANSLATE_NOOP("Evidence", "Posts that the work needs"),
    QT_TRANSLATE_NOOP("Evidence", "Posts more or fewer"),
    QT_TRANSLATE_NOOP("Evidence", "Share that stays from the year before"),
    QT_TRANSLATE_NOOP("Evidence", "Newcomers if nothing is done"),
    QT_TRANSLATE_NOOP("Evidence", "Share that the threshold lets in"),
    "",
};
static_assert(std::size(pieces) == static_cast<std::size_t>(Piece::gain) + 1);

constexpr std::string_view tierPrefix = "tier/";

QString fieldWords(const FigureId& figure)
{
    const std::string_view field = figure.field;
    if (field.starts_with(tierPrefix)) {
        const auto tier = place::fromWord<place::Tier>(field.substr(tierPrefix.size()));
        return tier ? Evidence::tr("Budgets of the tier %1").arg(format::tierName(*tier)) : QString();
    }
    const auto found = std::ranges::find(names, field, &Name::field);
    return found == names.end() ? format::fromUtf8(figure.field) : Evidence::tr(found->text);
}

/// Whether the name is that of an input, which ui/format knows.
bool isInput(const FigureId& figure)
{
    const bool isSum = figure.field == "adds" || figure.field == "reservesExhausted" || figure.field == "cutsNeeded" ||
                       figure.field == "cumulativeSaving" || figure.field.starts_with(tierPrefix) ||
                       (figure.field == "budget" && !figure.thing.starts_with("lines/"));
    return figure.year == 0 && figure.thing != "appraisal" && !isSum;
}

} // namespace

QString figureName(const place::Place& place, const scenario::Scenario& scenario, const FigureId& figure)
{
    if (isInput(figure)) {
        return format::inputName(place, scenario, figure.thing + "/" + figure.field);
    }
    const std::size_t slash = figure.thing.find('/');
    if (slash == std::string::npos) {
        return fieldWords(figure);
    }
    return Evidence::tr("%1: %2", "a figure and what it belongs to")
        .arg(fieldWords(figure), format::thingName(place, scenario, std::string_view(figure.thing).substr(0, slash),
                                                   std::string_view(figure.thing).substr(slash + 1)));
}

QString operandName(const place::Place& place, const scenario::Scenario& scenario, const projection::Operand& operand)
{
    const char* words = pieces[static_cast<std::size_t>(operand.piece)];
    if (*words != '\0') {
        return Evidence::tr(words);
    }
    if (!operand.name.empty()) {
        return format::inLanguageOf(format::fromUtf8(operand.name));
    }
    const std::size_t slash = operand.figure.thing.find('/');
    if (operand.piece != Piece::figure && slash != std::string::npos) {
        return format::thingName(place, scenario, std::string_view(operand.figure.thing).substr(0, slash),
                                 std::string_view(operand.figure.thing).substr(slash + 1));
    }
    return figureName(place, scenario, operand.figure);
}

QString ruleSentence(projection::Rule rule)
{
    using projection::Rule;
    switch (rule) {
    case Rule::given:
        return Evidence::tr("It is put in as it stands; nothing is worked out.");
    case Rule::sum:
        break;
    case Rule::power:
        return Evidence::tr("1 divided by e to the power of these gains together: more than nothing prevents, less than "
                            "nothing makes more. It is held between what cannot be prevented and the most that demand can rise:");
    case Rule::search:
        return Evidence::tr("Found by trying: the smallest yearly cut to every department, in years 1 to 5, with which "
                            "the reserves never fall below their minimum. It looks at:");
    case Rule::firstYear:
        return Evidence::tr("The first year from which this holds, looked up in:");
    case Rule::draws:
        return Evidence::tr("The share of futures, drawn from all ranges, in which this is above nothing:");
    case Rule::without:
        return Evidence::tr("The cash with this measure and those before it, less the cash with those before it alone. "
                            "The measure stands on:");
    }
    return {};
}

QString pricesWords(evidence::Prices prices, const QString& baseYear, const QString& ownYear)
{
    using evidence::Prices;
    switch (prices) {
    case Prices::none:
        break;
    case Prices::baseYear:
        return Evidence::tr("In prices of %1").arg(baseYear);
    case Prices::ownYear:
        return ownYear.isEmpty() ? Evidence::tr("In the money of each year") : Evidence::tr("In the money of %1").arg(ownYear);
    case Prices::presentValue:
        return Evidence::tr("In prices of %1, discounted to it").arg(baseYear);
    }
    return {};
}

QString originSentence(evidence::Origin origin)
{
    using evidence::Origin;
    switch (origin) {
    case Origin::claim:
        return Evidence::tr("From the evidence library:");
    case Origin::words:
        return Evidence::tr("From the source that was given:");
    case Origin::assumption:
        return Evidence::tr("An assumption: nothing published says so.");
    case Origin::standing:
        return Evidence::tr("The model’s default: nobody has signed it.");
    case Origin::unsaid:
        return Evidence::tr("Typed without a source.");
    case Origin::workedOut:
        return Evidence::tr("Worked out by this program from what stands above; each part opens onto its own source.");
    }
    return {};
}

QString gradeWords(evidence::Grade grade)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Evidence", "Firm: official figures, or a trial in this country (grade 1 of 6)"),
        QT_TRANSLATE_NOOP("Evidence", "Good: a careful published study (grade 2 of 6)"),
        QT_TRANSLATE_NOOP("Evidence", "Fair: comparable places, or outcomes watched by others (grade 3 of 6)"),
        QT_TRANSLATE_NOOP("Evidence", "Weak: general figures (grade 4 of 6)"),
        QT_TRANSLATE_NOOP("Evidence", "Second-hand: said in print, its source not found (grade 5 of 6)"),
        QT_TRANSLATE_NOOP("Evidence", "Judgement: nobody has measured it (grade 6 of 6)")};
    return Evidence::tr(words[static_cast<std::size_t>(grade) - 1]);
}

QString kindWords(evidence::ClaimKind kind)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Evidence", "A figure of the founding article"), QT_TRANSLATE_NOOP("Evidence", "An effect that was found"),
        QT_TRANSLATE_NOOP("Evidence", "A trial that found nothing"),       QT_TRANSLATE_NOOP("Evidence", "A unit cost"),
        QT_TRANSLATE_NOOP("Evidence", "A growth"),                         QT_TRANSLATE_NOOP("Evidence", "An assumption"),
        QT_TRANSLATE_NOOP("Evidence", "A rule"),                           QT_TRANSLATE_NOOP("Evidence", "A benchmark")};
    return Evidence::tr(words[static_cast<std::size_t>(kind)]);
}

QString notCountedSentence(evidence::NotCounted what)
{
    static constexpr const char* sentences[] = {
        QT_TRANSLATE_NOOP("Evidence", "Wider public value: worth to people that is in no budget."),
        QT_TRANSLATE_NOOP("Evidence", "Capacity that is released and that nobody takes out."),
        QT_TRANSLATE_NOOP("Evidence", "What people lose by services withdrawn."),
        QT_TRANSLATE_NOOP("Evidence", "It is in no budget, and added to no saving."),
        QT_TRANSLATE_NOOP("Evidence", "Causes of demand beyond its growth and the prevention linked to it."),
        QT_TRANSLATE_NOOP("Evidence", "What it does to services and places outside these budgets."),
        QT_TRANSLATE_NOOP("Evidence", "Grants and settlements that are not announced."),
        QT_TRANSLATE_NOOP("Evidence", "Vacancies and agency staff."),
        QT_TRANSLATE_NOOP("Evidence", "Assumptions without a range: they are taken as certain."),
        QT_TRANSLATE_NOOP("Evidence", "Values beyond its range: no future draws them."),
        QT_TRANSLATE_NOOP("Evidence", "It has no range, so no future varies it."),
        QT_TRANSLATE_NOOP("Evidence", "A recession, new law, or a plan that is not carried out.")};
    return Evidence::tr(sentences[static_cast<std::size_t>(what)]);
}

QString verdictWords(evidence::Verdict verdict)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("Evidence", "It reproduces."), QT_TRANSLATE_NOOP("Evidence", "It does not reproduce."),
        QT_TRANSLATE_NOOP("Evidence", "Nothing published to compare it with."), QT_TRANSLATE_NOOP("Evidence", "No source is given.")};
    return Evidence::tr(words[static_cast<std::size_t>(verdict)]);
}

} // namespace wp::ui::screens
