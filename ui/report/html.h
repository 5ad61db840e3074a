// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/content.h"

#include <QByteArray>

namespace wp::ui::report {

/// One page of HTML with nothing outside it: no script, no file, no address. To WCAG 2.2 AA: headings in order, the
/// language of each paper, tables with captions and scopes, charts as inline SVG with title and description and the
/// same figures as a table. One paper a language, one after the other.
QByteArray htmlOf(const std::vector<Paper>& papers);

} // namespace wp::ui::report
