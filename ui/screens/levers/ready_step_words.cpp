// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/ready_step_words.h"

#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/screens/levers/lever_field.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace wp::ui::screens {

using evidence::ReadyStep;
using evidence::Unfit;
using format::Numbers;
using scenario::LineId;

namespace {

struct ReadySteps {
    Q_DECLARE_TR_FUNCTIONS(ReadySteps)
};

std::vector<LineId> idsIn(const scenario::LineShares& shares)
{
    std::vector<LineId> ids;
    std::ranges::transform(shares, std::back_inserter(ids), [](const auto& share) { return share.id; });
    return ids;
}

/// The lines that a measure works on first.
struct LinesOf {
    std::vector<LineId> operator()(const scenario::Cut&) const { return {}; }
    std::vector<LineId> operator()(const scenario::Reallocate& m) const { return idsIn(*m.targets); }
    std::vector<LineId> operator()(const scenario::Invest& m) const { return idsIn(*m.targets); }
    std::vector<LineId> operator()(const scenario::Cohort& m) const { return idsIn(*m.benefits); }
    std::vector<LineId> operator()(const scenario::FrontDoor& m) const { return *m.lines; }
    std::vector<LineId> operator()(const scenario::Contracts& m) const { return *m.lines; }
    std::vector<LineId> operator()(const scenario::Workforce& m) const { return {*m.line}; }
    std::vector<LineId> operator()(const scenario::Income&) const { return {}; }
    std::vector<LineId> operator()(const scenario::Share&) const { return {}; }
    std::vector<LineId> operator()(const scenario::Threshold&) const { return {}; }
};

QString linesSentence(const std::vector<LineId>& ids, const place::Place& place)
{
    constexpr std::size_t named = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(named, ids.size()); ++i) {
        names << format::nameOf(*std::ranges::find(place.lines, ids[i], &place::BudgetLine::id));
    }
    const int others = static_cast<int>(ids.size()) - static_cast<int>(names.size());
    return ids.empty() ? QString()
           : others > 0
               ? ReadySteps::tr("Lines: %1, and %n more.", nullptr, others).arg(names.join(QStringLiteral("; ")))
               : ReadySteps::tr("Lines: %1.").arg(names.join(QStringLiteral("; ")));
}

QString beginsSentence(const LeverField& field)
{
    const QString value = format::shownText(field.quantity, field.value.value());
    return field.quantity == format::Quantity::posts    ? ReadySteps::tr("Begins at %1 posts.").arg(value)
           : field.quantity == format::Quantity::people ? ReadySteps::tr("Begins at %1 people.").arg(value)
                                                        : ReadySteps::tr("Begins at %1.").arg(value);
}

QString rangeText(format::Quantity quantity, const place::Spread& spread)
{
    return Numbers().range(format::shownText(quantity, spread.low.value()),
                           format::shownText(quantity, spread.high.value()));
}

/// The range of its lever, else that of what one person saves. A range that was only assumed says so.
QString rangeSentence(const scenario::Measure& measure, const LeverField& field)
{
    const auto* cohort = std::get_if<scenario::Cohort>(&measure.action);
    if (const auto& spread = field.value.spread) {
        const bool isAssumed = spread->source.value_or("").starts_with("assumption");
        return (isAssumed ? ReadySteps::tr("Its range, %1, is an assumption.")
                          : ReadySteps::tr("The evidence goes from %1."))
            .arg(rangeText(field.quantity, *spread));
    }
    return cohort && cohort->saving->spread
               ? ReadySteps::tr("Saving a person a year: %1, before what would have happened anyway.")
                     .arg(rangeText(format::Quantity::money, *cohort->saving->spread))
               : ReadySteps::tr("No evidence says how far it can go.");
}

} // namespace

QString stepName(ReadyStep step)
{
    switch (step) {
    case ReadyStep::frontDoor:
        return ReadySteps::tr("One front door in place of many");
    case ReadyStep::contracts:
        return ReadySteps::tr("Ten contracts to one");
    case ReadyStep::fund:
        return ReadySteps::tr("Community investment fund");
    case ReadyStep::generalists:
        return ReadySteps::tr("Generalists at the door");
    case ReadyStep::relational:
        return ReadySteps::tr("Relational support for people in repeated crisis");
    case ReadyStep::shift:
        return ReadySteps::tr("From enabling to prevention, over years");
    case ReadyStep::invest:
        return ReadySteps::tr("New money for prevention");
    case ReadyStep::deal:
        return ReadySteps::tr("The council shares in what others save");
    case ReadyStep::cutSparing:
        return ReadySteps::tr("Cut every council department, sparing statutory services");
    case ReadyStep::cutFlat:
        return ReadySteps::tr("Cut every council department, every line alike");
    case ReadyStep::charges:
        return ReadySteps::tr("Fees and charges");
    case ReadyStep::threshold:
        break;
    }
    return ReadySteps::tr("A higher threshold for support");
}

QString stepSentence(ReadyStep step)
{
    switch (step) {
    case ReadyStep::frontDoor:
        return ReadySteps::tr(
            "The article’s 26 access points become one, so that fewer people are assessed and handed on again.");
    case ReadyStep::contracts:
        return ReadySteps::tr(
            "One contract in place of ten for the same service: less to let, manage and account for.");
    case ReadyStep::fund:
        return ReadySteps::tr("The article’s £12m for community groups, by the head of this place, over six years; it "
                              "ends, and its effect with it.");
    case ReadyStep::generalists:
        return ReadySteps::tr("Experienced generalists take the place of some specialists where people first come.");
    case ReadyStep::relational:
        return ReadySteps::tr("One worker stays with those whom risk stratification finds in crisis again and again.");
    case ReadyStep::shift:
        return ReadySteps::tr(
            "Money moves by and by from administration that no duty needs to lines that hold demand down.");
    case ReadyStep::invest:
        return ReadySteps::tr("More for the early lines that are linked to a demand; it costs before it saves.");
    case ReadyStep::deal:
        return ReadySteps::tr(
            "A part of what the largest other body saves goes to the council: who pays changes, the total does not.");
    case ReadyStep::cutSparing:
        return ReadySteps::tr(
            "A percentage off each department every year; statutory lines lose a quarter of what others do.");
    case ReadyStep::cutFlat:
        return ReadySteps::tr("The same percentage off every line that is not ring-fenced, every year.");
    case ReadyStep::charges:
        return ReadySteps::tr("More income for the council. It narrows the gap, and is no saving.");
    case ReadyStep::threshold:
        break;
    }
    return ReadySteps::tr("Fewer people are eligible; some of those turned away come back later, at greater cost.");
}

QString unfitSentence(Unfit why)
{
    switch (why) {
    case Unfit::noCouncil:
        return ReadySteps::tr("It does not fit: this place has no council with departments.");
    case Unfit::nothingHandedOn:
        return ReadySteps::tr(
            "It does not fit: no line says what share of its work is handing people on. Give it on the screen Place.");
    case Unfit::nothingBought:
        return ReadySteps::tr("It does not fit: no early or ordinary line is free of a ring-fence and of demand.");
    case Unfit::noEarlyLine:
        return ReadySteps::tr("It does not fit: no line of prevention or early help is there to spend more on. Set "
                              "tiers on the screen Place.");
    case Unfit::nothingToMove:
        return ReadySteps::tr("It does not fit: no enabling line is free of duty, demand and ring-fence.");
    case Unfit::noPosts:
        return ReadySteps::tr(
            "It does not fit: no ordinary line says how many posts it has. Give them on the screen Place.");
    case Unfit::noPopulation:
        return ReadySteps::tr("It does not fit yet: the population of this place is not given.");
    case Unfit::noCrisis:
        return ReadySteps::tr("It does not fit: no crisis line follows a demand that comes again within a year.");
    case Unfit::noDemand:
        return ReadySteps::tr("It does not fit: no ordinary service of the council follows a demand.");
    case Unfit::noOther:
        break;
    }
    return ReadySteps::tr("It does not fit: the council is the only organisation of this place.");
}

QString sizeSentence(const scenario::Measure& measure, const place::Place& place)
{
    const auto field = leverField(measure, place);
    const QString lines = linesSentence(std::visit(LinesOf{}, measure.action), place);
    QStringList said;
    if (field) {
        said << beginsSentence(*field) << rangeSentence(measure, *field);
    }
    if (const auto* deal = std::get_if<scenario::Share>(&measure.action)) {
        const auto giver = std::ranges::find(place.organisations, *deal->giver, &place::Organisation::id);
        said << ReadySteps::tr("Of what %1 saves.", "a share").arg(format::nameOf(*giver));
    }
    if (const auto* threshold = std::get_if<scenario::Threshold>(&measure.action)) {
        const auto stream = std::ranges::find(place.streams, *threshold->stream, &place::Stream::id);
        said << ReadySteps::tr("For: %1.", "whom a threshold is for").arg(format::nameOf(*stream));
    }
    said << lines;
    said.removeAll(QString());
    return said.join(u' ');
}

QString claimsSentence(const evidence::Claims& claims)
{
    QStringList said;
    for (const evidence::Claim* claim : claims) {
        const QString found = ReadySteps::tr("%1 (%2; grade %3 of 6)", "a claim, its source and its grade")
                                  .arg(format::fromUtf8(claim->text), format::fromUtf8(claim->source.citation))
                                  .arg(static_cast<int>(claim->grade));
        said << (claim->kind == evidence::ClaimKind::nothingFound ? ReadySteps::tr("against it: %1").arg(found)
                                                                  : found);
    }
    return said.isEmpty() ? ReadySteps::tr("No published evidence: every figure is an assumption, and says so.")
                          : ReadySteps::tr("Evidence: %1.").arg(said.join(QStringLiteral("; ")));
}

} // namespace wp::ui::screens
