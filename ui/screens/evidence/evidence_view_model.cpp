// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/evidence_view_model.h"

#include "core/document/challenges.h"
#include "core/document/signing.h"
#include "core/evidence/input.h"
#include "core/scenario/resolve.h"
#include "core/uncertainty/waterfall.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"
#include "ui/format/source_words.h"
#include "ui/screens/evidence/claim_words.h"
#include "ui/screens/evidence/figure_words.h"
#include "ui/screens/evidence/model_page.h"
#include "ui/screens/evidence/formula_lines.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace wp::ui::screens {

using evidence::Account;
using evidence::WhatIf;
using format::fromUtf8;
using format::Numbers;
using money::Decimal;
using money::Money;
using projection::FigureId;
using projection::Rule;
using projection::Unit;
using scenario::Role;
using scenario::Scenario;

namespace {

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr int gatherMs = 120;
constexpr std::string_view measuresPrefix = "measures/";

QString timeText(const QDateTime& at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }

} // namespace

EvidenceViewModel::EvidenceViewModel(shell::Session& session, shell::Futures& futures, const shell::Solvency& solvency,
                                     std::function<void()> changed)
    : m_session(session), m_futures(futures), m_solvency(solvency),
      m_doubt(
          gatherMs, [](const Question& question, std::stop_token stop, const auto&) { return work(question, stop); },
          std::move(changed))
{
}

std::optional<EvidenceViewModel::Doubt> EvidenceViewModel::work(const Question& question, std::stop_token stop)
{
    const uncertainty::Study study{question.place, {question.flat}};
    Doubt found;
    found.isDeciding = question.varied.empty();
    const auto path = found.isDeciding ? evidence::decidingInput(study, 0, stop) : std::optional(question.varied);
    if (path) {
        found.whatIf = evidence::whatIf(study, 0, *path, stop);
    }
    if (!question.measure.empty()) {
        const auto bars = uncertainty::waterfallOf(study, 0, stop);
        const auto bar = bars ? std::ranges::find(*bars, question.measure, &uncertainty::WaterfallBar::measure)
                              : std::vector<uncertainty::WaterfallBar>::const_iterator();
        if (bars && bar != bars->end()) {
            found.adds = bar->adds;
        }
    }
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(found));
}

Scenario EvidenceViewModel::flatOf(const FigureId& figure) const
{
    const task::Projected* projected = m_session.projections().now(task::ScenarioId(figure.scenario));
    return projected ? projected->flat : Scenario();
}

/// Of a figure of the place itself, the scenario that is asked what if it is wrong.
const task::Projected* EvidenceViewModel::variedScenario() const
{
    if (const FigureId* at = figure(); at && !at->scenario.empty()) {
        return m_session.projections().now(task::ScenarioId(at->scenario));
    }
    const task::Projected* whole = m_session.projected(Role::wholePlace);
    return whole ? whole : m_session.projected(Role::cuts);
}

const projection::Explainer& EvidenceViewModel::explainerOf(const Scenario& flat)
{
    const task::Projected* nothing = m_session.projected(Role::doNothing);
    const std::optional<Scenario> idle = nothing ? std::optional(nothing->flat) : std::nullopt;
    const place::Place& place = m_session.model().place;
    if (!m_kept || !(m_kept->flat == flat) || m_kept->idle != idle || !(m_kept->place == place)) {
        m_kept = Kept{place, flat, idle, projection::Explainer(place, flat, idle ? &*idle : nullptr)};
    }
    return m_kept->explainer;
}

base::Result<Account> EvidenceViewModel::accountOf(const FigureId& figure)
{
    const Scenario flat = flatOf(figure);
    return evidence::accountOf(explainerOf(flat), m_session.model().place, flat, figure);
}

bool EvidenceViewModel::open(const FigureId& figure)
{
    if (!m_session.isOpen() || !accountOf(figure)) {
        return false;
    }
    if (m_trail.empty() || m_trail.back() != figure) {
        m_trail.push_back(figure);
    }
    return true;
}

void EvidenceViewModel::back()
{
    if (canGoBack()) {
        m_trail.pop_back();
    }
}

void EvidenceViewModel::clear()
{
    m_trail.clear();
    m_kept.reset();
    m_asked.reset();
    m_doubt.forget();
}

FigureId EvidenceViewModel::firstFigure() const
{
    const Scenario* whole = m_session.scenarioOf(Role::wholePlace);
    return whole ? FigureId{whole->id.text(), "appraisal", "cumulativeSaving", 0} : FigureId{{}, "place", "budget", 0};
}

EvidenceContents EvidenceViewModel::contents()
{
    EvidenceContents contents;
    const auto account = m_trail.empty() ? base::Result<Account>(Account()) : accountOf(m_trail.back());
    if (m_trail.empty() || !account) {
        return contents;
    }
    const Scenario flat = flatOf(m_trail.back());
    sayValue(account.value(), flat, contents);
    sayFormula(account.value(), flat, contents);
    contents.helpPage = modelPageOf(m_trail.back());
    const evidence::Basis& basis = account.value().basis;
    contents.origin = account.value().isOwnAssumption && !basis.words.empty()
                          ? Evidence::tr("This scenario assumes it. %1").arg(originSentence(basis.origin))
                          : originSentence(basis.origin);
    if (basis.claim) {
        contents.source << fromUtf8(basis.claim->text) << sourceLines(*basis.claim);
    }
    if (!basis.words.empty() && (!basis.claim || basis.words != basis.claim->id)) {
        contents.source << format::sourceWords(basis.words);
    }
    if (!account.value().note.empty()) {
        contents.source << fromUtf8(account.value().note);
    }
    contents.canSign = account.value().isInput;
    contents.signedWords = fromUtf8(basis.words);
    contents.others = claimLines(account.value().alternatives);
    contents.grade = account.value().grade ? gradeWords(*account.value().grade)
                     : account.value().isInput
                         ? Evidence::tr("Nobody has graded it.")
                         : Evidence::tr("As sure as the least sure of what it is worked out from.");
    for (const evidence::NotCounted what : account.value().notCounted) {
        contents.notCounted << notCountedSentence(what);
    }
    sayDoubt(account.value(), contents);
    sayLog(account.value(), contents);
    return contents;
}

QString EvidenceViewModel::contextOf(const FigureId& figure) const
{
    const Numbers numbers;
    const auto& scenarios = m_session.model().scenarios;
    const auto listed = std::ranges::find(scenarios, figure.scenario, [](const Scenario& one) { return one.id.text(); });
    const QString scenario = listed == scenarios.end() ? QString() : format::nameOf(*listed);
    const QString year = figure.year == 0 ? QString() : numbers.financialYear(figure.year);
    return scenario.isEmpty() || year.isEmpty() ? scenario + year
                                                : Evidence::tr("%1, %2", "scenario, year").arg(scenario, year);
}

QString EvidenceViewModel::valueOf(const Account& account) const
{
    const projection::Formula& formula = account.formula;
    const FigureId& id = formula.figure;
    if (formula.value) {
        return figureText(id, *formula.value, formula.unit);
    }
    if (formula.rule == Rule::draws) {
        const auto* bands = m_futures.of(task::ScenarioId(id.scenario));
        const auto t = static_cast<std::size_t>(id.year - m_session.baseYear());
        return bands ? Numbers().rate(money::fromDouble(bands->bands[t].chanceOfSaving), 0) : Evidence::tr("…");
    }
    if (formula.rule == Rule::without) {
        const Doubt* known = doubt();
        return known && known->adds ? Numbers().money(*known->adds) : Evidence::tr("…");
    }
    if (formula.rule == Rule::search) {
        const auto& answer = m_solvency.answer();
        const auto* whole = m_session.scenarioOf(Role::wholePlace);
        const bool isWhole = whole && whole->id.text() == id.scenario;
        const auto& rate = answer ? (isWhole ? answer->with : answer->without) : std::optional<Decimal>();
        return !answer ? Evidence::tr("…") : rate ? Numbers().rate(*rate, 2) : Evidence::tr("over 50%");
    }
    return formula.rule == Rule::firstYear ? Evidence::tr("Not by the end") : Evidence::tr("None");
}

QString EvidenceViewModel::rangeOf(const Account& account) const
{
    const Numbers numbers;
    const FigureId& id = account.formula.figure;
    if (account.range) {
        const auto text = [&](const Decimal& value) { return figureText(id, value, account.formula.unit); };
        return Evidence::tr("From %1 to %2").arg(text(account.range->first), text(account.range->second));
    }
    const auto* bands = id.year == 0 && id.field != "cumulativeSaving" ? nullptr : m_futures.of(task::ScenarioId(id.scenario));
    if (!bands) {
        return {};
    }
    const auto& band = id.year == 0 ? bands->bands.back() : bands->bands[static_cast<std::size_t>(id.year - m_session.baseYear())];
    const bool isPlace = id.thing == "place" || id.thing == "appraisal";
    const uncertainty::Quantiles* found = !isPlace                      ? nullptr
                                          : id.field == "spend"         ? &band.spend
                                          : id.field == "saving"        ? &band.saving
                                          : id.field == "cumulative" || id.field == "cumulativeSaving" ? &band.cumulative
                                                                                                        : nullptr;
    const auto indexOf = [&](const auto& things, std::string_view list) {
        const auto at = std::ranges::find(things, id.thing, [&](const auto& one) { return std::string(list) + one.id.text(); });
        return static_cast<std::size_t>(at - things.begin());
    };
    if (const auto at = indexOf(m_session.model().place.streams, "streams/"); id.field == "index" && at < band.streams.size()) {
        found = &band.streams[at];
    }
    if (const auto at = indexOf(m_session.model().place.organisations, "organisations/");
        id.field == "reserves" && at < band.reserves.size()) {
        found = &band.reserves[at];
    }
    const auto text = [&](double value) { return figureText(id, money::fromDouble(value), account.formula.unit); };
    return found ? Evidence::tr("In 8 of 10 futures from %1 to %2").arg(text(found->low), text(found->high)) : QString();
}

void EvidenceViewModel::sayValue(const Account& account, const Scenario& flat, EvidenceContents& contents) const
{
    const Numbers numbers;
    const FigureId& id = account.formula.figure;
    contents.name = figureName(m_session.model().place, flat, id);
    contents.context = contextOf(id);
    contents.value = valueOf(account);
    if (account.formula.unit == Unit::money && account.formula.value) {
        contents.exact = numbers.exactMoney(Money::rounded(*account.formula.value));
    }
    contents.range = rangeOf(account);
    contents.prices = pricesWords(account.prices, numbers.financialYear(m_session.baseYear()),
                                  id.year == 0 ? QString() : numbers.financialYear(id.year));
}

void EvidenceViewModel::sayFormula(const Account& account, const Scenario& flat, EvidenceContents& contents) const
{
    const projection::Formula& formula = account.formula;
    contents.rule = ruleSentence(formula.rule);
    contents.formula = formulaLines(m_session.model().place, flat, formula);
    if (formula.rule == Rule::sum && formula.terms.empty()) {
        contents.rule = Evidence::tr("Nothing adds to it here.");
    }
    const bool isWorkedOut = (formula.rule == Rule::sum || formula.rule == Rule::power) && !formula.terms.empty();
    if (isWorkedOut) {
        contents.result = Evidence::tr("= %1", "the result of a formula")
                              .arg(contents.exact.isEmpty() ? contents.value : contents.exact);
    }
}

const EvidenceViewModel::Doubt* EvidenceViewModel::doubt() const
{
    return m_doubt.answered() && m_asked && *m_doubt.answered() == *m_asked ? m_doubt.answer() : nullptr;
}

void EvidenceViewModel::sayDoubt(const Account& account, EvidenceContents& contents)
{
    const task::Projected* varied = variedScenario();
    if (!varied) {
        contents.whatIf = Evidence::tr("No scenario stands on it yet.");
        return;
    }
    const std::string& thing = account.formula.figure.thing;
    const std::string measure = account.formula.rule == Rule::without ? thing.substr(measuresPrefix.size()) : std::string();
    m_asked = Question{m_session.model().place, varied->flat, account.varied, measure};
    m_doubt.ask(*m_asked);
    const Doubt* known = doubt();
    if (!known) {
        contents.whatIf = Evidence::tr("Being worked out…");
        return;
    }
    if (account.formula.rule == Rule::without && contents.value == Evidence::tr("…")) {
        contents.value = valueOf(account);
    }
    if (!known->whatIf) {
        contents.whatIf = known->isDeciding ? Evidence::tr("No assumption with a range moves this answer.")
                                            : Evidence::tr("%1 does not stand on it.").arg(format::nameOf(varied->flat));
        return;
    }
    const WhatIf& found = *known->whatIf;
    const Numbers numbers;
    const place::Place& place = m_session.model().place;
    const std::size_t slash = found.path.rfind('/');
    const FigureId door{varied->flat.id.text(), found.path.substr(0, slash), found.path.substr(slash + 1), 0};
    const place::Rule rule = evidence::inputAt(place, varied->flat, found.path).rule;
    const QString name = format::inputName(place, varied->flat, found.path);
    contents.whatIf = (known->isDeciding          ? Evidence::tr("This assumption decides most. With it otherwise, the cash "
                                                                 "of all years in “%1” would be:")
                       : *figure() == door ? Evidence::tr("With another value, the cash of all years in “%1” would be:")
                                           : Evidence::tr("It stands on this input. With it otherwise, the cash of all years "
                                                          "in “%1” would be:"))
                          .arg(format::nameOf(varied->flat));
    if (*figure() != door) {
        contents.varied.push_back({{}, format::inputValue(rule, found.central), name, door});
    }
    const auto end = [&](const QString& sign, const Decimal& value, Money saving) {
        contents.ends.push_back({sign, numbers.money(saving), Evidence::tr("at %1", "a value").arg(format::inputValue(rule, value)), {}});
    };
    end(numbers.rateDifference(Decimal("-0.2"), 0), found.less, found.atLess);
    end(Evidence::tr("as it is"), found.central, found.atCentral);
    end(numbers.rateDifference(Decimal("0.2"), 0), found.more, found.atMore);
    contents.turning = found.turns ? Evidence::tr("The answer turns at %1: there the cash of all years is nothing.")
                                         .arg(format::inputValue(rule, *found.turns))
                                   : Evidence::tr("No value of it near by turns the answer.");
}

void EvidenceViewModel::sayLog(const Account& account, EvidenceContents& contents) const
{
    const FigureId& id = account.formula.figure;
    for (const document::Challenge& challenge : document::challengesOf(m_session.model())) {
        if (challenge.thing == id.thing && challenge.field == id.field && challenge.year == id.year &&
            challenge.scenario == id.scenario) {
            const QDateTime at = QDateTime::fromString(fromUtf8(challenge.at), Qt::ISODate);
            contents.challenges << (at.isValid() ? Evidence::tr("%1: %2", "when, what was said").arg(timeText(at), fromUtf8(challenge.words))
                                                 : fromUtf8(challenge.words));
        }
    }
    if (!account.isInput) {
        return;
    }
    for (const undo::EditStack::Past& past : m_session.steps().past()) {
        if (document::touches(m_session.model(), *past.step, id.scenario, id.thing + "/" + id.field)) {
            contents.history << Evidence::tr("%1: %2", "when, what was done")
                                    .arg(timeText(QDateTime::fromMSecsSinceEpoch(past.step->at)), past.sentence);
        }
    }
}

EvidenceStep EvidenceViewModel::challenge(const QString& words) const
{
    const FigureId& id = m_trail.back();
    const std::string at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const QString name = figureName(m_session.model().place, flatOf(id), id);
    return {document::challenging(m_session.model(), {id.scenario, id.thing, id.field, id.year, words.toStdString(), at}),
            [name] { return Evidence::tr("Challenge “%1”").arg(name); }};
}

EvidenceStep EvidenceViewModel::sign(const QString& words) const
{
    const FigureId& id = m_trail.back();
    const QString name = figureName(m_session.model().place, flatOf(id), id);
    return {document::signing(m_session.model(), id.scenario, id.thing + "/" + id.field, words.toStdString()),
            [name] { return Evidence::tr("Say the source of “%1”").arg(name); }};
}

} // namespace wp::ui::screens
