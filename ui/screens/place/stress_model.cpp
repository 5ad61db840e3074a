// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/stress_model.h"

#include "core/document/stress_tests.h"
#include "core/projection/appraisal.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/problem_sentences.h"
#include "ui/format/theme.h"
#include "ui/screens/place/payers.h"
#include "ui/screens/place/stress_words.h"
#include "ui/widgets/door.h"

#include <QFont>

#include <algorithm>

namespace wp::ui::screens {

using format::Numbers;
using money::Money;
using projection::Outcome;
using scenario::StressTest;
using uncertainty::StressRun;

namespace {

constexpr int gatherMs = 30;

} // namespace

StressModel::StressModel(shell::Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session),
      m_asking(
          gatherMs,
          [](const Question& question, std::stop_token stop, const auto&) -> std::optional<Runs> {
              Runs runs = uncertainty::runStressTests(question.place, question.scenarios, question.scenario, question.tests, stop);
              return runs.empty() ? std::nullopt : std::optional(std::move(runs));
          },
          [this] { showAnswer(); })
{
}

void StressModel::showAnswer()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    }
    if (m_session.isOpen()) {
        Q_EMIT changed();
    }
}

const scenario::Scenario* StressModel::chosen() const
{
    if (!m_session.isOpen()) {
        return nullptr;
    }
    const auto& all = m_session.model().scenarios;
    const auto found = m_scenario ? std::ranges::find(all, *m_scenario, &scenario::Scenario::id) : all.end();
    if (found != all.end()) {
        return &*found;
    }
    const scenario::Scenario* whole = m_session.scenarioOf(scenario::Role::wholePlace);
    return whole || all.empty() ? whole : &all.front();
}

void StressModel::refresh()
{
    m_payer = std::min(m_payer, static_cast<int>(m_session.model().place.organisations.size()));
    const scenario::Scenario* now = chosen();
    std::vector<StressTest> tests = now ? document::stressTestsOf(m_session.model()) : std::vector<StressTest>();
    const int rows = now ? static_cast<int>(tests.size()) + 1 : 0;
    const bool isSame = rows == m_rows;
    if (!isSame) {
        beginResetModel();
    }
    m_tests = std::move(tests);
    m_rows = rows;
    if (!isSame) {
        endResetModel();
    }
    if (now) {
        m_asking.ask({m_session.model().place, m_session.model().scenarios, now->id, m_tests});
    }
    showAnswer();
}

void StressModel::reset()
{
    beginResetModel();
    m_asking.forget();
    m_tests.clear();
    m_rows = 0;
    m_scenario.reset();
    endResetModel();
}

QStringList StressModel::scenarios() const
{
    QStringList names;
    for (const scenario::Scenario& each : m_session.model().scenarios) {
        names.push_back(format::nameOf(each));
    }
    return names;
}

int StressModel::scenario() const
{
    const scenario::Scenario* now = chosen();
    return now ? static_cast<int>(now - m_session.model().scenarios.data()) : -1;
}

void StressModel::chooseScenario(int index) { m_scenario = m_session.model().scenarios.at(static_cast<std::size_t>(index)).id; }

QStringList StressModel::payers() const { return payersOf(m_session.model().place); }

void StressModel::choosePayer(int payer) { m_payer = std::max(payer, 0); }

QStringList StressModel::years() const
{
    QStringList names;
    for (int t = 1; m_session.isOpen() && t <= m_session.horizon(); ++t) {
        names.push_back(Numbers().financialYear(m_session.baseYear() + t));
    }
    return names;
}

int StressModel::year() const { return std::max(m_session.year() - 1, 0); }

QString StressModel::yearName() const { return years().value(year()); }

const place::Organisation* StressModel::organisation() const
{
    const auto& all = m_session.model().place.organisations;
    const auto at = static_cast<std::size_t>(m_payer);
    return at < all.size() ? &all[at] : nullptr;
}

bool StressModel::hasReserves() const { return !organisation() || organisation()->reserves; }

const StressTest* StressModel::test(int row) const
{
    return row < 1 || row >= rowCount() ? nullptr : &m_tests[static_cast<std::size_t>(row) - 1];
}

/// What was answered last counts as long as it is of this scenario and its years and organisations are the document's.
const Outcome* StressModel::outcome(int row) const
{
    const Runs* runs = m_asking.answer();
    const scenario::Scenario* now = chosen();
    if (!runs || !now || m_asking.answered()->scenario != now->id) {
        return nullptr;
    }
    const StressTest* wanted = test(row);
    const auto found = std::ranges::find(*runs, wanted ? wanted->id : base::Id<StressTest>(), &StressRun::test);
    if (found == runs->end() || !found->refused.empty()) {
        return nullptr;
    }
    const auto& years = found->outcome.years;
    const bool isOfNow = years.size() == static_cast<std::size_t>(m_session.horizon()) + 1 &&
                         years.front().year == m_session.baseYear() &&
                         years.front().organisations.size() == m_session.model().place.organisations.size();
    return isOfNow ? &found->outcome : nullptr;
}

Money StressModel::amount(const Outcome& outcome, int column) const
{
    const projection::YearFigures& figures = outcome.years[static_cast<std::size_t>(year()) + 1];
    if (column == cash) {
        return figures.place.cumulative;
    }
    const auto part = column == gap ? &projection::OrganisationFigures::gap : &projection::OrganisationFigures::reserves;
    Money sum;
    for (std::size_t i = 0; i < figures.organisations.size(); ++i) {
        sum += !organisation() || static_cast<std::size_t>(m_payer) == i ? figures.organisations[i].*part : Money();
    }
    return sum;
}

std::optional<std::size_t> StressModel::whoFirst(const Outcome& outcome) const
{
    return projection::firstBelow(m_session.model().place, outcome.appraisal);
}

/// When the organisation, or in the whole place the first, falls below its least reserves.
std::optional<int> StressModel::belowIn(const Outcome& outcome) const
{
    const auto& years = outcome.appraisal.reservesExhausted;
    if (organisation()) {
        return organisation()->reserves ? years[static_cast<std::size_t>(m_payer)] : std::nullopt;
    }
    const auto who = whoFirst(outcome);
    return who ? years[*who] : std::nullopt;
}

QString StressModel::moneyText(int row, int column) const
{
    std::vector<Money> amounts;
    for (int each = 0; each < rowCount(); ++each) {
        if (const Outcome* one = outcome(each)) {
            amounts.push_back(amount(*one, column));
        }
    }
    const format::MoneyColumn unit{Numbers::columnFor(amounts).unit, 1};
    const Money value = amount(*outcome(row), column);
    const Numbers numbers;
    const Money more = outcome(0) ? value - amount(*outcome(0), column) : Money();
    if (row == 0 || more.isZero()) {
        return numbers.money(value, unit);
    }
    return tr("%1 (%2)", "an amount, and how much more than planned").arg(numbers.money(value, unit), numbers.difference(more));
}

QString StressModel::yearText(int row, int column) const
{
    const auto yearOf = [&](const Outcome& one) { return column == payback ? one.appraisal.paybackYear : belowIn(one); };
    const auto value = yearOf(*outcome(row));
    if (!value) {
        return tr("never", "reserves run out, or a payback");
    }
    const QString text = Numbers().financialYear(*value);
    const int later = outcome(0) ? *value - yearOf(*outcome(0)).value_or(*value) : 0;
    return later < 0   ? tr("%1 (%n earlier)", "", -later).arg(text)
           : later > 0 ? tr("%1 (%n later)", "", later).arg(text)
                       : text;
}

QString StressModel::cellText(int row, int column) const
{
    const StressTest* one = test(row);
    if (column == name) {
        return !one                ? tr("As planned")
               : one->note.empty() ? tr("≈ %1", "a stress test that nobody has signed").arg(stressName(*one))
                                   : stressName(*one);
    }
    const Outcome* under = outcome(row);
    const bool isOfReserves = column == reserves || column == below;
    if (!under || (isOfReserves && !hasReserves())) {
        return tr("–");
    }
    switch (column) {
    case below:
    case payback: return yearText(row, column);
    case first: {
        const auto who = whoFirst(*under);
        return !who ? tr("nobody")
                    : tr("%1, %2", "an organisation and a year")
                          .arg(format::nameOf(m_session.model().place.organisations[*who]),
                               Numbers().financialYear(*under->appraisal.reservesExhausted[*who]));
    }
    default: return moneyText(row, column);
    }
}

QString StressModel::spokenText(int row, int column) const
{
    const StressTest* one = test(row);
    const QString who = one ? tr("Under “%1”").arg(stressName(*one)) : tr("As planned");
    const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return column == name ? who + QStringLiteral(". ") + detail(row) : QStringLiteral("%1, %2: %3").arg(who, head, cellText(row, column));
}

projection::FigureId StressModel::figure(int column) const
{
    const std::string scenario = chosen()->id.text();
    const int calendarYear = m_session.baseYear() + year() + 1;
    const std::string thing = organisation() ? "organisations/" + organisation()->id.text() : std::string();
    switch (column) {
    case gap: return {scenario, thing, "gap", calendarYear};
    case reserves: return {scenario, thing, "reserves", calendarYear};
    case below: return {scenario, organisation() ? thing : "appraisal", "reservesExhausted", 0};
    case first: return {scenario, "appraisal", "reservesExhausted", 0};
    case payback: return {scenario, "appraisal", "paybackYear", 0};
    case cash: return {scenario, "place", "cumulative", calendarYear};
    default: return {};
    }
}

/// The test under which reserves run out first, where that is earlier than planned.
QString StressModel::worstReserves() const
{
    const auto planned = belowIn(*outcome(0));
    std::optional<int> earliest = planned;
    int worst = 0;
    for (int row = 1; row < rowCount(); ++row) {
        const auto year = outcome(row) ? belowIn(*outcome(row)) : std::nullopt;
        if (year && (!earliest || *year < *earliest)) {
            earliest = year;
            worst = row;
        }
    }
    if (worst == 0) {
        return {};
    }
    const QString who = payers().value(m_payer);
    const QString under = stressName(*test(worst));
    const QString when = Numbers().financialYear(*earliest);
    return planned ? tr("%1: under “%2” reserves run out in %3, %n years earlier", "", *planned - *earliest).arg(who, under, when)
                   : tr("%1: under “%2” reserves run out in %3; as planned they last").arg(who, under, when);
}

QString StressModel::widestGap() const
{
    Money widest;
    int worst = 0;
    for (int row = 1; row < rowCount(); ++row) {
        const Money more = outcome(row) ? amount(*outcome(row), gap) - amount(*outcome(0), gap) : Money();
        if (more > widest) {
            widest = more;
            worst = row;
        }
    }
    const QString who = payers().value(m_payer);
    return worst == 0 ? tr("%1: no stress test makes the gap in %2 any worse").arg(who, yearName())
                      : tr("%1: “%2” costs most, %3 in %4")
                            .arg(who, stressName(*test(worst)), Numbers().money(widest), yearName());
}

QString StressModel::title() const
{
    if (!chosen()) {
        return tr("This place has no scenario yet, so there is nothing to stress");
    }
    if (!outcome(0)) {
        return tr("Working out what each stress test does…");
    }
    const QString reservesSentence = worstReserves();
    return reservesSentence.isEmpty() ? widestGap() : reservesSentence;
}

QString StressModel::unitLine() const
{
    const QString line = tr("Each row by itself, in cash of each year; in brackets what is more or less than planned.");
    return isRefining() ? line + u' ' + tr("Refining…") : line;
}

QString StressModel::detail(int row) const
{
    const StressTest* one = test(row);
    if (!one) {
        return tr("As planned is what the document says now. Its figures open how they are worked out.");
    }
    const QStringList changes = changeSentences(m_session.model().place, *one);
    const QString what = changes.isEmpty() ? tr("changes nothing yet") : changes.join(QStringLiteral("; "));
    const QString who = one->note.empty() ? tr("≈ Nobody has signed how much: it is an assumption to try.")
                                          : tr("Who says so: %1").arg(format::fromUtf8(one->note));
    return tr("“%1”: %2. %3", "a stress test, what it changes, who says so").arg(stressName(*one), what, who);
}

QString StressModel::note() const
{
    QStringList refused;
    const Runs* runs = m_asking.answer();
    for (int row = 1; runs && row < rowCount(); ++row) {
        const auto found = std::ranges::find(*runs, test(row)->id, &StressRun::test);
        if (found != runs->end() && !found->refused.empty()) {
            refused << tr("“%1” cannot be: %2").arg(stressName(*test(row)), format::fullSentence(found->refused.front()));
        }
    }
    return refused.join(u'\n');
}

int StressModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int StressModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(columns); }

QVariant StressModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows || !chosen()) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case Qt::AccessibleTextRole: return spokenText(row, column);
    case Qt::ToolTipRole: return column == name ? detail(row) : row > 0 ? spokenText(row, column) : QString();
    case Qt::TextAlignmentRole: return static_cast<int>(Qt::AlignVCenter | (column == name || column == first ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font = format::currentTheme().font(format::Type::body);
        font.setWeight(row == 0 ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case widgets::doorRole: {
        const auto door = row == 0 ? figure(column) : projection::FigureId();
        return door.thing.empty() ? QVariant() : QVariant::fromValue(door);
    }
    default: return {};
    }
}

QVariant StressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (section == name || section == first ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case gap: return tr("Gap %1").arg(yearName());
    case reserves: return tr("Reserves %1").arg(yearName());
    case below: return tr("Run out");
    case first: return tr("First to run out");
    case payback: return tr("Pays back");
    case cash: return tr("Cash by %1").arg(yearName());
    default: return tr("Stress test");
    }
}

} // namespace wp::ui::screens
