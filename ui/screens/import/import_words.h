// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_rows.h"
#include "core/place/place.h"

#include <QStringList>

namespace wp::ui::screens {

/// What a reading of a table is made of, in the program's own words; each list in the order of its enumeration.
QStringList encodingNames();
QStringList delimiterNames();
QStringList unitNames();
QStringList decimalNames();
QStringList dashNames();
QStringList spendingNames();
QStringList organisationKindNames();

QString roleName(exchange::ColumnRole role);
QString rowKindName(exchange::RowKind kind);

/// Why something is taken to be so, as a sentence without a full stop: "“£000” stands in row 2".
QString reasonSentence(const exchange::Reason& reason);

} // namespace wp::ui::screens
