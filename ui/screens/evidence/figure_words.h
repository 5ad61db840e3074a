// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/account.h"
#include "core/evidence/check.h"
#include "core/projection/formula.h"

#include <QString>

namespace wp::ui::screens {

/// "Spend: Foster care", "Cash over all years": a figure and what it belongs to, without its year.
QString figureName(const place::Place& place, const scenario::Scenario& scenario, const projection::FigureId& figure);

/// The same for one operand of a formula: "Prices of the year", or the figure it is.
QString operandName(const place::Place& place, const scenario::Scenario& scenario, const projection::Operand& operand);

/// How the figure comes out of what stands under it, where that is not plain adding and multiplying.
QString ruleSentence(projection::Rule rule);

QString pricesWords(evidence::Prices prices, const QString& baseYear, const QString& ownYear);
QString originSentence(evidence::Origin origin);
QString gradeWords(evidence::Grade grade);
QString kindWords(evidence::ClaimKind kind);
QString notCountedSentence(evidence::NotCounted what);
QString verdictWords(evidence::Verdict verdict);

} // namespace wp::ui::screens
