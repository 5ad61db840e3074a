// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/projection/formula.h"
#include "core/scenario/scenario.h"

#include <memory>

namespace wp::projection {

struct Explained;

/// Says how any figure of one scenario was worked out: it runs the scenario once, takes that run down, and reads the
/// formulas off it. The place has passed its checks and the scenario is flat. `idle` is the do-nothing scenario that
/// gaps are compared with, where there is one.
class Explainer {
public:
    Explainer(const place::Place& place, const scenario::Scenario& scenario,
              const scenario::Scenario* idle = nullptr);

    /// Problems name what is not there: the list, the thing, the field or the year.
    base::Result<Formula> formulaOf(const FigureId& figure) const;

    /// The inputs that the run stands on: assumptions and defaults in their places.
    const place::Place& place() const;
    const scenario::Scenario& scenario() const;

private:
    std::shared_ptr<const Explained> m_explained;
};

} // namespace wp::projection
