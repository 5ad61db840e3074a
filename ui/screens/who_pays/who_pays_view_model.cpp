// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/who_pays/who_pays_view_model.h"

#include "ui/format/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartData;
using chart::ChartKind;
using chart::ChartSeries;
using format::Numbers;
using format::SeriesRole;
using money::Money;
using uncertainty::nobody;
using uncertainty::Pocket;
using uncertainty::Position;
using uncertainty::WhoPays;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhoPays)
};

constexpr std::size_t mostRibbons = 12;

SeriesRole roleOf(Money amount) { return amount < Money() ? SeriesRole::enabling : SeriesRole::prevention; }

format::MoneyColumn columnOf(const std::vector<Pocket>& pockets)
{
    std::vector<Money> amounts;
    for (const Pocket& pocket : pockets) {
        amounts.insert(amounts.end(), {pocket.paid, pocket.gained});
    }
    return Numbers::columnFor(amounts);
}

QString amountText(Money amount, format::MoneyColumn column)
{
    return amount.isZero() ? Numbers().money(amount) : Numbers().money(amount, column);
}

QString differenceText(Money amount, format::MoneyColumn column)
{
    return amount.isZero() ? Numbers().money(amount) : Numbers().difference(amount, column);
}

/// Those who stand in either place of a pocket, in the place's order, nobody last.
std::vector<std::size_t> sideOf(const std::vector<Pocket>& pockets, std::size_t Pocket::*side)
{
    std::vector<std::size_t> found;
    for (const Pocket& pocket : pockets) {
        if (std::ranges::find(found, pocket.*side) == found.end()) {
            found.push_back(pocket.*side);
        }
    }
    std::ranges::sort(found);
    return found;
}

std::size_t placeIn(const std::vector<std::size_t>& side, std::size_t organisation)
{
    return static_cast<std::size_t>(std::ranges::find(side, organisation) - side.begin());
}

Money sumOf(const std::vector<Pocket>& pockets, std::size_t Pocket::*side, std::size_t organisation, Money Pocket::*amount)
{
    Money sum;
    for (const Pocket& pocket : pockets) {
        sum += pocket.*side == organisation ? pocket.*amount : Money();
    }
    return sum;
}

} // namespace

std::vector<Money> WhoPaysViewModel::savings() const
{
    const projection::Outcome& outcome = projected()->outcome;
    std::vector<Money> sums(m_session.model().place.organisations.size());
    for (std::size_t t = 1; t < outcome.years.size(); ++t) {
        for (std::size_t o = 0; o < sums.size(); ++o) {
            sums[o] += outcome.years[t].organisations[o].saving;
        }
    }
    return sums;
}

Money WhoPaysViewModel::overYears(Money projection::PlaceFigures::*amount) const
{
    Money sum;
    for (std::size_t t = 1; t < projected()->outcome.years.size(); ++t) {
        sum += projected()->outcome.years[t].place.*amount;
    }
    return sum;
}

QString WhoPaysViewModel::nameOf(std::size_t organisation, bool isPayer) const
{
    if (organisation == nobody) {
        return isPayer ? Words::tr("Nobody pays") : Words::tr("Nobody gains");
    }
    return format::nameOf(m_session.model().place.organisations[organisation]);
}

projection::FigureId WhoPaysViewModel::figureOf(std::size_t organisation) const
{
    const std::string scenario = projected()->flat.id.text();
    return organisation == nobody
               ? projection::FigureId{scenario, "appraisal", "cumulativeSaving", 0}
               : projection::FigureId{scenario,
                                      "organisations/" + m_session.model().place.organisations[organisation].id.text(),
                                      "cumulativeSaving", 0};
}

QString WhoPaysViewModel::headline() const
{
    const std::vector<Money> all = projected() ? savings() : std::vector<Money>();
    if (all.empty()) {
        return {};
    }
    const Numbers numbers;
    const int years = m_session.horizon();
    const auto least = std::ranges::min_element(all);
    const auto most = std::ranges::max_element(all);
    const QString payer = nameOf(static_cast<std::size_t>(least - all.begin()), true);
    const QString gainer = nameOf(static_cast<std::size_t>(most - all.begin()), false);
    if (*least < Money() && *most > Money()) {
        return Words::tr("%1 pays most, %2; %3 gains most, %4, over %n years", nullptr, years)
            .arg(payer, numbers.money(-*least), gainer, numbers.money(*most));
    }
    if (*least < Money()) {
        return Words::tr("No organisation gains cash; %1 pays most, %2, over %n years", nullptr, years)
            .arg(payer, numbers.money(-*least));
    }
    if (*most == Money()) {
        return Words::tr("Nobody pays and nobody gains: nothing changes yet");
    }
    return Words::tr("No organisation is worse off; %1 gains most, %2, over %n years", nullptr, years)
        .arg(gainer, numbers.money(*most));
}

projection::FigureId WhoPaysViewModel::headlineFigure() const
{
    const std::vector<Money> all = projected() ? savings() : std::vector<Money>();
    if (all.empty()) {
        return {};
    }
    const auto least = std::ranges::min_element(all);
    const auto named = *least < Money() ? least : std::ranges::max_element(all);
    return figureOf(static_cast<std::size_t>(named - all.begin()));
}

QString WhoPaysViewModel::besides() const
{
    if (!projected()) {
        return {};
    }
    const Numbers numbers;
    return Words::tr("Besides, in no organisation’s position: %1 of services withdrawn from people, and %2 of wider public value, "
                     "over %n years.",
                     nullptr, m_session.horizon())
        .arg(numbers.money(overYears(&projection::PlaceFigures::withdrawn)),
             numbers.money(overYears(&projection::PlaceFigures::widerValue)));
}

ChartData WhoPaysViewModel::positions(const WhoPays* found) const
{
    if (!projected()) {
        return {};
    }
    const Numbers numbers;
    const std::vector<Money> all = savings();
    const format::MoneyColumn column = Numbers::columnFor(all);
    const bool hasDeals = found && !found->deals.empty();
    ChartSeries bars = chart::emptySeries("position", hasDeals ? Words::tr("After deals") : Words::tr("Net position"),
                                          format::seriesOf(m_line.role()));
    ChartSeries before = chart::emptySeries("before", Words::tr("Before deals"), SeriesRole::other);
    ChartSeries pays = chart::emptySeries("pays", Words::tr("Pays"), SeriesRole::other);
    ChartSeries gains = chart::emptySeries("gains", Words::tr("Gains"), SeriesRole::other);
    ChartData data;
    const auto add = [&](ChartSeries& series, std::size_t o, Money amount, const QString& text) {
        series.points.push_back({amount.toDouble(), text, figureOf(o)});
    };
    for (std::size_t o = 0; o < all.size(); ++o) {
        data.categories.push_back(nameOf(o, true));
        add(bars, o, all[o], differenceText(all[o], column));
        bars.low.push_back(0);
        bars.high.push_back(all[o].toDouble());
        bars.barRoles.push_back(roleOf(all[o]));
        bars.barLabels.push_back(bars.points.back().text);
        if (found) {
            const Position& position = found->positions[o];
            add(before, o, position.beforeDeals, differenceText(position.beforeDeals, column));
            add(pays, o, position.pays, amountText(position.pays, column));
            add(gains, o, position.gains, amountText(position.gains, column));
        }
    }
    data.kind = ChartKind::tornado;
    data.categoryHeading = Words::tr("Organisation");
    data.withZero = true;
    data.series.push_back(std::move(bars));
    if (hasDeals) {
        data.series.push_back(std::move(before));
    }
    if (found) {
        data.series.push_back(std::move(pays));
        data.series.push_back(std::move(gains));
    }
    const auto better = static_cast<int>(std::ranges::count_if(all, [](Money amount) { return amount > Money(); }));
    const auto worse = static_cast<int>(std::ranges::count_if(all, [](Money amount) { return amount < Money(); }));
    data.title = Words::tr("%1 of %2 organisations end better off, %3 worse").arg(better).arg(all.size()).arg(worse);
    data.unitLine = Words::tr("%1: cash of all years together, £; the place as a whole %2, whoever shares what with whom")
                        .arg(format::roleName(m_line.role()),
                             numbers.difference(projected()->outcome.appraisal.cumulativeSaving));
    return data;
}

QString WhoPaysViewModel::flowsTitle(const WhoPays& found) const
{
    const Numbers numbers;
    const auto both = std::ranges::find_if(found.pockets, [](const Pocket& pocket) {
        return pocket.payer != nobody && pocket.gainer != nobody;
    });
    if (both != found.pockets.end()) {
        return Words::tr("%1 pays %2 for the %3 that %4 gains")
            .arg(nameOf(both->payer, true), numbers.money(both->paid), numbers.money(both->gained),
                 nameOf(both->gainer, false));
    }
    return found.pockets.empty() ? QString() : Words::tr("No organisation pays for what another gains");
}

ChartData WhoPaysViewModel::flows(const WhoPays& found) const
{
    ChartData data;
    data.title = flowsTitle(found);
    if (!projected() || found.pockets.empty()) {
        data.title = Words::tr("Nothing is paid and nothing gained yet");
        return data;
    }
    const Numbers numbers;
    const std::vector<Pocket> shown(found.pockets.begin(),
                                    found.pockets.begin() +
                                        static_cast<std::ptrdiff_t>(std::min(found.pockets.size(), mostRibbons)));
    const format::MoneyColumn column = columnOf(shown);
    const std::vector<std::size_t> payers = sideOf(shown, &Pocket::payer);
    const std::vector<std::size_t> gainers = sideOf(shown, &Pocket::gainer);
    ChartSeries paid = chart::emptySeries("paid", Words::tr("Pays"), SeriesRole::enabling);
    ChartSeries gained = chart::emptySeries("gained", Words::tr("Gains"), SeriesRole::prevention);
    for (const std::size_t payer : payers) {
        data.sources.push_back({nameOf(payer, true), amountText(sumOf(shown, &Pocket::payer, payer, &Pocket::paid), column)});
    }
    for (const std::size_t gainer : gainers) {
        data.sinks.push_back(
            {nameOf(gainer, false), amountText(sumOf(shown, &Pocket::gainer, gainer, &Pocket::gained), column)});
    }
    for (const Pocket& pocket : shown) {
        data.categories.push_back(Words::tr("%1 → %2", "from whom to whom money goes")
                                      .arg(nameOf(pocket.payer, true), nameOf(pocket.gainer, false)));
        data.flows.push_back({placeIn(payers, pocket.payer), placeIn(gainers, pocket.gainer)});
        paid.points.push_back({pocket.paid.toDouble(), amountText(pocket.paid, column), figureOf(pocket.payer)});
        gained.points.push_back({pocket.gained.toDouble(), amountText(pocket.gained, column), figureOf(pocket.gainer)});
    }
    data.kind = ChartKind::flows;
    data.categoryHeading = Words::tr("From whom to whom");
    data.series = {std::move(paid), std::move(gained)};
    data.unitLine =
        found.pockets.size() > mostRibbons
            ? Words::tr("What is paid at the left, what it brings at the right, all years, £; the %1 largest of %2")
                  .arg(mostRibbons)
                  .arg(found.pockets.size())
            : Words::tr("What is paid at the left, what it brings at the right, all years, £");
    return data;
}

QString WhoPaysViewModel::matrixTitle(const WhoPays& found) const
{
    Money paid, brought, free;
    for (const Pocket& pocket : found.pockets) {
        paid += pocket.paid;
        (pocket.payer == nobody ? free : brought) += pocket.gained;
    }
    const Numbers numbers;
    return paid.isZero() ? Words::tr("No organisation pays for another")
                         : Words::tr("The %1 that organisations pay brings others %2; %3 comes at nobody’s cost")
                               .arg(numbers.money(paid), numbers.money(brought), numbers.money(free));
}

PocketMatrix WhoPaysViewModel::matrix(const WhoPays& found) const
{
    PocketMatrix made;
    if (!projected() || found.pockets.empty()) {
        return made;
    }
    const Numbers numbers;
    const format::MoneyColumn column = columnOf(found.pockets);
    const std::vector<std::size_t> payers = sideOf(found.pockets, &Pocket::payer);
    const std::vector<std::size_t> gainers = sideOf(found.pockets, &Pocket::gainer);
    const double greatest = std::max(found.pockets.front().paid, found.pockets.front().gained).toDouble();
    for (const std::size_t gainer : gainers) {
        made.gainers << nameOf(gainer, false);
    }
    made.rows.assign(payers.size() + 1, std::vector<PocketCell>(gainers.size() + 1));
    for (const Pocket& pocket : found.pockets) {
        PocketCell& cell = made.rows[placeIn(payers, pocket.payer)][placeIn(gainers, pocket.gainer)];
        cell = {amountText(pocket.paid, column), amountText(pocket.gained, column),
                std::max(pocket.paid, pocket.gained).toDouble() / greatest, figureOf(pocket.gainer)};
    }
    for (std::size_t i = 0; i < payers.size(); ++i) {
        made.payers << nameOf(payers[i], true);
        made.rows[i].back() = {amountText(sumOf(found.pockets, &Pocket::payer, payers[i], &Pocket::paid), column),
                               amountText(sumOf(found.pockets, &Pocket::payer, payers[i], &Pocket::gained), column), 0,
                               figureOf(payers[i])};
    }
    Money allPaid, allGained;
    for (std::size_t i = 0; i < gainers.size(); ++i) {
        const Money paid = sumOf(found.pockets, &Pocket::gainer, gainers[i], &Pocket::paid);
        const Money gained = sumOf(found.pockets, &Pocket::gainer, gainers[i], &Pocket::gained);
        allPaid += paid;
        allGained += gained;
        made.rows.back()[i] = {amountText(paid, column), amountText(gained, column), 0, figureOf(gainers[i])};
    }
    made.rows.back().back() = {amountText(allPaid, column), amountText(allGained, column), 0, figureOf(nobody)};
    made.payers << Words::tr("All");
    made.gainers << Words::tr("All");
    return made;
}

} // namespace wp::ui::screens
