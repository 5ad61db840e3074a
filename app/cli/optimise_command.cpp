// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/model_file.h"
#include "app/cli/optimum_text.h"
#include "app/cli/scenarios.h"
#include "app/cli/search_words.h"
#include "app/cli/words.h"

#include <algorithm>
#include <iostream>

namespace wp::cli {

namespace {

using money::Decimal;
using optimise::Aim;
using optimise::Lever;
using optimise::Limit;
using optimise::LimitKind;
using optimise::Objective;

/// A word before a colon and the id after it.
struct Named {
    std::string word;
    std::string id;
};

Named namedOf(const std::string& text)
{
    const std::size_t colon = std::min(text.find(':'), text.size());
    return {text.substr(0, colon), colon == text.size() ? std::string() : text.substr(colon + 1)};
}

template <class Things>
std::optional<std::size_t> indexIn(const Things& things, const std::string& id)
{
    const auto found = std::ranges::find_if(things, [&](const auto& thing) { return thing.id.text() == id; });
    return found == things.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - things.begin()));
}

/// Reads a call into a study; `fault` says what cannot be asked.
class Reader {
public:
    Reader(const Call& call, const place::Place& place, const scenario::Scenario& scenario)
        : m_call(call), m_place(place), m_scenario(scenario)
    {
    }

    std::string fault;

    std::optional<optimise::Study> study()
    {
        const Objective objective = this->objective();
        std::vector<Limit> limits = this->limits();
        std::vector<Lever> levers = this->levers();
        if (fault.empty() && levers.empty()) {
            fault = "The scenario has no measure that can move";
        }
        if (!fault.empty()) {
            return std::nullopt;
        }
        return optimise::studyOf(m_place, m_scenario, std::move(levers), objective, std::move(limits),
                                 m_call.has("--beyond-evidence"));
    }

    /// The stream of "stream:ID"; none for "preventionShare".
    std::optional<std::size_t> against(const std::string& text)
    {
        const Named named = namedOf(text);
        if (named.word == "stream") {
            return stream(named.id);
        }
        if (text != "preventionShare") {
            fault = "--frontier is preventionShare or stream:ID, and not " + shown(text);
        }
        return std::nullopt;
    }

private:
    std::optional<std::size_t> stream(const std::string& id)
    {
        const auto index = indexIn(m_place.streams, id);
        if (!index) {
            fault = "There is no stream " + shown(id);
        }
        return index;
    }

    std::optional<std::size_t> organisation(const std::string& id)
    {
        const auto index = indexIn(m_place.organisations, id);
        if (!index) {
            fault = "There is no organisation " + shown(id);
        }
        return index;
    }

    Objective objective()
    {
        const std::string text = m_call.value("--objective", "netPresentValue");
        const Named named = namedOf(text);
        if (text == "netPresentValue" || text == "cumulativeSaving" || text == "preventionShare") {
            return {text == "netPresentValue"    ? Aim::netPresentValue
                    : text == "cumulativeSaving" ? Aim::cumulativeSaving
                                                 : Aim::preventionShare,
                    std::nullopt};
        }
        if (named.word == "worstGap") {
            return {Aim::worstGap, named.id.empty() ? std::nullopt : organisation(named.id)};
        }
        if (named.word == "stream") {
            return {Aim::stream, stream(named.id)};
        }
        fault = "--objective is netPresentValue, cumulativeSaving, preventionShare, worstGap, worstGap:ORGANISATION or "
                "stream:ID, and not " + shown(text);
        return {};
    }

    std::vector<Limit> limits()
    {
        static constexpr std::pair<std::string_view, LimitKind> amounts[] = {{"--new-money", LimitKind::newMoney},
                                                                             {"--withdrawn", LimitKind::withdrawn},
                                                                             {"--line-change", LimitKind::lineChange}};
        std::vector<Limit> limits;
        for (const auto& [option, kind] : amounts) {
            if (const auto most = numberOf(m_call, option, fault)) {
                limits.push_back({kind, *most, 0});
            }
        }
        if (!m_call.has("--keep-reserves")) {
            return limits;
        }
        if (const std::string id = m_call.value("--keep-reserves"); !id.empty()) {
            limits.push_back({LimitKind::reserves, 0, organisation(id).value_or(0)});
            return limits;
        }
        for (std::size_t i = 0; i < m_place.organisations.size(); ++i) {
            limits.push_back({LimitKind::reserves, 0, i});
        }
        return limits;
    }

    std::vector<Lever> levers()
    {
        std::vector<Lever> levers;
        for (const std::string& text : m_call.values("--measure")) {
            add(levers, text);
        }
        if (m_call.has("--measure")) {
            return levers;
        }
        for (const scenario::Measure& measure : m_scenario.measures) {
            add(levers, measure.id.text());
        }
        return levers;
    }

    /// "ID", "ID/FIELD", and either with "=LOW..HIGH".
    void add(std::vector<Lever>& levers, const std::string& text)
    {
        const std::size_t equals = std::min(text.rfind('='), text.size());
        std::string measure = text.substr(0, equals);
        std::string field;
        const bool isId = indexIn(m_scenario.measures, measure).has_value();
        if (const std::size_t slash = measure.rfind('/'); !isId && slash != std::string::npos) {
            field = measure.substr(slash + 1);
            measure.resize(slash);
        }
        auto lever = optimise::leverOf(m_place, m_scenario, measure, field);
        if (!lever) {
            fault = faultOf(lever.problems().front());
            return;
        }
        if (equals != text.size()) {
            narrow(lever.value(), text.substr(equals + 1));
        }
        levers.push_back(std::move(lever).value());
    }

    void narrow(Lever& lever, const std::string& range)
    {
        const std::size_t dots = range.find("..");
        const auto low = money::parseDecimal(range.substr(0, dots));
        const auto high = dots == std::string::npos ? low : money::parseDecimal(range.substr(dots + 2));
        if (!low || !high || *low > *high || *low < lever.low || *high > lever.high) {
            fault = "The range of " + shown(lever.measure) + " is LOW..HIGH between " + valueText(lever, lever.low) +
                    " and " + valueText(lever, lever.high) + ", and not " + shown(range);
            return;
        }
        lever.low = *low;
        lever.high = *high;
    }

    const Call& m_call;
    const place::Place& m_place;
    const scenario::Scenario& m_scenario;
};

std::size_t pointsOf(const Call& call, std::string& fault)
{
    const std::string text = call.value("--points", "9");
    const bool isNumber = text.find_first_not_of("0123456789") == std::string::npos && !text.empty() && text.size() < 3;
    const int points = isNumber ? std::stoi(text) : 0;
    if (points < 2) {
        fault = "--points is a number from 2 to 99, and not " + shown(text);
        return 0;
    }
    return static_cast<std::size_t>(points);
}

/// Tells how far it is in tenths, on standard error.
optimise::Progress progressTo(std::ostream& err)
{
    return [&err, told = 0](double share) mutable {
        constexpr int parts = 10;
        const int now = static_cast<int>(share * parts);
        if (now > told) {
            told = now;
            err << now * parts << " %\n";
        }
    };
}

} // namespace

Exit runOptimise(const Call& call, const Output& output)
{
    const std::string format = call.value("--format", "table");
    if (!call.has("--scenario") || (format != "table" && format != "json")) {
        return refuseCall(&runOptimise, call.has("--scenario") ? "--format is table or json, and not " + shown(format)
                                                                : std::string("--scenario is needed"), output);
    }
    Exit exit = Exit::done;
    const auto opened = openOrTell(call.words[0], output, exit);
    if (!opened) {
        return exit;
    }
    const place::Place& place = opened->model.place;
    const ChosenScenarios chosen = chooseScenarios(opened->model, {call.value("--scenario")});
    if (!chosen.missing.empty()) {
        return refuseCall(&runOptimise, noScenario(opened->model, chosen.missing), output);
    }
    Reader reader(call, place, chosen.scenarios.front());
    const auto study = reader.study();
    const auto stream = call.has("--frontier") ? reader.against(call.value("--frontier")) : std::nullopt;
    const std::size_t points = pointsOf(call, reader.fault);
    if (!study || !reader.fault.empty()) {
        return refuseCall(&runOptimise, reader.fault, output);
    }
    if (call.has("--frontier")) {
        const auto found = optimise::frontier(*study, stream, points, {}, progressTo(output.err));
        (format == "json" ? &printFrontierJson : &printFrontier)(*study, stream, *found, output.out);
        return Exit::done;
    }
    const auto found = optimise::optimise(*study, {}, progressTo(output.err));
    (format == "json" ? &printOptimumJson : &printOptimum)(*study, *found, output.out);
    return Exit::done;
}

} // namespace wp::cli
