// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reason.h"

namespace wp::exchange {

std::string_view nameOf(ReasonCode code)
{
    switch (code) {
#define WP_REASON(name)                                                                                                \
    case ReasonCode::name:                                                                                             \
        return #name;
#include "core/exchange/reason_codes.def"
#undef WP_REASON
    }
    return {};
}

const std::vector<ReasonCode>& allReasonCodes()
{
    static const std::vector<ReasonCode> codes{
#define WP_REASON(name) ReasonCode::name,
#include "core/exchange/reason_codes.def"
#undef WP_REASON
    };
    return codes;
}

} // namespace wp::exchange
