// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/projection/figure_id.h"
#include "core/projection/outcome.h"
#include "core/projection/plan.h"
#include "core/projection/printed.h"
#include "core/projection/run.h"

namespace wp::optimise {

enum class FigureList { place, appraisal, organisations, streams, lines };

/// One printed figure of a scenario ("organisations/council/gap" in 2030), found once in a place and read out
/// of any run. Of the appraisal only what is a number: cumulativeSaving and netPresentValue.
class Figure {
public:
    /// Problems name the thing, the field or the year that is not there, and what is.
    static base::Result<Figure> find(const place::Place& place, const projection::FigureId& id);

    const projection::FigureId& id() const { return m_id; }
    bool isMoney() const { return m_print == projection::Print::money; }
    bool isAppraisal() const { return m_list == FigureList::appraisal; }
    /// How many decimals the printed form has.
    int decimals() const { return static_cast<int>(m_print); }

    money::Decimal of(const projection::Outcome& outcome) const;
    money::Decimal of(const projection::Plan<money::Decimal>& plan,
                      const projection::Figures<money::Decimal>& figures) const;
    double of(const projection::Plan<double>& plan, const projection::Figures<double>& figures) const;

private:
    template <class Amount, class Real>
    Real ofYear(const projection::YearFiguresOf<Amount, Real>& year) const;

    projection::FigureId m_id;
    FigureList m_list = FigureList::place;
    std::size_t m_index = 0;
    std::size_t m_year = 0;
    std::size_t m_field = 0; // in the order they are printed
    projection::Print m_print = projection::Print::money;
};

/// The net present value of a search: in doubles, from the savings in whole pennies. The published one is that
/// of the appraisal.
double netPresentValueOf(const projection::Plan<double>& plan, const projection::Figures<double>& figures);

} // namespace wp::optimise
