// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/support/driven_window.h"
#include "tests/support/layout_faults.h"
#include "ui/screens/report/report_page.h"
#include "ui/shell/page.h"
#include "ui/shell/solvency.h"

#include <QtTest>

namespace wp::testing {

/// Puts a screen in front and waits until its figures stand; false where they do not come.
inline bool showScreen(DrivenWindow& driven, std::size_t screen)
{
    constexpr int patience = 60000;
    driven.window().showPage(static_cast<int>(screen));
    const auto* report = driven.page<ui::screens::ReportPage>();
    const bool isSettled = QTest::qWaitFor(
        [&] { return !driven.window().solvency().isRefining() && !(report->isVisible() && report->isRefining()); }, patience);
    QTest::qWait(300);
    return isSettled;
}

/// What is wrong with how the window lies once it has come to rest.
inline QString faultAtRest(DrivenWindow& driven)
{
    QString fault;
    return QTest::qWaitFor([&] { return (fault = layoutFault(driven.window())).isEmpty(); }, 2000) ? QString() : fault;
}

} // namespace wp::testing
