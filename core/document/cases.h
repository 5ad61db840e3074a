// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"
#include "core/people/case_ledger.h"

namespace wp::document {

/// The cases that the workshop keeps, in their order. What is none is passed over.
std::vector<people::CaseLedger> casesOf(const Model& model);

/// Keeps these cases instead of those there are.
Edit keepingCases(const Model& model, const std::vector<people::CaseLedger>& cases);

} // namespace wp::document
