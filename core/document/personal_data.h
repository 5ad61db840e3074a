// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace wp::document {

/// Why an edit that a person makes, pastes or imports may not reach the model and its journal: each text in it that
/// tells who someone is. Undoing is never asked, so that what an older file holds can be put back.
base::Problems personalDataIn(const Edit& edit);

} // namespace wp::document
