// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/explained.h"

#include <algorithm>

namespace wp::projection {

namespace {

using money::Decimal;

/// One stream in one year of a run. Three indices move alike: of demand met (index), of need, and of doing nothing.
class StreamYear {
public:
    StreamYear(const Explained& run, const FigureId& figure, Index stream, Index t)
        : m_run(run), m_id(figure), m_index(stream), m_t(t), m_year(run.trace.years[t]),
          m_printed(run.figures.years[t].streams[stream]), m_plan(run.plan.streams[stream]),
          m_thing("streams/" + run.plan.streamIds[stream])
    {
    }

    std::optional<Formula> make() const
    {
        using Year = YearTrace<Decimal>;
        if (m_id.field == "index") {
            return index(&Year::met, &Year::responses, "response", true);
        }
        if (m_id.field == "needIndex") {
            return index(&Year::needed, &Year::responses, "response", false);
        }
        if (m_id.field == "doNothingIndex") {
            return index(&Year::base, &Year::baseResponses, "doNothingResponse", false);
        }
        if (m_id.field == "response") {
            return response(m_year.responses[m_index], m_year.gains);
        }
        if (m_id.field == "doNothingResponse") {
            return response(m_year.baseResponses[m_index], m_year.baseGains);
        }
        return counts();
    }

private:
    using Levels = std::vector<Decimal> YearTrace<Decimal>::*;

    Formula index(Levels levels, Levels responses, const char* response, bool isMet) const
    {
        FormulaMaker maker(m_run, m_id, Unit::factor);
        maker.value((m_year.*levels)[m_index]);
        if (m_t == 0) {
            return maker.plus(FormulaMaker::part(Piece::one, 1, Unit::factor)).take();
        }
        const Decimal& before = (m_run.trace.years[m_t - 1].*levels)[m_index];
        const Decimal staying = Decimal(1) - m_run.tables.leaving[m_index];
        maker.plus({{maker.figure(m_thing, m_id.field.c_str(), m_t - 1, before, Unit::factor)},
                    {maker.part(Piece::staying, m_thing, "stay", staying, Unit::share)}});
        std::vector<Factor> coming{
            {maker.part(Piece::arrivals, m_thing, "growth", m_year.arrivals[m_index], Unit::factor)},
            {maker.figure(m_thing, response, m_t, (m_year.*responses)[m_index], Unit::factor)}};
        if (isMet && m_year.thresholds[m_index] != 1) {
            coming.push_back({FormulaMaker::part(Piece::thresholds, m_year.thresholds[m_index], Unit::factor)});
        }
        return maker.plus(std::move(coming)).take();
    }

    Formula response(const Decimal& value, const std::vector<Decimal>& gains) const
    {
        FormulaMaker maker(m_run, m_id, Unit::factor);
        maker.value(value).rule(Rule::power);
        for (Index k = 0; k < m_run.plan.links.size(); ++k) {
            if (m_run.plan.links[k].stream == m_index) {
                maker.plus(maker.part(Piece::gain, "links/" + m_run.plan.linkIds[k], "elasticity", gains[k], Unit::factor));
            }
        }
        maker.beside(maker.input(m_thing, "preventableShare", m_plan.preventableShare, Unit::share));
        maker.beside(maker.input("place", "responseLimit", m_run.plan.responseLimit, Unit::factor));
        return maker.take();
    }

    /// Things: an index, or the difference of two, times the volume of the base year.
    std::optional<Formula> counts() const
    {
        FormulaMaker maker(m_run, m_id, Unit::count);
        const auto times = [&](const char* field, const std::vector<Decimal>& levels) -> std::vector<Factor> {
            return {{maker.figure(m_thing, field, m_t, levels[m_index], Unit::factor)},
                    {maker.input(m_thing, "volume", m_plan.volume, Unit::count)}};
        };
        if (m_id.field == "volume") {
            maker.value(m_printed.volume).plus(times("index", m_year.met));
        } else if (m_id.field == "avoided") {
            maker.value(m_printed.avoided).plus(times("doNothingIndex", m_year.base));
            maker.minus(times("needIndex", m_year.needed));
        } else if (m_id.field == "unmet") {
            maker.value(m_printed.unmet).plus(times("needIndex", m_year.needed)).minus(times("index", m_year.met));
        } else {
            return std::nullopt;
        }
        return maker.take();
    }

    const Explained& m_run;
    const FigureId& m_id;
    Index m_index, m_t;
    const YearTrace<Decimal>& m_year;
    const StreamFigures& m_printed;
    const StreamPlan<Decimal>& m_plan;
    std::string m_thing;
};

} // namespace

std::optional<Formula> formulaOfStream(const Explained& run, const FigureId& figure, Index stream, Index t)
{
    return StreamYear(run, figure, stream, t).make();
}

} // namespace wp::projection
