// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wp::ui::shell {

/// What F1 opens. The application makes it and hands it over; a screen's page of help has the id of the screen.
class Help {
public:
    virtual ~Help() = default;
    virtual void showPage(const QString& page) = 0;
};

} // namespace wp::ui::shell
