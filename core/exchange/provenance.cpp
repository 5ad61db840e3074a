// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/provenance.h"

#include "core/base/sha256.h"
#include "core/document/codec.h"
#include "core/exchange/json.h"
#include "core/projection/model_version.h"

namespace wp::exchange {

Provenance provenanceOf(const document::Model& model)
{
    return {projection::modelVersion, document::formatName, base::sha256(writeJson(model))};
}

} // namespace wp::exchange
