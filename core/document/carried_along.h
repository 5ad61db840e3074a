// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/edit.h"

namespace wp::document {

/// An edit together with what the workshop keeps beside the things that it moves, renames or takes away, as one: what is
/// agreed of a saving goes where its adjustment goes, and notes on what is gone say so and keep its name. An edit that
/// touches none of these, that sets the workshop itself, or that would be refused comes back as it is.
Edit carriedAlong(const Model& model, const Edit& edit);

} // namespace wp::document
