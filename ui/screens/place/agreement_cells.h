// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/agreed_savings.h"
#include "ui/screens/place/place_table.h"

namespace wp::ui::screens {

/// What stands beside an agreed saving and moves no line: who answers for it, how it stands, which shares of it are
/// expected to come, and what of it is at risk.
enum class AgreementColumn { owner, status, low, central, high, atRisk };
inline constexpr std::size_t agreementColumnCount = 6;

std::vector<TableColumn> agreementColumns();

/// Empty beside what is no saving.
Cell agreementCell(const document::Model& model, const document::Agreements& agreements, const TableRow& row,
                   AgreementColumn column);

/// What all agreed savings come to, and what is expected of them; empty where there are none.
QString agreementSum(const document::Model& model, const document::Agreements& agreements);

} // namespace wp::ui::screens
