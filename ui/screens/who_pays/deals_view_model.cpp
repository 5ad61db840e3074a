// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/who_pays/deals_view_model.h"

#include "core/document/edits.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using money::Money;
using money::Number;
using scenario::Measure;
using scenario::Share;
using uncertainty::WhoPays;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhoPays)
};

constexpr const char* firstShare = "0.25";

std::string freshId(const document::Model& model)
{
    for (int n = 1;; ++n) {
        const std::string id = "deal" + std::to_string(n);
        const bool isTaken = std::ranges::any_of(model.scenarios, [&](const scenario::Scenario& scenario) {
            return std::ranges::any_of(scenario.measures, [&](const Measure& measure) { return measure.id.text() == id; });
        });
        if (!isTaken) {
            return id;
        }
    }
}

int placeOf(const place::Place& place, const place::Field<scenario::OrganisationId>& id)
{
    const auto found = std::ranges::find_if(place.organisations, [&](const auto& one) { return id && one.id == *id; });
    return found == place.organisations.end() ? 0 : static_cast<int>(found - place.organisations.begin());
}

} // namespace

QStringList DealsViewModel::organisations() const
{
    QStringList names;
    for (const place::Organisation& organisation : m_session.model().place.organisations) {
        names << format::nameOf(organisation);
    }
    return names;
}

QString DealsViewModel::organisation(int index) const { return organisations().value(index); }

std::string DealsViewModel::idOf(int index) const
{
    return m_session.model().place.organisations.at(static_cast<std::size_t>(index)).id.text();
}

QString DealsViewModel::effectOf(const Measure& measure, const WhoPays* found) const
{
    if (!measure.enabled.value_or(true)) {
        return Words::tr("Switched off.");
    }
    const auto effect = found ? std::ranges::find(found->deals, measure.id.text(), &uncertainty::DealEffect::measure)
                              : std::vector<uncertainty::DealEffect>::const_iterator();
    if (!found || effect == found->deals.end()) {
        return Words::tr("Working it out…");
    }
    const int giver = placeOf(m_session.model().place, std::get<Share>(measure.action).giver);
    return effect->given.isZero()
               ? Words::tr("Passes on nothing: %1 saves nothing while it holds.").arg(organisation(giver))
               : Words::tr("Passes on %1 over %n years; the place’s total stays as it is.", nullptr, m_session.horizon())
                     .arg(format::Numbers().money(effect->given));
}

std::vector<DealRow> DealsViewModel::rows(const task::Projected& shown, const WhoPays* found) const
{
    std::vector<DealRow> made;
    for (const Measure& measure : shown.flat.measures) {
        if (const auto* deal = std::get_if<Share>(&measure.action)) {
            const place::Place& place = m_session.model().place;
            made.push_back({measure.id.text(), format::nameOf(measure), placeOf(place, deal->giver),
                            placeOf(place, deal->taker), deal->share ? deal->share->central : Number(),
                            m_session.baseYear() + static_cast<int>(measure.from.value_or(1)),
                            measure.enabled.value_or(true), effectOf(measure, found),
                            {shown.flat.id.text(), "measures/" + measure.id.text(), "share", 0}});
        }
    }
    return made;
}

std::optional<DealStep> DealsViewModel::add(const task::Projected& shown, const WhoPays* found) const
{
    const QStringList names = organisations();
    if (names.size() < 2) {
        return std::nullopt;
    }
    int giver = 0;
    int taker = 1;
    if (found) {
        const auto& all = found->positions;
        giver = static_cast<int>(std::ranges::max_element(all, {}, &uncertainty::Position::saving) - all.begin());
        taker = static_cast<int>(std::ranges::min_element(all, {}, &uncertainty::Position::saving) - all.begin());
        taker = taker == giver ? (giver == 0 ? 1 : 0) : taker;
    }
    const document::Model& model = m_session.model();
    const std::string scenario = shown.flat.id.text();
    const auto own = std::ranges::find(model.scenarios, shown.flat.id, &scenario::Scenario::id);
    const QString name = Words::tr("%1 shares with %2").arg(names[giver], names[taker]);
    const std::string deal = "{\"id\": " + document::quoted(freshId(model)) + ", \"kind\": \"share\", \"name\": " +
                             document::quoted(name.toStdString()) + ", \"giver\": " + document::quoted(idOf(giver)) +
                             ", \"taker\": " + document::quoted(idOf(taker)) + ", \"share\": " + document::quoted(firstShare) + "}";
    return DealStep{document::AddThing{"scenarios/" + scenario + "/measures", own->measures.size(), deal},
                    [name] { return Words::tr("Add the sharing deal “%1”").arg(name); }};
}

DealStep DealsViewModel::setSides(const std::string& scenario, const DealRow& row, int giver, int taker) const
{
    const QString name = Words::tr("%1 shares with %2").arg(organisation(giver), organisation(taker));
    return {document::overriding(m_session.model(), scenario,
                                 {{row.measure, "giver", document::quoted(idOf(giver))},
                                  {row.measure, "taker", document::quoted(idOf(taker))},
                                  {row.measure, "name", document::quoted(name.toStdString())}}),
            [name] { return Words::tr("Let it be that %1").arg(name); }};
}

DealStep DealsViewModel::setGiver(const std::string& scenario, const DealRow& row, int giver) const
{
    return setSides(scenario, row, giver, giver == row.taker ? row.giver : row.taker);
}

DealStep DealsViewModel::setTaker(const std::string& scenario, const DealRow& row, int taker) const
{
    return setSides(scenario, row, taker == row.giver ? row.taker : row.giver, taker);
}

DealStep DealsViewModel::setShare(const std::string& scenario, const DealRow& row, const Number& share) const
{
    const Measure* measure = document::followedMeasure(m_session.model(), scenario, row.measure);
    const place::Quantity now = std::get<Share>(measure->action).share.value_or(place::Quantity{});
    return {document::overriding(m_session.model(), scenario, row.measure, "share",
                                 document::withValue(now, share)),
            [name = row.name, share] {
                return Words::tr("Set the share of “%1” to %2")
                    .arg(name, format::shownText(format::Quantity::rate, share.value()));
            }};
}

DealStep DealsViewModel::setStart(const std::string& scenario, const DealRow& row, int calendarYear) const
{
    return {document::overriding(m_session.model(), scenario, row.measure, "from",
                                 std::to_string(calendarYear - m_session.baseYear())),
            [name = row.name, calendarYear] {
                return Words::tr("Start “%1” in %2").arg(name, format::Numbers().financialYear(calendarYear));
            }};
}

DealStep DealsViewModel::setOn(const std::string& scenario, const DealRow& row, bool isOn) const
{
    return {document::overriding(m_session.model(), scenario, row.measure, "enabled", isOn ? "true" : "false"),
            [name = row.name, isOn] {
                return isOn ? Words::tr("Switch “%1” on").arg(name) : Words::tr("Switch “%1” off").arg(name);
            }};
}

DealStep DealsViewModel::remove(const std::string& scenario, const DealRow& row) const
{
    return {document::removing(m_session.model(), scenario, row.measure),
            [name = row.name] { return Words::tr("Remove the sharing deal “%1”").arg(name); }};
}

} // namespace wp::ui::screens
