// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json.h"
#include "tests/support/files.h"
#include "ui/shell/session.h"

#include <memory>

namespace wp::testing {

/// A session on the place that ships with the program.
inline std::unique_ptr<ui::shell::Session> sampleSession()
{
    auto session = std::make_unique<ui::shell::Session>();
    const auto text = readFile(projectRoot() / "resources/sample/ashby-vale.json");
    session->open(document::Document(exchange::readJson(text).value()));
    return session;
}

} // namespace wp::testing
